import type { Day } from './deadline.ts'
import { homeZone } from './reminders.ts'
import { type Address, type Instant, newPerson, type Person, type State, type Subscription } from './state.ts'

/** What a subscription order says; what it leaves out stays as it was, or as the defaults have it. */
export type DigestOptions = Partial<
  Pick<
    Subscription,
    | 'include'
    | 'exclude'
    | 'weekday'
    | 'time'
    | 'zone'
    | 'language'
    | 'days'
    | 'whenEmpty'
    | 'changes'
    | 'mentions'
    | 'weekend'
    | 'holidays'
  >
>

/** Who orders, from where: what the chat knows of the person and the place. */
export interface Orderer {
  person: string
  name: string
  /** The language of the order, for a subscription that names none. */
  language: string
  zone: string | null
  place: { id: string; name: string | null; address: Address }
  now: Instant
}

export type Subscribed = { is: 'subscribed'; subscription: Subscription; before: Subscription | null }
export type Unsubscribed = { is: 'unsubscribed'; subscription: Subscription } | { is: 'not-subscribed' }
export type Snoozed =
  | {
      is: 'snoozed' | 'woken' | 'stopped' | 'excluded' | 'included'
      item: string
      until: Day | null
      in: 'channel' | 'reminders'
    }
  | { is: 'not-snoozed'; item: string }
export type Reminded = { is: 'reminders'; person: Person; changed: boolean }

type Decided<T> = { state: State; outcome: T }

/** The subscription that an order would make or leave: Monday 09:00, the next 30 days, everything, unless it says more. */
export function planned(before: Subscription | null, options: DigestOptions, by: Orderer): Subscription {
  const made: Subscription = before ?? {
    place: by.place.id,
    name: by.place.name,
    address: by.place.address,
    language: by.language,
    zone: by.zone ?? homeZone,
    weekday: 1,
    time: '09:00',
    include: [],
    exclude: [],
    days: 30,
    whenEmpty: 'line',
    changes: false,
    mentions: false,
    weekend: [6, 7],
    holidays: [],
    snoozed: {},
    createdBy: by.person,
    createdName: by.name,
    createdAt: by.now,
    changedBy: by.person,
    changedName: by.name,
    changedAt: by.now,
    since: by.now,
    paused: null,
  }
  return { ...made, ...options }
}

/** Makes a channel's subscription, or changes what the order names of it; a paused one runs again. Asked for as it is, it stays. */
export function subscribe(state: State, options: DigestOptions, by: Orderer): Decided<Subscribed> {
  const before = state.subscriptions[by.place.id] ?? null
  const wished = planned(before, options, by)
  if (before && !before.paused && JSON.stringify(wished) === JSON.stringify(before)) {
    return { state, outcome: { is: 'subscribed', subscription: before, before } }
  }
  const rescheduled =
    !before ||
    before.paused !== null ||
    before.weekday !== wished.weekday ||
    before.time !== wished.time ||
    before.zone !== wished.zone
  const subscription: Subscription = {
    ...wished,
    name: by.place.name ?? wished.name,
    address: by.place.address,
    changedBy: by.person,
    changedName: by.name,
    changedAt: by.now,
    since: rescheduled ? by.now : wished.since,
    paused: null,
  }
  return { state: withSubscription(state, subscription), outcome: { is: 'subscribed', subscription, before } }
}

/** Ends a channel's subscription. Its ledger rows stay. */
export function unsubscribe(state: State, place: string): Decided<Unsubscribed> {
  const { [place]: subscription, ...others } = state.subscriptions
  if (!subscription) return { state, outcome: { is: 'not-subscribed' } }
  return { state: { ...state, subscriptions: others }, outcome: { is: 'unsubscribed', subscription } }
}

/** Pauses a subscription with the reason that the platform gave; nothing when it is gone or paused already. */
export function pause(state: State, place: string, why: string, now: Instant): Decided<boolean> {
  const subscription = state.subscriptions[place]
  if (!subscription || subscription.paused) return { state, outcome: false }
  return { state: withSubscription(state, { ...subscription, paused: { why, at: now } }), outcome: true }
}

/**
 * Puts an item off until a day, or takes that back (`until` null): in the channel's digest where it has one, else in the
 * person's reminders.
 */
export function snooze(state: State, item: string, until: Day | null, by: Orderer): Decided<Snoozed> {
  const subscription = state.subscriptions[by.place.id]
  const person = subscription ? null : knownPerson(state, by)
  const snoozed = subscription?.snoozed ?? person?.reminders.snoozed ?? {}
  if (until === null && snoozed[item] === undefined) return { state, outcome: { is: 'not-snoozed', item } }
  const { [item]: _, ...others } = snoozed
  const next = until === null ? others : { ...others, [item]: until }
  const outcome: Snoozed = {
    is: until === null ? 'woken' : 'snoozed',
    item,
    until,
    in: subscription ? 'channel' : 'reminders',
  }
  if (subscription) return { state: withSubscription(state, touched({ ...subscription, snoozed: next }, by)), outcome }
  return { state: person ? withReminders(state, person, { snoozed: next }) : state, outcome }
}

/** Keeps an item out for good, or lets it in again: in the channel's digest where it has one, else in the reminders. */
export function stop(state: State, item: string, stopped: boolean, by: Orderer): Decided<Snoozed> {
  const subscription = state.subscriptions[by.place.id]
  const without = (list: string[], entry: string) => list.filter((one) => one !== entry)
  if (subscription) {
    const wish = `item:${item}`
    const exclude = [...without(subscription.exclude, wish), ...(stopped ? [wish] : [])]
    return {
      state: withSubscription(state, touched({ ...subscription, exclude }, by)),
      outcome: { is: stopped ? 'excluded' : 'included', item, until: null, in: 'channel' },
    }
  }
  const person = knownPerson(state, by)
  const list = [...without(person.reminders.stopped, item), ...(stopped ? [item] : [])]
  return {
    state: withReminders(state, person, { stopped: list }),
    outcome: { is: stopped ? 'stopped' : 'woken', item, until: null, in: 'reminders' },
  }
}

/** Changes a person's reminders; nothing named changes nothing, and the outcome shows them. */
export function setReminders(
  state: State,
  wishes: Partial<Pick<Person['reminders'], 'on' | 'from' | 'until'>>,
  by: Orderer,
): Decided<Reminded> {
  const person = knownPerson(state, by)
  const changed = Object.keys(wishes).length > 0
  if (!changed) return { state, outcome: { is: 'reminders', person, changed } }
  const next = withReminders(state, person, wishes)
  return { state: next, outcome: { is: 'reminders', person: next.people[person.id] ?? person, changed } }
}

/** Forgets where a direct message reached a person, after the platform has refused it. */
export function forgetAddress(state: State, id: string): State {
  const person = state.people[id]
  if (!person?.direct) return state
  return { ...state, people: { ...state.people, [id]: { ...person, direct: null } } }
}

/** The person who orders, as the store knows them or as they first come. */
function knownPerson(state: State, by: Orderer): Person {
  return state.people[by.person] ?? { ...newPerson(by.person, by.name), zone: by.zone }
}

function touched(subscription: Subscription, by: Orderer): Subscription {
  return { ...subscription, changedBy: by.person, changedName: by.name, changedAt: by.now }
}

function withSubscription(state: State, subscription: Subscription): State {
  return { ...state, subscriptions: { ...state.subscriptions, [subscription.place]: subscription } }
}

function withReminders(state: State, person: Person, wishes: Partial<Person['reminders']>): State {
  const next = { ...person, reminders: { ...person.reminders, ...wishes } }
  return { ...state, people: { ...state.people, [person.id]: next } }
}
