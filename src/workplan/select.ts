import { type Day, type Deadline, fallsWithin, hasPassed, type Period, span } from './deadline.ts'
import { workstreamSays } from './mention.ts'
import type { Bound, Countable, Filter, Role } from './question.ts'
import type { ActivityDate, Party, Plan, Status, Text, Workstream } from './workplan.ts'

/** Whether a party holds on a day, by the months of its validity. */
export function holdsOn(party: Party, today: Day): boolean {
  if (party.from === undefined && party.until === undefined) return true
  const month = today.slice(0, 7)
  return (party.from === undefined || party.from <= month) && (party.until === undefined || month <= party.until)
}

/** Agencies that have a role in a workstream on a day, in printed order. */
export function agenciesIn(workstream: Workstream, role: Role, today: Day): string[] {
  const parties =
    role === 'lead'
      ? workstream.leads
      : role === 'participant'
        ? workstream.participants
        : role === 'interested'
          ? workstream.interested
          : [...workstream.leads, ...workstream.participants, ...workstream.interested]
  return [...new Set(parties.filter((party) => holdsOn(party, today)).map((party) => party.agency))]
}

/** The roles an agency has in a workstream on a day. */
export function rolesIn(workstream: Workstream, agency: string, today: Day): Role[] {
  return (['lead', 'participant', 'interested'] as const).filter((role) => hasPart(workstream, role, [agency], today))
}

/** Whether any of some agencies has a role in a workstream on a day; asked of every workstream, so it makes no lists. */
function hasPart(workstream: Workstream, role: Role, agencies: readonly string[], today: Day): boolean {
  return (
    ((role === 'lead' || role === 'any') && anyOf(workstream.leads, agencies, today)) ||
    ((role === 'participant' || role === 'any') && anyOf(workstream.participants, agencies, today)) ||
    ((role === 'interested' || role === 'any') && anyOf(workstream.interested, agencies, today))
  )
}

function anyOf(parties: readonly Party[], agencies: readonly string[], today: Day): boolean {
  for (const party of parties) if (agencies.includes(party.agency) && holdsOn(party, today)) return true
  return false
}

/** Overdue: the whole deadline lies before the day and the status is not completed or cancelled. */
export function isOverdue(workstream: Workstream, today: Day): boolean {
  return workstream.status !== 'completed' && workstream.status !== 'cancelled' && hasPassed(workstream.deadline, today)
}

/** How many of something a workstream has. */
export function countOf(workstream: Workstream, of: Countable, today: Day): number {
  switch (of) {
    case 'activities':
      return workstream.activities.length
    case 'objectives':
      return workstream.objectives.length
    case 'areas':
      return workstream.areas.length
    case 'leads':
      return agenciesIn(workstream, 'lead', today).length
    case 'participants':
      return agenciesIn(workstream, 'participant', today).length
    case 'interested':
      return agenciesIn(workstream, 'interested', today).length
    case 'involved':
      return agenciesIn(workstream, 'any', today).length
  }
}

function isOpenSo(deadline: Deadline, open: NonNullable<Filter['open']>): boolean {
  return open.some(
    ({ why, months }) =>
      deadline.precision === 'open' &&
      deadline.why === why &&
      (`${deadline.months}` === `${months}` || (why === 'duration' && months === undefined)),
  )
}

/** Whether "all Network members" stand where agencies are counted: they are not expanded into a number. */
export function ofAllMembers(workstream: Workstream, of: Countable): boolean {
  const parties = of === 'leads' || of === 'participants' || of === 'interested' ? workstream[of] : []
  return parties.some((party) => party.agency === 'MEMBERS')
}

/** Whether a number is as the bound says. */
export function within(count: number, { at, number }: Bound): boolean {
  return at === 'exactly' ? count === number : at === 'least' ? count >= number : count <= number
}

/** Whether a workstream meets every condition on a day. */
export function meets(workstream: Workstream, filter: Filter, today: Day): boolean {
  if (filter.ids && !filter.ids.includes(workstream.id)) return false
  if (filter.notIds?.includes(workstream.id)) return false
  if (filter.kinds && !filter.kinds.includes(workstream.kind)) return false
  if (filter.heading !== undefined && workstream.heading !== filter.heading) return false
  const inArea = (area: number) => workstream.areas.includes(area)
  if (filter.areas && !(filter.allAreas ? filter.areas.every(inArea) : filter.areas.some(inArea))) return false
  if (filter.notAreas?.some((area) => workstream.areas.includes(area))) return false
  for (const { any, not } of filter.objectives ?? []) {
    if (any.some((number) => workstream.objectives.includes(number)) === (not === true)) return false
  }
  for (const { agencies, roles, not } of filter.parties ?? []) {
    const takesPart = roles.some((role) => hasPart(workstream, role, agencies, today))
    if (takesPart === (not === true)) return false
  }
  if (filter.statuses && filter.statuses.any.includes(workstream.status) === (filter.statuses.not === true))
    return false
  if (filter.overdue !== undefined && isOverdue(workstream, today) !== filter.overdue) return false
  if (filter.dated !== undefined && (workstream.deadline.precision !== 'open') !== filter.dated) return false
  if (filter.open && !isOpenSo(workstream.deadline, filter.open)) return false
  if (filter.led !== undefined && workstream.leads.length > 0 !== filter.led) return false
  if (filter.mentions && !workstreamSays(workstream, filter.mentions)) return false
  if (filter.window) {
    const windows = [filter.window, ...(filter.otherWindows ?? [])]
    if (!windows.some((period) => fallsWithin(workstream.deadline, period))) return false
  }
  if (filter.notWindows?.some((period) => fallsWithin(workstream.deadline, period))) return false
  for (const { of, at, number } of filter.counts ?? []) {
    if (ofAllMembers(workstream, of) || !within(countOf(workstream, of, today), { at, number })) return false
  }
  return true
}

/** Workstreams that meet a filter, in the plan's order; for no condition the plan's own list. */
export function select(plan: Plan, filter: Filter, today: Day): readonly Workstream[] {
  if (Object.keys(filter).length === 0) return plan.workstreams
  return plan.workstreams.filter((workstream) => meets(workstream, filter, today))
}

/** Something that falls due or happens: a workstream's deadline, or a date of one of its activities. */
export interface Dated {
  item: string
  date: ActivityDate
  kind: 'workstream' | 'activity' | 'event'
  /** What falls due: the title, what the activity says, or the event. */
  text: Text
  status: Status | null
}

/** Everything of a workstream that has a date. */
function datesOf({ id, deadline, title, status, activities }: Workstream): Dated[] {
  const whole: Dated = {
    item: id,
    kind: 'workstream',
    date: { when: deadline, bound: 'by', event: null },
    text: title,
    status,
  }
  const parts = activities.flatMap(({ number, text, status, dates }) =>
    dates.map((date): Dated => {
      const item = `${id}.${number}`
      return { item, kind: date.event ? 'event' : 'activity', date, text: date.event ?? text, status }
    }),
  )
  return [whole, ...parts]
}

/** What has one and the same days, in the plan's order. */
interface Together {
  days: Readonly<{ from: Day; to: Day }>
  dates: Dated[]
}

const calendars = new WeakMap<readonly Workstream[], Together[]>()

/** What of some workstreams has a date on the calendar, by the day it falls due; many share a few days. */
function calendarOf(workstreams: readonly Workstream[]): Together[] {
  const known = calendars.get(workstreams)
  if (known) return known
  const byDays = new Map<string, Together>()
  for (const dated of workstreams.flatMap(datesOf)) {
    const days = span(dated.date.when)
    if (!days) continue
    const key = `${days.to} ${days.from}`
    const together = byDays.get(key)
    if (together) together.dates.push(dated)
    else byDays.set(key, { days, dates: [dated] })
  }
  const calendar = [...byDays].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, together]) => together)
  calendars.set(workstreams, calendar)
  return calendar
}

/**
 * What falls in a period, by the day it falls due. A deadline counts when it falls due there; an event when any of its
 * days does. "Before 1 November" belongs to November, so the day itself counts; and to what is due before 1 November.
 */
export function datesWithin(workstreams: readonly Workstream[], { from, to, before }: Period): Dated[] {
  return calendarOf(workstreams).flatMap(({ days, dates }) => {
    if (from !== undefined && days.to < from) return []
    if (to === undefined || days.to <= to) return dates
    if (before !== undefined && days.to === before) return dates.filter(({ date }) => date.bound === 'before')
    return days.from <= to ? dates.filter(({ date }) => date.bound !== 'by') : []
  })
}
