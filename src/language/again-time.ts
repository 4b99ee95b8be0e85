import type { Period } from '../workplan/deadline.ts'
import type { Question } from '../workplan/question.ts'
import { type Frame, has, hasSubject } from './frame.ts'
import { periodOf } from './period-asked.ts'
import type { Rule } from './turn.ts'

/** "And in January?", "2020年的呢": the same question of another time. */
export const ofAnotherTime: Rule = ({ frame, last, context, item }) => {
  if (frame.whens.length === 0 || frame.agencies.length > 0 || frame.roles.length > 0 || !last) return null
  if (has(frame, 'r.overdue') || hasSubject(frame)) return null
  const period = inSameYears(frame, periodOf(frame.whens, context.today), last)
  if (last.ask === 'window') return { ...last, period }
  if ((last.ask === 'list' || last.ask === 'count') && last.filter.window)
    return { ...last, filter: { ...last.filter, window: period } }
  // Of an event that recurs.
  const eventful = last.ask === 'tell' && last.attributes.includes('dates') && item !== undefined
  return eventful && !has(frame, 'q.which', 'n.workstream', 'r.due') ? { ...last, within: period } : null
}

/** A month without a year, after another month: the next in the years of the plan, "July 2020 … and December?". */
function inSameYears(frame: Frame, period: Period, last: Question): Period {
  const before = last.ask === 'window' ? last.period : 'filter' in last ? last.filter.window : undefined
  const yearless = frame.pieces.every((piece) => !piece.when || !/\d{4}|year|年/.test(piece.words))
  const month = (one: Period | undefined) => (one?.from?.slice(0, 7) === one?.to?.slice(0, 7) ? one?.from : undefined)
  const [from, earlier] = [month(period), month(before)]
  if (!yearless || !from || !earlier || !period.to) return period
  const same = earlier.slice(0, 4)
  const year = from.slice(5) > earlier.slice(5) || same >= '2020' ? same : String(Number(same) + 1)
  return { from: `${year}${from.slice(4)}`, to: `${year}${period.to.slice(4)}` }
}
