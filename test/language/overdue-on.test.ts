import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('whether a workstream is late on another day', () => {
  it.each([
    ['Will T6 be overdue on 1 August 2020?', '2020-02-01', /^Yes: T6 .* will be overdue on 1 August 2020 unless/],
    ['Will T1 be overdue in January 2021?', '2020-11-01', /^Yes: T1/],
    ['Would 2.2 be late by the end of December 2020?', '2020-09-01', /^No: 2\.2 .* will not be overdue/],
    ['Was 4.1 already late in September 2019?', '2020-02-01', /^Yes: 4\.1 .* was overdue/],
    ['Was T2 overdue in June 2020?', '2020-09-01', /^No: T2/],
    ['T6到2020年8月会逾期吗？', '2020-02-01', /^是的：.*T6.*如未完成就已逾期/],
    ['2019年9月的时候4.1算不算逾期？', '2020-02-01', /^是的：.*4\.1.*已逾期/],
    ['T1今年年底前会不会逾期？', '2020-09-01', /^不是：.*还不算逾期/],
  ])('is said of that day: %s', (question, today, says) => {
    expect(answered(question, today).said).toMatch(says)
  })

  it.each(['Is T2 overdue as of today?', 'T2现在逾期了吗？'])(
    'is said of today where today is asked about: %s',
    (question) => {
      expect(answered(question, '2020-09-01').said).not.toMatch(/1 September|9月1日/)
    },
  )
})

describe('what was missed in a time that ends today', () => {
  it.each([
    'Which deadlines have passed in the last three months?',
    'Which workstreams missed their deadline in the past two months?',
    '哪些工作流在过去三个月里逾期了？',
  ])('leaves out what was late before: %s', (question) => {
    expect(about(question, '2020-09-15')).toEqual(['1.2', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6'])
  })

  it('is all that is late where it is asked for as of now', () => {
    expect(about('What is overdue as of this month?', '2020-09-15')).toContain('4.1')
  })
})
