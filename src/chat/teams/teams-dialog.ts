import * as z from 'zod'
import { fillForm } from '../../reply/reply.ts'
import type { Activity } from './teams-activity.ts'
import type { Shown } from './teams-answer.ts'
import { inputs, Pressed } from './teams-press.ts'
import { htmlWords } from './teams-text.ts'
import { speech, type Turns } from './teams-turn.ts'

/** A message action stands on a message; a button in a dialog gives back what it carries. */
const Opened = z.looseObject({
  messagePayload: z
    .looseObject({
      id: z.string().max(500).optional(),
      body: z.looseObject({ content: z.string().optional() }).optional(),
    })
    .optional(),
})
const Submitted = z.looseObject({ data: Pressed })

/**
 * The message action "ask the workplan about this": the answer opens in a dialog, for the person alone, and its buttons
 * go on in the dialog. Dialogs take no Action.Execute, and their cards are never posted.
 */
export function dialogs(turns: Turns) {
  const { answers, chrome } = turns
  const speak = speech(turns)

  return async (activity: Activity): Promise<object> => {
    const words = chrome(activity.locale ?? 'en')
    const pressed = Submitted.safeParse(activity.value).data?.data
    if (!pressed) {
      const message = Opened.safeParse(activity.value).data?.messagePayload
      const text = htmlWords(message?.body?.content ?? '') || 'help'
      return asked(activity, text, `${message?.id ?? activity.id ?? ''}|${text}`)
    }
    const { says, page, memory, form, cancel, at } = pressed.workplan
    const remembered = page === undefined ? null : answers.recall(memory ?? '', page, activity.from.id)
    if (remembered) return dialog(remembered)
    if (says === '') return closing(cancel ? words.nothingChanged : words.unknownButton)
    const text = (form ? fillForm(says, inputs(pressed)) : says).replace(/\s+/g, ' ')
    return asked(activity, text, `${at ?? ''}|${text}`, at)
  }

  async function asked(activity: Activity, text: string, meaning: string, drawnAt?: number): Promise<object> {
    const key = `teams|dialog|${activity.conversation.id}|${activity.from.id}|${meaning}`
    const { reply } = await speak(activity, { text, key, drawnAt, aside: 'dialog' })
    if (!reply) return closing(chrome(activity.locale ?? 'en').doneBefore)
    return dialog(answers.remember(reply, text, null, activity.from.id))
  }

  function dialog(shown: Shown): object {
    const content = answers.card(shown, { actions: 'submit' })
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content }
    const title = chrome(shown.reply.language).answerTitle
    return { task: { type: 'continue', value: { title, height: 'medium', width: 'medium', card } } }
  }
}

function closing(value: string): object {
  return { task: { type: 'message', value } }
}
