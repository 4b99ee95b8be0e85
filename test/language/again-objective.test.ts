import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('the workstreams of an objective or area that was told', () => {
  it.each([
    [
      ['what does objective 7 say?', 'which workstreams serve it?'],
      ['T2', 'T3', 'T5', 'F2', 'F4'],
    ],
    [
      ['what does objective 7 say?', 'which workstreams serve it?', 'only those led by OHCHR'],
      ['T3', 'T5'],
    ],
    [
      ['what is thematic area 3?', 'which workstreams are in it?'],
      ['T5', 'F4'],
    ],
    [
      ['目标7是什么？', '哪些工作流对应它？'],
      ['T2', 'T3', 'T5', 'F2', 'F4'],
    ],
  ])('%j', (turns, ids) => {
    expect(about(turns)).toEqual(ids)
  })
})

describe('what was told of several workstreams', () => {
  it('is told of those of one kind', () => {
    expect(about(['what is due in December 2020?', 'who leads those?', 'only the thematic ones'])).toEqual(['T1'])
  })
})

it.each([
  [['T5的目标里有没有目标21', '目标22呢'], /^不是/],
  [['T5属于领域3吗', '领域2呢'], /^不是/],
  [['T5属于领域2吗', '领域3呢'], /^是的/],
  [['does T5 serve objective 21?', 'and objective 22?'], /^No/],
])('another objective or area is held against the same: %s', (turns, says) => {
  expect(answered(turns).said).toMatch(says)
})
