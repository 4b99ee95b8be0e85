import { addDays, type Day, dayNumber, weekday } from './deadline.ts'

/** Which days of a place are off: ISO weekdays of its weekend, and single days. */
export interface Calendar {
  weekend: readonly number[]
  holidays: readonly Day[]
}

/** Saturday and Sunday off, no holidays. */
export const ordinaryWeek: Calendar = { weekend: [6, 7], holidays: [] }

export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  return !calendar.weekend.includes(weekday(day)) && !calendar.holidays.includes(day)
}

/** Working days after `from` up to and including `to`: 0 from a Friday to the Sunday after it, 1 to the Monday. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number {
  if (to <= from) return 0
  const days = dayNumber(to) - dayNumber(from)
  const weekend = [...new Set(calendar.weekend)]
  const weeks = Math.floor(days / 7)
  let count = weeks * (7 - weekend.length)
  const first = weekday(from)
  for (let after = 1; after <= days % 7; after++) if (!weekend.includes(((first - 1 + after) % 7) + 1)) count++
  const holidays = new Set(calendar.holidays)
  for (const holiday of holidays) if (from < holiday && holiday <= to && !weekend.includes(weekday(holiday))) count--
  return count
}

/** The day itself when it is a working day, else the nearest one before (-1) or after it (1); itself if all are off. */
export function nearestWorkingDay(day: Day, direction: -1 | 1, calendar: Calendar): Day {
  for (let away = 0; away < 31; away++) {
    const candidate = addDays(day, away * direction)
    if (isWorkingDay(candidate, calendar)) return candidate
  }
  return day
}
