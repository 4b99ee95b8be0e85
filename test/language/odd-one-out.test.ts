import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what is unlike the others', () => {
  it.each([
    ['Which thematic workstream differs from the others in deadline?', ['T1']],
    ['Which of the thematic ones is unlike the rest in status?', ['T1']],
    ['Which core workstream is the odd one out when it comes to status?', ['2.2']],
    ['Which of T2 to T6 stands out from the rest in its deadline?', ['T2', 'T3', 'T4', 'T5', 'T6']],
  ])('is told with what it has: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it('and what is like another one', () => {
    expect(about('Do any two core workstreams have the same deadline?')).toEqual(['1.2', '2.1', '2.2', '4.2'])
    expect(about('Which core workstreams have the same status?')).toContain('4.3')
    expect(answered('Do any two thematic workstreams have the same leads?').said).toMatch(/^No, they differ/)
  })

  it.each([
    ['Which two thematic workstreams share a thematic area?', ['T2', 'T3']],
    ['Two of the six thematic workstreams share a thematic area. Which two?', ['T2', 'T3']],
    ['哪两个主题工作流属于同一个主题领域？', ['T2', 'T3']],
    ['Which thematic workstreams have the same number of leads?', ['T1', 'T2', 'T3', 'T4', 'T5']],
    ['哪几个主题工作流的参加方数量一样？', ['T1', 'T6']],
    ['Which annex entries share an interested agency?', ['F1', 'F2', 'F3', 'F5', 'F6', 'X2']],
    ['Which workstreams share all their leads with another?', []],
  ])('and what has something in common: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it.each([
    ['Which thematic workstreams have the same number of leads as T3?', ['T4']],
    ['哪些工作流的活动数跟T4一样多？', ['1.2', '4.3', 'T1', 'T2', 'F3', 'F4']],
    ['What else falls due in the same month as T2?', ['1.2', '4.2', 'T3', 'T4', 'T5', 'T6']],
    ['Is anything else due in the same month as 1.1?', []],
  ])('and what is like one that is named: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })
})
