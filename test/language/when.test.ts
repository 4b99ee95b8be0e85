import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { findWhens, readDeadline } from '../../src/language/when.ts'
import { addDays, type Day, weekday } from '../../src/workplan/deadline.ts'
import { lines, monday as today } from './when-line.ts'

const monthNames = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const figures = '〇一二三四五六七八九'

/** A number up to 99 in Chinese numerals. */
function han(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? figures[tens] : ''}${tens > 0 ? '十' : ''}${units > 0 ? figures[units] : ''}`
}
const hanYear = (year: number) => Array.from(String(year), (digit) => figures[Number(digit)]).join('')
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const nth = (day: number) =>
  `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`

type Shape = (year: number, month: number, day: number, iso: Day) => string
const name = (month: number) => monthNames[month - 1] ?? ''

const dayShapes: Shape[] = [
  (_y, _m, _d, iso) => iso,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${d} ${name(m)} ${y}`,
  (y, m, d) => `${nth(d)} of ${name(m)}, ${y}`,
  (y, m, d) => `the ${nth(d)} of ${name(m).slice(0, 3)} ${y}`,
  (y, m, d) => `${name(m)} ${d}, ${y}`,
  (y, m, d) => `${name(m).slice(0, 3)}. ${nth(d)} ${y}`,
  (y, m, d) => `${name(m).toUpperCase()} ${d} ${y}`,
  (y, m, d) => `${d}-${name(m).slice(0, 3)}-${y}`,
  (y, m, d, iso) => `${weekdays[weekday(iso) - 1]}, ${d} ${name(m)} ${y}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y} 年 ${m} 月 ${d} 号`,
  (y, m, d) => `${hanYear(y)}年${han(m)}月${han(d)}日`,
  (y, m, d) => wide(`${y}年${m}月${d}日`),
]
const monthShapes: Shape[] = [
  (_y, _m, _d, iso) => iso.slice(0, 7),
  (y, m) => `${String(m).padStart(2, '0')}/${y}`,
  (y, m) => `${name(m)} ${y}`,
  (y, m) => `${name(m).slice(0, 3)} ${y}`,
  (y, m) => `the end of ${name(m)} ${y}`,
  (y, m) => `${name(m)}, ${y}`,
  (y, m) => `${y}年${m}月`,
  (y, m) => `${hanYear(y)}年${han(m)}月份`,
  (y, m) => `${y}年${m}月底`,
]
const quarterShapes: Shape[] = [
  (y, m) => `Q${Math.ceil(m / 3)} ${y}`,
  (y, m) => `${y}-Q${Math.ceil(m / 3)}`,
  (y, m) => `the ${['first', 'second', 'third', 'fourth'][Math.ceil(m / 3) - 1]} quarter of ${y}`,
  (y, m) => `${y}年第${han(Math.ceil(m / 3))}季度`,
  (y, m) => `${y}年${Math.ceil(m / 3)}季度`,
]
const frames = [
  (words: string) => words,
  (words: string) => `deadline 2.2 ${words}`,
  (words: string) => `Is T4 due ${words}?`,
  (words: string) => `what falls due by ${words}`,
  (words: string) => `2.2在${words}到期吗？`,
]

const anyDay = fc.integer({ min: 0, max: 4382 }).map((days) => addDays('2019-01-01', days))
const written = (shapes: Shape[]) =>
  fc.tuple(anyDay, fc.constantFrom(...shapes), fc.constantFrom(...frames)).map(([iso, shape, frame]) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
    const words = shape(year, month, day, iso)
    return { iso, words, text: frame(words) }
  })

describe('times written in any shape', () => {
  it('give back their day', () => {
    fc.assert(
      fc.property(written(dayShapes), ({ iso, words, text }) => {
        const read = readDeadline(text, today, 'en')
        expect(read?.deadline).toEqual({ precision: 'day', day: iso })
        expect(text.slice(read?.start, read?.end)).toContain(words.replace(/^the /, ''))
      }),
      { numRuns: 1000 },
    )
  })

  it('give back their month', () => {
    fc.assert(
      fc.property(written(monthShapes), ({ iso, text }) => {
        expect(readDeadline(text, today, 'en')?.deadline).toEqual({ precision: 'month', month: iso.slice(0, 7) })
      }),
      { numRuns: 1000 },
    )
  })

  it('give back their quarter', () => {
    fc.assert(
      fc.property(written(quarterShapes), ({ iso, text }) => {
        const quarter = `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`
        expect(readDeadline(text, today, 'en')?.deadline).toEqual({ precision: 'quarter', quarter })
      }),
      { numRuns: 300 },
    )
  })
})

const scraps = fc.constantFrom(
  ...'by before after since until from to and between the next last this week month quarter year May March 17 2020 Q3 , - – / 2.2 T4 end of mid two 30 days 年 月 日 2020年 5月 底 前 之后 下 个 周 三 两 到 至 从 和 间 一 季度 ２０２０ 這 後 内 Decemeber Monday'.split(
    ' ',
  ),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.tuple(scraps, fc.constantFrom(' ', '', '\n')), { maxLength: 40 }).map((words) => words.flat().join('')),
)

describe('any text at all', () => {
  it('is read into times that lie in it, in order and apart, with real days', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, day) => {
        let end = 0
        for (const when of findWhens(text, day, 'en')) {
          expect(when.start).toBeGreaterThanOrEqual(end)
          expect(when.core.start).toBeGreaterThanOrEqual(when.start)
          expect(when.core.end).toBeGreaterThan(when.core.start)
          expect(when.end).toBeGreaterThanOrEqual(when.core.end)
          end = when.end
          const { from, to } = when.period
          for (const edge of [from, to]) if (edge !== undefined) expect(addDays(edge, 0)).toBe(edge)
          if (from !== undefined && to !== undefined) expect(from <= to).toBe(true)
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1500 },
    )
  })

  it.each(['２０２０17 month before ', 'in 99999 years', 'the 40000 months after July 2020', '20000个月前'])(
    'with a number no calendar reaches is read into real days: %s',
    (text) => {
      for (const { period } of findWhens(text, '2019-01-01', 'en'))
        for (const edge of [period.from, period.to]) if (edge !== undefined) expect(addDays(edge, 0)).toBe(edge)
    },
  )

  it('of 4,000 characters is read as well', () => {
    for (const scrap of ['17-', '2020年', 'May ', 'the next ', '5月', '1 to ', 'from March to ', '二〇', '  ', "'20"]) {
      expect(Array.isArray(findWhens(scrap.repeat(4000 / scrap.length), today, 'en'))).toBe(true)
    }
  })
})

describe('the zone of the machine', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it.each([
    ['UTC', 0],
    ['Asia/Shanghai', -480],
    ['America/St_Johns', 210],
    ['Pacific/Kiritimati', -840],
  ])('%s does not move a day', (name, offset) => {
    process.env.TZ = name
    expect(new Date('2019-11-18T12:00:00Z').getTimezoneOffset()).toBe(offset)
    const texts = [
      'today',
      'by Friday',
      'since Monday',
      'next month',
      'three days after tomorrow',
      '下周五',
      '17 December',
    ]
    expect(texts.flatMap((text) => findWhens(text, today, 'en').map((when) => when.period))).toEqual([
      { from: '2019-11-18', to: '2019-11-18' },
      { to: '2019-11-22' },
      { from: '2019-11-18' },
      { from: '2019-12-01', to: '2019-12-31' },
      { from: '2019-11-22', to: '2019-11-22' },
      { from: '2019-11-29', to: '2019-11-29' },
      { from: '2019-12-17', to: '2019-12-17' },
    ])
  })
})

describe('a language without words of its own', () => {
  it('gets the dates that the second opinion is certain of, to be said back', () => {
    expect(lines('¿Qué vence el 17 de diciembre de 2020?', 'es')).toEqual([
      '17 de diciembre de 2020 | 17 de diciembre de 2020 | on 2020-12-17..2020-12-17 | 2020-12-17 ?',
    ])
  })
})
