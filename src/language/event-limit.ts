import { addDays, type Day, type Period, span } from '../workplan/deadline.ts'
import { activityOf } from '../workplan/find.ts'
import type { Filter, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { activityNamed } from './dated-activity.ts'
import { type Context, type Frame, has } from './frame.ts'
import type { Subject } from './subject.ts'

const small = String.raw`(?: (?:the|our|their|its|next|this year's|un|network(?:'s)?|20\d\d))*\W*$`
const before = new RegExp(
  String.raw`\b(?:before|ahead of|prior to|until|up to|(?:in )?the run-?up to|leading up to|in time for|between (?:now|today) and|from (?:now|today) (?:to|until))${small}`,
)
const after = new RegExp(String.raw`\b(?:after|following|once we are past|later than)${small}`)
const behind: [RegExp, 'before' | 'after'][] = [
  [/^(?:召开|举行|开)?(?:之前|以前|前(?!后|[一二两三几\d]+[天周日个]|夕|夜))/, 'before'],
  [/^(?:召开|举行|开|办|结束)?(?:完|过)?(?:了)?(?:之后|以后|后)|^一?(?:开完|过了?|过完|结束了?|办完)/, 'after'],
]

/** "年会以后还有什么": what stands before or behind an event is asked for, and not the event. */
export function besideEvent({ pieces, words }: Frame): boolean {
  const [event] = pieces
  const rest = words.slice((event?.to ?? 0) - (event?.from ?? 0))
  return (
    event?.named?.topics !== undefined &&
    behind.some(([pattern]) => pattern.test(rest)) &&
    /还[有要剩]|(?:要|该|得)[办交做开]|到期|安排/.test(rest)
  )
}

/** "What is due before the annual meeting?": the dates up to the event that is meant, or from it on; else null. */
export function dueBesideEvent(frame: Frame, subject: Subject, filter: Filter, context: Context): Question | null {
  const event = activityNamed(frame, subject, context.plan)
  if (event === null || frame.roles.length > 0 || has(frame, 'q.when', 'q.who', 'q.why', 'o.count')) return null
  if (!has(frame, 'q.what', 'q.which', 'q.define', 'o.list', 'r.due', 'a.deadline', 'r.happen') && !asksAny(frame))
    return null
  const name = frame.pieces.find(({ named }) => named?.topics !== undefined)
  const start = frame.pieces[0]?.from ?? 0
  const ahead = frame.words.slice(0, (name?.from ?? start) - start)
  const then = frame.words.slice((name?.to ?? start) - start)
  const side = before.test(ahead)
    ? 'before'
    : after.test(ahead)
      ? 'after'
      : behind.find(([pattern]) => pattern.test(then))?.[1]
  const days = side && daysOf(event, /\b20\d\d\b/.exec(ahead)?.[0] ?? yearNamed(frame), context)
  if (!days) return null
  const { ids: _, window: __, notWindows: ___, dated: ____, ...others } = filter
  const ended: Period = { to: addDays(days.from, -1), ...(days.from > context.today ? { from: context.today } : {}) }
  return {
    ask: 'window',
    filter: others,
    period: side === 'before' ? ended : { from: addDays(days.to, 1) },
    attributes: [],
    ...(/(?:什么|哪些|啥|几[个场次])会(?:议|要开)?/.test(then) ? { only: ['event'] } : {}),
  }
}

/** "去年年会": the year of the event. */
function yearNamed({ whens }: Frame): string | null {
  const [year, other] = whens.map(({ period }) => period.from?.slice(0, 4) ?? null)
  return other === undefined ? (year ?? null) : null
}

function asksAny(frame: Frame): boolean {
  return /\b(?:any|anything|something|everything)\b|什么|哪些|啥/.test(frame.words)
}

/** The days of an event in a year, else the next time it takes place, else the last. */
function daysOf(id: string, year: string | null, { plan, today }: { plan: Plan; today: Day }) {
  const all = (activityOf(plan, id)?.activity.dates ?? []).flatMap(({ when }) => span(when) ?? [])
  if (year !== null) return all.find(({ from }) => from.startsWith(year))
  return all.find(({ to }) => to >= today) ?? all.at(-1)
}
