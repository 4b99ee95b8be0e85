import {
  addDays,
  addMonths,
  type Day,
  type Deadline,
  dayOf,
  daysInMonth,
  monthSpan,
  weekday,
} from '../../workplan/deadline.ts'

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year'

/** A piece of a longer time: a third of it by name, what is left or over of it, or counted days, weeks, months in it. */
export type Part =
  | 'early'
  | 'mid'
  | 'late'
  | 'end'
  | 'rest'
  | 'past'
  /** The whole week around it. */
  | 'week'
  | { nth: number; unit: 'day' | 'week' | 'month' | 'quarter' | 'half'; count: number }
  /** So long right before it, right after it, or on both sides of it. */
  | { beside: 'before' | 'after' | 'both'; unit: Unit; count: number }

/** What date words say, before a year that they leave out is worked out. */
export interface Moment {
  unit: Unit
  year?: number
  /** The month of a day. */
  month?: number
  /** Number of the day, month, quarter, half or season (1 is spring); absent for a year. */
  index?: number
  /** The last of several: 18 in "17–18 December", the last year in "2019–2020". */
  last?: number
  /** A day of the week, 1 for Monday. */
  weekday?: number
  /** Days already known, as in "next week". */
  days?: { from: Day; to: Day }
  /** What it would be as a deadline, where its days do not say it. */
  deadline?: Deadline | null
  part?: Part
  /** The year, month … spoken of: "the year" counts in "end of the year" and not by itself. */
  bare?: true
  /** The words can be understood in another way too. */
  guess?: true
}

export interface Stretch {
  from: Day
  to: Day
  deadline: Deadline | null
  /** The words name an end ("end of May"): before it is by it. */
  ends: boolean
  sure: boolean
}

const seasonStart = [3, 6, 9, 12]

/** A day some months later, on the last day of the month where that is shorter. */
export function addMonthsToDay(day: Day, months: number): Day {
  const month = addMonths(day.slice(0, 7), months)
  const [year = 0, number = 1] = month.split('-').map(Number)
  return `${month}-${String(Math.min(Number(day.slice(8)), daysInMonth(year, number))).padStart(2, '0')}`
}

/** So many days, months or years as stay within years of four digits. */
function near(count: number): number {
  return Math.max(-900, Math.min(900, count))
}

/** A day some units later (earlier, when negative). */
export function addUnits(day: Day, far: number, unit: Unit): Day {
  const count = near(far)
  if (unit === 'day') return addDays(day, count)
  if (unit === 'week') return addDays(day, count * 7)
  const months = { month: 1, quarter: 3, season: 3, half: 6, year: 12 }[unit]
  return addMonthsToDay(day, count * months)
}

/** A single day. */
export function oneDay(day: Day): Moment {
  return { unit: 'day', days: { from: day, to: day } }
}

/** Whole months from one month of a year on; months beyond the twelfth run into the next year. */
export function months(year: number, first: number, count: number): { from: Day; to: Day } {
  const from = addMonths(`${String(year).padStart(4, '0')}-01`, first - 1)
  return { from: `${from}-01`, to: monthSpan(addMonths(from, count - 1)).to }
}

/** The calendar week, month, quarter or year so many after the one of today. */
export function unitAt(today: Day, unit: Unit, far: number): { from: Day; to: Day } {
  const offset = near(far)
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  if (unit === 'week') {
    const monday = addDays(today, 1 - weekday(today) + offset * 7)
    return { from: monday, to: addDays(monday, 6) }
  }
  if (unit === 'month') return monthSpan(addMonths(today.slice(0, 7), offset))
  if (unit === 'quarter') return months(year, Math.floor((month - 1) / 3) * 3 + 1 + offset * 3, 3)
  if (unit === 'half') return months(year, month < 7 ? 1 + offset * 6 : 7 + offset * 6, 6)
  if (unit === 'year') return months(year + offset, 1, 12)
  return { from: addDays(today, offset), to: addDays(today, offset) }
}

/** From today on, for so long. Quarters are whole ones: "the next two quarters" end when a quarter ends. */
export function ahead(today: Day, count: number, unit: Unit, guess: { guess?: true } = {}): Moment {
  const quarters = unit === 'quarter'
  const to = quarters ? unitAt(today, 'quarter', count).to : addUnits(today, count, unit)
  return {
    unit: 'day',
    days: { from: today, to },
    deadline: { precision: 'day', day: to },
    ...guess,
    ...(quarters ? { guess: true as const } : {}),
  }
}

/** The simplest deadline that covers exactly these days. */
export function deadlineOf(from: Day, to: Day): Deadline {
  if (from === to) return { precision: 'day', day: from }
  const month = from.slice(0, 7)
  const year = from.slice(0, 4)
  if (from === `${month}-01` && year === to.slice(0, 4)) {
    if (to === monthSpan(month).to) return { precision: 'month', month }
    const first = Number(month.slice(5))
    if (first % 3 === 1 && to === months(Number(year), first, 3).to) {
      return { precision: 'quarter', quarter: `${year}-Q${(first + 2) / 3}` }
    }
    if (first === 1 && to === `${year}-12-31`) return { precision: 'year', year }
  }
  return { precision: 'range', from, to }
}

/** The days of a moment in a given year, or null when there are none (31 February). */
function daysIn(moment: Moment, year: number): { from: Day; to: Day } | null {
  const index = moment.index ?? 1
  const last = moment.last ?? index
  if (moment.unit === 'year') {
    const end = moment.last ?? year
    return end < year ? null : { from: dayOf(year, 1, 1), to: dayOf(end, 12, 31) }
  }
  if (index < 1 || last < index) return null
  switch (moment.unit) {
    case 'day': {
      const month = moment.month ?? 0
      if (month < 1 || month > 12 || last > daysInMonth(year, month)) return null
      return { from: dayOf(year, month, index), to: dayOf(year, month, last) }
    }
    case 'month':
      return last > 12 ? null : months(year, index, last - index + 1)
    case 'quarter':
      return last > 4 ? null : months(year, index * 3 - 2, (last - index + 1) * 3)
    case 'half':
      return last > 2 ? null : months(year, index * 6 - 5, (last - index + 1) * 6)
    case 'season':
      return months(year, seasonStart[index - 1] ?? 3, 3)
    default:
      return null
  }
}

/** Whether the words say which year, week or day they mean. */
export function isSettled(moment: Moment): boolean {
  return moment.year !== undefined || moment.days !== undefined
}

/** The year that is meant when none is said: the next time round from a day on, or the latest time up to it. */
function yearNear(moment: Moment, day: Day, way: 'coming' | 'latest'): number | null {
  const year = Number(day.slice(0, 4))
  const step = way === 'coming' ? 1 : -1
  // Nine years hold a 29 February wherever they start.
  for (let candidate = year - step, tries = 0; tries < 10; candidate += step, tries++) {
    const days = daysIn(moment, candidate)
    if (days && (way === 'coming' ? days.to >= day : days.from <= day)) return candidate
  }
  return null
}

function nearestWeekday(index: number, day: Day, way: 'coming' | 'latest'): { from: Day; to: Day } {
  const ahead = (index - weekday(day) + 7) % 7
  const found = addDays(day, way === 'coming' || ahead === 0 ? ahead : ahead - 7)
  return { from: found, to: found }
}

/** First month (from 0) and number of months of the named parts. */
const three = { early: [0, 1], mid: [1, 1], late: [2, 1], end: [2, 1] } as const
const partsInMonths = {
  quarter: three,
  season: three,
  half: { early: [0, 2], mid: [2, 2], late: [4, 2], end: [5, 1] },
  year: { early: [0, 3], mid: [5, 2], late: [9, 3], end: [11, 1] },
} as const

/** Months that follow the end of a month are whole: from June on to the end of August, and not to the 30th. */
function wholeMonths(after: Day, last: Day, unit: Unit): Day {
  const ends = addDays(after, 1).endsWith('-01')
  return ends && unit !== 'day' && unit !== 'week' ? monthSpan(last.slice(0, 7)).to : last
}

function partOf(days: { from: Day; to: Day }, unit: Unit, part: Part, today: Day): { from: Day; to: Day } {
  if (part === 'rest') return { from: today > days.from && today <= days.to ? today : days.from, to: days.to }
  if (part === 'week') return unitAt(days.from, 'week', 0)
  if (part === 'past') return { from: days.from, to: today < days.to && today >= days.from ? today : days.to }
  if (typeof part === 'object' && 'beside' in part) {
    const { beside, count, unit: by } = part
    const [first, last] = [addUnits(days.from, -count, by), addUnits(days.to, count, by)]
    if (beside === 'both') return { from: first, to: last }
    return beside === 'before'
      ? { from: first, to: addDays(days.from, -1) }
      : { from: addDays(days.to, 1), to: wholeMonths(days.to, last, by) }
  }
  if (typeof part === 'object') {
    const { nth, count, unit: by } = part
    if (by === 'half') {
      const middle = `${days.from.slice(0, 8)}15`
      return nth === 0 ? { from: days.from, to: middle } : { from: addDays(middle, 1), to: days.to }
    }
    if (nth >= 0) {
      const from = addUnits(days.from, nth * count, by)
      const to = addDays(addUnits(from, count, by), -1)
      return { from, to: to < days.to ? to : days.to }
    }
    const from = addUnits(addDays(days.to, 1), -count, by)
    return { from: from > days.from ? from : days.from, to: days.to }
  }
  if (unit === 'day') return days
  if (unit === 'week') {
    const [first, last] = { early: [0, 1], mid: [2, 3], late: [4, 6], end: [4, 6] }[part] as [number, number]
    return { from: addDays(days.from, first), to: addDays(days.from, last) }
  }
  if (unit === 'month') {
    const at = (day: number) => `${days.from.slice(0, 8)}${day}`
    if (part === 'early') return { from: days.from, to: at(10) }
    return part === 'mid' ? { from: at(11), to: at(20) } : { from: `${days.to.slice(0, 8)}21`, to: days.to }
  }
  const [first, length] = partsInMonths[unit][part]
  return months(Number(days.from.slice(0, 4)), Number(days.from.slice(5, 7)) + first, length)
}

/**
 * The days of a moment. A year left out is the one that comes next from `near` on (counting a time that has begun), or
 * with `latest` the last one begun by then. Seasons are those of the northern half of the world. Null when there is no
 * such day.
 */
export function resolve(moment: Moment, today: Day, way: 'coming' | 'latest', near: Day = today): Stretch | null {
  const guessed = !isSettled(moment)
  const year = moment.year ?? (guessed && moment.weekday === undefined ? yearNear(moment, near, way) : 0)
  if (year === null) return null
  const whole = moment.weekday ? nearestWeekday(moment.weekday, near, way) : (moment.days ?? daysIn(moment, year))
  if (!whole) return null
  const part = moment.part
  const days = part === undefined ? whole : partOf(whole, moment.unit, part, today)
  const ends = part === 'end' || (part === 'late' && moment.unit === 'month')
  const coarse = ends && ['month', 'quarter', 'year'].includes(moment.unit)
  const deadline = moment.deadline !== undefined ? moment.deadline : deadlineOf(...pair(coarse ? whole : days))
  const elsewhere =
    guessed && !moment.weekday && (moment.unit === 'quarter' || days.from.slice(0, 4) !== today.slice(0, 4))
  const vague = moment.unit === 'season' || part === 'early' || part === 'mid' || part === 'late'
  const weeks = typeof part === 'object' && part.unit === 'week' && !('beside' in part)
  return { ...days, deadline, ends, sure: !(elsewhere || vague || weeks || moment.guess) }
}

function pair(days: { from: Day; to: Day }): [Day, Day] {
  return [days.from, days.to]
}

/** The deadline of what is to be done before a time: the month before it, the day before it. */
export function deadlineBefore(stretch: Stretch): Deadline | null {
  if (stretch.ends || stretch.deadline === null) return stretch.deadline
  const eve = addDays(stretch.from, -1)
  switch (stretch.deadline.precision) {
    case 'month':
      return { precision: 'month', month: eve.slice(0, 7) }
    case 'quarter':
      return deadlineOf(addMonthsToDay(stretch.from, -3), eve)
    case 'year':
      return { precision: 'year', year: eve.slice(0, 4) }
    default:
      return { precision: 'day', day: eve }
  }
}
