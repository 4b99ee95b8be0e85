import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each(['when was T4 completed?', 'when did T4 get completed?', 'what date did T4 finish'])(
  'puts right that something was completed, and tells when it is due: %s',
  (question) => {
    const { said } = answered(question)
    expect(said).toContain('No: T4')
    expect(said).toContain('July 2020')
  },
)

it.each(['when will T4 be completed', 'when was T4 supposed to be completed'])(
  'only tells when it is due where nothing is taken for granted: %s',
  (question) => {
    expect(answered(question).said).not.toContain('No:')
  },
)

it('puts a number right before it says why', () => {
  expect(answered('how come the plan has seven thematic workstreams').said).toContain('Not 7')
  expect(answered('why are there six thematic workstreams').said).not.toContain('Not')
})
