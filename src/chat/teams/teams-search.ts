import * as z from 'zod'
import { plainText } from '../../reply/plain-text.ts'
import type { Reply } from '../../reply/reply.ts'
import { type Activity, localeOf } from './teams-activity.ts'
import { speech, type Turns } from './teams-turn.ts'

const Query = z.looseObject({
  parameters: z
    .array(z.looseObject({ name: z.string().max(100), value: z.unknown().optional() }))
    .max(20)
    .optional(),
  queryOptions: z.looseObject({ skip: z.int().min(0).optional(), count: z.int().min(1).optional() }).optional(),
})

/** `looked`: workstreams whose own words are looked through while a word is still being typed. */
const LIMITS = { results: 10, looked: 60, title: 120, text: 200 } as const

/**
 * The message extension: words find workstreams, each as a card to put into a message. They are read like any question,
 * and else, while they are still being typed, looked for in what each workstream says of itself. Nothing that is for one
 * person alone is offered.
 */
export function searches(turns: Turns) {
  const { answers, chrome } = turns
  const speak = speech(turns)

  return async (activity: Activity): Promise<object> => {
    const query = Query.safeParse(activity.value).data
    const words = (query?.parameters ?? []).find((parameter) => parameter.name === 'query')?.value
    const text = typeof words === 'string' ? words.trim().slice(0, 500) : ''
    const { allWorkstreams } = chrome(localeOf(activity) ?? 'en')

    const ask = async (said: string): Promise<Reply | null> => {
      const meaning = `${activity.id ?? ''}|${said}`
      return (await speak(activity, { text: said, key: `teams|search|${meaning}`, aside: `search ${meaning}` })).reply
    }
    const show = async (ids: readonly string[]): Promise<Reply[]> => {
      const shown = await Promise.all(ids.map((id) => ask(chrome(localeOf(activity) ?? 'en').showWorkstream(id))))
      return shown.flatMap((reply) => (reply && !reply.private ? [reply] : []))
    }
    const { skip = 0, count = LIMITS.results } = query?.queryOptions ?? {}
    const page = <T>(list: readonly T[]) => list.slice(skip, skip + Math.min(count, LIMITS.results))

    const answer = await ask(text || allWorkstreams)
    const named = await show(page(answer?.workstreams ?? []))
    const found =
      named.length > 0 || text === '' ? named : page(await containing(text, await ask(allWorkstreams), show))
    if (found.length === 0) {
      const said = answer ? plainText(answer.answer, { commands: false }) : ''
      return { composeExtension: { type: 'message', text: said || text } }
    }
    const attachments = found.map(attachment)
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
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

async function containing(
  text: string,
  all: Reply | null,
  show: (ids: readonly string[]) => Promise<Reply[]>,
): Promise<Reply[]> {
  const shown = await show((all?.workstreams ?? []).slice(0, LIMITS.looked))
  const words = text.toLowerCase()
  return shown.filter((reply) => plainText(reply.answer, { commands: false }).toLowerCase().includes(words))
}
