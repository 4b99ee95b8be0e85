import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const today = '2020-03-01'

describe('a place among what was told that is no workstream', () => {
  it.each([
    [
      ['核心优先事项有哪些', '第二个下面有什么'],
      ['2.1', '2.2'],
    ],
    [
      ['核心优先事项有哪些', '第四个几时到期'],
      ['4.1', '4.2', '4.3'],
    ],
    [['核心優先事項有哪些？', '第二個下面有什麼', '第一條誰牽頭'], ['2.1']],
    [
      ['领域有哪几个', '第三个里面有哪些工作流'],
      ['T5', 'F4'],
    ],
    [['list the core priorities', 'what is under the third?'], ['3']],
  ])('stands for the workstreams in it: %s', (turns, ids) => {
    expect(about(turns, today)).toEqual(ids)
  })

  it('is the next in a ranking', () => {
    expect(answered(['谁牵头最多', '第二呢']).said).toContain('OHCHR')
    expect(answered(['移民组织牵头最多吗', '第二多的呢']).said).toContain('OHCHR')
    expect(about(['哪个工作流活动最多', '第二呢']).toSorted()).toEqual(['1.1', '2.1'])
  })
})

describe('activities that were told or counted', () => {
  it.each(['哪些已经过了', '哪几项过期了', '里面哪些过了'])('are asked for by dates gone by: %s', (then) => {
    const { said } = answered(['4.3有几个活动', then], today)
    expect(said).toContain('4.3.2')
    expect(said).not.toContain('4.3.4')
  })

  it('have a first and a last one', () => {
    expect(answered(['2.1的活动', '有日期的是哪些', '最早的那个']).said).toContain('2.1.2')
  })

  it('are known by their place, and by whom they are done with', () => {
    expect(answered(['T1有几项活动', '第四项是啥']).said).toContain('统计论坛')
    expect(answered(['T1有几项活动', '第四项是啥', '跟谁合作']).said).toContain('经合组织')
    expect(answered(['T4是什么', '和哪些机构一起做']).said).toContain('世卫')
  })
})

describe('what was told or counted of one, beside another', () => {
  it.each([
    [['T5参加方有几家', '比T6少几家'], '8'],
    [['T6有几个目标', '比T1多吗'], '1'],
    [['T4的目标', '和T3有重合吗'], '目标5'],
    [['T4的目标', '和T3有重合吗', '哪几个'], '目标5'],
    [['T2牵头方有谁', '和T5重叠吗'], '共同'],
  ])('is held against it: %s', (turns, says) => {
    const { reply, said } = answered(turns)
    expect(reply.workstreams).toHaveLength(2)
    expect(said).toContain(says)
  })

  it('is asked once more of it where that is all', () => {
    expect(about(['2.1由谁主导', '2.2也一样吗，列出来'])).toEqual(['2.2'])
  })
})

it.each([
  [
    ['X1期限多长', '其他两条呢'],
    ['X2', 'X3'],
  ],
  [['1.1谁牵头', '另外一条呢'], ['1.2']],
  [
    ['4.1什么时候到期', '其余两条呢'],
    ['4.2', '4.3'],
  ],
])('the others of its kind are as many as are said: %s', (turns, ids) => {
  expect(about(turns)).toEqual(ids)
})

it.each([
  [['谁牵头4.2', '交给谁'], '大会'],
  [['审查报告什么时候', '交给谁'], '秘书长'],
  [['审查报告什么时候', '要提交给谁'], '秘书长'],
])('to whom a report goes is what it says, and no part of anybody: %s', (turns, says) => {
  expect(answered(turns).said).toContain(says)
})

it.each([
  [['对比一下T2和T5', '谁的参加方更多', '共同的牵头方呢'], /共同的有2个/],
  [['有没有机构同时牵头T2和T5', '还有别的吗'], /共同的有2个/],
  [['今年12月有什么会', '去年的呢'], /2019年12月11日/],
  [['核心和主题哪边条数多', '多几条'], /只能根据工作计划/],
])('goes on from what was compared or counted: %s', (turns, says) => {
  expect(answered(turns, '2020-02-10').said).toMatch(says)
})

it.each([
  [
    ['人权高专办牵头几个', '哪个先到期'],
    ['T3', 'T5'],
  ],
  [
    ['目标23由谁落实', '几个工作流'],
    ['F1', 'F2', 'F3', 'F5', 'F6'],
  ],
  [
    ['难民署和儿基会都参与的工作流', '只看主题的'],
    ['T1', 'T2'],
  ],
  [['审查报告什么时候', '是哪个工作流的'], ['4.3']],
])('keeps to those that were told: %s', (turns, ids) => {
  expect(about(turns).toSorted()).toEqual(ids)
})

it('how much later than another is asked of the deadline that was told', () => {
  expect(answered(['2.1几时截止', '比1.1晚多久']).said).toContain('7个月')
  expect(about('上一个到期的是什么', '2020-06-10')).toEqual(['1.1'])
  expect(answered(['F系列里谁感兴趣最多', '分别是哪几条']).said).toMatch(/F3/)
})
