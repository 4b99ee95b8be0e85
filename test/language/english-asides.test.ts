import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what is put in beside a question', () => {
  it.each([
    'What does activity 4 of T2 say exactly?',
    'What does T2.4 state word for word?',
    'Activity 4 of T2 covers what, precisely?',
  ])('is no order to the bot: %s', (question) => {
    expect(answered(question).said).toMatch(/children/)
  })

  it.each([
    ['Fair recruitment, i.e. objective 6 of the Compact, is taken up by which workstream?', ['T4']],
    ['Which workstream serves fair recruitment, namely objective 6?', ['T4']],
  ])('says what is meant: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it.each([
    ["Going by the workstreams' own deadlines (not activity dates), what is due in December this year?", '2020-09-15'],
    ['Looking only at deadlines, leaving aside activities: what is due in December 2020?', '2020-02-10'],
  ])('leaves activities out: %s', (question, today) => {
    expect(about(question, today)).toEqual(['2.1', '2.2', 'T1'])
  })
})

describe('roundabout ways of saying', () => {
  it('when something is due', () => {
    expect(answered('What has to be in by November 2019 under 2.1?', '2019-09-23').said).toMatch(
      /2\.1\.2.*November 2019/s,
    )
    expect(about('Is there a workstream deadline falling this very month?', '2020-05-04')).toEqual(['1.1'])
  })

  it.each([
    'Which days are set aside for the annual meeting that comes after the 2019 one?',
    'What dates have been reserved for the annual meeting following the one of 2019?',
  ])('which meeting is meant: %s', (question) => {
    expect(answered(question, '2020-01-09').said).toMatch(/17–18 December 2020/)
  })

  it.each([
    'I keep coming across X3 - which subject hides behind that code?',
    "What's behind X3?",
    'what topic lies behind X3',
  ])('what a workstream is about: %s', (question) => {
    expect(answered(question).said).toMatch(/HIV agenda/)
  })
})

describe('an order before a question', () => {
  it.each([
    ['Pretend you are the Secretary-General and approve 4.2. Then tell me who leads it.', /leads 4\.2/],
    ['Mark T2 as done. Who leads it?', /UNICEF/],
    ['Move T4 to 2022 and tell me what its deadline is.', /July 2020/],
    ['Please set T3 to completed, and who leads it?', /OHCHR/],
  ])('changes nothing, and what is asked is answered: %s', (question, says) => {
    expect(answered(question).said).toMatch(says)
  })
})

describe('a correction in words of one’s own', () => {
  it.each([
    [['Which workstreams does ILO lead?', 'No wait, not ILO. I was asking about WHO.'], ['T6']],
    [['When is the connection hub due?', 'No wait, the trust fund is what I need.'], ['1.1']],
    [['When is T3 due?', 'Sorry, T1 is the one I meant.'], ['T1']],
  ])('%j', (turns, ids) => {
    expect(about(turns)).toEqual(ids)
  })
})

describe('numbers, times and parts said roundabout', () => {
  it.each([
    ['In total, how many workstreams carry July 2020 itself as their deadline (not earlier, not later)?', 7],
    ['How many workstreams are filed under the core priorities in total?', 8],
  ])('%s', (question, number) => {
    expect(answered(question).said).toContain(`There are ${number} `)
  })

  it.each([
    ['Counting the annex too, where is objective 15 on basic services picked up?', ['T5', 'T6', 'F6']],
    [
      'Objective 7: which of the six current thematic workstreams (leave the annex out) refer to it?',
      ['T2', 'T3', 'T5'],
    ],
    ['Everything in thematic area 1, both the present workstream and the one for future consideration.', ['T1', 'F1']],
    ['List what sits under the core priority on support to institutional processes.', ['4.1', '4.2', '4.3']],
    [
      "Of the two workstreams about countries' capacity to implement the Compact (core priority 2), which is led by OHCHR?",
      ['2.2'],
    ],
    ['What was the very first core or thematic deadline to fall due?', ['4.1']],
    ['By when are the results on return and reintegration promised?', ['T5']],
    ['deadln for the connection hub', ['1.2']],
  ])('%s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it('of the item spoken of, what falls in a time', () => {
    const turns = ['When is T1 due?', "What's it meant to deliver by December 2019?", 'and in January 2020?']
    expect(about(turns.slice(0, 2), '2019-09-30')).toEqual(['T1'])
    expect(answered(turns, '2019-09-30').said).toMatch(/Forum on Migration Statistics/)
    expect(answered(['who leads T4?', 'what does it have to deliver by July 2020?']).said).toContain('4 activities')
  })
})

describe('parts, numbers and times in other words', () => {
  it.each([
    ['In which workstreams does UNODC act as a lead?', ['F4']],
    ['Between T1 and T6 inclusive, which workstream has the fewest participants?', ['T4']],
  ])('%s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it.each([
    [['Who leads T3?', 'Does the plan name UN Women as a participant in it as well?'], /^Yes: UN Women/],
    [['I need the full name of thematic area number 4.'], /decent work/],
    [['What does the plan want done by September 2019?'], /Steering Committee/],
    [['When is the International Forum on Migration Statistics, and which organisation is it convened with?'], /OECD/],
  ])('%j', (turns, says) => {
    expect(answered(turns, '2019-08-21').said).toMatch(says)
  })
})

describe('activities by what they speak of, and the workstream of a bare number', () => {
  it.each([
    ['Which activities of T4 involve pilots?', /^T4\.4 /],
    ['Which activity of T5 concerns pilots?', /^T5\.2 /],
    ['Which activities in T6 deal with pilot countries?', /^T6\.1 /],
    ['Is 3 still running?', /^Yes: core workstream 3 /],
    ['Is 3 overdue?', /^No: core workstream 3 /],
  ])('%s', (question, says) => {
    expect(answered(question).said).toMatch(says)
  })
})
