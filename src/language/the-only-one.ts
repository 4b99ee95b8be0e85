import type { Filter } from '../workplan/question.ts'
import { type Decision, decide } from './decide.ts'
import { isFiltered } from './filters.ts'
import { type Context, type Frame, frameOf, has, startsAsCheck } from './frame.ts'
import type { Marked } from './references.ts'

const only = '(?:only|solely|exclusively|just|nowhere but|none but)'
const before = new RegExp(`\\b${only}(?: (?:in|on|under|within|for|of|by|with|as|the|it|is))*\\s*$`)
const behind = new RegExp(`^\\s*${only}\\b\\s*(?:[,.?!]|$)`)
const theOne =
  /\b(?:the|its) (?:(?:one and )?only|sole|lone) (?:one\b|(?:[a-z-]+ ){0,3}?(?:workstreams?|streams?|entry|item|proposal)\b|(?:core|thematic|annex|cross-cutting) one\b)/

/** A stretch that says nothing, in the place of what it said. */
function silent({ from, to, words }: Marked): Marked {
  return { from, to, words, concept: 'noise' }
}

/**
 * "Is T4 the only thematic workstream due in July?", "objective 7 is only in T2, right?": whether a condition holds of these items
 * and of no others; null where nothing of the sort is asked. `spoken` is the item last spoken of.
 */
export function onlyOne(frame: Frame, context: Context, lower: string, spoken?: string): Decision | null {
  const checks = startsAsCheck(frame) || has(frame, 'q.check')
  if (
    !checks ||
    has(frame, 'q.which', 'q.who', 'q.when', 'o.count') ||
    frame.set ||
    /[\u3400-\u9fff]/.test(frame.words)
  )
    return null
  const at = frame.pieces.findIndex(({ ref, named }) => ref?.to === 'items' || (named?.topics && !named.agency))
  const named = frame.ids.length > 0 ? frame.ids : frame.topics.flatMap(({ ids }) => (ids.length === 1 ? ids : []))
  const plainly = theOne.test(frame.words)
  const items = named.length > 0 ? [...new Set(named)] : plainly && has(frame, 'p.it') && spoken ? [spoken] : []
  if (items.length === 0 || frame.exceptIds.length > 0) return null
  const item = frame.pieces[at]
  const start = frame.pieces[0]?.from ?? 0
  const alone =
    item !== undefined &&
    (before.test(frame.words.slice(0, item.from - start)) || behind.test(frame.words.slice(item.to - start)))
  if (!plainly && !alone) return null
  const filter = conditionOf(frame, context, lower)
  return filter && { question: { ask: 'only', items, filter }, weight: 5, unexplained: frame.unknown }
}

/** What is said of the items: what the clause asks for without them. */
function conditionOf(frame: Frame, context: Context, lower: string): Filter | null {
  const pieces = frame.pieces.map((piece, at, all): Marked => {
    const isItem = piece.ref?.to === 'items' || (piece.named?.topics && !piece.named.agency)
    // "The only one".
    const one = piece.concept === 'number' && piece.number === 1 && all[at - 1]?.concept === 'o.only'
    if (one) return { ...silent(piece), concept: 'n.workstream' }
    return isItem || piece.concept === 'o.only' || /^p\.(?:it|so)$|^q\.check$/.test(piece.concept)
      ? silent(piece)
      : piece
  })
  const asked = decide(frameOf(pieces, lower, frame.scene), context, lower)?.question
  const filter =
    asked?.ask === 'list'
      ? asked.filter
      : asked?.ask === 'window'
        ? { ...asked.filter, window: asked.period }
        : asked?.ask === 'objective'
          ? { objectives: [{ any: [asked.number] }] }
          : asked?.ask === 'areas'
            ? { areas: asked.numbers }
            : null
  const { kinds: _, ...conditions } = filter ?? {}
  return filter && isFiltered(conditions) ? filter : null
}
