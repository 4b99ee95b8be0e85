import type { Filter, Question } from '../workplan/question.ts'
import { select } from '../workplan/select.ts'
import type { Workstream } from '../workplan/workplan.ts'
import { everyKind } from './filters.ts'
import { type Context, type Frame, has, kindsNamed } from './frame.ts'
import { workstreamBound } from './holders.ts'

type Kinds = Workstream['kind'][]
type Tally = Extract<Question, { ask: 'tally' }>

/** The kinds that are named, those of the annex together. */
function groupsNamed(frame: Frame): Kinds[] {
  const kinds = kindsNamed(frame)
  const annex = kinds.filter((kind) => kind === 'future' || kind === 'cross-cutting')
  const others = kinds.filter((kind) => kind === 'core' || kind === 'thematic')
  return [...others.map((kind): Kinds => [kind]), ...(annex.length > 0 ? [annex] : [])]
}

/** "Only in the annex", "only thematic ones"; "only one thematic workstream" is a number. */
const onlyThere =
  /\b(?:only|solely|exclusively|just|nowhere but)\b (?:(?:served|covered|found|listed|named|mentioned|addressed|taken up|picked up) )?(?:in |under |within |for |on |the |of |to |by )*(?:the )?(?:annex|core|thematic|cross-cutting)|只(?:在|有|出现在|见于)?(?:附件|核心|主题|跨领域)|(?:annex|core|thematic)(?: part| side| ones| workstreams)? only\b/

/** "A core workstream and also a thematic one". */
const andAlso = /\b(?:and (?:also|likewise|at the same time)|as well as)\b/

/**
 * "Does anyone lead both a core and a thematic workstream?", "which objectives show up only in the annex?": those that have
 * one of each kind, or none of another kind.
 */
export function byKinds(question: Question, frame: Frame, { plan, today }: Context): Question {
  if (question.ask !== 'tally' || question.bound) return question
  const groups = groupsNamed(frame)
  // "核心的也牵头，主题的也牵头".
  const twice = /也[^,，、。]{0,8}[,，、\s][^,，、。]{0,10}也/.test(frame.words)
  const together = twice || has(frame, 'o.both', 'o.same') || andAlso.test(frame.words)
  const each = groups.length > 1 && together && !has(frame, 'o.or')
  const only = groups.length === 1 && onlyThere.test(frame.words)
  if (!each && !only) return question
  const { kinds: _, ...others } = question.filter
  const held = (kinds: Kinds, one: Filter) => select(plan, { ...others, ...one, kinds }, today).length > 0
  const elsewhere = everyKind.filter((kind) => !groups.flat().includes(kind))
  const left = (one: Filter) => (each ? groups.some((kinds) => !held(kinds, one)) : held(elsewhere, one))
  const filter = { ...question.filter, kinds: groups.flat() }
  const lacking = holdersOf(question, plan).flatMap(([id, one]) => (left(one) ? [id] : []))
  // "Besides IOM, does anyone …?"
  return { ...question, filter, without: [...(question.without ?? []), ...lacking] }
}

/** Whoever or whatever is tallied, with what a workstream that has it meets. */
function holdersOf({ over, role }: Tally, plan: Context['plan']): [string, Filter][] {
  if (over === 'agencies') return plan.agencies.map(({ id }) => [id, { parties: [{ agencies: [id], roles: [role] }] }])
  if (over === 'objectives')
    return plan.objectives.map(({ number }) => [String(number), { objectives: [{ any: [number] }] }])
  return plan.areas.map(({ number }) => [String(number), { areas: [number] }])
}

const everyOne =
  /\b(?:in|on|across|of|part in|with|lead|leads|leading|joins?) (?:all|every|each)(?: (?:of )?(?:the )?(?:single )?(?:six|eight|nine|\d)?)? ?(?:one of the )?(?:thematic|core|annex|cross-cutting)|(?:所有|全部|每一?[个条项])的?(?:六[个条项])?(?:主题|核心|附件)(?:工作流|条目)?(?:都|里|中)/
/** "In all of T1, T3 and T6", "in each of T1 to T6". */
const everyId =
  /\b(?:in|on|across|of|part in|with|lead|leads|leading|joins?) (?:all|every|each)(?: one)?(?: of)?(?: the)?(?: (?:three|four|five|six|\d))?(?: workstreams)?,? (?:[tfx]\d|\d\.\d)/
const agencyAsked =
  /\b(?:is|are) there (?:any |an |a |some )?(?:un )?(?:agenc|organi[sz]ation|entit|bod)|\b(?:which|what|any|an|name the|list the) (?:un )?(?:agenc|organi[sz]ation|entit|bod)|\b(?:anyone|anybody|who(?:'s| is)? (?:in|on|part of|involved))\b|哪[些几个]?家?(?:机构|单位|组织)|有[没无]?有?(?:机构|谁)|(?:是|有)谁|谁都?/

/**
 * "Which agency is in every thematic workstream?", "who is in all of T1, T3 and T6?": those that have a part in as many as there
 * are; "… in every one except T4": and none in that.
 */
export function inAll(frame: Frame, filter: Filter, { plan, today }: Context): Question | null {
  const { kinds, ids, notIds = [], ...others } = filter
  if (Object.keys(others).length > 0 || frame.agencies.length > 0) return null
  if (!(ids ? ids.length > 1 && everyId.test(frame.words) : kinds && everyOne.test(frame.words))) return null
  if (!(agencyAsked.test(frame.words) || (ids && has(frame, 'q.who'))) || frame.roles.some(({ not }) => not))
    return null
  const role = frame.roles.some(({ value }) => value === 'lead') ? 'lead' : 'any'
  const number = select(plan, filter, today).length
  const whole: Tally = { ask: 'tally', over: 'agencies', filter, role, bound: { at: 'least', number } }
  if (notIds.length === 0) return whole
  const there = (one: Filter) => select(plan, { ...one, ids: notIds }, today).length > 0
  return { ...whole, without: holdersOf(whole, plan).flatMap(([id, one]) => (there(one) ? [id] : [])) }
}

/** "参加但从未牵头的机构": of those that take part, those that lead nothing. */
export function neverLeading(question: Question, frame: Frame, { plan }: Context): Question {
  // "参加方只有一家的是哪个，那一家是谁": so many, and no others.
  if (question.ask !== 'tally' || question.over !== 'agencies' || question.filter.counts) return question
  // "只参加一条的机构": no more than one, and not only taking part.
  if (question.bound?.at === 'exactly' && question.bound.number === 1) return question
  const takes = frame.roles.find((role) => !role.not && (role.value === 'participant' || role.value === 'interested'))
  const denied = frame.roles.some((role) => role.value === 'lead' && role.not)
  // "In only one workstream" is a number.
  const only = has(frame, 'o.only') && !workstreamBound(frame)
  if (!takes || !(denied || only)) return question
  const { kinds } = question.filter
  const leaders = plan.workstreams
    .filter((workstream) => !kinds || kinds.includes(workstream.kind))
    // "Only interested": neither leads nor takes part.
    .flatMap(({ leads, participants }) => (takes.value === 'interested' ? [...leads, ...participants] : leads))
    .flatMap(({ agency }) => agency ?? [])
  return { ...question, role: takes.value, bound: { at: 'least', number: 1 }, without: [...new Set(leaders)] }
}
