import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what is due beside an event', () => {
  it.each([
    ['what do we have to finish before the annual meeting?', '2019-10-01', 'from 1 October 2019 to 10 December 2019'],
    ['what is due before the 2020 annual meeting?', '2019-10-01', 'from 1 October 2019 to 16 December 2020'],
    ['anything between now and the annual meeting?', '2020-08-01', 'from 1 August 2020 to 16 December 2020'],
    ['what happens after the 2020 annual meeting?', '2020-08-01', 'from 19 December 2020 on'],
    ['年会之前有哪些东西要交？', '2020-06-01', '2020年6月1日至2020年12月16日'],
    ['年会以后还有什么', '2020-01-10', '2020年12月19日起'],
    ['年会之后还有哪些安排', '2019-10-10', '2019年12月12日起'],
    ['年会开完还要办哪些事', '2019-10-10', '2019年12月12日起'],
    ['年会过后还有什么要交的', '2019-10-10', '2019年12月12日起'],
  ])('is told up to it, or from it on: %s', (question, today, period) => {
    expect(answered(question, today).said).toContain(period)
  })

  it.each([
    '11月1号之前要交什么',
    '11月前要提交哪些东西',
    '1 November: what must be submitted before it?',
    '赶在11月1日前交的是什么',
  ])('tells what must be done before the day: %s', (question) => {
    expect(answered(question, '2019-10-25').said).toContain('4.3.2')
  })

  it('leaves that to the month of the day', () => {
    expect(answered('2019年10月要交什么').said).not.toContain('4.3.2')
    expect(answered('2019年11月要交什么').said).toContain('4.3.2')
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
