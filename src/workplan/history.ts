import type { Day } from './deadline.ts'
import { activityOf, parentOf, workstreamOf } from './find.ts'
import { undoneBy } from './log.ts'
import { wallClock } from './slots.ts'
import type { Entry, State } from './state.ts'
import type { Status } from './workplan.ts'

/** An entry of the log with what became of it. */
export interface Happening {
  entry: Entry
  undone: Entry | null
  /** Notes that contest it and still stand. */
  contests: Entry[]
}

/** A page of what the log records of an item (null: of everything) in a stretch of days, newest first. */
export interface History {
  item: string | null
  since: Day | null
  until: Day | null
  happenings: Happening[]
  /** How many there are in all. */
  total: number
  /** The next page has what is older than this position; null on the last page. */
  before: number | null
}

export interface HistoryQuery {
  /** A workstream, with its activities, or an activity; null for all. */
  item: string | null
  /** First and last day, both included, on the wall of `zone`. */
  since?: Day | null
  until?: Day | null
  /** IANA zone in which the days are meant; UTC otherwise. */
  zone?: string
  /** Only what is older than this position of the log. */
  before?: number | null
  /** Entries a page. */
  limit?: number
}

/** Reads the log. Undone entries are there, and marked. */
export function history(state: State, query: HistoryQuery): History {
  const { item, since = null, until = null, before = null, zone = 'UTC', limit = 10 } = query
  const found = state.log.filter((entry) => {
    if (item !== null && !concerns(state, entry, item)) return false
    if (since === null && until === null) return true
    const day = dayIn(entry, zone)
    return (since === null || since <= day) && (until === null || day <= until)
  })
  const older = before === null ? found : found.filter((entry) => entry.seq < before)
  const page = older.slice(-limit).reverse()
  return {
    item,
    since,
    until,
    happenings: page.map((entry) => ({
      entry,
      undone: undoneBy(state.log, entry.seq),
      contests: contestsOf(state, entry.seq),
    })),
    total: found.length,
    before: older.length > page.length ? (page.at(-1)?.seq ?? null) : null,
  }
}

/** What an item's status was at the end of a day. */
export interface StatusOn {
  item: string
  day: Day
  /** Null: an activity of which nobody had recorded one. */
  status: Status | null
  /** The entry that had set it; null: it stood as the plan was issued. */
  entry: Entry | null
  /** The day lies before the plan was issued, or after today, so the status is the first known, or today's. */
  outside: 'before-issue' | 'future' | null
}

/** The status of a workstream or activity at the end of a day on the wall of a zone, from the log. The item must exist. */
export function statusOn(state: State, item: string, day: Day, on: { today: Day; zone?: string }): StatusOn {
  const set = state.log.filter((entry) => entry.change.field === 'status' && entry.change.item === item)
  const later = set.findIndex((entry) => dayIn(entry, on.zone ?? 'UTC') > day)
  const entry = later < 0 ? set.at(-1) : set[later - 1]
  const next = later < 0 ? undefined : set[later]
  const now = workstreamOf(state.plan, item)?.status ?? activityOf(state.plan, item)?.activity.status ?? null
  const status = entry ? after(entry) : next ? from(next) : now
  const outside = day < state.plan.issued ? 'before-issue' : day > on.today ? 'future' : null
  return { item, day, status, entry: entry ?? null, outside }
}

/** The notes that contest an entry and have not been taken back. */
export function contestsOf(state: State, seq: number): Entry[] {
  return state.log.filter(
    ({ change, seq: own }) => change.field === 'contest' && change.entry === seq && undoneBy(state.log, own) === null,
  )
}

function concerns(state: State, { change }: Entry, item: string): boolean {
  if (change.item === null) return false
  return change.item === item || parentOf(state.plan, change.item) === item
}

function dayIn(entry: Entry, zone: string): Day {
  return zone === 'UTC' ? entry.at.slice(0, 10) : wallClock(entry.at, zone).day
}

function after({ change }: Entry): Status | null {
  return change.field === 'status' ? change.to : null
}

function from({ change }: Entry): Status | null {
  return change.field === 'status' ? change.from : null
}
