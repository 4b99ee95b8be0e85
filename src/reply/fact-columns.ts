import type { Columns } from '../language/columns/columns.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Fact, Listed } from '../workplan/finding.ts'
import { itemName, shortName, type Voice } from './compose-fact.ts'

export interface Column {
  name: string
  cells: string[]
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
