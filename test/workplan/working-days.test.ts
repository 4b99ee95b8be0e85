import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/workplan/deadline.ts'
import {
  type Calendar,
  isWorkingDay,
  nearestWorkingDay,
  ordinaryWeek,
  workingDaysBetween,
} from '../../src/workplan/working-days.ts'

describe('working days', () => {
  it('do not count the weekend, so Monday is one day after Friday', () => {
    expect(workingDaysBetween('2019-11-15', '2019-11-17', ordinaryWeek)).toBe(0)
    expect(workingDaysBetween('2019-11-15', '2019-11-18', ordinaryWeek)).toBe(1)
    expect(workingDaysBetween('2019-11-18', '2019-11-18', ordinaryWeek)).toBe(0)
    expect(workingDaysBetween('2019-11-19', '2019-11-18', ordinaryWeek)).toBe(0)
  })

  it('follow the place: in Cairo the weekend is Friday and Saturday', () => {
    const cairo: Calendar = { weekend: [5, 6], holidays: ['2019-12-01'] }
    expect(isWorkingDay('2019-11-24', cairo)).toBe(true)
    expect(workingDaysBetween('2019-11-28', '2019-12-02', cairo)).toBe(1)
  })

  it('are counted as one would count them on a calendar', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2019-06-01', days))
    const calendar = fc.record({
      weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
      holidays: fc.array(day, { maxLength: 8 }),
    })
    fc.assert(
      fc.property(day, day, calendar, (from, to, calendar) => {
        let count = 0
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count++
        expect(workingDaysBetween(from, to, calendar)).toBe(count)
      }),
    )
  })

  it('give the nearest one before or after a day off', () => {
    expect(nearestWorkingDay('2020-05-31', -1, ordinaryWeek)).toBe('2020-05-29')
    expect(nearestWorkingDay('2020-05-31', 1, ordinaryWeek)).toBe('2020-06-01')
    expect(nearestWorkingDay('2020-05-29', 1, ordinaryWeek)).toBe('2020-05-29')
  })
})
