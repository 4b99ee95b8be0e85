import { isClaimable, keyOf, type Post, postOf } from './ledger.ts'
import { reminderFor } from './reminders.ts'
import { dueOf, minutesBetween, newestSlot, type Slot, slotsDue } from './slots.ts'
import type { Instant, LedgerRow, State, Subscription } from './state.ts'

/**
 * Words of the ledger for what was not posted: `missed` (nothing ran at the time, or too long ago to be worth posting),
 * `paused`, `too-soon` (the schedule was changed within a day of a post), `empty` (nothing due, and the channel wants
 * silence), `unsubscribed`, `unsure` (a process died while sending, and the platform cannot tell whether it was posted),
 * `unreachable: …` and `failed: …` with the platform's words.
 */
export type SkipReason = 'missed' | 'paused' | 'too-soon' | 'empty' | 'unsubscribed' | 'unsure'

/** Hours after which a missed digest is recorded instead of posted. */
export const worthPosting = 36

/** Minutes after which a post is marked late. */
export const lateAfter = 10

/** Hours between two digests of one place, whatever its schedule is changed to. */
const shortestGap = 24

export interface Owed {
  key: string
  post: Post
  late: boolean
}

export interface Round {
  /** To be claimed and posted now. */
  posts: Owed[]
  /** To be recorded as not posted. */
  missed: { key: string; why: SkipReason }[]
}

/** What the ledger knows of places and people, in one pass. */
interface Known {
  slots: Map<string, Instant>
  lastPost: Map<string, Instant>
  reminders: Map<string, LedgerRow[]>
}

function readLedger(state: State): Known {
  const known: Known = { slots: new Map(), lastPost: new Map(), reminders: new Map() }
  for (const row of Object.values(state.ledger)) {
    const { kind, to, at } = postOf(row.key)
    if (kind === 'digest') {
      if ((known.slots.get(to) ?? '') < at) known.slots.set(to, at)
      if (row.state === 'sent' && (known.lastPost.get(to) ?? '') < row.claimedAt) known.lastPost.set(to, row.claimedAt)
    }
    if (kind === 'reminder') known.reminders.set(to, [...(known.reminders.get(to) ?? []), row])
  }
  return known
}

/** What is owed at a moment and not yet settled. `people: false` leaves reminders aside. */
export function owed(
  state: State,
  now: Instant,
  options: { people: boolean; secretariat: ReadonlySet<string> },
): Round {
  const known = readLedger(state)
  const round: Round = { posts: [], missed: [] }
  const add = (post: Post, late: boolean) => round.posts.push({ key: keyOf(post), post, late })

  for (const row of Object.values(state.ledger)) {
    if ((row.state === 'claimed' || row.state === 'failed') && isClaimable(row, now)) add(postOf(row.key), row.late)
  }
  const newest = new Map<string, Instant>()
  for (const subscription of Object.values(state.subscriptions)) {
    addSlots(subscription, known, newest, now, round)
    const { place, since, paused } = subscription
    const isRecent = (moment: Instant) => moment <= now && minutesBetween(moment, now) <= worthPosting * 60
    const confirmation: Post = { kind: 'confirmation', to: place, at: since }
    if (!paused && isRecent(since) && !state.ledger[keyOf(confirmation)]) add(confirmation, false)
    if (paused && isRecent(paused.at)) {
      const notice: Post = { kind: 'paused', to: place, at: paused.at }
      if (!state.ledger[keyOf(notice)]) add(notice, false)
    }
  }
  if (options.people) {
    for (const person of Object.values(state.people)) {
      const reminder = reminderFor(state, person, known.reminders.get(person.id) ?? [], { ...options, now })
      if (reminder) add({ kind: 'reminder', to: person.id, at: reminder.day }, false)
    }
  }
  return round
}

/** The slots of a subscription that have no row yet: at most the newest is posted. */
function addSlots(
  subscription: Subscription,
  known: Known,
  newest: Map<string, Instant>,
  now: Instant,
  round: Round,
): void {
  const { place, since } = subscription
  const settled = known.slots.get(place) ?? ''
  const after = settled > since ? settled : since
  // Most minutes owe nothing: no slot follows another within six days, whatever the clocks do.
  if (settled > since && Math.abs(minutesBetween(settled, now)) < 6 * 24 * 60) return
  // Most channels share a schedule: one look at the calendar serves them all.
  const schedule = `${subscription.zone}|${subscription.weekday}|${subscription.time}`
  const latest = newest.get(schedule) ?? newestSlot(subscription, now)
  newest.set(schedule, latest)
  if (latest <= after) return
  const slots = slotsDue(subscription, after, now)
  slots.forEach((slot, index) => {
    const post: Post = { kind: 'digest', to: place, at: slot.slot }
    const why = whyNot(subscription, slot, index === slots.length - 1, known.lastPost.get(place), now)
    if (why) round.missed.push({ key: keyOf(post), why })
    else round.posts.push({ key: keyOf(post), post, late: minutesBetween(slot.due, now) > lateAfter })
  })
}

function whyNot(
  subscription: Subscription,
  slot: Slot,
  isNewest: boolean,
  lastPost: Instant | undefined,
  now: Instant,
): SkipReason | null {
  if (subscription.paused) return 'paused'
  if (!isNewest || minutesBetween(slot.due, now) > worthPosting * 60) return 'missed'
  if (lastPost !== undefined && Math.abs(minutesBetween(lastPost, now)) < shortestGap * 60) return 'too-soon'
  return null
}

/** Whether a post that was claimed before and is not there is no longer worth sending. */
export function isExpired(state: State, post: Post, claimedAt: Instant, now: Instant): boolean {
  const subscription = state.subscriptions[post.to]
  const since = {
    digest: () => (subscription ? dueOf(subscription, post.at) : post.at),
    confirmation: () => post.at,
    paused: () => post.at,
    reminder: () => `${post.at}T12:00:00.000Z`,
    changes: () => claimedAt,
  }[post.kind]()
  return minutesBetween(since, now) > worthPosting * 60
}
