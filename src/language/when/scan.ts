import type { Day } from '../../workplan/deadline.ts'
import type { Groups, Relation, TimeWords, Word } from './grammar.ts'
import { isSettled, type Moment, resolve } from './moment.ts'
import { numeric } from './numeric.ts'

/** Date words in a folded text, and what they say. */
export interface Found {
  start: number
  end: number
  moment: Moment
}

/** How a time is tied to the sentence around it. */
export interface Tie {
  relation: Relation | null
  /** From the words before the time to the words after it. */
  start: number
  end: number
  /** The words look back: "since Monday". */
  back: boolean
}

/** Every match of every shape, the longest kept where two overlap, left to right. */
function matches(text: string, words: TimeWords[], today: Day): Found[] {
  const all: Found[] = []
  const shapes = words.flatMap((language) => language.shapes)
  for (const shape of /\d/.test(text) ? [...numeric, ...shapes] : shapes) {
    for (const match of text.matchAll(shape.pattern)) {
      const matched = match[0].trimEnd()
      const moment = shape.read(match.groups ?? {}, today, matched)
      if (!moment || resolve(moment, today, 'coming') === null) continue
      all.push({ start: match.index, end: match.index + matched.length, moment })
    }
  }
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  // What overlaps a longer one has an end in it.
  const taken = new Uint8Array(text.length)
  const kept = all.filter(({ start, end }) => {
    if (taken[start] || taken[end - 1]) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}

interface Said<Value> {
  value: Value
  length: number
  words: string
  groups: Groups
}

/** The longest of some words that a text ends or begins with, as their patterns are anchored. */
function longest<Value>(table: Word<Value>[], text: string, most: number): Said<Value> | null {
  let best: Said<Value> | null = null
  for (const { value, pattern } of table) {
    const match = pattern.exec(text)
    const length = match?.[0].length ?? 0
    if (match && length <= most && length > (best?.length ?? 0)) {
      best = { value, length, words: match[0].trim(), groups: match.groups ?? {} }
    }
  }
  return best
}

/** How far around a time its words are looked for; no phrase is longer. */
const reach = 40

function before<Value>(table: Word<Value>[], text: string, at: number, floor: number): Said<Value> | null {
  return longest(table, text.slice(Math.max(floor, at - reach), at), reach)
}

/** Words may look at what follows them, and stop short of the next time. */
function after<Value>(table: Word<Value>[], text: string, at: number, ceiling: number): Said<Value> | null {
  return longest(table, text.slice(at, at + reach), ceiling - at)
}

/** Adds "end of …", "…底" to what they are part of, and drops what is nothing by itself. */
function withParts(text: string, found: Found[], words: TimeWords[]): Found[] {
  const whole: Found[] = []
  found.forEach((one, i) => {
    const floor = whole.at(-1)?.end ?? 0
    const wider =
      one.moment.part === undefined ? withPart(text, one, floor, found[i + 1]?.start ?? text.length, words) : one
    if (!wider.moment.bare || wider.moment.part !== undefined) whole.push(wider)
  })
  return whole
}

function withPart(text: string, one: Found, floor: number, ceiling: number, words: TimeWords[]): Found {
  const behind = words.flatMap((language) => language.partAfter)
  const ahead = words.flatMap((language) => language.partBefore)
  const later = after(behind, text, one.end, ceiling)
  const found = later ?? before(ahead, text, one.start, floor)
  if (!found) return one
  const part = found.value(found.groups)
  // A day has an end, a week around it and days beside it, and no other parts.
  const beside = typeof part === 'object' && 'beside' in part
  if (one.moment.unit === 'day' && part !== 'end' && part !== 'week' && !beside) return one
  return {
    start: later ? one.start : one.start - found.length,
    end: later ? one.end + found.length : one.end,
    moment: { ...one.moment, part },
  }
}

/**
 * Years that are said once for several times: "March to July 2020", "December 2019 and January". Times before the one
 * with the year come before it, times after it come after.
 */
function withYears(text: string, found: Found[], words: TimeWords[], today: Day): Found[] {
  const whole = [...found]
  const together = (a: Found, b: Found) => {
    const gap = text.slice(a.end, b.start)
    return words.some((language) => [language.joins, language.links, language.lists].some((words) => words.test(gap)))
  }
  const borrow = (one: Found, other: Found, way: 'coming' | 'latest'): Found => {
    if (isSettled(one.moment) || one.moment.weekday || !isSettled(other.moment)) return one
    const near = resolve(other.moment, today, way)?.from
    const days = near && resolve(one.moment, today, way, near)
    return days ? { ...one, moment: { ...one.moment, year: Number(days.from.slice(0, 4)) } } : one
  }
  for (let i = whole.length - 2; i >= 0; i--) {
    const [a, b] = [whole[i], whole[i + 1]]
    if (a && b && together(a, b)) whole[i] = borrow(a, b, 'latest')
  }
  for (let i = 1; i < whole.length; i++) {
    const [a, b] = [whole[i - 1], whole[i]]
    if (!a || !b) continue
    if (together(a, b)) whole[i] = borrow(b, a, 'coming')
    // "After September 2020 and before the year is out": the year just spoken of.
    const spoken = b.moment.bare && b.moment.unit === 'year' && !/[.?!;。？！；]/.test(text.slice(a.end, b.start))
    const year = spoken ? resolve(a.moment, today, 'coming')?.from.slice(0, 4) : undefined
    if (year !== undefined && year > today.slice(0, 4))
      whole[i] = { ...b, moment: { unit: 'year', year: Number(year), ...partOnly(b.moment) } }
  }
  return whole
}

const partOnly = ({ part }: Moment) => (part === undefined ? {} : { part })

/** The times in a folded text, left to right, each with its parts and its year where another one says it. */
export function search(text: string, words: TimeWords[], today: Day): Found[] {
  return withYears(text, withParts(text, matches(text, words, today), words), words, today)
}

/** The words around a time that say how it is meant, looked for between the times before and after it. */
export function tieOf(
  text: string,
  start: number,
  end: number,
  floor: number,
  ceiling: number,
  words: TimeWords[],
): Tie {
  const ahead = words.flatMap((language) => language.relationBefore)
  const behind = words.flatMap((language) => language.relationAfter)
  const first = before(ahead, text, start, floor)
  const last = after(behind, text, end, ceiling)
  const used = last && (last.value !== 'in' || !first) ? last : first
  return {
    relation: used?.value ?? null,
    start: start - (first?.length ?? 0),
    end: end + (last?.length ?? 0),
    back: words.some((language) => language.back.test(used?.words ?? '')),
  }
}
