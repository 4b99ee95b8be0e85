import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  ['Who does not participate in T2?'],
  ['Who is not in T2?'],
  ['Which agencies have no part in T2?'],
  ["who's missing from T2"],
  ['Who participates in T2?', "who doesn't?"],
  ["Who's in T2?", "And who isn't?"],
  ['哪些机构没参加T2？'],
])('names those that have no part in it: %s %s', (...turns) => {
  const { said } = answered(turns)
  for (const name of ['ILO', 'WFP', 'UNDP']) expect(said).toContain(name)
  for (const name of ['IOM', 'UNODC', 'UN-Habitat']) expect(said).not.toContain(name)
})

it('takes those that do not lead for participants', () => {
  expect(answered("Who's on T2, not the leads?").said).toContain('UNODC')
  expect(answered('Who is on T2 but not leading?').said).toContain('UNODC')
})
