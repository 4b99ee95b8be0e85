import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each([
  'wheres4.3at?',
  "where's 4.3 at",
  'where is 4.3 at right now?',
  'So where is the communications workstream at?',
])('tells how far it is: %s', (question) => {
  expect(answered(question).said).toContain('in progress')
})

it.each([
  'Please tell me first the date of the 2020 annual meeting and then the month in which the first formal review report has to reach the Secretary-General.',
  'Give me first the days of the 2020 annual meeting, then the month in which the first formal review report is due.',
  "I'd like to know first when the 2020 annual meeting is, and after that when the first formal review report must be in.",
])('answers what is asked first, and then the other: %s', (question) => {
  const { said } = answered(question, '2020-02-03')
  expect(said).toContain('17–18 December 2020')
  expect(said).toContain('by June 2020')
})

it.each([
  'Where do three agencies share the lead?',
  'where do exactly three agencies lead',
  'Where are three agencies in the lead?',
  'where have three organisations the lead',
])('chooses workstreams by how many lead them: %s', (question) => {
  expect(about(question)).toEqual(['2.2', 'T1', 'T2', 'T5'])
})

it.each([
  'Which ideas for later cut across all themes rather than belonging to one area?',
  'Which annex entries cut across the areas instead of sitting in one theme?',
  'what in the annex runs across all workstreams',
])('knows what is cross-cutting: %s', (question) => {
  expect(about(question)).toEqual(['X1', 'X2', 'X3'])
})

it.each([
  ['Which workstreams bring together UNHCR and UNICEF?', ['T1', 'T2']],
  ['what workstreams unite UNHCR and UNICEF', ['T1', 'T2']],
  ['Is UNODC lead of anything in the main plan?', []],
  ['Does UNODC lead anything in the main body of the plan?', []],
])('knows turns of phrase for parts: %s', (question, items) => {
  expect(about(question)).toEqual(items)
})

it.each([
  ["F4 isn't in the annex, is it?", /^No: F4 .* annex/],
  ['T6 is a core workstream?', /^No: T6 .* thematic/],
  ['T4 has two participants, I believe.', /^Not 2/],
  ["Correct me if I'm wrong, T2 has five activities.", /^Not 5/],
  ['IFAD is in three thematic workstreams as far as I know', /^Not 3/],
  ['T4 is led by ILO and nobody else, right?', /^No: ILO .* and IOM/],
  ["X1 is led by UNICEF if I'm not mistaken.", /^No: UNICEF/],
])('puts right what is only stated: %s', (question, said) => {
  expect(answered(question).said).toMatch(said)
})

it.each([
  ['None of the annex entries has a lead, correct?', ['F4']],
  ['No annex entry has a lead, right?', ['F4']],
  ['So none of the core workstreams is in preparation?', ['2.2']],
  ['No thematic workstream is completed, right?', []],
])('names those of which it is said that there is none: %s', (question, items) => {
  expect(about(question)).toEqual(items)
})

it.each([
  'Who else besides IOM leads T4?',
  'which agency apart from IOM leads T4',
  'Who other than IOM is leading T4?',
])('leaves out whom it is asked beside: %s', (question) => {
  expect(answered(question).said).toMatch(/^ILO \S.* leads T4/)
})

it.each([
  ['If IOM dropped out, which thematic workstreams would have no lead?', []],
  ['If WHO withdrew, which workstreams would be without a lead?', ['T6']],
  ['Which thematic workstreams would be leaderless if WHO left?', ['T6']],
  ['Suppose IOM pulled out, which core workstreams would lose their only lead?', ['1.2']],
])('asks what one agency leads alone: %s', (question, items) => {
  expect(about(question)).toEqual(items)
})

it.each(['For each workstream UNDP leads, tell me the co-leads.', "List UNDP's workstreams with the co-leads."])(
  'tells with whom an agency leads each: %s',
  (question) => {
    expect(answered(question).said).toContain('OHCHR')
  },
)

describe('what the asker says of himself before a question', () => {
  it.each([
    "She'll mention remittances. Who's interested in that?",
    "I'm preparing a speech for our minister. She will talk about remittances. Who is interested in that?",
    'My boss is going to speak on remittances. Who is interested?',
    'I have to report on remittances. Which agency is interested in that?',
  ])('is no mention in the plan: %s', (question) => {
    expect(answered(question).said).toContain('IFAD')
  })

  it.each([
    'We care about return. When is it due?',
    'Our government is interested in return. When is it due?',
    'My boss cares about return. What is the deadline?',
    "I'm interested in return. When's that due?",
  ])('is no interest of an agency: %s', (question) => {
    const { said } = answered(question)
    expect(said).toContain('July 2020')
    expect(said).not.toContain('interested')
  })

  it.each([
    'We had a meeting with WHO this morning. They said they lead T6. Is that so?',
    'I met WHO today and was told they lead T6. True?',
    'I spoke to WHO yesterday and they say they lead T6. Is that right?',
  ])('is no deadline: %s', (question) => {
    const { said } = answered(question)
    expect(said).toContain('Yes: WHO leads T6')
    expect(said).not.toContain('due')
  })

  it.each([
    "It's August 2020 and T2 isn't done. Is that late?",
    "It is now August 2020, T2 hasn't been completed: is it late?",
  ])('is the time that it is: %s', (question) => {
    const { said } = answered(question, '2020-08-05')
    expect(said).toContain('T2 (alternatives to detention) is overdue')
    expect(said).not.toContain('not August')
  })
})

describe('what is wrongly taken for granted', () => {
  it.each([
    'Because T3 is on hold, who has taken over?',
    'Since T3 is on hold, who leads it?',
    'As T3 is on hold, when will it be due?',
    'Now that T3 is on hold, who participates?',
  ])('is put right first: %s', (question) => {
    expect(answered(question).said).toMatch(/^No: T3 .*is recorded as in preparation/)
  })

  it.each([
    'Since both T2 and T3 are in area 3, who leads them?',
    'As both T2 and T3 belong to area 3, who leads those?',
  ])('is put right of two: %s', (question) => {
    const { said } = answered(question)
    expect(said).toContain('T2 (alternatives to detention) does not belong to thematic area 3')
    expect(said).toContain('lead T3')
  })

  it.each([
    'Both annual meetings are in 2019, right?',
    'Are both annual meetings in 2019?',
    'All annual meetings are in 2020, correct?',
  ])('is put right of all dates: %s', (question) => {
    expect(answered(question).said).toMatch(/^No/)
  })
})

it.each([
  'In the meeting they talked about a connection hub. Which workstream is that?',
  "In yesterday's call somebody mentioned a connection hub. Who leads that?",
  'At the briefing we heard about a connection hub. Which workstream is it?',
  'During our session colleagues brought up the connection hub. How far is it?',
])('takes the meeting in which something came up for no event: %s', (question) => {
  const { said, reply } = answered(question)
  expect(said).not.toContain('due')
  expect(reply.workstreams).toContain('1.2')
})

it.each([
  'UN-Habitat is in nearly all thematic ones. Which one lacks it?',
  'UN-Habitat is in almost all thematic workstreams. Which one leaves it out?',
  'UN-Habitat takes part in practically all thematic workstreams. Which one is without it?',
])('asks for the one without it: %s', (question) => {
  expect(about(question)).toEqual(['T4'])
})
