import { z } from 'zod'
import { plainText } from '../../reply/plain-text.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Activity } from './teams-activity.ts'
import { speech, type Turns } from './teams-turn.ts'

const Query = z.looseObject({
  parameters: z
    .array(z.looseObject({ name: z.string().max(100), value: z.unknown().optional() }))
    .max(20)
    .optional(),
  queryOptions: z.looseObject({ skip: z.int().min(0).optional(), count: z.int().min(1).optional() }).optional(),
})

const LIMITS = { results: 10, title: 120, text: 200 } as const

/**
 * The message extension: words find workstreams, each as a card to put into a message. They are read like any question;
 * each card is the bot's own `show`, and nothing that is for one person alone is offered.
 */
export function searches(turns: Turns) {
  const { answers } = turns
  const speak = speech(turns)

  return async (activity: Activity): Promise<object> => {
    const query = Query.safeParse(activity.value).data
    const words = (query?.parameters ?? []).find((parameter) => parameter.name === 'query')?.value
    const text = typeof words === 'string' ? words.trim().slice(0, 500) : ''
    const ask = async (said: string) =>
      (await speak(activity, { text: said, key: `teams|search|${activity.id ?? ''}|${said}`, aside: 'search' })).reply
    const found = await ask(text || 'list')
    const { skip = 0, count = LIMITS.results } = query?.queryOptions ?? {}
    const ids = (found?.workstreams ?? []).slice(skip, skip + Math.min(count, LIMITS.results))
    const shows = await Promise.all(ids.map((id) => ask(`show ${id}`)))
    const attachments = shows.flatMap((reply) => (reply && !reply.private ? [attachment(reply)] : []))
    if (attachments.length > 0) return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
    const said = found ? plainText(found.answer, { commands: false }) : ''
    return { composeExtension: { type: 'message', text: said || text } }
  }

  function attachment(reply: Reply): object {
    const shown = answers.remember(reply, null, null, null)
    const [title = '', ...lines] = plainText(reply.answer, { commands: false })
      .split('\n')
      .filter((line) => line.trim() !== '')
    return {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: answers.card(shown),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: title.slice(0, LIMITS.title), text: lines.join(' · ').slice(0, LIMITS.text) },
      },
    }
  }
}
