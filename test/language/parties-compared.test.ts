import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('agencies of two workstreams', () => {
  it.each([
    'Of the agencies on T2, name those which are on T5 too',
    'Kindly identify the entities involved simultaneously in T2 and in T5.',
    'Of the agencies in T2, which are in return and reintegration too?',
  ])('are those in both: %s', (question) => {
    expect(about(question)).toEqual(['T2', 'T5'])
    expect(answered(question).said).toMatch(/in common: .*UNICEF/)
    expect(answered(question).said).not.toContain('UNHCR')
  })

  it.each([
    'agencies in T2, not in T5',
    "Agencies found under T2, take out the ones also found under T5, what's left?",
    'T5 does not include some agencies that T2 does. List them pls.',
  ])('are those in the first only: %s', (question) => {
    expect(answered(question).said).toMatch(/In T2 .* and not in T5 .*: UNHCR/)
  })
})

describe('objectives of two workstreams', () => {
  it('are those that both serve', () => {
    const { said } = answered('Which Global Compact objectives do T2 and T5 both contribute to?')
    expect(said).toContain('7 (')
    expect(said).toContain('in common')
  })
})
