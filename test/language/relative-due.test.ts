import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what is due beside another', () => {
  it.each([
    ['比T2晚到期的主题工作流', ['T1']],
    ['which thematic workstreams are due later than T2', ['T1']],
    ['跟T1同一个月到期的有谁', ['2.1', '2.2']],
    ['2.1之前到期的核心工作流', ['1.1', '1.2', '4.1', '4.2']],
    ['早于4.2到期的工作流有几条', ['1.1', '4.1']],
  ])('is chosen by its deadline: %s', (question, ids) => {
    expect(about(question).sort()).toEqual(ids)
  })

  it('is told of the two where they are only compared', () => {
    expect(answered('2.1比4.2晚到期吗').said).toContain('4.2（秘书长两年期报告）先到期')
  })
})

describe('a month without a year', () => {
  it('is that of the deadline where it is the same', () => {
    expect(answered('4.1七月到期对不对').said).toMatch(/^是的/)
    expect(answered('T1七月到期对吗').said).toMatch(/^不是/)
  })

  it('is no time that is denied where only lateness is', () => {
    expect(about('还没过期但今年到期的工作流', '2020-08-01').sort()).toEqual(['2.1', '2.2', 'T1'])
  })
})
