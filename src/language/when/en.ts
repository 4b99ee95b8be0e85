import { addDays, addMonths, type Day, dayOf, monthSpan, weekday } from '../../workplan/deadline.ts'
import type { Groups, Relation, Shape, TimeWords } from './grammar.ts'
import { addUnits, type Moment, oneDay, type Part, type Unit, unitAt } from './moment.ts'

const monthNames = 'january february march april may june july august september october november december'.split(' ')
const dayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const rank = new Map<string, number>([
  ...ordinals.map((word, i) => [word, i + 1] as const),
  ...['1st', '2nd', '3rd', '4th'].map((word, i) => [word, i + 1] as const),
])

// After "may" these make it a verb: "may I ask", "it may be".
const modal = '(?!\\s+(?:i|we|you|he|she|it|they|be|not|have|also|the|well|as|need|want)\\b)'
const month = `(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may${modal}|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?`
const clearMonth = '(?<month>january|february|april|june|july|august|september|october|november|december)(?![a-z])'
const anyMonth = month.replace('?<month>', '?:')
const yearDigits = "(?:(?:19|20)\\d\\d(?!\\d|\\.\\d)|'\\d\\d(?!\\d))"
const relativeYear = '(?:this|next|last|the (?:current|coming|following|previous|next|last)) year'
const year = `(?<year>${yearDigits}|${relativeYear})`
const yearAfter = `(?:\\s*[,/]?\\s*(?:(?:of|in)\\s+)?(?:the year\\s+)?${year})`
const dayName = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const onWeekday = `(?:${dayName}\\.?,?\\s+(?:the\\s+)?)?`
const nth = '(?:st|nd|rd|th)?'
const counted =
  '(?!\\s+(?:workstreams?|objectives?|activities|activity|items?|deadlines?|agencies|countries|days|weeks|months))'
// A number after these is the number of an item and no day.
const notItem =
  '(?<![\\w.#:/]|\\b(?:workstreams?|ws|thematic|theme|objectives?|activity|activities|priority|area|item|task|number|no|version|page|line|core|item)\\.?\\s)'
const range = `(?:\\s*(?:-|to|and|&|or|until|till|through)\\s*(?:the\\s+)?(?<last>\\d{1,2})${nth})?`

function yearOf(text: string | undefined, today: Day): { year: number } | object {
  if (text === undefined) return {}
  const now = Number(today.slice(0, 4))
  if (/\d/.test(text)) return { year: text.startsWith("'") ? 2000 + Number(text.slice(1)) : Number(text) }
  return { year: /next|coming|following/.test(text) ? now + 1 : /last|previous/.test(text) ? now - 1 : now }
}

const monthOf = (text = '') => monthNames.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1
const countOf = (text = '') =>
  /\d/.test(text)
    ? Number(text)
    : /couple/.test(text)
      ? 2
      : /few|several/.test(text)
        ? 3
        : Math.max(1, numbers.indexOf(text) + 1)

const re = (source: string) => new RegExp(`(?<![a-z\\d])(?:${source})`, 'g')

const units = '(?<unit>day|week|fortnight|month|quarter|year)s?'
const count =
  '(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple(?: of)?|(?:a )?few|several)'

function amount(groups: Groups): { count: number; unit: Unit; guess: object } {
  const count = countOf(groups.count)
  const vague = /couple|few|several/.test(groups.count ?? '')
  const half = groups.half !== undefined
  const guess = vague ? { guess: true as const } : {}
  if (half) return { count: 1, unit: 'half', guess }
  if (groups.unit === 'fortnight') return { count: count * 2, unit: 'week', guess }
  return { count, unit: groups.unit as Unit, guess }
}

/** From today on, for so long. Quarters are whole ones: "the next two quarters" end with a quarter. */
function ahead(today: Day, count: number, unit: Unit, guess: object): Moment {
  const to = addUnits(today, count, unit)
  if (unit === 'quarter') {
    const end = unitAt(today, 'quarter', count).to
    return { unit, days: { from: today, to: end }, deadline: { precision: 'day', day: end }, guess: true }
  }
  return { unit: 'day', days: { from: today, to }, deadline: { precision: 'day', day: to }, ...guess }
}

const weekdayOf = (text = '') => dayNames.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1

const monthCue =
  '(?<=\\b(?:in|by|before|after|since|until|till|from|during|through|of|for|to|end|early|mid|late|beginning|start|between|due|around|latest|on|january|february|march|april|june|july|august|september|october|november|december)[\\s-]+(?:(?:and|or|to|-|&)\\s*)?)'
const monthNoun = `(?=\\s+(?:deadlines?|deliverables?|due|events?|milestones?|meetings?|dates)\\b|\\s*(?:-|to|and|or|until|through)\\s*${anyMonth}|\\s*\\?)`

const named: Shape[] = [
  {
    pattern: re(
      `${onWeekday}${notItem}(?<day>\\d{1,2})${nth}${range}\\s*-?\\s*(?:day\\s+)?(?:of\\s+)?${month}${yearAfter}?`,
    ),
    read: (g, today) => dayMoment(g, today),
  },
  {
    pattern: re(
      `${onWeekday}${month}\\s*(?:the\\s+)?(?<day>\\d{1,2})(?!\\d|[.:/%]\\d)${nth}(?![a-z])${range}${counted}${yearAfter}?`,
    ),
    read: (g, today) => dayMoment(g, today),
  },
  {
    pattern: re(`(?<day>${ordinals.join('|')})\\s+(?:day\\s+)?of\\s+${month}${yearAfter}?`),
    read: (g, today) => ({
      unit: 'day',
      ...yearOf(g.year, today),
      month: monthOf(g.month),
      index: rank.get(g.day ?? '') ?? 0,
    }),
  },
  {
    pattern: re(`${month}-?${yearAfter}`),
    read: (g, today) => ({ unit: 'month', ...yearOf(g.year, today), index: monthOf(g.month) }),
  },
  {
    pattern: re(`(?<year>(?:19|20)\\d\\d)\\s+${month}`),
    read: (g, today) => ({ unit: 'month', ...yearOf(g.year, today), index: monthOf(g.month) }),
  },
  ...[re(clearMonth), re(`${monthCue}${month}`), re(`${month}${monthNoun}`)].map((pattern) => ({
    pattern,
    read: (g: Groups): Moment => ({ unit: 'month', index: monthOf(g.month) }),
  })),
  {
    pattern: re(`(?<which>this(?: coming)?|next|coming|last|past)\\s+${month}`),
    read(g, today) {
      const index = monthOf(g.month)
      const now = Number(today.slice(5, 7))
      const year = Number(today.slice(0, 4))
      if (g.which?.startsWith('this')) return { unit: 'month', year, index }
      if (g.which === 'last' || g.which === 'past') return { unit: 'month', year: index < now ? year : year - 1, index }
      return {
        unit: 'month',
        year: index > now ? year : year + 1,
        index,
        ...(index > now ? { guess: true as const } : {}),
      }
    },
  },
  {
    pattern:
      /(?<=\b(?:on|by|before|after|since|until|till|from|between)\s+)the\s+(?<day>\d{1,2})(?:st|nd|rd|th)(?![a-z])(?!\s+(?:of|workstream|activity|objective|one|item|quarter|half|floor))/g,
    read(g, today) {
      const index = Number(g.day)
      for (let i = 0; i < 12; i++) {
        const days = monthSpan(addMonths(today.slice(0, 7), i))
        const day = dayOf(Number(days.from.slice(0, 4)), Number(days.from.slice(5, 7)), index)
        if (day >= today && day <= days.to && index > 0) return { ...oneDay(day), guess: true }
      }
      return null
    },
  },
]

function dayMoment(g: Groups, today: Day): Moment {
  return {
    unit: 'day',
    ...yearOf(g.year, today),
    month: monthOf(g.month),
    index: Number(g.day),
    ...(g.last ? { last: Number(g.last) } : {}),
  }
}

const quarterWord = `(?:q(?<q>[1-4])(?!\\d)|(?<q2>[1-4])q(?![a-z\\d])|(?<q3>first|second|third|fourth|final|1st|2nd|3rd|4th)\\s+quarter(?!s)|quarter\\s+(?<q4>[1-4])(?!\\d))`
const halfWord = '(?:h(?<h>[12])(?!\\d)|(?<h2>[12])h(?![a-z\\d])|(?<h3>first|second|1st|2nd|latter|other)\\s+half)'
const seasonWord = '(?<season>spring|summer|autumn|fall|winter)'
const quarterOf = (g: Groups) => Number(g.q ?? g.q2 ?? g.q4 ?? (g.q3 === 'final' ? 4 : rank.get(g.q3 ?? '')))
const halfOf = (g: Groups) => Number(g.h ?? g.h2 ?? (g.h3 === 'latter' || g.h3 === 'other' ? 2 : rank.get(g.h3 ?? '')))
const seasonOf = (text = '') => ({ spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 })[text] ?? 0
const thisYear = '(?:\\s+(?:of|in)\\s+(?:the|this)\\s+year)?'

const coarse: Shape[] = [
  // "Q1: who leads T4?" numbers a question.
  {
    pattern: re(`${quarterWord}(?:${yearAfter}|(?<the>${thisYear}))(?!\\s*[:)]|\\.\\s)`),
    read: (g, today) => ({
      unit: 'quarter',
      ...(g.the ? { year: Number(today.slice(0, 4)) } : yearOf(g.year, today)),
      index: quarterOf(g),
    }),
  },
  {
    pattern: re(`${year}(?:'s)?[\\s-]*(?:the\\s+)?${quarterWord}`),
    read: (g, today) => ({ unit: 'quarter', ...yearOf(g.year, today), index: quarterOf(g) }),
  },
  {
    pattern: re(`last\\s+quarter${yearAfter}`),
    read: (g, today) => ({ unit: 'quarter', ...yearOf(g.year, today), index: 4 }),
  },
  {
    pattern: re(`last\\s+quarter\\s+of\\s+(?:the|this)\\s+year`),
    read: (_, today) => ({ unit: 'quarter', year: Number(today.slice(0, 4)), index: 4 }),
  },
  {
    pattern: re(`${halfWord}${yearAfter}`),
    read: (g, today) => ({ unit: 'half', ...yearOf(g.year, today), index: halfOf(g) }),
  },
  {
    pattern: re(`${year}(?:'s)?[\\s-]*(?:the\\s+)?${halfWord}`),
    read: (g, today) => ({ unit: 'half', ...yearOf(g.year, today), index: halfOf(g) }),
  },
  {
    pattern: re(`${halfWord}\\s+of\\s+(?:the|this)\\s+year`),
    read: (g, today) => ({ unit: 'half', year: Number(today.slice(0, 4)), index: halfOf(g) }),
  },
  {
    pattern: re(`(?<=\\b(?:in|by|for|during|before|after|until|over)\\s+)h(?<h>[12])(?!\\d)`),
    read: (g) => ({ unit: 'half', index: halfOf(g) }),
  },
  {
    pattern: re(`${seasonWord}${yearAfter}`),
    read: (g, today) => ({ unit: 'season', ...yearOf(g.year, today), index: seasonOf(g.season) }),
  },
  {
    pattern: re(
      `(?:(?<which>this|next|last|the coming|coming)|(?<=\\b(?:in|by|during|before|after|until|over|since))\\s*(?:the)?)\\s+${seasonWord}(?![a-z])`,
    ),
    read(g, today) {
      const index = seasonOf(g.season)
      const now = Number(today.slice(0, 4))
      if (g.which === 'this') return { unit: 'season', year: now, index }
      if (g.which !== 'last' && g.which !== 'next') return { unit: 'season', index }
      return { unit: 'season', year: now + (g.which === 'next' ? 1 : -1), index }
    },
  },
  {
    // 2019–2030 by itself is a year; so is any other after a word of time. Not the name of a document, nor a count.
    pattern: re(
      `(?:(?<=\\b(?:in|by|during|before|since|until|till|after|throughout|through|from|of|to|for|and|between|end|early|mid|late)[\\s-]+)(?:the year\\s+|all of\\s+)?(?:19[5-9]|20[0-9])\\d|(?<![#$€£%.,:/]\\s?|\\b(?:agenda|agenda for|resolution|room|ticket|version|no\\.?|number|page|line|article|part)\\s)(?:the year\\s+)?20(?:19|2\\d|30))(?![\\d]|\\.\\d|\\s*年|[-/]\\d{1,2}(?!\\d)|\\s?%|,\\d{3}|\\s+(?:un\\s+)?(?:agenda|(?:annual\\s+)?work\\s?-?plans?|plans?|sdgs?|edition|version|round\\b|(?:population\\s+)?(?:and\\s+housing\\s+)?census(?:es)?|people|persons|migrants|refugees|workers|countries|returnees|cases|times|users|usd|dollars|euros|hours|words|characters|signatures|days|weeks|months|years)\\b)`,
    ),
    read: (_, __, matched) => ({ unit: 'year', year: Number(matched.slice(-4)) }),
  },
]

const relative: Shape[] = [
  {
    pattern: re(
      '(?<word>the day after tomorrow|the day before yesterday|day after tomorrow|day before yesterday|(?:as of |as at )?today|tonight|tomorrow|tmrw|tmr|yesterday|eod)(?![a-z])',
    ),
    read(g, today) {
      const offset = { tomorrow: 1, tmrw: 1, tmr: 1, yesterday: -1 }[g.word ?? ''] ?? 0
      return oneDay(addDays(today, /after/.test(g.word ?? '') ? 2 : /before/.test(g.word ?? '') ? -2 : offset))
    },
  },
  {
    pattern: re(
      '(?:the\\s+)?(?<which>this coming|this|current|present|next|coming|following|upcoming|last|previous|past)\\s+(?<unit>week(?!end)|month|quarter|year)(?![a-z])',
    ),
    read(g, today, matched) {
      const unit = g.unit as Unit
      const back = /last|previous|past/.test(g.which ?? '')
      const here = /^(?:this|current|present)$/.test(g.which ?? '')
      // "The past month" runs up to today, "last month" is one of the calendar.
      if (g.which === 'past')
        return { unit: 'day', days: { from: addUnits(today, -1, unit), to: today }, deadline: null }
      const guess = /coming|following/.test(matched) ? { guess: true as const } : {}
      return { unit, days: unitAt(today, unit, here ? 0 : back ? -1 : 1), ...guess }
    },
  },
  {
    // "Over the next month" is as long as a month from now.
    pattern: re(`(?<=\\b(?:within|over|during)\\s+)the\\s+(?:next|coming)\\s+(?<unit>week|month|year)(?![a-z])`),
    read: (g, today) => ahead(today, 1, g.unit as Unit, {}),
  },
  {
    pattern: re('(?:the\\s+)?(?<unit>week|month|quarter|year)\\s+after\\s+next'),
    read: (g, today) => ({ unit: g.unit as Unit, days: unitAt(today, g.unit as Unit, 2) }),
  },
  {
    pattern: re('(?:the\\s+)?(?:(?<which>this|next|last|coming)\\s+)?weekend'),
    read(g, today) {
      const monday = unitAt(today, 'week', g.which === 'next' ? 1 : g.which === 'last' ? -1 : 0).from
      return { unit: 'day', days: { from: addDays(monday, 5), to: addDays(monday, 6) } }
    },
  },
  {
    pattern: re(
      `(?:the\\s+)?(?:next|coming|following|upcoming)\\s+(?:${count}\\s+(?:of\\s+)?)?(?:calendar\\s+)?(?:(?<half>half(?:\\s+a)?)[\\s-]+)?${units}(?![a-z])`,
    ),
    read(g, today, matched) {
      if (g.count === undefined && g.half === undefined) {
        if (!matched.endsWith('s')) return null
        return ahead(today, g.unit === 'day' ? 7 : 3, g.unit as Unit, { guess: true })
      }
      const { count, unit, guess } = amount(g)
      return ahead(today, count, unit, guess)
    },
  },
  {
    pattern: re(
      `(?<how>within|in under|in less than|in)\\s+(?:the\\s+)?(?:(?:next|coming|following)\\s+)?(?:(?<half>half\\s+a)|${count})\\s+(?:of\\s+)?(?:calendar\\s+)?${units}(?:'?\\s+time|\\s+from\\s+(?:now|today))?(?![a-z])`,
    ),
    read(g, today) {
      const { count, unit, guess } = amount(g)
      // "In two weeks" may mean then, or until then.
      return ahead(today, count, unit, g.how === 'in' ? { guess: true } : guess)
    },
  },
  {
    pattern: re(
      `(?:the\\s+)?(?:past|last|previous|preceding|recent)\\s+(?:(?<half>half)|${count})\\s+(?:of\\s+)?(?:calendar\\s+)?${units}(?![a-z]|\\s+of\\b)`,
    ),
    read(g, today) {
      const { count, unit, guess } = amount(g)
      return { unit: 'day', days: { from: addUnits(today, -count, unit), to: today }, deadline: null, ...guess }
    },
  },
  {
    pattern: re(`(?:(?<half>half\\s+a)|${count})\\s+${units}\\s+(?<way>ago|from\\s+(?:now|today)|hence)(?![a-z])`),
    read(g, today) {
      const { count, unit, guess } = amount(g)
      return { ...oneDay(addUnits(today, g.way === 'ago' ? -count : count, unit)), ...guess }
    },
  },
  {
    pattern: re(`(?<which>this coming|this|next|last|past|coming)\\s+(?<day>${dayName})(?![a-z])`),
    read(g, today) {
      const index = weekdayOf(g.day)
      const monday = unitAt(today, 'week', 0).from
      if (g.which === 'next') return { ...oneDay(addDays(monday, 6 + index)), guess: true }
      if (g.which === 'this')
        return { ...oneDay(addDays(monday, index - 1)), ...(index < weekday(today) ? { guess: true as const } : {}) }
      const day = addDays(monday, index - 1)
      if (g.which === 'last' || g.which === 'past')
        return { ...oneDay(day < today ? day : addDays(day, -7)), guess: true }
      return oneDay(day > today ? day : addDays(day, 7))
    },
  },
  {
    pattern: re(
      `(?<day>${dayName})\\s+(?:of\\s+)?(?<which>this|next|last)\\s+week|(?<which2>this|next|last)\\s+week(?:'s|\\s+on)?\\s+(?<day2>${dayName})(?![a-z])`,
    ),
    read(g, today) {
      const which = g.which ?? g.which2
      const monday = unitAt(today, 'week', which === 'next' ? 1 : which === 'last' ? -1 : 0).from
      return oneDay(addDays(monday, weekdayOf(g.day ?? g.day2) - 1))
    },
  },
  {
    pattern: re(
      `(?:(?<full>${dayNames.join('|')})|(?<=\\b(?:on|by|before|after|until|till|from|since)\\s+)(?<short>mon|tues?|wed|thu(?:rs?)?|fri)\\.?)(?!s|[a-z])`,
    ),
    read: (g) => ({ unit: 'day', weekday: weekdayOf(g.full ?? g.short) }),
  },
  {
    pattern: re(
      `(?:the\\s+)?(?:(?<year>20\\d\\d)\\s+)?(?<unit>week|month|quarter|year)\\s?-?\\s?end(?!s|ed|ing|[a-z])(?:\\s+(?:of\\s+)?(?<year2>20\\d\\d))?`,
    ),
    read(g, today) {
      const unit = g.unit as Unit
      const year = g.year ?? g.year2
      if (year === undefined) return { unit, days: unitAt(today, unit, 0), part: 'end' }
      return unit === 'year' ? { unit, year: Number(year), part: 'end' } : null
    },
  },
  {
    pattern: re('(?:the\\s+)?(?:calendar\\s+)?(?<unit>week|month|quarter|year)(?![a-z-])'),
    read: (g, today) => ({ unit: g.unit as Unit, days: unitAt(today, g.unit as Unit, 0), bare: true }),
  },
  {
    pattern: re('eo(?<unit>[wmqy])(?:\\s+(?<year>20\\d\\d))?(?![a-z\\d])'),
    read(g, today) {
      const unit = ({ w: 'week', m: 'month', q: 'quarter', y: 'year' } as const)[g.unit as 'w' | 'm' | 'q' | 'y']
      if (g.year) return unit === 'year' ? { unit, year: Number(g.year), part: 'end' } : null
      return { unit, days: unitAt(today, unit, 0), part: 'end' }
    },
  },
  {
    pattern: re('(?:year to date|ytd)(?![a-z])'),
    read: (_, today) => ({ unit: 'year', days: unitAt(today, 'year', 0), part: 'past' }),
  },
]

const part = (value: Part, words: string) => ({
  value: () => value,
  pattern: new RegExp(`(?<![a-z])(?:the\\s+)?(?:${words})\\s+(?:the\\s+)?$`),
})

const relation = (value: Relation, words: string) => ({
  value,
  pattern: new RegExp(`(?<![a-z])(?:${words})\\s+(?:the\\s+)?$`),
})

const lengths = new Map([
  ...numbers.map((word, i) => [word, i + 1] as const),
  ['eighteen', 18],
  ['twenty-four', 24],
  ['a', 1],
])
const lengthNumber = `\\d{1,3}|${[...lengths.keys()].join('|')}`

/** English words of time. */
export const en: TimeWords = {
  hint: /\d{4}|\d\/\d|'\d\d|(?<![a-z])(?:jan|feb|mar(?:ch)?(?![a-z])|apr(?:il)?(?![a-z])|may(?![a-z])|jun|jul|aug|sept?(?![a-z])|september|oct|nov|dec|today|tonight|tomorrow|tm|yesterday|weeks?|weekend|fortnights?|months?|quarter|years?|q\s?[1-4]|[1-4]q|h[12]|days?|spring|summer|autumn|fall|winter|eo[dwmqy]|ytd|mon|tue|wed|thu|fri|sat|sun|the \d)/,
  spelling: [
    ...monthNames.filter((name) => name.length > 4 && name !== 'march'),
    ...dayNames,
    'tomorrow',
    'yesterday',
    'quarter',
  ],
  rightAsTyped: ['sundry', 'quarters', 'quartet', 'quartier', 'augusta', 'mondays', 'sundays', 'fridays'],
  shapes: [...named, ...coarse, ...relative],
  partBefore: [
    part('end', '(?:very\\s+)?(?:end|close)\\s+of'),
    {
      value: () => 'end',
      pattern:
        /(?<=^|\b(?:by|at|before|until|till|to|from|since|after|in|due|for|deadline)\s+|[,;:(]\s*)end\s+$|(?<![a-z])end-\s*(?:of-\s*)?$/,
    },
    part('early', '(?:beginning|start|early part)\\s+of|early(?:\\s+(?:on\\s+)?in)?'),
    part('mid', '(?:middle|mid-?point)\\s+of|mid(?:\\s+of)?'),
    part('late', '(?:later|latter) part\\s+of|late(?:\\s+in)?'),
    { value: () => 'early', pattern: /(?<![a-z])early-$/ },
    { value: () => 'mid', pattern: /(?<![a-z])mid-?$/ },
    { value: () => 'late', pattern: /(?<![a-z])late-$/ },
    part(
      'rest',
      "(?:rest|remainder|balance|what(?:'s| is) left|what remains|remaining (?:part|months|weeks|days))\\s+of|later(?:\\s+in)?(?!\\s+than)",
    ),
    part('past', 'earlier(?:\\s+in)?|so far(?:\\s+in)?'),
    {
      // "The last two months of 2020", "the first week of May".
      pattern: new RegExp(
        `(?<![a-z])(?:the\\s+)?(?<nth>${ordinals.slice(0, 5).join('|')}|1st|2nd|3rd|4th|last|final|closing|opening)\\s+(?:(?<count>\\d{1,2}|${numbers.join('|')})\\s+)?(?:full\\s+)?(?<unit>day|week|month)s?\\s+(?:of|in)\\s+(?:the\\s+)?$`,
      ),
      value(g) {
        const nth = /last|final|closing/.test(g.nth ?? '') ? -1 : (rank.get(g.nth ?? '') ?? 1) - 1
        return { nth, unit: g.unit as 'day' | 'week' | 'month', count: g.count ? countOf(g.count) : 1 }
      },
    },
    {
      pattern: /(?<![a-z])(?:the\s+)?(?<nth>first|1st|second|2nd|latter|other)\s+half\s+of\s+(?:the\s+)?$/,
      value: (g) => ({ nth: /first|1st/.test(g.nth ?? '') ? 0 : 1, unit: 'half', count: 1 }),
    },
  ],
  partAfter: [{ value: () => 'past', pattern: /^\s+so\s+far(?![a-z])/ }],
  relationBefore: [
    relation(
      'by',
      'by|no(?:t)? later than|at the latest (?:by|in|on)|by no later than|latest(?: by| in| on)?|(?:on|in) or before|not after|due by|by or before|by the time of',
    ),
    relation('before', 'before|ahead of|prior to|(?<!no |not )(?:earlier|sooner) than|in advance of|pre'),
    relation('after', 'after|(?<!no |not )later than|beyond|past|following|post'),
    relation(
      'since',
      'since|ever since|from|as from|as of|starting(?: from| in| on| with)?|beginning(?: in| on| from)?|with effect from|effective|from and including|no(?:t)? (?:earlier|sooner) than|not before|in or after|on or after',
    ),
    relation('until', "until|till|'til|til|up to|up until|up till|through|thru|through to|through until|as late as"),
    relation(
      'around',
      'around|circa|approximately|roughly|near|some time around|sometime around|about(?<!(?:what|how) about)',
    ),
    relation(
      'in',
      'in|during|within|throughout|over|for|of|to|in the course of|over the course of|across|(?:in|for|over|during) all of|(?:some ?time )?in|(?:some ?time )?during',
    ),
    relation('on', 'on|at|dated|due on'),
  ],
  relationAfter: [
    {
      value: 'since',
      pattern:
        /^\s*(?:,\s*)?(?:onwards?|and (?:after|later|beyond|onwards?)|or (?:after|later)|at the earliest|forward)(?![a-z])/,
    },
    {
      value: 'by',
      pattern: /^\s*(?:,\s*)?(?:at the latest|latest|or (?:before|earlier|sooner)|and (?:before|earlier))(?![a-z])/,
    },
  ],
  joins: /^\s*,?\s*(?:-|to|until|till|through|thru|up to|and until)\s*(?:the\s+)?$/,
  links: /^\s*,?\s*(?:and|&|or)\s*(?:the\s+)?$/,
  opens: /(?<![a-z])(?:in\s+)?(?:between|from|the period|for the period)\s+(?:the\s+)?$/,
  closes: /^(?!)/,
  lists: /^\s*(?:,|and|or|&|\/|and\/or|,\s*(?:and|or)|as well as|plus)\s*(?:in\s+|on\s+|during\s+)?(?:the\s+)?$/,
  past: /(?<![a-z])(?:was|were|did|happened|took place|had)(?![a-z])[^.?!;]{0,60}$/,
  back: /^(?:ever )?since$/,
  open: [
    { why: 'annual', pattern: /(?<![a-z])(?:annual(?:ly)?|every year|each year|yearly|once a year)(?![a-z])/ },
    {
      why: 'multi-year',
      pattern: /(?<![a-z])(?:multi-?\s?(?:year|annual)|several years|over (?:several|many) years)(?![a-z])/,
    },
    {
      why: 'ongoing',
      pattern:
        /(?<![a-z])(?:on-?\s?going|continuous(?:ly)?|continuing|rolling|open-?\s?ended|permanent(?:ly)?|no end date)(?![a-z])/,
    },
    {
      why: 'not-applicable',
      pattern: /(?<![a-z])(?:n\/a|not applicable|does not apply|none|no deadline|no date)(?![a-z])/,
    },
    {
      why: 'to-be-determined',
      pattern:
        /(?<![a-z])(?:to be (?:determined|decided|confirmed|agreed|set|announced|defined)|tb[dca]|undecided|undetermined|not yet (?:known|set|decided|determined)|open|unknown)(?![a-z])/,
    },
  ],
  length: new RegExp(
    `(?<![a-z\\d.])(?<from>${lengthNumber})(?:[\\s-]*(?<unit>months?|years?))?(?:\\s*(?:-|to)\\s*(?<to>${lengthNumber}))?[\\s-]*(?<lastUnit>months?|years?)?(?![a-z])`,
  ),
  numberOf: (word) => (word === '' ? null : (lengths.get(word) ?? (/^\d+$/.test(word) ? Number(word) : null))),
}
