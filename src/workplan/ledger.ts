import { minutesBetween } from './slots.ts'
import type { Address, Instant, LedgerRow, State } from './state.ts'

/**
 * The ledger of posts: what makes each go out once. A row is claimed durably before its post is sent and settled
 * durably after it, so a process that dies in between leaves a claim that tells the next one to look before it sends.
 */
export interface Post {
  /** What it is: a channel's digest, the test post of a new subscription, changes told in a digest's thread, … */
  kind: 'digest' | 'confirmation' | 'changes' | 'paused' | 'reminder'
  /** The place or person it goes to. */
  to: string
  /** What tells it from others of its kind: the slot, the moment or the day. */
  at: string
}

export function keyOf(post: Post): string {
  return `${post.kind}|${post.to}|${post.at}`
}

/** The post of a key. Throws for a text that is none, which no row of a validated store holds. */
export function postOf(key: string): Post {
  const [kind] = key.split('|', 1)
  const end = key.lastIndexOf('|')
  if (!isKind(kind) || end <= kind.length) throw new Error(`no key of a post: ${key}`)
  return { kind, to: key.slice(kind.length + 1, end), at: key.slice(end + 1) }
}

function isKind(text: string | undefined): text is Post['kind'] {
  return ['digest', 'confirmation', 'changes', 'paused', 'reminder'].includes(text ?? '')
}

/** Minutes for which a claim is its process's own; longer than any send may take. */
export const lease = 3

/** Minutes to wait after the first, second … refusal by the platform; when they are used up the post is given up. */
export const backoff = [1, 5, 15, 60, 240]

/** Days for which rows are kept. */
export const keepDays = 120

/** Whether a row may be claimed (again) at a moment. */
export function isClaimable(row: LedgerRow | undefined, now: Instant): boolean {
  if (!row) return true
  // A clock that was set back leaves claims from the future, as good as lapsed.
  const age = Math.abs(minutesBetween(row.claimedAt, now))
  if (row.state === 'claimed') return age >= lease
  if (row.state === 'failed') return age >= (backoff[row.tries - 1] ?? 0)
  return false
}

/** How a claim came out: `before` is the row as it stood, telling a first try from one that may have been posted. */
export interface Claim {
  claimed: boolean
  before: LedgerRow | null
}

/** Claims a post for a process; not when its row is settled or another process has it in hand. */
export function claim(
  state: State,
  key: string,
  by: { process: string; now: Instant; late: boolean },
): { state: State; outcome: Claim } {
  const before = state.ledger[key]
  if (!isClaimable(before, by.now)) return { state, outcome: { claimed: false, before: before ?? null } }
  const row: LedgerRow = {
    key,
    state: 'claimed',
    claimedAt: by.now,
    claimedBy: by.process,
    tries: (before?.tries ?? 0) + 1,
    late: by.late,
    message: null,
    why: before?.why ?? null,
    items: [],
    seq: state.log.length,
    shown: state.log.length,
  }
  return { state: withRow(state, row), outcome: { claimed: true, before: before ?? null } }
}

/** What became of a claim. */
export type Settlement =
  | { state: 'sent'; message: Address; items: string[]; seq: number }
  | { state: 'failed' | 'skipped'; why: string }

/**
 * Settles a claim. What was sent is recorded whatever the row says by now; a failure only by the process whose claim it
 * still is.
 */
export function settle(
  state: State,
  key: string,
  process: string,
  how: Settlement,
): { state: State; outcome: boolean } {
  const row = state.ledger[key]
  if (!row || (how.state !== 'sent' && (row.claimedBy !== process || row.state !== 'claimed'))) {
    return { state, outcome: false }
  }
  const givenUp = how.state === 'failed' && row.tries > backoff.length
  const settled: LedgerRow =
    how.state === 'sent'
      ? { ...row, state: 'sent', message: how.message, items: how.items, seq: how.seq, shown: how.seq, why: null }
      : { ...row, state: givenUp ? 'skipped' : how.state, why: how.why }
  return { state: withRow(state, settled), outcome: true }
}

/** A row that says why a post was never claimed. */
export function skipped(key: string, why: string, now: Instant, process: string, seq: number): LedgerRow {
  return {
    key,
    state: 'skipped',
    claimedAt: now,
    claimedBy: process,
    tries: 1,
    late: false,
    message: null,
    why,
    items: [],
    seq,
    shown: seq,
  }
}

/** Adds rows for posts that have none. */
export function record(state: State, rows: LedgerRow[]): { state: State; outcome: number } {
  const fresh = rows.filter((row) => !state.ledger[row.key])
  if (fresh.length === 0) return { state, outcome: 0 }
  const ledger = { ...state.ledger }
  for (const row of fresh) ledger[row.key] = row
  return { state: { ...state, ledger }, outcome: fresh.length }
}

/** Forgets settled rows older than `keepDays`. */
export function prune(state: State, now: Instant): { state: State; outcome: number } {
  const old = (row: LedgerRow) => minutesBetween(row.claimedAt, now) > keepDays * 24 * 60
  const kept = Object.entries(state.ledger).filter(([, row]) => row.state === 'claimed' || !old(row))
  const outcome = Object.keys(state.ledger).length - kept.length
  return outcome === 0 ? { state, outcome } : { state: { ...state, ledger: Object.fromEntries(kept) }, outcome }
}

export function withRow(state: State, row: LedgerRow): State {
  return { ...state, ledger: { ...state.ledger, [row.key]: row } }
}
