import { createRequire } from 'node:module'
import type * as Chrono from 'chrono-node/en'
import { type Day, type Deadline, dayOf, monthSpan, type OpenReason } from '../workplan/deadline.ts'
import { slips } from './spelling.ts'
import { en } from './when/en.ts'
import { fold } from './when/fold.ts'
import type { Groups, TimeWords } from './when/grammar.ts'
import { deadlineOf } from './when/moment.ts'
import { readTimes, type When } from './when/sentence.ts'
import { zh } from './when/zh.ts'

export type { When } from './when/sentence.ts'

const languages = [en, zh]

const spelling = languages.flatMap((language) => language.spelling)
const right = new Set([...spelling, ...languages.flatMap((language) => language.rightAsTyped)])

/** The date word that a word was meant to be, or null when it is one already or none is near. */
function mend(word: string): string | null {
  if (right.has(word)) return null
  const near = spelling.filter((one) => {
    // A swap of the first two letters moves the first letter.
    if (one[0] !== word[0] && one[0] !== word[1]) return false
    const most = one.length < 8 ? 1 : 2
    return slips(word, one, most) <= most
  })
  return near.length === 1 ? (near[0] ?? null) : null
}

/**
 * The times that a message speaks of, left to right. Weeks run from Monday to Sunday; a year left out is the one that
 * comes next (the latest, after "since" and in the past tense), and `sure` is then false unless it is this year.
 * `today` is the day from which relative times count. Ids,
 * item numbers, counts and names of documents ("2030 Agenda") are no times.
 */
export function findWhens(text: string, today: Day, tag: string): When[] {
  const folded = fold(text, mend)
  const words = languages.filter((language) => language.script.test(folded.text))
  const known = languages.some((language) => language.tag === tag.slice(0, 2))
  if (known && !words.some((language) => language.hint.test(folded.text))) return []
  const at = (position: number) => (folded.at ? (folded.at[position] ?? position) : position)
  const own = readTimes(folded.text, words, today)
  const others = secondOpinion(folded.text, own, today, tag)
  const apart = (when: When) => !others.some(({ core }) => when.start < core.end && core.start < when.end)
  return [...own.filter(apart), ...others]
    .sort((a, b) => a.start - b.start)
    .map((when) => ({
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

/** A deadline without a date ("to be determined", "18 months – 2 years"), or null; the words of each language are tried in turn. */
export function openDeadline(text: string): DeadlineWords | null {
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

const require = createRequire(import.meta.url)
type Locale = Pick<typeof Chrono, 'parse'>

/**
 * Parsers of chrono-node, loaded when first asked as they take a while. English dates in figures are day first, as the
 * United Nations write them.
 */
const locales: Record<string, () => Locale> = {
  en: () => (require('chrono-node/en') as typeof Chrono).GB,
  ar: () => require('chrono-node/ar') as Locale,
  es: () => require('chrono-node/es') as Locale,
  fr: () => require('chrono-node/fr') as Locale,
  ru: () => require('chrono-node/ru') as Locale,
}

/** What our own English may leave over: "three days after tomorrow", "two weeks later". */
const leftOver = /(?<![a-z])(?:days?|weeks?|months?|years?)\s+(?:after|later|before|earlier)(?![a-z])|last\s+night/

/** Whether there is such a month, of a year of four digits. */
function real(year: number | null, month: number | null): boolean {
  return year !== null && month !== null && year >= 1000 && year <= 9999 && month >= 1 && month <= 12
}

/**
 * What chrono-node makes of words that our own grammar took in part or not at all, and of languages that have none here.
 * It counts only with a day or a month that the words themselves name, and is never sure.
 */
function secondOpinion(text: string, found: When[], today: Day, tag: string): When[] {
  const language = tag.slice(0, 2)
  const own = languages.some((words) => words.tag === language)
  if (own && !leftOver.test(text)) return []
  const locale = locales[own ? 'en' : language]?.()
  if (!locale) return []
  // Noon of the day wherever the machine stands: chrono-node counts in the zone of the machine.
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number)
  const reference = new Date(year, month - 1, date, 12)
  return locale.parse(text, reference).flatMap(({ index, text: words, start, end }): When[] => {
    const core = { start: index, end: index + words.length }
    // Ours stands unless it is a piece of this: "after tomorrow" in "three days after tomorrow".
    const overlap = found.filter((when) => when.start < core.end && core.start < when.end)
    const taken =
      overlap.some((when) => when.start <= core.start && when.end >= core.end) ||
      overlap.some((when) => when.start < core.start || when.end > core.end)
    const dayOfPart = (part: typeof start) => dayOf(part.get('year') ?? 0, part.get('month') ?? 0, part.get('day') ?? 0)
    if (taken || (own && !leftOver.test(words)) || !(/\d/.test(words) || words.length > 4)) return []
    // "202017 months before" it counts back to a month that there is not.
    if ([start, ...(end ? [end] : [])].some((part) => !real(part.get('year'), part.get('month')))) return []
    if (start.isCertain('day') || start.isCertain('weekday')) {
      const from = dayOfPart(start)
      const to = end ? dayOfPart(end) : from
      if (to < from) return []
      const relation = from === to ? ('on' as const) : ('in' as const)
      return [{ ...core, period: { from, to }, deadline: deadlineOf(from, to), relation, core, sure: false }]
    }
    if (!start.isCertain('month')) return []
    const month = dayOfPart(start).slice(0, 7)
    const deadline = { precision: 'month' as const, month }
    return [{ ...core, period: monthSpan(month), deadline, relation: 'in' as const, core, sure: false }]
  })
}
