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

describe('Chinese as it is written: parts and places', () => {
  it('describes a workstream by a part that an agency has in it', () => {
    expect(answered('unodc和iom一起带头的打击偷渡那项，参加的是谁').said).toContain('难民署')
    expect(answered('移民组织牵头的那项数据工作，参加方是谁？').said).toContain('儿童基金会')
    expect(answered('世卫牵头的T4，参加方有谁？').said).toContain('不是')
  })

  it('chooses by an agency from what was listed', () => {
    const turns = ['哪些主题工作流由人权高专办牵头？', '其中与国际劳工组织有关的呢？各以何种身分？']
    expect(about(turns)).toEqual(['T3', 'T5'])
  })

  it('counts what a heading has, and not all core workstreams', () => {
    expect(about('能力建设机制一节所列的两条核心工作流，各自的交付时限是什么？')).toEqual(['1.1', '1.2'])
  })

  it('names an area in full', () => {
    expect(about('「促進基於事實和數據驅動的移民問題對話、政策和規劃」這個領域下有哪些工作流（含附件）？')).toEqual([
      'T1',
      'F1',
    ])
  })

  it('counts a single objective of the Compact', () => {
    expect(about('六个主题工作流中，仅对应一项《全球契约》目标的是哪一个？')).toEqual(['T1'])
  })

  it('leads where it takes part in leading', () => {
    expect(about('哪些主题工作流由国际移民组织参与牵头、同时又有世卫组织作为参加机构？')).toEqual(['T1', 'T3', 'T4'])
  })

  it.each([
    'T2的资料库迄今收录了多少个国家的良好做法？',
    'T5累计送返多少人？',
    '2020年年会的会议议程是什么？',
    '协调人的任期是几年？',
    '多伙伴信托基金已经花掉了多少？',
    'T5目前有哪些试点国家同意参加？',
    'T4指导意见的草稿能发我吗？',
    '知识平台的网址给我',
    '如果T1延期了会有什么后果？',
    '执委会下次例会几号？',
    '1.2的联系中心设在哪座大楼？',
    'T3的活动在哪些国家开展？',
    '年会需要自费吗？',
    '下一任协调人会是谁？',
  ])('%s is asked of something that no plan holds', (asked) => {
    expect(answered(asked).reply.kind).toBe('unknown')
  })

  it('leaves an agency out of a ranking', () => {
    expect(answered('除了移民组织，谁牵头的工作流最多？').said).toContain('人权高专办')
  })

  it('says that nobody has a part', () => {
    expect(about('哪些附件条目一家感兴趣的都没有？')).toEqual(['F4'])
    expect(answered('哪些主题工作流没有参加方？').said).toContain('没有符合条件')
  })

  it('chooses from a range by how many have a part', () => {
    expect(about('T1到T6里参加方超过六家的有哪些？')).toEqual(['T1', 'T3', 'T6'])
  })

  it('asks for two meetings at once', () => {
    const { said } = answered('第一次年会在哪天，第二次呢？')
    expect(said).toContain('12月11日')
    expect(said).toContain('12月17')
  })
})

describe('Chinese as it is written: what goes on', () => {
  it('asks of all that were compared or told', () => {
    expect(about(['T2和T3的时限一样吗？', '牵头方呢？'])).toEqual(['T2', 'T3'])
    expect(answered(['T1和T4哪个先到期？', '各有谁参加？']).said).toContain('T4')
    expect(answered(['T2和T3谁牵头？', '分别是什么状态']).said).toContain('现状：筹备中')
  })

  it('asks whether all was done that was due until now', () => {
    expect(answered('到今天为止所有工作流都按时完成了吗？', '2020-09-01').said).toContain('不是')
  })

  it('has not begun what is only prepared', () => {
    expect(about('7月到期的里头，哪些还没开始实施？', '2020-06-01')).toEqual(['T2', 'T3', 'T4', 'T5', 'T6'])
  })
})
