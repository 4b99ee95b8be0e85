import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('an answer to "which one?"', () => {
  it.each([
    ['Who leads workstream 2?', 'whichever is due first', ['T2']],
    ['Who leads workstream 2?', 'the one due in July', ['T2']],
    ['Who leads workstream 2?', 'the one UNICEF leads', ['T2']],
    ['Who leads workstream 2?', 'the one that UNHCR is in', ['T2']],
    ['Who leads workstream 2?', 'I mean the one with seven activities', ['2.1']],
    ['When is workstream 1 due?', 'The one led by IOM alone', ['1.2']],
    ['When is workstream 1 due?', 'the one with three leads', ['T1']],
    ['Status of workstream 4?', 'the one without a date', ['4.3']],
    ['Status of workstream 4?', 'the one due earliest', ['4.1']],
  ])('describes it: %s %s', (first, second, items) => {
    expect(about([first, second])).toEqual(items)
  })

  it('still answers what was asked', () => {
    expect(answered(['When is workstream 1 due?', 'The one led by IOM alone']).said).toContain('due by July 2020')
    expect(answered(['Who leads workstream 2?', 'whichever is due first']).said).toContain('UNICEF')
  })

  it.each(['the one UNDP leads', 'the ones UNDP has a part in', 'the one led by UNDP'])(
    'may leave several: %s',
    (second) => {
      expect(about(['Who leads workstream 2?', second])).toEqual(['2.1', '2.2'])
    },
  )

  it.each(['not T4', 'Not T4.', 'no, not T4', 'anything but T4'])('takes one away: %s', (second) => {
    expect(about(['Status of workstream 4?', second])).toEqual(['4.1', '4.2', '4.3'])
  })

  it.each(['Both core ones.', 'the core ones, both', 'both of the core ones'])('names two of three: %s', (second) => {
    expect(about(['When is workstream 1 due?', second])).toEqual(['1.1', '1.2'])
  })

  it.each([
    "I don't know, what are they about?",
    'What are they?',
    'What are these about?',
    'not sure. what are they called?',
  ])('asks back: %s', (second) => {
    expect(about(['Who leads workstream 2?', second])).toEqual(['2.1', '2.2', 'T2'])
  })
})
