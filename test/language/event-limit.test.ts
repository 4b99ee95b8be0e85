import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what is due beside an event', () => {
  it.each([
    ['what do we have to finish before the annual meeting?', '2019-10-01', 'from 1 October 2019 to 10 December 2019'],
    ['what is due before the 2020 annual meeting?', '2019-10-01', 'from 1 October 2019 to 16 December 2020'],
    ['anything between now and the annual meeting?', '2020-08-01', 'from 1 August 2020 to 16 December 2020'],
    ['what happens after the 2020 annual meeting?', '2020-08-01', 'from 19 December 2020 on'],
    ['年会之前有哪些东西要交？', '2020-06-01', '2020年6月1日至2020年12月16日'],
  ])('is told up to it, or from it on: %s', (question, today, period) => {
    expect(answered(question, today).said).toContain(period)
  })

  it('tells of the event itself when that is asked', () => {
    expect(answered('when is the annual meeting?').said).toMatch(/^- 4\.3\.1: 2019 annual meeting/)
  })

  it('counts from the deadline of a workstream in the same way', () => {
    expect(about('what is due before 1.2')).toEqual(['1.1', '4.1'])
  })
})

it.each(['去年年会之后还有什么会', '2019年年会之后有哪些会议'])(
  'meetings alone, after the event of that year: %s',
  (question) => {
    expect(about(question, '2020-01-02').toSorted()).toEqual(['4.3', 'T1'])
  },
)
