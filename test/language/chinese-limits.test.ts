import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what a Chinese question leaves out', () => {
  it.each([
    ['X1以外的跨领域工作流有哪些', ['X2', 'X3']],
    ['除T2外，哪些主题工作流是人权高专办牵头的？', ['T3', 'T5']],
    ['除了T系列，还有哪些是筹备状态的', ['2.2', 'F4']],
    ['核心优先事项里，哪几条不是2020年交付的？3和4.3除外', ['4.1']],
    ['IOM牵头的，除去核心的和F4还有哪些', ['T1', 'T2', 'T3', 'T4', 'T5']],
  ])('%s: it is not in the list', (question, items) => {
    expect(about(question)).toEqual(items)
  })

  it('leaves the agency out, and the role is still asked for', () => {
    const { said } = answered('T5除了移民组织还有谁牵头')
    expect(said).toContain('人权高专办')
    expect(said).not.toMatch(/移民组织|劳工组织/)
  })
})

describe('numbers in a Chinese question', () => {
  it.each([
    ['主题六条里哪个已经跑起来了', ['T1']],
    ['活动少于四项的主题工作流', ['T3', 'T5', 'T6']],
    ['活动数为7的核心工作流', ['1.1', '2.1']],
    ['主题1到6，涉及契约目标最多的？', ['T5']],
    ['儿童基金会牵头、目标里又有16的主题工作流，是哪个？', ['T5']],
  ])('%s: say how many, of which, or which objective', (question, items) => {
    expect(about(question)).toEqual(items)
  })

  it('are none of a circled enumeration', () => {
    expect(about('俩事：①4.1是谁牵头 ②4.2啥时候交')).toEqual(['4.1', '4.2'])
  })
})

describe('an event with a date of its own', () => {
  it.each([
    ['指导委员会首次会议最晚何时召开', '2019年9月'],
    ['老板问我基金指导委员会头一回开会定在啥时候', '2019年9月'],
    ['高级别政治论坛那个会外活动啥时候搞的', '2019年7月16日'],
    ['普查指导说明啥时候出', '2019年12月'],
    ['第一次正式的网络审查报告，最迟哪个月给秘书长', '2020年6月'],
    ['年会是12月11日吗', '2019年12月11日'],
  ])('%s: is told by it', (question, date) => {
    expect(answered(question).said).toContain(date)
  })

  it('is told alone where meetings are asked for', () => {
    expect(answered('今年还剩哪些会要开').said).toMatch(/^2019年11月18日至2019年12月31日有1个日期/)
  })
})

describe('activities', () => {
  it('are listed where their dates have passed', () => {
    expect(answered('哪些活动的日期已经过了').said).toContain('1.1.4')
  })

  it('are found by what they say', () => {
    expect(answered('F1里头讲大数据的是第几项').said).toContain('F1.5')
  })

  it('follow one another in a conversation', () => {
    expect(answered(['1.1第四条活动', '下一条']).said).toContain('1.1.5')
  })
})

describe('what only sounds like a word', () => {
  it.each([
    ['T1–T6 之中，世卫组织既未牵头亦未参加的是哪几项？', ['T2', 'T5']],
    ['目标24归哪条管', []],
  ])('%s: is meant as it is typed', (question, items) => {
    expect(about(question)).toEqual(items)
  })
})

describe('a negation that takes something for granted', () => {
  it('is none of what is asked', () => {
    expect(answered('T6的现状不是进行中吗').said).toMatch(/^不是：.*筹备中/)
  })
})

describe('what is alike', () => {
  it.each([
    ['到期日跟T2一样的还有谁', ['1.2', '4.2', 'T3', 'T4', 'T5', 'T6']],
    ['和T2同一领域的有哪些', ['T3', 'F2', 'F3', 'F6']],
    ['跟T3牵头机构完全一样的工作流有吗', []],
  ])('%s: is listed without the one that is named', (question, items) => {
    expect(about(question)).toEqual(items)
  })
})

describe('who leads alone', () => {
  it('has no other beside it', () => {
    expect(about('哪些工作流只有IOM一家牵头')).toEqual(['1.2'])
    expect(about('只看IOM牵头的主题工作流')).toEqual(['T1', 'T2', 'T3', 'T4', 'T5'])
  })
})

describe('a question about the last list', () => {
  it('may begin with 哪些', () => {
    expect(about(['处于筹备中的主题工作流（T1至T6）是哪几个？', '哪些有难民署？牵头、参加都算。'])).toEqual([
      'T2',
      'T3',
    ])
  })
})

it.each([
  ['附件F1到F6中，人口基金没表示兴趣、又没有牵头机构的有哪些？', ['F3', 'F5']],
  ['附件里WFP没有表示兴趣、没有牵头方的条目', ['F1', 'F5', 'X1', 'X2', 'X3']],
])('that nobody leads is another limit than what an agency has not: %s', (asked, ids) => {
  expect(about(asked)).toEqual(ids)
})

it.each([
  [['F1邊個有興趣', '唔係F1，係F2先啱'], 'F2'],
  [['T4谁牵头', '唔系T4，系T6'], 'T6'],
])('Cantonese puts right what was meant: %j', (turns, id) => {
  expect(about(turns)).toEqual([id])
})
