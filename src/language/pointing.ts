import { hasPassed, span } from '../workplan/deadline.ts'
import { activityOf, parentOf, workstreamOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { has, hasSubject } from './frame.ts'
import { negated } from './negation.ts'
import { numberNamed } from './numerals.ts'
import { placesOf } from './places.ts'
import { aboutItems, askedOf, asksItself, numberAlone, type Rule, type Turn, tellOf, toChooseFrom } from './turn.ts'

/** What is asked of the items that a clause points to; where it only points, what was asked last. */
function ofThose(turn: Turn, ids: string[]): Question | null {
  return asksItself(turn) ? askedOf(turn, ids) : aboutItems(turn.last, ids)
}

/** "The other one", "the other one, not the detention": what was told, without one of it. */
export const theOther: Rule = (turn) => {
  const { frame, item } = turn
  if (!has(frame, 'p.other') || frame.ids.length + frame.agencies.length > 0) return null
  const named = frame.topics.filter((topic) => negated(frame.pieces, topic.at)).flatMap((topic) => topic.ids)
  if (frame.topics.length > 0 && named.length === 0) return null
  const from = [toChooseFrom(turn), turn.conversation.listed].find((list) => list.length > 1) ?? []
  const away = named.length > 0 ? named : item === undefined ? [] : [firstDue(turn) ?? item]
  const others = from.filter((id) => !away.includes(id))
  return others.length > 0 && others.length < from.length ? ofThose(turn, others) : null
}

/** Of two that were put in order the one that was told first. */
function firstDue({ last, context }: Turn): string | null {
  if (last?.ask !== 'compare' || last.how !== 'order' || last.items.length !== 2) return null
  const ends = last.items.map((id) => {
    const deadline = workstreamOf(context.plan, id)?.deadline
    return (deadline && span(deadline)?.to) ?? '9999'
  })
  const [first = '', second = ''] = ends
  return first === second ? null : (last.items[first < second ? 0 : 1] ?? null)
}

/** "Which of its activities concerns children?": of those of the item last spoken of. */
export const ofItsActivities: Rule = (turn) => {
  const { frame, item } = turn
  const its = /\b(?:its|their|the) (?:activit|tasks|steps|actions)|其中哪[项条个]活动|它的哪[项条个]?活动/.test(
    frame.words,
  )
  const asks = its && has(frame, 'q.which', 'q.what') && has(frame, 'n.activity', 'a.activities')
  const wanted = frame.topics.length + frame.unknown.length > 0 && frame.ids.length + frame.agencies.length === 0
  if (!asks || !wanted || item === undefined || frame.activityNumbers.length + frame.ordinals.length > 0) return null
  return askedOf(turn, [item])
}

/** "The first of them", "the latter", "第一个": one of what was told, by its place. */
export const byPlace: Rule = (turn) => {
  const { frame, last } = turn
  if (frame.ids.length + frame.topics.length + frame.agencies.length > 0 && !has(frame, 'p.them')) return null
  const from = toChooseFrom(turn)
  if (from.length < 2 || frame.activityNumbers.length > 0) return null
  const chosen = placesOf(frame, from.length).flatMap((place) => from[place - 1] ?? [])
  if (chosen.length === 0 || ofActivities(turn)) return null
  return asksItself(turn) || last?.ask === 'tell' ? ofThose(turn, chosen) : tellOf(chosen, ['summary'])
}

/** Whether the activities of one workstream were told last. */
function ofActivities({ last, conversation }: Turn): boolean {
  if (last?.ask === 'count') return last.of === 'activities' && last.items.length === 1
  return (
    last?.ask === 'tell' &&
    last.items.length === 1 &&
    (last.attributes.includes('activities') || (last.attributes.includes('summary') && conversation.listed.length <= 1))
  )
}

const byNumber = /\b(?:number|no\.?|#) ?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\W*$/

/** "The sixth activity?" after a workstream, "read me the last one" after its activities. */
export const activityByPlace: Rule = (turn) => {
  const { frame, context, item } = turn
  if (frame.ids.length + frame.topics.length + frame.agencies.length > 0) return null
  // "And X4?" after X3 is no activity of it.
  if (frame.missing?.what === 'workstream') return null
  const parent = item === undefined ? undefined : workstreamOf(context.plan, parentOf(context.plan, item))
  const told = ofActivities(turn)
  const [, said] = told ? (byNumber.exec(frame.words) ?? []) : []
  const bare = said ? [numberNamed(said) ?? Number(said)] : told ? numberAlone(frame) : []
  const counted =
    frame.activityNumbers.length > 0 ? frame.activityNumbers : told && frame.ordinals.length > 0 ? frame.ordinals : bare
  const ends = told && has(frame, 'p.last') ? [-1] : told && has(frame, 'p.first') ? [1] : []
  const numbers = counted.length > 0 ? counted : ends
  if (!parent || numbers.length === 0) return null
  const ids = numbers.map((number) => `${parent.id}.${number < 0 ? parent.activities.length + 1 + number : number}`)
  if (!ids.every((id) => activityOf(context.plan, id)))
    return { ask: 'unknown', why: { because: 'no-such', what: 'activity', named: ids[0] ?? '', near: [parent.id] } }
  const when = has(frame, 'q.when') || turn.attributes.some((one) => one === 'deadline' || one === 'dates')
  return tellOf(ids, when ? ['dates'] : turn.attributes.includes('status') ? ['status'] : ['summary'])
}

/** "The second one's first activity", "the last activity of the third one": by two places, the one of a workstream that was told. */
export const activityOfPlace: Rule = (turn) => {
  const { frame, context } = turn
  const [number, ...more] = frame.activityNumbers
  if (number === undefined || more.length + frame.ids.length + frame.topics.length + frame.agencies.length > 0)
    return null
  const from = [toChooseFrom(turn), turn.conversation.listed].find((list) => list.length > 1) ?? []
  const [chosen] = placesOf(frame, from.length).flatMap(
    (place) => workstreamOf(context.plan, from[place - 1] ?? '') ?? [],
  )
  if (!chosen) return null
  const id = `${chosen.id}.${number < 0 ? chosen.activities.length + 1 + number : number}`
  if (!activityOf(context.plan, id))
    return { ask: 'unknown', why: { because: 'no-such', what: 'activity', named: id, near: [chosen.id] } }
  const when = has(frame, 'q.when') || turn.attributes.some((one) => one === 'deadline' || one === 'dates')
  return tellOf([id], [when ? 'dates' : 'summary'])
}

/** "Which of them has a date?", "哪条有日期" after the activities of a workstream. */
export const activitiesDated: Rule = (turn) => {
  const { frame, item, attributes } = turn
  if (item === undefined || !ofActivities(turn) || frame.ids.length + frame.topics.length + frame.agencies.length > 0)
    return null
  const dated = attributes.some((one) => one === 'dates' || one === 'deadline') || has(frame, 'r.dated', 'q.when')
  return dated && has(frame, 'p.them', 'q.which', 'o.all', 'o.each') ? tellOf([item], ['dates']) : null
}

/** "And the one after that?", "下一条", "the one just before it": the neighbour of what was told. */
export const neighbour: Rule = (turn) => {
  const { frame, conversation, context, item, last } = turn
  const said = frame.pieces.filter((piece) => !['noise', 'stop', 'break', 'p.so', 'p.about'].includes(piece.concept))
  const onward = said.length === 0 && /\bnext\b|接着|然后/.test(frame.words)
  const step = onward || has(frame, 'p.next') ? 1 : has(frame, 'p.previous') ? -1 : 0
  // "后面那条" of a list that was just told is its last.
  const listed = last !== null && (last.ask === 'list' || ('items' in last && last.items.length > 1))
  if (listed && conversation.listed.length > 1 && has(frame, 'p.first', 'p.last')) return null
  if (step === 0 || item === undefined || frame.ids.length + frame.topics.length + frame.agencies.length > 0)
    return null
  const event = last?.ask === 'tell' && last.attributes.includes('dates') ? eventBeside(turn, step) : null
  if (event) return event
  const id = beside(context.plan, conversation.listed, item, step)
  return id === null ? null : ofThose(turn, [id])
}

/** What stands before or after: an activity among those of its workstream, a workstream in the last list, else in the plan. */
function beside(plan: Plan, listed: string[], item: string, step: number): string | null {
  const activity = activityOf(plan, item)
  const row = activity
    ? activity.workstream.activities.map(({ number }) => `${activity.workstream.id}.${number}`)
    : listed.length > 1 && listed.includes(item)
      ? listed
      : plan.workstreams.map((workstream) => workstream.id)
  return row[row.indexOf(item) + step] ?? null
}

/** The next or last time of an event that has several: the dates that lie beyond the one that is ahead. */
function eventBeside({ context, item, last }: Turn, step: number): Question | null {
  if (last?.ask !== 'tell' || item === undefined) return null
  const activity = activityOf(context.plan, item)?.activity
  const dates = activity?.dates ?? []
  if (dates.length < 2) return null
  const ahead = dates.findIndex((date) => !hasPassed(date.when, context.today))
  const told = ahead < 0 ? dates.length - 1 : ahead
  // Of all that were told the next is the one to come.
  const chosen = (dates[told + step] ?? (step > 0 ? dates[ahead] : undefined))?.when
  if (!chosen || chosen.precision === 'open') return null
  return { ...last, within: span(chosen) ?? {} }
}

/** "那良好做法要选几个": what only an activity of the item last spoken of says, where nothing else is named. */
export const insideItem: Rule = (turn) => {
  const { frame, item, context } = turn
  // "首次会议啥时候".
  const event = has(frame, 'a.event') && /首次|第一次|[\u3400-\u9fff]{2}会议/.test(frame.words)
  if (!item || (frame.unknown.length === 0 && !event) || hasSubject(frame) || frame.kinds.length > 0) return null
  const question = askedOf(turn, [item])
  if (question?.ask !== 'tell' && question?.ask !== 'check') return null
  const own = question.items.every((id) => activityOf(context.plan, id) && parentOf(context.plan, id) === item)
  return own && activityOf(context.plan, item) === null ? question : null
}
