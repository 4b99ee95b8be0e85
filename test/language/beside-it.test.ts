import { expect, it } from 'vitest'
import { plainText } from '../../src/reply/plain-text.ts'
import { about, answered } from '../asking.ts'

it('holds what was spoken of beside the one that is named', () => {
  expect(about(['Tell me about X1.', 'compare it with X3: which of the pair would take longer?'])).toEqual(['X1', 'X3'])
})

it('answers whether it is so where somebody is said to have heard of a status', () => {
  const { reply } = answered(['Tell me about T1', 'somebody in the canteen said it was cancelled. Was it?'])
  expect(plainText(reply.answer)).toContain('No: T1 (national data capacity) is recorded as in progress')
})

it.each(['How does 2.2 differ from it as to leads and status?', 'Compare it with 2.2: leads and status'])(
  'tells all that is asked of the two: %s',
  (second) => {
    const { said } = answered(['What is workstream 2.1 about?', second])
    expect(said).toContain('2.1 (Network capacity to support Member States) is in progress')
    expect(said).toContain('2.2 (national implementation plans) is in preparation')
    expect(said).toContain('OHCHR')
  },
)
