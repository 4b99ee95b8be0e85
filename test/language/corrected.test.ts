import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('a correction of what was asked', () => {
  it.each([
    'Not T4, T6 please.',
    'Actually I had T6 in mind, not T4.',
    'Oops wrong one, T6 is what I was after',
    'ah typo, i wanted to ask about T6',
    'Sorry, slip of the tongue. I meant T6.',
    'fat fingers, it is T6 I am after',
    'I mixed up the numbers; it was T6 that I wanted.',
    'I got the two confused, I meant T6',
  ])('asks the same of the one that was meant: %s', (second) => {
    const turns = ['Who leads T4?', second]
    expect(about(turns)).toEqual(['T6'])
    expect(answered(turns).said).toContain('leads T6')
  })

  it.each([
    'I mixed up the acronyms; it is OHCHR I am after.',
    'A slip of the pen, I meant OHCHR.',
    'got my letters crossed, it is OHCHR I had in mind',
    "I muddled up the two; it's OHCHR that I meant",
  ])('asks the same of the agency that was meant: %s', (second) => {
    expect(about(['Which workstreams does UNHCR lead?', second])).toEqual(['2.2', 'T3', 'T5'])
  })

  it('is no doubt about another one', () => {
    expect(answered(['Who leads T4?', 'not sure what T6 is about']).said).not.toContain('leads T6')
  })

  it('leaves a question of its own alone', () => {
    expect(answered(['Who leads T4?', 'I meant to ask when T6 is due']).said).toContain('due by July 2020')
  })
})
