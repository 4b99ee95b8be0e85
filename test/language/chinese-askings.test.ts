import { expect, test } from 'vitest'
import { about, answered } from '../asking.ts'

test.each([
  ['世卫牵头几个参加几个', '1', 'T1'],
  ['难民署牵头几条参加几条', '1', 'F4'],
  ['儿基会主导几项参与几项', '2', 'T6'],
])('two counts that follow each other are two questions: %s', (question, led, part) => {
  const { said } = answered(question)
  expect(said).toMatch(new RegExp(`牵头.*${led} 个`))
  expect(said).toContain(part)
})

test.each([
  ['农发基金感兴趣的条目里哪条有时长', ['F5']],
  ['有时长的附件条目', ['F5', 'X1', 'X2', 'X3']],
])('a length of time that is written down is asked for: %s', (question, ids) => {
  expect(about(question).toSorted()).toEqual(ids)
})

test.each(['执委会在哪些工作流里有角色', '执行委员会在哪几条里有份', '执委会在哪些工作流里有任务'])(
  'where a body has a part is a list: %s',
  (question) => {
    expect(about(question).toSorted()).toEqual(['1.1', '4.1'])
  },
)

test.each([
  ['T6要开展哪几项工作'],
  ['T6这条计划采取哪些具体步骤'],
  ['为了移民获得服务的机会，计划安排哪些工作'],
  ['T6分几步走'],
])('the work that is planned is the activities: %s', (asked) => {
  expect(answered(asked).said).toContain('T6.1')
})

test.each([
  ['世卫在六个主题工作流里几乎都参加，唯独缺了哪些？', '世卫'],
  ['难民署在核心工作流里差不多都参加，就差哪条', '难民署'],
])('those in which it has no part are asked for, not those in which it has: %s', (asked) => {
  expect(about(asked)).toEqual(about(asked.replace(/(?:几乎|差不多)都参加.*/, '没有参加的是哪些')))
})

test.each([
  [['T4的期限', '它现在仍是进行阶段？'], '不是'],
  [['谁牵头T1', '它还在筹备中吗'], '不是'],
  [['谁牵头T1', '它还在进行中吗'], '是的'],
  [['2.2什么时候交', '它已经进行中了吧？'], '不是'],
])('whether it is so far is said with yes or no: %j', (turns, said) => {
  expect(answered(turns).said).toContain(said)
})

test.each([
  ['T3要等到2020年底才交，对吗', '不是'],
  ['T1要到2020年底才完成，是吗', '是的'],
  ['2.1要拖到2020年12月才交付，对不对', '是的'],
  ['1.2得到年底才到期吗', '不是'],
])('until when it is not due is the month that is meant: %s', (asked, said) => {
  expect(answered(asked).said).toContain(said)
})

test.each([
  ['时限那栏写着“最迟于2020年5月”的有哪些工作流'],
  ['期限写的是最迟于2020年5月的工作流'],
  ['截止日期标着「最迟于2020年5月」的是哪条工作流'],
])('the limit that is quoted is that month alone: %s', (asked) => {
  expect(about(asked, '2020-01-30')).toEqual(['1.1'])
})

test('the month that is said beside a length of time is meant', () => {
  expect(about('再过三个月，也就是2020年7月，哪条核心工作流到期', '2020-04-10').toSorted()).toEqual(['1.2', '4.2'])
})

test.each([
  ['目标21是什么意思，哪些工作流对应？'],
  ['契约第21项目标讲什么，又由谁的工作流在落实'],
  ['目标二十一说的是啥，谁在做'],
])('what an objective means is told beside who works on it: %s', (asked) => {
  const { said, reply } = answered(asked)
  expect(said).toContain('目标21')
  expect(reply.workstreams).toContain('T5')
})

test('one entry that is in several areas is told with them', () => {
  const { said, reply } = answered('附件里有一条横跨了三个主题领域，是哪条、哪三个')
  expect(reply.workstreams).toEqual(['F6'])
  expect(said).toContain('领域4')
})

test.each([
  ['移民统计的截止时间是几月', '2020年12月'],
  ['移民统计普查数据能力的期限是哪个月', '2020年12月'],
  ['人口普查的那份指导说明哪个月编好，属于哪条工作流', '2019年12月'],
  ['统计论坛哪个月开', '2020年1月'],
])('a broad name is that of the workstream, a name of its own that of an activity: %s', (asked, said) => {
  expect(answered(asked).said).toContain(said)
})

test.each([
  [['主题工作流有哪些进行中？', '那不是这个状态的呢']],
  [['T1到T6哪些2020年12月到期？', '不是这个期限的呢？']],
  [['T1到T6哪些对应目标1？', '反过来，不涉及的是？']],
])('those of the same scope of which it does not hold are turned to: %j', (turns) => {
  expect(about(turns)).toEqual(['T2', 'T3', 'T4', 'T5', 'T6'])
})

test.each([
  ['期限是18个月的有哪些', ['F5', 'X2', 'X3']],
  ['为期两年的是哪几条', ['F5', 'X2', 'X3']],
  ['18个月的有哪些', ['F5', 'X2', 'X3']],
  ['X1到X3哪条是两年的', ['X2', 'X3']],
  ['时间框架为十八个月的条目', ['F5', 'X2', 'X3']],
])('a length of time is what the plan gives for it: %s', (asked, ids) => {
  expect(about(asked).toSorted()).toEqual(ids)
})

test.each([['期限为6个月的工作流'], ['为期三个月的有哪些']])(
  'a length that the plan does not know is the number of no workstream: %s',
  (asked) => {
    expect(answered(asked).reply.kind).not.toBe('answer')
  },
)

test.each([
  ['T1的活动，最近要到期的是哪个', '2019年12月'],
  ['T1下面的activities，最近一个due的是哪个', '2019年12月'],
  ['2.1接下来要交的是什么', '2019年11月'],
])('what is due next of one is the next of its dates: %s', (asked, said) => {
  expect(answered(asked, '2019-10-10').said).toContain(said)
})

test.each([['T6有几项活动，分别是什么'], ['T6一共有几条活动，都是哪些'], ['T6列了几项具体活动，各是什么']])(
  'how many there are and which tells them all: %s',
  (asked) => {
    expect(answered(asked).said).toContain('T6.3')
  },
)

test('the headings that are counted are told by their names', () => {
  expect(answered('四项核心优先事项分别叫什么').said).not.toContain('不是4')
})

test.each([
  ['世衞組織喺主題工作流入面做緊咩角色', 'T6'],
  ['2.2而家去到邊個階段', '筹备中'],
  ['T1而家行到邊個階段', '进行中'],
])('Cantonese asks for parts and stages: %s', (asked, said) => {
  expect(answered(asked).said).toContain(said)
})

test.each([
  ['children的best interest那条有deadline吗'],
  ['best interest那条有没有期限'],
  ['孩子的最佳利益那条有截止日期吗'],
])('a workstream that is pointed to is none of its activities: %s', (asked) => {
  expect(answered(asked).said).toContain('1年')
})
