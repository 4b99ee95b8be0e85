import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const first = 'How many workstreams does IOM lead?'

describe('an agency whose workstreams were counted', () => {
  it.each([
    'Is that the most of all agencies?',
    'Is that the most?',
    'Does any agency have the most?',
    'who has the most?',
    'Is it the highest of any agency?',
  ])('among all the others: %s', (turn) => {
    expect(answered([first, turn]).said).toContain('IOM has the most: 10')
  })

  it.each(['Who comes second?', "And who's second?", 'Who is the runner-up?', 'who comes next?'])(
    'and the next: %s',
    (turn) => {
      expect(answered([first, turn]).said).toContain('OHCHR comes next')
    },
  )

  it.each([
    'more than UNDP?',
    'Is that more than UNDP?',
    'twice as many as UNDP?',
    'fewer than UNDP, or more?',
    'Is that more than UNDP leads?',
  ])('beside one that is named: %s', (turn) => {
    const { said } = answered([first, turn])
    expect(said).toContain('IOM leads 10')
    expect(said).toContain('UNDP leads 2')
  })

  it.each([
    'how many alone?',
    'Which does it lead alone?',
    'And how many on its own?',
    'which ones solely?',
    'and which by itself?',
  ])('alone: %s', (turn) => {
    expect(about([first, turn])).toEqual(['1.2'])
  })
})
