import { roleOfAttribute } from '../workplan/facts.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { type Frame, has, hasSubject, startsAsCheck } from './frame.ts'
import type { Rule } from './turn.ts'

function absent(item: string): Question {
  const bound = { at: 'exactly', number: 0 } as const
  return { ask: 'tally', over: 'agencies', filter: { ids: [item] }, role: 'any', bound }
}

/** Whether a clause asks who it is that has no part in something; to lead nothing is no absence. */
function asksAbsent(frame: Frame): boolean {
  if (!has(frame, 'q.who', 'n.agency') || startsAsCheck(frame) || frame.agencies.length > 0) return false
  if (has(frame, 'q.why', 'q.when', 'o.count', 'o.except', 'o.exclude', 'p.else') || frame.excepted.length > 0)
    return false
  if (frame.statuses.length + frame.whens.length + frame.unknown.length > 0) return false
  if (
    frame.roles.some(
      ({ value, not }) => value === 'lead' || value === 'interested' || (!not && value === 'participant'),
    )
  )
    return false
  return (
    frame.roles.some(({ not }) => not) || has(frame, 'o.without') || (has(frame, 'o.not') && frame.roles.length === 0)
  )
}

/** "Who is not in T2?", "which agencies have no part in it?": those that are not named there. */
export function absentFrom(frame: Frame, items: string[], plan: Plan): Question | null {
  const [item, ...more] = items
  if (item === undefined || more.length > 0 || !workstreamOf(plan, item)) return null
  return asksAbsent(frame) ? absent(item) : null
}

/** "Who takes part in T2?", "and who doesn't?": those that are not named in it. */
export const whoIsNot: Rule = ({ frame, last, context }) => {
  if (last?.ask !== 'tell' || last.items.length !== 1 || hasSubject(frame) || frame.kinds.length > 0) return null
  if (!last.attributes.every((one) => roleOfAttribute(one) !== null) || last.attributes.includes('leads')) return null
  return frame.pieces.length <= 8 ? absentFrom(frame, last.items, context.plan) : null
}
