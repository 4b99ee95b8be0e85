import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each([
  ['OHCHR stays out of which of T1, T2, T3, T4, T5 and T6?', ['T1', 'T4']],
  ['Of X1, X2 and X3, which have failed to attract UNFPA?', ['X1', 'X3']],
  ['of 1.1, 1.2 and 2.1, which are due in December 2020?', ['2.1']],
  ['Out of thematic workstreams T1-T6, where is IOM not a lead?', ['T6']],
])('chooses among several that are written out: %s', (question, ids) => {
  expect(about(question)).toEqual(ids)
})

it('counts among several that are written out', () => {
  expect(answered('out of T1, T2, T3, T4, T5 and T6, how many have a July 2020 deadline').said).toContain('5')
})
