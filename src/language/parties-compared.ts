import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Claim, Question, Role } from '../workplan/question.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'
import { absent, negated } from './negation.ts'
import type { Subject } from './subject.ts'

/** The way of taking part, where agencies are asked for. */
export function partyOf(frame: Frame, attributes: Attribute[]): Attribute | null {
  const asked = attributes.filter((one) => ['leads', 'participants', 'interested', 'involved'].includes(one))
  return frame.agencies.length === 0 &&
    (has(frame, 'q.who', 'n.agency') ||
      frame.pieces.some(({ words }) => /^who\b/.test(words)) ||
      frame.roles.some(({ at }) => /(?:[方构者]|participants|leads)$/.test(frame.pieces[at]?.words ?? ''))) &&
    asked.length === attributes.length
    ? asked.length > 1 || frame.pieces.some(({ words }) => /^members?$/.test(words))
      ? 'involved'
      : (asked[0] ??
        (attributes.length === 0 && (has(frame, 'n.agency') || (has(frame, 'q.who') && moreThan.test(frame.words)))
          ? 'involved'
          : null))
    : null
}

/** "Which of the 23 objectives are covered by T2 and also by T5?": objectives, where they are what is chosen from. */
export function objectivesOf(frame: Frame, attributes: Attribute[]): Attribute | null {
  const others = attributes.filter((one) => !/^(?:objectives|summary|participants|involved)$/.test(one))
  const chosen = has(frame, 'q.which', 'q.what', 'o.list') && frame.agencies.length === 0
  return chosen && others.length === 0 && attributes.includes('objectives') && !has(frame, 'q.who', 'n.agency')
    ? 'objectives'
    : null
}

/** "Which objectives does T5 serve that T6 does not", "objectives in T2, not in T3": what is in one alone, and of what sort. */
export function objectivesApart(frame: Frame, attributes: Attribute[]): Attribute | null {
  const only = attributes.every((one) => /^(?:objectives|summary)$/.test(one)) && attributes.includes('objectives')
  return only && frame.agencies.length === 0 && !startsAsCheck(frame) ? 'objectives' : null
}

/** Words for what is in two things at once. */
const both =
  /\b(?:both|intersection|simultaneously|at once|in common|not just one|as well as|(?:the|these|those) two|double duty|at the same time|the two of them)\b|又(?![是由为归])/
/** "Those on T2 which are on T5 too", "in T2 and also in T5". */
const asWell = /\band (?:are |is )?(?:also|too)\b|\b(?:those|the ones|which|that|who|found)\b.*\b(?:also|too|as well)\b/

/** "Take out the ones also found under T5", "once you drop from T2 those it has in common with T5". */
const takenOut =
  /\b(?:remov|strik|cross|drop|subtract|weed|filter|exclud)(?:e|es|ed|ing|ping|ped|s)?\b|\b(?:tak|leav)(?:e|es|ing)\b.* (?:out|away|off)\b|\bminus\b|\bset aside\b/
/** "Remove from T2's agencies those of T5", against "remove T5's agencies from those of T2". */
const takenFrom = /\b(?:remove|subtract|take|drop|deduct)\b(?! from).*\bfrom\b/

/** Whether what is asked for must be in each of the two. */
export function inBoth(frame: Frame): boolean {
  if (takenOut.test(frame.words)) return false
  // "都参加但没牵头的": who takes part in both leads neither anyway.
  const setOff =
    frame.roles.some(({ value, not }) => value === 'participant' && !not) &&
    frame.roles.every(({ value, not }) => not === (value === 'lead'))
  if ((/都(?:没|不在)/.test(frame.words) && !setOff) || (has(frame, 'o.same') && has(frame, 'q.check'))) return false
  if (has(frame, 'o.not', 'o.without', 'o.exclude') && !setOff && !/not just one/.test(frame.words)) return false
  return (
    frame.pieces.some(
      ({ words, concept }) =>
        /^(?:both|都|同时|共同|均|两边|且)$/.test(words) && !(words === '都' && concept === 'noise'),
    ) ||
    both.test(frame.words) ||
    asWell.test(frame.words)
  )
}

/** "参加T1的机构中谁…", "which of the leads of T2 …": some of those that are spoken of. */
export const chosenAmong = /(?:里面?|中|当中|之中)[^,，]{0,6}(?:谁|哪)|\bwh(?:ich|o) of the\b/

/** "T2的牵头方里谁还参加T6": those of the one that have the other part in the second, else how it stands with each of them. */
export function acrossParts(frame: Frame, subject: Subject, plan: Plan): Question | null {
  const [one, other, ...more] = subject.ids.map((id) => workstreamOf(plan, id))
  const [first, second, ...further] = frame.roles.filter(({ value, not }) => value !== 'any' && !not)
  if (!one || !other || !first || !second || more.length + further.length > 0 || first.value === second.value)
    return null
  const asked = has(frame, 'q.who', 'q.which', 'o.list') || /谁|哪/.test(frame.words)
  const asks = asked && frame.agencies.length === 0 && frame.whens.length === 0
  const at = frame.pieces.findLastIndex(({ ref, named }) => ref?.to === 'items' || named?.topics !== undefined)
  const among = chosenAmong.test(frame.words) || /也|还|\b(?:also|too|as well)\b/.test(frame.words)
  if (!asks || !among || first.at > at || Math.abs(second.at - at) > 3 || has(frame, 'o.not', 'o.without')) return null
  const of = (workstream: Workstream, role: Role) =>
    (role === 'lead' ? workstream.leads : role === 'participant' ? workstream.participants : workstream.interested).map(
      ({ agency }) => agency,
    )
  const all = of(one, first.value)
  const there = all.filter((agency) => of(other, second.value).includes(agency))
  const claims = (there.length > 0 ? there : all).map(
    (agency): Claim => ({ is: 'party', agencies: [agency], role: second.value }),
  )
  return claims.length > 0 ? { ask: 'check', items: [other.id], claims } : null
}

/** "2.2比2.1多了哪家机构", "后者多出谁": which, and not how many. */
export const moreThan = /多(?:了|出来?|出了)?的?(?:是|有)?(?:哪(?!怕)|谁|什么|啥)/

/** "Does T1 have that T2 doesn't", "which of T5's objectives does T6 lack". */
const hasNot =
  /\b(?:[tfx]\d|\d\.\d)(?:'s|’s)?\b.*\b(?:[tfx]\d|\d\.\d) (?:doesn't|does not|don't|lacks?|hasn't|has not|misses|miss)\b/

/** "T2对应但T3不对应的目标": what is said of the one is denied of it. */
function deniedOf(pieces: Frame['pieces'], at: number): boolean {
  const [not, verb] = pieces.slice(at + 1)
  return (
    not?.concept === 'o.not' &&
    /^[不没未]/.test(not.words) &&
    /^(?:对应|涉及|包含|包括|覆盖|有)/.test(verb?.words ?? '')
  )
}

/** "On T3 but not on T6": the two items, the one that is denied last. */
export function apartOf(frame: Frame): string[] | null {
  const items = frame.pieces.flatMap((piece, at) => {
    const ids = piece.ref?.to === 'items' ? piece.ref.ids : (piece.named?.topics ?? [])
    // "没牵头T3", "T6里没有的".
    const verb = at > 0 && frame.roles.some((role) => role.at === at - 1 && role.not)
    const not = verb || negated(frame.pieces, at) || absent(frame.pieces, at) || deniedOf(frame.pieces, at)
    return ids.length === 1 && ids[0] ? [{ id: ids[0], not }] : []
  })
  const [first, second] = items
  if (first && second && first.id === second.id) return null
  // "不在T5但在T2的".
  if (items.length === 2 && first?.not && second && !second.not && /[\u3400-\u9fff]/.test(frame.words))
    return [second.id, first.id]
  if (items.length !== 2 || !first || !second) return null
  // "Which participants does T1 have that T2 doesn't?"
  if (hasNot.test(frame.words) && !first.not) return [first.id, second.id]
  if (/(?<!不)比/.test(frame.words) && moreThan.test(frame.words) && !first.not && !second.not)
    return [first.id, second.id]
  // "T5 does not include some agencies that T2 does."
  const lacks = /^\W*(?:[tfx]\d|\d\.\d) (?:does not|doesn't|lacks?|misses|is missing)\b.*\b(?:does|has|includes)\b/
  if (lacks.test(frame.words) && !second.not) return [second.id, first.id]
  // "Drop from T2 the agencies that it has in common with T5".
  if (!first.not && !second.not && takenOut.test(frame.words) && has(frame, 'q.who', 'q.what', 'o.list', 'o.same'))
    return takenFrom.test(frame.words) ? [second.id, first.id] : [first.id, second.id]
  return second.not && !first.not ? [first.id, second.id] : null
}

/** "时限一样，那牵头机构有差别吗": what the word of difference stands by. */
export function differsIn(frame: Frame): Attribute | null {
  const differ = frame.pieces.findIndex(({ concept, words }) => concept === 'o.differ' && /[\u3400-\u9fff]/.test(words))
  const beside = frame.attributes.findLast(({ at }) => at < differ && at > differ - 4)?.value
  return has(frame, 'o.same') && has(frame, 'q.check') ? (beside ?? null) : null
}

/** "WHO和IOM都参加的工作流": several that take part together do so in whatever part each of them has. */
export function togetherIn(question: Question, frame: Frame): Question | null {
  if (!/(?:[都均皆]|一起|共同|同时|一块儿?)参[加与](?![方者机单角])/.test(frame.words)) return null
  if (question.ask !== 'list' && question.ask !== 'count') return null
  const parties = question.filter.parties ?? []
  const alike = parties.length > 1 && parties.every(({ roles, not }) => !not && roles.join() === 'participant')
  const any = parties.map((party) => ({ ...party, roles: ['any' as const] }))
  return alike ? { ...question, filter: { ...question.filter, parties: any } } : null
}
