import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each([
  'Who leads the statelessness workstream?',
  'My boss says UNHCR leads the statelessness workstream, can you confirm?',
  'Does UNDP lead the elephants workstream?',
  'Is WHO part of our archery workstream?',
])('says so where a workstream is called by a word that nobody knows: %s', (question) => {
  expect(answered(question).reply.kind).toBe('unknown')
})

it.each(['Does IOM lead the trafficking workstream?', 'Which workstreams on trafficking does IOM lead?'])(
  'takes the name of an objective for those that serve it: %s',
  (question) => {
    expect(about(question)).toEqual(['T2', 'T5'])
  },
)
