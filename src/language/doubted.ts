import { type Deadline, span } from '../workplan/deadline.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Claim, Filter, Question } from '../workplan/question.ts'
import { type Frame, has, hasSubject } from './frame.ts'
import { numberAlone, type Rule } from './turn.ts'
import type { When } from './when.ts'

const doubts =
  /\b(?:thought|assumed|expected|heard|told|read|remember(?:ed)?|sure|really|surely|understood|believed?|was it|wasn['’]?t it|isn['’]?t it|supposed|impression|have it (?:down )?as|noted|notes)\b/

/** "When is T1 due?", "I thought it was July", "not July?": whether it is due then. */
export const deadlineDoubted: Rule = ({ frame, last, context }) => {
  if (last?.ask !== 'tell' || last.items.length !== 1 || last.attributes.join() !== 'deadline') return null
  const [when, ...more] = frame.whens
  if (!when || more.length > 0 || hasSubject(frame) || frame.kinds.length + frame.statuses.length > 0) return null
  if (has(frame, 'q.when', 'q.which', 'q.what', 'q.who', 'n.workstream', 'o.list', 'p.else', 'o.count')) return null
  const denies = has(frame, 'o.not') && !doubts.test(frame.words)
  if (!(denies && frame.pieces.length <= 6) && !doubts.test(frame.words)) return null
  if (/[\u3400-\u9fff]/.test(frame.words) || frame.pieces.length > 12) return null
  const days = yearless(frame) ? inItsYear(when, workstreamOf(context.plan, last.items[0] ?? '')?.deadline) : null
  const { period, deadline } = days ?? when
  const claim: Claim = { is: 'deadline', period, deadline, ...(denies ? { not: true } : {}) }
  return { ask: 'check', items: last.items, claims: [claim] }
}

function yearless({ pieces }: Frame): boolean {
  return pieces.every(
    ({ when, words }) => !when || /^(?:(?:in|by|for|until|end of|mid|early|late) )*[a-z]{3,9}$/.test(words),
  )
}

/** A month without a year, in the year of a deadline. */
function inItsYear({ deadline }: When, due: Deadline | undefined): Pick<When, 'period' | 'deadline'> | null {
  const year = due && span(due)?.to.slice(0, 4)
  if (deadline?.precision !== 'month' || !year) return null
  const month: Deadline = { precision: 'month', month: `${year}-${deadline.month.slice(5)}` }
  return { period: span(month) ?? {}, deadline: month }
}

const onlyOne =
  /\b(?:the )?(?:(?:one and )?only|sole|lone) (?:one|workstream|entry)\b|\balone in (?:that|this)\b|\bthe only\W*$/
const anyElse = /\b(?:any(?:one|body|thing)?|who|what|which(?: ones?)?|something) else\b|\b(?:any|which|what) others?\b/

/** What others have that was checked of one workstream: an objective, an area, a part of an agency, a stage. */
function conditionOf(claim: Claim | undefined): Filter | null {
  if (!claim || claim.not) return null
  if (claim.is === 'objective') return { objectives: claim.numbers.map((one) => ({ any: [one] })) }
  if (claim.is === 'area') return { areas: claim.numbers }
  if (claim.is === 'status') return { statuses: { any: claim.any } }
  if (claim.is === 'party' && !claim.only) return { parties: [{ agencies: claim.agencies, roles: [claim.role] }] }
  return claim.is === 'overdue' ? { overdue: true } : null
}

/** "Does T5 serve objective 21?", "is it the only one?", "which others do?": of what others the same holds. */
export const holdsOfOthers: Rule = ({ frame, last }) => {
  const [claim, ...claims] = last?.ask === 'check' && last.items.length === 1 ? last.claims : []
  const filter = claims.length > 0 ? null : conditionOf(claim)
  if (last?.ask !== 'check' || !filter || frame.pieces.length > 9) return null
  const named = frame.ids.filter((id) => !last.items.includes(id))
  if (named.length > 0 || hasSubject({ ...frame, ids: [] })) return null
  if (frame.kinds.length + frame.whens.length + frame.statuses.length + frame.roles.length > 0) return null
  if (onlyOne.test(frame.words) && has(frame, 'p.it', 'q.check', 'p.so'))
    return { ask: 'only', items: last.items, filter }
  // "Who else?" after the part of an agency asks for others in the same workstream.
  const others =
    claim?.is !== 'party' && frame.ids.length === 0 && anyElse.test(frame.words) && frame.attributes.length === 0
  return others ? { ask: 'list', filter: { ...filter, notIds: last.items }, attributes: [] } : null
}

/** "Does T5 serve objective 21?", "what about 7": whether it serves that one. */
export const anotherObjectiveChecked: Rule = (turn): Question | null => {
  const { frame, last } = turn
  const [claim, ...claims] = last?.ask === 'check' ? last.claims : []
  const [number, ...numbers] = numberAlone(frame)
  if (last?.ask !== 'check' || claim?.is !== 'objective' || claims.length + numbers.length > 0 || number === undefined)
    return null
  return { ...last, claims: [{ ...claim, numbers: [number] }] }
}

const alike = /\b(?:(?:the|that|this) same|(?:that|as|this) far|like that|similar|equally|also|too|as well)\b/
const othersToo =
  /\b(?:which|what|who|any|anything|anyone|are there|list)\b[^.?!]*\b(?:others?|else|ones?|workstreams?)\b/

/** "What's the status of T1?", "which others have the same?", "who else is that far?": the others of which that holds. */
export const othersWithTheSame: Rule = ({ frame, last, context, filter, attributes }) => {
  const [told, ...more] = last?.ask === 'tell' && last.items.length === 1 ? last.attributes : []
  const item = last?.ask === 'tell' ? last.items[0] : undefined
  const workstream = item === undefined ? undefined : workstreamOf(context.plan, item)
  if (!workstream || more.length > 0 || (told !== 'status' && told !== 'areas')) return null
  if (!alike.test(frame.words) || !othersToo.test(frame.words) || hasSubject(frame)) return null
  if (frame.whens.length + frame.statuses.length + frame.objectives.length > 0) return null
  if (frame.roles.some(({ value }) => value !== 'any')) return null
  if (attributes.some((one) => one !== told && one !== 'involved' && one !== 'summary')) return null
  const kinds = filter.kinds ? { kinds: filter.kinds } : {}
  const same: Filter = told === 'status' ? { statuses: { any: [workstream.status] } } : { areas: workstream.areas }
  return { ask: 'list', filter: { ...kinds, ...same, notIds: [workstream.id] }, attributes: [] }
}

const sinceWhen =
  /^\W*(?:and |but |so )?(?:since when|from when|for how long(?: now)?|how long (?:has|have) (?:it|that|this|they) been)\b/

/** "What's the status of T1?", "since when?": the plan tells of no day on which a stage was reached. */
export const statusSince: Rule = ({ frame, last }) => {
  const told =
    (last?.ask === 'tell' && last.attributes.join() === 'status') ||
    (last?.ask === 'check' && last.claims.every(({ is }) => is === 'status'))
  if (!told || !last || !('items' in last) || !sinceWhen.test(frame.words) || hasSubject(frame)) return null
  if (frame.roles.length > 0 || has(frame, 'r.overdue') || frame.pieces.length > 8) return null
  return { ask: 'unknown', why: { because: 'not-in-plan', about: 'time', items: last.items } }
}
