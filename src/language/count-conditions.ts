import type { Bound, Countable, Filter, Question } from '../workplan/question.ts'
import type { Workstream } from '../workplan/workplan.ts'
import type { Frame } from './frame.ts'
import { negated } from './negation.ts'
import type { Marked } from './references.ts'

type Concept = Marked['concept']

/** What nouns and verbs name that can be counted. */
export const counted: Partial<Record<Concept, Countable>> = {
  'a.leads': 'leads',
  'a.participants': 'participants',
  'a.interested': 'interested',
  'a.activities': 'activities',
  'n.activity': 'activities',
  'a.objectives': 'objectives',
  'n.objective': 'objectives',
  'a.areas': 'areas',
  'n.area': 'areas',
}

/** How words right before a number bound it. */
const bounds: Partial<Record<Concept, (number: number) => Bound>> = {
  'o.more': (number) => ({ at: 'least', number: number + 1 }),
  'o.at-least': (number) => ({ at: 'least', number }),
  'o.fewer': (number) => ({ at: 'most', number: number - 1 }),
  'o.at-most': (number) => ({ at: 'most', number }),
}

const passed = new Set<Concept>(['noise', 'o.and', 'o.list', 'o.both', 'o.above'])

/** "Led by three agencies", "with more than five activities": how many of something a workstream must have. */
export function countConditions(frame: Frame): NonNullable<Filter['counts']> {
  const { pieces } = frame
  const chooses =
    ['n.workstream', 'n.item', 'q.which'].some((one) => frame.has.has(one as Concept)) ||
    pieces.some((piece) => piece.concept === 'o.all' && piece.words !== '各') ||
    frame.kinds.length > 0 ||
    frame.set ||
    // "参加方不到三家的".
    (/[\u3400-\u9fff\d]的\W*$/.test(frame.words) && frame.topics.length === 0)
  if (!chooses || (frame.ids.length > 0 && !frame.set)) return []
  const found = pieces.flatMap((piece, at): NonNullable<Filter['counts']> => {
    if (amongThem.test(frame.words.slice(0, piece.to - (pieces[0]?.from ?? 0)))) return []
    // "只有一家", "不止一家".
    if (piece.concept === 'o.only' && /一[家个项条]$/.test(piece.words)) {
      const of = countedBefore(pieces, at) ?? countedBehind(pieces, at)
      return of ? [{ of, ...(bounds[pieces[at - 1]?.concept ?? 'noise']?.(1) ?? { at: 'exactly', number: 1 }) }] : []
    }
    // "With no participants".
    if (piece.concept === 'o.not' && /^(?:no|zero)$/.test(piece.words)) {
      const of = counted[pieces[at + 1]?.concept ?? 'noise']
      // "No activities on pilots": none of a sort.
      const sort =
        of === 'activities' && /^(?:on|about|for|with|that|which|to|regarding)$/.test(pieces[at + 2]?.words ?? '')
      return of && of !== 'leads' && !sort ? [{ of, at: 'exactly', number: 0 }] : []
    }
    // "没有参加方的".
    if (piece.concept === 'o.not' && /[\u3400-\u9fff]/.test(piece.words)) {
      const noun = pieces.slice(at + 1).find(({ concept }) => concept !== 'noise')
      const of = noun && /[方构者位动标域]$/.test(noun.words) && !noun.ref ? counted[noun.concept] : undefined
      const next = pieces[pieces.indexOf(noun ?? piece) + 1]
      const whole = next === undefined || /^(?:的|是)$/.test(next.words) || /^(?:stop|break)$/.test(next.concept)
      return of && of !== 'leads' && whole ? [{ of, at: 'exactly', number: 0 }] : []
    }
    // "Assigned to several areas".
    if (/^(?:several|multiple|various)$/.test(piece.words)) {
      const of = counted[pieces.slice(at + 1).find(({ concept }) => concept !== 'noise')?.concept ?? 'noise']
      return of === 'areas' || of === 'objectives' ? [{ of, at: 'least', number: 2 }] : []
    }
    if (piece.concept !== 'number' || piece.ref || piece.number === undefined) return []
    // "Which two agencies", "name three", "the five areas": so many there are.
    const named = /^(?:q\.|o\.list|o\.except|n\.)/.test(pieces[at - 1]?.concept ?? '')
    if ((named && !isBounded(pieces, at)) || pieces[at - 1]?.words === 'the') return []
    const of = whatIsCounted(pieces, at)
    if (!of) return []
    return [{ of, ...boundAt(pieces, at, piece.number) }]
  })
  // Beside an agency that is named, a number of agencies may be its own.
  // "Led by two, one of them IOM".
  const includes =
    frame.has.has('o.include') || /\bone of (?:them|which|whom)\b|其中(?:有|一[家个]|之?一|包括|含)/.test(frame.words)
  // "Led by two agencies, neither of them IOM".
  const apart =
    frame.agencies.every(({ not }) => not) && /\b(?:neither|none) of (?:them|which|whom)\b/.test(frame.words)
  const among = (includes && frame.agencies.length === 1) || apart
  return frame.agencies.length === 0 || among
    ? found
    : found.filter(({ of }) => of === 'objectives' || of === 'activities')
}

/** "其中一家是难民署": one of those that were counted. */
const amongThem = /(?:其中|里面?|当中)(?:的|有|之)?一[家个项条]?$/

/** The noun behind "how many": what is counted. */
export function nounCounted({ pieces }: Frame): Concept | undefined {
  const at = pieces.findIndex((piece) => piece.concept === 'o.count')
  return at < 0 ? undefined : pieces.slice(at + 1).find((piece) => /^(?:n|a)\./.test(piece.concept))?.concept
}

/**
 * "核心工作流比主题工作流多吗", "进行中的多还是筹备中的多": what is held against each other by how many there are, or null.
 */
function sidesCompared(frame: Frame, filter: Filter): Filter[] | null {
  // "牵头的和不牵头的各有几个".
  const [one, other, ...more] = filter.parties ?? []
  const opposed = one && other && more.length === 0 && one.not !== other.not
  if (opposed && `${one.agencies}|${one.roles}` === `${other.agencies}|${other.roles}`)
    return [one, other].map((party) => ({ ...filter, parties: [party] }))
  // "核心和主题工作流各几条".
  const each = frame.has.has('o.each') && frame.has.has('o.count') && /[\u3400-\u9fff]/.test(frame.words)
  const compared = each || frame.has.has('o.more') || frame.has.has('o.fewer') || frame.has.has('o.same')
  const { kinds, statuses, overdue, ...others } = filter
  const asked = frame.attributes.length + frame.roles.length + frame.whens.length + Object.keys(others).length
  if (!compared || asked > 0 || frame.pieces.some((piece) => piece.concept === 'number')) return null
  const groups = new Map<number, Workstream['kind'][]>()
  for (const { value, at, not } of frame.kinds) if (!not) groups.set(at, [...(groups.get(at) ?? []), value])
  if ((groups.size === 2 || (each && groups.size > 2)) && !statuses && overdue === undefined)
    return [...groups.values()].map((one) => ({ kinds: one }))
  const among: Filter = kinds ? { kinds } : {}
  if (statuses?.any.length === 2 && !statuses.not && overdue === undefined)
    return statuses.any.map((status) => ({ ...among, statuses: { any: [status] } }))
  const late = frame.pieces.flatMap(({ concept }, at) => (concept === 'r.overdue' ? [negated(frame.pieces, at)] : []))
  return late.length === 2 && late[0] !== late[1] && !statuses ? late.map((not) => ({ ...among, overdue: !not })) : null
}

/** What is asked of each side that is held against another one. */
export function eachSide(frame: Frame, filter: Filter): Question[] {
  return (sidesCompared(frame, filter) ?? []).map((side) =>
    // A list says of each how far it is.
    side.statuses || side.overdue !== undefined
      ? { ask: 'list', filter: side, attributes: ['status'] }
      : { ask: 'count', filter: side, items: [], of: 'items', supposed: null },
  )
}

/** How the words around a number bound it: "more than two", "two or more", "two". */
export function boundAt(pieces: Marked[], at: number, number: number): Bound {
  // "至少有五项".
  const near = pieces[at - 1]?.words === '有' ? at - 1 : at
  const before = pieces[near - 1]?.concept === 'o.than' ? pieces[near - 2] : pieces[near - 1]
  const above = pieces.slice(at + 1, at + 4).some((one) => one.concept === 'o.above')
  const bound = bounds[before?.concept ?? 'noise'] ?? (above ? bounds['o.at-least'] : undefined)
  return bound?.(number) ?? { at: 'exactly', number }
}

/** "At least 5", "six or more": a number that says how many, never which. */
export function isBounded(pieces: Marked[], at: number): boolean {
  return boundAt(pieces, at, 0).at !== 'exactly'
}

/** The noun behind a number; of agencies the role that stands behind them or before the number. */
function whatIsCounted(pieces: Marked[], at: number): Countable | undefined {
  // "参与了五个以上的工作流": workstreams are counted.
  const noun = pieces.slice(at + 1, at + 5).find(({ concept }) => !/^(?:noise|o\.above|unknown)$/.test(concept))
  // "目标超过五个的工作流": what stands before is counted.
  const closed = /^[个条项家]$/.test(pieces[at + 1]?.words ?? '') && pieces[at + 2]?.words === '的'
  if (noun && !closed && /^n\.(?:workstream|core|thematic|annex|cross)$/.test(noun.concept) && isBounded(pieces, at))
    return undefined
  // "活动少于四项", "牵头机构有三家": behind a measure word that ends the phrase, what is counted stands before.
  const measured = /^[\u3400-\u9fff]$/.test(pieces[at + 1]?.words ?? '') || pieces[at + 1]?.concept === 'n.agency'
  const of = countedBehind(pieces, at) ?? (measured ? countedBefore(pieces, at) : undefined)
  // "牵头两条以上的机构": such a measure word counts no agencies.
  const agencies = of === 'leads' || of === 'participants' || of === 'interested'
  return agencies && /^[条项]$/.test(pieces[at + 1]?.words ?? '') ? undefined : of
}

function countedBehind(pieces: Marked[], at: number): Countable | undefined {
  const behind = pieces
    .slice(at + 1, at + 7)
    .filter((piece) => !passed.has(piece.concept) && piece.concept !== 'unknown')
  if (behind[0]?.concept !== 'n.agency') return counted[behind[0]?.concept ?? 'noise']
  const role = behind.find((piece) => piece.concept !== 'n.agency')
  return counted[role?.concept ?? 'noise'] ?? countedBefore(pieces, at)
}

function countedBefore(pieces: Marked[], at: number): Countable | undefined {
  const ahead = pieces.slice(Math.max(0, at - 4), at).findLast((piece) => counted[piece.concept])
  return counted[ahead?.concept ?? 'noise']
}
