import type { Filter, Question } from '../workplan/question.ts'
import { type Frame, has } from './frame.ts'

/** "协调人负责的那条到期了吗": of the one that an agency leads it is asked whether it is late; that nothing is would be no answer. */
export function singledOut(frame: Frame, filter: Filter): Question | null {
  const { overdue, ...others } = filter
  const one = frame.pieces.some(({ words }) => /^[那这该]一?[条个项]$/.test(words))
  if (overdue === undefined || !others.parties || !one || has(frame, 'q.which', 'q.who', 'o.list', 'o.count'))
    return null
  return { ask: 'list', filter: others, attributes: ['deadline', 'status'] }
}
