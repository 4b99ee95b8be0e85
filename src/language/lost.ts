import { parentOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { type Frame, hasSubject } from './frame.ts'

/** What is said to a message that nothing was understood of: which workstream is meant, or what is near to its words. */
export function lost(frames: Frame[], plan: Plan): Question {
  const asks = frames.some((frame) => frame.has.has('q.when') || frame.has.has('r.due') || frame.roles.length > 0)
  const attribute = frames.flatMap((frame) => frame.attributes)[0]?.value ?? (asks ? 'deadline' : undefined)
  const unknown = frames.reduce((sum, frame) => sum + frame.unknown.length + frame.notInPlan.length, 0)
  const injected = frames.some((frame) => frame.has.has('x.assistant') || frame.has.has('x.order'))
  if (
    attribute &&
    attribute !== 'summary' &&
    unknown === 0 &&
    !injected &&
    frames.every((frame) => !hasSubject(frame))
  ) {
    return {
      ask: 'which',
      candidates: [],
      about: { ask: 'tell', items: [], attributes: [attribute], claims: [], without: [] },
    }
  }
  const near = injected
    ? []
    : [
        ...new Set(
          frames.flatMap((frame) => frame.topics.flatMap((topic) => topic.ids)).map((id) => parentOf(plan, id)),
        ),
      ].slice(0, 3)
  return { ask: 'unknown', why: { because: 'not-understood', near } }
}
