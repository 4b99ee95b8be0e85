import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each([
  ['no. of agencies participating in T6', '8'],
  ['no of leads in T2', '3'],
  ["has the nat'l impl plans work started or still in prep", 'in preparation'],
  ['which office takes the lead in preparing the biennial report of the Secretary-General?', 'secretariat leads'],
  ['Which office is behind the biennial report?', 'secretariat leads'],
  ['I need somebody to talk to about migration statistics, which agencies should I write to?', 'UN DESA'],
  ['HQ is asking which streams have crossed the deadline. Please revert.', '4.1'],
  ['Is ILO a lead in T3? or only participant', 'participant in T3'],
  ["Difference between UNICEF's role in T5 and in T6", 'participant in T6'],
])('reads what offices write to each other: %s', (question, part) => {
  expect(answered(question).said).toContain(part)
})

it.each([
  ['pls send all the ones still in preparation', 7],
  ['kindly share the thematic workstreams', 6],
  ['thematic workstreams... list them for me na', 6],
])('lists what is to be sent: %s', (question, number) => {
  expect(about(question)).toHaveLength(number)
})

it.each([
  'what did the evaluation session in January conclude?',
  'What was agreed at the annual meeting?',
  'which governments are donors to the start up fund',
  'who are the donors of the Migration MPTF?',
])('knows that the plan holds neither results nor donors: %s', (question) => {
  expect(answered(question, '2020-03-26').reply.kind).toBe('unknown')
})

it('takes nothing of how a message was sent for a part of the question', () => {
  expect(about('Forwarding from my supervisor, he typed on phone: "has 2.2 begun? tx"')).toEqual(['2.2'])
})
