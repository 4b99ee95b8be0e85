import { expect, it } from 'vitest'
import { plainText } from '../../src/reply/plain-text.ts'
import { about, answered } from '../asking.ts'

it.each([
  ['Crooks who ferry people across the border by boat: whose dossier is that?', 'F4'],
  ['who handles letting people in on visas for mercy', 'T3'],
  ['Wiring wages to your parents without the bank eating half of it. How far along?', 'F5'],
  ['蛇头偷偷运人的事，谁在管', 'F4'],
  ['给家里转账银行收费太狠，这事儿归谁', 'F5'],
])('finds what is described in everyday words: %s', (question, id) => {
  expect(about(question)).toEqual([id])
})

it('shows which workstream it took a description for', () => {
  const { reply } = answered('Crooks who ferry people across the border by boat: whose dossier is that?')
  expect(plainText(reply.more)).toContain(
    'Read “Crooks who ferry people across the border by boat” as “F4 (smuggling of migrants)”',
  )
})

it.each([
  'How much cash do the donors put into the pot?',
  'which hotel do the mayors sleep in',
  'Who will win the football match between the two cities?',
  'what did my parents think of the banks in town',
])('makes up nothing of words that describe something else: %s', (question) => {
  expect(answered(question).reply.kind).toBe('unknown')
})

it.each([
  ['Dusty rulebook from 1998 about how to count migrants, as part of what?', '1998'],
  ['Are any study trips foreseen so governments can see how others do without jails?', 'field visits'],
  ['By when will the top brass meet in Geneva?', "Principals' meeting"],
])('finds the activity that is described: %s', (question, said) => {
  expect(plainText(answered(question).reply.answer)).toContain(said)
})

it('lets the names that were understood say between what is described', () => {
  expect(
    about("A family turns up, the kids can't get a place in school and granny can't see a doctor. Whose file?"),
  ).toEqual(['T6'])
})

it('lets a clear description count against a name that stands in it', () => {
  expect(about("Where's the part about splitting numbers by men and women?")).toEqual(['F1'])
})
