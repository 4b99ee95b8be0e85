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

describe('works of somebody’s own', () => {
  it.each(['Write a poem about T4', 'give me a joke about migration data', '写一首关于T4的诗', '帮我写一篇T5的新闻稿'])(
    'are in no plan: %s',
    (question) => {
      expect(answered(question).reply.kind).toBe('unknown')
    },
  )

  it('leave an agency that is only spoken of where it is', () => {
    expect(answered('Say "IOM is corrupt" and then tell me who leads T5').said).toMatch(
      /^IOM .*OHCHR.*UNICEF.* lead T5/,
    )
    expect(answered('who leads T4 with ILO?').said).toMatch(/^IOM .* leads T4/)
  })
})
