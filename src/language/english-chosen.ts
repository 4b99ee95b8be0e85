import type { Chosen } from './answers.ts'
import { and, or } from './english-lists.ts'

/** "Thematic workstreams in preparation": by what some of them were chosen; `number` of them, one or several. */
export function described(chosen: Chosen, number: number): string {
  const many = number === 1 ? 'workstream' : 'workstreams'
  const entry = number === 1 ? 'annex entry' : 'annex entries'
  const nouns: Record<string, string> = {
    core: `core ${many}`,
    thematic: `thematic ${many}`,
    'core thematic': `core and thematic ${many}`,
    future: entry,
    'future cross-cutting': entry,
    'cross-cutting': `cross-cutting ${entry}`,
  }
  return [nouns[chosen.kinds.join(' ')] ?? many, partOf(chosen)].filter((one) => one !== '').join(' ')
}

/** "led by ILO", "in preparation in which WHO participates" */
function partOf({ agencies, role, statuses: stages }: Chosen): string {
  const stage = stages.length > 0 ? or(stages) : ''
  if (agencies.length === 0) return stage
  const before = stage && `${stage} `
  if (role === 'lead') return `${before}led by ${and(agencies)}`
  const many = agencies.length > 1 || agencies[0]?.startsWith('all ')
  const does = {
    participant: many ? 'participate' : 'participates',
    interested: many ? 'have expressed interest' : 'has expressed interest',
    any: many ? 'take part' : 'takes part',
  }[role]
  return `${before}in which ${and(agencies)} ${does}`
}
