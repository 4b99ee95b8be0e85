import { describe, expect, it } from 'vitest'
import { type Concept, longestPhrase, tokenise, type Words } from '../../src/language/lexicon.ts'
import { normalise } from '../../src/language/normalise.ts'
import { lexicon } from '../../src/language/phrase-book.ts'
import { words as en } from '../../src/language/words/en.ts'
import { words as zh } from '../../src/language/words/zh.ts'

const languages = { en, zh }
const concepts = (words: Words) => Object.keys({ ...words.concepts, ...words.idioms }) as Concept[]

/**
 * What one language says with words and the other with grammar or with words of another concept: "between" is 到 with two
 * dates, "the former", "the latter" and "the next" are ordinals in Chinese,
 * where plain words must be known to be kept whole, as no spaces part them.
 */
const inOneLanguage: Concept[] = ['n.word', 'o.between', 'p.first', 'p.last', 'p.next', 'p.previous', 'p.so']

describe('the words of the languages', () => {
  it('cover the same concepts', () => {
    const shared = (words: Words) =>
      concepts(words)
        .filter((concept) => !inOneLanguage.includes(concept))
        .sort()
    expect(shared(zh)).toEqual(shared(en))
  })

  it.each(Object.entries(languages))('in %s: each concept has some, none of them empty', (_, words) => {
    for (const [concept, phrases] of Object.entries(words.concepts)) {
      expect(phrases.filter((phrase) => phrase.trim() !== '').length, concept).toBeGreaterThan(0)
    }
  })

  // Small words give way to whatever else they mean.
  it.each(Object.entries(languages))('in %s: each is found again in the phrase book, as what it means', (_, words) => {
    const lost: string[] = []
    for (const [concept, phrases] of Object.entries(words.concepts).filter(([one]) => one !== 'noise')) {
      for (const phrase of phrases.filter((one) => one.trim() !== '')) {
        const tokens = tokenise(normalise(phrase.replace(/^=/, '')).toLowerCase())
        const found = longestPhrase(lexicon().phrases, tokens, 0)
        if (tokens.length > 0 && (found?.length !== tokens.length || !found.value.includes(concept as Concept)))
          lost.push(`${concept}: ${phrase}`)
      }
    }
    expect(lost).toEqual([])
  })

  it('count to ten in both languages', () => {
    for (const words of Object.values(languages)) {
      const numbers = new Set([...Object.values(words.numbers)])
      for (let number = 1; number <= 10; number++) expect(numbers).toContain(number)
    }
  })
})
