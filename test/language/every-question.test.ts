import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  'Not every thematic workstream is due in July 2020, correct?',
  'Which thematic workstream is the exception to the July 2020 deadline?',
  'Are all thematic workstreams due in July 2020, or is there an exception?',
])('tells the exception, and not the others: %s', (question) => {
  expect(answered(question).said).toMatch(/^No, not T1 /)
})
