import type { Question, Role } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { plansOwn } from './clause-parts.ts'
import { eachWorkstreamAsked } from './each-workstream.ts'
import { type Frame, has, hasSubject } from './frame.ts'

/** Words for the plan as a whole, which alone say nothing of what is asked. */
const inPlan =
  /\b(?:in|under|on|across|of|to|with|by) (?:the|this|our) (?:(?:whole|entire|un|migration|network) )*(?:work ?plan|plan|document)\b|(?:这个|这份|本|该|整个|整份)(?:工作)?计划|计划(?:里|中|上|内)/
const byAgency = /\b(?:each|every|per|by) (?:un )?(?:agency|organi[sz]ation|entity)\b|(?:各|每个|每家|按)(?:家|个)?机构/
const allObjectives = /\ball (?:of )?the (?:\w+ )?(?:objectives|goals)|(?:所有|全部)的?目标/

/**
 * "Which agencies are in the workplan?", "what are the 23 objectives?", "how is the plan going?": all that the plan has of a
 * sort, or one thing of each of its workstreams; null where anything narrows it.
 */
export function wholeListAsked(frame: Frame, plan: Plan): Question | null {
  const terms = frame.terms.filter(({ id }) => !plansOwn.has(id) && id !== 'core-priorities' && id !== 'thematic-areas')
  if (hasSubject({ ...frame, terms })) return null
  // "计划包含哪些组成部分".
  if (has(frame, 'n.part') && has(frame, 'n.plan') && !has(frame, 'n.agency', 'n.workstream')) return null
  const each = eachWorkstreamAsked(frame)
  if (each) return each
  if (corePriorities(frame)) return { ask: 'headings' }
  if (fiveAreas(frame, plan)) return { ask: 'areas', numbers: [] }
  if (isNarrowed(frame)) return null
  if (namesHeadings(frame, plan) && asks(frame) && holdsOnly(frame, 'summary')) return { ask: 'headings' }
  return frame.kinds.length > 0 ? null : (objectivesAsked(frame, plan) ?? agenciesAsked(frame))
}

/** "Name the core priorities", "core priorities?": the headings; what such a priority is, or why it is called so, is told of the term. */
function corePriorities(frame: Frame): boolean {
  const named = frame.pieces.some(
    ({ named: name, concept, words }) =>
      (name?.term === 'core-priorities' || concept === 'n.core') && /^(?:the )?core priorit(?:ies|ys)$/.test(words),
  )
  const inChinese = headed.test(frame.words) && !otherThanHeadings.test(frame.words)
  const other =
    has(
      frame,
      'q.why',
      'q.who',
      'q.when',
      ...(inChinese ? [] : (['q.check', 'o.count'] as const)),
      'x.reason',
      'r.overdue',
      'r.undated',
      'r.open',
      'o.most',
      'o.least',
      'o.earliest',
      'o.latest',
      'o.differ',
      'o.compare',
      'o.same',
      'o.not',
      'n.thematic',
      'n.workstream',
    ) ||
    /\b(?:why|called so|mean|meant|definition|define|what makes|differ|versus|compared|thematic|hang together|between)\b/.test(
      frame.words,
    )
  return (
    (named || inChinese) &&
    !other &&
    frame.notInPlan.length === 0 &&
    frame.roles.length + frame.statuses.length + frame.whens.length === 0 &&
    holdsOnly(frame, ...(inChinese ? ['summary', 'activities', 'areas', 'title'] : ['summary'])) &&
    frame.unknown.length <= (inChinese ? 6 : 4)
  )
}

/** "核心优先", "四大核心重点": in Chinese the same words name the workstreams; numbers, and a thing asked of them, say more. */
const headed = /核心(?:的)?(?:优先(?!主题)|重点|要务)/
const otherThanHeadings =
  /什么(?:是|叫|算)|何谓|[啥何]叫|为[什何啥]|凭|怎么算|称|意思|指的?是?[什啥]|定义|含义|由来|名头|共同点|工作流|条目|集中|侧重|方面|主题|区别|不同|差别|之间|依据|[二三五六七八九1-35-9]\s?[个项条大块]|第[一二三四五六七八九\d]|优先事项[一二三四\d(（]|哪两|最/

/** "The plan has five thematic areas. Which?": all of them; what they are for, or how they were made, is told of the term. */
function fiveAreas(frame: Frame, plan: Plan): boolean {
  const { roles, notInPlan, objectives, whens, unknown, statuses } = frame
  const noun = has(frame, 'n.thematic') ? /area|领域|主题|块|类|方面/ : /area|领域/
  const parts = roles.filter(({ value }) => value !== 'any')
  const others = [parts, notInPlan, objectives, whens, statuses].some(({ length }) => length > 0)
  const other = has(
    frame,
    'q.why',
    'q.who',
    'q.when',
    'q.how',
    'q.check',
    'x.reason',
    'o.same',
    'o.not',
    'n.workstream',
    // "计划把目标归成哪五个领域".
    ...(areasCounted(frame.words, plan.areas.length) ? [] : (['n.objective', 'a.objectives'] as const)),
  )
  return (
    (numbered(frame, plan.areas.length, noun) || areasCounted(frame.words, plan.areas.length)) &&
    !others &&
    !other &&
    unknown.length <= 4
  )
}

/** "领域一共五个", "哪五大块领域", "主题领域都有哪些". */
function areasCounted(words: string, number: number): boolean {
  if (!/领域|主题|areas?/.test(words)) return false
  const digit = `(?:${number}|${'零一二三四五六七八九'[number]})`
  return new RegExp(
    `(?:领域|areas?)(?:一共|总共|共|有|是|哪|分为?|分成)*${digit}[个大]|哪${digit}[个大](?:主题|专题)?(?:领域|块|板块|类)|(?:主题|专题)领域(?:都|分别|各)?(?:(?:有|包括)(?:哪些|啥)|是哪些)(?=[?？。呢呀啊]|$)`,
  ).test(words)
}

/** "The four core priorities": the headings, each with its workstreams. */
export function namesHeadings(frame: Frame, plan: Plan): boolean {
  return numbered(frame, plan.headings.length, /priorit|heading|优先事项|标题/)
}

function objectivesAsked(frame: Frame, plan: Plan): Question | null {
  if (!has(frame, 'a.objectives') || !holdsOnly(frame, 'objectives') || !asks(frame) || chooses(frame)) return null
  const named = numbered(frame, plan.objectives.length, /objective|goal|目标/)
  if (frame.roles.length > 0 || !(named || ofPlan(frame) || allObjectives.test(frame.words))) return null
  return { ask: 'tally', over: 'objectives', filter: {}, role: 'any', bound: { at: 'least', number: named ? 0 : 1 } }
}

function agenciesAsked(frame: Frame): Question | null {
  const parts = frame.roles.map(({ value }) => value)
  const tally = (role: Role): Question => {
    return { ask: 'tally', over: 'agencies', filter: {}, role, bound: { at: 'least', number: 1 } }
  }
  const role = (['lead', 'interested'] as const).find((one) => parts.includes(one)) ?? 'any'
  if (byAgency.test(frame.words) && (has(frame, 'n.workstream') || parts.length > 0))
    return tally(parts.includes('participant') ? 'participant' : role)
  const noun =
    has(frame, 'n.agency') ||
    frame.pieces.some(({ concept, words }) => concept === 'q.who' && /agenc|organi|entit|bod|机构|组织/.test(words))
  const every = ofPlan(frame) || (noun && has(frame, 'o.all') && parts.length === 0)
  const who = noun || (has(frame, 'q.who') && parts.length > 0)
  // "Three agencies together": a number says which workstreams are meant; "only participate" is less than all.
  const counted = frame.pieces.some(({ concept }) => concept === 'number')
  if (!who || !every || counted || has(frame, 'o.only') || !asks(frame) || chooses(frame)) return null
  return holdsOnly(frame, 'leads', 'participants', 'interested', 'involved') ? tally(role) : null
}

function ofPlan(frame: Frame): boolean {
  return inPlan.test(frame.words) || has(frame, 'n.plan')
}

/** Whether something is to be listed or counted. */
function asks(frame: Frame): boolean {
  return has(frame, 'q.which', 'q.what', 'q.who', 'q.define', 'o.list', 'o.count', 'o.all')
}

/** Whether workstreams are what is asked for, by what they have. */
function chooses(frame: Frame): boolean {
  const item = has(frame, 'n.item') && !/[这整]个(?:工作)?计划/.test(frame.words)
  return item || has(frame, 'n.workstream', 'o.each')
}

function holdsOnly(frame: Frame, ...attributes: string[]): boolean {
  return frame.attributes.every(({ value }) => attributes.includes(value))
}

/** Whether anything limits what is asked, or holds one thing against another. */
function isNarrowed(frame: Frame): boolean {
  const { whens, statuses, unknown, exceptIds, excepted, notInPlan, strangers, areaNames, objectiveNames } = frame
  const limits = [whens, statuses, unknown, exceptIds, excepted, notInPlan, strangers, areaNames, objectiveNames]
  return (
    limits.some(({ length }) => length > 0) ||
    has(frame, 'q.when', 'q.why', 'q.where', 'q.check', 'p.them', 'r.overdue', 'o.mention') ||
    has(frame, 'o.most', 'o.least', 'o.more', 'o.fewer', 'o.same', 'o.not', 'o.without', 'o.except')
  )
}

/** Whether so many of something are spoken of: "the 23 objectives", "五个主题领域". */
function numbered(frame: Frame, number: number, noun: RegExp): boolean {
  return frame.pieces.some((piece, at) => {
    // "五大领域".
    const next = frame.pieces.slice(at + 1, at + 4).find(({ concept, words }) => concept !== 'noise' && words !== '大')
    const both = piece.words.startsWith(`${number} `) && noun.test(piece.words)
    return both || (piece.number === number && next !== undefined && noun.test(next.words))
  })
}
