import { addDays, type Day } from '../../workplan/deadline.ts'
import type { Groups, Relation, Shape, TimeWords } from './grammar.ts'
import { addUnits, type Moment, oneDay, type Part, type Unit, unitAt } from './moment.ts'

// Numerals are figures by the time these patterns see the text: 十二月 is 12月.
const nowYear = (today: Day) => Number(today.slice(0, 4))
const relativeYears: Record<string, number> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  这1年: 0,
  当年: 0,
  明年: 1,
  来年: 1,
  下1年: 1,
  下年: 1,
  后年: 2,
  去年: -1,
  上1年: -1,
  上年: -1,
  前年: -2,
}
const relativeYear = '今年|本年度?|这1年|当年|明年|来年|下1?年|后年|去年|上1?年|前年'
const year = `(?<year>(?<!\\d)(?:19|20)\\d\\d\\s*年度?|(?<![\\d])(?:1[89]|2\\d|30)年(?=\\d{1,2}月|底|初|第|[上下]半年|Q)|(?<!\\d)(?:19|20)\\d\\d(?=\\s*(?:q[1-4]|第[1-4]季|[上下]半年))|${relativeYear})\\s*的?\\s*`
const maybeYear = `(?:${year})?`
const to = '(?:至|到|-|和|与|及|、|或)'

function yearOf(text: string | undefined, today: Day): { year: number } | object {
  if (text === undefined) return {}
  const digits = /\d{2,4}/.exec(text)?.[0]
  if (digits && !/^[这上下]1/.test(text)) return { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) }
  return { year: nowYear(today) + (relativeYears[text] ?? 0) }
}

/** 上, 上上, 下, 下下 as steps. */
function steps(text = ''): number {
  const words = text.replace(/[1个]/g, '')
  return /^上+$/.test(words) ? -words.length : /^下+$/.test(words) ? words.length : /^次$/.test(words) ? 1 : 0
}

const re = (source: string) => new RegExp(source, 'g')
const weekdayOf = (text = '') => (/[日天末]/.test(text) ? 7 : Number(text))
const unitOf = (text = ''): Unit =>
  /[天日]/.test(text)
    ? 'day'
    : /周|星期|礼拜/.test(text)
      ? 'week'
      : /季/.test(text)
        ? 'quarter'
        : /月/.test(text)
          ? 'month'
          : 'year'

const which = '(?<which>本|这1?个?|当前?|上上1?个?|上1?个?|下下1?个?|下1?个?|次)'

const dates: Shape[] = [
  {
    pattern: re(
      `${maybeYear}(?<!\\d)(?<month>\\d{1,2})\\s*月份?\\s*(?<day>\\d{1,2})(?:\\s*[日号])?(?:\\s*${to}\\s*(?<last>\\d{1,2}))?\\s*[日号](?!线)(?:\\s*\\(?(?:周|星期|礼拜)[1-6日天]\\)?)?`,
    ),
    read: (g, today) => ({
      unit: 'day',
      ...yearOf(g.year, today),
      month: Number(g.month),
      index: Number(g.day),
      ...(g.last ? { last: Number(g.last) } : {}),
    }),
  },
  {
    // 12月17 with nothing to say that the number is a day.
    pattern: re(`${maybeYear}(?<!\\d)(?<month>\\d{1,2})月(?<day>\\d{1,2})(?![\\d.个项名国条天年月周])`),
    read: (g, today) => ({ unit: 'day', ...yearOf(g.year, today), month: Number(g.month), index: Number(g.day) }),
  },
  {
    pattern: re(
      `${maybeYear}(?<!\\d)(?:(?<first>\\d{1,2})\\s*(?:月份?)?\\s*(?:至|到|-|、)\\s*)(?<month>\\d{1,2})\\s*月(?:份|(?!\\d{1,2}[日号]))`,
    ),
    read: (g, today) => ({ unit: 'month', ...yearOf(g.year, today), index: Number(g.first), last: Number(g.month) }),
  },
  {
    pattern: re(`${maybeYear}(?<!\\d)(?<month>\\d{1,2})\\s*月(?:份|(?!\\d{1,2}[日号]))`),
    read: (g, today) => ({ unit: 'month', ...yearOf(g.year, today), index: Number(g.month) }),
  },
  {
    pattern: re(`${which}月份?(?:\\s*(?<day>\\d{1,2})[日号])?`),
    read(g, today) {
      const days = unitAt(today, 'month', steps(g.which))
      if (!g.day) return { unit: 'month', days }
      return {
        unit: 'day',
        year: Number(days.from.slice(0, 4)),
        month: Number(days.from.slice(5, 7)),
        index: Number(g.day),
      }
    },
  },
  {
    pattern: re(
      `${maybeYear}(?:第\\s*(?<n>[1-4])\\s*个?季度?|(?<![\\d第])(?<n2>[1-4])季度|q(?<n3>[1-4])(?![\\da-z])|(?<first>首季度?)|(?<final>末季度?|最后1?个?季度?))`,
    ),
    read: (g, today) => ({
      unit: 'quarter',
      ...yearOf(g.year, today),
      index: Number(g.n ?? g.n2 ?? g.n3 ?? (g.first ? 1 : 4)),
    }),
  },
  {
    pattern: re(`${which}季度?`),
    read: (g, today) => ({ unit: 'quarter', days: unitAt(today, 'quarter', steps(g.which)) }),
  },
  {
    pattern: re(`${maybeYear}(?:(?<half>[上下前后])半年|(?<= |年|的)h(?<h>[12])(?![\\da-z]))`),
    read: (g, today) => ({
      unit: 'half',
      ...yearOf(g.year, today),
      index: g.h ? Number(g.h) : /[上前]/.test(g.half ?? '') ? 1 : 2,
    }),
  },
  {
    pattern: re(`${year}的?(?<season>[春夏秋冬])[季天]?`),
    read: (g, today) => ({ unit: 'season', ...yearOf(g.year, today), index: '春夏秋冬'.indexOf(g.season ?? '') + 1 }),
  },
  {
    pattern: re(`(?:这个|本)?(?<season>[春夏秋冬])季`),
    read: (g) => ({ unit: 'season', index: '春夏秋冬'.indexOf(g.season ?? '') + 1 }),
  },
  {
    // 《2030年可持续发展议程》 and the plan of a year are documents, the census of 2020 is one of the plan's topics.
    pattern: re(
      `${year}(?!\\s*[》」]|[^，。？！,.?!]{0,8}议程|度?\\s*的?(?:年度)?(?:工作)?计划|\\s*(?:一轮|1轮)?的?(?:世界)?人口|\\s*版)`,
    ),
    read: (g, today) => ({ unit: 'year', year: nowYear(today), ...yearOf(g.year, today) }),
  },
]

const relativeDays: Record<string, number> = { 今: 0, 当: 0, 明: 1, 后: 2, 大后: 3, 昨: -1, 前: -2, 大前: -3 }

const many = '(?<count>\\d{1,3}|几|数|若干|半)'
const unit = '(?<unit>天|日|周|个?星期|个?礼拜|个月|个?季度|年|个工作日)'

function amount(g: Groups): { count: number; unit: Unit; guess: object } {
  const unit = unitOf(g.unit)
  const guess = /几|数|若干/.test(g.count ?? '') ? { guess: true as const } : {}
  if (g.count !== '半') return { count: Number(g.count) || 3, unit, guess }
  return unit === 'year' ? { count: 1, unit: 'half', guess } : { count: 15, unit: 'day', guess }
}

function ahead(today: Day, g: Groups): Moment {
  const { count, unit, guess } = amount(g)
  if (unit === 'quarter') {
    const end = unitAt(today, 'quarter', count).to
    return { unit, days: { from: today, to: end }, deadline: { precision: 'day', day: end }, guess: true }
  }
  const to = addUnits(today, count, unit)
  return { unit: 'day', days: { from: today, to }, deadline: { precision: 'day', day: to }, ...guess }
}

const relative: Shape[] = [
  {
    pattern: re(
      '(?<![\\d])(?<word>大后|大前|今|明|后|昨|前)[天日](?!内)|(?<![\\d])(?<today>截[至止]到?(?:今天|今日|目前|现在)|当天|今晚|明晚)',
    ),
    read: (g, today) => oneDay(addDays(today, g.today === '明晚' ? 1 : (relativeDays[g.word ?? ''] ?? 0))),
  },
  {
    pattern: re(`${which}(?:周|星期|礼拜)(?<day>[1-6日天](?![个次项天])|末)?`),
    read(g, today) {
      const week = unitAt(today, 'week', steps(g.which))
      if (!g.day) return { unit: 'week', days: week }
      if (g.day === '末') return { unit: 'day', days: { from: addDays(week.from, 5), to: week.to } }
      return oneDay(addDays(week.from, weekdayOf(g.day) - 1))
    },
  },
  {
    pattern: re('(?<![每\\d上下本这])(?:周|星期|礼拜)(?:(?<day>[1-6日天](?![个次项天年]))|末)'),
    read(g, today) {
      if (g.day) return { unit: 'day', weekday: weekdayOf(g.day) }
      const monday = unitAt(today, 'week', 0).from
      return { unit: 'day', days: { from: addDays(monday, 5), to: addDays(monday, 6) } }
    },
  },
  {
    pattern: re(
      `(?:在|于)?(?:未来|今后|接下来|往后|此后|以后|之后|后续|将来|往下|下面|接下去|从现在起|从今天起|从今往后|再过)的?${many}${unit}(?:之内|以内|内|里|之中|中|间)?`,
    ),
    read: (g, today) => ahead(today, g),
  },
  {
    pattern: re(`(?<![\\d.第])${many}${unit}(?:之内|以内|内|里)`),
    read: (g, today) => (g.unit === '年' && Number(g.count) > 12 ? null : ahead(today, g)),
  },
  {
    pattern: re(`(?<![\\d.第])下(?<count>[2-9]|1\\d|几)(?<unit>天|周|个星期|个月|个季度)`),
    read: (g, today) => ahead(today, g),
  },
  {
    pattern: re(`(?:在|于)?(?:过去|最近|近|此前|以往|刚过去)的?这?${many}${unit}(?:之内|以内|内|里|中|间)?`),
    read(g, today) {
      const { count, unit, guess } = amount(g)
      return { unit: 'day', days: { from: addUnits(today, -count, unit), to: today }, deadline: null, ...guess }
    },
  },
  {
    pattern: re(`(?<![\\d.第])${many}${unit}(?<way>之后|以后|过?后|之前|以前|前)(?![\\d续来者面往])`),
    read(g, today) {
      const { count, unit, guess } = amount(g)
      const way = g.way?.includes('前') ? -1 : 1
      return { ...oneDay(addUnits(today, way * count, unit)), ...guess, ...(way > 0 ? { guess: true as const } : {}) }
    },
  },
  {
    pattern: re(`${year}(?<where>[前头后]|最后|开头)(?<count>\\d{1,2})个月`),
    read(g, today) {
      const count = Number(g.count)
      const nth = /后/.test(g.where ?? '') ? -1 : 0
      return { unit: 'year', year: nowYear(today), ...yearOf(g.year, today), part: { nth, unit: 'month', count } }
    },
  },
  {
    pattern: re(
      '(?<![\\d今明去后前本下上个这每当年月])(?:年|月|季度?)(?=底|末|终(?!止))|(?<=^|[\\s,.，。？！、?!:：到在于至从自以的])(?:年|月|季度?)(?=[初中])',
    ),
    read: (_, today, matched) => ({ unit: unitOf(matched), days: unitAt(today, unitOf(matched), 0), bare: true }),
  },
  {
    pattern: re(
      '(?:今年|本年|(?<![\\d今明去后前本下上个这每当青成少1])年|(?<![\\d今明去后前本下上个这每当])月)(?:之|以)?内',
    ),
    read: (_, today, matched) => ({ unit: unitOf(matched), days: unitAt(today, unitOf(matched), 0), part: 'rest' }),
  },
]

const after = (value: Part, words: string) => ({ value: () => value, pattern: new RegExp(`^(?:的\\s*)?(?:${words})`) })
const before = (value: Relation, words: string) => ({ value, pattern: new RegExp(`(?:${words})\\s*$`) })

/** Chinese words of time. */
export const zh: TimeWords = {
  hint: /[年月日号周季天]|星期|礼拜/,
  spelling: [],
  rightAsTyped: [],
  shapes: [...dates, ...relative],
  partBefore: [{ value: () => 'rest', pattern: /(?:剩下的?|余下的?|剩余的?)\s*$/ }],
  partAfter: [
    after('end', '[年月]?(?:底|末|终(?!止|点))'),
    after('early', '[年月]?初(?!步|级)期?|开头|上旬|早期'),
    after('mid', '[年月]?中(?:旬|期|(?!国|心|央|文|方|有|的|都|到|哪|还|间))'),
    after('late', '下旬|晚些时候|后期'),
    after({ nth: 0, unit: 'half', count: 1 }, '上半月'),
    after({ nth: 1, unit: 'half', count: 1 }, '下半月'),
    after('rest', '(?:剩下|余下|剩余)的?(?:时间|日子|几个月|月份)?|内(?=还|剩)'),
    {
      value: (g) => ({ nth: Number(g.n) - 1, unit: 'week', count: 1 }),
      pattern: /^的?第(?<n>[1-5])(?:周|个?星期)/,
    },
  ],
  relationBefore: [
    before(
      'by',
      '最迟(?:不超过|不晚于|不迟于|是|到|于|在|至)?|不(?:迟|晚)于|至迟(?:于|在)?|赶在|不超过|最晚(?:于|在|到|是)?',
    ),
    before('before', '(?<!不)早于|先于'),
    before('after', '(?<!不)(?:晚|迟)于'),
    before('since', '自从?|从|由|打从|不早于|最早(?:在|于)?'),
    before('until', '截至到?|截止到?|截止至|直到|到|至|延至|推迟到|延期到'),
    before('around', '大约在?|大概在?|约在?'),
    before('in', '在|于|是在'),
  ],
  relationAfter: [
    { value: 'before', pattern: /^\s*(?:之前|以前|前(?![往面后景提者述沿期任\d]))/ },
    { value: 'after', pattern: /^\s*(?:之后|以后|过后|后(?![续来者面果勤\d]))/ },
    { value: 'since', pattern: /^\s*(?:以来|至今|起(?!草|点|来|诉)|开始|及以后|及之后|或以后|或之后)/ },
    { value: 'until', pattern: /^\s*(?:为止|截止|止(?!损))/ },
    { value: 'by', pattern: /^\s*(?:或之前|或更早|及以前|及之前|或以前)/ },
    { value: 'around', pattern: /^\s*(?:左右|前后)/ },
    { value: 'in', pattern: /^\s*(?:期间|之内|以内|内|里|之间|当中|间)/ },
  ],
  joins: /^\s*(?:至|到|-|直到|一直到|1直到)\s*$/,
  links: /^\s*(?:和|与|跟|及|同|到|至|-)\s*$/,
  opens: /(?:介于|在|从|自从?|由)\s*$/,
  closes: /^\s*(?:之间|期间|间|为止|止|内)/,
  lists: /^\s*(?:、|和|或|及|以及|与|跟|或者|还有|，|,|还是)\s*$/,
  past: /(?:原定|本该|本应|原本|曾经?)[^。？！，,;；]{0,20}$/,
  back: /以来|至今|^自从?$/,
  open: [
    { why: 'annual', pattern: /每年|每一?1?年|年度|1年1次|逐年/ },
    { why: 'multi-year', pattern: /多年|跨年度?/ },
    { why: 'ongoing', pattern: /持续|长期|进行中|不断|滚动|常年|无限期/ },
    { why: 'not-applicable', pattern: /不适用|无截止|没有截止|无期限/ },
    { why: 'to-be-determined', pattern: /待定|待?尚?未确?定|待确定|待确认|有待|未知|暂无/ },
  ],
  length: /(?<![\d.第])(?<from>\d{1,3})(?<unit>个月|年)?(?:\s*(?:至|到|-)\s*(?<to>\d{1,3}))?(?<lastUnit>个月|年)?/,
  numberOf: (word) => (/^\d+$/.test(word) ? Number(word) : null),
}
