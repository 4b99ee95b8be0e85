import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slips, slipsAllowed, Vocabulary } from '../../src/language/spelling.ts'
import { answered } from '../asking.ts'

const words = ['activities', 'deadline', 'detention', 'participants', 'remittances', 'smuggling', 'secretariat', 'lead']
const vocabulary = new Vocabulary([...words, 'who', 'leads', 'plan'])

/** A word with one letter after the first left out, put in, changed or swapped with its neighbour. */
const slipped = (word: string) =>
  fc
    .record({
      at: fc.integer({ min: 1, max: word.length - 2 }),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      how: fc.constantFrom('left out', 'put in', 'changed', 'swapped'),
    })
    .map(({ at, letter, how }) => {
      const [before, rest] = [word.slice(0, at), word.slice(at)]
      if (how === 'left out') return before + rest.slice(1)
      if (how === 'put in') return before + letter + rest
      if (how === 'changed') return before + letter + rest.slice(1)
      return before + rest.charAt(1) + rest.charAt(0) + rest.slice(2)
    })

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

describe('slips between two words', () => {
  it.each([
    ['deadline', 'deadline', 0],
    ['deadlien', 'deadline', 1],
    ['deadlin', 'deadline', 1],
    ['deadlline', 'deadline', 1],
    ['deadlyne', 'deadline', 1],
    ['daedlien', 'deadline', 2],
    ['', 'ab', 2],
  ])('%s and %s: %s', (a, b, number) => {
    expect(slips(a, b, 3)).toBe(number)
  })

  it('are the same both ways, none only between equals, and told only as far as asked', () => {
    fc.assert(
      fc.property(short, short, fc.nat(3), (a, b, most) => {
        const all = slips(a, b, 6)
        expect(slips(b, a, 6)).toBe(all)
        expect(all === 0).toBe(a === b)
        expect(all).toBeLessThanOrEqual(Math.max(a.length, b.length))
        if (all <= most) expect(slips(a, b, most)).toBe(all)
        else expect(slips(a, b, most)).toBeGreaterThan(most)
      }),
    )
  })

  it('are allowed by length: none in short words', () => {
    expect([1, 3, 4, 6, 7, 12].map(slipsAllowed)).toEqual([0, 0, 1, 1, 2, 2])
  })
})

describe('a vocabulary', () => {
  it('mends one slip in a long word', () => {
    const long = fc.constantFrom(...words.filter((word) => word.length > 6))
    fc.assert(
      fc.property(
        long.chain((word) => fc.tuple(fc.constant(word), slipped(word))),
        ([word, typed]) => {
          expect(vocabulary.nearest(typed)).toBe(word)
        },
      ),
    )
  })

  it.each([
    ['a swap of the first two letters', 'edadline', 'deadline'],
    ['two slips in a long word', 'particpiantes', 'participants'],
    ['a word too short to tell', 'hwo', null],
    ['a word far from all', 'xylophone', null],
    ['two slips in a short word', 'lxxd', null],
  ])('reads %s', (_, typed, word) => {
    expect(vocabulary.nearest(typed)).toBe(word)
  })

  it('does not choose between words equally far away by two slips', () => {
    expect(new Vocabulary(['statistika', 'statistiyo']).nearest('statistics')).toBeNull()
    expect(new Vocabulary(['statistika', 'statistic']).nearest('statistics')).toBe('statistic')
  })

  it('prefers the word that has all the letters', () => {
    for (const words of [
      ['stats', 'status'],
      ['status', 'stats'],
    ])
      for (const typed of ['statsu', 'sttaus', 'stauts']) expect(new Vocabulary(words).nearest(typed)).toBe('status')
  })

  it.each([
    ['wholeads', ['who', 'leads']],
    ['planlead', ['plan', 'lead']],
    ['leadsx', null],
    ['who', null],
  ])('takes %s apart: %o', (typed, parts) => {
    expect(vocabulary.split(typed)).toEqual(parts)
  })
})

describe('questions with slips of the pen', () => {
  it.each([
    ['participents of T4', 'participants of T4'],
    ['deadlien of T4', 'deadline of T4'],
    ['who leads the detension workstream', 'who leads the detention workstream'],
    ['activites of T1', 'activities of T1'],
    ['activitys of T1', 'activities of T1'],
    ['participanys of T5', 'participants of T5'],
    ['objectves of T4', 'objectives of T4'],
    ['who leads the remitances one', 'who leads the remittances one'],
    ['wich worksteams are overdue', 'which workstreams are overdue'],
  ])('%s', (typed, meant) => {
    expect(answered(typed).said).toBe(answered(meant).said)
  })

  it('with one slip anywhere in a long word are answered all the same', () => {
    const asked = fc.constantFrom('deadline of T4', 'activities of T2', 'participants of T5')
    fc.assert(
      fc.property(
        asked.chain((question) => {
          const [word = '', ...rest] = question.split(' ')
          return fc.tuple(fc.constant(question), slipped(word), fc.constant(rest.join(' ')))
        }),
        ([question, typed, rest]) => {
          expect(answered(`${typed} ${rest}`).said).toBe(answered(question).said)
        },
      ),
      { numRuns: 200 },
    )
  })
})
