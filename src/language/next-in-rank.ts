import { has, hasSubject } from './frame.ts'
import type { Rule } from './turn.ts'

const runnerUp = /\brunners?[ -]up\b|\b(?:second|next) (?:place|in line)\b|\bafter (?:it|that|them)\b|其次|第二名/

/** "Which agency leads the most?", "and the second most?", "who's next?": a place further down the same ranking. */
export const nextInRank: Rule = ({ frame, last }) => {
  if (last?.ask !== 'extreme' || hasSubject(frame) || frame.kinds.length + frame.whens.length > 0) return null
  if (frame.pieces.length > 9 || frame.unknown.length > 1) return null
  const [place] = frame.ordinals
  const next = runnerUp.test(frame.words) || has(frame, 'p.next')
  const rank = place !== undefined && place > 1 ? place : next ? (last.rank ?? 1) + 1 : null
  return rank === null ? null : { ...last, rank }
}
