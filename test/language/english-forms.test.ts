import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('forms of sentences', () => {
  it.each([
    ['Everything in the core part is marked as in progress except what?', ['2.2']],
    ['All core workstreams are in progress, except which one?', ['2.2']],
    ['All thematic workstreams are due in July 2020 except which?', ['T1']],
    [
      "Which workstreams with IOM among the leads are in preparation? Don't forget the annex.",
      ['2.2', 'T2', 'T3', 'T4', 'T5', 'F4'],
    ],
    ["Looking only at workstreams' own deadlines, which fall in the last quarter of 2020?", ['2.1', '2.2', 'T1']],
    ['what dated activities are coming up from now till the end of 2019', ['4.3', '2.1', 'T1']],
  ])('that choose: %s', (question, workstreams) => {
    expect(about(question, '2019-10-20')).toEqual(workstreams)
  })

  it.each(['the month by which 4.2 must deliver', 'The day by which 4.2 has to be finished, please'])(
    'that ask when: %s',
    (question) => {
      expect(answered(question).said).toContain('July 2020')
    },
  )

  it.each([
    ['so UNFPA is one of those interested, yes?', /^No: UNFPA/],
    ['so WFP is interested, yeah?', /^Yes: WFP/],
  ])('that go on from an item: %s', (turn, said) => {
    expect(answered(["what's in F3?", turn]).said).toMatch(said)
  })

  it('that count others', () => {
    const turns = ['Access to services, who runs that workstream?', 'How many other agencies are taking part in it?']
    expect(answered(turns).said).toContain('8 participants')
  })

  it.each([
    'My minister wants an end to detention and asks whom to turn to.',
    'Whom should my government turn to about detention?',
  ])('that ask for whoever leads: %s', (question) => {
    expect(answered(question).said).toContain('UNICEF')
  })

  it.each(['t3deadline??', 'deadline of T3, I need it in 5 min'])('typed in a hurry: %s', (question) => {
    expect(answered(question).said).toContain('T3 (regular pathways, admission and stay) is due by July 2020')
  })
})
