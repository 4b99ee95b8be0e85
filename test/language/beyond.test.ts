import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

describe('whom to turn to', () => {
  it.each(['who should I phone about child detention?', 'which agency should I turn to on alternatives to detention?'])(
    'is who leads: %s',
    (question) => {
      expect(answered(question).said).toMatch(/UNICEF.*UNHCR.*IOM.* lead T2/)
    },
  )

  it('is no address or number', () => {
    expect(answered('Whom do I e-mail at ILO about T4, first and last name?').reply.kind).toBe('unknown')
  })
})
