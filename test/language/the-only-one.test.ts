import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

describe('the only one', () => {
  it.each([
    ['Is T4 the only thematic workstream due in July 2020?', ['T2', 'T3', 'T5', 'T6']],
    ["Objective 7 is only in T2, isn't it?", ['T3', 'T5', 'F2', 'F4']],
    ['Only T1 is in area 1, right?', ['F1']],
    ['Is IFAD interested only in F5?', ['F1']],
    ["Is T4 the only thematic workstream WHO takes part in but doesn't lead?", ['T1', 'T3']],
    ['Is 1.1 the only one with seven activities?', ['2.1']],
  ])('is put right by the others: %s', (question, others) => {
    const { said } = answered(question)
    expect(said).toMatch(/^No, not only/)
    for (const id of others) expect(said).toContain(id)
  })

  it.each([
    'Is WHO lead only in T6?',
    'UNHCR leads only T2, right?',
    'Is F4 the only annex entry with leads?',
    'Is T1 the only thematic workstream in progress?',
    'Does UNFPA take part only in T1, T3 and T6?',
  ])('is confirmed: %s', (question) => {
    expect(answered(question).said).toMatch(/^Yes, only/)
  })

  it('is another one', () => {
    expect(answered('Is T2 the only thematic workstream in progress?').said).toBe(
      'No, not T2 (alternatives to detention) but T1 (national data capacity).',
    )
  })

  it('is asked of what was spoken of', () => {
    expect(answered(['Who leads F4?', 'Is it the only annex entry with a lead?']).said).toMatch(/^Yes, only F4/)
  })

  it('leaves the only lead to the leads', () => {
    expect(answered('Is T2 led only by IOM?').said).toContain('UNHCR')
    expect(answered('Is IOM the only lead of 1.2?').said).toMatch(/^Yes: IOM/)
  })
})
