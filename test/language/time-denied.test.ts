import { describe, expect, it } from 'vitest'
import { about } from '../asking.ts'

describe('a time that is denied behind another one', () => {
  it.each([
    'which workstreams must be finished by the end of 2020 but not in July 2020?',
    'workstreams due in 2020 except those due in July 2020',
  ])('is left out of it: %s', (question) => {
    expect(about(question)).toEqual(['1.1', '2.1', '2.2', 'T1'])
  })

  it('only repeats it where the other half is named', () => {
    expect(about('Which workstreams are due in the first half of 2020, not the second?')).toEqual(['1.1'])
  })
})

describe('a deadline before a month that is named with its year', () => {
  it('may have passed', () => {
    expect(about('Any workstreams with deadlines that precede July 2020? Which?', '2020-02-10')).toEqual(['1.1', '4.1'])
  })

  it('lies ahead where the time counts from today', () => {
    expect(about('which workstreams are due before the end of this month?', '2020-05-04')).toEqual(['1.1'])
  })
})
