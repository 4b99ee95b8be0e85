import { type Period, span, touches } from '../workplan/deadline.ts'
import { activityOf, workstreamOf } from '../workplan/find.ts'
import type { Filter, Question } from '../workplan/question.ts'
import { type Context, type Frame, has, hasSubject } from './frame.ts'
import { periodOf } from './period-asked.ts'
import type { Rule } from './turn.ts'

/** "And in January?", "2020年的呢": the same question of another time. */
export const ofAnotherTime: Rule = ({ frame, last, context, item }) => {
  if (frame.whens.length === 0 || frame.agencies.length > 0 || frame.roles.length > 0 || !last) return null
  if (has(frame, 'r.overdue') || hasSubject(frame)) return null
  const period = inSameYears(frame, periodOf(frame.whens, context.today), last)
  if (last.ask === 'window') return { ...last, period }
  if ((last.ask === 'list' || last.ask === 'count') && last.filter.window)
    return { ...last, filter: { ...last.filter, window: period } }
  // Of an event that recurs.
  const eventful = last.ask === 'tell' && last.attributes.includes('dates') && item !== undefined
  // "Which days in 2020 should I block in my diary?": its days, where it has any then.
  const days = datesAsked(frame)
  if (!eventful || (days && !datesIn(item, period, context)) || (has(frame, 'r.due') && !days)) return null
  return has(frame, 'q.which', 'n.workstream') ? null : { ...last, within: period }
}

/** "Which dates of it fall in 2019?", "what else is due then?": of the item, or of all the others. */
export const within: Rule = ({ frame, last, context, item }) => {
  if (frame.whens.length === 0 || frame.agencies.length + frame.roles.length > 0 || last?.ask !== 'tell') return null
  if (hasSubject(frame) || has(frame, 'r.overdue', 'q.who', 'o.count', 'n.workstream')) return null
  const period = periodOf(frame.whens, context.today)
  const window = (filter: Filter): Question => ({ ask: 'window', filter, period, attributes: [] })
  if (
    item &&
    workstreamOf(context.plan, item) &&
    has(frame, 'p.it') &&
    (datesAsked(frame) || /\bdates\b/.test(frame.words))
  )
    return window({ ids: [item] })
  return /\b(?:what|anything) else\b/.test(frame.words) && frame.unknown.length === 0
    ? window({ notIds: last.items })
    : null
}

function datesAsked({ attributes, pieces }: Frame): boolean {
  return attributes.some(({ at }) => pieces[at]?.concept === 'a.dates')
}

function datesIn(id: string, period: Period, { plan }: Context): boolean {
  const activities = workstreamOf(plan, id)?.activities ?? [activityOf(plan, id)?.activity]
  return activities.some((activity) => activity?.dates.some(({ when }) => touches(when, period)))
}

/** A month without a year, after another month: the next in the years of the plan, "July 2020 … and December?". */
function inSameYears(frame: Frame, period: Period, last: Question): Period {
  const before = last.ask === 'window' ? last.period : 'filter' in last ? last.filter.window : undefined
  // "今年12月有什么会？" "去年的呢": that month of the year.
  const wholeYear = /^(?:去|今|明|前|后|\d{4})年$/.test(frame.pieces.find(({ when }) => when)?.words ?? '')
  if (wholeYear && frame.whens.length === 1 && before?.from?.slice(0, 7) === before?.to?.slice(0, 7) && before?.to) {
    const then = period.from?.slice(0, 4)
    return { from: `${then}${before.from?.slice(4)}`, to: `${then}${before.to.slice(4)}` }
  }
  const yearless = frame.pieces.every((piece) => !piece.when || !/\d{4}|year|年/.test(piece.words))
  const month = (one: Period | undefined) => (one?.from?.slice(0, 7) === one?.to?.slice(0, 7) ? one?.from : undefined)
  const [from, earlier] = [month(period), month(before)]
  if (!yearless || !from || !earlier || !period.to) return period
  const same = earlier.slice(0, 4)
  const year = from.slice(5) > earlier.slice(5) || same >= '2020' ? same : String(Number(same) + 1)
  return { from: `${year}${from.slice(4)}`, to: `${year}${period.to.slice(4)}` }
}

const elseDue =
  /\b(?:everything|all|anybody|those) else\b|\ball (?:the )?others?\b|\b(?:what|anything|something|which ones?|which) else\b|\b(?:which|what|any) other (?:workstreams?|ones?|items?|things?)\b/

/** "When is T4 due?", "what else is due that month?": what falls due then, without what was told. */
export const elseThen: Rule = ({ frame, last, context, filter }) => {
  if (frame.whens.length === 0 || !elseDue.test(frame.words) || !last || !('items' in last)) return null
  if (hasSubject(frame) || frame.roles.length > 0 || has(frame, 'q.who', 'r.overdue')) return null
  const window = periodOf(frame.whens, context.today)
  const kinds = filter.kinds ? { kinds: filter.kinds } : {}
  return { ask: 'list', filter: { ...kinds, window, notIds: last.items }, attributes: [] }
}

/** "Which core ones are due in the same month?": what falls due when the item does. */
export const atSameTime: Rule = ({ frame, item, context, filter }) => {
  const deadline = item === undefined ? undefined : workstreamOf(context.plan, item)?.deadline
  const days = deadline && span(deadline)
  if (
    !days ||
    item === undefined ||
    !has(frame, 'o.same-time') ||
    !has(frame, 'q.which', 'q.what', 'p.else', 'o.list', 'q.check')
  )
    return null
  if (frame.ids.length + frame.topics.length + frame.agencies.length > 0) return null
  const kinds = filter.kinds ? { kinds: filter.kinds } : {}
  return { ask: 'list', filter: { ...kinds, window: days, notIds: [item] }, attributes: [] }
}
