import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('a number that was told, held against all the others', () => {
  it.each([
    'Has any thematic workstream got more?',
    'Which thematic ones have more than that?',
    'Are there thematic workstreams with more participants?',
    'Does any other thematic workstream have more?',
    'any thematic one with more than that?',
  ])('%s', (question) => {
    expect(about(['How many participants does T3 have?', question])).toEqual(['T1', 'T6'])
  })

  it.each([
    'Is there any with as many?',
    'Which others have the same number?',
    'Does anything else have just as many?',
    'any others with as many leads?',
  ])('%s', (question) => {
    expect(about(['How many leads does T5 have?', question])).toEqual(['2.2', 'T1', 'T2'])
  })

  it.each([
    'Which one serves more than that?',
    'Do any serve more?',
    'Is there one with more objectives?',
    'which have more than that',
  ])('%s', (question) => {
    expect(about(['How many objectives does T4 serve?', question])).toEqual(['T5', 'F2', 'F4', 'F6'])
  })

  it.each([
    'Which entry in the entire plan has the longest list of them?',
    'Which workstream has the most of those?',
    'which has the most?',
    'Is that the highest?',
    'What is the workstream with the most, then?',
  ])('%s', (question) => {
    expect(about(['How many activities does F1 have?', question])).toEqual(['X3'])
  })
})

describe('a deadline that was told, held against all the others', () => {
  it.each([
    'Is anything due later than that?',
    'Which are due after that?',
    'Does anything come after it?',
    'Any later ones?',
    'what is due later?',
  ])('%s', (question) => {
    expect(about(['When is T3 due?', question])).toEqual(['2.1', '2.2', 'T1'])
  })

  it.each([
    'Which are due before that?',
    'Any earlier ones?',
    'Is anything due earlier?',
    'which ones come before it?',
  ])('%s', (question) => {
    expect(about(['When is T3 due?', question])).toEqual(['1.1', '4.1'])
  })
})

describe('what was told of one, held against one that is named', () => {
  it.each(['Is that more than in T6?', 'Does T6 have fewer?', 'So more than T6?', 'is it more than T6 has?'])(
    '%s',
    (question) => {
      const { said, reply } = answered(['How many activities in T2?', question])
      expect(reply.workstreams).toEqual(['T2', 'T6'])
      expect(said).toContain('1 (one) fewer')
    },
  )

  it.each([
    'Does T4 involve more participating agencies than that?',
    'Does T4 have more?',
    'Are there more than that in T4?',
    'and is that more than T4 has?',
  ])('%s', (question) => {
    const { said } = answered(['Who participates in T3?', question])
    expect(said).toContain('6 (six) fewer')
  })

  it.each(["That's before T1, no?", 'So earlier than T1?', 'Is that before T1?', 'Is T1 due later than that?'])(
    '%s',
    (question) => {
      expect(answered(['When is T3 due?', question]).said).toContain('five months later')
    },
  )

  it.each(['So the same month as T2?', 'Is that the same date as T2?', 'the same as T2, then?'])('%s', (question) => {
    expect(answered(['When is T3 due?', question]).said).toMatch(/Yes, the same|both|same/)
  })
})

describe('whether it is so of the one that is spoken of', () => {
  it.each([
    ['How many activities in T2?', 'Is that more than in T6?', /^Yes/],
    ['How many activities in T2?', 'Does T6 have fewer?', /^Yes/],
    ['How many activities in T2?', 'So T6 has more?', /^No/],
    ['How many activities in T2?', 'Is it more than T6 has?', /^Yes/],
    ['Who participates in T3?', 'Does T4 have more?', /^No/],
    ['Who participates in T3?', 'Does T4 involve more participating agencies than that?', /^No/],
    ['When is T3 due?', "That's before T1, no?", /^Yes/],
    ['When is T3 due?', 'Is T1 due later than that?', /^Yes/],
    ['When is T3 due?', 'So T1 is later?', /^Yes/],
    ['When is T3 due?', 'Is T1 earlier?', /^No/],
    ['When is T3 due?', 'Is it later than T1?', /^No/],
    ['When is T3 due?', 'Does it come before T1?', /^Yes/],
  ])('%s %s', (first, second, says) => {
    expect(answered([first, second]).said).toMatch(says)
  })
})
