import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  'Am I right that ILO co-leads T1?',
  'Does ILO jointly lead the data workstream?',
  'is ILO a co-lead of T1',
  'ILO is a co-leader of T1, correct?',
])('says with whom it is led: %s', (question) => {
  const { said } = answered(question)
  expect(said).toMatch(/^Yes: ILO leads/)
  expect(said).toContain('UN DESA and IOM')
})

it('says where there is no other', () => {
  expect(answered('Does WHO co-lead T6?').said).toContain('No other lead')
})

it('says no more than asked where nothing is joint', () => {
  expect(answered('Does ILO lead T1?').said).not.toContain('UN DESA')
  expect(answered('Does UNDP co-lead T4?').said).toMatch(/^No: UNDP/)
})
