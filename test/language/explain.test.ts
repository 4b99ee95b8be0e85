import { expect, it } from 'vitest'
import { issuedPlan } from '../../src/issued-plan.ts'
import { explain } from '../../src/language/explain.ts'
import { read } from '../../src/language/read.ts'

const plan = issuedPlan()

function explained(text: string): string {
  const reading = read(text, { plan, today: '2019-11-18', conversation: null, language: null, agencies: [] })
  return explain(reading).join('\n')
}

it('says what the words were taken for, what was tried and what was asked', () => {
  const lines = explained('who leads T4 xyzzy?')
  expect(lines).toContain('language: en')
  expect(lines).toMatch(/“t4”: .*T4/)
  expect(lines).toMatch(/tried \(.*unexplained: xyzzy/)
  expect(lines).toMatch(/asked: \{.*"T4"/)
})

it('explains any words, also those it cannot read', () => {
  expect(explained('')).toContain('asked:')
  expect(explained('主题4谁牵头？')).toContain('language: zh')
})
