import { type Day, dayNumber, hasPassed, span } from './deadline.ts'
import { activityOf, parentOf, workstreamOf } from './find.ts'
import type { Changed, Fact } from './finding.ts'
import type { Attribute, Role } from './question.ts'
import { agenciesIn, holdsOn, isOverdue } from './select.ts'
import type { State } from './state.ts'
import type { Party, Printed, Text, Workstream } from './workplan.ts'

function changedAt(state: State, seq: number | undefined): Changed | null {
  const entry = seq === undefined ? undefined : state.log[seq]
  return entry ? { name: entry.name, on: entry.at.slice(0, 10) } : null
}

const held = { lead: 'leads', participant: 'participants', interested: 'interested' } as const

function parties(workstream: Workstream, role: 'lead' | 'participant' | 'interested', today: Day): Fact {
  const list: Party[] = workstream[held[role]].filter((party) => holdsOn(party, today))
  const notes = list.flatMap((party) => (party.note ? [party.note] : []))
  return {
    is: 'parties',
    item: workstream.id,
    role,
    agencies: list.map((party) => party.agency),
    notes,
    interested: role === 'interested' ? [] : agenciesIn(workstream, 'interested', today),
    leads: role === 'lead' ? [] : agenciesIn(workstream, 'lead', today),
  }
}

/** The activities' own dates, and those of one activity when the item is one. */
function dates(state: State, item: string, today: Day): Extract<Fact, { is: 'dates' }> {
  const found = activityOf(state.plan, item)
  const workstream = found?.workstream ?? workstreamOf(state.plan, item)
  const activities = found ? [found.activity] : (workstream?.activities ?? [])
  return {
    is: 'dates',
    item,
    deadline: workstream?.deadline ?? null,
    dates: activities.flatMap((activity) =>
      activity.dates.map((date) => ({
        item: `${workstream?.id}.${activity.number}`,
        date,
        text: date.event ?? activity.text,
        passed: activity.status !== 'completed' && hasPassed(date.when, today),
      })),
    ),
  }
}

/** The next of the dates of an activity, else the last, and how many days it is until then, or since. */
function nextDate(fact: Extract<Fact, { is: 'dates' }>, today: Day): Fact {
  const days = fact.dates.flatMap((one) => {
    const when = span(one.date.when)
    if (!when) return []
    const from = one.date.bound === 'on' ? when.from : when.to
    const away = dayNumber(from) - dayNumber(today)
    return [{ ...one, away: away < 0 ? Math.min(dayNumber(when.to) - dayNumber(today), 0) : away }]
  })
  const next = days.find(({ passed, away }) => !passed && away >= 0) ?? days.at(-1)
  return next ? { ...fact, dates: [next] } : fact
}

const asPrinted = (text: Printed) => ({ line: text.line, words: text.raw ?? text.zh })

/** Every printed line of a workstream's entry, in the order of the document. */
function printedOf(workstream: Workstream): Printed[] {
  const {
    title,
    purpose,
    objectivesText,
    areaText,
    deadlineText,
    leadsText,
    participantsText,
    interestedText,
    statusText,
  } = workstream
  const activities = workstream.activities.map((activity) => activity.text)
  const all = [
    title,
    purpose,
    objectivesText,
    ...areaText,
    deadlineText,
    ...activities,
    leadsText,
    participantsText,
    interestedText,
    statusText,
  ]
  return all.filter((text) => text !== null)
}

const openNumber = (text: Text) => /XX/.test(text.zh)

/** Days to the last day of a deadline; null where there is none, or nothing is waited for any more. */
function daysAway({ deadline, status }: Workstream, today: Day): number | null {
  const last = span(deadline)?.to
  const over = status === 'completed' || status === 'cancelled'
  return last === undefined || over ? null : dayNumber(last) - dayNumber(today)
}

/**
 * What the plan says of one attribute of an item on a day; for an activity what is its own, else its workstream's. The
 * item must exist.
 */
export function factOf(state: State, item: string, attribute: Attribute, today: Day): Fact {
  const { plan } = state
  const found = activityOf(plan, item)
  const workstream = workstreamOf(plan, parentOf(plan, item))
  if (!workstream) throw new Error(`no item ${item} in the plan`)
  if (found) {
    const { activity } = found
    if (attribute === 'deadline' || attribute === 'dates') return dates(state, item, today)
    if (attribute === 'remaining') return nextDate(dates(state, item, today), today)
    if (attribute === 'status') {
      return {
        is: 'status',
        item,
        status: activity.status,
        printed: null,
        changed: changedAt(state, activity.changes.status),
        annex: false,
      }
    }
    if (attribute === 'summary' || attribute === 'title' || attribute === 'activities') {
      return {
        is: 'activity',
        item,
        text: activity.text,
        points: activity.points,
        openNumber: openNumber(activity.text),
      }
    }
    if (attribute === 'source')
      return { is: 'source', item, printed: [activity.text, ...activity.points].map(asPrinted) }
  }
  switch (attribute) {
    case 'leads':
    case 'participants':
    case 'interested':
      return parties(
        workstream,
        attribute === 'leads' ? 'lead' : attribute === 'participants' ? 'participant' : 'interested',
        today,
      )
    case 'involved':
      return {
        is: 'involved',
        item: workstream.id,
        leads: agenciesIn(workstream, 'lead', today),
        notes: workstream.leads.flatMap((party) => (party.note ? [party.note] : [])),
        participants: agenciesIn(workstream, 'participant', today),
        interested: agenciesIn(workstream, 'interested', today),
      }
    case 'deadline':
    case 'remaining': {
      const away = attribute === 'remaining' ? daysAway(workstream, today) : null
      return {
        is: 'deadline',
        item: workstream.id,
        deadline: workstream.deadline,
        printed: workstream.deadlineText,
        overdue: isOverdue(workstream, today),
        changed: changedAt(state, workstream.changes.deadline),
        ...(away === null ? {} : { away }),
      }
    }
    case 'dates':
      return dates(state, item, today)
    case 'status':
      return {
        is: 'status',
        item: workstream.id,
        status: workstream.status,
        printed: workstream.changes.status === undefined ? workstream.statusText : null,
        changed: changedAt(state, workstream.changes.status),
        annex: workstream.kind === 'future' || workstream.kind === 'cross-cutting',
      }
    case 'activities':
      return {
        is: 'activities',
        item: workstream.id,
        activities: workstream.activities.map((activity) => ({
          item: `${workstream.id}.${activity.number}`,
          text: activity.text,
          points: activity.points,
          status: activity.status,
        })),
      }
    case 'objectives':
      return {
        is: 'objectives',
        item: workstream.id,
        numbers: workstream.objectives,
        stated: workstream.objectivesText !== null,
      }
    case 'areas':
      return { is: 'areas', item: workstream.id, numbers: workstream.areas, stated: workstream.areaText.length > 0 }
    case 'kind':
      return { is: 'kind', item: workstream.id, kind: workstream.kind }
    case 'title':
      return { is: 'title', item: workstream.id, title: workstream.title }
    case 'summary':
      return {
        is: 'summary',
        item: workstream.id,
        title: workstream.title,
        purpose: workstream.purpose,
        activities: workstream.activities.length,
      }
    case 'source':
      return { is: 'source', item: workstream.id, printed: printedOf(workstream).map(asPrinted) }
  }
}

/** The attribute that tells a role. */
export const attributeOfRole: Record<Role, Attribute> = {
  lead: 'leads',
  participant: 'participants',
  interested: 'interested',
  any: 'involved',
}

/** The role that an attribute tells, or null where it tells none. */
export function roleOfAttribute(attribute: Attribute): Role | null {
  const roles = Object.keys(attributeOfRole) as Role[]
  return roles.find((role) => attributeOfRole[role] === attribute) ?? null
}
