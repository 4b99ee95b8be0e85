import type { Period } from '../workplan/deadline.ts'
import type { Question } from '../workplan/question.ts'
import { type Frame, has } from './frame.ts'

/** "In May, July or December 2020": the times named in one row with the first, where each stands for itself. */
export function joinedTimes({ pieces }: Frame): Period[] {
  const first = pieces.findIndex(({ when }) => when !== undefined)
  if (first < 0) return []
  const row = pieces.slice(first)
  const end = row.findIndex(({ when, concept }) => !when && !/^(?:o\.or|o\.and|break)$/.test(concept))
  const joined = end < 0 ? row : row.slice(0, end)
  const times = joined.flatMap(({ when }) => when ?? [])
  const plain = times.every(({ relation, period }) => /^(?:in|on)$/.test(relation) && period.from && period.to)
  return plain && joined.some(({ concept, words }) => /^o\.(?:or|and)$/.test(concept) || words === '、')
    ? times.slice(1).map(({ period }) => period)
    : []
}

/** What is asked of one time, asked of each of the others that are named with it. */
export function alsoThen(question: Question, frame: Frame): Question[] {
  // "7月和12月分别有几条到期".
  if (question.ask === 'count' && question.filter.window && has(frame, 'o.each'))
    return joinedTimes(frame).map((window) => ({ ...question, filter: { ...question.filter, window } }))
  return question.ask === 'window' ? joinedTimes(frame).map((period) => ({ ...question, period })) : []
}
