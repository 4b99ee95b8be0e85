import type { Countable } from '../workplan/question.ts'

/** Small numbers in words, by their value. */
export const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** What can be counted, one of it and several. */
export const counted: Record<Countable | 'items', [string, string]> = {
  leads: ['lead', 'leads'],
  participants: ['participant', 'participants'],
  interested: ['interested party', 'interested parties'],
  involved: ['agency or body', 'agencies and bodies'],
  activities: ['activity', 'activities'],
  objectives: ['Global Compact objective', 'Global Compact objectives'],
  areas: ['thematic area', 'thematic areas'],
  items: ['workstream', 'workstreams'],
}

/** Small numbers in figures and in words, so that both readers and searchers find them. */
export function words(number: number): string {
  const named = small[number]
  return number > 0 && named ? `${number} (${named})` : number === 0 ? 'no' : String(number)
}

/** Of two that were counted: by how many the second is behind, ", six fewer". */
export function fewer([one, other, ...more]: { number: number }[]): string {
  return one && other && more.length === 0 ? `, ${words(Math.abs(one.number - other.number))} fewer` : ''
}
