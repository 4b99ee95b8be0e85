import { expect, test } from 'vitest'
import { about, answered } from '../asking.ts'

test('a workstream is found by what people say it does who do not know its name', () => {
  expect(about('大家凑钱放进去的那个池子谁在管')).toEqual(['1.1'])
  expect(about('教政府自己写落实方案的那项，开始了没')).toEqual(['2.2'])
  expect(about('帮人回老家安顿下来那件事谁挑头')).toEqual(['T5'])
  expect(about('能合法进来、住下的那项谁牵头')).toEqual(['T3'])
})

test('an activity is found by what people say it does', () => {
  expect(answered('把各国的方案统统存进一个能搜的库里，这句话出自哪一项').said).toContain('2.2')
  expect(answered('管那笔基金的委员会，头一回开会最迟什么时候').said).toContain('2019年9月')
})

test('a heading is found by its words where it is called one', () => {
  expect(about('“对机构进程的支持”那个标题，下面挂着哪几项')).toEqual(['4.1', '4.2', '4.3'])
})

test('workstreams that have no area are listed', () => {
  expect(about('附件里连主题领域都没标的是哪几条')).toEqual(['X1', 'X2', 'X3'])
})

test('time of activities that is set aside leaves the deadlines of workstreams', () => {
  expect(about('2020年上半年有哪些工作流到期，活动的日子先不管', '2019-12-11')).toEqual(['1.1'])
})

test('behind what is described the workstream itself is asked for', () => {
  expect(answered('被赶回去的人怎么体面重新过日子，哪条').said).toContain('T5')
  expect(answered('教各国写方案的研讨会谁办').said).toContain('开发计划署')
})

test('money by which the fund is described is not what is asked', () => {
  expect(about('管各家捐款、让几个单位一起领钱的那个基金，谁在管')).toEqual(['1.1'])
  expect(answered('基金到目前收了多少捐款').reply.kind).toBe('unknown')
})
