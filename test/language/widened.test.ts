import { describe, expect, it } from 'vitest'
import { about } from '../asking.ts'

describe('a list just told, widened', () => {
  it.each([
    'Add the core ones.',
    'Now include the core workstreams too.',
    'plus the core ones',
    'Can you add the core ones?',
    'Extend that to the core ones, please',
  ])('by a kind: %s', (turn) => {
    expect(about(['List the thematic workstreams due in July 2020.', turn])).toEqual([
      '1.2',
      '4.2',
      'T2',
      'T3',
      'T4',
      'T5',
      'T6',
    ])
  })

  it.each([
    'And across the whole plan?',
    'all workstreams please, not just thematic',
    'and in the entire plan?',
    'Regardless of kind?',
    'and overall?',
  ])('to whatever kind: %s', (turn) => {
    expect(about(['Which thematic ones does UNODC lead?', turn])).toEqual(['F4'])
  })

  it.each([
    'Add what it takes part in.',
    'Include those it participates in.',
    'Plus where it takes part',
    'in any role?',
  ])('to whatever part: %s', (turn) => {
    expect(about(['What does UNICEF lead?', turn])).toEqual(['T1', 'T2', 'T5', 'T6'])
  })
})

describe('a list just told, narrowed', () => {
  it.each([
    'Take out those led by UNICEF.',
    'Now filter out any led by UNICEF.',
    'Without the ones led by UNICEF',
    'Leave out whatever UNICEF leads.',
    'Drop the ones UNICEF leads',
  ])('by what an agency leads: %s', (turn) => {
    expect(about(['List the thematic workstreams due in July 2020.', turn])).toEqual(['T3', 'T4', 'T6'])
  })

  it.each([
    'Remove whatever is due in July 2020.',
    'Drop all those due in July 2020. What remains?',
    'Take out the ones due in July 2020',
    'Exclude anything due in July 2020',
  ])('by what is due in a time: %s', (turn) => {
    expect(about(['Can you list T1 to T6 with their deadlines?', turn])).toEqual(['T1'])
  })

  it.each([
    'Which one is it not in?',
    'Which is missing?',
    'So which one leaves it out altogether?',
    'which does it stay out of?',
  ])('to where an agency is absent: %s', (turn) => {
    expect(about(['Which thematic workstreams have ILO on board, as lead or participant?', turn])).toEqual(['T2'])
  })
})
