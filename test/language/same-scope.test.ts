import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what a message asks further without a scope of its own', () => {
  it.each([
    ['How many thematic ones are in progress and how many in preparation?', ['T1', 'T2', 'T3', 'T4', 'T5', 'T6']],
    ['How many thematic workstreams does WHO lead, and how many does it participate in?', ['T6', 'T1', 'T3', 'T4']],
    ['How many of T1–T6 does UNHCR lead? And participate in?', ['T2', 'T1', 'T3']],
    ['In how many of T1-T6 does UNODC participate, and in how many is it a lead?', ['T1', 'T2', 'T3', 'T5']],
  ])('is asked of the same workstreams: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it('is counted where it says how many, also none', () => {
    const { said } = answered('In how many of T1-T6 does UNODC participate, and in how many is it a lead?')
    expect(said).toMatch(/no such|none|0/i)
  })

  it.each([
    ['How many thematic workstreams are in progress, and how many workstreams in preparation in total?', '2.2'],
    ['Does UNDP steer anything thematic? If not, where does it steer?', '2.1'],
  ])('is asked of the whole plan where it says so: %s', (question, id) => {
    expect(about(question)).toContain(id)
  })
})
