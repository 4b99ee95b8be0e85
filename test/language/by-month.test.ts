import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const july = ['1.2', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']

describe('months by what falls due in them', () => {
  it.each([
    '哪个月到期的最多',
    '到期最集中的是哪个月',
    '哪个月最忙，到期的工作流最多',
    '几月份要交的工作流最多',
    'which month has the most deadlines?',
    'in which month do the most workstreams fall due?',
  ])('the fullest is told with what is due then: %s', (question) => {
    expect(about(question).toSorted()).toEqual(july)
    expect(answered(question).said).toMatch(/2020年7月|July 2020/)
  })

  it.each(['每个月各有几条到期', '按月份列出到期的工作流', '各月分别到期哪些工作流', 'deadlines by month'])(
    'each is told where all are asked for: %s',
    (question) => {
      const { said } = answered(question)
      for (const month of ['2019', '2020']) expect(said).toContain(month)
      expect(about(question)).toHaveLength(12)
    },
  )

  it('are those of an agency where one is named', () => {
    expect(about('移民组织牵头的哪个月到期的最多').toSorted()).toEqual(['1.2', 'T2', 'T3', 'T4', 'T5'])
  })

  it('a month that is only asked of a workstream is its deadline', () => {
    expect(answered('T4哪个月到期').said).toContain('2020年7月')
  })
})
