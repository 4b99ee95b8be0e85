import { addDays, type Day, type Deadline, dayNumber, type Period } from '../../workplan/deadline.ts'
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

/** Between a first day and a last day that make one time: "after May and before July". */
const onward = /^[\s,，、]*(?:and|but|yet|但|且|并且|而且)?\s*$/

/** "12月11日的会开了没有": of the time before and the time to come the nearer one. */
function nearest(moment: Moment, today: Day, near: Day): Stretch | null {
  const [before, next] = (['latest', 'coming'] as const).map((way) => resolve(moment, today, way, near))
  if (!before || !next || next.from <= today) return next ?? null
  const now = dayNumber(today)
  return now - dayNumber(before.to) < dayNumber(next.from) - now ? before : next
}

function single({ text, found, words, today }: Reading, i: number, floor: number, last: When | undefined): When | null {
  const one = found[i]
  if (!one) return null
  const tie = tieOf(text, one.start, one.end, floor, found[i + 1]?.start ?? text.length, words)
  const past = words.some((language) => language.past.test(text.slice(floor, one.start)))
  // "After July and before December": the December after that July.
  const begun =
    last?.period.to === undefined && onward.test(text.slice(last?.end, tie.start)) ? last?.period.from : undefined
  const near = begun !== undefined && begun > today ? begun : today
  const behind = text.slice(one.end, found[i + 1]?.start)
  const done = !past && !tie.back && words.some((language) => language.done?.test(behind))
  const days = done
    ? nearest(one.moment, today, near)
    : resolve(one.moment, today, past || tie.back ? 'latest' : 'coming', near)
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

const narrowing = /^[\s,]*(?:(?:and|but|yet|only|just|all|due|falling|coming|happening|if|though)[\s,]*)*$/

/** "In 2020 after July": what one of two times leaves of the other. */
function narrowed(a: When, b: When, gap: string): When | null {
  const [whole, open] = a.period.from !== undefined && a.period.to !== undefined ? [a, b] : [b, a]
  const { from, to } = whole.period
  const bound = open.period.from ?? open.period.to
  const half = (open.period.from === undefined) !== (open.period.to === undefined)
  if (!from || !to || !half || !bound || bound < from || bound > to || !narrowing.test(gap)) return null
  const period = { from: open.period.from ?? from, to: open.period.to ?? to }
  return {
    start: a.start,
    end: b.end,
    period,
    deadline: deadlineOf(period.from, period.to),
    relation: 'between',
    core: { start: a.core.start, end: b.core.end },
    sure: a.sure && b.sure,
  }
}

/** "May and June 2020" is one time, as one follows the other; "May and July" stay two. */
function joined(a: When, b: When, gap: string, words: TimeWords[]): When | null {
  const plain = [a, b].every((one) => one.relation === 'in' || one.relation === 'on')
  const listed = words.some((language) => language.lists.test(gap))
  const neighbours = plain && listed && a.period.to !== undefined && b.period.from === addDays(a.period.to, 1)
  const [opening, closing] = a.period.from === undefined ? [b, a] : [a, b]
  const open = opening.period.to === undefined && closing.period.from === undefined && onward.test(gap)
  const from = neighbours ? a.period.from : opening.period.from
  const to = neighbours ? b.period.to : closing.period.to
  if (!(neighbours || open) || from === undefined || to === undefined || to < from) return null
  return {
    start: a.start,
    end: b.end,
    period: { from, to },
    deadline: deadlineOf(from, to),
    relation: neighbours ? 'in' : 'between',
    core: { start: a.core.start, end: b.core.end },
    sure: a.sure && b.sure,
  }
}

function joinNeighbours(text: string, whens: When[], words: TimeWords[]): When[] {
  const done: When[] = []
  for (const when of whens) {
    const last = done.at(-1)
    const gap = last ? text.slice(last.end, when.start) : ''
    const one = last && (joined(last, when, gap, words) ?? narrowed(last, when, gap))
    if (one) done[done.length - 1] = one
    else done.push(when)
  }
  return done
}

/** "I'm away from July 2020. What is due before then?": the one time spoken of, tied by the words that take it up. */
function takenUp(text: string, whens: When[], words: TimeWords[], today: Day): When[] {
  const [one] = whens
  const { from, to } = one?.period ?? {}
  if (!one || whens.length > 1 || (from === undefined && to === undefined)) return whens
  const rest = text.slice(one.end)
  // "In 2020. Which ones are left after that?": after what was said, at no time.
  if (/\b(?:left|remain(?:s|ing)?) (?:after|by)\b/.test(rest)) return whens
  const found = words
    .flatMap((language) => language.takenUp)
    .flatMap(({ value, pattern }) => (pattern.test(rest) ? [value] : []))
  const [relation] = found
  if (relation === undefined || (to === undefined && relation !== 'before')) return whens
  if (from === undefined && relation !== 'after') return whens
  const [first, last] = [from ?? to ?? today, to ?? from ?? today]
  const days = { from: first, to: last, deadline: one.deadline, ends: false, sure: one.sure }
  return [{ ...one, period: periodOf(relation, days), deadline: deadlineFor(relation, days), relation, sure: false }]
}

/** The times in a folded text as its sentences mean them, left to right; offsets are positions in that text. */
export function readTimes(text: string, words: TimeWords[], today: Day): When[] {
  const reading = { text, found: search(text, words, today), words, today }
  const whens: When[] = []
  for (let i = 0, floor = 0; i < reading.found.length; ) {
    const range = between(reading, i, floor)
    const when = range ?? single(reading, i, floor, whens.at(-1))
    if (when) whens.push(when)
    i += range ? 2 : 1
    floor = when?.end ?? floor
  }
  return takenUp(text, joinNeighbours(text, whens, words), words, today)
}
