import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/reply/plain-text.ts'
import { about, answered } from '../asking.ts'

const said = (question: string) => plainText(answered(question).reply.answer)

describe('what is said first and then asked about', () => {
  it.each([
    ['UN-Habitat leads nothing at all; where does it participate?', ['T1', 'T2', 'T3', 'T5', 'T6']],
    ['UNODC leads no core workstream. In which thematic ones does it take part?', ['T1', 'T2', 'T3', 'T5']],
    ['UN-Habitat turns up nearly everywhere among T1–T6. Where is it missing?', ['T4']],
    ['IOM leads almost all of T1-T6. Which one does it not lead?', ['T6']],
    ['All but one of the annex entries are without leads. What is the exception, and who leads it?', ['F4']],
    ['Every annex entry except one has no lead. Which one has?', ['F4']],
    ['All but one of the core workstreams are in progress. Which is the odd one out?', ['2.2']],
    ['Every thematic workstream bar one is led by IOM. Which one is not?', ['T6']],
  ])('chooses what it is asked of: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it('checks what somebody is said to have no part in', () => {
    expect(said('My notes say UNICEF is sitting out the detention workstream. Are they right?')).toMatch(
      /^No: UNICEF is a lead in T2/,
    )
  })
})

describe('ranking', () => {
  it.each([
    ['Rank T1 to T6 by the number of objectives served and tell me which one is on top.', 'T5'],
    ['Put T1-T6 in order of participants; which one is last?', 'T4'],
    ['Sort the annex entries by the number of interested agencies. Which comes out on top?', 'F1'],
  ])('tells the end that is asked for: %s', (question, id) => {
    expect(about(question)).toEqual([id])
  })
})

describe('counting the annex in', () => {
  it.each([
    'How many workstreams is IOM leading once the annex is counted as well?',
    'How many workstreams does IOM lead, annex included?',
    'In how many workstreams is IOM a lead, F4 included?',
  ])('adds it to the rest: %s', (question) => {
    expect(said(question)).toContain('10 workstreams')
  })
})

describe('times', () => {
  it.each([
    ['Which is due earlier, 1.1 or 1.2, and by how much?', 'two months later'],
    ['How many months lie between the deadlines of 1.1 and 2.1?', 'seven months later'],
    ['By when was the Steering Committee to have met for the first time?', 'September 2019'],
    ['Until when does the Executive Committee lead 1.1?', 'until the Migration MPTF Steering Committee'],
  ])('says how they lie: %s', (question, words) => {
    expect(said(question)).toContain(words)
  })
})

it('names who writes a report', () => {
  expect(said('When is 4.2 due and who is writing the report?')).toContain('secretariat')
})

it.each(['What does the workplan say it is not meant to be?', 'What does the plan explicitly not claim to be?'])(
  'tells the scope of the plan: %s',
  (question) => {
    expect(said(question)).toContain('compendium')
  },
)

it.each([
  'Under what circumstances could one of the future activities be adopted as a proper workstream?',
  'Could F1 become a full workstream one day?',
])('tells how the annex is drawn on: %s', (question) => {
  expect(said(question)).toContain('capacity')
})

it.each(['Will it rain in Geneva during the annual meeting?', 'What should I wear to the annual meeting?'])(
  'says that the day of a meeting is no matter of the plan: %s',
  (question) => {
    expect(answered(question).reply.kind).toBe('unknown')
  },
)

it('counts what is being prepared among what has not started', () => {
  expect(about(['What does UNDP lead?', "Which of them hasn't started properly yet?"])).toEqual(['2.2'])
})

it('finds an activity by two places', () => {
  expect(about(['List the thematic workstreams.', "What's the third one's last activity?"])).toEqual(['T3'])
})

it.each([
  ['IFAD is no lead anywhere. Which workstreams does it support then?', ['T1', 'F1', 'F5']],
  ['Leaving out what WHO leads, where does WHO participate?', ['T1', 'T3', 'T4']],
  ['Which annex entry takes one year?', ['X1']],
  ['Whose job is the roadmap for the IMRF?', ['4.1']],
])('chooses by what is said beside: %s', (question, ids) => {
  expect(about(question)).toEqual(ids)
})

it('denies that somebody left', () => {
  expect(said('Did OHCHR quit T3?')).toMatch(/^No: OHCHR is a lead in T3/)
})

it.each([
  ['UN-Habitat does not take part in one of the six thematic workstreams T1–T6; tell me which one.', ['T4']],
  ['UNODC is missing from just one of T1–T5. Which?', ['T4']],
  ["IOM doesn't lead one of the thematic workstreams, which one is it?", ['T6']],
  ['No thematic workstream has more participants than this one. Which is it?', ['T1', 'T6']],
  ['No thematic workstream has fewer participants than this one; which one?', ['T4']],
  ['There is no thematic workstream that serves more objectives than this one: name it.', ['T5']],
])('tells which one is meant: %s', (question, ids) => {
  expect(about(question)).toEqual(ids)
})

it('tells the agency that none surpasses', () => {
  expect(said('No agency leads more workstreams than this one. Which agency is it?')).toContain('IOM has the most')
})
