import { addDays } from '../workplan/deadline.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Filter, Question } from '../workplan/question.ts'
import { periodAsked } from './filters.ts'
import { type Context, type Frame, has, startsAsCheck } from './frame.ts'
import type { Subject } from './subject.ts'
import { asksActivities } from './tell.ts'

type Window = Extract<Question, { ask: 'window' }>

const eventNouns =
  /^(?:events|meetings|conferences|gatherings|sessions|会议|会|要开的会|开的会|几个会|几次会|几场会|哪几个会|哪几次会|哪些会|什么会|开什么会)$/

/** Whether events are asked for as such: "which meetings", "list all the events". */
function asksEvents(frame: Frame): boolean {
  return frame.pieces.some((piece) => piece.concept === 'a.event' && eventNouns.test(piece.words))
}

/** Whether whatever there is in a time is asked for, rather than one thing. */
function asksAnything(frame: Frame): boolean {
  return /\b(?:any|anything|something|nothing|what|which)\b|什么|任何|哪些|有没有事|啥|第几[项条个]|哪[一两三几]?[项条件]/.test(
    frame.words,
  )
}

/** What of a workstream lies in a time: "which activities of 4.3 fall in 2019", "does 2.1 have anything due in November?". */
function ofItem(frame: Frame, subject: Subject, attributes: Attribute[], context: Context): Question | null {
  if (!subject.ids.every((id) => workstreamOf(context.plan, id))) return null
  const activities = asksActivities(frame) && !has(frame, 'n.workstream')
  // "1.1的活动里哪几条日期已经过了".
  if (activities && has(frame, 'r.overdue') && has(frame, 'q.which', 'q.what', 'o.list', 'o.count')) {
    const period = { to: addDays(context.today, -1) }
    return { ask: 'window', filter: { ids: subject.ids }, period, attributes: [], only: ['activity', 'event'] }
  }
  // "那七项里，哪项没写日期": the activities without a date.
  const [only] = subject.ids.length === 1 ? subject.ids.map((id) => workstreamOf(context.plan, id)) : []
  const pieces = activities || has(frame, 'n.item') || /哪几?[项件]/.test(frame.words)
  if (only && pieces && has(frame, 'r.undated') && has(frame, 'q.which', 'q.what', 'o.list')) {
    const items = only.activities.filter(({ dates }) => dates.length === 0).map(({ number }) => `${only.id}.${number}`)
    if (items.length > 0) return { ask: 'tell', items, attributes: ['summary'], claims: [], without: [] }
  }
  const dated = frame.attributes.some(({ value, at }) => value === 'dates' && frame.pieces[at]?.concept === 'a.dates')
  const whole = subject.by === 'id' || subject.ids.length > 1
  if (frame.whens.length > 0 && !has(frame, 'q.when', 'o.count')) {
    const anything = asksAnything(frame) && (has(frame, 'r.due', 'r.happen') || dated) && whole
    // "I get handed this file tomorrow": a day that nothing falls on is only when the asker needs to know.
    const passing = frame.whens.every(({ period }) => period.from === period.to) && !has(frame, 'r.due', 'r.happen')
    if ((!activities || passing) && !anything) return null
    return { ask: 'window', filter: { ids: subject.ids }, period: periodAsked(frame, context.today), attributes: [] }
  }
  const everyDate =
    /\b(?:what|which|key|any|all|the|whose) dates\b|\bdates (?:of|in|for|under)\b|哪些日期|哪些日子|所有日期/.test(
      frame.words,
    )
  const withDates = activities && (dated || has(frame, 'r.dated')) && !has(frame, 'q.when', 'r.undated')
  if (
    !(withDates || (everyDate && whole)) ||
    attributes.some((one) => !['activities', 'dates', 'deadline'].includes(one))
  )
    return null
  return { ask: 'tell', items: subject.ids, attributes: ['dates'], claims: [], without: [] }
}

/** Events or activities by their dates: "upcoming events", "which activities have passed their date?". */
function ofPlan(frame: Frame, filter: Filter, context: Context): Window | null {
  const events = asksEvents(frame)
  const activities = asksActivities(frame) && !has(frame, 'o.count', 'o.most', 'o.least')
  if ((!events && !activities) || filter.parties || filter.statuses || filter.objectives || filter.areas) return null
  if (has(frame, 'n.workstream', 'q.who', 'o.exclude') || frame.unknown.length > 1) return null
  const { overdue, window: _, dated: __, ...others } = filter
  // "Dates, meetings, deliverables": all of it.
  const both = events && activities
  // "Which meetings, on which day" asks for no other dates.
  const alsoDates = frame.pieces.some(({ concept, words }) => concept === 'a.dates' && !/哪|几|which|what/.test(words))
  const all = both || alsoDates || frame.attributes.some(({ value }) => value === 'deadline')
  const made = (period: Window['period']): Window => ({
    ask: 'window',
    filter: others,
    period,
    attributes: [],
    ...(all && !overdue ? {} : { only: events && !both ? ['event'] : ['activity', 'event'] }),
  })
  if (overdue || /\b(?:should|ought to) (?:already )?have (?:already )?been\b|本该|早该/.test(frame.words))
    return made({ to: addDays(context.today, -1) })
  if (frame.whens.length > 0) return made(periodAsked(frame, context.today))
  if (!events || startsAsCheck(frame)) return null
  if (has(frame, 'r.due', 'p.next')) return made({ from: context.today })
  return has(frame, 'o.list', 'o.all', 'q.which', 'q.what') ? made({}) : null
}

/** Questions for what has a date in a time, of one workstream or of the plan. */
export function datesAsked(
  frame: Frame,
  subject: Subject,
  attributes: Attribute[],
  filter: Filter,
  context: Context,
): Question | null {
  if (frame.agencies.length > 0 || has(frame, 'o.earliest', 'o.latest', 'o.same', 'o.compare')) return null
  if (subject.ids.length > 0) return ofItem(frame, subject, attributes, context)
  return subject.unsure.length > 0 ? null : ofPlan(frame, filter, context)
}
