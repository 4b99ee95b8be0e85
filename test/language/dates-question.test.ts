import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what has a date', () => {
  it.each([
    ['does 2.1 have anything due in November 2019?', ['2.1'], /2\.1\.2[\s\S]*2\.1\.3/],
    ['which activities in 4.3 fall in 2019?', ['4.3'], /4\.3\.1|4\.3\.2/],
    ['which activities of 1.1 have dates?', ['1.1'], /1\.1\.3[\s\S]*16 July 2019/],
    ['which activities have passed their date?', ['1.1', '4.3'], /date passed, completion not recorded/],
    ['upcoming events', ['4.3', 'T1'], /2019 annual meeting/],
    ["I'm away from 9 to 13 December. Do I miss anything?", ['4.3'], /11 December 2019/],
    ['what falls between now and March', ['2.1', '4.3', 'T1'], /to 31 March 2020/],
    ['is feb empty?', [], /no deadlines or dates in February 2020/],
    ['is 4.2 due in the next 9 months?', ['4.2'], /^Yes/],
  ])('%s', (question, ids, says) => {
    expect(about([question])).toEqual(ids)
    expect(answered([question]).said).toMatch(says)
  })

  it('passed a deadline without being completed is overdue', () => {
    expect(about(['Which workstreams have passed their deadline without being completed?'], '2020-06-05')).toEqual([
      '1.1',
      '4.1',
    ])
  })

  it('the time frames of the annex are compared by their length', () => {
    expect(answered(['shortest time frame in the annex']).said).toBe(
      'X1 (best interests of the child) has the shortest time frame: 1 year.',
    )
    expect(about(['附件里时间框架最短的是哪一项？'])).toEqual(['X1'])
  })

  it('a day on which the asker needs to know is none that is asked about', () => {
    expect(about(['walk me through what 4.2 involves in practice, I get handed this file tomorrow'])).toEqual(['4.2'])
  })
})

describe('the next of several dates', () => {
  it.each([
    ['when is the next annual meeting?', '2019-11-18', '11 December 2019', '2020'],
    ['when is the next annual meeting?', '2020-02-02', '17–18 December 2020', '2019'],
    ['下一次年会什么时候开？', '2019-11-18', '2019年12月11日', '2020'],
  ])('%s on %s', (question, today, date, other) => {
    const { said } = answered(question, today)
    expect(said).toContain(date)
    expect(said).not.toContain(other)
  })
})

describe('the first, the last and the next of all', () => {
  it.each<[string, string, string[], string]>([
    ['what is the last event in the workplan?', '2019-11-18', ['4.3'], '17–18 December 2020'],
    ['which meeting comes first?', '2019-11-18', ['1.1'], '8 May 2019'],
    ["what's the next meeting?", '2019-09-20', ['1.1'], 'September 2019'],
    ['which activity has the earliest date?', '2019-11-18', ['1.1'], '8 May 2019'],
    ['计划里最后一个会是什么', '2019-11-18', ['4.3'], '2020年12月17-18日'],
  ])('%s on %s', (question, today, ids, date) => {
    const { reply, said } = answered(question, today)
    expect(reply.workstreams).toEqual(ids)
    expect(said).toContain(date)
  })

  it('are no times of their own', () => {
    expect(answered("next quarter: what's scheduled?", '2020-02-15').said).toContain('April 2020 to June 2020')
    expect(answered('which workstream is due first?').reply.workstreams).toEqual(['4.1'])
  })
})
