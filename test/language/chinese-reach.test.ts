import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each([
  ['T4没有牵头机构对吧', '劳工组织'],
  ['2.2是不是没有牵头单位', '人权高专办'],
  ['T6没有指定牵头机构吗', '世卫组织'],
  ['F5没有牵头机构，是吗', '没有写明牵头方'],
])('whether nobody leads it is answered by who leads: %s', (asked, said) => {
  const { said: text } = answered(asked)
  expect(text).toContain(said)
  expect(text).not.toContain('参加方')
})

it.each([
  ['能否说明4.3下的四项活动？'],
  ['可否列出4.3的四项活动'],
  ['您能介绍一下4.3的4项活动吗'],
  ['是否可以告知4.3的四项活动'],
])('a request with a number in it is no question of how many: %s', (asked) => {
  expect(answered(asked).said).toContain('4.3.4')
})

it.each([['哪些活动提到试点'], ['哪些活动里涉及试点'], ['有哪些活动都说到试点']])(
  'the activities that speak of something are found: %s',
  (asked) => {
    expect(about(asked)).toContain('T4')
  },
)

it.each([
  ['我们代表团对T2很感兴趣，请问目前由哪些机构牵头'],
  ['我司对T2非常关注，想问一下谁牵头'],
  ['我们大使对T2感兴趣，请教下牵头方'],
])('the interest of who asks is none of an agency: %s', (asked) => {
  const { said } = answered(asked)
  expect(said).toContain('儿童基金会')
  expect(said).not.toContain('兴趣')
})

it.each([
  ['最近一个到期的是什么', '2020-03-01', ['1.1']],
  ['最近要到期的工作流是哪条', '2020-03-01', ['1.1']],
  ['离现在最近的会议是什么', '2019-10-01', ['4.3']],
  ['距今天最近的截止日期是哪天', '2019-10-01', ['4.3']],
])('what is nearest in time is what comes next: %s', (asked, today, ids) => {
  expect(about(asked, today)).toEqual(ids)
})

it.each([
  ['IOM牵头但OHCHR不参与的主题工作流', ['T1', 'T4']],
  ['移民组织牵头、人权高专办没有参与的主题工作流', ['T1', 'T4']],
  ['IOM牵头而世卫不参加的主题工作流', ['T2', 'T5']],
])('who is not involved is in no part: %s', (asked, ids) => {
  expect(about(asked).toSorted()).toEqual(ids)
})

it.each([
  ['六个主题工作流都参与的机构'],
  ['哪个机构参与了全部主题工作流'],
  ['T1到T6都有的机构是谁'],
  ['谁在每条主题工作流里都有份'],
])('who is in each of the thematic workstreams: %s', (asked) => {
  const { said } = answered(asked)
  expect(said).toContain('1个机构')
  expect(said).toContain('国际移民组织')
})

it.each([
  ['有兴趣但没参加主题工作流的机构'],
  ['表示了兴趣但没有参加任何主题工作流的机构'],
  ['感兴趣却未参与正文的机构有哪些'],
])('who only has an interest: %s', (asked) => {
  const { said } = answered(asked)
  expect(said).toContain('世界粮食计划署')
  expect(said).not.toContain('农发基金')
})

it.each([['活动正好四项的工作流'], ['活动数刚好是四项的']])('so many activities are no fourth one: %s', (asked) => {
  expect(about(asked)).toEqual(['1.2', '4.3', 'T1', 'T2', 'T4', 'F3', 'F4'])
})

it.each([
  ['人权高专办要在2020年年底前交什么', ['2.2', 'T2', 'T3', 'T5', 'T6']],
  ['世卫在2020年7月交啥', ['T3', 'T4', 'T6']],
  ['附件里多年期或者一年的', ['F1', 'X1']],
])('what is handed in, and when: %s', (asked, ids) => {
  expect(about(asked, '2020-02-10')).toEqual(ids)
})

it.each([['有没有哪条是没有牵头方的'], ['哪条没人管'], ['有没有没人牵头的'], ['哪个条目是没有人负责的']])(
  'what nobody leads is looked for in the whole plan: %s',
  (asked) => {
    expect(about(asked)).toEqual(['F1', 'F2', 'F3', 'F5', 'F6', 'X1', 'X2', 'X3'])
  },
)

it.each([['4.1早该交了吧'], ['4.1是不是早该完了'], ['4.1本该弄完了吧']])('what should be done is late: %s', (asked) => {
  expect(answered(asked, '2020-01-05').said).toContain('已逾期')
})

it.each([['T5这条现在卡哪儿了'], ['T5卡在哪一步'], ['T5到底卡在哪里']])(
  'where it is stuck is its state: %s',
  (asked) => {
    expect(answered(asked).said).toContain('筹备中')
  },
)

it.each([
  [
    ['4.3', '与它同属一个核心优先事项的，还有哪些工作流'],
    ['4.1', '4.2'],
  ],
  [['谁牵头2.1', '和它同一个标题下的还有哪条'], ['2.2']],
  [['1.1的期限', '跟它同在一个优先事项的有哪些'], ['1.2']],
  [
    ['粮食署对哪些感兴趣', '换成人口基金呢，只看感兴趣的'],
    ['F1', 'F2', 'F6', 'X2'],
  ],
])('goes on from what was told: %j', (turns, ids) => {
  expect(about(turns)).toEqual(ids)
})

it.each([
  ['劳工组织和T2没关系吧', '是的：'],
  ['人口基金跟T5没有什么关系，对吗', '是的：'],
  ['难民署与T2毫无关系吗', '不是：'],
])('no part in it is confirmed, or put right: %s', (asked, said) => {
  expect(answered(asked).said.startsWith(said)).toBe(true)
})
