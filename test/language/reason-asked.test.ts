import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

const today = '2020-01-20'

describe('why an agency has its part', () => {
  it.each(['移民组织凭什么牵头T5', '儿基会为啥没参加T4，内部啥考虑', '为啥儿基会不在T4里', 'Why does ILO lead T4?'])(
    'is not in the plan: %s',
    (question) => {
      expect(answered(question, today).reply.kind).toBe('unknown')
    },
  )

  it.each(['为什么世卫组织牵头T4', '为什么劳工组织不在T4里', '儿基会为什么不参加T2', '为什么T1的牵头里没有劳工组织？'])(
    'is put right where it has not: %s',
    (question) => {
      expect(answered(question, today).reply.kind).toBe('answer')
    },
  )
})
