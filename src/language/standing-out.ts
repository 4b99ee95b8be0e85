import type { Filter, Question } from '../workplan/question.ts'
import { busiestTime } from './busiest-time.ts'
import { edgeAsked } from './dates-question.ts'
import { fewDeadlines } from './few-deadlines.ts'
import type { Context, Frame } from './frame.ts'
import { furthestAlong } from './furthest-along.ts'
import { nextDue } from './next-due.ts'
import { oddOneOut } from './odd-one-out.ts'
import type { Subject } from './subject.ts'

/**
 * What stands out in time or by what is said of it: the first or last events and deadlines, the busiest month, the workstream furthest along or unlike the
 * others.
 */
export function standingOut(frame: Frame, subject: Subject, filter: Filter, context: Context): Question[] {
  const one =
    nextDue(frame, subject, filter, context) ??
    fewDeadlines(frame, subject, filter, context) ??
    edgeAsked(frame, subject, filter, context) ??
    furthestAlong(frame, subject, filter, context) ??
    oddOneOut(frame, subject, filter, context)
  return one ? [one] : busiestTime(frame, subject, filter, context)
}
