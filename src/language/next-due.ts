import type { Filter, Question } from '../workplan/question.ts'
import { type Context, type Frame, has } from './frame.ts'
import { periodAsked } from './period-asked.ts'
import type { Subject } from './subject.ts'

/** One thing that falls due, whatever it is. */
const one =
  /\b(next|upcoming|nearest|first|earliest|soonest|last|latest|final) (?:(?:thing|item|deliverable|one)(?: (?:that is|that's|to be))? due|deliverable|date|deadline|due date)\b(?! of\b)|(下一个|最早的?|最晚的?|最后一?个?|第一个)(?:期限|到期日|截止日期?|时限|交付日期)/

/**
 * "The next deadline", "the last thing due in 2019": of workstreams and their activities alike, as in any window of time. A first or
 * last one of the whole plan, with no time beside it, is a workstream's.
 */
export function nextDue(frame: Frame, subject: Subject, filter: Filter, { today }: Context): Question | null {
  const { parties, statuses, objectives, areas, counts, kinds } = filter
  if (parties ?? statuses ?? objectives ?? areas ?? counts ?? kinds) return null
  if (subject.ids.length + subject.unsure.length + frame.agencies.length + frame.unknown.length > 0) return null
  if (has(frame, 'n.workstream', 'n.activity', 'q.who', 'o.count', 'o.most', 'o.least', 'r.overdue', 'p.them', 'p.it'))
    return null
  const [, english, chinese] = one.exec(frame.words) ?? []
  const which = english ?? chinese
  if (which === undefined) return null
  const coming = /^(?:next|upcoming|nearest|下一个)$/.test(which)
  if (!coming && frame.whens.length === 0) return null
  const last = /^(?:last|latest|final|最晚|最后)/.test(which)
  const period = frame.whens.length > 0 ? periodAsked(frame, today) : { from: today }
  return { ask: 'window', filter: {}, period, attributes: [], edge: last ? 'last' : 'first' }
}
