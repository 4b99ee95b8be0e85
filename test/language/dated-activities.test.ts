import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('activities by their own dates', () => {
  it.each([
    ['How many activities are dated?', '14 activities with a date'],
    ['How many core activities have dates?', '12 activities with a date'],
    ['How many activities of 1.1 have dates?', '6 activities with a date'],
    ['How many activities have no date?', '78 activities without a date'],
    ['How many activities are there in total?', '92 activities'],
    ['有日期的活动有多少项', '14 项自有日期的活动'],
  ])('are counted: %s', (question, said) => {
    expect(answered(question).said).toContain(said)
  })

  it('are listed with them', () => {
    expect(about('Which activities have dates?')).toEqual(['1.1', '4.3', '2.1', 'T1'])
    expect(answered('How many activities of T1 are dated?').said).toContain('January 2020')
  })

  it('are those of what was spoken of, where that is pointed to', () => {
    expect(answered(['who leads 1.1?', 'how many activities does it have with dates?']).said).toContain('6 activities')
    expect(answered(['who leads T4?', 'how many activities does it have with dates?']).said).toContain(
      'no such activities',
    )
  })
})
