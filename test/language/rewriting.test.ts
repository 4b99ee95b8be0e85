import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Rewriting, rewriting } from '../../src/language/rewriting.ts'
import { roundaboutEnglish } from '../../src/language/words/english-roundabout.ts'
import { englishTurns } from '../../src/language/words/english-turns.ts'
import { turns } from '../../src/language/words/zh-turns.ts'

describe('rewriting', () => {
  it('applies pairs in their order, each to what the ones before have made', () => {
    const rewrite = rewriting([
      [/b/g, 'c'],
      [/a/g, 'b'],
      [/cb/gi, 'd'],
    ])
    expect(rewrite('ba AB')).toBe('d AB')
    expect(rewriting([[/\bwhat is\b/gi, 'which is']])('WHAT IS due')).toBe('which is due')
  })

  it('tries every pair that could apply: it does what trying all of them does', () => {
    const pairs: Rewriting[] = [...turns, ...roundaboutEnglish, ...englishTurns]
    // Pieces of the patterns themselves, so that many come near.
    const pieces = pairs
      .flatMap(([{ source }]) => source.split(/[^a-z\u3400-\u9fff ]+/i))
      .filter((piece) => piece !== '')
    const oneByOne = (text: string) =>
      pairs.reduce((words, [pattern, instead]) => words.replace(pattern, instead), text)
    const rewrite = rewriting(pairs)
    const piece = fc.constantFrom(...pieces, 'T4', '2.2', 'IOM', ' ', ', ', '?', '. ', '(', 'in May 2020')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (words, loud) => {
        const text = loud ? words.join(' ').toUpperCase() : words.join(' ')
        expect(rewrite(text)).toBe(oneByOne(text))
      }),
      { numRuns: 500 },
    )
  })
})
