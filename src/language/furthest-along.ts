import type { Filter, Question } from '../workplan/question.ts'
import { select } from '../workplan/select.ts'
import type { Status } from '../workplan/workplan.ts'
import type { Context, Frame } from './frame.ts'
import type { Subject } from './subject.ts'

/** Stages from the first to the last; what is cancelled is at none. */
const stages: Status[] = ['proposed', 'not-started', 'on-hold', 'in-preparation', 'in-progress', 'completed']

const furthest =
  /\b(?:(?:furthest|farthest|further|farther|furthermost) (?:along|ahead|advanced|forward|on|developed)|(?:most|more|best) advanced|(?:made|making|shows?|has|have) (?:the )?(?:most|more|best|greatest) (?:progress|headway)|come furthest|gone furthest|(?:closest|nearest|closer|nearer) to (?:being )?(?:done|finished|complete|completed|completion|the finish(?:ing)? line))\b/
const hindmost =
  /\b(?:(?:least|less) (?:advanced|far along|progress|headway|developed)|(?:furthest|farthest|further) (?:behind|back|from (?:being )?(?:done|finished|complete|completed|completion))|bring(?:s|ing)? up the rear)\b/

/**
 * "Which of T1–T6 is furthest along?", "which is the least advanced?": by the stage that the plan gives, and by no deadline.
 * Of workstreams that are named each is told.
 */
export function furthestAlong(frame: Frame, subject: Subject, filter: Filter, context: Context): Question | null {
  const least = hindmost.test(frame.words)
  if (!least && !furthest.test(frame.words)) return null
  if (subject.ids.length > 0)
    return { ask: 'tell', items: subject.ids, attributes: ['status'], claims: [], without: [] }
  const { statuses: _, ...others } = filter
  const at = select(context.plan, others, context.today)
    .map(({ status }) => stages.indexOf(status))
    .filter((stage) => stage >= 0)
  const stage = stages[least ? Math.min(...at) : Math.max(...at)]
  return stage ? { ask: 'list', filter: { ...others, statuses: { any: [stage] } }, attributes: ['status'] } : null
}
