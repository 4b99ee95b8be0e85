import { activityOf, workstreamOf } from './find.ts'
import { append, canonical, orderOf, reverse, undoneBy } from './log.ts'
import type { Order, Ordered, Ordering, Refused } from './order.ts'
import { entitled, isSecretariat } from './rights.ts'
import type { Change, Entry, State } from './state.ts'

/** Minutes for which an order can be taken back. */
export const undoMinutes = 15

type Undo = Extract<Order, { do: 'undo' }>

/**
 * Takes an order back by compensating entries, newest first; what it made and what takes it back both stay in the log.
 * Only its author or the secretariat may, within 15 minutes, and only while nothing has been made of it since.
 */
export function undo(order: Undo, state: State, { by, now, secretariat, today }: Ordering): Ordered {
  const refuse = (why: Refused): Ordered => ({ state, outcome: { is: 'refused', order, why } })
  const { log } = state
  const fresh = (entry: Entry) => Date.parse(now) - Date.parse(entry.at) <= undoMinutes * 60_000
  const target =
    order.entry === null
      ? log.findLast((entry) => entry.by === by.id && entry.undoes === null && undoneBy(log, entry.seq) === null)
      : log[order.entry]
  if (!target) {
    return refuse(
      order.entry === null ? { why: 'nothing-to-undo', last: null } : { why: 'no-such-entry', entry: order.entry },
    )
  }
  if (target.by !== by.id && !isSecretariat(state, by.id, secretariat)) {
    const members = entitled('focal', state, null, { today, secretariat }).secretariat
    return refuse({ why: 'undo-not-yours', entry: target, secretariat: members })
  }
  const undone = undoneBy(log, target.seq)
  if (undone) return refuse({ why: 'undone-already', entry: target, by: undone })
  if (!fresh(target)) {
    return refuse(order.entry === null ? { why: 'nothing-to-undo', last: target } : { why: 'undo-late', entry: target })
  }
  const entries = orderOf(log, target)
  for (const entry of entries) {
    if (!stands(state, entry.change)) return refuse({ why: 'moved-on', entry, later: laterThan(state, entry) ?? entry })
  }
  const next = append(
    state,
    entries.toReversed().map((entry) => ({
      at: now,
      by: by.id,
      name: by.name,
      change: reverse(entry.change),
      note: null,
      undoes: entry.seq,
    })),
  )
  const concerned = entries.flatMap((entry) => [
    entry.by,
    ...(entry.change.field === 'focal' ? [entry.change.person] : []),
  ])
  return {
    state: next,
    outcome: {
      is: 'changed',
      order,
      entries: next.log.slice(log.length),
      same: [],
      earlier: [],
      concerns: [...new Set(concerned)].filter((id) => id !== by.id),
    },
  }
}

/** Whether what a change made is still so. */
function stands(state: State, change: Change): boolean {
  if (change.field === 'note' || change.field === 'contest') return true
  return canonical(standing(state, change)) === canonical(change.to)
}

/** What now stands where a change was made. */
function standing(state: State, change: Change): unknown {
  switch (change.field) {
    case 'status':
      return (workstreamOf(state.plan, change.item) ?? activityOf(state.plan, change.item)?.activity)?.status
    case 'deadline':
      return workstreamOf(state.plan, change.item)?.deadline
    case 'leads':
      return workstreamOf(state.plan, change.item)?.leads
    case 'adopted':
      return workstreamOf(state.plan, change.item)?.adopted
    case 'dates':
      return activityOf(state.plan, change.item)?.activity.dates
    case 'focal': {
      const person = state.people[change.person]
      if (change.agency === 'SECRETARIAT') return person?.secretariat ?? false
      return person?.focal.some((tie) => tie.agency === change.agency && tie.item === change.item) ?? false
    }
    case 'note':
    case 'contest':
      return undefined
  }
}

/** The newest entry after another on the same field of the same thing. */
function laterThan(state: State, { seq, change }: Entry): Entry | undefined {
  return state.log.findLast(
    (entry) => entry.seq > seq && entry.change.field === change.field && same(entry.change, change),
  )
}

function same(a: Change, b: Change): boolean {
  if (a.field === 'focal' || b.field === 'focal') {
    return (
      a.field === 'focal' && b.field === 'focal' && a.person === b.person && a.agency === b.agency && a.item === b.item
    )
  }
  return a.item === b.item
}
