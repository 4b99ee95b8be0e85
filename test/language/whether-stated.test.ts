import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('whether a set states what not all have', () => {
  it.each([
    ['Do X1 to X3 come with a thematic area?', 'X1 X2 X3'],
    ['Do all annex entries state objectives?', 'X1 X2 X3'],
    ['Do any of the cross-cutting entries have objectives?', 'X1 X2 X3'],
    ['Does any core workstream have a thematic area?', '1.1 1.2 2.1 2.2 3 4.1 4.2 4.3'],
    ['Are objectives assigned to the core workstreams?', '1.1 1.2 2.1 2.2 3 4.1 4.2 4.3'],
  ])('is denied of those that have none: %s', (question, ids) => {
    expect(about(question)).toEqual(ids.split(' '))
    expect(answered(question).said).toMatch(/^(?:No, not|The plan states no)/)
  })

  it('tells those that have it, where some do', () => {
    expect(about('Do annex entries have a thematic area?')).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6'])
    expect(answered('Do the thematic workstreams state objectives?').said).toContain('13, 7 and 10')
  })
})
