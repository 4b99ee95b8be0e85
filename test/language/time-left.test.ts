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

it.each(['By how much?', 'And by how much exactly?', 'By how long?'])('tells how late it is: %s', (second) => {
  expect(answered(['Is 4.1 late?', second], '2020-02-10').said).toContain('194 days')
})
