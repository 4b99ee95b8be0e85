import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('numbers in other words', () => {
  it.each([
    'Are there core workstreams with over two lead agencies, and which ones?',
    'leads > 2: which core workstreams?',
    'core workstreams for which upwards of two lead entities are designated',
    'in which of the core workstreams the number of leads goes above two',
    'what core workstreams got more then 2 leads',
  ])('bound what is counted: %s', (question) => {
    expect(about(question)).toEqual(['2.2'])
  })

  it.each([
    'Kindly list such thematic workstreams as are led by a single entity.',
    'Number of leads = 1, thematic workstreams please',
    'Solo lead, no co-lead: what thematic workstreams fit that?',
  ])('are one: %s', (question) => {
    expect(about(question)).toEqual(['T6'])
  })

  it('correct a count that is wrong', () => {
    expect(
      answered('A colleague insists the number of thematic workstreams in the plan is 9. Is she right?').said,
    ).toContain('6')
  })
})

describe('what the plan says of a matter under a workstream', () => {
  it.each([
    'anything on civil society in T5?',
    'Can you check whether civil society comes up anywhere in the text of T5?',
    'civil society in T5? yes or no',
  ])('is looked up: %s', (question) => {
    expect(answered(question).said).toMatch(/^Yes: T5 .*speaks of it/)
  })

  it('is denied where it says nothing', () => {
    expect(answered('Is there any mention of detention under T4?').said).toMatch(/^No: The plan says nothing of that/)
  })
})

describe('what is late in other words', () => {
  it.each([
    'all workstreams whose deadline has passed without them being marked as completed',
    'Which workstreams ought to have been finished by now but aren’t marked completed?',
  ])('is what is overdue: %s', (question) => {
    expect(about([question], '2020-06-15')).toEqual(['1.1', '4.1'])
  })
})
