import type { Filter, Question } from '../workplan/question.ts'
import { type Frame, has } from './frame.ts'
import type { Subject } from './subject.ts'

const each =
  /(?:每一?|各)个?月(?:份)?(?:都|各|分别|里)?(?:有|到期|要交|截止)|按(?:照)?(?:到期)?月(?:份)?(?:来)?(?:排|列|分|统计|汇总|数|归)|\b(?:by|per|each|every) month\b|\bmonth by month\b/

/** "按月份列出到期的工作流", "deadlines by month": each month with the workstreams that fall due in it; else null. */
export function byMonth(frame: Frame, subject: Subject, filter: Filter): Question | null {
  if (subject.ids.length + subject.unsure.length > 0 || frame.whens.length > 1) return null
  if (has(frame, 'a.event', 'a.activities', 'n.activity', 'r.happen') || frame.notInPlan.length > 0) return null
  const due = has(frame, 'r.due', 'a.deadline', 'n.workstream', 'a.dates', 'q.when')
  const { dated: _, ...others } = filter
  return each.test(frame.words) && due
    ? { ask: 'tally', over: 'months', filter: others, role: 'any', bound: null }
    : null
}
