import { addDays, type Day, type Deadline, type Period } from '../../workplan/deadline.ts'
import type { Relation, TimeWords } from './grammar.ts'
import { deadlineBefore, deadlineOf, type Moment, resolve, type Stretch } from './moment.ts'
import { type Found, search, type Tie, tieOf } from './scan.ts'

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

function relationOf(tie: Tie, days: Stretch): Relation {
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

/** The words before a time that has two ends: "between", "from", 从. */
function opening(words: TimeWords[], before: string): string | undefined {
  return words.map((language) => language.opens.exec(before)?.[0]).find((match) => match)
}

/** Two times that are the ends of one ("from March to July"), or null. */
function between({ text, found, words, today }: Reading, i: number, floor: number): When | null {
  const [a, b] = [found[i], found[i + 1]]
  if (!a || !b) return null
  const gap = text.slice(a.end, b.start)
  const opens = opening(words, text.slice(floor, a.start))
  const after = text.slice(b.end, found[i + 2]?.start)
  const closes = words.map((language) => language.closes.exec(after)?.[0]).find((match) => match)
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
  const relation = relationOf(tie, days)
  const opens = one.moment.last !== undefined ? opening(words, text.slice(floor, one.start)) : undefined
  if (opens) {
    const { from, to, deadline, sure } = days
    const core = { start: one.start, end: one.end }
    return {
      start: one.start - opens.length,
      end: tie.end,
      period: { from, to },
      deadline,
      relation: 'between',
      core,
      sure,
    }
  }
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

/** The times in a folded text as its sentences mean them, left to right; offsets are positions in that text. */
export function readTimes(text: string, words: TimeWords[], today: Day): When[] {
  const reading = { text, found: search(text, words, today), words, today }
  const whens: When[] = []
  for (let i = 0, floor = 0; i < reading.found.length; ) {
    const range = between(reading, i, floor)
    const when = range ?? single(reading, i, floor)
    if (when) whens.push(when)
    i += range ? 2 : 1
    floor = when?.end ?? floor
  }
  return joinNeighbours(text, whens, words)
}
