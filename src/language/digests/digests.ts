import type { DateFinding } from '../../workplan/date-check.ts'
import type { Day } from '../../workplan/deadline.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** How many lines a digest has, most urgent first, and the days it looks ahead. */
export interface Counts {
  overdue: number
  week: number
  /** After this week. */
  soon: number
  dates: number
  days: number
}

/** What a language must be able to say in digests and reminders, beside what it says in answers. */
export interface DigestWords {
  /** What stands between two sentences. */
  gap: string
  /** A day with its weekday and year. */
  fullDay(day: Day): string
  shortDay(day: Day): string
  /** A full day and a time of it. */
  moment(day: Day, time: string): string
  /** Title of a digest; `view` names the agencies it is for, or is empty. */
  title(view: string): string
  /** What there is, in a line that stands alone in a notification; what there is none of is left out. */
  counts(counts: Counts): string
  sections: {
    overdue(count: number): string
    week: string
    soon(days: number): string
    dates(days: number): string
    findings: string
    changes: string
  }
  /** Items in a sentence, and how many are left out (0: none). */
  some(items: string[], left: number): string
  /** An item with a remark in brackets. */
  item(id: string, remark: string): string
  passed(items: string): string
  stale(workingDays: number, items: string): string
  older(count: number, groups: string[]): string
  wasDue(deadline: string): string
  joins: string
  andMore(count: number): string
  finding(is: DateFinding['is'], status: string, date: string): string
  change: {
    status(from: string, to: string): string
    deadline(from: string, to: string): string
    dates(from: string, to: string): string
    leads(from: string, to: string): string
    adopted: string
    notAdopted: string
    note(words: string): string
    contest(words: string): string
    nothing: string
  }
  by(names: string, day: Day): string
  focalPoints(names: string): string
  nothingDue(days: number): string
  next(item: string, date: string): string
  noNext: string
  late(day: Day, time: string): string
  asOf(day: Day, time: string, zone: string): string
  source(title: string, issued: string): string
  updated: string
  /** Title of what is told in a digest's thread. */
  threaded: string
  buttons: {
    update: string
    snooze(until: Day): string
    show: string
    showItem(id: string): string
    stop: string
    explain: string
    overdue: string
    settings: string
  }
  reminder: {
    title: string
    inDays(days: number): string
    woken: string
    why(agencies: string): string
    escalation: string
    unanswered: string
    unowned: string
    paused: string
    failed: string
  }
}

const languages: Record<string, DigestWords> = { en, zh }

/** The words for a language tag (`zh-Hans-CN` finds `zh`); English for a language that has none. */
export function digestsFor(tag: string): DigestWords {
  return languages[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en
}
