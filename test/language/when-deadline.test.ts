import { describe, expect, it } from 'vitest'
import { readDeadline } from '../../src/language/when.ts'
import { short, monday as today } from './when-line.ts'

describe('a deadline in words', () => {
  it.each([
    ['end of March 2021', '2021-03'],
    ['Q2 2021', '2021-Q2'],
    ['31 March 2021', '2021-03-31'],
    ['by 31 March 2021', '2021-03-31'],
    ['before 1 November 2020', '2020-10-31'],
    ['before May 2020', '2020-04'],
    ['2021', '2021'],
    ['17-18 December 2020', '2020-12-17/2020-12-18'],
    ['2021年3月底', '2021-03'],
    ['最迟于2021年5月', '2021-05'],
    ['明年年底', '2020'],
    ['ongoing', 'ongoing'],
    ['annually', 'annual'],
    ['to be determined', 'to-be-determined'],
    ['TBD', 'to-be-determined'],
    ['n/a', 'not-applicable'],
    ['multi-year', 'multi-year'],
    ['18 months – 2 years', 'duration 18 24'],
    ['1 year', 'duration 12 12'],
    ['持续进行', 'ongoing'],
    ['每年', 'annual'],
    ['待定', 'to-be-determined'],
    ['不适用', 'not-applicable'],
    ['18个月至2年', 'duration 18 24'],
    ['一年', 'duration 12 12'],
  ])('%s is %s', (text, expected) => {
    expect(short(readDeadline(text, today, 'en')?.deadline)).toBe(expected)
  })

  it('is not read from words that hold none', () => {
    expect(readDeadline('since Monday', today, 'en')).toBeNull()
    expect(readDeadline('banana', today, 'en')).toBeNull()
  })

  it('is not sure when it is over', () => {
    expect(readDeadline('March 2019', today, 'en')).toMatchObject({ sure: false })
    expect(readDeadline('March 2021', today, 'en')).toMatchObject({ sure: true })
  })
})
