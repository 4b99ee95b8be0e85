import { activityOf, parentOf, workstreamOf } from '../workplan/find.ts'
import type { Attribute, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { aboutPlan, membership, membersNamed } from './about-plan.ts'
import { withActivities } from './activity-number.ts'
import { activityAsked, ownWords } from './activity-question.ts'
import { alike } from './alike.ts'
import { asksWhichOne, besidesSummary, complement, elseWho, standing, whichKind, whichStatus } from './asked-for.ts'
import { besides } from './beside-told.ts'
import { builtInEnglish } from './beyond-english.ts'
import { claimsOf } from './claims.ts'
import { apartFrom, comparison } from './comparison.ts'
import { eachSide } from './count-conditions.ts'
import { datedActivities } from './dated-activities.ts'
import { activityNamed, placedEvent, termPlaced } from './dated-activity.ts'
import { datesAsked } from './dates-question.ts'
import { undescribed } from './described-by-part.ts'
import { eitherOf } from './either-place.ts'
import { dueBesideEvent } from './event-limit.ts'
import { filterOf } from './filters.ts'
import { type Context, type Frame, frameOf, has, startsAsCheck } from './frame.ts'
import { fundsBeingRaised } from './fundraising.ts'
import { hanStranger } from './han-strangers.ts'
import { headingAsked, headingOf } from './heading-question.ts'
import { holdersAsked } from './holders-asked.ts'
import { alsoThen } from './joined-times.ts'
import { lastingLead } from './lasting-lead.ts'
import { listing } from './list-question.ts'
import { matterAsked, mentionAsked } from './mention-question.ts'
import { byObjectiveName } from './objective-named.ts'
import { beyondYears, isSmallTalk, outsideOf, spokenOf, strangerIn, whenOutside, withoutPart } from './outside.ts'
import { pairedQuestions } from './paired.ts'
import { togetherIn } from './parties-compared.ts'
import { partsOfOthers } from './parts-of-others.ts'
import { rankingOf } from './ranking.ts'
import { asksReasonOf } from './reason-asked.ts'
import { dueBeside } from './relative-due.ts'
import { standingOut } from './standing-out.ts'
import { type Subject, subjectBy, subjectOf } from './subject.ts'
import { extremeOf } from './superlatives.ts'
import { asksActivities, tell } from './tell.ts'
import { timeLeft } from './time-left.ts'
import { weigh, weighTold } from './weigh.ts'
import { wholeListAsked } from './whole-lists.ts'
import { everythingOf } from './whole-picture.ts'
import { winnerOf } from './winner-of.ts'

export interface Decision {
  question: Question
  /** How much of the clause the question rests on; below the bar it does not count. */
  weight: number
  /** Words that nothing explained. */
  unexplained: string[]
  /** Further questions in the same clause. */
  also?: Question[]
  /** Its words are the plan's own: nothing is left to be looked up. */
  settled?: true
}

const whomItIsFor = /[\u3400-\u9fff]|\bwho(?:m)? (?:gets?|receives?|is (?:it|that|this) for|benefits?|is to)\b/
const partly: Attribute[] = ['leads', 'participants', 'interested', 'involved', 'summary']

/** Attributes asked for, in order, without what only supports another. */
function attributesOf(frame: Frame, subject: Subject, plan: Plan): Attribute[] {
  const wanted = frame.attributes.filter((mention) => !mention.not)
  const list = [...new Set((wanted.length > 0 ? wanted : frame.attributes).map((mention) => mention.value))]
  let attributes = complement(frame, list)
  const drop = (attribute: Attribute) => {
    attributes = attributes.filter((one) => one !== attribute)
  }
  if (list.some((one) => ['leads', 'participants', 'interested'].includes(one))) drop('involved')
  if (list.length > 1 && list.includes('summary') && !besidesSummary(frame)) drop('summary')
  if (list.includes('deadline')) drop('dates')
  // "what must it deliver" asks for activities, "when must it deliver" does not.
  const dated = has(frame, 'q.when', 'q.check') || frame.whens.length > 0
  if (list.includes('activities') && !asksActivities(frame) && dated) drop('activities')
  // "what are the activities" asks for them; "the second activity … when" asks for its date.
  const one = subject.ids.some((id) => activityOf(plan, id))
  if (frame.activityNumbers.length > 0 || one) drop('activities')
  // "The last thing listed under 4.3" is no part that anybody takes.
  const verbs = frame.roles.every((role) => !/[方者构位s]$/.test(frame.pieces[role.at]?.words ?? ''))
  const parts = ['involved', ...(verbs ? ['leads', 'participants', 'interested'] : [])]
  if (one && !has(frame, 'q.who') && attributes.every((value) => parts.includes(value))) attributes = []
  // "2.1第四项支持的是谁": nobody takes part in an activity; what it says tells whom it is for.
  const said = one && has(frame, 'q.who') && whomItIsFor.test(frame.words)
  if (said && attributes.every((value) => value === 'involved')) attributes = ['summary']
  if (has(frame, 'q.when') && !attributes.some((one) => one === 'deadline' || one === 'dates')) {
    const eventful =
      has(frame, 'r.happen', 'a.event') ||
      namesEvent(frame, subject, plan) ||
      subject.ids.some((id) => activityOf(plan, id))
    attributes = [...attributes, eventful ? 'dates' : 'deadline']
  }
  if (has(frame, 'r.dated', 'r.undated', 'r.open') && !attributes.includes('deadline'))
    attributes = [...attributes, 'deadline']
  // "Has work on T5 begun": what is said to begin is no way of taking part.
  const begun = frame.statuses.some((mention) => mention.value === 'started')
  if (begun && frame.agencies.length === 0 && attributes.every((one) => one === 'involved')) attributes = []
  if (attributes.length === 0 && standing(frame)) attributes = ['status']
  // "Has the annual meeting taken place?"
  if (
    attributes.length === 0 &&
    (startsAsCheck(frame) || has(frame, 'q.check')) &&
    has(frame, 'r.happen') &&
    namesEvent(frame, subject, plan)
  )
    attributes = ['dates']
  // "Next annual meeting?"
  if (
    attributes.length === 0 &&
    /^\W*(?:the )?(?:next|upcoming|coming)\b/.test(frame.words) &&
    namesEvent(frame, subject, plan)
  )
    attributes = ['dates']
  if (attributes.length === 0 && has(frame, 'r.due')) attributes = ['deadline']
  if (attributes.length === 0 && frame.statuses.some((mention) => mention.value === 'started')) attributes = ['status']
  // "Which partner is named for X1" asks for no title.
  if (has(frame, 'q.who') && attributes.every((one) => one === 'title')) attributes = ['involved']
  if (attributes.length === 0 && elseWho(frame)) attributes = ['involved']
  // "涉及T4的所有机构".
  const bodies =
    /(?:机构|单位|组织)[都各]?[有是](?:哪些|哪几家|谁)|(?:里面?|当?中|内)的?(?:所有|全部)?(?:机构|单位|组织)/.test(
      frame.words,
    ) || /机构$/.test(frame.pieces.findLast(({ concept }) => !/^(?:noise|stop)$/.test(concept))?.words ?? '')
  if (bodies && attributes.length === 0 && has(frame, 'o.all', 'o.list', 'p.them') && frame.agencies.length === 0)
    attributes = ['involved']
  if (
    /任何身份都算/.test(frame.words) &&
    frame.agencies.length === 0 &&
    attributes.every((one) => partly.includes(one))
  )
    attributes = ['involved']
  // "Name the leads and anybody else in it."
  const others = frame.pieces.findIndex(({ concept, also = [] }) => [concept, ...also].includes('p.else'))
  const besides = frame.pieces.slice(0, others).findLast(({ concept }) => concept !== 'noise')?.concept === 'o.and'
  if (besides && attributes.length > 0 && attributes.every((one) => one === 'leads') && elseWho(frame))
    attributes = ['involved']
  // Whom to turn to are those who lead.
  // "手机打不开附件，念一下第三项活动": of an activity nobody is turned to.
  if (has(frame, 'x.contact') && !one && attributes.every((one) => one === 'involved' || one === 'summary'))
    attributes = ['leads']
  if (attributes.includes('status') && attributes.includes('dates') && !has(frame, 'q.when')) drop('dates')
  if (subject.ids.length > 0 && !startsAsCheck(frame) && whichStatus(frame)) return ['status']
  // "教各国写方案的研讨会谁办".
  const eventOnly = frame.attributes.every(
    ({ at }) => /^[\u3400-\u9fff]+$/.test(frame.pieces[at]?.words ?? '') && frame.pieces[at]?.concept === 'a.event',
  )
  if (has(frame, 'q.who') && !has(frame, 'q.when') && eventOnly && attributes.every((one) => one === 'dates'))
    if (attributes.length > 0 && subject.ids.length > 0) return ['leads']
  if (subject.by === 'topic' && subject.ids.length === 1 && asksWhichOne(frame)) return ['title']
  if (whichKind(frame) && attributes.every((one) => one === 'involved' || one === 'summary')) return ['kind']
  return attributes
}

/** Whether the topic words name an event with a date ("the annual meeting"), rather than a whole workstream. */
function namesEvent(frame: Frame, subject: Subject, plan: Plan): boolean {
  if (subject.by === 'none' || has(frame, 'r.due')) return false
  if (subject.by === 'id') return activityNamed(frame, subject, plan) !== null
  const events = subject.ids
    .flatMap((id) => workstreamOf(plan, id)?.activities ?? [])
    .flatMap((activity) =>
      activity.dates.flatMap((date) => (date.event ? [`${date.event.en} ${date.event.zh}`.toLowerCase()] : [])),
    )
  if (activityNamed(frame, subject, plan)) return true
  return frame.topics.some((topic) => events.some((event) => event.includes(topic.words.replace(/s$/, ''))))
}

/** Turns one clause into a question, or null when nothing in it asks for anything the plan could hold. */
export function decide(frame: Frame, context: Context, lower: string): Decision | null {
  const { plan, today } = context
  const plainer = undescribed(frame, context)
  if (plainer) return decide(frameOf(plainer, lower, frame.scene), context, lower)
  const unexplained = frame.unknown
  const made = (question: Question, weight: number): Decision => ({ question, weight, unexplained })
  const unknown = (why: Extract<Question, { ask: 'unknown' }>['why'], weight = 3) =>
    made({ ask: 'unknown', why }, weight)

  if (frame.missing && frame.ids.length === 0) {
    return unknown({
      because: 'no-such',
      what: frame.missing.what,
      named: frame.missing.named,
      near: frame.missing.near,
    })
  }
  const heading = headingAsked(frame, plan, context.today)
  if (heading) return { ...made(heading, 4), settled: true }
  const abroad = whenOutside(frame)
  const whole = abroad ? null : wholeListAsked(frame, plan)
  if (whole) return { ...made(whole, 4), settled: true }
  const named = subjectOf(frame, plan)
  const headed = headingOf(frame, named, plan)
  if (headed) return { ...made(headed, 4), settled: true }
  const whatever = abroad ? null : everythingOf(frame, named, plan)
  if (whatever) return made(whatever, 4)
  const [served, ...theirs] = byObjectiveName(frame, named)
  if (served) return { ...made(served, 4), also: theirs }
  const pointed = activityAsked(frame, named, context)
  const paired = pairedQuestions(frame)
  if (paired) return { ...made(paired[0], 5), also: [paired[1]], settled: true }
  const subject = pointed?.workstream ? subjectBy(pointed.workstream) : named
  const activities = withActivities(frame, subject, plan)
  if (activities && 'named' in activities)
    return unknown({ because: 'no-such', what: 'activity', named: activities.named, near: subject.ids })
  if (activities) {
    subject.ids = activities.ids
    subject.weight = Math.max(subject.weight, 3)
  }
  const silent = withoutPart(frame, plan)
  const attributes = attributesOf(frame, subject, plan)
  // "Finished or still running?" takes nothing for granted.
  let claims = attributes[0] === 'status' && whichStatus(frame) ? [] : claimsOf(frame, context, attributes)
  // What an activity is to do is no stage that it is in.
  if (has(frame, 'q.what', 'q.define', 'q.where') && subject.ids.some((id) => activityOf(plan, id)))
    claims = claims.filter((claim) => claim.is !== 'status')
  const filter = filterOf(frame)
  const counting = has(frame, 'o.count')
  if (silent.length > 0) {
    const spoken = spokenOf(frame, subject, silent, attributes, plan)
    if (spoken) return made(spoken, 4)
  }
  const body = hanStranger(frame)
  if (body) return unknown({ because: 'no-such', what: 'agency', named: body, near: [] })
  const stranger = frame.strangers[0] ?? strangerIn(frame)
  // "红十字会是不是网络成员".
  if (stranger && frame.agencies.every(({ value }) => value === 'MEMBERS') && !pointed?.question) {
    return unknown({ because: 'no-such', what: 'agency', named: stranger, near: [] })
  }
  const raised = lastingLead(frame, subject, plan) ?? fundsBeingRaised(frame, subject, plan)
  if (raised) return made(raised, 4)
  const reason = asksReasonOf(frame, claims, subject, context)
  const outside = reason ? 'reason' : outsideOf(frame, subject, claims, counting, plan)
  const placed = outside === 'place' ? placedEvent(frame, subject, plan) : null
  if (placed)
    return made({ ask: 'tell', items: [placed], attributes: ['summary', 'dates'], claims: [], without: [] }, 4)
  const where = outside === 'place' ? frame.terms.find(({ id }) => termPlaced(id, plan)) : undefined
  if (where) return made({ ask: 'define', term: where.id }, 4)
  if (outside && (builtInEnglish(frame.words) || !(pointed && ownWords(frame, outside, pointed, plan))))
    return unknown({ because: 'not-in-plan', about: outside, items: subject.ids.map((id) => parentOf(plan, id)) })
  if (context.agencies.length > 0 && has(frame, 'p.we') && frame.agencies.length === 0 && subject.ids.length === 0) {
    filter.parties = [
      { agencies: context.agencies, roles: frame.roles.length > 0 ? frame.roles.map((role) => role.value) : ['any'] },
    ]
  }

  if (abroad && !pointed) return unknown({ because: 'not-in-plan', about: 'other-plan', items: [] })
  if (pointed?.question) return { ...made(pointed.question, weigh(frame, 2 + pointed.held.length)), settled: true }
  const members = membership(frame, subject, plan)
  if (members) return { ...made(members, 3), ...(membersNamed(frame) ? { settled: true } : {}) }
  const mentioning = mentionAsked(frame, subject, filter, plan)
  if (mentioning) return { ...made(mentioning, weigh(frame, 2 + frame.unknown.length)), settled: true }
  const matter = matterAsked(frame, subject, plan)
  if (matter) return made(matter, 3)
  const [edge, ...edges] = standingOut(frame, subject, filter, context)
  if (edge) return { ...made(edge, 3), also: edges }
  const about = aboutPlan(frame, subject, attributes, filter, plan)
  if (about) return made(about.question, about.weight)
  const others = alike(frame, subject, attributes, plan)
  if (others) return made(others, 4)
  const beside = dueBesideEvent(frame, subject, filter, context) ?? dueBeside(frame, subject, filter, plan)
  if (beside) return made(beside, 4)
  const compared = comparison(frame, subject, attributes, filter, plan)
  if (compared) return { ...made(compared, subject.weight + 2), also: apartFrom(compared, plan) }
  const dated = datedActivities(frame, subject)
  if (dated) {
    const dates: Question = { ask: 'tell', items: subject.ids, attributes: ['dates'], claims: [], without: [] }
    return { ...made(dated, 4), also: subject.ids.length === 1 ? [dates] : [] }
  }
  const winner = winnerOf(frame, subject, context)
  if (winner) return { ...made(winner.question, 4), also: winner.also }
  const ranked = rankingOf(frame, subject, attributes, filter) ?? extremeOf(frame, subject, attributes, filter, today)
  if (ranked) return made(ranked, 3)
  const dates = datesAsked(frame, subject, attributes, filter, context)
  if (dates) return { ...made(dates, weigh(frame, subject.weight + 1)), also: alsoThen(dates, frame) }
  const held = holdersAsked(frame, subject, filter, context)
  if (held) return made(held, weigh(frame, 1))

  if (beyondYears(frame) && namesEvent(frame, subject, plan))
    return unknown({ because: 'not-in-plan', about: 'other-plan', items: [] })
  if (subject.ids.length > 0) {
    const told = timeLeft(tell(frame, subject, attributes, claims, counting, context, lower), frame)
    return {
      ...made(told, weighTold(frame, subject, told, plan)),
      also: besides(told, frame, { attributes, counting, plan }),
    }
  }
  if (subject.unsure.length > 0) {
    const then = tell(frame, { ...subject, ids: [] }, attributes, claims, counting, context, lower)
    return made({ ask: 'which', candidates: subject.unsure, about: then }, weigh(frame, subject.weight))
  }
  const [first, ...rest] = partsOfOthers(frame, context) ?? eitherOf(frame, filter) ?? eachSide(frame, filter)
  if (first) return { ...made(first, 3), also: rest }
  const listed = listing(frame, attributes, filter, counting, context)
  if (listed?.ask === 'window' && isSmallTalk(frame)) return null
  const both = listed && togetherIn(listed, frame)
  if (both) return made(both, weigh(frame, 0))
  const weight = weigh(frame, listed?.ask === 'headings' && unexplained.length === 0 ? 2 : 0)
  return listed ? { ...made(listed, weight), also: alsoThen(listed, frame) } : null
}
