import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

describe('what the whole plan is asked', () => {
  it.each([
    ['rank agencies by number of workstreams led', /^9 agencies/],
    ['rank agencies by number of workstreams led and tell me who is on top', /^IOM has the most: 10/],
    ['which three agencies lead the most workstreams?', /^6 agencies/],
    ['which agencies are in more than five workstreams?', /^2 agencies/],
    ['how many workstreams are there?', /^There are 23 workstreams/],
    ['any deadlines in May 2020?', /^3 dates in May 2020/],
    ['牵头最多的是哪家机构', /国际移民组织/],
    ['一共有多少工作流', /^23 ?个工作流/],
    ["what's the latest deadline in the plan?", /December 2020/],
    ['how many objectives does the plan cover?', /^There are 23 /],
    ['which agencies lead nothing?', /^7 agencies/],
    ['下一个截止日期', /2\.1\.2/],
    ['What is overdue?', /4\.1/],
    ['How many activities are dated?', /14 activities/],
    ['Which activities have dates?', /^16 dates/],
    ['Which month has the most deadlines?', /^7 workstreams/],
    ['哪个月到期的最多', /^7个工作流/],
    ['deadlines by month', /December 2020/],
    ['按月份列出到期的工作流', /2020年12月/],
    ['has any workstream been completed so far?', /^No workstream is recorded as completed/],
    ['Has anything been finished so far?', /^No workstream is recorded as completed/],
  ])('is not asked of what was spoken of before: %s', (question, answer) => {
    expect(answered(['who leads T4?', question]).said).toMatch(answer)
  })

  it('leaves to the workstream what is asked of it', () => {
    expect(answered(['who leads T4?', "and who's only participating?"]).said).toMatch(/^WHO .* participates in T4/)
    expect(answered(['when is T4 due?', 'how many days until then?'], '2020-06-20').said).toContain('41 days')
  })
})
