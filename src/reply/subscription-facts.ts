import { digestsFor } from '../language/digests/digests.ts'
import { type SubscriptionWords, subscriptionsFor } from '../language/subscriptions/subscriptions.ts'
import { agencyOf } from '../workplan/find.ts'
import { postOf } from '../workplan/ledger.ts'
import { nextSlot, wallClock } from '../workplan/slots.ts'
import type { Instant, LedgerRow, State, Subscription } from '../workplan/state.ts'
import { type Telling, telling } from './digest-lines.ts'
import { type Block, span } from './reply.ts'

/** A wish of a subscription in words: an agency, an item's id, an area, a kind. */
export function wishWords(state: State, words: SubscriptionWords, { say }: Telling, wish: string): string {
  const colon = wish.indexOf(':')
  const value = wish.slice(colon + 1)
  switch (wish.slice(0, colon)) {
    case 'agency': {
      const agency = agencyOf(state.plan, value)
      return agency ? say.agency(agency, true) : value
    }
    case 'area':
      return words.wish.area(Number(value))
    case 'kind':
      return words.wish.kind[value as keyof typeof words.wish.kind] ?? value
    default:
      return value
  }
}

/** What a subscription is about, in one phrase. */
export function aboutWords(
  state: State,
  subscription: Pick<Subscription, 'include' | 'exclude'>,
  language: string,
): string {
  const words = subscriptionsFor(language)
  const tell = telling(state, language)
  const said = (wish: string) => wishWords(state, words, tell, wish)
  const sorts = new Map<string, string[]>()
  for (const wish of subscription.include) {
    const sort = wish.slice(0, wish.indexOf(':'))
    sorts.set(sort, [...(sorts.get(sort) ?? []), said(wish)])
  }
  return words.about({ include: [...sorts.values()], exclude: subscription.exclude.map(said) })
}

/** Why a post was skipped or is to be tried again, in words. */
export function whyWords(words: SubscriptionWords, why: string): string {
  if (why in words.skip) return words.skip[why as keyof typeof words.skip]
  const [kind, ...rest] = why.split(': ')
  const said = rest.join(': ')
  return kind === 'unreachable' ? words.unreachable(said) : words.failed(said || why)
}

/** Day and time of a moment in a zone, in words. */
export function momentWords(language: string, moment: Instant, zone: string): string {
  const { day, time } = wallClock(moment, zone)
  return digestsFor(language).moment(day, time)
}

/** The newest digest row of a place, or null. */
export function lastRun(state: State, place: string): LedgerRow | null {
  let last: LedgerRow | null = null
  for (const row of Object.values(state.ledger)) {
    const post = postOf(row.key)
    if (post.kind === 'digest' && post.to === place && (!last || last.key < row.key)) last = row
  }
  return last
}

/** Everything a subscription is set to, as pairs of names and values. */
export function settings(state: State, subscription: Subscription, language: string, now: Instant): Block {
  const words = subscriptionsFor(language)
  const { labels } = words
  const snoozed = Object.entries(subscription.snoozed).filter(
    ([, until]) => wallClock(now, subscription.zone).day < until,
  )
  const off = [words.weekdays(subscription.weekend), ...subscription.holidays].filter((part) => part !== '')
  const next = nextSlot(subscription, now)
  const pairs: [string, string][] = [
    [labels.about, aboutWords(state, subscription, language)],
    [labels.when, words.when(subscription.weekday, subscription.time, subscription.zone)],
    [labels.days, words.days(subscription.days)],
    [labels.language, subscriptionsFor(subscription.language).language],
    [labels.empty, words.empty[subscription.whenEmpty]],
    [labels.changes, subscription.changes ? words.changes.threaded : words.changes.edited],
    [labels.people, subscription.mentions ? words.people.named : words.people.unnamed],
    [labels.off, off.join(', ')],
    [labels.snoozed, snoozed.map(([item, until]) => `${item} → ${until}`).join(', ')],
    [labels.next, subscription.paused ? '' : momentWords(language, next.due, subscription.zone)],
    [labels.made, words.by(subscription.createdName, wallClock(subscription.createdAt, subscription.zone).day)],
    [labels.changed, words.by(subscription.changedName, wallClock(subscription.changedAt, subscription.zone).day)],
  ]
  const shown = subscription.changedAt === subscription.createdAt ? pairs.slice(0, -1) : pairs
  return {
    is: 'facts',
    pairs: shown.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value: [span(value)] })),
  }
}
