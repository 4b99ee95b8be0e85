import { parentOf, workstreamOf } from './find.ts'
import type { Change, Entry, Instant, State } from './state.ts'
import type { Workstream } from './workplan.ts'

/** What the log says of one field of one item over a stretch: where it began, where it ended, and who moved it. */
export interface ItemChange {
  item: string
  workstream: Workstream
  /** The first state of the field (in `first.from`) and the last (in `last.to`). */
  first: Change
  last: Change
  /** Names of the people who changed it, in order, without repetition. */
  names: string[]
  note: string | null
  at: Instant
  seq: number
}

/** When each workstream was last spoken of in the log, itself or an activity of it; workstreams never changed are absent. */
export function lastUpdates(state: State): Map<string, Instant> {
  const known = updates.get(state.log)
  if (known) return known
  const last = new Map<string, Instant>()
  for (const entry of state.log) {
    if (entry.change.field === 'focal') continue
    last.set(parentOf(state.plan, entry.change.item), entry.at)
  }
  updates.set(state.log, last)
  return last
}

const updates = new WeakMap<State['log'], Map<string, Instant>>()

/**
 * What entries from position `since` on changed, one line a field of an item, latest last. What was changed and changed
 * back is left out, and so are appointments of focal points, which change nothing in the plan.
 */
export function changesSince(state: State, since: number): ItemChange[] {
  const changes = new Map<string, ItemChange>()
  const fresh = state.log.slice(since)
  const undone = new Set(fresh.map((entry) => entry.undoes))
  for (const entry of fresh) {
    const { change } = entry
    if (change.field === 'focal') continue
    const isNote = change.field === 'note' || change.field === 'contest'
    if (isNote && (entry.undoes !== null || undone.has(entry.seq))) continue
    const workstream = workstreamOf(state.plan, parentOf(state.plan, change.item))
    if (!workstream) continue
    const key = keyOf(entry)
    const before = changes.get(key)
    changes.delete(key)
    changes.set(key, {
      item: change.item,
      workstream,
      first: before?.first ?? change,
      last: change,
      names: [...new Set([...(before?.names ?? []), entry.name])],
      note: entry.note ?? (entry.undoes === null ? (before?.note ?? null) : null),
      at: entry.at,
      seq: entry.seq,
    })
  }
  return [...changes.values()].filter((change) => !isBack(change))
}

/** Notes stand each for itself, other fields are followed from first to last. */
function keyOf({ change, seq }: Entry): string {
  const item = 'item' in change ? change.item : ''
  return change.field === 'note' || change.field === 'contest' ? `${item}|${seq}` : `${item}|${change.field}`
}

function isBack({ first, last }: ItemChange): boolean {
  return 'from' in first && 'to' in last && JSON.stringify(first.from) === JSON.stringify(last.to)
}
