import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each([
  ['Who is interested in F5?', 'And where else does that agency turn up?'],
  ["Who's behind the remittances idea?", 'what else is that organisation involved in?'],
  ['Which agency is behind F5?', 'Does that body appear anywhere else?'],
  ['Who has its eye on F5?', 'Does it do anything else?'],
])('tells where else those stand who were told: %s %s', (...turns) => {
  expect(about(turns).toSorted()).toEqual(['F1', 'T1'])
})

it.each([
  'Is the same agency anywhere in the annex?',
  'is that agency in the annex as well?',
  'Does the same organization appear in the annex too?',
])('asks of the agency, and not of the workstream: %s', (second) => {
  const { said } = answered(['Who leads T6?', second])
  expect(said).toContain('no annex entry')
  expect(said).toContain('WHO')
})

it.each(['Does it take part in T1?', 'And is it in T1?', 'Is that agency on T1 as well?', 'is it involved in T1 too?'])(
  'holds the agency against the other workstream: %s',
  (second) => {
    expect(answered(['What does WHO lead?', second]).said).toMatch(/^Yes: WHO .*participa/)
  },
)

it.each([
  ['Who leads T6, and is the same agency anywhere in the annex?', 'no annex entry'],
  ['Who leads T6 and what else is it in?', 'T4'],
  ['Who leads T5 and where else do they appear?', 'OHCHR: 2.2'],
  ['What is IFAD interested in, and does it take part in T1?', 'Yes: IFAD participates'],
  ['What is IFAD interested in, and does it take part in any of T1-T6?', 'F5'],
])('answers both: %s', (question, second) => {
  expect(answered(question).said).toContain(second)
})

it('leaves out what was told when the agency is named again', () => {
  expect(about(['Who leads 4.2?', 'Does the secretariat lead anything else?'])).toEqual(['1.1'])
})

it('does not take a workstream for the agency', () => {
  expect(about(['Who leads T6?', 'Is it in the annex?'])).toEqual(['T6'])
})

it('tells the parts elsewhere of those that were told', () => {
  expect(about(['Who leads T4?', 'And its participants?', 'And their roles elsewhere?'])).toEqual(['T1', 'T3', 'T6'])
})

it.each([
  ['Which agency leads T6 and how many workstreams does it lead overall?', ''],
  ['Who leads T6?', 'How many workstreams does it lead in total?'],
  ["Who's the lead of T6?", 'and how many does that agency lead overall?'],
])('counts those of the agency: %s %s', (first, second) => {
  expect(answered(second ? [first, second] : first).said).toContain('There is 1 workstream led by WHO')
})

it.each([
  'How many core workstreams are there and which of them are in preparation?',
  'How many core workstreams are there, and which of these are in preparation?',
])('counts first, and then chooses: %s', (question) => {
  const { said } = answered(question)
  expect(said).toContain('There are 8 core workstreams')
  expect(said).toContain('2.2 (national implementation plans)')
})

it.each([
  'Which of them also lead something?',
  'Which of those lead a workstream?',
  'Do any of them lead anything?',
  'which of these agencies lead workstreams?',
])('tells which of those that take part lead something: %s', (turn) => {
  expect(answered(['Who participates in T1?', turn]).said).toContain('UNODC: F4')
})
