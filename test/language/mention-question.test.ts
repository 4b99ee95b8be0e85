import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what says something', () => {
  it.each([
    ['which workstreams talk about indicators?', ['2.1', 'T1', 'F1']],
    ['which workstreams involve guidance?', ['2.1', '2.2', 'T1', 'T4', 'X1', 'X2']],
    ['哪些工作流涉及指导意见', ['2.1', 'T4', 'X1', 'X2']],
    ['which workstreams mention the Warsaw International Mechanism?', ['F3']],
  ])('workstreams by words of their title or activities: %s', (question, ids) => {
    expect(about([question])).toEqual(ids)
  })

  it('activities by their words', () => {
    expect(answered(['哪项活动提到试点国家']).said).toMatch(/2\.2\.4[\s\S]*T5\.2[\s\S]*T6\.1[\s\S]*F4\.4/)
  })

  it('none is said to, where none does', () => {
    expect(answered(['which workstreams mention diaspora?']).said).toBe('There are no such workstreams in the plan.')
  })
})

describe('a word of the plan that names nothing in it', () => {
  it('is looked for where a workstream is about it', () => {
    expect(about('which workstream is about health?')).toEqual(['T6', 'X1', 'X3'])
  })

  it('is looked for in the activities', () => {
    expect(about('Point me to the activity concerned with the high-level political forum.')).toEqual(['1.1', '2.2'])
  })
})

it.each([
  ['Which activities mention the Steering Committee?', '1.1.4'],
  ['Does any activity mention the Executive Committee?', '4.3.2'],
])('a body of the Network is looked for in the activities: %s', (question, activity) => {
  expect(answered(question).said).toContain(activity)
})
