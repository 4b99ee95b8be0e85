import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each(['What does 21 say?', 'And what is 21?', 'What does the first one say?', '21 is about what?'])(
  'tells one of the objectives that were told: %s',
  (turn) => {
    expect(answered(["What are T5's objectives?", turn]).said).toContain('Objective 21')
  },
)

it.each([
  'which other workstreams serve the first one?',
  'What else serves 21?',
  'Which workstreams are linked to the first?',
])('tells what else serves one of them: %s', (turn) => {
  expect(about(["What are T5's objectives?", turn])).toEqual(['F6'])
})
