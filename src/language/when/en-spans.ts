import { addDays, type Day, weekday } from '../../workplan/deadline.ts'
import { dayNames, numbers, re, year, yearOf } from './en-dates.ts'
import type { Groups, Shape } from './grammar.ts'
import { addUnits, ahead, type Moment, oneDay, type Unit, unitAt } from './moment.ts'

/** Times in English that count from today: "tomorrow", "next quarter", "within six weeks", "since Monday". */

const dayName = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
const weekdayOf = (text = '') => dayNames.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1

export const units =
  '(?:full\\s+|calendar\\s+|working\\s+|business\\s+)?(?<unit>day|week|fortnight|month|quarter|year)s?'
const figure = `\\d{1,3}|${numbers.join('|')}`
export const count = `(?:(?:${figure})\\s*(?:-|to|or)\\s*)?(?<count>${figure}|an?|(?:a )?couple(?: of)?|(?:a )?few|several)`
const coming = 'next|coming|following|upcoming|forthcoming|ensuing'

/** A count in figures or words; "a couple" is 2, "a few" 3. */
export function countOf(text = ''): number {
  if (/\d/.test(text)) return Number(text)
  return /couple/.test(text) ? 2 : /few|several/.test(text) ? 3 : Math.max(1, numbers.indexOf(text) + 1)
}

export function amount(g: Groups): { count: number; unit: Unit; guess: { guess?: true } } {
  const count = countOf(g.count)
  const guess = /couple|few|several/.test(g.count ?? '') ? { guess: true as const } : {}
  if (g.half !== undefined) return { count: 1, unit: 'half', guess }
  if (g.unit === 'fortnight') return { count: count * 2, unit: 'week', guess }
  return { count, unit: g.unit as Unit, guess }
}

/** Up to today, for so long. */
function back(today: Day, count: number, unit: Unit, guess: { guess?: true }): Moment {
  return { unit: 'day', days: { from: addUnits(today, -count, unit), to: today }, deadline: null, ...guess }
}

const steps = (which = '') =>
  /next|coming|following|ensuing/.test(which) ? 1 : /last|previous|past/.test(which) ? -1 : 0

const dayOffsets: Record<string, number> = { tomorrow: 1, tmrw: 1, tmr: 1, yesterday: -1 }

const days: Shape[] = [
  {
    pattern: re(
      '(?:the\\s+)?(?<word>day after tomorrow|day before yesterday)|(?<near>(?:as of |as at )?today|tonight|tomorrow|tmrw|tmr|yesterday|eod|this (?:morning|afternoon|evening))(?![a-z])',
    ),
    read: (g, today) =>
      oneDay(addDays(today, g.word ? (g.word.includes('after') ? 2 : -2) : (dayOffsets[g.near ?? ''] ?? 0))),
  },
  {
    pattern: re('(?<=\\b(?:between|from|until|till|up to|to)\\s+)(?:right\\s+)?now(?![a-z])'),
    read: (_, today) => oneDay(today),
  },
  {
    pattern: re(`(?<which>this coming|this|next|last|past|coming)\\s+(?<day>${dayName})(?![a-z])`),
    read(g, today) {
      const index = weekdayOf(g.day)
      const monday = unitAt(today, 'week', 0).from
      const day = addDays(monday, index - 1)
      // "Next Friday" is the one of next week, for most; "last Friday" may be that of last week.
      if (g.which === 'next') return { ...oneDay(addDays(day, 7)), guess: true }
      if (g.which === 'this') return { ...oneDay(day), ...(index < weekday(today) ? { guess: true as const } : {}) }
      if (steps(g.which) < 0) return { ...oneDay(day < today ? day : addDays(day, -7)), guess: true }
      return oneDay(day > today ? day : addDays(day, 7))
    },
  },
  {
    pattern: re(
      `(?<day>${dayName})\\s+(?:of\\s+)?(?<which>this|next|last)\\s+week(?![a-z])|(?<which2>this|next|last)\\s+week(?:'s|\\s+on)?\\s+(?<day2>${dayName})(?![a-z])`,
    ),
    read(g, today) {
      const monday = unitAt(today, 'week', steps(g.which ?? g.which2)).from
      return oneDay(addDays(monday, weekdayOf(g.day ?? g.day2) - 1))
    },
  },
  {
    pattern: re(
      `(?<!\\b(?:every|each)\\s)(?:(?<full>${dayNames.join('|')})|(?<=\\b(?:on|by|before|after|until|till|from|since)\\s+)(?<short>mon|tues?|wed|thu(?:rs?)?|fri)\\.?)(?![a-z])`,
    ),
    read: (g) => ({ unit: 'day', weekday: weekdayOf(g.full ?? g.short) }),
  },
  {
    pattern: re('(?:the\\s+)?(?:(?<which>this|next|last|coming)\\s+)?weekend(?![a-z])'),
    read(g, today) {
      const monday = unitAt(today, 'week', steps(g.which) - (g.which === 'coming' ? 1 : 0)).from
      return { unit: 'day', days: { from: addDays(monday, 5), to: addDays(monday, 6) } }
    },
  },
]

const periods: Shape[] = [
  {
    // "Over the next month" is as long as a month from now.
    pattern: re(`(?<=\\b(?:within|over|during)\\s+)the\\s+(?:next|coming)\\s+(?<unit>week|month|year)(?![a-z])`),
    read: (g, today) => ahead(today, 1, g.unit as Unit),
  },
  {
    pattern: re(`(?<=\\b(?:within|over|during|in)\\s+)the\\s+last\\s+(?<unit>week|month|year)(?![a-z]|\\s+of\\b)`),
    read: (g, today) => back(today, 1, g.unit as Unit, { guess: true }),
  },
  {
    pattern: re(
      `(?:the\\s+)?(?<which>this coming|this|current|present|${coming}|last|previous|past)\\s+(?:calendar\\s+)?(?<unit>week(?!end)|month|quarter|year)(?![a-z]|\\s?-?\\s?end(?![a-z]))(?:\\s+(?:and|or|&)\\s+(?:the\\s+)?(?<more>next)(?:\\s+one)?(?!\\s+[a-z]))?`,
    ),
    read(g, today) {
      const unit = g.unit as Unit
      // "The past month" runs up to today, "last month" is one of the calendar.
      if (g.which === 'past') return back(today, 1, unit, {})
      const guess = /coming|following/.test(g.which ?? '') ? { guess: true as const } : {}
      const span = unitAt(today, unit, steps(g.which))
      const to = g.more ? unitAt(today, unit, 1).to : span.to
      return { unit, days: { from: span.from, to }, ...guess }
    },
  },
  {
    // "Back on Thursday, what is due the week after?"
    pattern: re(
      'the\\s+(?<unit>week|month)\\s+(?:after(?:\\s+(?:that|this))?(?=\\s*(?:[?.,!]|$))|(?:there)?after(?![a-z]|\\s))',
    ),
    read: (g, today) => ({ unit: g.unit as Unit, days: unitAt(today, g.unit as Unit, 1), guess: true }),
  },
  {
    pattern: re('(?:the\\s+)?(?<unit>week|month|quarter|year)\\s+after\\s+next(?![a-z])'),
    read: (g, today) => ({ unit: g.unit as Unit, days: unitAt(today, g.unit as Unit, 2) }),
  },
  {
    pattern: re(
      `(?:the\\s+)?(?:${coming})\\s+(?:${count}[\\s-]+(?:of\\s+)?)?(?:(?<half>half(?:\\s+an?)?)[\\s-]+)?${units}(?:[\\s-]+period)?(?![a-z])`,
    ),
    read(g, today, matched) {
      if (g.count === undefined && g.half === undefined) {
        if (g.unit === 'fortnight') return ahead(today, 2, 'week')
        return matched.endsWith('s') ? ahead(today, g.unit === 'day' ? 7 : 3, g.unit as Unit, { guess: true }) : null
      }
      const { count, unit, guess } = amount(g)
      return ahead(today, count, unit, guess)
    },
  },
  {
    pattern: re(
      `(?<how>within|in under|in less than|in)\\s+(?:(?<half>half\\s+an?)|${count})[\\s-]+(?:of\\s+)?${units}(?:'?\\s+time)?(?:\\s+from\\s+(?:now|today))?(?![a-z-]|\\s+(?:after|following|before|of|either side of|prior to|ahead of|leading up to)\\b)`,
    ),
    read(g, today) {
      const { count, unit, guess } = amount(g)
      // "In two weeks" may mean then, or until then.
      return ahead(today, count, unit, g.how === 'in' ? { guess: true } : guess)
    },
  },
  {
    // "Three months ahead", "as far as 3 months out".
    pattern: re(
      `(?:the\\s+)?${count}[\\s-]+${units}\\s+(?:ahead(?!\\s+of)|to\\s+come|out(?!\\s+of)|down\\s+the\\s+(?:road|line|track)|on\\s+from\\s+(?:here|now))(?![a-z])`,
    ),
    read(g, today) {
      const { count, unit } = amount(g)
      return ahead(today, count, unit, { guess: true })
    },
  },
  {
    pattern: re(
      `(?:the\\s+)?(?:past|last|previous|preceding|recent)\\s+(?:(?<half>half)|${count})[\\s-]+(?:of\\s+)?${units}(?![a-z]|\\s+(?:of|in)\\b)`,
    ),
    read(g, today) {
      const { count, unit, guess } = amount(g)
      return back(today, count, unit, guess)
    },
  },
  {
    pattern: re(
      `(?:(?<half>half\\s+an?)|${count})\\s+${units}\\s+(?<way>ago|from\\s+(?:now|today|tomorrow)|hence)(?![a-z])`,
    ),
    read(g, today) {
      const { count, unit, guess } = amount(g)
      const start = g.way?.endsWith('tomorrow') ? addDays(today, 1) : today
      return { ...oneDay(addUnits(start, g.way === 'ago' ? -count : count, unit)), ...guess }
    },
  },
]

const named: Shape[] = [
  {
    pattern: re(
      `(?:the\\s+)?(?:(?<year>20\\d\\d|this|next|last)\\s+)?(?<unit>week|month|quarter|year)(?:'s|\\s?-?)\\s?end(?!s|ed|ing|[a-z])(?:\\s+(?:of\\s+)?(?<year2>20\\d\\d))?`,
    ),
    read(g, today) {
      const unit = g.unit as Unit
      const year = g.year ?? g.year2
      if (year === undefined) return { unit, days: unitAt(today, unit, 0), part: 'end', bare: true }
      if (/[a-z]/.test(year)) return { unit, days: unitAt(today, unit, steps(year)), part: 'end' }
      return unit === 'year' ? { unit, year: Number(year), part: 'end' } : null
    },
  },
  {
    pattern: re('eo(?<unit>[wmqy])(?:\\s*(?<year>20\\d\\d))?(?![a-z\\d])'),
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
  {
    pattern: re(
      `(?<!happy\\s)(?:the\\s+)?new\\s+year(?:'s)?(?:\\s+(?:day|eve))?(?![a-z])|(?:the\\s+)?turn\\s+of\\s+the\\s+year`,
    ),
    read(_, today, matched) {
      const next = unitAt(today, 'year', today.slice(5, 7) === '01' ? 0 : 1)
      if (matched.endsWith('eve')) return oneDay(addDays(next.from, -1))
      return matched.endsWith('day')
        ? oneDay(next.from)
        : { unit: 'year', days: next, part: { nth: 0, unit: 'month', count: 1 }, guess: true }
    },
  },
  {
    // "Before the year is out", "before 2020 closes".
    pattern: re(
      `(?<=\\b(?:before|by the time|until|till|when)\\s+)(?:the\\s+|this\\s+)?(?:(?<unit>week|month|quarter|year)|(?<year>20\\d\\d))\\s+(?:is\\s+(?:out|over|up|done|through|finished)|ends|closes|finishes|runs out|draws to (?:a|its) close)(?![a-z])`,
    ),
    read: (g, today) =>
      g.year
        ? { unit: 'year', year: Number(g.year), part: 'end' }
        : { unit: g.unit as Unit, days: unitAt(today, g.unit as Unit, 0), part: 'end', bare: true },
  },
  {
    pattern: re(
      '(?:the\\s+)?(?:whole\\s+|entire\\s+|full\\s+)?(?:calendar\\s+)?(?<unit>week|month|quarter|year)(?![a-z-])',
    ),
    read: (g, today) => ({ unit: g.unit as Unit, days: unitAt(today, g.unit as Unit, 0), bare: true }),
  },
  {
    // Within the year: what is left of it, as the plan looks ahead.
    pattern: re('(?:within|in the course of|in the remainder of)\\s+the\\s+(?<unit>week|month|quarter|year)(?![a-z-])'),
    read: (g, today) => ({ unit: g.unit as Unit, days: unitAt(today, g.unit as Unit, 0), part: 'rest', guess: true }),
  },
  {
    pattern: re(
      `(?:all|throughout|in|during|for)\\s+(?:of\\s+)?${year}\\s+(?:and|or|&)\\s+(?:the\\s+)?next(?!\\s+[a-z])`,
    ),
    read(g, today) {
      const first = yearOf(g.year, today)
      return 'year' in first ? { unit: 'year', year: first.year, last: first.year + 1 } : null
    },
  },
]

export const enSpans: Shape[] = [...days, ...periods, ...named]
