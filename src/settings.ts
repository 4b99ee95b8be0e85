import type { Act, Acting } from './act.ts'
import { languageNamed } from './language/commands.ts'
import { newConversation } from './language/conversation.ts'
import { readSubscription, type SubscriptionOrder } from './language/subscriptions/read-subscription.ts'
import { zoneOf, zonesLike } from './language/zones.ts'
import { composeExplanation } from './reply/compose-explain.ts'
import { composeNoZone, composeOwn } from './reply/compose-own.ts'
import { digestReply } from './reply/compose-post.ts'
import {
  composeList,
  composeNotRead,
  composeReminders,
  composeSettings,
  composeSnoozed,
  composeSubscribed,
  composeUnsubscribed,
  type OrderSetting,
} from './reply/compose-subscription.ts'
import type { Reply } from './reply/reply.ts'
import type { Decided } from './store/store.ts'
import { isDone, withDone } from './workplan/done.ts'
import { setPreferences, type Wishes, zoneFor } from './workplan/preferences.ts'
import { isSecretariat } from './workplan/rights.ts'
import { wallClock } from './workplan/slots.ts'
import type { State, Subscription } from './workplan/state.ts'
import { type Orderer, planned, setReminders, snooze, stop, subscribe, unsubscribe } from './workplan/subscription.ts'

/**
 * What the commands about digests and reminders come to; `words` is what was said after the command's name. Null leaves
 * a question to the question reader.
 */
export function actOnSetting(
  name: 'digest' | 'snooze' | 'stop' | 'reminders',
  words: string,
  acting: Acting,
  spoken: string,
): Act | null {
  const { state, incoming, now } = acting
  const subscription = state.subscriptions[incoming.place.id] ?? null
  // A button of a channel's digest is answered in the digest's language, unless the person has chosen one.
  const pressed = incoming.drawnAt !== undefined && acting.language === null
  const language = pressed && subscription ? subscription.language : spoken
  const by = orderer(acting, language)
  const order = readSubscription(name, words, { plan: state.plan, today: acting.today })
  const setting: OrderSetting = { state, language, now }
  const says = (reply: Reply): Act => ({ is: 'reply', reply })
  const changes = <T>(
    decide: (newest: State) => Decided<T>,
    say: (outcome: T, setting: OrderSetting) => Reply,
  ): Act => ({
    is: 'change',
    decide: (newest) => once(newest, acting, decide, (outcome, after) => say(outcome, { ...setting, state: after })),
  })
  switch (order.do) {
    case 'digest-on':
      return changes((newest) => subscribe(newest, order.options, by), composeSubscribed)
    case 'digest-off':
      return changes((newest) => unsubscribe(newest, incoming.place.id), composeUnsubscribed)
    case 'digest-show':
      return says(composeSettings(subscription, setting))
    case 'digest-preview':
      return says(preview(state, planned(subscription, order.options, by), acting))
    case 'digest-explain': {
      const asked = planned(subscription, {}, by)
      return says(composeExplanation(state, asked, wallClock(now, asked.zone).day, language))
    }
    case 'digest-list':
      return isSecretariat(state, incoming.person.id, acting.secretariat)
        ? says(composeList(setting))
        : says(composeNotRead({ do: 'secretariat-only' }, setting))
    case 'snooze':
      if (order.until !== null && order.until <= acting.today) {
        return says(composeNotRead({ do: 'past', day: order.until }, setting))
      }
      return changes(
        (newest) => each(newest, order.items, (one, item) => snooze(one, item, order.until, by)),
        composeSnoozed,
      )
    case 'stop':
      return changes(
        (newest) => each(newest, order.items, (one, item) => stop(one, item, order.stopped, by)),
        composeSnoozed,
      )
    case 'reminders':
      return changes((newest) => setReminders(newest, wishesOf(order), by), composeReminders)
    case 'unread':
      return /[?？]\s*$/.test(incoming.text) ? null : says(composeNotRead(order, setting))
    default:
      return says(composeNotRead(order, setting))
  }
}

/** What would be posted now, to the asker alone. */
function preview(state: State, subscription: Subscription, { now }: Acting): Reply {
  const { reply } = digestReply(state, subscription, now, { slot: now, late: false })
  return { ...reply, private: true }
}

/** A decision done once by the key of what was said, and its outcome in words. */
function once<T>(
  state: State,
  { incoming, now }: Acting,
  decide: (state: State) => Decided<T>,
  say: (outcome: T, after: State) => Reply,
): Decided<Reply | null> {
  if (isDone(state, incoming.key)) return { state, outcome: null }
  const decided = decide(state)
  const kept = decided.state === state ? state : withDone(decided.state, incoming.key, now)
  return { state: kept, outcome: say(decided.outcome, kept) }
}

function each<T>(state: State, items: string[], decide: (state: State, item: string) => Decided<T>): Decided<T[]> {
  const outcomes: T[] = []
  let next = state
  for (const item of items) {
    const decided = decide(next, item)
    next = decided.state
    outcomes.push(decided.outcome)
  }
  return { state: next, outcome: outcomes }
}

function wishesOf({ on, from, until }: Extract<SubscriptionOrder, { do: 'reminders' }>) {
  return {
    ...(on !== undefined && { on }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  }
}

/** Sets the language a person is answered in, or tells it; null leaves words that name none to the question reader. */
export function actOnLanguage(words: string, acting: Acting, spoken: string): Act | null {
  if (words === '') return { is: 'reply', reply: composeOwn(acting.state.people[acting.incoming.person.id], spoken) }
  const language = languageNamed(words)
  if (language === undefined) return null
  return prefers({ language }, acting, language ?? spoken)
}

/** Sets the zone in which days and times are told to a person, or tells it. */
export function actOnZone(words: string, acting: Acting, spoken: string): Act | null {
  if (words === '') return { is: 'reply', reply: composeOwn(acting.state.people[acting.incoming.person.id], spoken) }
  const automatic = languageNamed(words) === null
  const zone = automatic ? null : zoneOf(words)
  if (zone !== null || automatic) return prefers({ zone }, acting, spoken)
  const near = zonesLike(words)
  // "zone of the pilot countries?" asks something else.
  const asks = /[?？]$/.test(words) || (near.length === 0 && words.split(/\s+/).length > 3)
  return asks ? null : { is: 'reply', reply: composeNoZone(words, near, spoken) }
}

function prefers(wishes: Wishes, acting: Acting, language: string): Act {
  const { person } = acting.incoming
  const decide = (newest: State) =>
    once(
      newest,
      acting,
      (state) => setPreferences(state, person, wishes),
      (outcome) => composeOwn(outcome, language),
    )
  return { is: 'change', decide, conversation: { ...(acting.conversation ?? newConversation(language)), language } }
}

function orderer({ incoming, state, now }: Acting, language: string): Orderer {
  const { person, place, zone } = incoming
  return {
    person: person.id,
    name: person.name,
    language,
    zone: zoneFor(state.people[person.id], zone),
    place: { id: place.id, name: place.name ?? null, address: place.address },
    now,
  }
}
