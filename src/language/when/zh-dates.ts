import type { Day } from '../../workplan/deadline.ts'
import type { Groups, Shape } from './grammar.ts'
import { type Moment, unitAt } from './moment.ts'

/** Dates of the calendar in Chinese. Numerals are figures by now (十二月 is 12月), characters simplified, letters small. */

const relativeYears: Record<string, number> = {
  今年: 0,
  本年: 0,
  这1年: 0,
  当年: 0,
  明年: 1,
  来年: 1,
  下1年: 1,
  次年: 1,
  后年: 2,
  去年: -1,
  上1年: -1,
  上年: -1,
  前年: -2,
}
export const relativeYear =
  '今年度?|本年度?|这1年|当年|明年|来年|下1年|次年(?!会|度会)|(?<![以今往此之然最])后年|去年|上1年|(?<!以)上年|(?<![\\d以之])前年'

/** A year: in four figures, in two before a month or the like, or counted from today. */
const bareYear = `(?<year>(?<!\\d)(?:19|20)\\d\\d\\s*年度?|(?<!\\d)(?:1[89]|2\\d|30)年(?=\\d{1,2}月|底|初|第|[上下]半年|q|[1-4]季)|(?<!\\d)(?:19|20)\\d\\d(?=\\s*(?:q[1-4]|第[1-4]季|[上下]半年))|${relativeYear})`
export const year = `${bareYear}\\s*的?\\s*`
export const maybeYear = `(?:${year})?`

/** The year of a `year` group. */
export function yearOf(text: string | undefined, today: Day): { year: number } | object {
  if (text === undefined) return {}
  const word = text.replace(/度$/, '')
  const step = relativeYears[word]
  if (step !== undefined) return { year: Number(today.slice(0, 4)) + step }
  const digits = /\d{2,4}/.exec(text)?.[0] ?? ''
  return digits === '' ? {} : { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) }
}

/** 这个, 上上, 下 and the like before a unit. */
export const which = '(?<which>本|这1?个?|当前?|上上1?个?|上1?个?|下下1?个?|下1?个?|次(?=[月周]))'

/** How many units from this one: 上上 is −2, 下 is 1. */
export function steps(which = ''): number {
  const words = which.replace(/[1个]/g, '')
  return /^上+$/.test(words) ? -words.length : /^下+$/.test(words) ? words.length : words === '次' ? 1 : 0
}

export const re = (source: string) => new RegExp(source, 'g')

const also = '(?:至|到|-|和|与|及|、|或|跟)'
const weekday = '(?:\\s*\\(?(?:周|星期|礼拜)[1-6日天]\\)?)?'

function dayMoment(g: Groups, today: Day): Moment {
  return {
    unit: 'day',
    ...yearOf(g.year, today),
    month: Number(g.month),
    index: Number(g.day),
    ...(g.last ? { last: Number(g.last) } : {}),
  }
}

const dayShapes: Shape[] = [
  {
    pattern: re(
      `${maybeYear}(?<!\\d)(?<month>\\d{1,2})\\s*月份?\\s*(?<day>\\d{1,2})(?:\\s*[日号]${weekday})?(?:\\s*${also}\\s*(?<last>\\d{1,2}))?\\s*[日号](?!线)${weekday}`,
    ),
    read: dayMoment,
  },
  {
    // 12月17, with nothing to say that the number is a day.
    pattern: re(
      `${maybeYear}(?<!\\d)(?<month>\\d{1,2})月(?<day>\\d{1,2})(?=\\s|$|[，。？！,?!、；;：:()（）]|有|会|开|召|到|截|交|前|后|之|以|起|要|能|的|那)(?!\\s*[至到-]\\s*\\d{1,2}[日号])`,
    ),
    read: dayMoment,
  },
  {
    pattern: re(`${which}月份?(?:\\s*(?<day>\\d{1,2})(?:\\s*[日号]?\\s*${also}\\s*(?<last>\\d{1,2}))?\\s*[日号])?`),
    read(g, today) {
      const days = unitAt(today, 'month', steps(g.which))
      if (!g.day) return { unit: 'month', days }
      return dayMoment({ ...g, year: days.from.slice(0, 4), month: days.from.slice(5, 7) }, today)
    },
  },
  {
    // 17号, of this month or the next. Items have numbers too: 4号工作流.
    pattern: re(
      '(?<=^|[\\s，。？！,?!]|在|到|于|从|至|和)(?<day>\\d{1,2})[号日](?!\\s*(?:的|工作|主题|目标|活动|优先|领域|附件|议题|项|条|文|楼|线|选|厅|会议|问题|是|优|内|后|前后|以内|之内|以后))',
    ),
    read(g, today) {
      const index = Number(g.day)
      for (let i = 0; i < 12; i++) {
        const { from, to } = unitAt(today, 'month', i)
        const day = `${from.slice(0, 8)}${String(index).padStart(2, '0')}`
        if (index > 0 && day >= today && day <= to) return { unit: 'day', days: { from: day, to: day }, guess: true }
      }
      return null
    },
  },
]

const monthShapes: Shape[] = [
  {
    pattern: re(
      `${maybeYear}(?<!\\d)(?<first>\\d{1,2})\\s*(?:月份?)?\\s*(?<joint>至|到|-|、)\\s*(?<month>\\d{1,2})\\s*(?:两个?)?月(?:份|(?!\\s*\\d{1,2}\\s*[日号]))`,
    ),
    // "5月、7月" are two months, "7、8月" two in a row.
    read: (g, today) =>
      g.joint === '、' && Number(g.month) !== Number(g.first) + 1
        ? null
        : { unit: 'month', ...yearOf(g.year, today), index: Number(g.first), last: Number(g.month) },
  },
  {
    pattern: re(`${maybeYear}(?<!\\d)(?<month>\\d{1,2})\\s*月(?:份|(?!\\s*\\d{1,2}\\s*[日号]))`),
    read: (g, today) => ({ unit: 'month', ...yearOf(g.year, today), index: Number(g.month) }),
  },
  {
    pattern: re(`${year}(?<where>[前头]|最初|开头|最?后|末)(?:的)?(?<count>\\d{1,2})个(?<unit>月|季度)`),
    read: (g, today) => ({
      unit: 'year',
      year: Number(today.slice(0, 4)),
      ...yearOf(g.year, today),
      part: {
        nth: /后|末/.test(g.where ?? '') ? -1 : 0,
        unit: g.unit === '月' ? 'month' : 'quarter',
        count: Number(g.count),
      },
    }),
  },
]

const seasonOf = (text = '') => '春夏秋冬'.indexOf(text) + 1

const longer: Shape[] = [
  {
    pattern: re(
      `${maybeYear}(?:第\\s*(?<n>[1-4])(?:\\s*${also}\\s*(?:第\\s*)?(?<last>[1-4]))?\\s*个?季(?:度|(?![节刊])))`,
    ),
    read: (g, today) => ({
      unit: 'quarter',
      ...yearOf(g.year, today),
      index: Number(g.n),
      ...(g.last ? { last: Number(g.last) } : {}),
    }),
  },
  {
    pattern: re(
      `${maybeYear}(?:(?<![\\d第])(?<n>[1-4])季度?(?!节)|q(?<q>[1-4])(?![\\da-z])(?:季度?)?|(?<first>首季度?|首个季度)|末季度?|最后1?个?季度?)`,
    ),
    read: (g, today) => ({
      unit: 'quarter',
      ...yearOf(g.year, today),
      index: Number(g.n ?? g.q ?? (g.first ? 1 : 4)),
    }),
  },
  {
    pattern: re(`${which}季度?(?!节)`),
    read: (g, today) => ({ unit: 'quarter', days: unitAt(today, 'quarter', steps(g.which)) }),
  },
  {
    pattern: re(`${maybeYear}(?:(?<half>[上下前后])半年(?!度)|(?<half2>[上下])半年度)`),
    read: (g, today) => ({
      unit: 'half',
      ...yearOf(g.year, today),
      index: /[上前]/.test(g.half ?? g.half2 ?? '') ? 1 : 2,
    }),
  },
  {
    pattern: re(`${year}h(?<h>[12])(?![\\da-z])`),
    read: (g, today) => ({ unit: 'half', ...yearOf(g.year, today), index: Number(g.h) }),
  },
  {
    pattern: re(`${year}的?(?<season>[春夏秋冬])[季天]?`),
    read: (g, today) => ({ unit: 'season', ...yearOf(g.year, today), index: seasonOf(g.season) }),
  },
  {
    pattern: re('(?:这个|本|(?<![a-z\\d]))(?<season>[春夏秋冬])季'),
    read: (g) => ({ unit: 'season', index: seasonOf(g.season) }),
  },
  {
    pattern: re('今明(?:两|2)年'),
    read(_, today) {
      const now = Number(today.slice(0, 4))
      return { unit: 'year', year: now, last: now + 1 }
    },
  },
  {
    // 《2030年可持续发展议程》 and the plan of a year are documents, the census of 2020 is one of the plan's topics.
    pattern: re(
      `${bareYear}(?!\\s*[》」]|的?\\s*\\d{1,2}\\s*月|[^，。？！,.?!]{0,8}议程|度?\\s*的?(?:年度)?(?:工作)?计划|\\s*(?:一轮|1轮)?的?(?:世界)?人口|\\s*版)`,
    ),
    read(g, today) {
      const found = yearOf(g.year?.trim(), today)
      // Years long past name documents: 1998年统计建议.
      return 'year' in found && found.year > 2014 && found.year < 2051 ? { unit: 'year', year: found.year } : null
    },
  },
]

export const zhDates: Shape[] = [...dayShapes, ...monthShapes, ...longer]
