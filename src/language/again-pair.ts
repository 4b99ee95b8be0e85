import { compareDeadlines } from '../workplan/deadline.ts'
import { activityOf, workstreamOf } from '../workplan/find.ts'
import { has, hasSubject, startsAsCheck } from './frame.ts'
import { aboutItems, askedOf, asksItself, type Rule, tellOf } from './turn.ts'

/** "T2的目标有哪些？" "T5呢？" "两个都有的是哪个": what the two that were told one after the other have in common. */
export const inCommon: Rule = ({ frame, last, conversation }) => {
  const [by, ...more] = last?.ask === 'tell' && last.items.length === 1 ? last.attributes : []
  const items = conversation.items.slice(0, 2)
  // "谁更长".
  const longer = by === 'deadline' && has(frame, 'o.compare') && /更?[长短]/.test(frame.words)
  if (longer && items.length === 2 && more.length === 0 && !hasSubject(frame) && frame.pieces.length <= 5)
    return { ask: 'compare', items: items.toReversed(), by, how: 'differ' }
  if (!by || more.length > 0 || items.length < 2 || !/^(?:leads|participants|interested|objectives|areas)$/.test(by))
    return null
  if (!has(frame, 'o.same') || hasSubject(frame) || frame.kinds.length + frame.whens.length > 0) return null
  if (frame.attributes.length > 0 || has(frame, 'n.workstream') || frame.pieces.length > 8) return null
  return { ask: 'compare', items: items.toReversed(), by, how: 'common' }
}

const meant = /(?:早|先|前|晚|后|迟)(?:到期|交|完)?的?(?:那|这)[个条项]/

/** "1.1和1.2哪个先交？" "晚的那个谁牵头": the one of two that were put in order. */
export const oneOfTheTwo: Rule = (turn) => {
  const { frame, last, context } = turn
  if (last?.ask !== 'compare' || last.items.length !== 2 || hasSubject(frame)) return null
  const said = meant.exec(frame.words)?.[0]
  const [one, other] = last.items.map((id) => workstreamOf(context.plan, id))
  if (!said || !one || !other) return null
  const order = compareDeadlines(one.deadline, other.deadline)
  if (order === 0) return null
  const chosen = /早|先|前/.test(said) === order < 0 ? one : other
  return asksItself(turn) ? askedOf(turn, [chosen.id]) : aboutItems(tellOf([], ['summary']), [chosen.id])
}

/** "第二件是啥？" "有期限没", "does it have a deadline?": whether the one thing last spoken of has a date. */
export const hasDate: Rule = ({ frame, last, item, context }) => {
  const asked =
    has(frame, 'r.dated', 'r.undated') && has(frame, 'p.it') && (startsAsCheck(frame) || has(frame, 'q.check'))
  const others = hasSubject(frame) || has(frame, 'q.which', 'n.workstream', 'o.all') || frame.kinds.length > 0
  if (asked && !others && item !== undefined && frame.unknown.length === 0)
    return tellOf([item], [activityOf(context.plan, item) ? 'dates' : 'deadline'])
  if (last?.ask !== 'tell' || last.items.length !== 1 || item === undefined || hasSubject(frame)) return null
  const said = frame.pieces.filter(({ concept }) => !/^(?:noise|stop|break|p\.(?:so|it|about))$/.test(concept))
  const whether = /[\u3400-\u9fff]/.test(frame.words) && /^(?:没|没有|吗|不|么|有没有)$/.test(said.at(-1)?.words ?? '')
  const only = said.length <= 2 && said[0]?.concept === 'r.dated'
  if (!only || !whether) return null
  return tellOf([item], [activityOf(context.plan, item) ? 'dates' : 'deadline'])
}

/** "未来三个月有啥？" "只看会议": what was told of a time, its meetings alone. */
export const onlyEvents: Rule = ({ frame, last }) => {
  if (last?.ask !== 'window' || last.only || !has(frame, 'o.only') || hasSubject(frame)) return null
  const events = frame.pieces.some(({ concept }) => concept === 'a.event')
  const more = frame.whens.length + frame.kinds.length + frame.statuses.length + frame.roles.length
  return events && more === 0 && frame.pieces.length <= 6 ? { ...last, only: ['event'] } : null
}
