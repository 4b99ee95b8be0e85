import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('who else, beside the one that was checked', () => {
  it.each(['any co-leads', 'other lead agencies, if any', 'Is IOM alone in leading it?', 'who else?'])(
    'is told of the same workstream: %s',
    (second) => {
      const turns = ['Does IOM lead T4?', second]
      expect(about(turns)).toEqual(['T4'])
      expect(answered(turns).said).toContain('ILO')
    },
  )
})

describe('one thing of the two that were told', () => {
  it('is held side by side', () => {
    const turns = ['compare T1 and T6', 'same deadline?']
    expect(about(turns)).toEqual(['T1', 'T6'])
    expect(answered(turns).said).toMatch(/^No, they differ/)
    expect(answered(['who leads T4 and T5?', 'same status?']).said).toMatch(/^Yes, the same/)
  })
})
