import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  'When did the Network set it up?',
  'And when was it created?',
  'when was that established',
  'When was it launched?',
])('tells when it was founded, where the plan says so: %s', (second) => {
  expect(answered(['What is the start-up fund?', second]).said).toContain('8 May 2019')
})

it.each(['When was it set up?', 'when did they create it?', 'And when was it established?'])(
  'says so where the plan does not: %s',
  (second) => {
    expect(answered(['What is the Executive Committee?', second]).reply.kind).toBe('unknown')
  },
)

it('knows what is meant by the Network', () => {
  expect(answered("What's the Network?").said).toContain('system-wide support')
  expect(answered('What is the network for?').said).toContain('system-wide support')
})
