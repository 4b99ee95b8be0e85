import type { Activity } from './teams-activity.ts'
import { Pressed, presses } from './teams-press.ts'
import { speech, spotOf, type Turns } from './teams-turn.ts'

/** What people write, and buttons of clients that know no Action.Execute, which come as messages with a value. */
export function messages(turns: Turns) {
  const { answers } = turns
  const speak = speech(turns)
  const press = presses(turns)

  return async (activity: Activity): Promise<void> => {
    // Bots have ids of their own kind; two of them could go on for ever.
    if (activity.from.id === activity.recipient.id || activity.from.id.startsWith('28:')) return
    const pressed = Pressed.safeParse(activity.value).data
    if (pressed) {
      await submit(activity, pressed)
      return
    }
    const { incoming, reply } = await speak(activity)
    if (!reply) return
    await answers.show(answers.remember(reply, incoming.text, null, activity.from.id), spotOf(activity))
  }

  /** There is nothing to answer such a press with, so what would stand in the card's place is shown by itself. */
  async function submit(activity: Activity, pressed: Pressed): Promise<void> {
    const spot = { ...spotOf(activity), replyTo: activity.replyToId ?? null }
    const below = { ...spot, targeted: spot.targeted || pressed.workplan.targeted === true }
    const outcome = await press(activity, pressed)
    if (outcome.is === 'message') await answers.show(outcome.shown, below)
    if (outcome.is === 'card' && !outcome.edited) await answers.show(outcome.shown, below, true)
    if (outcome.is === 'words' && !outcome.edited)
      await answers.show(answers.worded(outcome.words, activity), below, true)
  }
}
