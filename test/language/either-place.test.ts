import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  ['Objective 9 - covered by one of T1 to T6, or only in the annex?', ['no such workstreams', '1 annex entry', 'F4']],
  ['Objective 5: is it under T1-T6 or just in the annex?', ['T3', 'T4', '2 annex entries', 'F3', 'F6']],
  ['Does UNFPA take part in the core workstreams or just in the annex?', ['4 annex entries']],
])('says of each of two places what is in it: %s', (question, parts) => {
  const { said } = answered(question)
  for (const part of parts) expect(said).toContain(part)
})

it.each([
  'Is UN-Habitat ever in a lead position, or purely a participant?',
  'Does UN-Habitat lead anything or does it only participate?',
  'Is UN-Habitat a lead anywhere or just a participant?',
  'Does UN-Habitat ever lead or does it merely take part as participant?',
])('says of each part whether an agency has it: %s', (question) => {
  const { said } = answered(question)
  expect(said).toContain('no workstream led by UN-Habitat')
  expect(said).toContain('UN-Habitat participates')
})

it('asks of one workstream which part it is', () => {
  expect(answered('Is WHO lead or participant in T6?').said).toContain('WHO is a lead in T6')
})
