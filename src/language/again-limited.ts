import { select } from '../workplan/select.ts'
import { countables } from './concept-values.ts'
import { type Frame, has } from './frame.ts'
import { askedOf, type Rule, tellOf } from './turn.ts'

/** Whether a clause says nothing but what limits or leaves out, and asks nothing of its own. */
function bare(frame: Frame): boolean {
  const named = frame.ids.length + frame.topics.length + frame.agencies.length + frame.kinds.length
  return named + frame.whens.length + frame.roles.length + frame.unknown.length === 0 && frame.pieces.length <= 8
}

/** "谁牵头T4？" "除了移民组织呢": those that were told, without whom is excepted. */
export const withoutAgency: Rule = ({ frame, last, attributes }) => {
  if (last?.ask !== 'tell' || frame.excepted.length === 0 || attributes.length > 0 || !bare(frame)) return null
  const parts = last.attributes.every((one) => /^(?:leads|participants|interested|involved)$/.test(one))
  return parts && last.items.length === 1 ? { ...last, without: [...last.without, ...frame.excepted] } : null
}

/** "哪些核心工作流在进行中？" "不是进行中的呢", "筹备中的呢": the same list, of another status. */
export const ofAnotherStatus: Rule = ({ frame, last, filter }) => {
  if (!last || !/^(?:list|count|window)$/.test(last.ask) || !('filter' in last) || !filter.statuses || !bare(frame))
    return null
  if (!has(frame, 'p.about', 'p.so', 'o.and') || has(frame, 'n.workstream', 'o.list', 'q.which', 'q.check')) return null
  return { ...last, filter: { ...last.filter, statuses: filter.statuses } }
}

/** "移民组织牵头哪些？" "除了T4呢": the same list without it. */
export const withoutItem: Rule = ({ frame, last, attributes }) => {
  if (!last || (last.ask !== 'list' && last.ask !== 'count') || !has(frame, 'p.about', 'p.so')) return null
  if (frame.exceptIds.length === 0 || attributes.length > 0 || !bare(frame)) return null
  return { ...last, filter: { ...last.filter, notIds: [...(last.filter.notIds ?? []), ...frame.exceptIds] } }
}

/** "哪些核心工作流在进行中？" "哪些不是": those of which it is not so. */
export const theOthers: Rule = ({ frame, last }) => {
  const said = frame.pieces.filter(({ concept }) => !/^(?:noise|stop|break|p\.(?:so|about|them)|o\.and)$/.test(concept))
  const [which, not] = said
  const asks =
    said.length === 2 && not?.concept === 'o.not' && /^(?:q\.which|o\.list|q\.what)$/.test(which?.concept ?? '')
  if (!asks || last?.ask !== 'list') return null
  const { statuses, parties } = last.filter
  if (statuses && !parties) {
    const { not: denied, ...same } = statuses
    return { ...last, filter: { ...last.filter, statuses: denied ? same : { ...same, not: true } } }
  }
  const [party, ...more] = parties ?? []
  if (!party || more.length > 0 || statuses) return null
  const { not: denied, ...same } = party
  return { ...last, filter: { ...last.filter, parties: [denied ? same : { ...same, not: true }] } }
}

/** "T1到T6里IOM牵头哪些？" "剩下不由它牵头的是哪个": those of the same scope in which it has not that part. */
export const whereItDoesNot: Rule = ({ frame, last, attributes }) => {
  if (last?.ask !== 'list' && last?.ask !== 'count') return null
  const [party, ...more] = last.filter.parties ?? []
  const [role, ...parts] = frame.roles
  if (!party || party.not || party.roles.length !== 1 || more.length + parts.length > 0 || !role?.not) return null
  const named = frame.ids.length + frame.topics.length + frame.agencies.length + frame.kinds.length
  if (role.value !== party.roles[0] || named + frame.whens.length + frame.unknown.length > 0) return null
  if (attributes.length > 0 || has(frame, 'q.who', 'q.why') || /其中|里[面头]|当中/.test(frame.words)) return null
  return { ...last, filter: { ...last.filter, parties: [{ ...party, not: true }] } }
}

const lacksIt =
  /^\W*(?:那么?|反过来(?:说|问|看)?|反之|相反|倒过来)*[,，]?\s*(?:那么?)?不(?:是|属于?|涉及|对应|包括|含|符合|满足)(?:这|那|该|同)?(?:一?[个些条样])?(?:时限|期限|日期|月份?|状态|现状|领域|目标|条件|类|范围)?[里内]?的(?:呢|是|有|哪些|哪几条|哪条|谁)*[?？]?$/

/** "T1到T6哪些7月交付？" "不是这个时限的呢": those of the same scope of which what was asked does not hold. */
export const notOfThose: Rule = ({ frame, last, context }) => {
  if ((last?.ask !== 'list' && last?.ask !== 'window') || !lacksIt.test(frame.words)) return null
  const { ids, kinds, ...condition } = last.filter
  if (last.ask === 'list' ? Object.keys(condition).length === 0 : !(ids ?? kinds)) return null
  const scope = { ...(ids ? { ids } : {}), ...(kinds ? { kinds } : {}) }
  const told = last.ask === 'window' ? { ...last.filter, window: last.period } : last.filter
  const met = new Set(select(context.plan, told, context.today).map(({ id }) => id))
  const others = select(context.plan, scope, context.today).flatMap(({ id }) => (met.has(id) ? [] : [id]))
  return others.length > 0 ? { ask: 'list', filter: { ids: others }, attributes: last.attributes } : null
}

const staysOut =
  /\b(?:(?:is|are|was) (?:it|they|that one) (?:absent|missing|not (?:in|on|involved|part|listed|named)|left out)|(?:does|do|did) (?:it|they) (?:not|stay|keep|sit)|(?:it|they) (?:is|are|isn't|aren't|does(?:n't| not)|do(?:n't| not)) (?:not )?(?:in|on|there|involved|part|absent|missing|appear|feature|figure|have)|(?:leaves?|left|lacks?|misses|omits?|skips?|excludes?|without) (?:it|them)|is missing|are missing|stays? out|nothing to do with|no part|no role|no stake)\b/

/** "Which thematic ones is ILO in?", "which does it stay out of?", "which leaves it out?": those of the same scope without it. */
export const whereItIsAbsent: Rule = ({ frame, last, filter }) => {
  if (last?.ask !== 'list' && last?.ask !== 'count') return null
  const [party, ...more] = last.filter.parties ?? []
  if (!party || party.not || more.length > 0 || !staysOut.test(frame.words) || !has(frame, 'o.without', 'o.not'))
    return null
  if (
    !has(frame, 'q.which', 'q.what', 'q.where', 'o.list', 'o.count') ||
    has(frame, 'q.who', 'q.when', 'n.agency', 'p.else')
  )
    return null
  const named =
    frame.ids.length + frame.topics.length + frame.agencies.length + frame.whens.length + frame.unknown.length
  if (named + frame.statuses.length > 0 || frame.roles.some(({ value }) => value !== 'any')) return null
  const kinds = filter.kinds ?? last.filter.kinds
  const { kinds: _, ...others } = last.filter
  const parties = [{ ...party, roles: ['any' as const], not: true }]
  return { ...last, filter: { ...others, ...(kinds ? { kinds } : {}), parties } }
}

/** "Do they all end in July?", "which doesn't?": those of which it does not hold. */
export const notEvery: Rule = ({ frame, last, context }) => {
  if (last?.ask !== 'every' || !has(frame, 'o.not') || !has(frame, 'q.which', 'q.what', 'o.list')) return null
  if (!bare(frame) || frame.attributes.length > 0) return null
  const met = new Set(select(context.plan, { ...last.scope, ...last.condition }, context.today).map(({ id }) => id))
  const ids = select(context.plan, last.scope, context.today).flatMap(({ id }) => (met.has(id) ? [] : [id]))
  return ids.length > 0 ? { ask: 'list', filter: { ids }, attributes: [] } : null
}

/** "T4谁牵头？" "T5呢？" "这两个谁先到期": the two that were spoken of one after the other. */
export const ofTheTwo: Rule = (turn) => {
  const { frame, last, conversation } = turn
  const two =
    /[这那它他]两[个条项]|[这那它他]俩|\b(?:the|these|those) two\b|\b(?:both|which(?: one)?) of (?:them|those|these)\b/.test(
      frame.words,
    )
  // "Any overlap between them?", "what do they have in common?"
  const common =
    /\b(?:between (?:them|the two)|in common|overlap|do they (?:share|overlap))\b/.test(frame.words) &&
    has(frame, 'o.same')
  // "哪个先到期", and of nothing else.
  const which =
    frame.pieces.length <= 5 &&
    has(frame, 'o.earliest', 'o.latest', 'o.more', 'o.fewer', 'o.compare') &&
    /^\W*(?:那|那么|and |so )?(?:哪[个条项边]|谁|which(?: one)?\b)/.test(frame.words)
  const one = last !== null && (last.ask === 'tell' || last.ask === 'check') && last.items.length === 1
  const items = conversation.items.slice(0, 2)
  // "Are both led by UNDP?"
  const both = /^\W*(?:(?:and|so|but) )*(?:are|do|have|were|did) (?:they |these |those )?both\b/.test(frame.words)
  if (!(two || which || common || both) || !one || items.length < 2) return null
  const agencies = both ? 0 : frame.agencies.length
  const named = frame.ids.length + frame.topics.length + agencies + frame.kinds.length
  if (named > 0 || has(frame, 'n.workstream')) return null
  // "Do both have a deadline?" compares nothing.
  const limited = frame.agencies.length + frame.whens.length + frame.statuses.length > 0
  if (both && !limited && turn.attributes.length > 0 && /\bboth have (?:an?|any|some)\b/.test(frame.words))
    return tellOf(items.toReversed(), turn.attributes)
  const [by] = last.ask === 'tell' ? last.attributes : []
  if (common && turn.attributes.length === 0 && by)
    return { ask: 'compare', items: items.toReversed(), by, how: 'common' }
  const of = countables[turn.attributes[0] ?? 'summary']
  if (of && turn.attributes.length === 1 && has(frame, 'o.more', 'o.fewer'))
    return { ask: 'compare', items: items.toReversed(), by: of, how: 'count' }
  return askedOf(turn, items.toReversed())
}

/** "T2有哪些参加机构？" "难民署怎么不在里面": what part it has after all. */
export const missed: Rule = ({ frame, last }) => {
  const parts = last?.ask === 'tell' && last.items.length === 1 && last.attributes.length === 1
  if (!parts || !/^(?:leads|participants|interested|involved)$/.test(last.attributes[0] ?? '')) return null
  const lacks = has(frame, 'o.without', 'o.not') && /怎么|为什么|为何|奇怪|\bwhy\b|\bhow come\b/.test(frame.words)
  const named = frame.ids.length + frame.topics.length + frame.kinds.length + frame.whens.length
  if (!lacks || frame.agencies.length === 0 || named > 0 || has(frame, 'n.workstream')) return null
  const agencies = frame.agencies.map(({ value }) => value)
  return { ask: 'check', items: last.items, claims: [{ is: 'party', agencies, role: 'any' }] }
}

/** "两个吧" "T1以外另一个的期限": of those that were told, the others than what is named. */
export const otherThan: Rule = (turn) => {
  const { frame, conversation, attributes } = turn
  const others = conversation.listed.filter((id) => !frame.exceptIds.includes(id))
  if (!has(frame, 'p.other') || frame.exceptIds.length === 0 || attributes.length === 0) return null
  if (others.length === 0 || others.length === conversation.listed.length || frame.agencies.length > 0) return null
  return askedOf(turn, others)
}
