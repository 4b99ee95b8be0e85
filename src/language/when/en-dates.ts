import { addDays, addMonths, type Day, dayOf, monthSpan } from '../../workplan/deadline.ts'
import type { Groups, Shape } from './grammar.ts'
import type { Moment } from './moment.ts'

/** Dates of the calendar in English: days, months, quarters, halves, seasons, years. Text is lower case by now. */

const monthNames = 'january february march april may june july august september october november december'.split(' ')
/** Months that are also other words when a preposition or a figure does not say otherwise. */
const ambiguousMonths = ['march', 'may']
export const dayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
export const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ranks = new Map<string, number>([
  ...ordinals.map((word, i) => [word, i + 1] as const),
  ...ordinals.slice(0, 9).map((word, i) => [`twenty-${word}`, i + 21] as const),
  ['thirtieth', 30],
  ['thirty-first', 31],
  ...['1st', '2nd', '3rd', '4th', '5th'].map((word, i) => [word, i + 1] as const),
])

/** The number of an ordinal ("third", "3rd", "twenty-first"), or 0. */
export function rankOf(word = ''): number {
  return ranks.get(word.replace(/\s+/, '-')) ?? 0
}

/** A pattern that starts at the start of a word. */
export function re(source: string): RegExp {
  return new RegExp(`(?<![a-z\\d])(?:${source})`, 'g')
}

// After "may" these make it a verb: "may I ask", "it may be".
const modal =
  '(?!\\s+(?:i|we|you|he|she|it|they|be|not|have|also|the|well|as|need|want|or may not|change|include|apply)\\b)'
const month = `(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may${modal}|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])(?:\\.(?=,?\\s*[\\d']))?`
const anyMonth = month.replace('?<month>', '?:')
export const spelledMonths = monthNames.filter((name) => name.length > 4 && name !== 'march')
const clearMonth = `(?<month>${monthNames.filter((name) => !ambiguousMonths.includes(name)).join('|')})(?![a-z])`

const yearDigits = "(?:(?:19|20)\\d\\d(?!\\d|\\.\\d)|'\\d\\d(?!\\d))"
const relativeYear = '(?:this|next|last|the (?:current|coming|following|previous|next|last)) year(?!\\s?-?\\s?end)'
export const year = `(?<year>${yearDigits}|${relativeYear})`
/** A year that follows what it belongs to. */
export const yearAfter = `(?:\\s*[,/]?\\s*(?:(?:of|in)\\s+)?(?:the\\s+)?(?:year\\s+)?${year})`

/** The year of a `year` group. */
export function yearOf(text: string | undefined, today: Day): { year: number } | object {
  if (text === undefined) return {}
  const now = Number(today.slice(0, 4))
  if (/\d/.test(text)) return { year: text.startsWith("'") ? 2000 + Number(text.slice(1)) : Number(text) }
  return { year: /next|coming|following/.test(text) ? now + 1 : /last|previous/.test(text) ? now - 1 : now }
}

const monthOf = (text = '') => monthNames.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1

const nth = '(?:st|nd|rd|th)?'
const dayName = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const onWeekday = `(?:${dayName}\\.?,?\\s+(?:the\\s+)?)?`
// "In December 5 activities …" counts them.
const counted =
  '(?!\\s+(?:workstreams?|objectives?|activities|activity|items?|deadlines?|agencies|countries|days|weeks|months|of|things|events)\\b)'
// A number after these is the number of an item and no day.
const item =
  'workstreams?|ws|thematic|theme|themes|objectives?|activity|activities|priority|priorities|area|areas|item|task|number|no|version|page|line|core|annex|goal|point|question'
const notItem = `(?<![\\w.#:/]|\\b(?:${item})\\.?\\s)`
const lastDay = `(?:\\s*(?:-|to|and|&|or|until|till|through|thru|,)\\s*(?:the\\s+)?(?<last>\\d{1,2})(?!\\d)${nth})?`
const dayWord = `(?:(?:twenty|thirty)[\\s-])?(?:${ordinals.join('|')}|thirtieth)`

function dayMoment(g: Groups, today: Day): Moment {
  const index = /^\d/.test(g.day ?? '') ? Number(g.day) : rankOf(g.day)
  return {
    unit: 'day',
    ...yearOf(g.year, today),
    month: monthOf(g.month),
    index,
    ...(g.last ? { last: Number(g.last) } : {}),
  }
}

const dayShapes: Shape[] = [
  {
    pattern: re(
      `${onWeekday}${notItem}(?<day>\\d{1,2})${nth}${lastDay}\\s*[-/]?\\s*(?:day\\s+)?(?:of\\s+)?${month}-?/?${yearAfter}?`,
    ),
    read: dayMoment,
  },
  {
    pattern: re(
      `${onWeekday}${month}\\s*(?:the\\s+)?(?<day>\\d{1,2})(?!\\d|[.:/%]\\d)${nth}(?![a-z])${lastDay}${counted}${yearAfter}?`,
    ),
    read: dayMoment,
  },
  { pattern: re(`${onWeekday}(?<day>${dayWord})\\s+(?:day\\s+)?of\\s+${month}${yearAfter}?`), read: dayMoment },
  { pattern: re(`${onWeekday}${month}\\s+(?:the\\s+)?(?<day>${dayWord})(?![a-z])${yearAfter}?`), read: dayMoment },
  {
    pattern: re(`(?:christmas|xmas)(?:\\s+(?<eve>eve)|\\s+day)?(?![a-z])(?:\\s+party)?${yearAfter}?`),
    read: (g, today) => ({ unit: 'day', ...yearOf(g.year, today), month: 12, index: g.eve ? 24 : 25 }),
  },
  {
    pattern: re(`easter(?:\\s+(?:sunday|break|holidays?))?(?![a-z])${yearAfter}?`),
    read(g, today) {
      const said = yearOf(g.year, today)
      const now = Number(today.slice(0, 4))
      const year = 'year' in said ? said.year : easter(now) < today ? now + 1 : now
      return { unit: 'day', days: { from: easter(year), to: easter(year) } }
    },
  },
  {
    // "On the 17th", of this month or the next; "the 15th of next month".
    pattern: re(
      `(?:(?<=\\b(?:on|by|before|after|since|until|till|from|between)\\s+)(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?:of|floor|workstream|activity|objective|one|item|quarter|half|meeting|session)|[a-z])|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+of\\s+(?<which>this|next|the|last)\\s+month)`,
    ),
    read(g, today) {
      const index = Number(g.day ?? g.day2)
      if (g.which) return dayIn(today, g.which === 'next' ? 1 : g.which === 'last' ? -1 : 0, index)
      for (let i = 0; i < 12; i++) {
        const found = dayIn(today, i, index)
        if (found?.days && found.days.from >= today) return { ...found, guess: true }
      }
      return null
    },
  },
]

/** Easter Sunday of a year (Western), by Gauss as amended for 1900 to 2099. */
function easter(year: number): Day {
  const d = (19 * (year % 19) + 24) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
  const late = d + e === 35 || (d === 28 && e === 6 && year % 19 > 10) ? 7 : 0
  return addDays(dayOf(year, 3, 22), d + e - late)
}

/** A day of the month so many months away, or null where the month is too short. */
function dayIn(today: Day, months: number, index: number): Moment | null {
  const month = monthSpan(addMonths(today.slice(0, 7), months))
  if (index < 1 || index > Number(month.to.slice(8))) return null
  const day = `${month.from.slice(0, 8)}${String(index).padStart(2, '0')}`
  return { unit: 'day', days: { from: day, to: day } }
}

const monthCue =
  '(?<=\\b(?:in|by|before|after|since|until|till|from|during|through|thru|of|for|to|end|early|mid|late|beginning|start|between|due|around|latest|on|now|today|january|february|march|april|june|july|august|september|october|november|december)[\\s-]+(?:(?:and|or|to|-|&)\\s*)?)'
const monthNoun = `(?=\\s+(?:deadlines?|deliverables?|due|events?|milestones?|meetings?|dates)\\b|\\s*(?:-|to|and|or|until|through|thru|,|/|&)\\s*${anyMonth}|\\s*\\?)`

const monthShapes: Shape[] = [
  {
    pattern: re(`(?:(?:the\\s+)?month\\s+of\\s+)?${month}-?${yearAfter}`),
    read: (g, today) => ({ unit: 'month', ...yearOf(g.year, today), index: monthOf(g.month) }),
  },
  {
    // In "November 2019 - January 2020" the year is that of the month before.
    pattern: re(`${notItem}(?<!${anyMonth}[\\s,]*)(?<year>(?:19|20)\\d\\d)[\\s,/-]*${month}`),
    read: (g, today) => ({ unit: 'month', ...yearOf(g.year, today), index: monthOf(g.month) }),
  },
  ...[
    re(clearMonth),
    // Short forms that are no other words.
    re('(?<!\\d\\s?)(?<month>feb|apr|jul|aug|sept|oct|nov|dec)(?![a-z])'),
    re(`${monthCue}${month}`),
    re(`${month}${monthNoun}`),
    re(`(?:the\\s+)?month\\s+of\\s+${month}`),
  ].map((pattern): Shape => ({ pattern, read: (g) => ({ unit: 'month', index: monthOf(g.month) }) })),
  {
    pattern: re(
      `(?<which>this(?: coming)?|next|the coming|coming|last|past)\\s+${month}(?!\\s*,?\\s*(?:of\\s+)?(?:19|20)\\d\\d)`,
    ),
    read(g, today) {
      const index = monthOf(g.month)
      const now = Number(today.slice(5, 7))
      const year = Number(today.slice(0, 4))
      if (g.which === 'this') return { unit: 'month', year, index }
      if (g.which === 'last' || g.which === 'past') return { unit: 'month', year: index < now ? year : year - 1, index }
      // "Next December" in November may be this one or the one after.
      const guess = index > now && g.which === 'next' ? { guess: true as const } : {}
      return { unit: 'month', year: index > now ? year : year + 1, index, ...guess }
    },
  },
]

const rankWord = 'first|second|third|fourth|1st|2nd|3rd|4th'
const quarterWord = `(?:q\\s?(?<q>[1-4])(?!\\d|\\.\\d|(?<=(?:^|[\\n.?!]\\s{0,3})q\\s?\\d)\\s*[:.)])|(?<q2>[1-4])q(?![a-z\\d])|(?<q3>${rankWord}|final)(?:\\s*(?:and|or|&|to|-)\\s*(?:the\\s+)?(?<q5>${rankWord}))?\\s+(?:calendar\\s+)?(?:quarters?|trimesters?)(?![a-z])|quarter\\s+(?<q4>[1-4])(?![\\d.]))`
const halfWord =
  '(?:h(?<h>[12])(?!\\d)|(?<h2>[12])h(?![a-z\\d])|(?<h3>first|opening|initial|second|1st|2nd|latter|other|closing|final|last)\\s+(?:half|semester))'
// "Deadlines fall in 2020" is no season.
const seasonWord =
  '(?<season>spring|summer|autumn|fall(?!\\s+(?:in|on|within|under|between|due|before|after)\\b)|winter)'
const seasonOf = (text = '') => ({ spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 })[text] ?? 0
const ofTheYear = '\\s+(?:of|in)\\s+(?:the|this)\\s+year'

function quarterMoment(g: Groups, today: Day): Moment {
  const index = Number(g.q ?? g.q2 ?? g.q4 ?? (g.q3 === 'final' ? 4 : rankOf(g.q3)))
  const year = g.here ? { year: Number(today.slice(0, 4)) } : yearOf(g.year, today)
  return { unit: 'quarter', ...year, index, ...(g.q5 ? { last: rankOf(g.q5) } : {}) }
}

function halfMoment(g: Groups, today: Day): Moment {
  const index = Number(
    g.h ?? g.h2 ?? (/latter|other|closing|final|last/.test(g.h3 ?? '') ? 2 : Math.max(1, rankOf(g.h3))),
  )
  return { unit: 'half', ...(g.here ? { year: Number(today.slice(0, 4)) } : yearOf(g.year, today)), index }
}

const timeBefore = '(?<=\\b(?:in|by|for|during|before|after|until|over|since|from|to|through)\\s+(?:the\\s+)?)'
const notLeave = '(?!\\s+(?:leave|holidays?|breaks?|schools?|vacations?|camps?|recess|interns?|cleaning))'

const quarterShapes: Shape[] = [
  // "Q1: who leads T4?" numbers a question.
  { pattern: re(`${quarterWord}(?:${yearAfter}|(?<here>${ofTheYear}))?`), read: quarterMoment },
  { pattern: re(`${year}(?:'s)?[\\s/-]*(?:the\\s+)?${quarterWord}`), read: quarterMoment },
  {
    pattern: re(`(?:the\\s+)?last\\s+quarter(?:${yearAfter}|(?<here>${ofTheYear}))`),
    read: (g, today) => ({ ...quarterMoment(g, today), index: 4 }),
  },
  { pattern: re(`${halfWord}(?:${yearAfter}|(?<here>${ofTheYear}))`), read: halfMoment },
  { pattern: re(`${year}(?:'s)?[\\s,/-]*(?:the\\s+)?${halfWord}`), read: halfMoment },
  { pattern: re(`${timeBefore}h(?<h>[12])(?!\\d)`), read: halfMoment },
  {
    pattern: re(`${seasonWord}${yearAfter}`),
    read: (g, today) => ({ unit: 'season', ...yearOf(g.year, today), index: seasonOf(g.season) }),
  },
  {
    // "Under which activity does this fall?"
    pattern: re(
      `(?:(?<!\\b(?:do|does|did|would|should|must|will|can)\\s)(?<which>this|next|last|the coming|coming)\\s+|${timeBefore})${seasonWord}(?![a-z])${notLeave}`,
    ),
    read(g, today) {
      const index = seasonOf(g.season)
      const now = Number(today.slice(0, 4))
      if (g.which === 'this') return { unit: 'season', year: now, index }
      if (g.which !== 'last' && g.which !== 'next') return { unit: 'season', index }
      return { unit: 'season', year: now + (g.which === 'next' ? 1 : -1), index }
    },
  },
]

const yearCue =
  '(?<=\\b(?:in|by|during|before|since|until|till|after|throughout|through|from|of|to|for|and|between|end|early|mid|late)[\\s-]+)'
const notYearAfter =
  '(?<![#$€£%.,:/]\\s?|\\b(?:agenda|agenda for|resolution|room|ticket|version|no\\.?|number|page|line|article|part)\\s)'
const counts =
  'people|persons|migrants|refugees|workers|countries|returnees|cases|times|users|usd|dollars|euros|hours|words|characters|signatures|days|weeks|months|years'
const documents =
  '(?:un\\s+)?(?:(?:[a-z]+\\s+){0,2}recommendations?|conventions?|protocols?|agenda|(?:annual\\s+)?work\\s?-?plans?|plans?|sdgs?|edition|version|round\\b|(?:population\\s+)?(?:and\\s+housing\\s+)?census(?:es)?)'

const yearShapes: Shape[] = [
  {
    // 2019–2030 by itself is a year; so is any other after a word of time. Not in the name of a document, nor a count.
    pattern: re(
      `(?:${yearCue}(?:the\\s+|calendar\\s+)*(?:year\\s+)?(?:19[5-9]|20[0-9])\\d|${notYearAfter}(?:(?:the\\s+)?(?:calendar\\s+)?year\\s+)?20(?:19|2\\d|30))(?!\\d|\\.\\d|\\s*年|[-/]\\d{1,2}(?!\\d)|\\s?%|,\\d{3}|\\s+(?:${documents}|${counts})\\b)`,
    ),
    read: (_, __, matched) => ({ unit: 'year', year: Number(matched.slice(-4)) }),
  },
]

export const enDates: Shape[] = [...dayShapes, ...monthShapes, ...quarterShapes, ...yearShapes]
