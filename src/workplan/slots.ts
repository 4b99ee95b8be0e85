import * as InstantFns from 'temporal-polyfill/fns/Instant'
import * as PlainDateTimeFns from 'temporal-polyfill/fns/PlainDateTime'
import * as ZonedDateTimeFns from 'temporal-polyfill/fns/ZonedDateTime'
import { addDays, type Day, weekday } from './deadline.ts'
import type { Instant } from './state.ts'
import { type Calendar, isWorkingDay } from './working-days.ts'

/**
 * Calendar slots: the moments at which a weekly post is owed. Temporal is a pure library (zones and calendars as
 * functions of their arguments, no clock is read), so it may stand in the core beside zod. Its functions are taken one by
 * one: the whole of it would be the largest part of a start.
 */
export interface Schedule extends Calendar {
  /** ISO weekday 1–7 and `HH:MM` on the wall of `zone`, an IANA name. */
  weekday: number
  time: string
  zone: string
}

export interface Slot {
  /** The moment of the week it belongs to: its identity, whatever the holidays say later. */
  slot: Instant
  /** The moment at which to post: the same time on the next working day when the day itself is off. */
  due: Instant
  /** The local day of `due`. */
  day: Day
}

/** Whether a text names a zone that Temporal knows. */
export function isZone(zone: string): boolean {
  try {
    wallOf(0, zone)
    return true
  } catch {
    return false
  }
}

/** Day and time (`HH:MM`) on the wall of a zone at a moment. Throws RangeError for a zone that is none. */
export function wallClock(now: Instant, zone: string): { day: Day; time: string } {
  const text = PlainDateTimeFns.toString(wallOf(Date.parse(now), zone), { smallestUnit: 'minute' })
  return { day: text.slice(0, 10), time: text.slice(11, 16) }
}

/** What the wall of a zone shows at milliseconds of the epoch. */
function wallOf(milliseconds: number, zone: string) {
  return ZonedDateTimeFns.toPlainDateTime(
    InstantFns.toZonedDateTimeISO(InstantFns.fromEpochMilliseconds(milliseconds), zone),
  )
}

/**
 * The moment a wall clock shows a day and time. A time that a spring change leaves out becomes the end of the gap; a
 * time that an autumn change shows twice is the first of the two.
 */
export function momentOf(day: Day, time: string, zone: string): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hour, minute] = time.split(':').map(Number)
  const wall = PlainDateTimeFns.create(year, month, date, hour, minute)
  const before = PlainDateTimeFns.toZonedDateTime(wall, zone, { disambiguation: 'earlier' })
  const inGap = !PlainDateTimeFns.equals(ZonedDateTimeFns.toPlainDateTime(before), wall)
  const moment = (inGap && ZonedDateTimeFns.getTimeZoneTransition(before, 'next')) || before
  return InstantFns.toString(ZonedDateTimeFns.toInstant(moment), { smallestUnit: 'millisecond' })
}

/** Minutes from one moment to another, negative when the other lies before. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000
}

/** The slot of the week in which the schedule's weekday is `day`. */
function slotOf(schedule: Schedule, day: Day): Slot {
  const slot = momentOf(day, schedule.time, schedule.zone)
  // A day of the channel's weekend was chosen on purpose: only holidays move it.
  const calendar = schedule.weekend.includes(schedule.weekday) ? { ...schedule, weekend: [] } : schedule
  for (let later = 0; later < 7; later++) {
    const posted = addDays(day, later)
    if (!isWorkingDay(posted, calendar)) continue
    return { slot, due: later === 0 ? slot : momentOf(posted, schedule.time, schedule.zone), day: posted }
  }
  return { slot, due: slot, day }
}

/** When a slot is to be posted, by today's holidays. */
export function dueOf(schedule: Schedule, slot: Instant): Instant {
  const own = wallClock(slot, schedule.zone).day
  return slotOf(schedule, addDays(own, -((weekday(own) - schedule.weekday + 7) % 7))).due
}

/** The newest slot at or before a moment, holidays left aside: its identity alone. */
export function newestSlot(schedule: Schedule, now: Instant): Instant {
  const today = wallClock(now, schedule.zone).day
  const day = addDays(today, -((weekday(today) - schedule.weekday + 7) % 7))
  const slot = momentOf(day, schedule.time, schedule.zone)
  return slot <= now ? slot : momentOf(addDays(day, -7), schedule.time, schedule.zone)
}

/** Slots later than `after` that are due at or before `now`, oldest first. */
export function slotsDue(schedule: Schedule, after: Instant, now: Instant): Slot[] {
  const slots: Slot[] = []
  const from = wallClock(after, schedule.zone).day
  const until = wallClock(now, schedule.zone).day
  for (let day = addDays(from, (schedule.weekday - weekday(from) + 7) % 7); day <= until; day = addDays(day, 7)) {
    const slot = slotOf(schedule, day)
    if (slot.slot > after && slot.due <= now) slots.push(slot)
  }
  return slots
}

/** The next slot to be posted after a moment. */
export function nextSlot(schedule: Schedule, now: Instant): Slot {
  const newest = wallClock(newestSlot(schedule, now), schedule.zone).day
  // The gap of a zone that skips a whole day may put a slot on the day after its own.
  let day = addDays(newest, -((weekday(newest) - schedule.weekday + 7) % 7))
  for (;;) {
    const slot = slotOf(schedule, day)
    if (slot.due > now) return slot
    day = addDays(day, 7)
  }
}
