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
