import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('Chinese as it is written', () => {
  it('counts what is chosen, and no money', () => {
    expect(answered('T3第二个活动要挑出多少个好做法？').said).toContain('2-3')
  })

  it('speaks of lists of leads', () => {
    expect(about('移民组织和人权高专办一起带头，但儿基会不在牵头名单里的是哪几条？')).toEqual(['2.2', 'T3'])
    expect(answered('T3的牵头名单给我').said).toContain('人权高专办')
  })

  it('leaves out a workstream that is named by its words as well', () => {
    expect(about('数据相关的主题领域1，除了T1还有别的吗')).toEqual(['F1'])
  })

  it('names an objective by its place', () => {
    expect(answered('T6的目标里面包不包括第19项？').said).toContain('是的')
  })

  it('chooses from the workstreams of a heading', () => {
    expect(about('核心优先事项第4部分里，哪个是年年都要做的？')).toEqual(['4.3'])
    expect(about('核心工作流里哪几条没有固定到期日，常年在做或者每年都做？')).toEqual(['3', '4.3'])
  })

  it('asks for the part of one agency in several workstreams', () => {
    const { said } = answered('拘留替代办法和正规途径那两条（T2、T3）都有人权高专办，它在两边的角色一样吗？')
    expect(said).toContain('参加方')
    expect(said).toContain('牵头方')
  })

  it('tells of somebody who wants to attend, which is no interest of an agency', () => {
    expect(answered('有同事想参加国际移民统计论坛，我该跟她说什么时候开？').said).toContain('2020')
  })

  it('comes to its point behind other talk', () => {
    const { said } = answered(
      '昨天的会我没赶上，晚点补纪要。财务催的表今天给。哦对，正事：联系中心那条最迟几月交成果？我好排下季度的日程。',
    )
    expect(said).toContain('1.2')
    expect(said).not.toContain('4.1')
  })

  it('does not know who sits in a body', () => {
    expect(answered('执行委员会现在有哪些成员机构？').reply.kind).toBe('unknown')
    expect(answered('哪些机构是执委会成员？').reply.kind).toBe('unknown')
  })
})
