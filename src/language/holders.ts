import type { Bound, Filter, Held, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { elseWho } from './asked-for.ts'
import { boundAt, counted, nounCounted } from './count-conditions.ts'
import { isFiltered } from './filters.ts'
import { type Frame, has, kindsNamed } from './frame.ts'
import type { Subject } from './subject.ts'

const asking = new Set(['q.which', 'q.what', 'o.list', 'o.count', 'q.define'])

/** "Which objectives …", "哪个领域…": objectives or areas are asked for themselves, not those of an item. */
export function heldAsked(frame: Frame, subject: Subject): 'objectives' | 'areas' | null {
  if (subject.ids.length + subject.unsure.length > 0 || frame.strangers.length > 0) return null
  const within = heldWithin(frame)
  if (within) return within
  const words = frame.pieces.filter((piece) => piece.concept !== 'noise' || /^(?:by|per|for)$/.test(piece.words))
  // "Linked to the greatest number of objectives": how many is no question there.
  const asks = ({ concept }: Frame['pieces'][number], place: number) =>
    asking.has(concept) && !(concept === 'o.count' && /^o\.(?:most|least)$/.test(words[place - 1]?.concept ?? ''))
  // "They cite how many objectives?": what is counted, whatever is done to it.
  const count = words.findIndex(
    (one, place) => one.concept === 'o.count' && /^[a-z]/.test(one.words) && asks(one, place),
  )
  const at = count >= 0 ? count : words.findIndex(asks)
  const behind = words.slice(at + 1, at + 3).find((piece) => !['o.all', 'number', 'n.plan'].includes(piece.concept))
  if (attributed(frame, words[at], behind)) return null
  const held = at < 0 || behind?.ref ? undefined : counted[behind?.concept ?? 'noise']
  return held === 'objectives' || held === 'areas' ? held : null
}

/** "对应哪些目标", "露面最多的目标是几号": the question word stands in the noun, or behind it where a superlative picks one. */
function heldWithin({ pieces, has: said }: Frame): 'objectives' | 'areas' | null {
  const apart = said.has('o.each') || said.has('q.which') || said.has('o.list') || said.has('q.who')
  for (const [at, piece] of pieces.entries()) {
    const held = piece.ref ? undefined : counted[piece.concept]
    if (held !== 'objectives' && held !== 'areas') continue
    const inside = /哪|什么|第几/.test(piece.words)
    if (inside && !apart) return held
    const [before, after] = [pieces[at - 1], pieces[at + 1]]
    const picked = /^o\.(?:most|least)$/.test(before?.concept ?? '') && /的$/.test(before?.words ?? '')
    if (picked && after?.words !== '的' && !said.has('n.workstream')) return held
  }
  return null
}

/** "哪个对应的目标最多", "哪条挂的目标": of each of which the noun is; it is not itself asked for. */
function attributed(
  frame: Frame,
  asks: Frame['pieces'][number] | undefined,
  noun: Frame['pieces'][number] | undefined,
) {
  if (!asks || !noun || !/[\u3400-\u9fff]/.test(asks.words)) return false
  const between = frame.pieces.filter((one) => one.from >= asks.to && one.to <= noun.from)
  return /的/.test(
    [...between, noun]
      .map((one) => one.words)
      .join('')
      .slice(0, -2),
  )
}

/** Objectives or areas by the workstreams that have them: those of some workstreams, those of none, those of several. */
export function heldBy(frame: Frame, subject: Subject, filter: Filter): Question | null {
  const over = heldAsked(frame, subject)
  if (!over || has(frame, 'o.same', 'o.differ')) return null
  if (over === 'areas' && frame.areaNames.length > 0 && frame.agencies.length === 0)
    return { ask: 'areas', numbers: [...new Set(frame.areaNames)] }
  const own = over === 'objectives' ? 'objectives' : 'areas'
  const { [own]: _, counts: __, ...others } = filter
  const bound = workstreamBound(frame)
  const none = frame.not && !/"not":true/.test(JSON.stringify(others))
  if (none) {
    const kinds = kindsNamed(frame)
    const within = kinds.length > 0 ? { ...others, kinds } : others
    return tally(over, within, { at: 'exactly', number: 0 })
  }
  return isFiltered(others) || bound ? tally(over, others, bound) : null
}

function tally(over: Held, filter: Filter, bound: Bound | null): Extract<Question, { ask: 'tally' }> {
  return { ask: 'tally', over, filter, role: 'any', bound }
}

/** "In more than one annex entry", "at least three workstreams": how many workstreams there must be. */
export function workstreamBound(frame: Frame): Bound | null {
  const { pieces } = frame
  for (const [at, piece] of pieces.entries()) {
    // "只参加一条工作流的".
    const alone = /^n\.(?:workstream|item)$/.test(piece.concept) && /^一[个条项]/.test(piece.words)
    if (alone && pieces.slice(Math.max(0, at - 3), at).some(({ concept }) => concept === 'o.only'))
      return { at: 'exactly', number: 1 }
    const one = /^一[个条项]$/.test(piece.words) ? boundOfOne(pieces, at) : null
    if (one) return one
    // "只有一条主题工作流".
    const single = piece.concept === 'o.only' && /一[个条项]$/.test(piece.words)
    const number = single ? 1 : piece.concept === 'number' ? piece.number : undefined
    if (number === undefined || number < 1) continue
    // "附件的九条": so many there are.
    const before = pieces.slice(0, at).findLast(({ concept }) => concept !== 'noise')
    if (/^n\.(?:annex|core|thematic|cross)$/.test(before?.concept ?? '')) continue
    const noun = pieces
      .slice(at + 1, at + 6)
      .find((one) => !['noise', 'o.above', 'unknown'].includes(one.concept) || one.ref)
    if (/^n\.(?:workstream|item|thematic|core|annex|cross)$/.test(noun?.concept ?? ''))
      return boundAt(pieces, at, number)
  }
  return null
}

/** "只牵头一条", "牵头不止一个工作流": the one is no number of its own; null where nothing says how it is meant. */
function boundOfOne(pieces: Frame['pieces'], at: number): Bound | null {
  const [before, after] = [pieces.slice(Math.max(0, at - 4), at), pieces[at + 1]]
  const alone =
    pieces[at]?.words !== '一个' || /^n\.(?:workstream|item|thematic|core|annex|cross)$/.test(after?.concept ?? '')
  if (!alone) return null
  if (before.some(({ concept }) => concept === 'o.more')) return { at: 'least', number: 2 }
  if (before.some(({ concept }) => concept === 'o.at-least')) return { at: 'least', number: 1 }
  const only = before.some(
    ({ concept, words }) => concept === 'o.only' || /^(?:刚好|正好|恰好|恰恰|刚刚好)$/.test(words),
  )
  return only ? { at: 'exactly', number: 1 } : null
}

/** "Which agencies lead two …", "who co-leads with UNDP", "does any agency lead only one …": agencies by their workstreams. */
export function agenciesBy(frame: Frame, filter: Filter): Question | null {
  if (frame.agencies.length > 0) return partners(frame, filter)
  const role = frame.roles.find((one) => one.value !== 'any')
  const first = frame.pieces.find((piece) => /^n\.(?:agency|workstream|item|core|thematic|annex)$/.test(piece.concept))
  // "从来没有牵头或参加的机构": the noun stands in the words for their part.
  const bodies = /的(?:机构|单位|组织)(?:有哪些|有谁|是谁|是哪些)?\W*$/.test(frame.words)
  // "没有联合国机构牵头的工作流": these, and no agencies.
  const items = /牵头[^,，]?的(?:核心|主题|附件)?(?:工作流|条目)(?:有哪些|是哪[些几条个]*|有几[条个])?\W*$/.test(
    frame.words,
  )
  const asked = has(frame, 'q.who') || (first?.concept === 'n.agency' && !items) || bodies
  // "Which agencies have nothing to do with the thematic ones?"
  const kinds = kindsNamed(frame)
  if (asked && !role && kinds.length > 0 && has(frame, 'o.without'))
    return tally('agencies', { ...filter, kinds }, { at: 'exactly', number: 0 })
  const bound = workstreamBound(frame)
  const who =
    has(frame, 'q.who') || someAgency(frame) || (elseWho(frame) && frame.excepted.length > 0 && kinds.length > 0)
  // "Which agencies are in more than five workstreams?", whatever their part.
  if (!role) return asked && bound && frame.unknown.length === 0 ? tally('agencies', filter, bound) : null
  const never = frame.roles.some((one) => one.not) && frame.roles.some((one) => !one.not)
  // "Agencies that only participate".
  const only = role.value === 'participant' && !role.not && has(frame, 'o.only') && !bound && frame.unknown.length === 0
  // "Does any agency lead both a core and a thematic workstream?"
  const both = asked && new Set(frame.kinds.map(({ at }) => at)).size > 1 && !has(frame, 'o.or')
  if (!(both || who || (has(frame, 'n.agency') && bound) || (asked && (role.not || never || only)))) return null
  if (!isFiltered(filter) && !bound && !never && !only && !(role.not && frame.unknown.length === 0)) return null
  // "除了移民组织，谁还牵头主题工作流".
  const without = frame.excepted.length > 0 ? { without: frame.excepted } : {}
  const { parties: _, ...others } = filter
  const all = frame.excepted.length > 0 ? others : filter
  return { ...tally('agencies', all, role.not ? { at: 'exactly', number: 0 } : bound), role: role.value, ...without }
}

/** "有没有机构既牵头核心又牵头主题工作流": whether there is one, and which. */
function someAgency({ pieces }: Frame): boolean {
  const at = pieces.findIndex(({ concept }) => concept === 'n.agency')
  const said = pieces.slice(0, Math.max(at, 0)).filter(({ words }) => !/^(?:一家|哪家|任何|计划|里|中)$/.test(words))
  return /^(?:有没有|有无|可有|是否有|有)$/.test(said.at(-1)?.words ?? '') && !/^的/.test(pieces[at + 1]?.words ?? '')
}

/** "How many agencies lead a thematic workstream": agencies are counted. */
export function agenciesCounted(frame: Frame, filter: Filter): Question | null {
  if (nounCounted(frame) !== 'n.agency' || frame.agencies.length > 0 || frame.whens.length > 0) return null
  const role = frame.roles.find((one) => one.value !== 'any')
  if (!role && !isFiltered(filter) && !has(frame, 'n.plan', 'a.involved')) return null
  const bound = role?.not
    ? ({ at: 'exactly', number: 0 } as const)
    : (workstreamBound(frame) ?? { at: 'least', number: 1 })
  return { ...tally('agencies', filter, bound), role: role?.value ?? 'any' }
}

/** "Who co-leads with UNDP": the other agencies, each with what they share. */
function partners(frame: Frame, filter: Filter): Question | null {
  const [agency] = frame.agencies
  // "移民组织的搭档有哪些": whoever has a part in the same.
  const partner = /的(?:主要)?(?:搭档|伙伴|合作伙伴|合作方|合作机构|伙伴机构)(?:都)?(?:有|是)/.test(frame.words)
  if (partner && agency && !agency.not && frame.agencies.length === 1)
    return {
      ...tally('agencies', { parties: [{ agencies: [agency.value], roles: ['any'] }] }, null),
      without: [agency.value],
    }
  const role = frame.roles.find((one) => one.value !== 'any' && !one.not)
  const before = frame.pieces[(agency?.at ?? 0) - 1]?.words ?? ''
  if (!agency || frame.agencies.length > 1 || !role || !has(frame, 'q.who') || filter.counts) return null
  const joined = /^(?:with|alongside|together with|beside|和|跟|与|同)$/.test(before) || /\bwith\W*$/.test(frame.words)
  if (!joined) return null
  return { ...tally('agencies', filter, null), role: role.value, without: [agency.value] }
}

const there =
  /[只仅光单][^,，。?？]{0,3}[在于]|\b(?:only|solely|exclusively|just)(?: [a-z]+){0,2} (?:in|under|within)\b/

/** "只在附件里出现的机构": those that have a part in these kinds of workstreams, and in no others. */
export function agenciesOnlyThere(frame: Frame, filter: Filter, plan: Plan): Question | null {
  const [kind, ...others] = new Set(frame.kinds.filter(({ not }) => !not).map(({ value }) => value))
  const only = has(frame, 'o.only') && there.test(frame.words)
  const annex = others.every((one) => kind === 'future' && one === 'cross-cutting')
  if (!only || !kind || !annex || !has(frame, 'n.agency', 'q.who') || frame.agencies.length > 0) return null
  const role = frame.roles.find(({ value, not }) => value !== 'any' && !not)?.value ?? 'any'
  const elsewhere = plan.workstreams
    .filter((workstream) => !(filter.kinds ?? [kind]).includes(workstream.kind))
    .flatMap(({ leads, participants, interested }) =>
      [...leads, ...participants, ...interested].flatMap(({ agency }) => agency ?? []),
    )
  return { ...tally('agencies', filter, { at: 'least', number: 1 }), role, without: [...new Set(elsewhere)] }
}
