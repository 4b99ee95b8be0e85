import { expect, test } from 'vitest'
import { about, answered } from '../asking.ts'

test('what was due in a time gone by and is late is listed', () => {
  expect(about('上半年没交的有哪些', '2020-08-01')).toEqual(['1.1'])
})

test('of each workstream those who take part are told, and not how many workstreams there are', () => {
  expect(answered('每个主题工作流几家参加').said).toContain('参与方')
})

test('the participants of two are both told where both are to be listed', () => {
  expect(answered('T1和T3的参加方都列一下').said).not.toContain('共同')
})

test('a supposed lack of leads is put right by those who lead', () => {
  expect(answered('我记得F4没人牵头').said).toContain('UNODC')
})

test('what lags longest among the late ones fell due first', () => {
  expect(about('逾期的里面哪个拖得最久', '2020-10-01')).toEqual(['4.1'])
})

test('a condition that is denied in words nobody knows is not passed over', () => {
  expect(answered('哪些核心工作流还没嘚瑟').reply.kind).not.toBe('answer')
})
