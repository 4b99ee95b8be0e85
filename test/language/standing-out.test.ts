import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const july = ['1.2', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']

describe('the time that has most of it', () => {
  it.each([
    ['Which month has the most deadlines?', july],
    ['When are most workstreams due?', july],
    ['In which month do most workstreams fall due?', july],
    ["What's the peak month for deadlines?", july],
    ['Which quarter has the highest number of due dates?', july],
    ['When are most of the thematic workstreams due?', ['T2', 'T3', 'T4', 'T5', 'T6']],
    ['Busiest month of the plan?', july],
    ['Which month sees the most events?', ['4.3', 'T1']],
    ['Which month has the fewest deadlines?', ['4.1', '1.1']],
  ])('is told by what falls into it: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })
})

describe('what is furthest along', () => {
  it.each([
    ['Which of T1-T6 is furthest along?', ['T1']],
    ['Which thematic workstream has made the most progress?', ['T1']],
    ['Which of the annex entries is the most advanced?', ['F4']],
    ['Which of the thematic ones is closest to completion?', ['T1']],
    ['Which thematic ones are least advanced?', ['T2', 'T3', 'T4', 'T5', 'T6']],
    ['Which is further along, T1 or T2?', ['T1', 'T2']],
    ['Is T1 further along than T4?', ['T1', 'T4']],
  ])('is told by its stage: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
    expect(answered(question).said).toMatch(/in progress|in preparation/)
  })
})

describe('one time or another', () => {
  it.each([
    ['Is T4 due in May or July?', 'Yes: T4', 'July 2020'],
    ['Is T1 due in July or in December?', 'Yes: T1', 'December 2020'],
    ['Was 4.1 due in June or July 2019?', 'Yes: 4.1', 'July 2019'],
    ['Is the fund due by May or by July 2020?', 'Yes: 1.1', 'May 2020'],
    ['Is 2.2 due in 2020 or 2021?', 'Yes: 2.2', 'December 2020'],
    ['Is T2 due in September or October?', 'No: T2', 'July 2020'],
    ['Is T4 due before or after August?', 'T4', 'July 2020'],
    ['Does T1 fall due sooner or later than October 2020?', 'T1', 'December 2020'],
  ])('is the one that it is due in: %s', (question, start, day) => {
    const { said } = answered(question)
    expect(said.startsWith(start)).toBe(true)
    expect(said).toContain(day)
    if (!start.startsWith('No')) expect(said).not.toMatch(/, not /)
  })
})

describe('a few deadlines', () => {
  const july = ['1.2', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']
  it.each([
    ['Which are the next two deadlines?', ['1.1', '4.3']],
    ['Two upcoming deadlines please', ['1.1', '4.3']],
    ['What is the deadline after next?', ['4.3']],
    ['What are the first two deadlines in the plan?', ['1.1', '4.1']],
    ['Which are the next two workstreams to fall due?', ['1.1', ...july]],
    ['Which are the last two deadlines of the thematic workstreams?', ['T2', 'T3', 'T4', 'T5', 'T6', 'T1']],
  ])('are told with all that is due on the same days: %s', (question, ids) => {
    expect(about(question, '2020-03-01')).toEqual(ids)
  })

  it.each([
    ['How long is it from the first deadline to the last?', '17 months'],
    ['How much time lies between the earliest and the latest deadline?', '17 months'],
    ['How many months are there between the first and the last thematic deadline?', 'five months'],
  ])('lie apart: %s', (question, words) => {
    expect(answered(question).said).toContain(words)
  })
})
