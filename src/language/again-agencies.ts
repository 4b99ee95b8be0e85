import { roleOfAttribute } from '../workplan/facts.ts'
import { parentOf, workstreamOf } from '../workplan/find.ts'
import type { Claim, Question } from '../workplan/question.ts'
import { select } from '../workplan/select.ts'
import type { Plan } from '../workplan/workplan.ts'
import { type Frame, has, hasSubject, startsAsCheck } from './frame.ts'
import type { Rule } from './turn.ts'

/** The agencies that the last answer named as having a part in one workstream. */
export function told(last: Question | null, plan: Plan): string[] {
  if (last?.ask !== 'tell' || last.items.length !== 1) return []
  const workstream = workstreamOf(plan, last.items[0] ?? '')
  const held = last.attributes.flatMap((one) =>
    one === 'leads' || one === 'participants' || one === 'interested' ? (workstream?.[one] ?? []) : [],
  )
  // Where nobody leads, those that have expressed interest are told.
  const parts = last.attributes.some((one) => roleOfAttribute(one) !== null)
  const said = held.length === 0 && parts && workstream?.leads.length === 0 ? workstream.interested : held
  return [...new Set(said.map(({ agency }) => agency).filter((one) => !last.without.includes(one)))]
}

/** "Who leads T5?", "are they in T6 too?": the part in it of each that was told. */
export const theyThere: Rule = ({ frame, last, context }) => {
  const [item, ...more] = frame.ids.length > 0 ? frame.ids : frame.topics.flatMap(({ ids }) => ids.slice(0, 1))
  const agencies = told(last, context.plan)
  if (item === undefined || more.length > 0 || agencies.length === 0 || !has(frame, 'p.them')) return null
  if (!startsAsCheck(frame) || frame.agencies.length + frame.kinds.length + frame.whens.length > 0) return null
  if (last && 'items' in last && last.items.includes(item)) return null
  const part = /\b(?:in|on|of|part|involved|there|have|lead|leads|leading|participat\w*|join\w*|also|too)\b/
  if (!part.test(frame.words) || frame.statuses.length > 0 || has(frame, 'r.overdue', 'r.due', 'q.when')) return null
  const role = frame.roles.find(({ value }) => value !== 'any')?.value ?? 'any'
  return { ask: 'check', items: [item], claims: agencies.map((one): Claim => ({ is: 'party', agencies: [one], role })) }
}

const capacity =
  /\b(?:in|with) (?:what|which) (?:capacity|role|function|part)\b|^\W*as what\b|\bwhat (?:role|part|capacity)\b|\bwhat (?:does|do|is|are) (?:it|they) do(?:ing)? (?:there|in it|in there|here)\b/

/** "Is UNDP in T5?", "in what capacity?", "what is IOM's own role in it?": the part that an agency has in what was told. */
export const itsPart: Rule = ({ frame, last, item }) => {
  const [named, ...more] = frame.agencies
  const [claim] = last?.ask === 'check' && last.claims.length === 1 ? last.claims : []
  const agencies = named ? [named.value] : claim?.is === 'party' ? claim.agencies : []
  if (item === undefined || more.length > 0 || agencies.length === 0) return null
  if (!capacity.test(frame.words) && !(named && has(frame, 'p.it') && /\brole\b/.test(frame.words))) return null
  const pointed = named ? has(frame, 'p.it') : frame.pieces.length <= 6
  const others = frame.ids.length + frame.topics.length + frame.kinds.length + frame.whens.length + frame.unknown.length
  if (!pointed || others > 0 || has(frame, 'n.workstream', 'p.else', 'p.other', 'o.count')) return null
  return { ask: 'check', items: [item], claims: [{ is: 'party', agencies, role: 'any' }] }
}

/** "Which agency leads the most?", "which ones?", "how many?": the workstreams of the one that was told. */
export const ofTheWinner: Rule = ({ frame, last, conversation, context, attributes }) => {
  if (last?.ask !== 'extreme' || last.over !== 'agencies' || conversation.agencies.length === 0) return null
  const asks = has(frame, 'q.which', 'q.what', 'o.list', 'o.count', 'q.where')
  const named = frame.ids.length + frame.topics.length + frame.agencies.length + frame.objectives.length
  if (!asks || named > 0 || has(frame, 'n.agency', 'q.who', 'o.most', 'o.least', 'q.when') || others(frame)) return null
  if (attributes.some((one) => roleOfAttribute(one) === null) || frame.unknown.length > 0) return null
  const role = frame.roles.find(({ value }) => value !== 'any')?.value ?? last.role
  const kinds = frame.kinds.flatMap(({ value, not }) => (not ? [] : [value]))
  // "分别是哪几条": of several winners those of each.
  if (conversation.agencies.length > 1 && has(frame, 'o.each')) {
    const without = context.plan.agencies.map(({ id }) => id).filter((id) => !conversation.agencies.includes(id))
    const among = kinds.length > 0 ? { ...last.filter, kinds } : last.filter
    return { ask: 'tally', over: 'agencies', filter: among, role, bound: null, without }
  }
  const filter = {
    ...last.filter,
    ...(kinds.length > 0 ? { kinds } : {}),
    parties: conversation.agencies.map((one) => ({ agencies: [one], roles: [role] })),
  }
  return has(frame, 'o.count')
    ? { ask: 'count', filter, items: [], of: 'items', supposed: null }
    : { ask: 'list', filter, attributes: [] }
}

/** "Who leads more, IOM or OHCHR?", "how many does the other lead?": of the two the one that has fewer. */
export const theOtherAgency: Rule = ({ frame, last, context, attributes }) => {
  if (last?.ask !== 'compare-agencies' || last.how !== 'count' || last.agencies.length !== 2) return null
  if (!has(frame, 'p.other') || frame.ids.length + frame.topics.length + frame.agencies.length > 0) return null
  if (attributes.some((one) => roleOfAttribute(one) === null) || frame.unknown.length > 0) return null
  const filterOf = (agency: string) => ({ ...last.filter, parties: [{ agencies: [agency], roles: [last.role] }] })
  const [one = 0, other = 0] = last.agencies.map(
    (agency) => select(context.plan, filterOf(agency), context.today).length,
  )
  if (one === other) return null
  const filter = filterOf(last.agencies[one < other ? 0 : 1] ?? '')
  return has(frame, 'o.count')
    ? { ask: 'count', filter, items: [], of: 'items', supposed: null }
    : { ask: 'list', filter, attributes: [] }
}

/** "7月到期的有哪些？" "谁牵头最多": on top among those that were listed. */
export const topOfTheListed: Rule = ({ frame, last, conversation, context }) => {
  const lists = last && (last.ask === 'list' || last.ask === 'window' || last.ask === 'count')
  if (!lists || conversation.listed.length < 2 || hasSubject(frame) || frame.kinds.length > 0) return null
  if (!has(frame, 'q.who') || !has(frame, 'o.most', 'o.least') || frame.whens.length + frame.statuses.length > 0)
    return null
  const role = frame.roles.find(({ value, not }) => value !== 'any' && !not)?.value
  if (!role || has(frame, 'n.workstream', 'n.plan', 'o.except') || last.filter.parties) return null
  // "Which agency leads the most?" is asked of all.
  if (/机构|单位|组织|\b(?:agenc|organi|entit)/.test(frame.words)) return null
  const items = conversation.listed.map((id) => parentOf(context.plan, id))
  const filter = { ids: [...new Set(items)] }
  return { ask: 'extreme', over: 'agencies', by: 'involved', most: has(frame, 'o.most'), filter, role }
}

/** Whether others than those that were told are asked for. */
function others(frame: Frame): boolean {
  return has(frame, 'p.else', 'p.other', 'p.next', 'o.not', 'o.without', 'o.except')
}

/** "劳工组织参加什么？" "什么都不沾的主题工作流呢": those of a kind in which the agency spoken of has no part. */
export const whereTheyHaveNoPart: Rule = ({ frame, last, conversation, filter }) => {
  const [agency, ...more] = conversation.agencies
  if (!agency || more.length > 0 || !last || !('filter' in last) || !filter.kinds) return null
  const kind = frame.kinds[0]?.at ?? -1
  const lacks = frame.pieces.findIndex(({ concept }) => concept === 'o.without')
  const named = frame.ids.length + frame.topics.length + frame.agencies.length + frame.objectives.length
  // "没份的主题工作流": what is lacking stands before the kind.
  const qualifies = lacks >= 0 && lacks < kind && frame.pieces[kind - 1]?.words.endsWith('的')
  if (!qualifies || named + frame.whens.length + frame.statuses.length > 0 || has(frame, 'q.who', 'n.agency'))
    return null
  const kinds = frame.kinds.map(({ value }) => value)
  return {
    ask: 'list',
    filter: { kinds, parties: [{ agencies: [agency], roles: ['any'], not: true }] },
    attributes: [],
  }
}
