import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  'Who supports the Coordinator in 4.3?',
  'who helps the Coordinator with the annual meeting',
  'With whose support does the Coordinator prepare the annual meeting?',
  'Which body assists the Coordinator in organizing the yearly meeting?',
])('says how a lead is supported: %s', (question) => {
  const { said } = answered(question)
  expect(said).toContain('with the support of the Executive Committee')
  expect(said).not.toContain('No:')
})

it.each(['Who supports WHO in T6?', 'who backs up WHO on T6?', 'Which agencies assist WHO with T6?'])(
  'takes whoever is supported for no participant: %s',
  (question) => {
    const { said } = answered(question)
    expect(said).toContain('UN-Habitat participate')
    expect(said).not.toContain('No:')
  },
)
