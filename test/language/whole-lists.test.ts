import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

describe('all that the plan has of a sort', () => {
  it.each([
    ['which agencies are in the workplan?', '15 agencies'],
    ['who takes part in the plan', '15 agencies'],
    ['how many agencies are in the plan', '15 agencies'],
    ['list all agencies', '15 agencies'],
    ['哪些机构参与了这个计划？', '15个机构'],
    ['计划里有哪些机构', '15个机构'],
    ['What are the 23 objectives?', '23 Global Compact objectives'],
    ['23个目标是哪些', '23个目标'],
    ['List the four core priorities', 'Core priority 4'],
    ['四个核心优先事项是什么', '核心优先事项4'],
    ['What are the five thematic areas?', 'Thematic area 5'],
    ['五个主题领域是哪些', '主题领域5'],
  ])('is told where nothing narrows it: %s', (question, said) => {
    expect(answered(question).said).toContain(said)
  })

  it.each([
    ['which agencies lead T4?', 'T4'],
    ['which agencies are involved?', ''],
    ['which agencies only participate in the plan?', ''],
    ['哪三个机构共同牵头？', ''],
  ])('is not told of what is narrower: %s', (question, said) => {
    const answer = answered(question).said
    expect(answer).not.toContain('15 agencies')
    expect(answer).not.toContain('15个机构')
    expect(answer).toContain(said)
  })

  it('does not put the number of core priorities right against the number of core workstreams', () => {
    expect(answered('List the four core priorities').said).not.toContain('Not 4')
    expect(answered('List the four core workstreams').said).toContain('Not 4')
  })

  it.each([
    ['how is the plan going?', 'T1 (national data capacity) · in progress'],
    ['show all statuses', 'T2 (alternatives to detention) · in preparation'],
    ['计划进展如何', '进行中'],
    ['who leads what?', 'T6 (access to services) · WHO'],
    ['谁负责什么', '牵头方'],
    ['show me the plan', '23 workstreams'],
    ['list all deadlines in order', 'dates in the plan'],
    ['how many workstreams per status?', 'T2 (alternatives to detention) · in preparation'],
    ['各工作流的牵头方', 'T6（移民获得服务的机会） · 世卫组织'],
    ['summarise the plan', 'three basic components'],
    ['how many workstreams does each agency lead?', 'OHCHR: 2.2, T3, T5'],
    ['各机构牵头几个工作流', '9个机构'],
    ['next meeting', '2019 annual meeting'],
    ['what are the deadlines of IOM?', 'by December 2020'],
  ])('is told with one thing of each workstream: %s', (question, said) => {
    expect(answered(question).said).toContain(said)
  })
})
