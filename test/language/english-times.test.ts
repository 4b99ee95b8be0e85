import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what falls in a time', () => {
  it.each([
    ['Which workstreams have anything due in November 2019?', '2019-09-10', ['4.3', '2.1']],
    ['which workstreams have a deliverable in december 2019', '2019-10-10', ['4.3', 'T1']],
    ['Which thematic workstreams have something to deliver before the end of 2019?', '2019-08-20', ['T1']],
    ['Name the workstreams with something due in June 2020.', '2020-03-03', ['4.3']],
  ])('may be an activity: %s', (asked, today, expected) => {
    expect(about(asked, today)).toEqual(expected)
  })

  it('is a workstream where its own deadline is asked for', () => {
    expect(about('Which workstreams have their deadline in the second quarter of 2020?', '2020-03-30')).toEqual(['1.1'])
  })

  it.each([
    ["It's only two weeks since the plan was published, is anything late already?", '2019-08-02', '4.1'],
    ['Barely three months after issuance – what has slipped?', '2019-10-05', '4.1'],
    ['Just a month after the workplan came out, which workstreams are overdue?', '2019-08-20', '4.1'],
    ['Are there overdue items, so soon after publication?', '2019-07-20', 'No workstream is overdue'],
    ['A few days after the plan was issued: do we have anything overdue?', '2019-07-22', 'No workstream is overdue'],
  ])('is not limited by how old the plan is: %s', (asked, today, expected) => {
    expect(answered(asked, today).said).toContain(expected)
  })

  it.each([
    [
      'Leaving out what is in progress, what is left of the core workstreams and T1–T6?',
      ['2.2', 'T2', 'T3', 'T4', 'T5', 'T6'],
    ],
    ['Among T1–T6 and the core workstreams, which are in preparation?', ['2.2', 'T2', 'T3', 'T4', 'T5', 'T6']],
    ['core plus T1 to T6: which are led by UNDP?', ['2.1', '2.2']],
  ])('two kinds, one by its range: %s', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it.each([
    ['Which core workstream is annual?', ['4.3']],
    ['Which workstreams are annual?', ['4.3']],
  ])('a time frame that chooses: %s', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it.each([
    'Am I right in thinking that the biennial report of the Secretary-General should be delivered by July 2020?',
    'Is the biennial report by the Secretary-General due in July 2020?',
  ])('the report by its full name: %s', (asked) => {
    expect(answered(asked).said).toContain('Yes: 4.2')
  })
})
