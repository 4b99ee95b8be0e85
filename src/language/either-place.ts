import type { Filter, Question } from '../workplan/question.ts'
import { type Frame, has } from './frame.ts'

/**
 * "Objective 9: in one of T1 to T6, or only in the annex?", "is WFP in a thematic workstream or just in the annex?": each
 * place for itself, so that the answer says which of them it is.
 */
export function eitherPlace(frame: Frame, filter: Filter): [Question, Question] | null {
  const { ids, kinds: _, ...others } = filter
  if (!others.objectives && !others.areas && !others.parties) return null
  const named = frame.kinds.filter(({ not }) => !not)
  const annex = named.find(({ value }) => value === 'future' || value === 'cross-cutting')
  const or = frame.pieces.findIndex(({ concept }, at) => concept === 'o.or' && annex !== undefined && at < annex.at)
  if (!annex || or < 0 || has(frame, 'q.which', 'q.who', 'q.what', 'q.where', 'o.count', 'o.list')) return null
  const before = named.filter(({ value, at }) => at < or && (value === 'core' || value === 'thematic'))
  const first = ids ? { ids } : before.length > 0 ? { kinds: before.map(({ value }) => value) } : null
  if (!first) return null
  // Who takes part in the annex has an interest there; "only" is said of the place.
  const parties = others.parties
    ?.filter(({ not }) => !not)
    .map(({ agencies }) => ({ agencies, roles: ['any' as const] }))
  const listed = (one: Filter): Question => ({ ask: 'list', filter: { ...others, ...one }, attributes: [] })
  return [listed(first), listed({ ...(parties ? { parties } : {}), kinds: ['future', 'cross-cutting'] })]
}
