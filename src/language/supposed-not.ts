import type { Filter, Question } from '../workplan/question.ts'
import { isFiltered } from './filters.ts'
import { type Frame, has, kindsNamed, startsAsCheck } from './frame.ts'

/** "Why does ILO lead nothing?", "is it true that WHO leads none?": what it does lead is the answer. */
export function supposedNot(frame: Frame, filter: Filter): Question | null {
  const { parties, kinds: _, ...others } = filter
  const wide = frame.pieces.some((piece) => /^(?:any|anything|nothing|none|no|任何|都没|都不)$/.test(piece.words))
  const never = /从来没|从未|从不|没有?(?:牵头|参加|参与)过|没有?[当做带牵挂领打]过|一[个条项](?:也|都)[没不]/.test(
    frame.words,
  )
  if (!parties || isFiltered(others) || !parties.every((party) => party.not) || !(wide || never)) return null
  const asks = has(frame, 'q.why', 'q.check') || startsAsCheck(frame) || /[\u3400-\u9fff]\s*[?？]$/.test(frame.words)
  if (!asks || has(frame, 'q.which', 'q.what', 'o.list')) return null
  const kinds = kindsNamed(frame)
  const [{ agencies, roles } = { agencies: [], roles: [] }] = parties
  return {
    ask: 'compare-agencies',
    agencies,
    role: roles.length === 1 && roles[0] ? roles[0] : 'any',
    how: 'count',
    filter: kinds.length > 0 ? { kinds } : {},
  }
}
