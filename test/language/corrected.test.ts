import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('a correction of what was asked', () => {
  it.each([
    'Not T4, T6 please.',
    'Actually I had T6 in mind, not T4.',
    'Oops wrong one, T6 is what I was after',
    'ah typo, i wanted to ask about T6',
  ])('asks the same of the one that was meant: %s', (second) => {
    const turns = ['Who leads T4?', second]
    expect(about(turns)).toEqual(['T6'])
    expect(answered(turns).said).toContain('leads T6')
  })

  it('is no doubt about another one', () => {
    expect(answered(['Who leads T4?', 'not sure what T6 is about']).said).not.toContain('leads T6')
  })

  it('leaves a question of its own alone', () => {
    expect(answered(['Who leads T4?', 'I meant to ask when T6 is due']).said).toContain('due by July 2020')
  })
})
