import type { Question } from '../workplan/question.ts'
import { wonders } from './asking.ts'
import { type Frame, hasSubject } from './frame.ts'

/** A greeting, thanks, a farewell or a call for help, where the message is nothing else; else null. */
export function socialOf(frames: Frame[]): Question | null {
  const said = (concept: Parameters<Frame['has']['has']>[0]) => frames.some((frame) => frame.has.has(concept))
  const subject = frames.some(
    (frame) =>
      hasSubject(frame) ||
      frame.notInPlan.length > 0 ||
      frame.whens.length > 0 ||
      frame.unknown.length > 3 ||
      frame.has.has('x.assistant'),
  )
  if (
    said('h.help') &&
    !frames.some(
      (frame) =>
        frame.unknown.length > 1 ||
        // "它优先支持什么方案": of something that was spoken of.
        (frame.unknown.length > 0 && frame.has.has('p.it')) ||
        (frame.has.has('q.which') && frame.has.has('n.workstream')) ||
        hasSubject(frame) ||
        frame.ids.length > 0 ||
        frame.agencies.length > 0 ||
        frame.whens.length > 0 ||
        frame.statuses.length > 0 ||
        frame.has.has('r.overdue') ||
        frame.topics.length + frame.terms.length + frame.kinds.length > 0 ||
        frame.notInPlan.length > 0 ||
        frame.has.has('x.assistant'),
    )
  )
    return { ask: 'help' }
  if (subject) return null
  const serious = frames.some(
    (frame) =>
      frame.attributes.length > 0 ||
      frame.roles.length > 0 ||
      frame.kinds.length > 0 ||
      frame.statuses.length > 0 ||
      frame.has.has('n.workstream') ||
      frame.has.has('r.overdue') ||
      frame.has.has('r.due') ||
      frame.has.has('o.count') ||
      frame.exceptIds.length > 0 ||
      frame.has.has('p.else') ||
      (wonders(frame) && !/^\W*(?:what|who|which)\W*$/.test(frame.words)),
  )
  if (serious) return null
  if (said('h.thanks')) return { ask: 'social', what: 'thanks' }
  const short = frames.every((frame) => frame.unknown.length === 0)
  if (said('h.bye') && short) return { ask: 'social', what: 'bye' }
  return said('h.hello') && frames.every((frame) => frame.unknown.length === 0 && !frame.has.has('q.how'))
    ? { ask: 'social', what: 'hello' }
    : null
}
