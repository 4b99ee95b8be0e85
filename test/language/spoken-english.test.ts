import { expect, it } from 'vitest'
import { plainText } from '../../src/reply/plain-text.ts'
import { about, answered } from '../asking.ts'

it.each([
  ['Leaving the annex out of it altogether, which workstreams are in preparation?', 6],
  ['Take the whole plan, throw away the annex, throw away whatever is not in progress. Remaining?', 8],
  ['out of T1, T2, T3, T4, T5 and T6, which are due in July 2020?', 5],
])('leaves out what is thrown away and chooses from what is listed: %s', (question, number) => {
  expect(about(question)).toHaveLength(number)
})

it('reads the number of an objective wherever it stands', () => {
  expect(about('And number 20 on the list of Compact objectives, any workstream serving that?')).toEqual(['F5'])
})

it('takes manners for no superlative', () => {
  expect(
    about(
      'I should be most grateful to be pointed towards the agencies running the labour migration agreements strand.',
    ),
  ).toEqual(['T4'])
})

it('counts what each of several agencies leads where one is looked for that leads nothing', () => {
  const { reply } = answered('of UN-Habitat, UNDP and UNICEF, who does not lead a single workstream?')
  expect(plainText(reply.answer)).toContain('UN-Habitat leads none')
})

it('does not take the aims of the Compact on refugees for those of the plan', () => {
  expect(answered('What are the four aims listed in the Global Compact on Refugees?').reply.kind).toBe('unknown')
})
