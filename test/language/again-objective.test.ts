import { describe, expect, it } from 'vitest'
import { about } from '../asking.ts'

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
