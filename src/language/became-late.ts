import { addDays, type Day, type Period } from '../workplan/deadline.ts'
import type { Filter } from '../workplan/question.ts'
import type { Frame } from './frame.ts'
import { unitAt } from './when/moment.ts'

/** What says that lateness begins, right before the word for it. */
const begins =
  /(?:\b(?:be(?:come|came|comes|coming)|go|goes|gone|going|went|falls?|fallen|falling|fell|turn(?:s|ed|ing)?|ended up|newly|freshly|recently|just)(?: (?:newly|freshly|recently|just|only|become|became|gone|fallen|turned|now|the|a|all))*|[新刚才]|开始|变成|转为)\W*$/

/** Words that say it themselves: what is missed or slips does so at its deadline. */
const passes = /^(?:slip(?:s|ped)|laps|miss|overshot|blow|blew|blown)/

const stood = /\b(?:been|remained|stood|sat) \W*$/
const monthly = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
const newly = /\b(?:newly|freshly|recently|just)\b|[新刚]/
const present = /(?<!\b(?:did|has|have|had)\b.*)\b(?:becomes?|goes|go|falls?|turns?)\b/
/** "Now that December has ended": at its end, and no day later. */
const ended = /\bend of\b|\b(?:ended|(?:is|are|['’]s|now) over|behind us)\b|底/

/** What is to come. */
export const ahead = /会|将|届时|到时|\b(?:will|would|going to)\b/

/** A stretch that is not written with its year is the last one, where nothing says that it is to come. */
export function lastOfIts(period: Period, sure: boolean, words: string, today: Day): Period {
  const { from, to } = period
  const back = (day: Day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return !sure && !ahead.test(words) && from !== undefined && from > today && to !== undefined
    ? { from: back(from), to: back(to) }
    : period
}

/**
 * "Which became overdue this month?", "what has slipped since March?", "anything newly overdue?": what is late since a day
 * that lies in the time. What is due by the end of July becomes overdue on 1 August, but is missed in July. Null where no
 * beginning is asked about.
 */
export function becameLate(frame: Frame, { overdue, ...others }: Filter, today: Day): Filter | null {
  const { pieces, words, whens } = frame
  const late = pieces.findIndex(({ concept, also }) => concept === 'r.overdue' || also?.includes('r.overdue'))
  const [when] = whens
  if (!overdue || late < 0 || whens.length > 1) return null
  const before = words.slice(0, (pieces[late]?.from ?? 0) - (pieces[0]?.from ?? 0))
  const since = when?.relation === 'since' && pieces[late + 1]?.when === when
  const begun = since || begins.test(before)
  const lately = newly.test(words)
  if (!begun && !(when && passes.test(pieces[late]?.words ?? ''))) return null
  if (when && (isToday(when.period, today) || (!lately && apart(frame, late)))) return null
  // What becomes late later on is, as far as is known now, neither completed nor cancelled.
  const later = ahead.test(words) || present.test(before)
  const time = when ? (later ? when.period : timeOf(frame, when, today)) : lately ? recently(today) : null
  if (!time) return null
  // "Have been overdue since July": since then or since its end.
  const month = since && stood.test(before) && monthly.test(words) && time.from ? unitAt(time.from, 'month', 0) : null
  const shift = begun && when && !ended.test(words) ? -1 : 0
  const to = month?.to ?? (time.to && addDays(time.to, shift))
  const window: Period = {
    ...(time.from === undefined ? {} : { from: addDays(time.from, shift) }),
    ...(to === undefined ? {} : { to }),
  }
  return later
    ? { ...others, window, statuses: others.statuses ?? { any: ['completed', 'cancelled'], not: true } }
    : { ...others, overdue, window }
}

/** A time without its year is the last one, where nothing says that it is to come. */
function timeOf({ pieces, words }: Frame, when: Frame['whens'][number], today: Day): Period {
  const yearless = !/\d{4}|next|coming|[下明]/.test(pieces.find((piece) => piece.when)?.words ?? '')
  return lastOfIts(when.period, when.sure && !yearless, words, today)
}

/** The month before this one, and this one so far. */
function recently(today: Day): Period {
  return { from: unitAt(today, 'month', -1).from, to: today }
}

function isToday({ from, to }: Period, today: Day): boolean {
  return from === today && to === today
}

/** "It's mid-June, and …", "July's over. Which are late?": a pause sets the time apart from the word for lateness at a position. */
export function apart({ pieces }: Frame, late: number): boolean {
  const said = pieces.findIndex((piece) => piece.when)
  return pieces
    .slice(Math.min(said, late), Math.max(said, late))
    .some(({ concept }) => /^(?:stop|break)$/.test(concept))
}
