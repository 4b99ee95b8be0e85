import type { Attribute, Filter, Question } from '../workplan/question.ts'
import { select } from '../workplan/select.ts'
import { type Context, type Frame, has, startsAsCheck } from './frame.ts'

/**
 * "Do X1 to X3 come with a thematic area?", "are objectives assigned to the core workstreams?": whether workstreams of a set
 * have what not every one has. Null where all have it: then it is told.
 */
export function whetherStated(
  frame: Frame,
  attributes: Attribute[],
  filter: Filter,
  { plan, today }: Context,
): Question | null {
  const [of, ...more] = attributes
  if (of !== 'objectives' && of !== 'areas') return null
  const asks = startsAsCheck(frame) || has(frame, 'q.check')
  const chooses = has(frame, 'q.which', 'q.what', 'q.who', 'o.count', 'o.list', 'o.same', 'o.differ', 'o.both')
  const { kinds, ids, ...others } = filter
  if (!asks || chooses || more.length > 0 || !(kinds || ids) || Object.keys(others).length > 0) return null
  if (frame.objectives.length + frame.areas.length + frame.agencies.length + frame.whens.length > 0) return null
  const stated: Filter = { counts: [{ of, at: 'least', number: 1 }] }
  const having = select(plan, { ...filter, ...stated }, today)
  if (having.length === select(plan, filter, today).length) return null
  const some = having.length > 0 && !has(frame, 'o.each') && !/\b(?:all|every)\b/.test(frame.words)
  return some
    ? { ask: 'list', filter: { ...filter, ...stated }, attributes: [of] }
    : { ask: 'every', scope: filter, condition: stated }
}
