import { describe, expect, it } from 'vitest'
import { Homophones } from '../../src/language/homophones.ts'
import { tokenise } from '../../src/language/lexicon.ts'
import { about, answered } from '../asking.ts'

const heard = new Homophones([
  ['牵头', 'lead'],
  ['工作流', 'workstream'],
  ['移民拘留', 'detention'],
  ['汇', 'one character'],
  ['T4主题', 'not all Han'],
])
const at = (text: string, from = 0) => heard.at(tokenise(text), from)

describe('what sounds alike', () => {
  it.each([
    ['one character of two', '牵投', { value: 'lead', length: 2, characters: '牵头' }],
    ['one of three', '工作留', { value: 'workstream', length: 3, characters: '工作流' }],
    ['two of four', '移民居流', { value: 'detention', length: 4, characters: '移民拘留' }],
    ['the beginning of more', '牵投方', { value: 'lead', length: 2, characters: '牵头' }],
  ])('is heard with %s off', (_, typed, found) => {
    expect(at(typed)).toEqual(found)
  })

  it.each([
    ['nothing differs', '牵头'],
    ['less than half is shared', '公做刘'],
    ['it sounds otherwise', '牵手'],
    ['the phrase is one character', '会'],
    ['it is cut by something else', '牵4投'],
    ['there is nothing', ''],
  ])('is not heard where %s', (_, typed) => {
    expect(at(typed)).toBeNull()
  })

  it('is heard from where one listens', () => {
    expect(at('谁牵投', 1)).toMatchObject({ value: 'lead' })
    expect(at('谁牵投', 0)).toBeNull()
  })
})

describe('questions typed by sound', () => {
  it.each([
    ['T4的牵投方', 'T4的牵头方'],
    ['T4的牵头放是谁', 'T4的牵头方是谁'],
    ['取代移民拘流谁牵头', '取代移民拘留谁牵头'],
    ['主题工作留4谁牵头', '主题工作流4谁牵头'],
  ])('%s', (typed, meant) => {
    expect(answered(typed).said).toBe(answered(meant).said)
    expect(about(typed)).not.toEqual([])
  })
})
