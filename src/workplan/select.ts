import { type Day, type Deadline, fallsWithin, hasPassed, type Period, touches } from './deadline.ts'
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
  const holds = (party: Party) => agencies.includes(party.agency) && holdsOn(party, today)
  return (
    ((role === 'lead' || role === 'any') && workstream.leads.some(holds)) ||
    ((role === 'participant' || role === 'any') && workstream.participants.some(holds)) ||
    ((role === 'interested' || role === 'any') && workstream.interested.some(holds))
  )
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
  return deadline.precision === 'open' && deadline.why === open.why && `${deadline.months}` === `${open.months}`
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
  if (filter.areas && !filter.areas.some((area) => workstream.areas.includes(area))) return false
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
  if (filter.window && !fallsWithin(workstream.deadline, filter.window)) return false
  if (filter.notWindow && fallsWithin(workstream.deadline, filter.notWindow)) return false
  for (const { of, at, number } of filter.counts ?? []) {
    if (!within(countOf(workstream, of, today), { at, number })) return false
  }
  return true
}

/** Workstreams that meet a filter, in the plan's order. */
export function select(plan: Plan, filter: Filter, today: Day): Workstream[] {
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

const dated = new WeakMap<Workstream, readonly Dated[]>()

/** Everything of a workstream that has a date. */
function datesOf(workstream: Workstream): readonly Dated[] {
  const known = dated.get(workstream)
  if (known) return known
  const { id, deadline, title, status } = workstream
  const dates: Dated[] = [
    { item: id, kind: 'workstream', date: { when: deadline, bound: 'by', event: null }, text: title, status },
  ]
  for (const { number, text, status, dates: own } of workstream.activities) {
    for (const date of own) {
      const kind = date.event ? 'event' : 'activity'
      dates.push({ item: `${id}.${number}`, kind, date, text: date.event ?? text, status })
    }
  }
  dated.set(workstream, dates)
  return dates
}

/**
 * What falls in a period. A deadline counts when it falls due there; an event when any of its days does. "Before
 * 1 November" belongs to November, so the day itself counts.
 */
export function datesWithin(workstreams: Workstream[], period: Period): Dated[] {
  const within: Dated[] = []
  for (const workstream of workstreams) {
    for (const one of datesOf(workstream)) {
      const { when, bound } = one.date
      if (bound === 'by' ? fallsWithin(when, period) : touches(when, period)) within.push(one)
    }
  }
  return within
}
