import * as z from 'zod'
import type { AdaptiveCard } from '../../reply/adaptive-card.ts'
import { ConnectorRefusal } from './connector.ts'
import type { Activity } from './teams-activity.ts'
import type { Shown, Spot } from './teams-answer.ts'
import { dialogs } from './teams-dialog.ts'
import type { Answer } from './teams-entrance.ts'
import { type Outcome, Pressed, presses } from './teams-press.ts'
import { searches } from './teams-search.ts'
import { spotOf, type Turns } from './teams-turn.ts'

const Press = z.looseObject({ action: z.looseObject({ data: Pressed }) })

/** Milliseconds after which Teams would show an error on the card. */
export const PRESS_LIMIT = 9_000

/**
 * What the client of the person waits for with an answer: card actions, the message extension, dialogs. A card action
 * that takes longer than `limit` is answered by a message later.
 */
export function invokes(turns: Turns, limit: number) {
  const { answers, chrome, hold, log } = turns
  const press = presses(turns)
  const search = searches(turns)
  const dialog = dialogs(turns)

  return async (activity: Activity): Promise<Answer> => {
    switch (activity.name) {
      case 'adaptiveCard/action':
        return { status: 200, body: await cardAction(activity) }
      case 'composeExtension/query':
        return { status: 200, body: await search(activity) }
      case 'composeExtension/fetchTask':
      case 'composeExtension/submitAction':
      case 'task/fetch':
      case 'task/submit':
        return { status: 200, body: await dialog(activity) }
      case 'composeExtension/selectItem':
        return {
          status: 200,
          body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } },
        }
      default:
        return { status: 501, body: { error: { code: 'NotSupported', message: 'This bot does not answer this.' } } }
    }
  }

  /** The body of an answer to Action.Execute; an empty one would be shown as a failure. */
  async function cardAction(activity: Activity): Promise<object> {
    const words = chrome(activity.locale ?? 'en')
    const pressed = Press.safeParse(activity.value).data?.action.data
    if (!pressed) {
      const value = { code: 'BadRequest', message: words.unknownButton }
      return { statusCode: 400, type: 'application/vnd.microsoft.error', value }
    }
    const work = press(activity, pressed).then((outcome) => ({ outcome, body: bodyOf(outcome, words.answeredBelow) }))
    const late = new Promise<null>((resolve) => setTimeout(resolve, limit, null).unref())
    const first = await Promise.race([work, late])
    const spot = spotOf(activity)
    const below = { ...spot, targeted: spot.targeted || pressed.workplan.targeted === true }
    if (first?.outcome.is === 'message') return posted(first.outcome.shown, below, first.body)
    if (first) return first.body
    // The answer still comes, as a message, unless it was put on the card itself.
    const shown = work.then(async ({ outcome }) => {
      if (outcome.is === 'message') await answers.show(outcome.shown, below)
    })
    hold(shown.catch((error) => log.error({ err: error }, 'a late answer to a button was not shown')))
    return messageBody(words.answeredBelow)
  }

  /** Posts the answer; where the bot may not, as under a card that somebody put into their own message, it is shown there. */
  async function posted(shown: Shown, spot: Spot, body: object): Promise<object> {
    try {
      await answers.show(shown, spot)
      return body
    } catch (error) {
      if (!(error instanceof ConnectorRefusal)) throw error
      log.info({ why: error.message }, 'an answer to a button could not be posted; it is shown on the card')
      return cardBody(answers.card(shown))
    }
  }
}

function cardBody(value: AdaptiveCard): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value }
}

function bodyOf(outcome: Outcome, answeredBelow: string): object {
  if (outcome.is === 'card') return cardBody(outcome.card)
  return messageBody(outcome.is === 'words' ? outcome.words : answeredBelow)
}

function messageBody(value: string): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value }
}
