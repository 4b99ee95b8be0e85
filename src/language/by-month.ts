import type { Filter, Question } from '../workplan/question.ts'
import { type Frame, has } from './frame.ts'
import type { Subject } from './subject.ts'

const which = /哪一?个?月(?:份)?|几月(?:份)?|\b(?:which|what) month\b|\bmonth (?:with|has|that has)\b|\bbusiest month\b/
const each =
  /(?:每一?|各)个?月(?:份)?(?:都|各|分别|里)?(?:有|到期|要交|截止)|按(?:照)?(?:到期)?月(?:份)?(?:来)?(?:排|列|分|统计|汇总|数|归)|\b(?:by|per|each|every) month\b|\bmonth by month\b/
const busiest = /最(?:多|忙|集中|密集|扎堆|挤|重)|\b(?:most|busiest|fullest|heaviest)\b/
const quietest = /最(?:少|闲|清闲|空)|\b(?:fewest|least|quietest)\b/

/** "哪个月到期的最多", "deadlines by month": months by the workstreams that fall due in them, all or the first alone; else null. */
export function byMonth(frame: Frame, subject: Subject, filter: Filter): Question | null {
  if (subject.ids.length + subject.unsure.length > 0 || frame.whens.length > 1) return null
  if (has(frame, 'a.event', 'a.activities', 'n.activity', 'r.happen') || frame.notInPlan.length > 0) return null
  const due = has(frame, 'r.due', 'a.deadline', 'n.workstream', 'a.dates', 'q.when')
  const { dated: _, ...others } = filter
  const held = { over: 'months', filter: others, role: 'any' } as const
  const fewest = quietest.test(frame.words)
  if (which.test(frame.words) && (fewest || busiest.test(frame.words)) && due)
    return { ask: 'ranking', ...held, by: 'involved', most: !fewest, top: 1 }
  return each.test(frame.words) && due ? { ask: 'tally', ...held, bound: null } : null
}
