import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  'How many agencies are involved in T1 and T2 combined?',
  'how many agencies do T1 and T2 have between them?',
  'How many different agencies are in T1 and T2?',
  'T1 and T2 taken together: how many agencies in total?',
  'T1和T2加起来有几家机构？',
])('counts once whoever is in both: %s', (question) => {
  expect(answered(question).said).toMatch(/^12 ?(?:agencies|个机构)/)
})

it('adds up what no two workstreams share', () => {
  expect(answered('How many activities do T1, T2 and T3 have in total?').said).toContain('11 activities')
})

it('counts each by itself where nothing says otherwise', () => {
  expect(answered('How many agencies are in T1 and T2?').said).toContain('T1 (national data capacity) 11')
})
