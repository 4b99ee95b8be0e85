import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('how far it is', () => {
  it.each([
    ['is t3 going yet', 'T3 (regular pathways, admission and stay) is in preparation'],
    ['any progress on gender entry', 'X2'],
    ['has there been any progress with the mptf', '1.1 (Migration Multi-Partner Trust Fund) is in progress'],
    ['is the communications strategy ready', 'is in progress'],
    ['is the report to the GA drafted', 'is in progress'],
    ['Is T4 ready?', 'is in preparation'],
    ['Have you seen any movement on access to services', 'is in preparation'],
  ])('is its status: %s', (question, words) => {
    const { said } = answered(question)
    expect(said).toContain(words)
    expect(said).not.toContain('due by')
  })

  it.each([
    ["which of OHCHR's are running", []],
    ['which thematic ones are already running?', ['T1']],
    ['what core workstreams are not running', ['2.2']],
    ['which is furthest along, T1 T2 or T3', ['T1', 'T2', 'T3']],
    ["what's still only an idea", ['F1', 'F2', 'F3', 'F5', 'F6', 'X1', 'X2', 'X3']],
  ])('chooses or is told of several: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it('is not asked of who runs something', () => {
    expect(answered('Which agency is running T4?').said).toContain('lead T4')
  })
})
