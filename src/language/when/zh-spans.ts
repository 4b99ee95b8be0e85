import { addDays, type Day } from '../../workplan/deadline.ts'
import type { Groups, Shape } from './grammar.ts'
import { addUnits, ahead, oneDay, type Unit, unitAt } from './moment.ts'
import { re, steps, which } from './zh-dates.ts'

/** Times in Chinese that count from today: 明天, 下周五, 未来两个月, 年底. Numerals are figures by now. */

const weekdayOf = (text = '') => (/[日天]/.test(text) ? 7 : Number(text))

function unitOf(text = ''): Unit {
  if (/[天日]/.test(text)) return 'day'
  if (/周|星期|礼拜/.test(text)) return 'week'
  if (/季/.test(text)) return 'quarter'
  return /月/.test(text) ? 'month' : 'year'
}

const relativeDays: Record<string, number> = { 今: 0, 明: 1, 后: 2, 大后: 3, 昨: -1, 前: -2, 大前: -3 }
const week = '(?:周|星期|礼拜)'
// 下周1个会 is a meeting next week.
const day = '(?<day>[1-6日天](?![个次项天年场程历]))'

const days: Shape[] = [
  {
    pattern: re('(?<![\\d月前以最])(?<word>大后|大前|今|明|后|昨|前)[天日](?![内前期])'),
    read: (g, today) => oneDay(addDays(today, relativeDays[g.word ?? ''] ?? 0)),
  },
  {
    pattern: re('截[至止]到?(?:今[天日]|目前|现在|当前)|当天|今[早晚晨]|(?<tomorrow>明[早晚晨])'),
    read: (g, today) => oneDay(addDays(today, g.tomorrow ? 1 : 0)),
  },
  {
    pattern: re('(?<=从|自)(?:现在|目前|即日)(?=起|开始|到|至)|(?<=到|至)(?:现在|目前)'),
    read: (_, today) => oneDay(today),
  },
  {
    pattern: re(`${which}${week}(?:${day}|(?<end>末))?`),
    read(g, today) {
      const days = unitAt(today, 'week', steps(g.which))
      if (g.end) return { unit: 'day', days: { from: addDays(days.from, 5), to: days.to } }
      return g.day ? oneDay(addDays(days.from, weekdayOf(g.day) - 1)) : { unit: 'week', days }
    },
  },
  {
    pattern: re(`(?<![每\\d上下本这个])${week}(?:${day}|末)`),
    read(g, today) {
      if (g.day) return { unit: 'day', weekday: weekdayOf(g.day) }
      const monday = unitAt(today, 'week', 0).from
      return { unit: 'day', days: { from: addDays(monday, 5), to: addDays(monday, 6) } }
    },
  },
]

const count = '(?:\\d{1,2}\\s*(?:到|至|-)\\s*)?(?<count>\\d{1,3}|几|数|若干|半)'
const unit = '(?<unit>天|日|周|个?星期|个?礼拜|个月|个?季度|年|个工作日)'
const inside = '(?:之内|以内|内|里|之中|中(?!的?旬)|间|时间)?'

function amount(g: Groups): { count: number; unit: Unit; guess: { guess?: true } } {
  const unit = unitOf(g.unit)
  const guess = /几|数|若干/.test(g.count ?? '') ? { guess: true as const } : {}
  if (g.count !== '半') return { count: Number(g.count) || 3, unit, guess }
  return unit === 'year' ? { count: 1, unit: 'half', guess } : { count: 15, unit: 'day', guess }
}

function forward(g: Groups, today: Day) {
  const { count, unit, guess } = amount(g)
  return ahead(today, count, unit, guess)
}

const coming =
  '未来|今后|接下来|往后|此后|以后|之后|后续|将来|往下|下面|接下去|从现在起|从今天起|从今往后|今起|再过|即将到来'

const spans: Shape[] = [
  { pattern: re(`(?:在|于)?(?:${coming})的?这?${count}${unit}${inside}`), read: forward },
  {
    pattern: re(`(?<![\\d.第过近])${count}${unit}(?:之内|以内|内|里)`),
    read: (g, today) => (g.unit === '年' && Number(g.count) > 12 ? null : forward(g, today)),
  },
  {
    pattern: re(`(?<![\\d.第])[下这](?<count>[2-9]|1\\d|几)(?<unit>天|周|个星期|个月|个季度)${inside}`),
    read: forward,
  },
  {
    pattern: re(
      `(?:在|于)?(?:过去|最近|近|此前|以往|刚过去|前)的?这?${count}${unit}${inside}(?:以来)?|(?<![\\d.第])(?<count2>\\d{1,3}|几)(?<unit2>天|周|个?星期|个月|年)(?:以来|来(?=[，。？！,?!\\s]|$))`,
    ),
    read(g, today) {
      const { count, unit, guess } = amount({ count: g.count ?? g.count2, unit: g.unit ?? g.unit2 })
      return { unit: 'day', days: { from: addUnits(today, -count, unit), to: today }, deadline: null, ...guess }
    },
  },
  {
    pattern: re(`(?<![\\d.第前近])${count}${unit}(?<way>之后|以后|过?后|之前|以前|前)(?![\\d续来者面往]|的${week})`),
    read(g, today) {
      if (g.unit === '日' || (g.unit === '年' && Number(g.count) > 12)) return null
      const { count, unit, guess } = amount(g)
      const later = !g.way?.includes('前')
      // 两周后 may also mean any time from then on.
      return { ...oneDay(addUnits(today, later ? count : -count, unit)), ...guess, ...(later ? { guess: true } : {}) }
    },
  },
]

const other = '\\d今明去后前本下上个这每当几哪'

const named: Shape[] = [
  {
    // 年底, 季度末; 青年中 is no time.
    pattern: re(
      `(?<![${other}年月])(?:年|月|季度?)(?=底|末|终(?!止))|(?<=^|[\\s,.，。？！、?!:：到在于至从自以的])(?:年|月|季度?)(?=[初中])|岁末`,
    ),
    read(_, today, matched) {
      if (matched === '岁末') return { unit: 'year', days: unitAt(today, 'year', 0), part: 'end' }
      return { unit: unitOf(matched), days: unitAt(today, unitOf(matched), 0), bare: true }
    },
  },
  {
    pattern: re(
      `(?:今年|本年度?|(?<![${other}青成少1童])年|(?<![${other}])月|(?<![${other}])周|(?<![${other}])季度?)(?:之|以)?内`,
    ),
    read: (_, today, matched) => ({ unit: unitOf(matched), days: unitAt(today, unitOf(matched), 0), part: 'rest' }),
  },
  {
    pattern: re('(?<=^|[\\s,，。？！、?!]|在|赶在|争取)(?:新年|元旦)(?:之前|以前|前)'),
    read: (_, today) => ({ unit: 'year', days: unitAt(today, 'year', 0), part: 'rest' }),
  },
]

export const zhSpans: Shape[] = [...days, ...spans, ...named]
