import { compareDeadlines } from '../workplan/deadline.ts'
import { activityOf, parentOf, workstreamOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { has, hasSubject, startsAsCheck } from './frame.ts'
import { allSoMany } from './of-every.ts'
import { moreThan } from './parties-compared.ts'
import { aboutItems, askedOf, asksItself, type Rule, tellOf } from './turn.ts'

const commonOnes = /^(?:leads|participants|interested|objectives|areas)$/

/** "T2的目标有哪些？" "T5呢？" "两个都有的是哪个": what the two that were told one after the other have in common. */
export const inCommon: Rule = ({ frame, last, conversation, attributes }) => {
  const [by, ...more] = last?.ask === 'tell' && last.items.length === 1 ? last.attributes : []
  const items = conversation.items.slice(0, 2)
  // "Do T2 and T3 share a lead?", "which objectives do they share?"
  const pair = (last?.ask === 'compare' || last?.ask === 'tell') && last.items.length === 2 ? last.items : []
  const [wanted, ...others] = attributes.filter((one) => one !== 'summary' && one !== 'involved')
  const shares = has(frame, 'o.same') && has(frame, 'p.them', 'o.both') && frame.kinds.length + frame.whens.length === 0
  if (pair.length === 2 && shares && wanted && others.length === 0 && !hasSubject(frame) && commonOnes.test(wanted))
    return { ask: 'compare', items: pair, by: wanted, how: 'common' }
  // "谁更长".
  const longer = by === 'deadline' && has(frame, 'o.compare') && /更?[长短]/.test(frame.words)
  if (longer && items.length === 2 && more.length === 0 && !hasSubject(frame) && frame.pieces.length <= 5)
    return { ask: 'compare', items: items.toReversed(), by, how: 'differ' }
  if (!by || more.length > 0 || items.length < 2 || !commonOnes.test(by)) return null
  if (!has(frame, 'o.same') || hasSubject(frame) || frame.kinds.length + frame.whens.length > 0) return null
  if (has(frame, 'n.workstream') || frame.pieces.length > 8) return null
  // "两个都参与的机构是谁": the part that is said.
  const [role, ...roles] = new Set(frame.attributes.map(({ value }) => value).filter((one) => one !== 'involved'))
  if (roles.length > 0 || (role && !/^(?:leads|participants|interested)$/.test(role))) return null
  if (role && !has(frame, 'q.who', 'n.agency')) return null
  return { ask: 'compare', items: items.toReversed(), by: role ?? by, how: 'common' }
}

/** "Who leads T4?", "T5?", "T6?", "all three deadlines": so many of those that were told last. */
export const allOfThem: Rule = ({ frame, conversation, attributes }) => {
  const number = { two: 2, three: 3, four: 4, five: 5 }[allSoMany.exec(frame.words)?.[1] ?? '']
  const items = conversation.items.slice(0, number ?? 0)
  if (!number || items.length < number || hasSubject(frame) || frame.kinds.length + frame.whens.length > 0) return null
  const asked = attributes.filter((one) => one !== 'summary')
  return asked.length > 0 ? tellOf(items.toReversed(), asked) : null
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
    has(frame, 'r.dated', 'r.undated') &&
    has(frame, 'p.it') &&
    // "So it has no deadline?"
    (startsAsCheck(frame) || has(frame, 'q.check') || (has(frame, 'p.so') && /[?？]/.test(frame.words)))
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

const stands =
  /属于?|归|的活动|流下|下面|底下|之下|名下|下的|项下|里面?的|安排|挂在|放在|出自|来自|隶属|(?:工作流|条目)的[?？]?$|\b(?:under|part of|belongs?|within|comes? from|sits?)\b/

/** "When is the statistics forum?" "哪个工作流下面的": the workstream of the activity that was told. */
export const workstreamOfActivity: Rule = ({ frame, last, context }) => {
  const [item, ...more] = last?.ask === 'tell' ? last.items : []
  if (item === undefined || more.length > 0 || !activityOf(context.plan, item)) return null
  const which =
    (has(frame, 'q.which') || /归哪|第几/.test(frame.words)) &&
    /工作流|条目|哪一?[条项]|\bworkstream\b/.test(frame.words)
  const chosen = has(frame, 'o.most', 'o.least', 'o.more', 'o.fewer', 'o.earliest', 'o.latest', 'o.all', 'p.else')
  if (!which || chosen || /哪些|哪几/.test(frame.words)) return null
  if (!stands.test(frame.words) || hasSubject(frame) || frame.pieces.length > 9) return null
  // "这个归哪个工作流" asks for no agency in charge, "哪个工作流的活动" for no activities.
  const others = frame.attributes.filter(
    ({ value, at }) => value !== 'activities' && !(value === 'leads' && /^归/.test(frame.pieces[at]?.words ?? '')),
  )
  if (others.length + frame.whens.length + frame.kinds.length + frame.unknown.length > 0) return null
  return tellOf([parentOf(context.plan, item)], ['title'])
}

/** "哪个的参加机构多？" "多出来的是哪些": which of the two has more, by its place. */
function longer(last: Extract<Question, { ask: 'compare' }>, two: string[], words: string, plan: Plan) {
  const { by } = last
  if (!/^(?:那么?)?(?:多|差)(?:出来?|了|的)/.test(words)) return undefined
  if (by !== 'leads' && by !== 'participants' && by !== 'interested' && by !== 'objectives') return undefined
  const [one, other] = two.map((id) => workstreamOf(plan, id)?.[by].length ?? 0)
  return (one ?? 0) < (other ?? 0) ? '后' : '前'
}

/** "2.1和2.2谁牵头？" "后者多了谁": what the one of the two that were told has and the other has not. */
export const moreOfTheOne: Rule = ({ frame, last, context }) => {
  const two = (last?.ask === 'tell' || last?.ask === 'compare') && last.items.length === 2 ? last.items : null
  const placed = /(前|后|第一|第二|头一)(?:者|面?[那一][个条项]|[个条项]).{0,6}?多/.exec(frame.words)?.[1]
  const said = placed ?? (last?.ask === 'compare' && two ? longer(last, two, frame.words, context.plan) : undefined)
  if (!two || !said || !moreThan.test(frame.words) || hasSubject(frame) || frame.kinds.length + frame.whens.length > 0)
    return null
  const before = last?.ask === 'tell' ? last.attributes : last?.ask === 'compare' ? [last.by] : []
  const [by] = [...frame.attributes.map(({ value }) => value), ...before].filter((one) =>
    /^(?:leads|participants|interested|involved|objectives)$/.test(one),
  )
  if (!by) return null
  return { ask: 'compare', items: /后|二/.test(said) ? two.toReversed() : two, by, how: 'apart' }
}
