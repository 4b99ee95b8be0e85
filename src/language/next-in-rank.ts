import { type Frame, has, hasSubject } from './frame.ts'
import type { Rule } from './turn.ts'

const runnerUp = /\brunners?[ -]up\b|\b(?:second|next) (?:place|in line)\b|\bafter (?:it|that|them)\b|其次|第二名/

/** Whether something else than a ranking is spoken of. */
function limited(frame: Frame): boolean {
  return hasSubject(frame) || frame.kinds.length + frame.whens.length + frame.statuses.length > 0
}

/** "Which agency leads the most?", "and the second most?", "who's next?", "第二多的呢": a place further down the same ranking. */
export const nextInRank: Rule = ({ frame, last }) => {
  if (last?.ask !== 'extreme' || limited(frame) || frame.pieces.length > 9 || frame.unknown.length > 1) return null
  const place = frame.ordinals[0] ?? frame.pieces.find(({ concept }) => concept === 'ordinal')?.number
  const next = runnerUp.test(frame.words) || has(frame, 'p.next')
  const rank = place !== undefined && place > 1 ? place : next ? (last.rank ?? 1) + 1 : null
  return rank === null ? null : { ...last, rank }
}

/** "谁牵头最多？" "把它撇开，谁最多", "and apart from them, who leads the most?": the same ranking without who came first. */
export const withoutTheFirst: Rule = ({ frame, last, conversation }) => {
  if (last?.ask !== 'extreme' || limited(frame) || !has(frame, 'o.except', 'o.exclude')) return null
  if (frame.excepted.length + frame.exceptIds.length > 0 || frame.pieces.length > 12) return null
  if (has(frame, 'n.workstream', 'a.activities', 'n.objective')) return null
  if (!has(frame, 'p.about', 'q.who', 'q.which', 'q.what', 'q.define', 'o.most', 'o.least')) return null
  const { rank: _, ...first } = last
  if (last.over === 'agencies') return { ...first, without: [...(last.without ?? []), ...conversation.agencies] }
  if (last.over !== 'items') return null
  return { ...first, filter: { ...last.filter, notIds: [...(last.filter.notIds ?? []), ...conversation.listed] } }
}
