import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what one part of the plan has and another has not', () => {
  it.each([
    'Which objectives are in the annex but not in the thematic workstreams?',
    'Which objectives appear in the annex but not in T1 to T6?',
    'How many objectives does the annex cover that the thematic workstreams do not?',
    '附件涉及而主题工作流没有涉及的目标有哪些？',
  ])('is told with where it is: %s', (question) => {
    const { said } = answered(question)
    expect(said).toMatch(/11/)
    expect(said).toMatch(/F2[,、] ?F3/)
    expect(said).not.toMatch(/objective 10|目标10/)
  })

  it('is asked the other way round as well', () => {
    expect(about('Which objectives do T1 to T6 serve that the annex does not?')).toEqual(['T4', 'T2', 'T5', 'T6'])
  })

  it.each([
    'Which agencies appear in the annex but nowhere else?',
    'Which agencies are in the annex, but not elsewhere?',
  ])('is of agencies too: %s', (question) => {
    const { said } = answered(question)
    expect(said).toMatch(/WFP/)
    expect(said).toMatch(/UNAIDS/)
    expect(said).not.toMatch(/UNFPA/)
  })

  it.each([
    'How many annex entries have no agency interested?',
    'Which annex entries has nobody shown interest in?',
    'Which annex entries has no one expressed interest in?',
  ])('may be nobody: %s', (question) => {
    expect(about(question)).toEqual(['F4'])
  })
})
