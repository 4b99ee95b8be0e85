import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  'T4 has two leads. Who?',
  'T4 has two leads. Who are they?',
  'T4 is led by two agencies. Who?',
  'There are two leads in T4. Who are they?',
])('asks who only of what was stated: %s', (question) => {
  const { said } = answered(question)
  expect(said).toContain('ILO')
  expect(said).not.toContain('participat')
})
