import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

describe('which of several agencies', () => {
  it.each([
    ['Which of WHO, UNDP and UN-Habitat lead something?', ['WHO: T6', 'UNDP: 2.1, 2.2'], 'Habitat'],
    ['Which of UNICEF, UNFPA and UN Women lead a workstream?', ['UNICEF: T2, T5'], 'UNFPA'],
    ['Which of ILO and WHO lead thematic workstreams?', ['ILO: T1, T4', 'WHO: T6'], '4.1'],
    ['WHO、UNDP和人居署当中，哪些牵头了工作流？', ['WHO）：T6', 'UNDP）：2.1、2.2'], '人居署'],
    ['世卫、儿基会和人口基金里，谁没有牵头任何工作流？', ['UNFPA'], 'WHO'],
  ])('is told with where it does: %s', (question, says, not) => {
    const { said } = answered(question)
    for (const one of says) expect(said).toContain(one)
    expect(said).not.toContain(not)
  })

  it.each([
    'Which bodies that are not UN agencies lead workstreams?',
    'Which leads are no agencies but bodies of the Network?',
  ])('may be bodies of the Network: %s', (question) => {
    const { said } = answered(question)
    expect(said).toMatch(/secretariat/)
    expect(said).toMatch(/Coordinator: 4\.3/)
    expect(said).not.toMatch(/IOM|UNDP/)
  })

  it.each([
    ['How is UNHCR involved in T1 and T2?', /participant in T1.*lead in T2/s],
    ['How does WHO take part in T1 and T6?', /participant in T1.*lead in T6/s],
    ['Which is the only agency in X3?', /UNAIDS/],
    ["What's the one agency named in F5?", /IFAD/],
  ])('and in what part: %s', (question, says) => {
    expect(answered(question).said).toMatch(says)
  })
})
