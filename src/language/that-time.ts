import { addDays, type Period, span } from '../workplan/deadline.ts'
import { activityOf, workstreamOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** The days that the last question was about: its window, or the deadline of the one item that it told of. */
function lastSpokenOf(question: Question | null, plan: Plan): Period | null {
  if (question?.ask === 'window') return question.period
  if ((question?.ask === 'list' || question?.ask === 'count') && question.filter.window) return question.filter.window
  if (question?.ask !== 'tell' && question?.ask !== 'check') return null
  if (question.ask === 'tell' && question.within) return question.within
  const [item, ...more] = question.items
  if (item === undefined || more.length > 0) return null
  const timed =
    question.ask === 'tell'
      ? question.attributes.some((one) => one === 'deadline' || one === 'dates')
      : question.claims.some(({ is }) => is === 'deadline' || is === 'overdue')
  const deadline = workstreamOf(plan, item)?.deadline
  const dates = activityOf(plan, item)?.activity.dates ?? []
  const when = deadline ?? (dates.length === 1 ? dates[0]?.when : undefined)
  return timed && when ? span(when) : null
}

const inYear =
  /\b(?:(in|of|during|within|throughout|for|from|until|by) )?(?:that|the same|the very same)(?: very)? (?:calendar )?year\b(?!'|s\b| as\b)/gi
const laterInYear =
  /\b(?:later|afterwards|further on|further down)(?: on)? (?:in )?(?:that|the same) (?:calendar )?year\b/gi
const inMonth =
  /\b(?:(in|of|during|within|for|by) )?(?:that|that same|the same|the very same)(?: very)? month\b(?!'|s\b| as\b)/gi
const nextMonth =
  /\b(?:in |for |during )?(?:the following month|the month (?:after|following)(?: that)?|the one (?:after|following))\b(?=\W*$)/gi
const monthBefore = /\b(?:in |for |during )?(?:the preceding month|the month before(?: that| it)?)\b(?=\W*$)/gi
const then =
  /\b(?:at that time|around that time|around then|(?<=(?:due|else|happening|happens|scheduled|planned) )then)\b(?=\W*$)/gi

/** "From November to the end of that year", "what else is due that month?": the time last spoken of, by its name. */
export function inThatTime(text: string, question: Question | null, plan: Plan): string {
  if (!/\b(?:year|month|then|time)\b/i.test(text)) return text
  const { from, to } = lastSpokenOf(question, plan) ?? {}
  const year = from?.slice(0, 4)
  if (!from || !to || !year || to.slice(0, 4) !== year) return text
  const named = (preposition: string | undefined, time: string) => `${preposition ?? 'in'} ${time}`
  const within = text
    .replace(laterInYear, `from ${addDays(to, 1)} to ${year}-12-31`)
    .replace(inYear, (_, preposition?: string) => named(preposition, year))
  if (from.slice(0, 7) !== to.slice(0, 7)) return within
  return within
    .replace(inMonth, (_, preposition?: string) => named(preposition, monthOf(from)))
    .replace(then, named(undefined, monthOf(from)))
    .replace(nextMonth, `in ${monthOf(addDays(to, 1))}`)
    .replace(monthBefore, `in ${monthOf(addDays(`${from.slice(0, 7)}-01`, -1))}`)
}

function monthOf(day: string): string {
  return `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}
