import { addDays, type Day, type Deadline, type OpenReason, type Period } from '../workplan/deadline.ts'
import { en } from './when/en.ts'
import { fold } from './when/fold.ts'
import type { Groups, Relation, TimeWords } from './when/grammar.ts'
import { deadlineBefore, deadlineOf, type Moment, resolve, type Stretch } from './when/moment.ts'
import { type Found, search, type Tie, tieOf } from './when/scan.ts'
import { zh } from './when/zh.ts'

/** A time that a message speaks of. Offsets are positions in the text as given. */
export interface When {
  /** With the words that tie it to the sentence: "by", "before", 最迟于, 之前. */
  start: number
  end: number
  /** The days asked about. */
  period: Period
  /** What it says as a deadline, at its own precision; null where it is none ("since Monday"). */
  deadline: Deadline | null
  relation: Relation
  /** The date words alone. */
  core: { start: number; end: number }
  /** False where a year was filled in or the words can mean another time as well: worth saying back. */
  sure: boolean
}

const languages = [en, zh]

/** Days from the first to the last of two times, or null where they do not follow each other. */
function resolveRange(a: Moment, b: Moment, today: Day, way: 'coming' | 'latest'): Stretch | null {
  const last = resolve(b, today, way)
  const first = last && resolve(a, today, 'latest', last.from)
  if (!first || last.to < first.from) return null
  const days = { from: first.from, to: last.to }
  return { ...days, deadline: deadlineOf(days.from, days.to), ends: last.ends, sure: first.sure && last.sure }
}

function periodOf(relation: Relation, days: Stretch): Period {
  switch (relation) {
    case 'by':
    case 'until':
      return { to: days.to }
    case 'before':
      return { to: days.ends ? days.to : addDays(days.from, -1) }
    case 'after':
      return { from: addDays(days.to, 1) }
    case 'since':
      return { from: days.from }
    default:
      return { from: days.from, to: days.to }
  }
}

function deadlineFor(relation: Relation, days: Stretch): Deadline | null {
  if (relation === 'after' || relation === 'since') return null
  return relation === 'before' ? deadlineBefore(days) : days.deadline
}

function relationOf(tie: Tie, moment: Moment, days: Stretch): Relation {
  // "From 17 to 18 December" is one time with two ends.
  if (tie.relation === 'since' && moment.last !== undefined) return 'between'
  if (tie.relation !== null && tie.relation !== 'on' && tie.relation !== 'in') return tie.relation
  return days.from === days.to ? 'on' : 'in'
}

/** One reading of a text: what is read from `at` on, given the times that were found in it. */
interface Reading {
  text: string
  found: Found[]
  words: TimeWords[]
  today: Day
}

/** Two times that are the ends of one ("from March to July"), or null. */
function between({ text, found, words, today }: Reading, i: number, floor: number): When | null {
  const [a, b] = [found[i], found[i + 1]]
  if (!a || !b) return null
  const gap = text.slice(a.end, b.start)
  const first = (patterns: RegExp[], where: string) => patterns.map((p) => p.exec(where)?.[0]).find((match) => match)
  const opens = first(
    words.map((language) => language.opens),
    text.slice(floor, a.start),
  )
  const closes = first(
    words.map((language) => language.closes),
    text.slice(b.end, found[i + 2]?.start),
  )
  const linked = (opens?.includes('between') || closes) && words.some((language) => language.links.test(gap))
  if (!linked && !words.some((language) => language.joins.test(gap))) return null
  const past = words.some((language) => language.past.test(text.slice(floor, a.start)))
  const days = resolveRange(a.moment, b.moment, today, past ? 'latest' : 'coming')
  if (!days) return null
  const tie = tieOf(text, a.start, b.end, floor, found[i + 2]?.start ?? text.length, words)
  const plain = tie.relation === 'in' || tie.relation === 'on'
  return {
    start: opens ? a.start - opens.length : plain ? tie.start : a.start,
    end: b.end + (closes?.length ?? 0),
    period: { from: days.from, to: days.to },
    deadline: days.deadline,
    relation: 'between',
    core: { start: a.start, end: b.end },
    sure: days.sure,
  }
}

function single({ text, found, words, today }: Reading, i: number, floor: number): When | null {
  const one = found[i]
  if (!one) return null
  const tie = tieOf(text, one.start, one.end, floor, found[i + 1]?.start ?? text.length, words)
  const past = words.some((language) => language.past.test(text.slice(floor, one.start)))
  const days = resolve(one.moment, today, past || tie.back ? 'latest' : 'coming')
  if (!days) return null
  const relation = relationOf(tie, one.moment, days)
  return {
    start: tie.start,
    end: tie.end,
    period: periodOf(relation, days),
    deadline: deadlineFor(relation, days),
    relation,
    core: { start: one.start, end: one.end },
    sure: days.sure && relation !== 'around',
  }
}

/** "May and June 2020" is one time, as one follows the other; "May and July" stay two. */
function joinNeighbours(text: string, whens: When[], words: TimeWords[]): When[] {
  const joined: When[] = []
  for (const when of whens) {
    const last = joined.at(-1)
    const gap = last ? text.slice(last.end, when.start) : ''
    const { from, to } = when.period
    const plain = [last, when].every((one) => one?.relation === 'in' || one?.relation === 'on')
    if (
      plain &&
      last?.period.from &&
      last.period.to &&
      from === addDays(last.period.to, 1) &&
      to &&
      words.some((language) => language.lists.test(gap))
    ) {
      joined[joined.length - 1] = {
        ...last,
        end: when.end,
        period: { from: last.period.from, to },
        deadline: deadlineOf(last.period.from, to),
        relation: 'in',
        core: { start: last.core.start, end: when.core.end },
        sure: last.sure && when.sure,
      }
    } else joined.push(when)
  }
  return joined
}

/**
 * The times that a message speaks of, left to right. Weeks run from Monday to Sunday; a year left out is the one that
 * comes next (the latest, after "since" and in the past tense), and `sure` is then false unless it is this year.
 * `today` is the day from which relative times count. Ids,
 * item numbers, counts and names of documents ("2030 Agenda") are no times.
 */
export function findWhens(text: string, today: Day, _tag: string): When[] {
  const folded = fold(text, () => null)
  const words = languages.filter((language) => language.hint.test(folded.text))
  if (words.length === 0) return []
  const reading = { text: folded.text, found: search(folded.text, words, today), words, today }
  const whens: When[] = []
  for (let i = 0, floor = 0; i < reading.found.length; ) {
    const range = between(reading, i, floor)
    const when = range ?? single(reading, i, floor)
    if (when) whens.push(when)
    i += range ? 2 : 1
    floor = when?.end ?? floor
  }
  const at = (position: number) => (folded.at ? (folded.at[position] ?? position) : position)
  return joinNeighbours(folded.text, whens, words).map((when) => ({
    ...when,
    start: at(when.start),
    end: at(when.end),
    core: { start: at(when.core.start), end: at(when.core.end) },
  }))
}

/** What a deadline was set to in words. */
export interface DeadlineWords {
  deadline: Deadline
  start: number
  end: number
  /** False where the words can mean another time as well, or the time is over. */
  sure: boolean
}

/**
 * What a deadline is set to: a date at the precision it was given, or why there is none ("ongoing", "to be determined",
 * "18 months"). Null when the text says neither.
 */
export function readDeadline(text: string, today: Day, tag: string): DeadlineWords | null {
  for (const when of findWhens(text, today, tag)) {
    if (!when.deadline) continue
    const over = when.period.to !== undefined && when.period.to < today
    return { deadline: when.deadline, start: when.start, end: when.end, sure: when.sure && !over }
  }
  return openDeadline(text)
}

/** A deadline without a date; the words of each language are tried in turn. */
function openDeadline(text: string): DeadlineWords | null {
  const folded = fold(text, () => null)
  const at = (position: number) => (folded.at ? (folded.at[position] ?? position) : position)
  for (const language of languages) {
    for (const { why, pattern } of language.open) {
      const match = pattern.exec(folded.text)
      if (match) return open(why, match)
    }
    const match = language.length.exec(folded.text)
    const months = match && monthsOf(match.groups ?? {}, language)
    if (months) return open('duration', match, months)
  }
  return null

  function open(why: OpenReason, match: RegExpExecArray, months?: [number, number]): DeadlineWords {
    const deadline: Deadline = { precision: 'open', why, ...(months ? { months } : {}) }
    return { deadline, start: at(match.index), end: at(match.index + match[0].length), sure: true }
  }
}

/** The shortest and longest length in months: "18 months – 2 years" is 18 and 24. */
function monthsOf(groups: Groups, language: TimeWords): [number, number] | null {
  const unit = groups.unit ?? groups.lastUnit
  const from = language.numberOf(groups.from ?? '')
  if (unit === undefined || from === null) return null
  const years = (name: string) => (/^(?:year|年)/.test(name) ? 12 : 1)
  const first = from * years(unit)
  const to = language.numberOf(groups.to ?? '')
  const last = to === null ? first : to * years(groups.lastUnit ?? unit)
  return first > 0 && last >= first ? [first, last] : null
}
