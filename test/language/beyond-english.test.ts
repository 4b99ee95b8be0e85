import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what is asked around the plan', () => {
  it.each([
    'In which cities will the T6 pilots run?',
    'What is the agenda of the 2020 annual meeting?',
    'What was said at the Principals’ meeting?',
    'Who signed the institutional agreement with the MPTF Office?',
    'How many national implementation plans have been drawn up so far?',
    'How many requests has the connection hub received?',
    'Which donors support the Migration MPTF?',
    'Has anybody pledged money?',
    'Did the Netherlands contribute to the trust fund?',
    'How do I apply for money from the MPTF?',
    'What are the risks of T4?',
    'What is the URL of the global knowledge platform?',
    'Which company built the knowledge platform?',
    'How did the pandemic affect T6?',
    'What has the Network achieved in 2020?',
    'Does IOM agree with OHCHR on detention?',
    "What is the Network's position on climate refugees?",
    'Should IOM give up the lead of T4?',
    'Write me a poem about T5.',
    'Please forward this to the secretariat.',
    'When is World Refugee Day?',
  ])('is not answered from it: %s', (question) => {
    expect(answered(question).reply.kind).toBe('unknown')
  })

  it.each([
    ['Who has signed up for F1?', ['F1']],
    ['Who leads T2, and how many agencies have joined it?', ['T2']],
    ['Is the knowledge platform already online?', ['1.2']],
  ])('leaves alone what the plan says: %s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })
})
