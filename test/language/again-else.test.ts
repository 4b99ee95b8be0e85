import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it('tells what else those lead or are in who were told', () => {
  expect(answered(['who leads T2?', 'do they lead anything else?']).said).toContain('UNICEF: T5')
  expect(about(['who leads T6?', 'what else are they doing?'])).toEqual(['T1', 'T3', 'T4'])
  expect(about(['who leads T6?', 'what else does it lead?'])).toEqual([])
})

it('takes others who take part in it for others in the same workstream', () => {
  expect(about(['When is T5 due?', 'Who leads it?', 'Which others take part in it?'])).toEqual(['T5'])
})

it('tells which of those stand elsewhere as well', () => {
  expect(answered(['what objectives does T5 serve?', 'which of those does T6 serve too?']).said).toContain('in common')
  expect(answered(['who leads T2?', 'which of them lead T5 as well?']).said).toContain('No: UNHCR')
})

it('leaves the leads out of those who were told', () => {
  expect(answered(["who's in T1?", 'minus the leads']).said).not.toContain('IOM')
})

it('says with whom an event is held', () => {
  expect(answered(['When is the statistics forum?', 'in cooperation with whom?']).said).toContain('OECD')
})

it.each([
  ['How many activities has T6?', 'and how many has T5?'],
  ['How many activities does T6 have?', 'How many for T5?'],
  ['How many activities has T6 and how many has T5?'],
])('counts the same of another: %s %s', (...turns) => {
  expect(answered(turns).said).toContain('T5 (return and reintegration) has 3 activities')
})

it.each(['Which of those have passed?', 'which of them are behind us?', 'Which ones have gone by?'])(
  'tells which of the dates that were told lie behind: %s',
  (second) => {
    const { said } = answered(['What are the activities of 1.1?', 'Which of them have a date?', second], '2020-02-10')
    expect(said).toContain('1.1.2')
    expect(said).not.toContain('1.1.6')
  },
)

it.each([
  [['T3谁参加', '有没有妇女署', '它牵头别的吗'], []],
  [
    ['T6谁牵头', '它参加别的吗'],
    ['T1', 'T3', 'T4'],
  ],
  [
    ['T6谁牵头', '它还参加其他的吗'],
    ['T1', 'T3', 'T4'],
  ],
])('tells what else the one is in that was spoken of: %s', (turns, ids) => {
  expect(about(turns)).toEqual(ids)
})

it.each([
  'Which of them still lies ahead of us, and on what dates?',
  'Which is still to come?',
  'And the next one?',
  'Which one is upcoming?',
  'which of those has not taken place yet?',
])('tells which of the dates are to come: %s', (turn) => {
  for (const first of ['Tell me about the annual meetings.', 'When are the annual meetings?']) {
    const { said } = answered([first, turn], '2020-03-10')
    expect(said).toContain('17–18 December 2020')
    expect(said).not.toContain('2019')
  }
})
