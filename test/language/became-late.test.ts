import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const july = ['1.2', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']

describe('what became overdue', () => {
  it.each([
    ['Which became overdue this month?', '2020-06-10', ['1.1']],
    ['What went overdue in August?', '2020-09-10', july],
    ['How many workstreams became overdue in 2020?', '2021-01-10', ['1.1', ...july]],
    ['Which workstreams fell overdue since March?', '2020-09-10', ['1.1', ...july]],
    ['Which have been overdue since July 2019?', '2020-09-10', ['4.1']],
    ['Anything newly overdue?', '2020-08-10', july],
    ['Has anything fallen behind schedule recently?', '2020-08-15', july],
    ['Which of the thematic ones have just become overdue?', '2020-08-02', ['T2', 'T3', 'T4', 'T5', 'T6']],
    ['Which workstreams slipped past their deadline in the last two months?', '2020-09-10', july],
    ['Which deadlines have we missed so far this year?', '2020-08-15', ['1.1', ...july]],
    ['July is behind us: which due dates have just passed?', '2020-08-03', july],
  ])('is told for the time that is named, and not whatever is late: %s', (question, today, ids) => {
    expect(about(question, today)).toEqual(ids)
  })

  it.each([
    ['What will become overdue next month?', '2020-07-10'],
    ['Which will go overdue at the end of July?', '2020-07-10'],
    ['What turns overdue on 1 August?', '2020-07-10'],
  ])('can lie ahead: %s', (question, today) => {
    expect(about(question, today)).toEqual(july)
  })

  it('leaves a time that is only spoken of besides', () => {
    expect(about("It's mid-June: which workstreams have missed their deadline?", '2020-06-16')).toEqual(['1.1', '4.1'])
    expect(about('As things stand today, what has missed its deadline?', '2020-06-16')).toEqual(['1.1', '4.1'])
  })
})

it('tells what was late already in a time that has passed', () => {
  expect(about('Which were already overdue last month?', '2020-07-10')).toEqual(['1.1', '4.1'])
})

it('does not say that nothing is overdue where others are', () => {
  expect(answered('Which annex entries are overdue?', '2020-09-10').said).not.toContain('No workstream')
  expect(answered('What is overdue?', '2019-07-10').said).toBe('No workstream is overdue.')
})
