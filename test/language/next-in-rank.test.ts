import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  'And the second most?',
  "who's the runner-up?",
  'And who is second?',
  'what about second place?',
  'And the next one?',
])('goes down the ranking: %s', (second) => {
  expect(answered(['Which agency leads the most?', second]).said).toContain('OHCHR')
})
