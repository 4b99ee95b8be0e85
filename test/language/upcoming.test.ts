import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

describe('what comes next', () => {
  it.each(['any upcoming deadlines?', 'upcoming dates please', 'anything coming up soon?', "what's coming up next"])(
    'is every date from today on: %s',
    (question) => {
      expect(answered(question, '2019-10-10').said).toMatch(/^23 dates from 10 October 2019 on/)
    },
  )

  it('is that of a time where one is named', () => {
    expect(answered("what's coming up next month?", '2019-10-10').said).toMatch(/in November 2019/)
  })
})
