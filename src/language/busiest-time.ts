import { type Period, span } from '../workplan/deadline.ts'
import type { Filter, Question } from '../workplan/question.ts'
import { type Dated, datesWithin, select } from '../workplan/select.ts'
import type { Context, Frame } from './frame.ts'
import type { Subject } from './subject.ts'
import { type Unit, unitAt } from './when/moment.ts'

const most = 'most|more(?! than)|busiest|heaviest|highest|biggest|largest|greatest|fullest|peak|majority|bulk'
const least = 'fewest|least|quietest|lightest|smallest|lowest'
const unit = '(?<unit>month|quarter|year)'
const mostHan = '最(?:多|忙|集中|密集|扎堆|挤|重)'
const leastHan = '最(?:少|闲|清闲|空)'
const unitHan = '(?:哪一?个?(?<unit>月|季度|年)|几(?<few>月))份?'

/** A time that is asked for by how much falls into it. */
const asked = [
  new RegExp(`\\b(?:which|what) (?:single |one )?${unit}\\b.*\\b(?<way>${most}|${least})\\b`),
  new RegExp(`\\b(?<way>${most}|${least})[ -](?:\\w+ )?${unit}\\b`),
  new RegExp(`\\b${unit} (?:with|that has|having) the (?<way>${most}|${least})\\b`),
  new RegExp(`${unitHan}.*(?<way>${mostHan}|${leastHan})`),
  new RegExp(`(?<way>${mostHan}|${leastHan}).*${unitHan}`),
  new RegExp(`^\\W*(?:so |and )?when (?:are|do|is|does|will|would) (?:the )?(?<way>${most})(?: number)?\\b`),
]

/** Whether a time is asked for by how much falls into it. */
export function asksBusiest({ words }: Frame): boolean {
  return asked.some((pattern) => pattern.test(words))
}

const unitsHan: Record<string, Unit> = { 月: 'month', 季度: 'quarter', 年: 'year' }

/**
 * "Which month has the most deadlines?", "哪个月到期的最多", "when are most core workstreams due?", "the busiest quarter": what falls into the
 * time that has most of it, or least. Several times with as much of it are told one after the other.
 */
export function busiestTime(frame: Frame, subject: Subject, filter: Filter, context: Context): Question[] {
  const found = asked.map((pattern) => pattern.exec(frame.words)?.groups).find((groups) => groups !== undefined)
  if (!found || subject.ids.length + subject.unsure.length > 0 || frame.unknown.length > 1) return []
  const events = /\b(?:events?|meetings?|gatherings?)\b|会议|活动|开会/.test(frame.words)
  const deadlines =
    /\b(?:deadlines?|due|workstreams?|entries|expire|delivered|deliver)\b|到期|截止|交|工作流|条目/.test(frame.words)
  const length = unitsHan[found.unit ?? found.few ?? ''] ?? ((found.unit ?? 'month') as Unit)
  const wanted = ({ kind }: Dated) => (events ? kind === 'event' : !deadlines || kind === 'workstream')
  const dates = datesWithin(select(context.plan, filter, context.today), {}).filter(wanted)
  const times = new Map<string, { period: Period; number: number }>()
  for (const { date } of dates) {
    const day = span(date.when)?.to
    if (day === undefined) continue
    const period = unitAt(day, length, 0)
    const known = times.get(period.from)
    times.set(period.from, { period, number: (known?.number ?? 0) + 1 })
  }
  const few = new RegExp(`^(?:${least}|${leastHan})$`).test(found.way ?? '')
  const numbers = [...times.values()].map(({ number }) => number)
  const edge = few ? Math.min(...numbers) : Math.max(...numbers)
  return [...times.values()]
    .filter(({ number }) => number === edge)
    .slice(0, 3)
    .map(({ period }) =>
      deadlines && !events
        ? { ask: 'list', filter: { ...filter, window: period }, attributes: ['deadline'] }
        : { ask: 'window', filter, period, attributes: [], ...(events ? { only: ['event'] } : {}) },
    )
}
