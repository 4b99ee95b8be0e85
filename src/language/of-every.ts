import type { Attribute, Question } from '../workplan/question.ts'
import { type Frame, has, hasSubject } from './frame.ts'
import { widens } from './widened.ts'

/** "All three", "all three of them". */
export const allSoMany =
  /\ball (?:of )?(?:the |these |those )?(two|three|four|five)\b(?! (?:core|thematic|annex|cross|workstream))/

/** "Leads per workstream", "all deadlines": asked of every workstream, whatever was spoken of before. */
export function ofEvery(frame: Frame, last: Question | null): boolean {
  if (hasSubject(frame) || has(frame, 'p.it', 'p.them')) return false
  // "Deadline for each?" after a list is asked of those that it holds.
  const listed =
    last?.ask === 'list' ||
    last?.ask === 'window' ||
    ((last?.ask === 'compare' || last?.ask === 'tell') && last.items.length > 1)
  const bare = listed && !has(frame, 'n.workstream') && frame.kinds.length === 0
  const single =
    frame.attributes.length > 0 && frame.attributes.every(({ value }) => value === 'deadline' || value === 'status')
  // "Any deadline?" is asked of one, "all three deadlines" of those that were told.
  const all =
    !allSoMany.test(frame.words) &&
    frame.pieces.some((piece) => piece.concept === 'o.all' && !/^(?:any|anything|whatever)$/.test(piece.words))
  // "分别是谁牵头" asks of those that were told, unless it says of what.
  const each = frame.pieces.some(
    ({ concept, words }) =>
      concept === 'o.each' &&
      !(bare && /^(?:[a-z ]+$|各)/.test(words)) &&
      !(/^(?:分别|各自)/.test(words) && !has(frame, 'n.workstream') && frame.kinds.length === 0),
  )
  // "谁牵头，期限是什么", of the one that was told; "谁做什么" is asked of all.
  const one = (last?.ask === 'tell' || last?.ask === 'check') && last.items.length === 1
  const further = frame.attributes.some(({ value }) => ofOne.has(value))
  return each || (has(frame, 'q.who') && has(frame, 'q.what') && !(one && further)) || (single && all)
}

/** What may be asked of one workstream beside who is in it. */
const ofOne = new Set<Attribute>(['deadline', 'dates', 'status', 'objectives', 'areas'])

/** "第四项是啥", "跟谁合作", "and across the whole plan?": a place, partners or the scope of what was told, whatever the narrative says in such words. */
export function pointsIntoTold(frame: Frame): boolean {
  const place = frame.ordinals.length > 0 && has(frame, 'p.about', 'n.item', 'q.define') && frame.pieces.length <= 4
  return place || widens(frame) || /^[跟和与同](?:谁|哪[家些])/.test(frame.words)
}
