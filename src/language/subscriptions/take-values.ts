import type { Day } from '../../workplan/deadline.ts'
import type { Plan } from '../../workplan/workplan.ts'
import { findWhens } from '../when.ts'
import { zoneOf } from '../zones.ts'
import { type Scan, skip, takeMatch, takePhrase, takeWord } from './scan-words.ts'
import { orderWords } from './subscriptions.ts'

/** What is left of an order that takes nothing more, politeness aside. */
export function leftOver(scan: Scan): string[] {
  const words: string[] = []
  while (scan.rest !== '') if (!takePhrase(scan, (all) => all.noise, 'noise')) words.push(takeWord(scan))
  return words
}

/** A weekday, ISO 1–7. */
export function takeWeekday(scan: Scan): number | null {
  const start = scan.rest
  takeMatch(scan, /^(?:(?:every|each)\s+|每\s*)/i)
  for (let day = 1; day <= 7; day++) {
    if (takePhrase(scan, (words) => words.weekdays[day - 1] ?? [], `weekday ${day}`)) return day
  }
  scan.rest = start
  return null
}

/** Weekdays, as many as stand here; none for "none". */
export function takeWeekdays(scan: Scan): number[] {
  const days: number[] = []
  if (takePhrase(scan, (words) => words.none, 'none')) return days
  for (let day = takeWeekday(scan); day !== null; day = takeWeekday(scan)) {
    days.push(day)
    takeMatch(scan, /^(?:and|to|&|-|和|与|至|到)\s*/i)
  }
  return [...new Set(days)].sort()
}

/** Single days, as many as stand here. */
export function takeDays(scan: Scan, today: Day): Day[] {
  const days: Day[] = []
  if (takePhrase(scan, (words) => words.none, 'none')) return days
  for (;;) {
    takeMatch(scan, /^(?:and|on|&|和|与)\s*/i)
    const when = findWhens(scan.rest, today, 'en')[0]
    const day = when?.deadline?.precision === 'day' ? when.deadline.day : null
    if (!when || !day || scan.rest.slice(0, when.start).trim() !== '') return [...new Set(days)].sort()
    days.push(day)
    scan.rest = scan.rest.slice(when.end)
    skip(scan)
  }
}

/** How far to look ahead, in days: at least a week, at most a year. */
export function takeDaysAhead(scan: Scan): number | null {
  const match =
    takeMatch(scan, /^(?:the\s+)?next\s+(\d{1,3})\s+(days?|weeks?)/i) ??
    takeMatch(scan, /^(?:looking\s+)?(\d{1,3})\s+(days?|weeks?)(?:\s+ahead)?/i) ??
    takeMatch(scan, /^(?:未来|今后|接下来)\s*(\d{1,3})\s*(天|周|个星期)/)
  if (!match) return null
  const days = Number(match[1]) * (/^(?:week|周|个星期)/i.test(match[2] ?? '') ? 7 : 1)
  return Math.min(366, Math.max(7, days))
}

const hanHours = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

/** A time of day as `HH:MM`: 09:00, 9am, 9.30 pm, 上午9点半, 下午三点. */
export function takeTime(scan: Scan): string | null {
  const start = scan.rest
  const early = takePhrase(scan, (words) => words.forenoon, 'forenoon') !== null
  const late = !early && takePhrase(scan, (words) => words.afternoon, 'afternoon') !== null
  const match =
    takeMatch(scan, /^(?:at\s+)?(?<hour>\d{1,2})[:h](?<minute>\d{2})(?:\s*(?<half>[ap])\.?m\.?(?![a-z]))?(?!\d)/i) ??
    takeMatch(scan, /^(?:at\s+)?(?<hour>\d{1,2})(?:\.(?<minute>\d{2}))?\s*(?<half>[ap])\.?m\.?(?![a-z])/i) ??
    takeMatch(
      scan,
      /^(?<hour>\d{1,2}|十[一二]?|[一二三四五六七八九])(?:点|时|點)(?:钟|整|(?<minute>\d{1,2})分?|(?<thirty>半))?/,
    )
  const said = match?.groups
  const hour = said?.hour === undefined ? -1 : /^\d/.test(said.hour) ? Number(said.hour) : hanHours.indexOf(said.hour)
  const minute = said?.thirty ? 30 : Number(said?.minute ?? 0)
  const noon = said?.half?.toLowerCase() === 'p' || late ? 12 : 0
  const whole = said?.half || late || early ? (hour % 12) + (hour > 12 ? 12 : noon) : hour
  if (hour < 0 || whole > 23 || minute > 59) {
    scan.rest = start
    return null
  }
  return `${String(whole).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** A language that digests can be written in, as its tag. */
export function takeLanguage(scan: Scan): string | null {
  for (const [tag, own] of orderWords) {
    if (takePhrase(scan, (words) => (words === own ? words.language : []), `language ${tag}`)) return tag
  }
  return null
}

/** A zone by its name or by a place of up to three words. */
export function takeZone(scan: Scan): string | null {
  const start = /^(?:[\p{Script=Han}]{2,6}|[\p{Script=Latin}_/+-]+(?:\s+[\p{Script=Latin}]+){0,2})/u.exec(
    scan.rest,
  )?.[0]
  if (start === undefined) return null
  const han = /\p{Script=Han}/u.test(start)
  const ends = han ? [6, 5, 4, 3, 2].filter((end) => end <= start.length) : wordEnds(start)
  for (const end of ends) {
    const zone = zoneOf(start.slice(0, end))
    if (!zone) continue
    scan.rest = scan.rest.slice(end)
    skip(scan)
    takeMatch(scan, /^(?:time|时间)(?![a-z])/i)
    return zone
  }
  return null
}

/** Where the words of a text end, the last first. */
function wordEnds(text: string): number[] {
  return [...text.matchAll(/\S+/g)].map((word) => word.index + word[0].length).reverse()
}

/** A thematic area that the plan has. */
export function takeArea(scan: Scan, plan: Plan): number | null {
  const start = scan.rest
  if (!takePhrase(scan, (words) => words.area, 'area')) return null
  const number = Number(takeMatch(scan, /^\d{1,3}(?![\d.])/)?.[0])
  if (plan.areas.some((area) => area.number === number)) return number
  scan.rest = start
  return null
}
