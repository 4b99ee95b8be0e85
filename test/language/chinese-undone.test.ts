import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const july = ['1.2', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']

describe('what was due in a time and is not done, in Chinese', () => {
  it.each([
    ['7月到期还没交的有哪些', '2020-08-15', july],
    ['7月还剩哪些没交', '2020-07-15', july],
    ['这个季度还剩哪些没交', '2020-08-15', july],
    ['本季度哪些还没提交', '2020-08-15', july],
    ['5月到期却没交的', '2020-08-15', ['1.1']],
    ['上半年到期还没完成的有哪些', '2020-08-15', ['1.1']],
    ['12月到期而未完成的是哪些', '2021-02-01', ['2.1', '2.2', 'T1']],
  ])('%s', (asked, today, ids) => {
    expect(about(asked, today).toSorted()).toEqual(ids)
  })
})

it('the day of the week is known', () => {
  expect(about('今天是星期一，这周有没有什么到期', '2020-05-25')).toEqual(['1.1'])
})

it.each([
  ['1.1跟2.1相差多久', '晚7个月'],
  ['T1和T2的期限差几个月', '晚5个月'],
  ['4.1与1.1隔了多久', '晚10个月'],
])('how far two limits lie apart: %s', (asked, said) => {
  expect(answered(asked).said).toContain(said)
})

it('the first and the last to fall due are both told', () => {
  expect(about('最早和最晚到期的分别是哪条').toSorted()).toEqual(['2.1', '2.2', '4.1', 'T1'])
})
