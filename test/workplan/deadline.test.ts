import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDeadlines,
  type Day,
  Deadline,
  dayNumber,
  dayOf,
  daysInMonth,
  fallsWithin,
  hasPassed,
  monthSpan,
  type Period,
  span,
  touches,
  weekday,
} from '../../src/workplan/deadline.ts'

const month = (value: string): Deadline => ({ precision: 'month', month: value })
const quarter = (value: string): Deadline => ({ precision: 'quarter', quarter: value })
const year = (value: string): Deadline => ({ precision: 'year', year: value })
const day = (value: Day): Deadline => ({ precision: 'day', day: value })
const range = (from: Day, to: Day): Deadline => ({ precision: 'range', from, to })
const ongoing: Deadline = { precision: 'open', why: 'ongoing' }
const eighteenMonths: Deadline = { precision: 'open', why: 'duration', months: [18, 24] }

const days = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => dayOf(y, m, Math.min(d, daysInMonth(y, m))))
const months = days.map((one) => one.slice(0, 7))
const dated: fc.Arbitrary<Deadline> = fc.oneof(
  days.map(day),
  months.map(month),
  fc.tuple(months, fc.integer({ min: 1, max: 4 })).map(([one, q]) => quarter(`${one.slice(0, 4)}-Q${q}`)),
  months.map((one) => year(one.slice(0, 4))),
  fc.tuple(days, days).map(([a, b]) => (a <= b ? range(a, b) : range(b, a))),
)
const deadlines = fc.oneof(dated, fc.constantFrom(ongoing, eighteenMonths))
const periods: fc.Arbitrary<Period> = fc.record({ from: days, to: days }, { requiredKeys: [] })

const spanOf = (deadline: Deadline) => {
  const covered = span(deadline)
  if (!covered) throw new Error('the deadline has no date')
  return covered
}

describe('a deadline covers', () => {
  it.each([
    [day('2019-12-11'), '2019-12-11', '2019-12-11'],
    [month('2020-05'), '2020-05-01', '2020-05-31'],
    [month('2020-02'), '2020-02-01', '2020-02-29'],
    [month('2019-02'), '2019-02-01', '2019-02-28'],
    [month('2100-02'), '2100-02-01', '2100-02-28'],
    [month('2000-02'), '2000-02-01', '2000-02-29'],
    [quarter('2020-Q1'), '2020-01-01', '2020-03-31'],
    [quarter('2020-Q3'), '2020-07-01', '2020-09-30'],
    [quarter('2020-Q4'), '2020-10-01', '2020-12-31'],
    [year('2020'), '2020-01-01', '2020-12-31'],
    [range('2020-12-17', '2020-12-18'), '2020-12-17', '2020-12-18'],
  ])('%o from %s to %s', (deadline, from, to) => {
    expect(span(deadline)).toEqual({ from, to })
  })

  it.each([ongoing, eighteenMonths])('no days at all when it is open: %o', (deadline) => {
    expect(span(deadline)).toBeNull()
  })

  it('a stretch that begins no later than it ends, whatever its precision', () => {
    fc.assert(
      fc.property(dated, (deadline) => {
        const { from, to } = spanOf(deadline)
        expect(from <= to).toBe(true)
        expect(Deadline.parse(deadline)).toEqual(deadline)
      }),
    )
  })
})

describe('a deadline falls within a period', () => {
  it.each([
    ['by the last day it covers', month('2020-05'), { from: '2020-05-01', to: '2020-05-31' }, true],
    ['not when the period ends before that day', month('2020-05'), { from: '2020-05-01', to: '2020-05-30' }, false],
    ['when that day alone is in it', month('2020-05'), { from: '2020-05-31', to: '2020-06-30' }, true],
    ['not when the period begins after it', month('2020-05'), { from: '2020-06-01' }, false],
    ['when the period has no beginning', month('2019-07'), { to: '2020-05-31' }, true],
    ['when the period has no end', month('2020-12'), { from: '2020-12-31' }, true],
    ['when the period has neither', year('2020'), {}, true],
    ['never when it is open', ongoing, {}, false],
    ['never when it is only a length of time', eighteenMonths, { from: '2019-01-01', to: '2030-12-31' }, false],
  ])('%s', (_, deadline, period, within) => {
    expect(fallsWithin(deadline, period)).toBe(within)
  })

  it('in exactly one month, the one that holds its last day', () => {
    fc.assert(
      fc.property(dated, months, (deadline, one) => {
        expect(fallsWithin(deadline, monthSpan(one))).toBe(spanOf(deadline).to.startsWith(one))
      }),
    )
  })

  it('only where some day of it lies, while an event touches every period that holds one of its days', () => {
    fc.assert(
      fc.property(deadlines, periods, (deadline, period) => {
        fc.pre(period.from === undefined || period.to === undefined || period.from <= period.to)
        if (fallsWithin(deadline, period)) expect(touches(deadline, period)).toBe(true)
      }),
    )
    expect(touches(range('2020-12-17', '2020-12-18'), { to: '2020-12-17' })).toBe(true)
    expect(fallsWithin(range('2020-12-17', '2020-12-18'), { to: '2020-12-17' })).toBe(false)
    expect(touches(ongoing, {})).toBe(false)
  })
})

describe('a deadline has passed', () => {
  it.each([
    [month('2019-07'), '2019-07-31', false],
    [month('2019-07'), '2019-08-01', true],
    [day('2019-11-01'), '2019-11-01', false],
    [day('2019-11-01'), '2019-11-02', true],
    [quarter('2019-Q4'), '2019-12-31', false],
    [quarter('2019-Q4'), '2020-01-01', true],
    [range('2020-12-17', '2020-12-18'), '2020-12-18', false],
    [range('2020-12-17', '2020-12-18'), '2020-12-19', true],
    [ongoing, '2099-12-31', false],
    [eighteenMonths, '2099-12-31', false],
  ])('%o on %s: %s', (deadline, today, passed) => {
    expect(hasPassed(deadline, today)).toBe(passed)
  })

  it('from the day after its last day on, and for good', () => {
    fc.assert(
      fc.property(dated, fc.nat(400), (deadline, later) => {
        const { to } = spanOf(deadline)
        expect(hasPassed(deadline, to)).toBe(false)
        expect(hasPassed(deadline, addDays(to, 1 + later))).toBe(true)
      }),
    )
  })
})

describe('deadlines are ordered', () => {
  it.each([
    ['by the day they fall due', month('2020-05'), month('2020-07'), -1],
    ['a month after a day in it', day('2020-05-30'), month('2020-05'), -1],
    ['a longer stretch before a shorter one that ends with it', quarter('2020-Q2'), month('2020-06'), -1],
    ['open ones after all others', ongoing, year('2099'), 1],
    ['open ones alike', ongoing, eighteenMonths, 0],
    ['the same stretch alike, whatever its precision', month('2020-05'), range('2020-05-01', '2020-05-31'), 0],
  ])('%s', (_, a, b, order) => {
    expect(compareDeadlines(a, b)).toBe(order)
    expect(compareDeadlines(b, a)).toBe(order === 0 ? 0 : -order)
  })

  it('the same way whichever comes first, and without a circle', () => {
    fc.assert(
      fc.property(deadlines, deadlines, deadlines, (a, b, c) => {
        expect(compareDeadlines(a, b) + compareDeadlines(b, a)).toBe(0)
        if (compareDeadlines(a, b) <= 0 && compareDeadlines(b, c) <= 0) expect(compareDeadlines(a, c)).not.toBe(1)
      }),
    )
  })
})

describe('calendar arithmetic', () => {
  it('goes forth and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (one, by) => {
        const other = addDays(one, by)
        expect(dayNumber(other) - dayNumber(one)).toBe(by)
        expect(addDays(other, -by)).toBe(one)
        expect(by === 0 ? other === one : other > one === by > 0).toBe(true)
      }),
    )
  })

  it('steps through months without days', () => {
    expect(addMonths('2019-11', 2)).toBe('2020-01')
    expect(addMonths('2020-01', -1)).toBe('2019-12')
    fc.assert(
      fc.property(months, fc.integer({ min: -400, max: 400 }), (one, by) => {
        expect(addMonths(addMonths(one, by), -by)).toBe(one)
      }),
    )
  })

  it('knows the days of the week, Monday being the first', () => {
    expect(weekday('2019-11-18')).toBe(1)
    expect(weekday('2019-11-24')).toBe(7)
    expect(weekday('1969-12-31')).toBe(3)
    fc.assert(
      fc.property(days, (one) => {
        expect(weekday(addDays(one, 1))).toBe((weekday(one) % 7) + 1)
      }),
    )
  })

  it.each([
    [{ precision: 'day', day: '2019-02-29' }],
    [{ precision: 'month', month: '2019-13' }],
    [{ precision: 'quarter', quarter: '2019-Q5' }],
    [{ precision: 'range', from: '2020-12-18', to: '2020-12-17' }],
    [{ precision: 'month', month: '2020-05', day: '2020-05-31' }],
    [{ precision: 'open', why: 'later' }],
  ])('refuses what is no deadline: %o', (made) => {
    expect(Deadline.safeParse(made).success).toBe(false)
  })
})
