import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

describe('how long it is to a deadline', () => {
  it.each([
    ['how many days until T4 is due?', '2020-06-20', '41 days (about 6 weeks) are left'],
    ['days left for 1.2', '2020-07-30', '1 day is left'],
    ['how much time is left for T4?', '2020-07-31', 'today is the last day'],
    ['how late is 4.1?', '2020-01-15', 'overdue: the last day was 168 days (about 6 months) ago'],
    ['离T4到期还有多久', '2020-06-01', '还有60天（约2个月）'],
    ['T5晚了多少天', '2020-09-15', '已逾期：最后一天已过46天（约7周）'],
  ])('is counted from today to its last day: %s', (question, today, length) => {
    expect(answered(question, today).said).toContain(length)
  })

  it('is the time frame where there is no date to count to', () => {
    expect(answered('how long is F5?').said).toContain('18 months – 2 years')
  })

  it('leaves the date alone where only that is asked', () => {
    expect(answered('when is T4 due?').said).toMatch(/is due by July 2020\.$/)
  })
})

it.each([
  ['离年会还有几天', '2020-12-01', '还有16天'],
  ['还有几天到年会', '2019-12-01', '还有10天'],
  ['年会开幕还剩多少天', '2020-12-16', '还有1天'],
  ['离年会还有多久', '2020-12-17', '就是今天'],
  ['how many days until the annual meeting?', '2020-12-01', 'in 16 days'],
  ['how long until the annual meeting?', '2021-01-01', '14 days ago'],
])('how long it is until an event is counted to the next of its dates: %s', (question, today, told) => {
  expect(answered(question, today).said).toContain(told)
})

it.each([
  ['上一次年会是哪天开的', '2020-03-01', '2019年12月11日', '2020年12月17'],
  ['上届年会什么时候', '2020-03-01', '2019年12月11日', '2020年12月17'],
  ['下一次年会是哪天', '2020-03-01', '2020年12月17-18日', '2019年12月11日'],
  ['when was the last annual meeting?', '2020-03-01', '11 December 2019', '17'],
])('the last and the next of several dates are told alone: %s', (question, today, told, other) => {
  const { said } = answered(question, today)
  expect(said).toContain(told)
  expect(said).not.toContain(other)
})

it.each([
  ['最近的一次会议是什么时候', '2020-01-05', '评价会议'],
  ['最近一场会在哪天', '2019-12-05', '2019 年年度会议'],
  ['最近一次会是哪天开的', '2019-12-15', '2019 年年度会议'],
])('the nearest meeting lies ahead unless it has been held: %s', (question, today, told) => {
  expect(answered(question, today).said).toContain(told)
})

it('the latest month asks for no length of time', () => {
  expect(answered('第一次正式的网络审查报告最迟几月交', '2020-04-02').said).toContain('2020年6月')
})

it.each(['By how much?', 'And by how much exactly?', 'By how long?'])('tells how late it is: %s', (second) => {
  expect(answered(['Is 4.1 late?', second], '2020-02-10').said).toContain('194 days')
})
