import { type Day, span } from '../workplan/deadline.ts'
import type { Filter, Question } from '../workplan/question.ts'
import { datesWithin, select } from '../workplan/select.ts'
import type { Context, Frame } from './frame.ts'
import { numberNamed } from './numerals.ts'
import type { Subject } from './subject.ts'

const which = '(?<which>next|first|last|upcoming|coming|nearest|earliest|latest|final|soonest)'
const number = '(?<number>two|three|four|five|six|[2-6])'
const noun =
  '(?:(?:core|thematic|big|major|main) )*(?:deadlines|due dates|(?<whole>workstreams|ones|entries)(?= .*\\bdue\\b))'
const several = [new RegExp(`\\b${which} ${number} ${noun}`), new RegExp(`\\b${number} ${which} ${noun}`)]
const afterNext = /\b(?:deadline|due date) after (?:the )?next\b|\bnext but one (?:deadline|due date)\b/
const apart = /\b(?:how (?:long|much time|many (?:days|weeks|months))|duration|time span|between|apart)\b/
const ends = /\b(?:first|earliest)\b.*\b(?:last|latest|final)\b/

/**
 * "The next three deadlines", "the deadline after next", "how long is it from the first deadline to the last?": as many as
 * are asked for, with whatever else falls due on the same days.
 */
export function fewDeadlines(frame: Frame, subject: Subject, filter: Filter, context: Context): Question | null {
  const { words } = frame
  if (subject.ids.length + subject.unsure.length + frame.whens.length > 0 || !/\b(?:deadlines?|due)\b/.test(words))
    return null
  const workstreams = select(context.plan, filter, context.today)
  if (apart.test(words) && ends.test(words)) {
    const [first, ...more] = datesWithin(workstreams, {}).filter(({ kind }) => kind === 'workstream')
    const last = more.at(-1)
    return first && last ? { ask: 'compare', items: [first.item, last.item], by: 'deadline', how: 'order' } : null
  }
  const said = several.map((pattern) => pattern.exec(words)?.groups).find((groups) => groups !== undefined)
  const next = afterNext.test(words)
  if (!said && !next) return null
  const whole = said?.whole !== undefined || filter.parties !== undefined
  const late = /^(?:last|latest|final)$/.test(said?.which ?? '')
  const ahead = next || /^(?:next|upcoming|coming|nearest|soonest)$/.test(said?.which ?? '')
  // By the day on which they fall due, each with the whole of its precision: "by June 2020" is June.
  const days = new Map<Day, Day>()
  for (const { kind, date } of datesWithin(workstreams, ahead ? { from: context.today } : {})) {
    const due = kind === 'workstream' || (kind === 'activity' && !whole) ? span(date.when) : null
    if (due && !days.has(due.to)) days.set(due.to, due.from)
  }
  const count = next ? 2 : (numberNamed(said?.number ?? '') ?? Number(said?.number))
  const chosen = next ? [...days].slice(1, 2) : late ? [...days].slice(-count) : [...days].slice(0, count)
  const [from, to] = [chosen[0]?.[1], chosen.at(-1)?.[0]]
  if (from === undefined || to === undefined) return null
  return whole
    ? { ask: 'list', filter: { ...filter, window: { from, to } }, attributes: ['deadline'] }
    : { ask: 'window', filter, period: { from, to }, attributes: [] }
}
