import type { Question } from '../workplan/question.ts'
import { type Frame, has } from './frame.ts'

/**
 * "In how many thematic workstreams does WHO participate, and how many does it lead?": what a message asks further, without
 * a scope of its own, is asked of the same workstreams, and counted where it says how many.
 */
export function inSameScope(
  question: Question,
  frame: Frame,
  { question: before, frame: said }: { question: Question; frame: Frame },
): Question {
  if (before.ask !== 'list' && before.ask !== 'count') return question
  if (question.ask !== 'list' && question.ask !== 'count') return question
  // What the words before named, and not what they went on from.
  const ids = said.set ? before.filter.ids : undefined
  const kinds = said.kinds.length > 0 ? before.filter.kinds : undefined
  const own = question.filter
  const scoped = own.ids ?? own.notIds ?? own.kinds ?? own.heading ?? own.areas ?? own.objectives ?? own.mentions
  const wide = has(frame, 'n.workstream', 'n.item', 'n.plan', 'o.all', 'p.else', 'p.other', 'q.where')
  if (scoped !== undefined || wide || frame.ids.length + frame.topics.length > 0) return question
  if (!(ids || kinds) || (question.ask === 'count' && question.items.length > 0)) return question
  const filter = {
    ...(ids ? { ids } : {}),
    ...(kinds ? { kinds } : {}),
    ...own,
  }
  return question.ask === 'list' && has(frame, 'o.count')
    ? { ask: 'count', filter, items: [], of: 'items', supposed: null }
    : { ...question, filter }
}
