import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  [["Who's leading 1.1?", 'is that forever or until something happens?']],
  [['Does the secretariat lead 1.1?', 'indefinitely?']],
  [['How long will the secretariat lead 1.1?']],
])('tells until when somebody leads where the plan says it: %j', (turns) => {
  expect(answered(turns).said).toContain('until the Migration MPTF Steering Committee')
})

it('tells the deadline where the lead is not limited', () => {
  expect(answered(['Who leads T1?', 'for how long?']).said).toContain('December 2020')
})
