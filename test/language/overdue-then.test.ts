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
