import { subscriptionsFor } from '../language/subscriptions/subscriptions.ts'
import { type Digest, digest, isQuiet } from '../workplan/digest.ts'
import { keyOf, type Post, postOf } from '../workplan/ledger.ts'
import { changesSince } from '../workplan/log-summary.ts'
import type { SkipReason } from '../workplan/owed.ts'
import { escalationMark, reminderOn } from '../workplan/reminders.ts'
import { scopeOf } from '../workplan/scope.ts'
import { minutesBetween, wallClock } from '../workplan/slots.ts'
import type { Address, Instant, LedgerRow, State, Subscription } from '../workplan/state.ts'
import { composeChanges, composeDigest } from './compose-digest.ts'
import { composeReminder } from './compose-reminder.ts'
import { buttons, type Reply, text } from './reply.ts'
import { settings } from './subscription-facts.ts'

/** A post ready to be sent, or the reason why there is nothing to send after all. */
export type Composed =
  | {
      to: { address: Address } | { person: string }
      reply: Reply
      /** Item ids it speaks of, for the ledger. */
      items: string[]
      /** The message in whose thread it belongs. */
      thread: Address | null
    }
  | { skip: SkipReason }

/** Composes a post of the ledger from the state it was claimed on. */
export function composePost(
  state: State,
  post: Post,
  about: { now: Instant; late: boolean; secretariat: ReadonlySet<string> },
): Composed {
  if (post.kind === 'reminder') return reminder(state, post, about)
  const subscription = state.subscriptions[post.to]
  if (!subscription) return { skip: 'unsubscribed' }
  if (post.kind === 'paused') return pausedNotice(subscription)
  if (subscription.paused) return { skip: 'paused' }
  const to = { address: subscription.address }
  switch (post.kind) {
    case 'confirmation':
      return { to, reply: confirmation(state, subscription, about.now), items: [], thread: null }
    case 'changes':
      return changes(state, subscription, post)
    case 'digest': {
      const made = digestReply(state, subscription, about.now, { slot: post.at, late: about.late })
      if (isQuiet(made.digest) && subscription.whenEmpty === 'silence') return { skip: 'empty' }
      return { to, reply: made.reply, items: made.digest.items, thread: null }
    }
  }
}

/** The digest that a subscription would be posted at a moment: what `digest preview` shows and what goes out. */
export function digestReply(
  state: State,
  subscription: Subscription,
  now: Instant,
  about: { slot: Instant; late: boolean },
): { reply: Reply; digest: Digest } {
  const { day } = wallClock(now, subscription.zone)
  const made = digest(state, subscription, now, day, seqBefore(state, subscription.place, about.slot))
  const setting = { ...subscription, meantFor: about.late ? about.slot : null, edited: false }
  return { digest: made, reply: composeDigest(state, made, setting) }
}

/** A posted digest once more with today's facts, for its own day: what takes its place when something has changed. */
export function editedDigest(state: State, subscription: Subscription, row: LedgerRow, now: Instant): Reply {
  const { at } = postOf(row.key)
  const { day } = wallClock(row.claimedAt, subscription.zone)
  const made = digest(state, subscription, now, day, seqBefore(state, subscription.place, at))
  return composeDigest(state, made, { ...subscription, meantFor: row.late ? at : null, edited: true })
}

/** Length of the log at the digest posted before a slot; before the first one, the changes of the last seven days count. */
function seqBefore(state: State, place: string, slot: Instant): number {
  const own = keyOf({ kind: 'digest', to: place, at: '' })
  const end = own + slot
  let before = ''
  for (const key in state.ledger) {
    if (key > before && key < end && key.startsWith(own) && state.ledger[key]?.state === 'sent') before = key
  }
  const row = state.ledger[before]
  if (row) return row.seq
  const first = state.log.findIndex((entry) => minutesBetween(entry.at, slot) <= 7 * 24 * 60)
  return first === -1 ? state.log.length : first
}

function changes(state: State, subscription: Subscription, post: Post): Composed {
  const [from = 0, to = 0] = post.at.split('-').map(Number)
  const day = wallClock(subscription.changedAt, subscription.zone).day
  const told = changesSince({ ...state, log: state.log.slice(0, to) }, from).filter(
    (change) => scopeOf(change.workstream, change.item, { ...subscription, snoozed: {} }, day).in,
  )
  const root = Object.values(state.ledger)
    .filter(
      (row) => row.message !== null && row.key.startsWith(keyOf({ kind: 'digest', to: subscription.place, at: '' })),
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .at(-1)
  if (told.length === 0 || !root) return { skip: 'empty' }
  return {
    to: { address: subscription.address },
    reply: composeChanges(state, { changes: told }, { ...subscription, meantFor: null, edited: false }),
    items: told.map((change) => change.item),
    thread: root.message,
  }
}

function confirmation(state: State, subscription: Subscription, now: Instant): Reply {
  const words = subscriptionsFor(subscription.language)
  return {
    kind: 'done',
    language: subscription.language,
    workstreams: [],
    answer: [
      text(words.confirmation(subscription.changedName)),
      settings(state, subscription, subscription.language, now),
    ],
    more: [
      buttons(
        { label: words.buttons.preview, says: 'digest preview' },
        { label: words.buttons.settings, says: 'digest' },
        { label: words.buttons.off, says: 'digest off' },
      ),
    ],
    private: false,
  }
}

/** Tells whoever set a digest up, or changed it last, that it has stopped and why. */
function pausedNotice(subscription: Subscription): Composed {
  if (!subscription.paused) return { skip: 'paused' }
  const words = subscriptionsFor(subscription.language)
  const place = subscription.name ?? words.thisChannel
  return {
    to: { person: subscription.changedBy },
    reply: {
      kind: 'answer',
      language: subscription.language,
      workstreams: [],
      answer: [text(words.pausedNotice(place, subscription.paused.why))],
      more: [],
      private: true,
    },
    items: [],
    thread: null,
  }
}

function reminder(
  state: State,
  post: Post,
  { now, secretariat }: { now: Instant; secretariat: ReadonlySet<string> },
): Composed {
  const person = state.people[post.to]
  if (!person) return { skip: 'unsubscribed' }
  const rows = Object.values(state.ledger).filter((row) => row.key.startsWith(keyOf({ ...post, at: '' })))
  const made = reminderOn(state, person, rows, { day: post.at, now, secretariat })
  if (!made) return { skip: 'empty' }
  return {
    to: { person: post.to },
    reply: composeReminder(state, made, person.language ?? 'en'),
    items: [...made.lines.map((line) => line.item), ...(made.escalation ? [escalationMark] : [])],
    thread: null,
  }
}
