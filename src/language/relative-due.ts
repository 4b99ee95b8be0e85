import { addDays, type Period, span } from '../workplan/deadline.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Filter, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { type Frame, has } from './frame.ts'
import type { Subject } from './subject.ts'

type Side = 'before' | 'after' | 'same'

const ahead: [RegExp, Side][] = [
  [/(?:later|after|beyond)(?: than)? ?$|[晚迟后]于$/, 'after'],
  [/(?:earlier|before|sooner|ahead)(?: than| of)? ?$|[早先]于$/, 'before'],
  [/same (?:month|time|date|day|deadline) as ?$/, 'same'],
]
const behind: [RegExp, Side][] = [
  [/^的?(?:到期|截止|交付|结束|完成)?(?:之后|以后|后)/, 'after'],
  [/^的?(?:到期|截止|交付|结束|完成)?(?:之前|以前|前)/, 'before'],
]

/** On which side of a workstream's deadline the others are to be. */
function sideOf({ pieces, words, has: said }: Frame): Side | null {
  const at = pieces.findIndex(({ ref, named }) => ref?.to === 'items' || named?.topics !== undefined)
  const [item] = pieces.slice(at, at + 1)
  if (at < 0 || !item) return null
  const start = pieces[0]?.from ?? 0
  const before = words.slice(0, item.from - start)
  const after = words.slice(item.to - start)
  const side = ahead.find(([pattern]) => pattern.test(before)) ?? behind.find(([pattern]) => pattern.test(after))
  if (side) return side[1]
  if (/比$/.test(before)) {
    const than = /^(?:那[条个项])?(?:还|更|要)*([晚迟后早先])/.exec(after)?.[1]
    return than ? (/[早先]/.test(than) ? 'before' : 'after') : null
  }
  return said.has('o.same-time') && /[跟和与同]$/.test(before) ? 'same' : null
}

/** "Which thematic workstreams are due later than T2?", "跟T1同一个月到期的有谁": others, by the deadline of one. */
export function dueBeside(frame: Frame, subject: Subject, filter: Filter, plan: Plan): Question | null {
  const [item, ...more] = subject.ids
  const days =
    item === undefined ? null : span(workstreamOf(plan, item)?.deadline ?? { precision: 'open', why: 'ongoing' })
  if (item === undefined || more.length > 0 || !days || frame.whens.length > 0 || frame.ids.length > 1) return null
  const due = has(frame, 'r.due', 'a.deadline', 'o.latest', 'o.earliest') && !has(frame, 'q.when', 'q.how')
  const chooses =
    has(frame, 'n.workstream', 'q.which', 'q.what', 'q.define', 'o.list', 'p.else', 'q.who') ||
    frame.kinds.length > 0 ||
    /到期的\W*$/.test(frame.words)
  const side = due && chooses ? sideOf(frame) : null
  if (!side) return null
  const windows: Record<Side, Period> = {
    before: { to: addDays(days.from, -1) },
    after: { from: addDays(days.to, 1) },
    same: days,
  }
  const { ids: _, window: __, notWindows: ___, dated: ____, ...others } = filter
  const chosen: Filter = { ...others, window: windows[side], notIds: [item] }
  return has(frame, 'o.count')
    ? { ask: 'count', filter: chosen, items: [], of: 'items', supposed: null }
    : { ask: 'list', filter: chosen, attributes: [] }
}
