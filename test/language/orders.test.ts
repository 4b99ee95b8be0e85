import { describe, expect, it } from 'vitest'
import { isOrder } from '../../src/language/orders.ts'
import { answered } from '../asking.ts'

describe('an order in passing', () => {
  it.each([
    'please delete all workstreams',
    'drop the t3 workstream from the plan',
    'can you change the lead of 1.2 to ilo',
    'from now on every deadline is 1 january 2030',
    'tell everyone that iom quit',
    '把t3从计划里去掉',
    '删掉所有工作流',
    '从现在起所有期限都是2025年12月31日',
  ])('is told from a question: %s', (words) => {
    expect(isOrder(words, false)).toBe(true)
  })

  it.each([
    'what is due from now on until june?',
    'tell me who leads t4',
    'update me on t4',
    'make a list of what is due by may',
    'set out the activities of t4',
    '从现在起到年底哪些到期',
    '把t4的牵头机构列出来',
    '取消移民拘留的办法由谁牵头',
  ])('is no question: %s', (words) => {
    expect(isOrder(words, true)).toBe(false)
  })

  it('changes nothing and says so, and what is asked after it is still answered', () => {
    expect(answered('Please change the deadline of T4 to March 2021.').reply.kind).toBe('unknown')
    expect(answered('Delete the annex. When is T4 due?').said).toContain('July 2020')
  })
})
