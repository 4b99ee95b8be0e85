import type { Attribute, Filter, Held, Question } from '../workplan/question.ts'
import { byMonth } from './by-month.ts'
import { countables } from './concept-values.ts'
import { type Frame, has } from './frame.ts'
import type { Subject } from './subject.ts'

const nouns: Partial<Record<Frame['pieces'][number]['concept'], 'items' | Held>> = {
  'n.agency': 'agencies',
  'n.workstream': 'items',
  'n.item': 'items',
  'n.core': 'items',
  'n.thematic': 'items',
  'n.annex': 'items',
  'n.cross': 'items',
  'n.objective': 'objectives',
  'a.objectives': 'objectives',
  'n.area': 'areas',
}

/** "Rank the agencies by number of workstreams led", "the top three": all in order, or the first of them; else null. */
export function rankingOf(frame: Frame, subject: Subject, attributes: Attribute[], filter: Filter): Question | null {
  const { pieces } = frame
  const months = byMonth(frame, subject, filter)
  if (months) return months
  const top = topOf(frame)
  // "排个队，垫底的是谁": one is asked for.
  if (top === null && has(frame, 'o.most', 'o.least') && has(frame, 'q.who', 'q.which')) return null
  if ((top === null && !has(frame, 'o.rank')) || (subject.ids.length > 0 && !frame.set)) return null
  if (frame.agencies.length + frame.whens.length > 0 || attributes.includes('deadline')) return null
  const noun = top ? pieces[top.at] : ranked(frame)
  const over = frame.set ? 'items' : (nouns[noun?.concept ?? 'noise'] ?? (has(frame, 'q.who') ? 'agencies' : null))
  if (!over) return null
  const { counts: _, parties: __, objectives: ___, ...others } = filter
  const measure = attributes.map((one) => countables[one]).find((one) => one !== undefined && one !== 'involved')
  const least = /\b(?:ascending|fewest|least|smallest|lowest|bottom)\b|从少到多|由少到多|升序|最少/.test(frame.words)
  return {
    ask: 'ranking',
    over,
    by: over === 'items' ? (measure ?? 'involved') : 'involved',
    role: over === 'agencies' ? (frame.roles.find(({ value }) => value !== 'any')?.value ?? 'any') : 'any',
    filter: others,
    most: !least,
    top: top?.number ?? null,
  }
}

/** The noun that is put in order: the first but the one behind "by" ("ranked by number of activities", "按目标数排列"). */
function ranked({ pieces }: Frame): Frame['pieces'][number] | undefined {
  const by = pieces.findIndex(({ words }) => /^(?:by|on|for|按|按照|依|依照|以|根据)$/.test(words))
  const named = pieces.filter(({ concept, ref }) => concept in nouns && !ref)
  const measure = by < 0 ? undefined : named.find((one) => pieces.indexOf(one) > by)
  return named.find((one) => one !== measure) ?? named[0]
}

/** "The top three agencies", "which two agencies … most", "前三家机构": how many, and where the noun stands. */
function topOf({ pieces, has: said }: Frame): { number: number; at: number } | null {
  if (!said.has('o.most') && !said.has('o.least') && !said.has('o.rank')) return null
  for (const [at, { concept, number, ref, words }] of pieces.entries()) {
    const counts = concept === 'number' && (!ref || ref.to === 'count') && number !== undefined && number > 1
    if (!counts || /^[\d.]*\./.test(words)) continue
    const before = pieces[at - 1]
    const further = pieces[at - 2]
    const opens =
      before === undefined ||
      /^(?:o\.most|o\.least|q\.which|q\.what|o\.list|o\.rank)$/.test(before.concept) ||
      /^前/.test(before.words) ||
      (before.words === 'the' && further?.words !== 'of' && further?.concept !== 'o.than')
    const noun = pieces.findIndex((piece, place) => place > at && place < at + 4 && piece.concept in nouns)
    if (opens && noun > 0 && !pieces.slice(at, noun).some((one) => one.words === 'of')) return { number, at: noun }
  }
  return null
}
