import { roleOfAttribute } from '../workplan/facts.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Question, Role } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { besideIt, othersAsked } from './again-others.ts'
import { elseWho } from './asked-for.ts'
import { countables } from './concept-values.ts'
import { isFiltered } from './filters.ts'
import { type Frame, has, hasSubject, startsAsCheck } from './frame.ts'
import { partyConditions } from './parties.ts'
import { aboutItems, asksItself, numberAlone, type Rule, singling, type Turn, tellOf, withAgencies } from './turn.ts'

/** "Is that all?", "only them?", "就这些？": what was told, once more. */
export const onceMore: Rule = (turn) => {
  const { frame, last } = turn
  // "晚几个月": of the two that were compared.
  const apart = /^(?:那|那么)?(?:要|会)?(?:晚|早|差|相差|多|少)(?:了|出)?(?:多久|多少|几|多长)/.test(frame.words)
  if (last?.ask === 'compare' && apart && !hasSubject(frame) && frame.pieces.length <= 6) return last
  const meant = has(frame, 'p.again') || (has(frame, 'o.only') && has(frame, 'p.them', 'p.it'))
  if (!meant || hasSubject(frame) || asksItself(turn) || frame.kinds.length > 0) return null
  return frame.unknown.length === 0 && frame.pieces.length <= 6 ? last : null
}

/** The language that a message asks to be answered in, or null. */
export function languageAsked(frames: Frame[]): 'en' | 'zh' | null {
  return frames.some((frame) => has(frame, 'l.zh')) ? 'zh' : frames.some((frame) => has(frame, 'l.en')) ? 'en' : null
}

/** "And in Chinese?", "英文呢": what was told, in another language. */
export const inAnotherLanguage: Rule = (turn) => {
  const { frame, last } = turn
  if (!last || !has(frame, 'l.en', 'l.zh') || hasSubject(frame) || asksItself(turn) || frame.kinds.length > 0)
    return null
  return frame.unknown.length <= 1 ? last : null
}

/** "What about T5", "no, I meant the detention one": the same question of another item. */
export const ofAnotherItem: Rule = (turn) => {
  const { frame, last } = turn
  const named = frame.ids.length > 0 ? frame.ids : frame.topics.slice(0, 1).flatMap((topic) => topic.ids.slice(0, 1))
  const items = named.length > 0 ? named : besideNumber(turn)
  if (items.length === 0 || !last) return null
  const said = frame.pieces.filter(
    (piece) => !['noise', 'stop', 'break', 'p.so', 'p.about', 'o.not'].includes(piece.concept),
  )
  const bare = said.length <= 2
  const marked =
    has(frame, 'p.about', 'p.sameq', 'p.so', 'q.check', 'o.same') || /又(?:如何|怎么?样)\W*$/.test(frame.words)
  // "在T3又是什么": what was asked of the one before, whatever the verb.
  const further = /又(?:是|如何|怎|呢)/.test(frame.words) && last.ask === 'check'
  const same =
    /\b(?:the same (?:thing |question |info(?:rmation)? )?(?:about|for|of|on)|the answer|you that about)\b|也(?:是)?(?:一样|同样|相同|这样)/.test(
      frame.words,
    )
  if (further ? frame.agencies.length > 0 : !same && (asksItself(turn) || !(marked || bare))) return null
  if (!further && !same && has(frame, 'q.define', 'a.summary', 'o.list', 'q.what')) return null
  return last.ask === 'tell' || last.ask === 'check' || (last.ask === 'count' && last.items.length > 0)
    ? aboutItems(last, items)
    : null
}

/** "5呢", "换成6" after T4: the number of another of its kind. */
function besideNumber({ frame, item, context }: Turn): string[] {
  const [number] = numberAlone(frame)
  const letter = /^[TFX]/.exec(item ?? '')?.[0]
  const id = `${letter}${number}`
  return number !== undefined && letter && workstreamOf(context.plan, id) ? [id] : []
}

/** "And UNHCR?": the same question of another agency. */
export const ofAnotherAgency: Rule = ({ frame, last, attributes, item, further }) => {
  const oneOf = oneOfThem.test(frame.words)
  const told = last?.ask === 'tell' ? last.attributes : []
  const too = also.test(frame.words)
  const part = (one: Attribute) => roleOfAttribute(one) !== null
  if (attributes.some((one) => !((oneOf && part(one)) || (too && told.includes(one))))) return null
  if (frame.agencies.length === 0 || !last || frame.whens.length > 0) return null
  if (frame.ids.length + frame.topics.length > 0) return null
  if (
    !has(frame, 'p.about', 'p.so', 'p.sameq', 'q.check') &&
    !oneOf &&
    frame.pieces.length > (further && frame.roles.length === 0 ? 5 : 3)
  )
    return null
  const agencies = frame.agencies.map((agency) => agency.value)
  const swapped = withAgencies(last, agencies)
  if (swapped) return swapped
  // "Who leads T4?", "and WHO?", "is WHO one of them?": what part it has in T4.
  const parties = last.ask === 'tell' && last.attributes.every((one) => roleOfAttribute(one) !== null)
  // "So not IOM?", "and UNHCR isn't a lead?"
  const not = has(frame, 'o.not') && !startsAsCheck(frame) && !/[\u3400-\u9fff]/.test(frame.words)
  const [named] = frame.roles
  const denied = not && last.ask === 'tell' ? (named?.value ?? partOf(last.attributes, false, true).role) : null
  if (denied && parties && last.items.length === 1)
    return { ask: 'check', items: last.items, claims: [{ is: 'party', agencies, role: denied, not: true }] }
  return parties && item && last.items.length === 1 && !has(frame, 'q.what', 'q.which', 'q.where')
    ? {
        ask: 'check',
        items: last.items,
        claims: [
          { is: 'party', agencies, ...partOf(last.attributes, has(frame, 'o.only'), oneMore.test(frame.words)) },
        ],
      }
    : null
}

/** "Repeat with OHCHR in place of IOM", "what would that list look like for OHCHR?", "now those of OHCHR": the list of another agency. */
export const inItsPlace: Rule = ({ frame, last }) => {
  const listed = last !== null && (last.ask === 'list' || last.ask === 'count' || last.ask === 'window')
  if (!listed || !last.filter.parties || frame.ids.length + frame.topics.length + frame.kinds.length > 0) return null
  const before = last.filter.parties.flatMap(({ agencies }) => agencies)
  const others = frame.agencies.map(({ value }) => value).filter((agency) => !before.includes(agency))
  const told = frame.roles.some(({ value }) => value !== 'any')
  const more = frame.whens.length + frame.statuses.length + frame.objectives.length + frame.areas.length
  if (others.length !== 1 || told || more > 0) return null
  return sameOf.test(frame.words) ? withAgencies(last, others) : null
}

const sameOf =
  /\b(?:same|that for|those (?:of|for)|theirs|corresponding|equivalent|likewise|ditto|in place of|instead of|next|swap|replace|repeat|that list|the list (?:for|of)|what about|how about|abt)\b|同样|一样|照[上前刚着这]|[换改][成作做到了]|[也还]要|也[给列查看说来]|来一?份|再[给列查看来]|那边|还想要|又(?:点|如何|怎)|^(?!.*(?:[其当]中|里[面头]|[些条个]里)).*的(?:呢|吧)?[?？。]?$/

/** Words that ask the same of another. */
export const also = /也|\b(?:too|as well|also|equivalent|likewise|ditto)\b/

const oneOfThem =
  /\bpart of (?:the (?:group|team|lot|line-?up|crew)|it|that|this)\b|\b(?:one of|among|amongst) (?:them|those|these|the (?:names|lot|leads|participants|agencies|members))\b|\b(?:in|on) (?:there|(?:that|the|this) (?:list|line-?up|group|lot|mix|set|roster|bunch))\b|\b(?:do|did|does) (?:they|it|that|those|the list) include\b|\bcounts? as one of\b|其中之一|[在是]其中|在里面|在内/
const oneMore = new RegExp(`${also.source}|${oneOfThem.source}`)

/** Any part; of "only ILO and IOM?", "ILO as well?" the one that was told. */
function partOf([told]: Attribute[], only: boolean, too: boolean): { role: Role; only?: true } {
  const role = (told && roleOfAttribute(told)) ?? 'any'
  return only && role !== 'any' ? { role, only: true } : { role: too ? role : 'any' }
}

/** "Is that the same as T2?", "earlier or later than T2?": what was told, beside another item. */
export const besideAnother: Rule = (turn) => {
  const { frame, last, item } = turn
  const [other, ...more] = frame.ids.length > 0 ? frame.ids : frame.topics.flatMap((topic) => topic.ids.slice(0, 1))
  if (last?.ask !== 'tell' || last.items.length > 1 || item === undefined || other === undefined || other === item)
    return null
  const [by] = last.attributes
  const ranked = has(frame, 'o.before', 'o.after', 'o.more', 'o.fewer', 'o.earliest', 'o.latest')
  const same = has(frame, 'o.same', 'o.same-time') && has(frame, 'p.it', 'q.check')
  const plain = turn.attributes.length === 0 && frame.agencies.length === 0 && frame.roles.length === 0
  // "佢同1.2，邊個早啲到期": the two, by their deadlines.
  const due = turn.attributes.every((one) => one === 'deadline') && has(frame, 'r.due', 'a.deadline')
  const pair = has(frame, 'p.it') && frame.agencies.length + frame.roles.length + more.length === 0
  if (pair && due && (ranked || same))
    return { ask: 'compare', items: [item, other], by: 'deadline', how: ranked ? 'order' : 'same' }
  if (more.length > 0 || !plain || has(frame, 'p.sameq')) return null
  if (by === 'deadline' && (ranked || same))
    return { ask: 'compare', items: [item, other], by, how: ranked ? 'order' : 'same' }
  // "Does T4 have a different one?"
  if (
    (by === 'deadline' || by === 'status') &&
    has(frame, 'o.differ') &&
    (startsAsCheck(frame) || has(frame, 'q.check'))
  )
    return { ask: 'compare', items: [item, other], by, how: 'same' }
  if ((by === 'status' || by === 'areas') && same) return { ask: 'compare', items: [item, other], by, how: 'same' }
  return by && countables[by] && has(frame, 'o.more', 'o.fewer')
    ? { ask: 'compare', items: [item, other], by, how: 'count' }
    : null
}

/** "And the core ones?": the same question of another kind of workstreams. */
export const ofAnotherKind: Rule = ({ frame, last, attributes, filter }) => {
  // "附件的也说说".
  const plain = attributes.every((one) => one === 'summary') && (attributes.length === 0 || also.test(frame.words))
  if (frame.kinds.length === 0 || !plain || frame.agencies.length > 0 || !last || !filter.kinds) return null
  if (frame.pieces.length > 8) return null
  // What was chosen from a list is chosen from all of the other kind.
  if ('filter' in last && last.ask !== 'tally') {
    const { ids: _, ...others } = last.filter
    return { ...last, filter: { ...others, kinds: filter.kinds } }
  }
  // "When is 2.1 due?", "same question for all core workstreams".
  const every = has(frame, 'p.sameq') && has(frame, 'o.all') && last.ask === 'tell' && last.attributes.length > 0
  if (every) return { ask: 'list', filter: { kinds: filter.kinds }, attributes: last.attributes }
  // "What about the other thematic ones?" after the leads of one.
  const others = has(frame, 'p.other', 'p.else') || /\brest\b/.test(frame.words)
  return others && last.ask === 'tell' && last.items.length === 1
    ? { ask: 'list', filter: { kinds: filter.kinds, notIds: last.items }, attributes: last.attributes }
    : null
}

/** "And where does it just participate?", "what else do they lead?": the agency last spoken of. */
export const ofSameAgency: Rule = ({ frame, conversation, context, last, filter }) => {
  if (frame.agencies.length > 0 || frame.whens.length > 0 || has(frame, 'q.who') || elseWho(frame)) return null
  const where = has(frame, 'q.what', 'q.which', 'q.where', 'o.list', 'p.else')
  // "参加方呢" after a list: who they are, of what was listed.
  const [noun, ...more] = frame.roles
  const holders =
    noun && more.length === 0 && /[方者]$|^participants$/.test(frame.pieces[noun.at]?.words ?? '') && !noun.not
  if (holders && !where && has(frame, 'p.about', 'p.so') && last?.ask === 'list') return null
  const named = frame.roles.some((role) => role.value !== 'any')
  const other =
    named && has(frame, 'p.it', 'n.agency') && (has(frame, 'p.other', 'p.else') || /\bother\b/.test(frame.words))
  const told =
    last?.ask === 'tell' && ((where && has(frame, 'p.them')) || other) ? agencyTold(last, frame, context.plan) : []
  const agencies = last?.ask === 'tell' ? told : conversation.agencies
  if (frame.roles.length === 0 || agencies.length === 0) return null
  // "主题的里移民组织牵头几个？不牵头的呢": of the same kind.
  const denied = frame.roles.every((role) => role.not) && last && 'filter' in last ? last.filter.kinds : undefined
  const kinds = filter.kinds ?? denied
  // "Where it takes part but does not lead": as if it were named here.
  const parties = partyConditions({ ...frame, agencies: agencies.map((value) => ({ value, at: 0, not: false })) })
  return {
    ask: 'list',
    filter: {
      ...(kinds ? { kinds } : {}),
      ...(filter.counts ? { counts: filter.counts } : {}),
      ...(has(frame, 'p.else', 'p.other') && last && 'items' in last ? { notIds: last.items } : {}),
      parties,
    },
    attributes: [],
  }
}

/** The one agency that the leads or participants of an item were. */
function agencyTold(question: Question, frame: Frame, plan: Plan): string[] {
  if (question.ask !== 'tell' || question.items.length !== 1) return []
  const workstream = workstreamOf(plan, question.items[0] ?? '')
  const held = question.attributes.length === 1 ? question.attributes[0] : undefined
  const parties = held === 'leads' || held === 'participants' || held === 'interested' ? workstream?.[held] : undefined
  // "除国际移民组织以外的那家": of two that were told the one is meant.
  const meant = parties?.map((party) => party.agency).filter((agency) => !frame.excepted.includes(agency)) ?? []
  return meant.length === 1 ? meant : []
}

/** "Is it a lead?" after an agency's part in an item: the same agency, in another part. */
export const inAnotherPart: Rule = ({ frame, last }) => {
  if (othersAsked.test(frame.words) || besideIt.test(frame.words)) return null
  if (last?.ask !== 'check' || last.items.length !== 1 || hasSubject(frame) || frame.kinds.length > 0) return null
  const [claim] = last.claims
  const [role] = frame.roles
  // "那它在里面是什么身份".
  const what = frame.roles.every((one) => one.value === 'any') && has(frame, 'p.it', 'p.them') && !has(frame, 'q.which')
  if (claim?.is === 'party' && role && what && !has(frame, 'q.who', 'o.all', 'p.else') && frame.unknown.length === 0)
    return { ask: 'check', items: last.items, claims: [{ is: 'party', agencies: claim.agencies, role: 'any' }] }
  const asks = startsAsCheck(frame) || has(frame, 'q.check', 'p.so')
  if (claim?.is !== 'party' || !role || !asks || has(frame, 'q.who', 'q.what', 'q.which', 'q.where', 'o.all', 'p.else'))
    return null
  return { ask: 'check', items: last.items, claims: [{ is: 'party', agencies: claim.agencies, role: role.value }] }
}

/** "Which?", "list them", "what are they?" after a count: what was counted. */
export const spelledOut: Rule = (turn) => {
  const { frame, last } = turn
  const asks = has(frame, 'o.list', 'q.which', 'q.what', 'q.who', 'q.define')
  if (frame.ordinals.length > 0 || has(frame, ...singling)) return null
  if (last?.ask !== 'count' || !asks || hasSubject(frame) || frame.kinds.length + frame.whens.length > 0) return null
  if (frame.attributes.length + frame.roles.length + frame.unknown.length > 0 || frame.pieces.length > 6) return null
  if (isFiltered(turn.filter)) return null
  if (last.items.length === 0) return { ask: 'list', filter: last.filter, attributes: [] }
  return last.of === 'items' ? null : tellOf(last.items, [last.of])
}

/** "How many is that?", "一共几条": what was told, counted. */
export const counted: Rule = ({ frame, last, attributes, filter, item }) => {
  if (!has(frame, 'o.count') || !last || hasSubject(frame) || attributes.length > 0 || isFiltered(filter)) return null
  if (
    frame.unknown.length > 0 ||
    frame.whens.length > 0 ||
    has(frame, 'n.activity', 'n.objective', 'n.area', 'n.pilot', 'n.people')
  )
    return null
  if (last.ask === 'list') return { ask: 'count', filter: last.filter, items: [], of: 'items', supposed: null }
  // The term is the name of a kind.
  if (last.ask === 'define' && last.term === 'cross-cutting-workstreams')
    return { ask: 'count', filter: { kinds: ['cross-cutting'] }, items: [], of: 'items', supposed: null }
  if (last.ask === 'window') return last
  if (last.ask !== 'tell' || last.items.length > 1 || item === undefined) return null
  const [told] = last.attributes
  const of = told && countables[told]
  return of ? { ask: 'count', filter: {}, items: last.items, of, supposed: null } : null
}
