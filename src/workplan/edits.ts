import { claim, postOf, withRow } from './ledger.ts'
import { changesSince } from './log-summary.ts'
import { scopeOf } from './scope.ts'
import { wallClock } from './slots.ts'
import type { Instant, LedgerRow, State, Subscription } from './state.ts'

/** A posted digest that no longer says what the plan says. */
export interface Edit {
  subscription: Subscription
  row: LedgerRow
  /** Log positions of the changes it does not show yet: from, and the length of the log. */
  from: number
  to: number
}

/** The digests to be written again: the latest of each place, when something of its scope has changed since. */
export function editsOwed(state: State): Edit[] {
  const latest = new Map<string, LedgerRow>()
  for (const row of Object.values(state.ledger)) {
    if (row.shown >= state.log.length) continue
    const { kind, to, at } = postOf(row.key)
    if (kind !== 'digest' || row.state !== 'sent' || !row.message) continue
    const known = latest.get(to)
    if (!known || postOf(known.key).at < at) latest.set(to, row)
  }
  const edits: Edit[] = []
  for (const row of latest.values()) {
    const subscription = state.subscriptions[postOf(row.key).to]
    if (!subscription || subscription.paused) continue
    const { day } = wallClock(row.claimedAt, subscription.zone)
    const concerns = changesSince(state, row.shown).some(
      (change) => scopeOf(change.workstream, change.item, { ...subscription, snoozed: {} }, day).in,
    )
    if (concerns) edits.push({ subscription, row, from: row.shown, to: state.log.length })
  }
  return edits
}

/** The key of what an edit tells in the digest's thread. */
export function changesKey({ subscription, from, to }: Edit): string {
  return `changes|${subscription.place}|${from}-${to}`
}

/**
 * Records that a digest has been written again, and with it claims the message in its thread where the channel wants
 * one. The outcome says whether that is to be sent: not when another process was there first.
 */
export function recordEdit(
  state: State,
  edit: Edit,
  by: { process: string; now: Instant },
): { state: State; outcome: boolean } {
  const row = state.ledger[edit.row.key]
  if (!row || row.shown >= edit.to) return { state, outcome: false }
  const recorded = withRow(state, { ...row, shown: edit.to })
  if (!edit.subscription.changes) return { state: recorded, outcome: false }
  const claimed = claim(recorded, changesKey(edit), { ...by, late: false })
  return { state: claimed.state, outcome: claimed.outcome.claimed }
}
