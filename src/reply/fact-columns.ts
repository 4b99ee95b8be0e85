import type { Columns } from '../language/columns/columns.ts'
import type { Deadline } from '../workplan/deadline.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Fact, Listed } from '../workplan/finding.ts'
import type { Filter } from '../workplan/question.ts'
import type { Workstream } from '../workplan/workplan.ts'
import { foundOnce, itemName, shortName, type Voice } from './compose-fact.ts'

export interface Column {
  name: string
  cells: string[]
}

const dueBy = foundOnce((say, when: Deadline) => say.due({ when, bound: 'by', event: null }))

/** What a list shows beside its workstreams: by what they were chosen, and of what was denied, what holds instead. */
export function listColumns(voice: Voice, filter: Filter, items: Listed[]): Column[] {
  const { plan, say } = voice
  const { parties = [], statuses, overdue } = filter
  const found = items.map(({ item }) => workstreamOf(plan, item) as Workstream)
  const mixed = parties.some(({ roles }) => roles.length > 1 || roles.includes('any'))
  const unled = parties.length > 0 && parties.every(({ not, roles }) => not && roles.every((role) => role === 'lead'))
  // "Where are not all members participants?": who is instead.
  const unjoined = parties.length === 1 && parties.every(({ not, roles }) => not && roles.join() === 'participant')
  const dated = [overdue, filter.window, filter.notWindows, filter.dated].some((one) => one !== undefined)
  const column = (shown: boolean | undefined, name: string, cells: () => string[]): Column[] =>
    shown ? [{ name, cells: cells() }] : []
  const leads = (workstream: Workstream) => [...new Set(workstream.leads.map(({ agency }) => shortName(voice, agency)))]
  const joined = ({ participants }: Workstream) => participants.map(({ agency }) => shortName(voice, agency))
  return [
    { name: say.columns.workstream, cells: items.map(({ item }) => itemName(voice, item)) },
    ...column(mixed, say.columns.role, () => items.map(({ roles }) => [...new Set(roles)].map(say.role).join(', '))),
    ...column(unled, say.columns.lead, () => found.map((one) => say.and(leads(one)))),
    ...column(unjoined, say.columns.participant, () => found.map((one) => say.and(joined(one)))),
    ...column(dated, say.columns.due, () => found.map(({ deadline }) => dueBy(say, deadline))),
    ...column(overdue || statuses?.not, say.columns.status, () => found.map(({ status }) => say.status(status))),
  ]
}

/** A column for each thing told of every workstream of a list. */
export function factColumns(voice: Voice, items: Listed[]): Column[] {
  const { say } = voice
  const facts = items[0]?.facts ?? []
  return [
    { name: say.columns.workstream, cells: items.map((listed) => itemName(voice, listed.item)) },
    ...facts.map((fact, at) => ({
      name: columnOf(fact, say.columns),
      cells: items.map((listed) => (listed.facts[at] ? factCell(voice, listed.facts[at]) : '')),
    })),
  ]
}

function columnOf(fact: Fact, columns: Columns): string {
  if (fact.is === 'parties') return columns[fact.role]
  if (fact.is === 'deadline') return columns.due
  return fact.is === 'objectives' || fact.is === 'areas' ? columns[fact.is] : columns.status
}

/** A fact in the few words of a table's cell. */
function factCell(voice: Voice, fact: Fact): string {
  const { plan, say } = voice
  switch (fact.is) {
    case 'parties': {
      if (fact.agencies.length > 0) return say.and(fact.agencies.map((id) => shortName(voice, id)))
      if (fact.role !== 'lead' || fact.interested.length === 0) return ''
      return say.agencyItems(
        say.role('interested'),
        fact.interested.map((id) => shortName(voice, id)),
      )
    }
    case 'deadline':
      return say.due({ when: fact.deadline, bound: 'by', event: null })
    case 'status': {
      const workstream = workstreamOf(plan, fact.item)
      return say.status(fact.status ?? workstream?.status ?? 'proposed')
    }
    case 'objectives':
    case 'areas':
      return say.and(fact.numbers.map(String))
    default:
      return ''
  }
}
