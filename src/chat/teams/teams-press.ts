import * as z from 'zod'
import type { AdaptiveCard } from '../../reply/adaptive-card.ts'
import { fillForm, type Reply } from '../../reply/reply.ts'
import { ConnectorRefusal } from './connector.ts'
import { type Activity, kindOf } from './teams-activity.ts'
import type { Shown } from './teams-answer.ts'
import { type Saying, speech, spotOf, type Turns } from './teams-turn.ts'

/** What a button of ours gives back. It comes from outside: anybody can make one, but speaks only for themselves. */
const Carried = z.object({
  says: z.string().max(4_000),
  at: z.int().nonnegative().optional(),
  again: z.string().max(1_000).optional(),
  page: z.int().min(0).max(1_000).optional(),
  memory: z.string().max(50).optional(),
  refresh: z.boolean().optional(),
  cancel: z.boolean().optional(),
  form: z.boolean().optional(),
  targeted: z.boolean().optional(),
})
export const Pressed = z.looseObject({ workplan: Carried })
export type Pressed = z.infer<typeof Pressed>

/**
 * What a press comes to: a card in the place of the one pressed, for this person or (`edited`) already for everybody; a
 * new message; or words.
 */
export type Outcome =
  | { is: 'card'; card: AdaptiveCard; shown: Shown; edited: boolean }
  | { is: 'message'; shown: Shown }
  | { is: 'words'; words: string; edited: boolean }

/** Runs the command of a button, a form, or a card that wants to be fresh. */
export function presses(turns: Turns) {
  const { answers, chrome, log } = turns
  const speak = speech(turns)

  async function ask(activity: Activity, { workplan }: Pressed, text: string): Promise<Reply | null> {
    // Two deliveries of one press differ in everything but this.
    const card = [activity.conversation.id, activity.replyToId ?? '', activity.from.id, workplan.at ?? '', text]
    const aside = workplan.refresh ? { aside: `refresh ${activity.replyToId ?? ''}` } : {}
    const saying: Saying = { text, key: `teams|card|${card.join('|')}`, drawnAt: workplan.at, ...aside }
    return (await speak(activity, saying)).reply
  }

  /** The card of a message as it would stand in the conversation. */
  function drawn(shown: Shown, activity: Activity, edited: boolean): Outcome {
    const { text, summary, card } = answers.message(shown, { refreshFor: [activity.from.id] })
    return card ? { is: 'card', card, shown, edited } : { is: 'words', words: text ?? summary, edited }
  }

  return async (activity: Activity, pressed: Pressed): Promise<Outcome> => {
    const { says, page, memory, refresh, cancel, form } = pressed.workplan
    const words = chrome(activity.locale ?? 'en')
    const person = activity.from.id
    const remembered = page === undefined ? null : answers.recall(memory ?? '', page, person)
    if (remembered) return drawn(remembered, activity, false)
    if (cancel && says === '') return givenUp(activity, pressed)
    if (says === '') return { is: 'words', words: words.unknownButton, edited: false }
    if (refresh) return fresh(activity, pressed)
    if (cancel || page !== undefined) {
      const reply = await ask(activity, pressed, says)
      if (reply?.kind !== 'answer') return { is: 'words', words: words.nothingChanged, edited: false }
      return drawn({ ...answers.remember(reply, says, null, person), page: page ?? 0 }, activity, false)
    }
    const said = form ? fillForm(says, inputs(pressed)) : says
    const reply = await ask(activity, pressed, said.replace(/\s+/g, ' '))
    return reply
      ? outcome(reply, form ? null : said, activity, pressed)
      : { is: 'words', words: words.doneBefore, edited: false }
  }

  /**
   * A card as it is now. A question that meant something else outside its conversation leaves the card as it was; one
   * whose log has moved on is put right for everybody, not only for the one who came to see it.
   */
  async function fresh(activity: Activity, pressed: Pressed): Promise<Outcome> {
    const { says, at, memory } = pressed.workplan
    const before = answers.recall(memory ?? '', 0, activity.from.id)
    const reply = await ask(activity, pressed, says)
    const same = before === null || before.reply.workstreams.join() === reply?.workstreams.join()
    if (reply?.kind !== 'answer' || !same) {
      const words = chrome(activity.locale ?? 'en').nothingChanged
      return before ? drawn(before, activity, false) : { is: 'words', words, edited: false }
    }
    const shown = answers.remember(reply, says, null, activity.from.id)
    const moved = !reply.private && (reply.drawnAt ?? 0) > (at ?? 0)
    return drawn(shown, activity, moved && (await replace(shown, activity, pressed)))
  }

  /** Back to a card that no command gives again; a form that stands by itself says that it was given up. */
  async function givenUp(activity: Activity, pressed: Pressed): Promise<Outcome> {
    const words = chrome(activity.locale ?? 'en').nothingChanged
    const { memory } = pressed.workplan
    const before = memory === undefined ? null : answers.recall(memory, 0, activity.from.id)
    if (before) return drawn(before, activity, false)
    const edited = memory === undefined && (await replace(answers.worded(words, activity), activity, pressed))
    return { is: 'words', words, edited }
  }

  async function outcome(reply: Reply, said: string | null, activity: Activity, pressed: Pressed): Promise<Outcome> {
    const { again, form, memory } = pressed.workplan
    const person = activity.from.id
    const hasForm = [...reply.answer, ...reply.more].some((block) => block.is === 'form')
    if (hasForm || (reply.private && kindOf(activity) !== 'direct')) {
      const back = memory === undefined ? null : { says: again ?? null, memory }
      const shown = answers.remember(reply, null, back, person)
      return { is: 'card', card: answers.card(shown), shown, edited: false }
    }
    const shown = answers.remember(reply, said, null, person)
    const replaced = (reply.replaces || form) && (await replace(shown, activity, pressed))
    return replaced ? drawn(shown, activity, true) : { is: 'message', shown }
  }

  /**
   * Puts a reply in the place of the card that was pressed, for everybody; false when Teams has it no more. When no
   * answer came the card may well be there.
   */
  async function replace(shown: Shown, activity: Activity, { workplan }: Pressed): Promise<boolean> {
    if (!activity.replyToId) return false
    const { where, conversation } = spotOf(activity)
    const posted = { where, conversation, activity: activity.replyToId }
    try {
      await answers.edit(shown, posted, { targeted: workplan.targeted === true, user: activity.from.id })
      return true
    } catch (error) {
      log.warn({ err: error }, 'a card could not be updated')
      return !(error instanceof ConnectorRefusal)
    }
  }
}

/** The values of a form's inputs, each one line. */
export function inputs(pressed: Pressed): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pressed).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.slice(0, 2_000).replace(/\s+/g, ' ').trim()]] : [],
    ),
  )
}
