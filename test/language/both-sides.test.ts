import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

const agencies = (question: string) =>
  [...answered(question).said.matchAll(/^- (.+?):/gm)].map(([, agency]) => agency).join(', ')

describe('agencies of which two things hold', () => {
  it.each([
    [
      'Name the agencies that lead one workstream and participate in another.',
      'IOM, ILO, WHO, OHCHR, UNDP, UNHCR, UNICEF, UNODC',
    ],
    ['Which agencies lead a core workstream and also a thematic one?', 'IOM, OHCHR, UN DESA'],
    [
      'Which agencies participate in thematic workstreams and have expressed interest in annex entries?',
      'IFAD, UN Women, UNFPA',
    ],
  ])('are those of both: %s', (question, named) => {
    expect(agencies(question)).toBe(named)
  })

  it.each([
    ['Which agencies lead thematic but no core workstreams?', 'ILO, WHO, UNHCR, UNICEF'],
    ['Who leads core workstreams but not thematic ones?', 'UNDP'],
    ['Who leads something in preparation but nothing in progress?', 'WHO, OHCHR, UNHCR, UNICEF, UNODC'],
    ['Which agencies participate but never lead?', 'IFAD, UN Women, UNFPA, UN-Habitat'],
  ])('or of one and not of the other: %s', (question, named) => {
    expect(agencies(question)).toBe(named)
  })

  it('leaves two questions what they are', () => {
    expect(answered('Which agencies lead and which participate in T5?').said).toContain('ILO')
  })
})
