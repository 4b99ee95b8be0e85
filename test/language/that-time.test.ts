import { expect, it } from 'vitest'
import { about } from '../asking.ts'

it.each([
  ['What was on for September 2019?', 'And from November to the end of that year?'],
  ['Anything in August 2019?', 'and what about November and December of that year?'],
  ['What falls due in October 2019?', 'And later that year?'],
])('reads the year by the time that was asked of before: %s %s', (...turns) => {
  expect(about(turns, '2019-08-19').toSorted()).toEqual(['2.1', '4.3', 'T1'])
})

it.each([
  'What else is due that month?',
  'anything else due then?',
  'Which other workstreams fall due in the same month?',
  'What other ones are due in that month?',
])('tells what else falls due when that does which was told: %s', (second) => {
  expect(about(['When is T4 due?', second]).toSorted()).toEqual(['1.2', '4.2', 'T2', 'T3', 'T5', 'T6'])
})

it.each(['And the month before?', 'what about the preceding month?', 'and in the month before that?'])(
  'counts a month from the one that was asked of: %s',
  (second) => {
    expect(about(['What is due in July 2020?', second])).toEqual(['4.3'])
  },
)

it('leaves a time alone where none was spoken of', () => {
  expect(about(['Who leads T4?', 'And what is due in July 2020?'])).toContain('T6')
})
