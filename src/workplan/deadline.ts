import * as z from 'zod'

/**
 * Calendar time without clocks or zones. A day is `YYYY-MM-DD`, a month `YYYY-MM`; strings of one shape compare as
 * time does. A deadline keeps the precision it was given: "by May 2020" is a month and never grows a day.
 */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** Why a deadline has no date. */
export const OpenReason = z.enum(['ongoing', 'annual', 'multi-year', 'not-applicable', 'to-be-determined', 'duration'])
export type OpenReason = z.infer<typeof OpenReason>

export const Deadline = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('day'), day: Day }),
  z.strictObject({ precision: z.literal('month'), month: Month }),
  z.strictObject({ precision: z.literal('quarter'), quarter: z.string().regex(/^\d{4}-Q[1-4]$/) }),
  z.strictObject({ precision: z.literal('year'), year: z.string().regex(/^\d{4}$/) }),
  z
    .strictObject({ precision: z.literal('range'), from: Day, to: Day })
    .refine((range) => range.from <= range.to, 'a range ends on or after its first day'),
  z.strictObject({
    precision: z.literal('open'),
    why: OpenReason,
    /** Only with `duration`: a length in months, from and to ("18 months – 2 years" is 18, 24). */
    months: z.tuple([z.int().positive(), z.int().positive()]).optional(),
  }),
])
export type Deadline = z.infer<typeof Deadline>

/** A stretch of days, both ends included; an end left out is unbounded. */
export interface Period {
  from?: Day
  to?: Day
  /** The day right behind it, where what must be done before that day belongs to it as well. */
  before?: Day
}

/** Days of a month (1–12) in a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day of its numbers, as `YYYY-MM-DD`. The numbers must name a real day. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const months = new Map<string, Readonly<{ from: Day; to: Day }>>()

/** First and last day of a month given as `YYYY-MM`. */
export function monthSpan(month: string): Readonly<{ from: Day; to: Day }> {
  const known = months.get(month)
  if (known) return known
  const [year = 0, number = 1] = month.split('-').map(Number)
  const days = { from: dayOf(year, number, 1), to: dayOf(year, number, daysInMonth(year, number)) }
  // Deadlines fall in a few years; other months are worked out anew rather than kept without end.
  if (months.size < 1_000) months.set(month, days)
  return days
}

/** The first and last day that a deadline covers, or null when it has no date. */
export function span(deadline: Deadline): Readonly<{ from: Day; to: Day }> | null {
  switch (deadline.precision) {
    case 'day':
      return { from: deadline.day, to: deadline.day }
    case 'month':
      return monthSpan(deadline.month)
    case 'quarter': {
      const [year = '', quarter = ''] = deadline.quarter.split('-Q')
      const last = Number(quarter) * 3
      return {
        from: dayOf(Number(year), last - 2, 1),
        to: dayOf(Number(year), last, daysInMonth(Number(year), last)),
      }
    }
    case 'year':
      return { from: `${deadline.year}-01-01`, to: `${deadline.year}-12-31` }
    case 'range':
      return { from: deadline.from, to: deadline.to }
    case 'open':
      return null
  }
}

/**
 * Whether a deadline falls within a period: the day it falls due (its last day) lies there. "By May 2020" falls due at
 * the end of May, so it is within May and not within the first half of May.
 */
export function fallsWithin(deadline: Deadline, period: Period): boolean {
  const days = span(deadline)
  if (!days) return false
  return (period.from === undefined || period.from <= days.to) && (period.to === undefined || days.to <= period.to)
}

/** Whether any day of a dated event lies in the period. */
export function touches(deadline: Deadline, period: Period): boolean {
  const days = span(deadline)
  if (!days) return false
  return (period.from === undefined || period.from <= days.to) && (period.to === undefined || days.from <= period.to)
}

/** Whether the whole of a deadline lies before a day. Open deadlines never pass. */
export function hasPassed(deadline: Deadline, today: Day): boolean {
  const days = span(deadline)
  return days !== null && days.to < today
}

/** Order by the day a deadline falls due; open deadlines come last and are equal. */
export function compareDeadlines(a: Deadline, b: Deadline): number {
  const left = span(a)
  const right = span(b)
  if (!left || !right) return (left ? 0 : 1) - (right ? 0 : 1)
  return left.to < right.to ? -1 : left.to > right.to ? 1 : left.from < right.from ? -1 : left.from > right.from ? 1 : 0
}

/** Days from the civil epoch (1970-01-01 is 0), for arithmetic on days without clocks or zones. */
export function dayNumber(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date) / 86_400_000
}

/** The day some days after another (before it, when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10)
}

/** A number of days in weeks or months, as people say it; null where the days themselves are short enough. */
export function roughly(days: number): { number: number; unit: 'week' | 'month' } | null {
  if (days < 14) return null
  return days < 60
    ? { number: Math.round(days / 7), unit: 'week' }
    : { number: Math.round(days / (365.25 / 12)), unit: 'month' }
}

/** The month some months after another, both `YYYY-MM`. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + (number - 1) + months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** How many months one deadline lies after another, where both are months. */
export function monthsBetween(a: Deadline, b: Deadline): number | null {
  if (a.precision !== 'month' || b.precision !== 'month') return null
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return number(b.month) - number(a.month)
}

/** Weekday of a day: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}
