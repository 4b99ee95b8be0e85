import { expect, it } from 'vitest'
import { about } from '../asking.ts'

it('tells what will be overdue on a day to come: what is due wholly before it', () => {
  expect(about('which workstreams will be overdue on 1 June 2020?')).toEqual(['1.1', '4.1'])
  expect(about('which workstreams will be overdue on 31 May 2020?')).toEqual(['4.1'])
  expect(about('2020年6月1日会有哪些工作流逾期')).toEqual(['1.1', '4.1'])
})

it('tells what was overdue on a day that has passed', () => {
  expect(about('what was overdue on 5 June 2020?', '2020-09-01')).toEqual(['1.1', '4.1'])
})

it('holds overdue against today where no other day is meant', () => {
  expect(about('Happy new year! Late workstreams as of now?', '2020-01-02')).toEqual(['4.1'])
})

it.each([
  ['这个月刚逾期的有哪些', '2020-08-25', '1.2 4.2 T2 T3 T4 T5 T6'],
  ['本月新逾期的工作流', '2020-06-25', '1.1'],
  ['刚刚逾期的工作流', '2020-06-05', '1.1'],
  ['这个月刚过期的有没有', '2020-07-25', ''],
  ['which workstreams became overdue this month?', '2020-08-05', '1.2 4.2 T2 T3 T4 T5 T6'],
  ['anything newly overdue this month?', '2019-08-15', '4.1'],
])('became late where the day before it was not: %s', (question, today, ids) => {
  expect(about(question, today).toSorted().join(' ')).toBe(ids)
})
