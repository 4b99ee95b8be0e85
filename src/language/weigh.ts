import { type Frame, has } from './frame.ts'

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
