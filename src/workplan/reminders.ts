import { addDays, type Day, span, weekday } from './deadline.ts'
import { type Line, linesOf, sortLine } from './digest.ts'
import { parentOf } from './find.ts'
import { keyOf } from './ledger.ts'
import { partOf } from './scope.ts'
import { minutesBetween, wallClock } from './slots.ts'
import type { Instant, LedgerRow, Person, State, Subscription } from './state.ts'
import { isWorkingDay, nearestWorkingDay, ordinaryWeek, workingDaysBetween } from './working-days.ts'

/** Days before a date on which its focal points are reminded. */
export const daysBefore = [30, 7, 1, 0]

/** Days after it: weekly, five times, then the secretariat's summary takes over. */
export const daysAfter = [7, 14, 21, 28, 35]

/** Days for which somebody who has just updated an item is not reminded of it. */
const quietDays = 3

/** Working days for which a reminder that could not go out on its day is still worth sending. */
const catchUpDays = 2

/** Where a person who told us no zone is taken to be: the Network's secretariat sits in Geneva. */
export const homeZone = 'Europe/Zurich'

export interface ReminderLine extends Line {
  /** Days to the date; negative once it has passed. */
  daysLeft: number
  /** Its snooze has ended today. */
  woken: boolean
}

/** What only the secretariat is told, once a week. */
export interface Escalation {
  /** Overdue beyond the last reminder. */
  unanswered: Line[]
  /** Overdue or due within 30 days, and no focal point would hear of it. */
  unowned: Line[]
  paused: Subscription[]
  /** Posts of the last week that were given up, or that may have been posted. */
  failed: LedgerRow[]
}

export interface Reminder {
  person: Person
  day: Day
  lines: ReminderLine[]
  escalation: Escalation | null
}

/** The mark in a reminder's ledger row that it held the week's escalation. */
export const escalationMark = 'escalation'

/** Lines a person is focal point for on a day: what their agencies lead, and the items they were named for. */
function linesFor(state: State, person: Person, day: Day): Line[] {
  return linesOf(state.plan).filter(({ workstream, item }) =>
    person.focal.some((focal) =>
      focal.item === null
        ? partOf(workstream, focal.agency, day) === 'lead'
        : focal.item === item || focal.item === workstream.id,
    ),
  )
}

/** The day reminders count down to, and the day after which the line is late. */
function countdown(line: Line): { to: Day; last: Day } | null {
  const days = span(line.date.when)
  if (!days) return null
  const isEvent = line.date.bound === 'on' && ['day', 'range'].includes(line.date.when.precision)
  return { to: isEvent ? days.from : days.to, last: days.to }
}

/**
 * The latest day at or before `today` on which a line was to be told, or null. Days off move a reminder to the working
 * day before, so that it comes in time, and one about what is late to the working day after.
 */
function lastTold(line: Line, today: Day): Day | null {
  const count = countdown(line)
  if (!count) return null
  const days = [
    ...daysBefore.map((days) => nearestWorkingDay(addDays(count.to, -days), -1, ordinaryWeek)),
    ...daysAfter.map((days) => nearestWorkingDay(addDays(count.last, days), 1, ordinaryWeek)),
  ].filter((day) => day <= today)
  return days.sort().at(-1) ?? null
}

/** Days between two days, counted on the calendar. */
function daysLeft(line: Line, today: Day): number {
  const count = countdown(line)
  if (!count) return 0
  const target = today <= count.to ? count.to : today <= count.last ? today : count.last
  return Math.round(minutesBetween(`${today}T00:00:00.000Z`, `${target}T00:00:00.000Z`) / 1440)
}

/**
 * Whether the person has written in the log about the workstream since shortly before the day of a reminder: it is then
 * never sent, not even when the quiet days are over.
 */
function justUpdated(state: State, person: Person, line: Line, when: Day): boolean {
  const since = `${addDays(when, -quietDays)}T00:00:00.000Z`
  for (let i = state.log.length - 1; i >= 0; i--) {
    const entry = state.log[i]
    if (!entry || entry.at < since) return false
    if (entry.by !== person.id || entry.change.field === 'focal') continue
    if (parentOf(state.plan, entry.change.item) === line.workstream.id) return true
  }
  return false
}

/**
 * What a person is owed at a moment, in one message; null when nothing, outside their working hours, on a weekend, or
 * when the day's message has been claimed. `rows` are the person's reminders in the ledger.
 */
export function reminderFor(
  state: State,
  person: Person,
  rows: LedgerRow[],
  { now, secretariat }: { now: Instant; secretariat: ReadonlySet<string> },
): Reminder | null {
  if (!person.reminders.on || (person.focal.length === 0 && !isSecretariat(person, secretariat))) return null
  const { day, time } = wallClock(now, person.zone ?? homeZone)
  if (!isWorkingDay(day, ordinaryWeek) || time < person.reminders.from || time >= person.reminders.until) return null
  if (state.ledger[keyOf({ kind: 'reminder', to: person.id, at: day })]) return null
  return reminderOn(state, person, rows, { day, now, secretariat })
}

/** What the message of a day says; null when there is nothing to say. */
export function reminderOn(
  state: State,
  person: Person,
  rows: LedgerRow[],
  { day, now, secretariat }: { day: Day; now: Instant; secretariat: ReadonlySet<string> },
): Reminder | null {
  const told = new Map<string, Day>()
  for (const row of rows) {
    const on = row.key.slice(row.key.lastIndexOf('|') + 1)
    if (on >= day) continue
    for (const item of row.items) if ((told.get(item) ?? '') < on) told.set(item, on)
  }
  const lines: ReminderLine[] = []
  for (const line of linesFor(state, person, day)) {
    const { stopped, snoozed } = person.reminders
    if (stopped.includes(line.item) || stopped.includes(line.workstream.id)) continue
    if ('omission' in sortLine(line, day, 31)) continue
    const until = snoozed[line.item] ?? snoozed[line.workstream.id]
    if (until !== undefined && day < until) continue
    const wakes = until === undefined ? null : nearestWorkingDay(until, 1, ordinaryWeek)
    const due = lastTold(line, day)
    const when = wakes !== null && (due === null || due < wakes) ? wakes : due
    if (when === null || workingDaysBetween(when, day, ordinaryWeek) > catchUpDays) continue
    if ((told.get(line.item) ?? '') >= when || justUpdated(state, person, line, when)) continue
    lines.push({ ...line, daysLeft: daysLeft(line, day), woken: when === wakes })
  }
  const monday = addDays(day, 1 - weekday(day))
  const escalated = (told.get(escalationMark) ?? '') >= monday
  const inTime = weekday(day) <= 1 + catchUpDays
  const escalation = isSecretariat(person, secretariat) && !escalated && inTime ? escalate(state, day, now) : null
  if (lines.length === 0 && !escalation) return null
  return { person, day, lines: lines.sort((a, b) => a.daysLeft - b.daysLeft), escalation }
}

/** What the secretariat must know this week, or null when all is in hand. */
function escalate(state: State, day: Day, now: Instant): Escalation | null {
  const heard = new Set<string>()
  for (const person of Object.values(state.people)) {
    if (!person.reminders.on) continue
    for (const line of linesFor(state, person, day)) heard.add(line.item)
  }
  const unanswered: Line[] = []
  const unowned: Line[] = []
  for (const line of linesOf(state.plan)) {
    const verdict = sortLine(line, day, 30)
    if ('omission' in verdict) continue
    if (verdict.section === 'overdue' && daysLeft(line, day) < -(daysAfter.at(-1) ?? 0)) unanswered.push(line)
    else if (verdict.section !== 'passed' && !heard.has(line.item)) unowned.push(line)
  }
  const paused = Object.values(state.subscriptions).filter((subscription) => subscription.paused !== null)
  const failed = Object.values(state.ledger).filter(
    (row) => row.state === 'skipped' && isFault(row.why) && minutesBetween(row.claimedAt, now) <= 7 * 1440,
  )
  const all = [unanswered, unowned, paused, failed]
  return all.every((list) => list.length === 0) ? null : { unanswered, unowned, paused, failed }
}

/** Made a member since, or one of the first, named by the configuration. */
function isSecretariat(person: Person, configured: ReadonlySet<string>): boolean {
  return person.secretariat || configured.has(person.id)
}

/** Whether a skip is a fault of the world rather than somebody's wish. */
function isFault(why: string | null): boolean {
  return why !== null && /^(missed|unsure|failed|unreachable)/.test(why)
}
