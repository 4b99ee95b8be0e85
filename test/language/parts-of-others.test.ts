import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('one way of taking part that chooses, and another that is asked', () => {
  it.each([
    ['Who are the participants of the IOM-led thematic workstreams due in July 2020?', ['T2', 'T3', 'T4', 'T5']],
    ['List the participants of workstreams led by OHCHR', ['2.2', 'T3', 'T5']],
    ['Which agencies participate in the workstreams that UNICEF leads?', ['T2', 'T5']],
    ['Who takes part in what UNDP leads?', ['2.1', '2.2']],
    ['Who leads the workstreams WHO participates in?', ['T1', 'T3', 'T4']],
    ['What lead agencies do the workstreams that UN Women participates in have?', ['T1', 'T3', 'T6']],
    ['儿童基金会牵头的工作流都有谁参加？', ['T2', 'T5']],
    ['世卫组织参加的工作流分别由谁牵头？', ['T1', 'T3', 'T4']],
  ])('are told of these workstreams: %s', (question, workstreams) => {
    expect(about(question)).toEqual(workstreams)
  })

  it('tell the parties of each', () => {
    const { said } = answered('Who leads the workstreams WHO participates in?')
    for (const agency of ['UN DESA', 'OHCHR', 'ILO']) expect(said).toContain(agency)
    expect(answered('Participants in ILO-led workstreams?').said).toContain('UN-Habitat')
  })

  it('are both of the agency where workstreams are asked for', () => {
    expect(about('Which workstreams does IOM lead and take part in?')).toContain('T6')
  })
})
