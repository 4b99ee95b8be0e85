import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const today = '2020-09-01'

describe('what is not late', () => {
  it.each(['没过期的主题工作流是哪些', 'which thematic workstreams are not overdue?'])('is listed: %s', (question) => {
    expect(about(question, today)).toEqual(['T1'])
  })

  it('is no claim that something is', () => {
    expect(answered('T4没有逾期吧', today).said).toMatch(/^不是/)
  })

  it('is apart from what is not due yet', () => {
    expect(about('尚未到期的核心工作流', today)).toEqual(['2.1', '2.2'])
  })
})

describe('whether something has happened', () => {
  it.each(['2019-11-23', '2019-12-23'])('is asked of the nearest day: %s', (day) => {
    expect(answered('12月11日的会开了没', day).said).toContain('2019年12月11日')
  })
})
