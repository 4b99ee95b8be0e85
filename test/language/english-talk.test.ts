import { expect, it } from 'vitest'
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
