import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  ['Which agency does WHO work with most?', ['IOM', 'ILO', '4']],
  ['Who does WHO appear alongside most often?', ['IOM', 'ILO', '4']],
  ['Which agency co-leads with UNICEF most often?', ['IOM', '2']],
  ['Who teams up with UNICEF the most?', ['IOM', 'UN-Habitat', '4']],
])('counts in how many workstreams of one agency the others are: %s', (question, parts) => {
  const { said } = answered(question)
  for (const part of parts) expect(said).toContain(part)
  expect(said).not.toContain('next')
})
