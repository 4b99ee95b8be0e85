import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const today = '2020-01-20'

describe('what goes on by what it leaves out, denies or compares', () => {
  it.each([
    ['谁牵头T4', '除了IOM呢'],
    ['who leads T4?', 'apart from IOM?'],
  ])('tells the others: %s %s', (...turns) => {
    const { said } = answered(turns, today)
    expect(said).toContain('ILO')
    expect(said).not.toContain('IOM')
  })

  it.each([
    ['哪些核心工作流进行中', '不是进行中的呢'],
    ['哪些核心工作流进行中', '哪些不是'],
    ['which core workstreams are in progress?', 'which are not?'],
  ])('keeps the kind that was listed: %s %s', (...turns) => {
    expect(about(turns, today)).toEqual(['2.2'])
  })

  it('leaves out of a list, and of what was told', () => {
    expect(about(['IOM牵头哪些主题工作流', '除了T4呢'], today)).toEqual(['T1', 'T2', 'T3', 'T5'])
    expect(about(['经社部牵头哪些工作流', 'T1以外另一个的截止日期？'], today)).toEqual(['4.1'])
  })

  it('asks of all of another kind what was asked of a list', () => {
    expect(about(['主题工作流有哪些', '哪些不是IOM牵头', '核心的呢'], today)).toEqual(['1.1', '3', '4.2', '4.3'])
  })

  it('compares the two that were spoken of', () => {
    expect(about(['谁牵头T4', '2.2呢', '哪个先到期'], today)).toEqual(['T4', '2.2'])
  })

  it('puts right who was missed', () => {
    expect(answered(['T2有哪些参加机构？', '难民署怎么不在里面'], today).said).toContain('牵头方')
  })

  it.each([
    ['T1至T6当中，IOM牵头的有哪些？', '剩下没让它牵头的是哪一个'],
    ['T1至T6当中，IOM牵头的有哪些？', '其余哪条不归它牵头'],
    ['主题工作流中IOM牵头的有哪些？', '还有哪条不是它牵头的'],
    ['主题工作流中IOM牵头的有哪些？', '那么不由它牵头的呢'],
  ])('turns to those of the same scope that it does not lead: %s %s', (...turns) => {
    expect(about(turns, today)).toEqual(['T6'])
  })
})
