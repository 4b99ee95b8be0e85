import { addDays, type Day } from '../workplan/deadline.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Filter, Question } from '../workplan/question.ts'
import { countsDates, plansOwn } from './clause-parts.ts'
import { eventsCalled } from './dated-activity.ts'
import { timeExcepted } from './excepted.ts'
import { type Context, type Frame, has, startsAsCheck } from './frame.ts'
import { pastAsked } from './past-asked.ts'
import { periodAsked } from './period-asked.ts'
import type { Subject } from './subject.ts'
import { asksActivities } from './tell.ts'

type Window = Extract<Question, { ask: 'window' }>

const eventNouns =
  /^(?:events|meetings|conferences|gatherings|sessions|会议|会|要开的会|开的会|几个会|几次会|几场会|哪几个会|哪几次会|哪些会|什么会|开什么会|有(?:什么|哪些|啥|几个|几场)会|啥会|[场个次]会议?)$/

/** Whether events are asked for as such: "which meetings", "list all the events". */
function asksEvents(frame: Frame): boolean {
  const any = /^(?:any|what|which|o\.all)$/
  return (
    /\b(?:what|which) (?:meeting|event|conference|gathering|session)\b/.test(frame.words) ||
    frame.pieces.some(
      ({ concept, words }, at) =>
        concept === 'a.event' &&
        // "Is there any event in 2019?"
        (eventNouns.test(words) || (oneEvent.test(words) && any.test(frame.pieces[at - 1]?.words ?? ''))),
    )
  )
}

/** Whether whatever there is in a time is asked for, rather than one thing. */
function asksAnything(frame: Frame): boolean {
  return /\b(?:any|anything|something|nothing|what|which)\b|(?<!为)(?:什么|啥)|任何|哪些|有没有事|第几[项条个]|哪[一两三几]?[项条件]/.test(
    frame.words,
  )
}

/** What of a workstream lies in a time: "which activities of 4.3 fall in 2019", "does 2.1 have anything due in November?". */
function ofItem(frame: Frame, subject: Subject, attributes: Attribute[], context: Context): Question | null {
  if (!subject.ids.every((id) => workstreamOf(context.plan, id))) return null
  const activities = asksActivities(frame) && !has(frame, 'n.workstream')
  const dated = frame.attributes.some(({ value, at }) => value === 'dates' && frame.pieces[at]?.concept === 'a.dates')
  // "1.1的活动里哪几条日期已经过了".
  const items = activities || /哪几?[项件条个]/.test(frame.words)
  if (
    items &&
    has(frame, 'r.overdue') &&
    (dated || activities) &&
    has(frame, 'q.which', 'q.what', 'o.list', 'o.count')
  ) {
    const period = { to: addDays(context.today, -1) }
    return { ask: 'window', filter: { ids: subject.ids }, period, attributes: [], only: ['activity', 'event'] }
  }
  // "那七项里，哪项没写日期": the activities without a date.
  const [only] = subject.ids.length === 1 ? subject.ids.map((id) => workstreamOf(context.plan, id)) : []
  const pieces = activities || has(frame, 'n.item') || /哪几?[项件]/.test(frame.words)
  const counted = has(frame, 'o.count') || /(?:[几多]少?|哪些|哪几?)[项个条]?活动/.test(frame.words)
  if (only && pieces && has(frame, 'r.undated') && (counted || has(frame, 'q.which', 'q.what', 'o.list'))) {
    const items = only.activities.filter(({ dates }) => dates.length === 0).map(({ number }) => `${only.id}.${number}`)
    if (items.length > 0) return { ask: 'tell', items, attributes: ['summary'], claims: [], without: [] }
  }
  const whole = subject.by === 'id' || subject.ids.length > 1
  // "As T4 is to be completed in December, which entity leads it?"
  const parts = has(frame, 'q.who') && attributes.some((one) => /^(?:leads|participants|interested)$/.test(one))
  if (frame.whens.length > 0 && !parts && !has(frame, 'q.when') && (!has(frame, 'o.count') || countsDates(frame))) {
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

/** "交付和会议", "开什么会、交什么": what is due as well as what is held. */
const dueAndMet =
  /(?:交|截止|到期)[^,，。?？]{0,6}(?:和|与|及|、|跟|[以或]及)[^,，。?？]{0,6}会|会[^,，。?？]{0,3}(?:和|与|及|、|跟|[以或]及)[^,，。?？]{0,6}(?:交|截止|到期)/

/** Events or activities by their dates: "upcoming events", "which activities have passed their date?". */
function ofPlan(frame: Frame, filter: Filter, context: Context): Window | null {
  const events = asksEvents(frame)
  const counted = has(frame, 'o.count') && !(countsDates(frame) && frame.whens.length > 0)
  const activities = asksActivities(frame) && !counted && !has(frame, 'o.most', 'o.least')
  // "Which workstreams contain activities whose dates have gone by?": the activities, of whatever workstream.
  const within = /\b(?:contain|contains|have|has|with|whose|hold|holds)\b.*\bactivit/.test(frame.words)
  const theirs = within && has(frame, 'r.overdue') && has(frame, 'n.workstream') && frame.roles.length === 0
  if ((!events && !activities) || filter.parties || filter.statuses || filter.objectives || filter.areas) return null
  // "Which workstreams have activities with their own dates?"
  const ownDates = /\bactivit\w+ (?:with|that have|which have|that carry|having)\b.{0,24}\b(?:dates?|days)\b/.test(
    frame.words,
  )
  if ((has(frame, 'n.workstream', 'q.who', 'o.exclude') && !theirs && !ownDates) || frame.unknown.length > 1)
    return null
  const { overdue, window: _, dated: __, ...others } = filter
  // "Dates, meetings, deliverables": all of it.
  const both =
    events &&
    (activities ||
      (has(frame, 'o.both') && has(frame, 'r.due')) ||
      /\b(?:too|as well|also|included|including)\b|也/.test(frame.words))
  // "2020年12月有哪些交付和会议".
  const due = events && dueAndMet.test(frame.words)
  // "Which meetings, on which day" asks for no other dates.
  const alsoDates = frame.pieces.some(
    ({ concept, words }) =>
      concept === 'a.dates' &&
      !(activities ? /哪|几|which|what/ : /哪|几|which|what|scheduled|happening on/).test(words),
  )
  // "What remains to be done in 2020?"
  const done =
    activities && frame.pieces.every(({ concept, words }) => !/^[an]\.activit/.test(concept) || /\bdone$/.test(words))
  const all =
    both || due || (alsoDates && !ownDates) || done || frame.attributes.some(({ value }) => value === 'deadline')
  const made = (period: Window['period']): Window => ({
    ask: 'window',
    filter: others,
    period,
    attributes: [],
    ...(all && !overdue ? {} : { only: events && !both ? ['event'] : ['activity', 'event'] }),
  })
  if (overdue || /\b(?:should|ought to) (?:already )?have (?:already )?been\b|本该|早该/.test(frame.words)) {
    // "Which activities were overdue on 1 October 2019?": as things stood then.
    const [then] = frame.whens.length === 1 ? frame.whens.map(({ period }) => period) : []
    const day = then?.to !== undefined && (then.from === undefined || then.from === then.to) ? then.to : context.today
    return made({ to: addDays(day, -1) })
  }
  if (frame.whens.length > 0) return made(pastAsked(frame, periodAsked(frame, context.today), context))
  if (ownDates && has(frame, 'q.which', 'q.what', 'o.list') && !frame.not) return made({})
  if (!events || startsAsCheck(frame)) return null
  if (has(frame, 'r.due', 'p.next')) return made({ from: context.today })
  // "How many meetings are there?"; "count meetings too" only widens what was asked.
  const counts = frame.pieces.some(({ concept, words }) => concept === 'o.count' && /^how many|几/.test(words))
  return counts || has(frame, 'o.list', 'o.all', 'q.which', 'q.what', 'q.when') ? made({}) : null
}

/** One of several in time: which, and among what. */
const edges: [RegExp, (today: Day) => Pick<Window, 'edge' | 'period'>][] = [
  [
    /\bmost recent\b|上一[个次场项]|最近的?[一那]?[次场个].*(?:[了过]|[开召举]行?的)/,
    (today) => ({ edge: 'last', period: { to: addDays(today, -1) } }),
  ],
  [
    /\b(?:next|upcoming|nearest|(?<!\b(?:are|activities|events|meetings|dates) (?:\w+ )?)coming up|(?:event|meeting|one) (?:still|that is still|yet) (?:ahead|to come))\b|下一[个次场项]|接下来|最近的?[一那]?[次场个]|最近要/,
    (today) => ({ edge: 'first', period: { from: today } }),
  ],
  [/\b(?:last|latest|final|furthest)\b|最后|最晚|最迟/, () => ({ edge: 'last', period: {} })],
  [/\b(?:first|earliest|soonest)\b|最早|最先|头一|第一[个次场项]/, () => ({ edge: 'first', period: {} })],
]

/** "What's the last event in the plan?", "which activity comes first?": the first or last of the dates, not of the deadlines. */
export function edgeAsked(frame: Frame, subject: Subject, filter: Filter, { plan, today }: Context): Question | null {
  const called = eventsCalled(frame, subject, plan)
  if (called.length > 0) return { ask: 'tell', items: called, attributes: ['dates'], claims: [], without: [] }
  // "What's the very last date in the plan?": of whatever it is the date.
  const outermost = frame.words.match(anyDate)?.[1]
  if (outermost && subject.ids.length + frame.agencies.length + frame.whens.length === 0 && !has(frame, 'n.workstream'))
    return {
      ask: 'window',
      filter,
      period: {},
      attributes: [],
      edge: /first|earliest/.test(outermost) ? 'first' : 'last',
    }
  const nouns = frame.pieces.filter(({ concept, words }) => concept === 'a.event' && oneEvent.test(words))
  // "4.3下一个日期", "4.3最近要办的一件事".
  const next = subject.by === 'id' && nextDated.test(frame.words)
  const activity = frame.pieces.some(({ concept, ref }) => concept === 'n.activity' && !ref) || named(frame) || next
  if (nouns.length === 0 && !activity) return null
  const { parties, statuses, objectives, areas, counts } = filter
  if (parties ?? statuses ?? objectives ?? areas ?? counts) return null
  if (subject.by === 'topic' || frame.agencies.length > 0 || frame.unknown.length > 1) return null
  if (frame.terms.some(({ id }) => !plansOwn.has(id))) return null
  if (has(frame, 'n.workstream', 'q.who', 'o.count', 'o.most', 'o.least', 'o.same', 'o.compare')) return null
  // "Next meeting"; "upcoming events" are all of them.
  const han = next || /最[晚早后先近迟][^,，]{0,8}(?:活动|会议?|节点|日期)\W*$/.test(frame.words)
  const bare = frame.pieces.length <= 3 && nouns.length > 0 && nouns.every(({ words }) => !words.endsWith('s'))
  // "Tell me the next event and its date."
  const wanted = nextEvent.test(frame.words) && !startsAsCheck(frame)
  const asks = has(frame, 'q.which', 'q.what', 'q.when', 'q.define', 'o.list') || bare || wanted || han
  // "Next quarter" is a time, and no next event.
  const words = frame.whens.length === 0 ? frame.words : timeless(frame)
  const [, edge] = edges.find(([pattern]) => pattern.test(words)) ?? []
  const some = frame.pieces.some(({ number, concept }) => concept === 'number' && (number ?? 0) > 1)
  if (!asks || !edge || some) return null
  // "The first activity of 2.1" is counted as it is printed, unless its date is spoken of.
  const timed = has(frame, 'o.earliest', 'o.latest', 'a.dates', 'q.when', 'r.due', 'r.dated', 'r.happen') || next
  if (nouns.length === 0 && !timed) return null
  if (nouns.length === 0 && subject.ids.length > 0 && !next && !has(frame, 'o.earliest', 'o.latest')) return null
  const { window: _, dated: __, ...others } = filter
  const found = edge(today)
  return {
    ask: 'window',
    filter: subject.ids.length > 0 ? { ids: subject.ids } : others,
    attributes: [],
    only: nouns.length > 0 ? ['event'] : ['activity', 'event'],
    ...found,
    ...(frame.whens.length > 0 ? { period: periodAsked(frame, today) } : {}),
  }
}

function timeless(frame: Frame): string {
  return frame.pieces.reduce((words, piece) => (piece.when ? words.replace(piece.words, ' ') : words), frame.words)
}

const anyDate =
  /\b(first|earliest|last|latest|final) (?:date|day)\b.{0,24}\b(?:plan|workplan|calendar|timeline|document|diary)\b/
const nextDated = /(?:下一|最近|接下来)[^,，]{0,6}(?:日期|时间点|节点|事)/
const nextEvent =
  /\b(?:next|nearest) (?:event|meeting|gathering|session)\b|\b(?:event|meeting)s? (?:(?:that|which) (?:is|comes) |that's )?next\b/
const oneEvent = /^(?:events?|meetings?|gatherings?|sessions?|[场个次]?会议?|哪场会|哪个会|什么会)$/

/** "Activities" as a noun of its own. */
function named(frame: Frame): boolean {
  return frame.pieces.some(({ concept, words }) => concept === 'a.activities' && /^(?:activit|活动)/.test(words))
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
  if (timeExcepted(frame)) return null
  if (subject.ids.length > 0) return ofItem(frame, subject, attributes, context)
  return subject.unsure.length > 0 ? null : ofPlan(frame, filter, context)
}
