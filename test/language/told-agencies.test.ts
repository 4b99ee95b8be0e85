import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('an agency that was expected among those told', () => {
  it.each(['Surely UNHCR does?', 'But UNHCR does?', 'Surely UNHCR does too?', 'and UNHCR does?', 'where is UNHCR?'])(
    'is held to the part that was told: %s',
    (turn) => {
      expect(answered(['Who leads T3?', turn]).said).toMatch(/^No: UNHCR does not lead T3/)
    },
  )

  it.each([
    'I expected UNICEF to be there',
    "I don't see UNICEF there",
    'I thought UNICEF was in it',
    'Strange, I had expected UNICEF in it',
  ])('has a part in it or none: %s', (turn) => {
    expect(answered(['Who leads T3?', turn]).said).toMatch(/^No: UNICEF/)
  })

  it('is asked what it does there', () => {
    expect(answered(['Who leads T3?', 'Not UNHCR, then? What does it do there?']).said).toContain('participant in T3')
  })
})

describe('the agencies that were told', () => {
  it.each(['What does it lead?', 'And which workstreams does it lead?', 'what is it leading', 'Where does it lead?'])(
    'the one that was told leads: %s',
    (turn) => {
      expect(about(['Who participates in T4?', turn])).toEqual(['T6'])
    },
  )

  it.each([
    'Do these two lead anything else together?',
    'Do they lead anything else jointly?',
    'What else do the two of them lead together?',
    'which other workstreams do they both lead?',
  ])('lead together: %s', (turn) => {
    expect(about(['Who leads T3?', turn])).toEqual(['2.2', 'T5'])
  })

  it.each([
    'And does the first of them lead anything else?',
    'what else does the first one lead?',
    'Does the former lead any other workstreams?',
    'where else is the first of the two a lead?',
  ])('by place: %s', (turn) => {
    expect(about(['Who leads T3?', turn])).toEqual(['2.2', 'T5'])
  })
})

describe('what was told, compared with that of another', () => {
  it.each(['Compare with T5.', 'How does that compare to T5?', 'now compare it to T5', 'compared with T5?'])(
    '%s',
    (turn) => {
      const { said, reply } = answered(['Who participates in T4?', turn])
      expect(reply.workstreams).toEqual(['T4', 'T5'])
      expect(said).not.toContain('due')
    },
  )

  it.each([
    'Which thematic ones share that deadline?',
    'which thematic ones have that same deadline',
    'What thematic workstreams share its deadline?',
  ])('by its deadline: %s', (turn) => {
    expect(about(['When is 1.2 due?', turn])).toEqual(['T2', 'T3', 'T4', 'T5', 'T6'])
  })

  it.each(['Everything else due that month too please', 'what else is due that month', 'all others due that month'])(
    'without it: %s',
    (turn) => {
      expect(about(['When is 1.2 due?', turn])).toEqual(['4.2', 'T2', 'T3', 'T4', 'T5', 'T6'])
    },
  )
})
