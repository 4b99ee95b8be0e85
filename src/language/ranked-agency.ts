import type { Filter, Question, Role } from '../workplan/question.ts'
import { type Frame, has, hasSubject, startsAsCheck } from './frame.ts'
import type { Rule, Turn } from './turn.ts'

/** The one agency whose workstreams were listed or counted last, and its part in them. */
function counted({ last }: Turn): { agency: string; role: Role; filter: Filter } | null {
  if (last?.ask !== 'list' && last?.ask !== 'count') return null
  const { parties = [], ...filter } = last.filter
  const [party, ...more] = parties
  const [agency, ...agencies] = party?.agencies ?? []
  if (!party || !agency || party.not || more.length + agencies.length > 0) return null
  return { agency, role: party.roles.length === 1 ? (party.roles[0] ?? 'any') : 'any', filter }
}

/** Whether a clause names nothing but agencies. */
function plain(frame: Frame): boolean {
  const more =
    frame.kinds.length + frame.whens.length + frame.statuses.length + frame.objectives.length + frame.areas.length
  return !hasSubject({ ...frame, agencies: [] }) && more === 0 && frame.pieces.length <= 10
}

const second = /\b(?:second|runner|next)\b/

/** "How many does IOM lead?", "is that the most of all agencies?", "who comes second?": its place among the agencies. */
export const amongAgencies: Rule = (turn) => {
  const { frame, last } = turn
  const of = counted(turn)
  if (!of || last?.ask !== 'count' || !plain(frame) || frame.agencies.length > 0) return null
  const superlative = has(frame, 'o.most', 'o.least')
  const ranks = second.test(frame.words) && has(frame, 'q.who')
  if (!superlative && !ranks) return null
  const asks = has(frame, 'q.who', 'n.agency') || startsAsCheck(frame) || has(frame, 'q.check')
  if (
    !asks ||
    has(frame, 'n.activity', 'n.objective', 'p.them') ||
    frame.attributes.some(({ value }) => value !== 'involved')
  )
    return null
  const top: Question = {
    ask: 'extreme',
    over: 'agencies',
    by: 'involved',
    most: !has(frame, 'o.least'),
    filter: of.filter,
    role: of.role,
  }
  return ranks ? { ...top, rank: 2 } : top
}

const asMany = /\b(?:(?:twice|just|three times|half)?,? ?as many as|than)\b/

/** "How many does IOM lead?", "more than UNDP?", "twice as many as OHCHR?": the two, by how many. */
export const besideAgency: Rule = (turn) => {
  const { frame, last } = turn
  const of = counted(turn)
  const [other, ...more] = frame.agencies
  if (!of || last?.ask !== 'count' || !other || other.not || more.length > 0 || other.value === of.agency) return null
  if (!plain(frame) || !(has(frame, 'o.than', 'o.more', 'o.fewer') || asMany.test(frame.words))) return null
  if (!asMany.test(frame.words) || has(frame, 'q.which', 'q.when')) return null
  // "Does UNDP lead more than that?" says it of the one that is named.
  const ofNamed = /\bthan (?:that|it|this|those|them)\b/.test(frame.words)
  const agencies = ofNamed ? [other.value, of.agency] : [of.agency, other.value]
  return { ask: 'compare-agencies', agencies, role: of.role, how: 'count', filter: of.filter }
}

const alone =
  /\b(?:alone|on (?:its|their) own|by (?:itself|themselves)|solely|single-?handed(?:ly)?|without (?:any )?(?:co-?leads?|others|partners))\b/

/** "How many alone?", "and those on its own?": of what it leads that which nobody leads beside it. */
export const ledAlone: Rule = (turn) => {
  const { frame, last } = turn
  const of = counted(turn)
  if (of?.role !== 'lead' || !alone.test(frame.words) || !plain(frame) || frame.agencies.length > 0) return null
  if ((last?.ask !== 'list' && last?.ask !== 'count') || frame.roles.length > 0 || has(frame, 'q.who', 'q.when'))
    return null
  if (!has(frame, 'q.which', 'q.what', 'o.count', 'o.list', 'p.about', 'p.so', 'p.them', 'q.check', 'o.only'))
    return null
  const filter: Filter = { ...last.filter, counts: [{ of: 'leads', at: 'exactly', number: 1 }] }
  return has(frame, 'o.count')
    ? { ask: 'count', filter, items: [], of: 'items', supposed: null }
    : { ask: 'list', filter, attributes: [] }
}
