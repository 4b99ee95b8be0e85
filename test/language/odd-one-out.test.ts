import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what is unlike the others', () => {
  it.each([
    ['Which thematic workstream differs from the others in deadline?', ['T1']],
    ['Which of the thematic ones is unlike the rest in status?', ['T1']],
    ['Which core workstream is the odd one out when it comes to status?', ['2.2']],
    ['Which of T2 to T6 stands out from the rest in its deadline?', ['T2', 'T3', 'T4', 'T5', 'T6']],
  ])('is told with what it has: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it('and what is like another one', () => {
    expect(about('Do any two core workstreams have the same deadline?')).toEqual(['1.2', '2.1', '2.2', '4.2'])
    expect(about('Which core workstreams have the same status?')).toContain('4.3')
    expect(answered('Do any two thematic workstreams have the same leads?').said).toMatch(/^No, they differ/)
  })
})
