import type { Countable, Filter } from '../workplan/question.ts'
import type { Frame } from './frame.ts'
import type { Marked } from './references.ts'

type Concept = Marked['concept']

const counted: Partial<Record<Concept, Countable>> = {
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

/** How a number bounds, by the words right before it. */
const bounds: [before: RegExp, at: 'least' | 'most', by: number][] = [
  [/(?:more than|over|超过|多于|大于|不止)\s*$/, 'least', 1],
  [/(?:at least|no fewer than|no less than|至少|不少于)\s*$/, 'least', 0],
  [/(?:fewer than|less than|under|少于|不到|不足)\s*$/, 'most', -1],
  [/(?:at most|no more than|not more than|up to|至多|最多|不超过)\s*$/, 'most', 0],
]
/** "Three or more", "三家以上". */
const above = /^\s*[个家项位]?\s*(?:以上|及以上|or more)/

const passed = new Set<Concept>(['noise', 'o.and', 'o.list', 'o.both'])

/** "Led by three agencies", "with more than five activities": how many of something a workstream must have. */
export function countConditions(frame: Frame): NonNullable<Filter['counts']> {
  const { pieces, words } = frame
  const chooses = frame.has.has('n.workstream') || frame.kinds.length > 0
  if (!chooses || frame.has.has('o.count') || frame.agencies.length > 0 || frame.ids.length > 0) return []
  const start = pieces[0]?.from ?? 0
  return pieces.flatMap((piece, at): NonNullable<Filter['counts']> => {
    if (piece.concept !== 'number' || piece.ref || piece.number === undefined) return []
    // "Which two agencies", "name three", "the five areas": so many there are.
    if (/^(?:q\.|o\.list|n\.)/.test(pieces[at - 1]?.concept ?? '') || pieces[at - 1]?.words === 'the') return []
    const of = whatIsCounted(pieces, at)
    if (!of) return []
    const before = words.slice(0, piece.from - start)
    const bound = bounds.find(([pattern]) => pattern.test(before))
    if (bound) return [{ of, at: bound[1], number: piece.number + bound[2] }]
    return [{ of, at: above.test(words.slice(piece.to - start)) ? 'least' : 'exactly', number: piece.number }]
  })
}

/** The noun behind a number; of agencies the role that stands behind them or before the number. */
function whatIsCounted(pieces: Marked[], at: number): Countable | undefined {
  const behind = pieces
    .slice(at + 1, at + 7)
    .filter((piece) => !passed.has(piece.concept) && piece.concept !== 'unknown')
  if (behind[0]?.concept !== 'n.agency') return counted[behind[0]?.concept ?? 'noise']
  const role = behind.find((piece) => piece.concept !== 'n.agency')
  const ahead = pieces.slice(Math.max(0, at - 4), at).findLast((piece) => counted[piece.concept])
  return counted[role?.concept ?? 'noise'] ?? counted[ahead?.concept ?? 'noise']
}
