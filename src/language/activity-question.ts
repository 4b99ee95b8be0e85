import { type Day, hasPassed, type Period, touches } from '../workplan/deadline.ts'
import { activityOf, workstreamOf } from '../workplan/find.ts'
import type { Attribute, Claim, NotInPlan, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { activitiesBeside } from './activities-beside.ts'
import { chosenByActivity } from './activity-chosen.ts'
import { activityPointed, type Pointed } from './activity-finder.ts'
import { nounCounted } from './count-conditions.ts'
import { saysWhere } from './dated-activity.ts'
import { type Context, type Frame, has, kindsNamed, startsAsCheck } from './frame.ts'
import { periodOf } from './period-asked.ts'
import { keysOf } from './search.ts'
import type { Subject } from './subject.ts'

/** What only concerns a workstream as a whole, so that no activity can be the subject. */
function ofWorkstreams(frame: Frame, subject: Subject, plan: Plan): boolean {
  const [item] = subject.ids.map((id) => workstreamOf(plan, id))
  const parties = frame.agencies.some((agency) => frame.pieces[agency.at]?.named?.topics === undefined)
  return (
    frame.objectives.length + frame.areas.length + frame.areaNames.length > 0 ||
    // "附件里数据那项": where the workstream stands.
    frame.kinds.some(
      ({ at }) =>
        !/^proposals?$/.test(frame.pieces[at]?.words ?? '') && !(item && kindsNamed(frame).includes(item.kind)),
    ) ||
    frame.set ||
    // "children的best interest那条有deadline吗".
    (/[那这]条/.test(frame.words) && has(frame, 'r.dated', 'a.deadline') && !has(frame, 'q.when')) ||
    frame.missing !== null ||
    (parties && frame.roles.some((role) => role.value !== 'any')) ||
    // "执委会在哪些工作流里有角色".
    (frame.agencies.length > 0 && /在哪[些几][^,，]{0,6}(?:有|是|担任?)/.test(frame.words)) ||
    countsParts(frame) ||
    has(frame, 'o.most', 'o.least', 'o.earliest', 'o.latest', 'o.differ', 'o.same', 'o.each') ||
    frame.pieces.some((piece) => piece.concept === 'o.compare' && piece.words !== 'comparative') ||
    // "What does it want to do" is no interest that an agency has shown.
    frame.attributes.some(
      ({ value, at }) =>
        ['objectives', 'areas', 'title', 'source'].includes(value) ||
        (value === 'interested' && (has(frame, 'q.who') || !/^wants? to/.test(frame.pieces[at]?.words ?? ''))),
    )
  )
}

/** Whether what is counted is something that a workstream has, rather than what one of its activities is about. */
function countsParts(frame: Frame): boolean {
  if (!has(frame, 'o.count')) return false
  const noun = nounCounted(frame) ?? frame.pieces.find(({ concept }) => concept === 'n.word')?.concept
  return frame.ids.length !== 1 || noun !== 'n.word'
}

/** What a list can tell of each. */
const columns: Attribute[] = ['leads', 'participants', 'deadline', 'status']

/** "Which workstream …", "that stream": the workstream of what is described is meant. */
function asksWorkstream(frame: Frame): boolean {
  return has(frame, 'n.workstream') && !has(frame, 'n.activity')
}

/** "With which partner": who else is in it, as the activity tells. */
const together =
  /\bpartner (?:organi|agenc|institution|bod)\w*|\bwith (?:which|what|whom|who)\b|\bin (?:collaboration|cooperation|partnership) with\b|(?:跟|和|与|同|联手|携手)(?:谁|哪|什么)/

/** The same where the preposition stands behind. */
const heldWith = /\b(?:who|whom|which|what)\b.*\bwith\b|(?:跟|和|与|同)(?:谁|哪)/

/** Whether it is asked with whom, where or for whom something is, which the text of an activity tells. */
function asksCircumstance(frame: Frame): boolean {
  if (has(frame, 'q.where', 'x.place')) return true
  if (/\b(?:partner|co-?host|co-?organi[sz]er)s?(?: (?:organi[sz]ation|agency|institution|body))?\b/.test(frame.words))
    return true
  return /\b(?:with|for|to|at|during) (?:whom|who|which|what)\b|\bwho(?:m)?\b.*\bwith\b\W*$|\bauspices\b|(?:跟|和|与|同|给|对|向|为)(?:谁|哪|什么人)|在哪|合作|合办|伙伴|联手|携手|搭档/.test(
    frame.words,
  )
}

/** "Did the committee meet", "has it been done", "开成了没有": whether something came to pass. */
function asksWhetherDone(frame: Frame): boolean {
  const begun = /^[\s,]*(?:so|and|but|ok|hey|then|um|well)?[\s,]*(?:did|has|have|had)\b/.test(frame.words)
  const status = frame.statuses.some((one) => !one.not) && (startsAsCheck(frame) || has(frame, 'q.check'))
  const told =
    /\b(?:been|was|were|actually|already|really) (?:\w+ )?(?:held|published|released|issued|done|finished|delivered|convened|completed|launched|submitted|drafted)\b|(?:了没|了吗|过吗|没有了|成了|完了|过了|交上去|办了|开了|出了|发了)/
  return begun || status || told.test(frame.words)
}

const only = (list: Attribute[], ...allowed: Attribute[]) => list.every((one) => allowed.includes(one))

/** What is said of something in particular, or how something in particular is to be done. */
const says =
  /\bsa(?:y|ys|id) (?:about|on|of|regarding|concerning) \w|\bhow\b.* (?:intends?|plans?|wants?|means?|proposes?|hopes?|is going|is supposed|will|would) to? ?\w/

/** What a clause asks of an activity, or the workstream that it describes by one; with the words that the activity holds. */
export interface Asked {
  question?: Question
  workstream?: string
  held: string[]
}

/**
 * The question about an activity that a clause points to by what the activity says, or the workstream that is asked for by one
 * of its activities; null where no activity is meant.
 */
export function activityAsked(frame: Frame, subject: Subject, context: Context): Asked | null {
  const chosen = chosenByActivity(frame, context.plan) ?? activitiesBeside(frame, context.plan)
  if (chosen) return chosen
  const [item] = subject.ids
  const written = subject.by === 'id' && item !== undefined && activityOf(context.plan, item) !== null
  // "T1.4 – which organisation is it held with, and when?"
  if (written && frame.ids.length === 1 && frame.agencies.length === 0 && heldWith.test(frame.words)) {
    const attributes: Attribute[] = has(frame, 'q.when') ? ['summary', 'dates'] : ['summary']
    return { question: { ask: 'tell', items: [item], attributes, claims: [], without: [] }, held: [] }
  }
  const checking = startsAsCheck(frame)
  // "What are the three census questions that F1 wants?" asks for a part of F1.
  const partly = subject.by === 'id' && frame.topics.length + frame.unknown.length + frame.terms.length > 0
  const defines = has(frame, 'q.define') && !has(frame, 'r.happen', 'q.when') && !partly
  const started = frame.statuses.some((one) => one.value === 'started') && !checking && !has(frame, 'q.when')
  // "日期过了没有" asks whether.
  const whether = /[过期时误](?:了|过)?没(?:有)?[?？]?$/.test(frame.words)
  const lists = has(frame, 'r.overdue') && !checking && !whether && !has(frame, 'q.check')
  // "2.2都已经进行中了，怎么还看不到…": how far the workstream is said to be comes first.
  const premise = subject.by === 'id' && has(frame, 'q.why') && frame.statuses.some((one) => one.value !== 'started')
  if (
    // An activity that is written out is the one that is meant.
    written ||
    ofWorkstreams(frame, subject, context.plan) ||
    has(frame, 'x.assistant') ||
    defines ||
    started ||
    lists ||
    premise
  )
    return null
  const { plan } = context
  // "What is the status of the smuggling entry?": of the workstream that is named.
  const stage = frame.attributes.some(
    ({ value, at }) => value === 'status' && /^(?:status|how far\b)/.test(frame.pieces[at]?.words ?? ''),
  )
  if (subject.by === 'topic' && stage && !has(frame, 'n.activity')) return null
  // "Which workstreams want to build such a platform?"
  const several =
    asksWorkstream(frame) && /\b(?:workstreams|streams|ones|strands)\b|哪些|哪几|几[条个项]/.test(frame.words)
  const pointed = activityPointed(frame, subject, plan, several)
  if (!pointed) return null
  if (pointed.parents.length > 1) {
    // "… and when are they due?": the list tells it.
    const told = [...new Set(frame.attributes.map(({ value }) => value))].filter((one) => columns.includes(one))
    const attributes: Attribute[] = has(frame, 'q.when') && !told.includes('deadline') ? [...told, 'deadline'] : told
    const list: Question = { ask: 'list', filter: { ids: pointed.parents }, attributes }
    return pointed.free >= 3 ? { question: list, held: pointed.held } : null
  }
  const values = [...new Set(frame.attributes.map((mention) => mention.value))]
  const timed =
    has(frame, 'q.when') ||
    frame.attributes.some(({ at }) => /^a\.(?:deadline|dates)$/.test(frame.pieces[at]?.concept ?? ''))
  // "Will anyone publish …?" asks for nobody.
  const who = has(frame, 'q.who') && !checking
  const checks =
    checking ||
    /了没有?[?？]?$|了吗|过吗/.test(frame.words) ||
    (has(frame, 'q.check') && !has(frame, 'q.what', 'q.which', 'q.who', 'q.why'))
  const isDated = pointed.ids.some((id) => (activityOf(plan, id)?.activity.dates.length ?? 0) > 0)
  // The name of a thing alone is asked for itself, unless when it is, or whether it was, is asked.
  const happens =
    (timed && has(frame, 'q.when', 'a.dates', 'a.event', 'r.happen')) ||
    (checks && asksWhetherDone(frame)) ||
    (checks && frame.whens.length > 0 && has(frame, 'a.event', 'r.happen', 'r.due', 'a.deadline', 'a.dates'))
  if (pointed.free < 2 && !(isDated && happens)) return null
  const parties =
    frame.roles.some((role) => role.value !== 'any') &&
    !(has(frame, 'q.where', 'q.when', 'x.place') && !who) &&
    !together.test(frame.words)
  const within = subject.by === 'none' || (subject.by === 'topic' && subject.ids.includes(pointed.parent))
  const ofParent = parties || (asksWorkstream(frame) && !checks) || (who && !asksCircumstance(frame))
  // "Which workstream includes revising the Recommendations?": its name, and the activity that shows it.
  const plainly =
    within && pointed.free >= 3 && asksWorkstream(frame) && !checks && !who && frame.roles.length === 0 && !timed
  if (
    plainly &&
    frame.attributes.every(({ value }) => value === 'activities' || value === 'title' || value === 'summary')
  )
    return {
      question: {
        ask: 'tell',
        items: [pointed.parent, ...pointed.ids],
        attributes: ['title'],
        claims: [],
        without: [],
      },
      held: pointed.held,
    }
  if (ofParent && (subject.by !== 'none' || pointed.free < 3)) return null
  if (ofParent) return { workstream: pointed.parent, held: pointed.held }
  // What is asked of a workstream by its name is not about the one of its activities that uses the same words.
  if (subject.by === 'topic' && !subject.ids.includes(pointed.parent) && pointed.free < 6) return null
  if (values.includes('activities') && !has(frame, 'n.activity') && !checks && subject.ids.length > 0) return null
  // "怎么描述拘留儿童" asks what is said of that, and not what the workstream is about.
  const depicts =
    says.test(frame.words) || /形容|描述|(?:提到|提及|说到|列出|列明|写到|写明|主张|要求)[过了]?的/.test(frame.words)
  if (values.includes('summary') && subject.by === 'id' && !depicts && pointed.free < 6) return null
  const question = questionOf(frame, pointed, values, timed, checks, context)
  return question && { question, held: pointed.held }
}

function questionOf(
  frame: Frame,
  pointed: Pointed,
  values: Attribute[],
  timed: boolean,
  checks: boolean,
  context: Context,
): Question | null {
  const [asked] = frame.whens
  // "When is the annual meeting in 2019?": that year's, not the other one.
  const within = asked && frame.whens.length === 1 && has(frame, 'q.when') ? { within: asked.period } : {}
  const tell = (...attributes: Attribute[]): Question => ({
    ask: 'tell',
    items: pointed.ids,
    attributes,
    claims: [],
    without: [],
    ...within,
  })
  const activities = pointed.ids.map((id) => activityOf(context.plan, id)?.activity)
  const dates = activities.flatMap((activity) => activity?.dates ?? [])
  const [when] = frame.whens
  if (has(frame, 'r.overdue') && dates.length > 0) return check(pointed.ids, { is: 'overdue' })
  if (when && dates.length > 0 && !has(frame, 'q.when')) {
    const period =
      when.relation === 'by' || when.relation === 'before' ? periodOf(frame.whens, context.today) : when.period
    const claim: Claim = { is: 'deadline', period, deadline: when.deadline }
    // Of the past the year before is meant where none is said.
    const back = when.sure ? period : shifted(period)
    const then = dates.some((date) => touches(date.when, period) || touches(date.when, back))
    // That it was to happen then is so; whether it did is not recorded.
    if (asksWhetherDone(frame)) return then ? tell('dates') : check(pointed.ids, claim)
    if (checks) return check(pointed.ids, claim)
    return tell(...(asksCircumstance(frame) ? (['summary', 'dates'] as const) : (['dates'] as const)))
  }
  // "Wasn't it due already?": when it was.
  const due = has(frame, 'r.due') && dates.length > 0 && /\b(?:already|yet|by now)\b|已经|早就/.test(frame.words)
  if ((timed || due) && !(checks && !has(frame, 'q.when') && asksWhetherDone(frame)))
    return asksCircumstance(frame) || dates.length === 0 ? tell('summary', 'dates') : tell('dates')
  if (checks && asksWhetherDone(frame)) {
    if (dates.length === 0) return tell('summary', 'status')
    return dates.some((date) => hasPassed(date.when, context.today)) ? tell('dates') : tell('dates', 'status')
  }
  if (checks) return check(pointed.ids, { is: 'mentions', words: pointed.held, shown: '' })
  if (!only(values, 'summary', 'activities', 'dates', 'involved', 'status', 'leads')) return null
  return tell('summary')
}

/** The same days of the year before. */
function shifted({ from, to }: Period): Period {
  const back = (day: Day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return { ...(from ? { from: back(from) } : {}), ...(to ? { to: back(to) } : {}) }
}

function check(items: string[], claim: Claim): Question {
  return { ask: 'check', items, claims: [claim] }
}

/** Whether words that stand for what no workplan holds are the activity's own: "the results framework", "published". */
export function ownWords(frame: Frame, about: NotInPlan, { held, question }: Asked, plan: Plan): boolean {
  // "发抗逆转录病毒药": where most of what is said is the activity's.
  if (about === 'other' && held.length > 3) return true
  if (about !== 'outcome' && about !== 'place' && about !== 'choice') return false
  const items = question && 'items' in question ? question.items : []
  const placed = items.some((id) => saysWhere(id, plan))
  if (about === 'place' && placed) return true
  const said = frame.pieces.filter((piece) => piece.concept === `x.${about}`)
  return (
    said.length > 0 &&
    said.every(
      (piece) => /publish|发布|出炉/.test(piece.words) || keysOf(piece.words).every((key) => held.includes(key)),
    )
  )
}
