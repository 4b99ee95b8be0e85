import { checkDates, type DateFinding } from './date-check.ts'
import { addDays, type Day, hasPassed } from './deadline.ts'
import { activityOf, parentOf, workstreamOf } from './find.ts'
import { append, applyChange, canonical, type Draft, undoneBy } from './log.ts'
import type { Order, Ordered, Ordering, Refused } from './order.ts'
import { type Action, entitled, isAnnex, isSecretariat, may } from './rights.ts'
import type { Change, Entry, PersonId, State } from './state.ts'
import type { ActivityDate, Plan, Status } from './workplan.ts'

/** Longest note, in characters. */
export const longestNote = 1000

/** Days for which the other side's change counts as recent. */
const recent = 30

type Of<Name extends Order['do']> = Extract<Order, { do: Name }>

/** Sets the status of workstreams and activities, all or none. A note on something that is so already is kept as a note. */
export function setStatus(order: Of<'status'>, state: State, ordering: Ordering): Ordered {
  const items = [...new Set(order.items)]
  const refused = forbidden('status', items, state, ordering) ?? tooLong(order.note)
  if (refused) return refuse(order, state, refused)
  const { plan } = state
  if (order.to === 'proposed') {
    const other = items.find((item) => !isProposable(plan, item))
    if (other) return refuse(order, state, { why: 'only-proposed', item: other })
  }
  const statuses = new Map(items.map((item) => [item, statusOf(plan, item)]))
  const same = items.filter((item) => statuses.get(item) === order.to)
  const changing = items.filter((item) => statuses.get(item) !== order.to)
  if (changing.length === 0) {
    if (order.note === null) return unchanged(order, state, lastEntry(state, items[0] ?? '', 'status'))
    const notes = same.map((item): Change => ({ field: 'note', item }))
    return make(order, state, ordering, notes, order.note, same)
  }
  const changes = changing.map(
    (item): Change => ({ field: 'status', item, from: statuses.get(item) ?? null, to: order.to }),
  )
  const findings = order.reason ? [] : doubts(plan, changes, ordering.today)
  if (findings.length > 0) return { state, outcome: { is: 'doubtful', order, findings } }
  return make(order, state, ordering, changes, order.note, same)
}

/** Adds a note to workstreams and activities. */
export function note(order: Of<'note'>, state: State, ordering: Ordering): Ordered {
  const refused = forbidden('note', order.items, state, ordering) ?? tooLong(order.note)
  if (refused) return refuse(order, state, refused)
  const changes = [...new Set(order.items)].map((item): Change => ({ field: 'note', item }))
  return make(order, state, ordering, changes, order.note)
}

/** Sets a workstream's deadline, or the date of an activity that has one or none; of several, the one it says. */
export function setDeadline(order: Of<'deadline'>, state: State, ordering: Ordering): Ordered {
  const { item, to } = order
  const refused = forbidden('deadline', [item], state, ordering) ?? tooLong(order.note)
  if (refused) return refuse(order, state, refused)
  const workstream = workstreamOf(state.plan, item)
  const dates = activityOf(state.plan, item)?.activity.dates ?? []
  const at = order.replaces ? dates.findIndex((date) => isSame(date.when, order.replaces)) : 0
  if (!workstream && dates.length > 0 && (at < 0 || (dates.length > 1 && !order.replaces))) {
    return refuse(order, state, { why: 'several-dates', item, dates })
  }
  const moved: ActivityDate = { ...(dates[at] ?? { bound: 'by', event: null }), when: to }
  const change: Change = workstream
    ? { field: 'deadline', item, from: workstream.deadline, to }
    : { field: 'dates', item, from: dates, to: dates.length === 0 ? [moved] : dates.with(at, moved) }
  if (isSame(change.from, change.to)) return unchanged(order, state, lastEntry(state, item, change.field))
  const findings = order.reason ? [] : doubts(state.plan, [change], ordering.today)
  const passed = findings.filter((finding) => finding.is === 'after-deadline')
  if (passed.length > 0) return { state, outcome: { is: 'doubtful', order, findings: passed } }
  return make(order, state, ordering, [change], order.note)
}

/** Contests somebody else's entry by a note; the plan stays as it is until one of the two changes it. */
export function contest(order: Of<'contest'>, state: State, ordering: Ordering): Ordered {
  const entry = state.log[order.entry]
  if (!entry) return refuse(order, state, { why: 'no-such-entry', entry: order.entry })
  const { change } = entry
  if (change.field === 'focal' || change.field === 'note' || change.field === 'contest') {
    return refuse(order, state, { why: 'not-contestable', entry })
  }
  const undone = undoneBy(state.log, entry.seq)
  if (undone) return refuse(order, state, { why: 'undone-already', entry, by: undone })
  const refused = forbidden('contest', [change.item], state, ordering) ?? tooLong(order.note)
  if (refused) return refuse(order, state, refused)
  if (entry.by === ordering.by.id) return refuse(order, state, { why: 'own-entry', entry })
  const contested: Change = { field: 'contest', item: change.item, entry: entry.seq }
  const { secretariat } = entitled('contest', state, change.item, ordering)
  return make(order, state, ordering, [contested], order.note, [], [entry.by, ...secretariat])
}

/** What stands in the way before anything else: items that do not exist, or that the person may not touch. */
export function forbidden(action: Action, items: string[], state: State, ordering: Ordering): Refused | null {
  const missing = items.find((item) => !isItem(state.plan, item))
  if (missing !== undefined) return { why: 'no-such-item', named: missing, near: nearIds(state.plan, missing) }
  const allowed = items.filter((item) => may(action, state, ordering.by.id, item, ordering))
  const refused = items.filter((item) => !allowed.includes(item))
  if (refused.length === 0) return null
  const who = refused.map((item) => entitled(action, state, item, ordering))
  return {
    why: 'not-allowed',
    action,
    items: refused,
    allowed,
    who: {
      people: [...new Set(who.flatMap((one) => one.people))],
      parties: [...new Set(who.flatMap((one) => one.parties))],
      secretariat: who[0]?.secretariat ?? [],
    },
  }
}

/** Makes the changes as one order, with what the other side had made of the same things. */
export function make(
  order: Order,
  state: State,
  ordering: Ordering,
  changes: Change[],
  words: string | null,
  same: string[] = [],
  concerns: PersonId[] = [],
): Ordered {
  const { by, now } = ordering
  const earlier = changes.flatMap((change) => overruled(state, change, ordering) ?? [])
  const drafts = changes.map(
    (change): Draft => ({ at: now, by: by.id, name: by.name, change, note: words, undoes: null }),
  )
  const next = append(state, drafts)
  const concerned = new Set([...concerns, ...earlier.map((entry) => entry.by)])
  concerned.delete(by.id)
  const entries = next.log.slice(state.log.length)
  return { state: next, outcome: { is: 'changed', order, entries, same, earlier, concerns: [...concerned] } }
}

export function refuse(order: Order, state: State, why: Refused): Ordered {
  return { state, outcome: { is: 'refused', order, why } }
}

export function unchanged(order: Order, state: State, since: Entry | null): Ordered {
  return { state, outcome: { is: 'unchanged', order, since } }
}

function tooLong(words: string | null): Refused | null {
  return words !== null && [...words].length > longestNote ? { why: 'note-long', most: longestNote } : null
}

function isItem(plan: Plan, id: string): boolean {
  return workstreamOf(plan, id) !== undefined || activityOf(plan, id) !== null
}

/** Ids that resemble one that does not exist: the activities' workstream, or its neighbours of the same kind. */
export function nearIds(plan: Plan, id: string): string[] {
  const parent = parentOf(plan, id)
  if (parent !== id && workstreamOf(plan, parent)) return [parent]
  const kind = (other: string) => /^[A-Z]/.exec(other)?.[0] ?? other.split('.')[0]
  return plan.workstreams.map((workstream) => workstream.id).filter((other) => kind(other) === kind(id))
}

/** Only an annex entry that has not been adopted can stand as proposed. */
function isProposable(plan: Plan, item: string): boolean {
  const workstream = workstreamOf(plan, item)
  return workstream !== undefined && isAnnex(workstream) && workstream.adopted === null
}

function statusOf(plan: Plan, item: string): Status | null {
  return workstreamOf(plan, item)?.status ?? activityOf(plan, item)?.activity.status ?? null
}

function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

/** What the dates of the plan would say against the changed items. */
function doubts(plan: Plan, changes: Change[], today: Day): DateFinding[] {
  const changed = changes.reduce((made, change) => applyChange(made, change, 0), plan)
  return changes.flatMap((change) => {
    if (change.field === 'focal') return []
    const workstream = workstreamOf(changed, parentOf(changed, change.item))
    if (!workstream) return []
    const findings = checkDates(workstream, today).filter((finding) => finding.item === change.item)
    const activity = activityOf(changed, change.item)?.activity
    const last = activity?.dates.at(-1)
    const working = activity && (activity.status === 'in-progress' || activity.status === 'in-preparation')
    if (working && last && activity.dates.every((date) => hasPassed(date.when, today))) {
      findings.push({
        item: change.item,
        workstream,
        status: activity.status ?? 'in-progress',
        is: 'after-deadline',
        date: last,
      })
    }
    return findings
  })
}

/** The newest entry on a field of an item, from the position that the plan keeps. */
function lastEntry(state: State, item: string, field: Change['field']): Entry | null {
  const holder = workstreamOf(state.plan, item) ?? activityOf(state.plan, item)?.activity
  const key = field === 'dates' ? 'deadline' : field
  const seq = key === 'status' || key === 'deadline' || key === 'leads' ? holder?.changes[key] : undefined
  return seq === undefined ? null : (state.log[seq] ?? null)
}

/** What somebody who speaks for another agency had lately made of what is now changed again. */
function overruled(state: State, change: Change, { by, now, secretariat }: Ordering): Entry | null {
  if (change.field === 'focal' || change.field === 'note' || change.field === 'contest') return null
  const before = lastEntry(state, change.item, change.field)
  if (!before || before.by === by.id || before.at.slice(0, 10) < addDays(now.slice(0, 10), -recent)) return null
  const mine = voices(state, by.id, secretariat)
  return voices(state, before.by, secretariat).some((voice) => mine.includes(voice)) ? null : before
}

/** The agencies and bodies for which a person speaks, of any item. */
export function voices(state: State, id: PersonId, configured: ReadonlySet<string>): string[] {
  const agencies = state.people[id]?.focal.map((tie) => tie.agency) ?? []
  return [...new Set([...agencies, ...(isSecretariat(state, id, configured) ? ['SECRETARIAT'] : [])])]
}
