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
