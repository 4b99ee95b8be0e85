import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('the list of an agency, in the other part', () => {
  it.each([
    'Make that takes part in; scratch the leading.',
    'Same but participant.',
    'Now the same as participant, please.',
    'Change lead to participant.',
    'Not leads; takes part in.',
    'No, where it participates.',
    'what about just participating',
  ])('%s', (turn) => {
    expect(about(['What does UNODC lead?', turn])).toEqual(['T1', 'T2', 'T3', 'T5'])
  })

  it.each(['Switch that to the ones it leads.', 'Rather the ones it leads.', 'as lead only', 'And lead?'])(
    'keeps its kind: %s',
    (turn) => {
      expect(about(['Which thematic workstreams does IOM participate in?', turn])).toEqual([
        'T1',
        'T2',
        'T3',
        'T4',
        'T5',
      ])
    },
  )

  it('is no question about those who take part', () => {
    expect(answered(['Which workstreams does WHO lead?', 'And the participants?']).said).toContain('UN-Habitat')
  })
})

describe('an agency said to have no part', () => {
  it.each(['So not IOM?', "So IOM doesn't lead it?", "And IOM isn't a lead?", 'IOM is not one of them then?'])(
    'is said to have one: %s',
    (turn) => {
      expect(answered(['Who leads T3?', turn]).said).toMatch(/^No: IOM leads T3/)
    },
  )

  it.each(['So not UNHCR?', "And UNHCR isn't a lead?", 'UNHCR is not a lead then?', "so UNHCR doesn't lead it?"])(
    'is said to have none: %s',
    (turn) => {
      expect(answered(['Who leads T3?', turn]).said).toMatch(/^Yes: UNHCR does not lead T3/)
    },
  )
})

it.each(['Not as a lead.', 'not as lead', 'But not as a co-lead'])('leaves out what an agency leads: %s', (turn) => {
  expect(about(['Which workstreams involve UNHCR?', turn])).toEqual(['T1', 'T3', 'F4'])
})

it.each([
  'and UNODC, together with it?',
  'and together with UNODC, where is it?',
  'what about UNODC alongside it?',
  'jointly with UNODC, where is it?',
])('lists where another takes part as well: %s', (turn) => {
  expect(about(['Which workstreams involve UNHCR?', turn])).toEqual(['T1', 'T2', 'T3', 'F4'])
})
