import { expect, test } from 'vitest'
import { about, answered } from '../asking.ts'

test('the marks of a title quote no passage that an entry would have to mention', () => {
  expect(about('《全球契约》第19项目标对应哪些条目（附件也算进去）？').toSorted()).toEqual(['F5', 'F6', 'T4', 'T6'])
})

test('who leads together is told apart from who is there together', () => {
  expect(about('有哪些工作流是IOM跟OHCHR一起带的？').toSorted()).toEqual(['2.2', 'T3', 'T5'])
  expect(about('国际劳工组织带哪些').toSorted()).toEqual(['T1', 'T4'])
})

test('whatever part an agency has is asked for by any capacity', () => {
  expect(about('难民署以任何身份参与的条目').toSorted()).toEqual(about('难民署参与的条目，任何身份都算').toSorted())
})

test('why a workstream is to be done asks for its purpose, concrete things for its activities', () => {
  expect(answered('为什么要做T4，它的宗旨是？').said).toContain('体面工作')
  expect(answered('2.1包含哪些具体事情？').said).toContain('2.1.7')
})

test('the one entry of the annex that has a status of its own is found', () => {
  expect(about('附件里只有一条标了现状，是哪条？')).toEqual(['F4'])
})

test('the name of an official is no title of what was told before', () => {
  expect(answered(['T6谁参加？', '他们总干事的名字']).said).toContain('没有写个人姓名')
})

test('the workstream of an event or activity that was told is asked for by where it stands', () => {
  expect(about(['移民统计论坛什么时候举行？', '是哪个工作流下面的？'])).toEqual(['T1'])
  expect(about(['2.1.3讲什么？', '这个归哪个工作流？'])).toEqual(['2.1'])
})

test('who is more in the one of two is named, not counted', () => {
  expect(answered(['2.1与2.2各是谁牵头？', '后面那个多了哪家？']).said).toContain('人权高专办')
  expect(answered('T6比T5多了谁？').said).toContain('人口基金')
  expect(answered('T6比T5多几个参加方？').said).toContain('8')
})

test('why one was chosen before another is not told by the activities of either', () => {
  expect(answered('为什么要做T4而不做T5？').said).toContain('没有说明原因')
})

test('which workstream has the most is asked of all, whatever activity was told before', () => {
  expect(about(['T2.1是什么？', '哪个工作流的活动最多？'])).not.toEqual(['T2'])
  expect(about(['T2.1是什么？', '还有哪些活动？'])).toEqual(['T2'])
})

test('what no plan holds is not answered with what was told before', () => {
  expect(answered(['年会什么时候？', '议程是什么']).said).toContain('不属于工作计划')
  expect(answered(['T6谁牵头？', '秘书长是谁？']).said).toContain('没有写个人姓名')
})

test('what is ranked over all workstreams is not limited to the agency of the last answer', () => {
  expect(about(['IOM牵头哪些？', '参加方最多的是哪个工作流']).toSorted()).toEqual(['T1', 'T6'])
})

test.each([
  '开发署不算牵头、只算参加的工作流',
  '開發計畫署不是主責，僅列在參加機構欄的',
  '开发署不挂牵头、只挂参加的是哪些',
])('a column of the plan is a part that an agency has: %s', (question) => {
  expect(about(question).toSorted()).toEqual(['T5', 'T6'])
})

test.each(['哪些核心工作流的时限没具体到月份？', '核心工作流里哪些没给到具体月份', '期限没落实到月份的核心工作流'])(
  'without a month there is no date: %s',
  (question) => {
    expect(about(question)).toEqual(['3', '4.3'])
  },
)

test('the last month of a year is its December', () => {
  expect(about('年底最后一个月，即2020年12月，有哪些交付和会议？').toSorted()).toEqual(['2.1', '2.2', '4.3', 'T1'])
  expect(about('2020年最后一个月有哪些工作流到期').toSorted()).toEqual(['2.1', '2.2', 'T1'])
})

test.each([
  '2020年12月有哪些会议和要交付的成果？',
  '2020年12月开什么会、交什么',
  '2020年12月要交的东西和要开的会都有哪些',
])('what is due is told beside what is held: %s', (question) => {
  expect(about(question).toSorted()).toEqual(['2.1', '2.2', '4.3', 'T1'])
})
