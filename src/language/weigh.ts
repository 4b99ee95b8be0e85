import { activityOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { type Frame, has } from './frame.ts'
import { keysOf } from './search.ts'
import type { Subject } from './subject.ts'

/** Sum of what a clause rests on, besides its subject. */
export function weigh(frame: Frame, start: number): number {
  let weight = start + frame.agencies.length * 2.4 + frame.whens.length + frame.attributes.length
  weight +=
    (frame.objectives.length > 0 ? 2 : 0) +
    (frame.areas.length + frame.areaNames.length > 0 ? 2 : 0) +
    (frame.kinds.length > 0 ? 1.5 : 0)
  weight +=
    frame.statuses.length * 1.2 +
    (has(frame, 'r.overdue') ? 2.4 : 0) +
    (has(frame, 'r.undated', 'r.dated', 'r.open') ? 2 : 0)
  weight +=
    (has(frame, 'n.workstream') ? 1.2 : 0) +
    (has(frame, 'r.due') ? 1.2 : 0) +
    (has(frame, 'n.plan') ? 0.6 : 0) +
    (has(frame, 'n.agency') ? 0.4 : 0)
  return weight + (has(frame, 'o.count') ? 0.4 : 0) + (frame.set ? 3 : 0) + (has(frame, 'r.happen') ? 0.4 : 0)
}

/** The same of what is told of a subject: words that one of its activities says are explained by it. */
export function weighTold(frame: Frame, subject: Subject, told: Question, plan: Plan): number {
  const items = told.ask === 'tell' && told.attributes.join() === 'summary' ? told.items : []
  const found = items.length > 0 && items.every((id) => !subject.ids.includes(id) && activityOf(plan, id) !== null)
  const words = items.flatMap((id) => keysOf(activityOf(plan, id)?.activity.text.en ?? ''))
  const said = found ? keysOf(frame.unknown.join(' ')).filter((key) => words.includes(key)).length : 0
  return weigh(frame, subject.weight + said)
}
