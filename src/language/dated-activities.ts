import { parentOf } from '../workplan/find.ts'
import type { Filter, Question } from '../workplan/question.ts'
import { datesWithin, select } from '../workplan/select.ts'
import { filterOf } from './filters.ts'
import { type Frame, has, hasSubject } from './frame.ts'
import { periodAsked } from './period-asked.ts'
import type { Subject } from './subject.ts'
import type { Rule } from './turn.ts'

const dated =
  /\b(?:have|has|with|carry|carries|bear|given|got|list)\b[^.?!]{0,20}\bdates?\b|有(?:明确|具体|固定)?(?:的)?(?:日期|时间)/

/**
 * "How many activities are dated?", "which annex activities have dates?": activities by dates of their own, whatever the deadline
 * of their workstream.
 */
export function datedActivities(frame: Frame, subject: Subject): Question | null {
  const noun = frame.pieces.some(({ concept, words }) => /^[an]\.activit/.test(concept) && /activit|活动/.test(words))
  if (!noun || has(frame, 'n.workstream', 'q.when', 'r.overdue') || frame.agencies.length + frame.statuses.length > 0)
    return null
  const counting = has(frame, 'o.count')
  const { dated: said, kinds, areas, heading } = filterOf(frame)
  const own = said ?? (dated.test(frame.words) ? true : undefined)
  if (own === undefined || frame.whens.length > 0) return null
  if (!counting && (!own || !has(frame, 'q.which', 'q.what', 'o.list', 'o.all'))) return null
  const scope: Filter = {
    ...(kinds ? { kinds } : {}),
    ...(areas ? { areas } : {}),
    ...(heading !== undefined ? { heading } : {}),
    ...(subject.ids.length > 0 ? { ids: subject.ids } : {}),
  }
  if (!counting) return { ask: 'window', filter: scope, period: {}, attributes: [], only: ['activity', 'event'] }
  return { ask: 'count', filter: { ...scope, dated: own }, items: [], of: 'activities', supposed: null }
}

/** "Who leads 1.1?", "how many activities does it have with dates?": of what was spoken of. */
export const datedOfIt: Rule = ({ frame, item, context }) => {
  if (item === undefined || !has(frame, 'p.it')) return null
  return datedActivities(frame, { ids: [parentOf(context.plan, item)], unsure: [], weight: 0, by: 'id', spare: [] })
}

/** "When is T1 due?", "and what does it have to deliver by December 2019?": what of it falls in a time. */
export const dueOfItThen: Rule = ({ frame, item, context }) => {
  if (item === undefined || !has(frame, 'p.it') || frame.whens.length !== 1 || hasSubject(frame)) return null
  if (frame.kinds.length + frame.agencies.length + frame.statuses.length > 0 || has(frame, 'r.overdue')) return null
  const asks = has(frame, 'a.activities', 'r.due', 'r.happen') && has(frame, 'q.what', 'q.which', 'q.define')
  if (!asks || has(frame, 'q.when', 'q.check', 'q.who', 'o.count')) return null
  const ids = [parentOf(context.plan, item)]
  const period = periodAsked(frame, context.today)
  // Where nothing of it has a date then, all that it is to do says more.
  const dated = datesWithin(select(context.plan, { ids }, context.today), period).some(
    ({ kind }) => kind !== 'workstream',
  )
  return dated || has(frame, 'r.happen') ? { ask: 'window', filter: { ids }, period, attributes: [] } : null
}
