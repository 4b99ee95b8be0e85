import { createHash } from 'node:crypto'
import { activityOf, withWorkstream, workstreamOf } from './find.ts'
import { type Change, type Entry, newPerson, type State } from './state.ts'
import type { Activity, Plan, Workstream } from './workplan.ts'

/** What an entry says before it has its place in the chain. */
export type Draft = Pick<Entry, 'at' | 'by' | 'name' | 'change' | 'note' | 'undoes'>

/** What the first entry stands on. */
const origin = '0'.repeat(64)

/** JSON with the keys of every object in one order, so that equal values are equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const pairs = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${pairs.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

function hashOf(entry: Omit<Entry, 'hash'>): string {
  return createHash('sha256').update(canonical(entry)).digest('hex')
}

/**
 * The state with entries added to the log and done to the plan and the people; several drafts are one order, and one
 * undo takes all of them back. The drafts must name items that the plan has.
 */
export function append(state: State, drafts: readonly Draft[]): State {
  const first = state.log.length
  const log = [...state.log]
  let next = state
  for (const draft of drafts) {
    const unsealed = {
      seq: log.length,
      ...draft,
      ...(drafts.length > 1 ? { order: first } : {}),
      previous: log.at(-1)?.hash ?? origin,
    }
    const entry: Entry = { ...unsealed, hash: hashOf(unsealed) }
    log.push(entry)
    next = applyEntry(next, entry)
  }
  return { ...next, log }
}

/** Whether a log is whole: numbered without a gap, each entry unaltered and standing on the one before; else the first that is not. */
export function verifyChain(log: readonly Entry[]): { ok: true } | { ok: false; seq: number } {
  let previous = origin
  for (const [position, entry] of log.entries()) {
    const { hash, ...unsealed } = entry
    if (entry.seq !== position || entry.previous !== previous || hashOf(unsealed) !== hash) {
      return { ok: false, seq: position }
    }
    previous = hash
  }
  return { ok: true }
}

/** The state that a log makes of a first state, entry by entry. The first state's own log is not looked at. */
export function replay(first: State, log: readonly Entry[]): State {
  const done = log.reduce(applyEntry, first)
  return { ...done, log: [...log] }
}

/** What `workplan verify` found: a whole log that explains the plan, a broken link, or items the log does not explain. */
export type Verification = { ok: true; entries: number } | { ok: false; seq: number } | { ok: false; items: string[] }

/** Holds a state against the plan as issued: the chain is whole, and the changes it records make the plan that stands. */
export function verify(state: State, issued: Plan): Verification {
  const chain = verifyChain(state.log)
  if (!chain.ok) return chain
  const replayed = state.log.reduce((plan, entry) => applyChange(plan, entry.change, entry.seq), issued)
  const expected = new Map(replayed.workstreams.map((workstream) => [workstream.id, facts(workstream)]))
  const ids = new Set([...expected.keys(), ...state.plan.workstreams.map((workstream) => workstream.id)])
  const actual = new Map(state.plan.workstreams.map((workstream) => [workstream.id, facts(workstream)]))
  const items = [...ids].filter((id) => actual.get(id) !== expected.get(id))
  return items.length === 0 ? { ok: true, entries: state.log.length } : { ok: false, items }
}

/** A workstream without the names it is found by: a later version of the program may know more of them than a store. */
function facts({ aliases: _, topic: __, words: ___, activities, ...workstream }: Workstream): string {
  return canonical({ ...workstream, activities: activities.map(({ words: ____, ...activity }) => activity) })
}

/** The entries that one order made, `entry` among them, in order. */
export function orderOf(log: readonly Entry[], entry: Entry): Entry[] {
  if (entry.order === undefined) return [entry]
  const end = log.findIndex((other) => other.seq > entry.seq && other.order !== entry.order)
  return log.slice(entry.order, end < 0 ? log.length : end)
}

/** The entry that took an entry back and still stands, or null. */
export function undoneBy(log: readonly Entry[], seq: number): Entry | null {
  return log.findLast((entry) => entry.undoes === seq && undoneBy(log, entry.seq) === null) ?? null
}

/** What takes a change back. */
export function reverse(change: Change): Change {
  switch (change.field) {
    case 'note':
    case 'contest':
      return change
    case 'status':
      return { ...change, from: change.to, to: change.from }
    case 'deadline':
      return { ...change, from: change.to, to: change.from }
    case 'dates':
      return { ...change, from: change.to, to: change.from }
    case 'leads':
      return { ...change, from: change.to, to: change.from }
    case 'adopted':
      return { ...change, from: change.to, to: change.from }
    case 'focal':
      return { ...change, from: change.to, to: change.from }
  }
}

function applyEntry(state: State, entry: Entry): State {
  const { change } = entry
  if (change.field === 'focal') return { ...state, people: applyFocal(state.people, entry, change) }
  const plan = applyChange(state.plan, change, entry.seq)
  return plan === state.plan ? state : { ...state, plan }
}

/** A plan with one change made, at a position of the log. Shares everything that the change does not touch. */
export function applyChange(plan: Plan, change: Change, seq: number): Plan {
  switch (change.field) {
    case 'status': {
      const { to } = change
      return editItem(plan, change.item, {
        workstream: (workstream) => {
          if (to === null) throw new Error(`entry ${seq} leaves workstream ${workstream.id} without a status`)
          return { ...workstream, status: to, changes: { ...workstream.changes, status: seq } }
        },
        activity: (activity) => ({ ...activity, status: to, changes: { ...activity.changes, status: seq } }),
      })
    }
    case 'deadline':
      return editItem(plan, change.item, {
        workstream: (workstream) => ({
          ...workstream,
          deadline: change.to,
          changes: { ...workstream.changes, deadline: seq },
        }),
      })
    case 'dates':
      return editItem(plan, change.item, {
        activity: (activity) => ({ ...activity, dates: change.to, changes: { ...activity.changes, deadline: seq } }),
      })
    case 'leads':
      return editItem(plan, change.item, {
        workstream: (workstream) => ({
          ...workstream,
          leads: change.to,
          changes: { ...workstream.changes, leads: seq },
        }),
      })
    case 'adopted':
      return editItem(plan, change.item, { workstream: (workstream) => ({ ...workstream, adopted: change.to }) })
    case 'note':
    case 'contest':
      return editItem(plan, change.item, {
        workstream: (workstream) => ({ ...workstream, changes: { ...workstream.changes, note: seq } }),
        activity: (activity) => ({ ...activity, changes: { ...activity.changes, note: seq } }),
      })
    case 'focal':
      return plan
  }
}

interface Edit {
  workstream?: (workstream: Workstream) => Workstream
  activity?: (activity: Activity) => Activity
}

/** The plan with one item edited. An item that is not there, or is of the other sort, is a broken log: throws. */
function editItem(plan: Plan, item: string, edit: Edit): Plan {
  const whole = workstreamOf(plan, item)
  const edited = whole && edit.workstream ? edit.workstream(whole) : withActivity(plan, item, edit)
  const workstreams = edited && withWorkstream(plan.workstreams, edited)
  if (!workstreams) throw new Error(`the log changes ${item}, which is no such item of the plan`)
  return { ...plan, workstreams }
}

function withActivity(plan: Plan, item: string, edit: Edit): Workstream | null {
  const found = activityOf(plan, item)
  if (!found || !edit.activity) return null
  const { workstream, activity } = found
  const activities = workstream.activities.with(workstream.activities.indexOf(activity), edit.activity(activity))
  return { ...workstream, activities }
}

/** Membership of the secretariat is a tie to that body as a whole; any other tie is kept with the person. */
function applyFocal(
  people: State['people'],
  entry: Entry,
  change: Extract<Change, { field: 'focal' }>,
): State['people'] {
  const { person: id, agency, item } = change
  const person = people[id] ?? newPerson(id, id)
  if (agency === 'SECRETARIAT') return { ...people, [id]: { ...person, secretariat: change.to } }
  const others = person.focal.filter((tie) => tie.agency !== agency || tie.item !== item)
  const focal = change.to ? [...others, { agency, item, since: entry.at, by: entry.by }] : others
  return { ...people, [id]: { ...person, focal } }
}
