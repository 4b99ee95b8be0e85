import { Homophones } from './homophones.ts'
import { addPhrase, type Concept, type Phrases, stem, type Token, type Words } from './lexicon.ts'
import type { Named, Names } from './names.ts'
import { numeralWords } from './numerals.ts'
import { Vocabulary } from './spelling.ts'
import { words as en } from './words/en.ts'
import { isEveryday } from './words/everyday-english.ts'
import { words as zh } from './words/zh.ts'

const languages: Words[] = [en, zh]

interface Lexicon {
  phrases: Phrases<Concept[]>
  /** The Latin words of all phrases. */
  spelling: string[]
  /** The Latin words of turns of phrase: known, but nothing is mended into them. */
  idiomatic: string[]
}

let made: Lexicon | null = null

/** Every phrase of every language known; a phrase may mean several things. Made when first asked. */
export function lexicon(): Lexicon {
  if (made) return made
  const phrases: Lexicon['phrases'] = {}
  /** Adds families of phrases, some to the letter, and gives back their Latin words. */
  const add = (families: Words['concepts'], literal: (concept: string, phrase: string) => boolean) =>
    Object.entries(families).flatMap(([concept, expressions]) =>
      expressions.flatMap((phrase) => {
        const written = literal(concept, phrase) ? `=${phrase}` : phrase
        return addPhrase(phrases, written, [concept as Concept], (known, more) => [...known, ...more])
          .filter((token) => token.kind === 'word' && token.word.length > 1)
          .map((token) => token.word)
      }),
    )
  made = {
    phrases,
    // Words of the world outside are meant to the letter: a "capital" is no "capitalization".
    spelling: languages.flatMap(({ concepts }) =>
      add(concepts, (concept, phrase) => concept.startsWith('x.') && /^[a-z]/.test(phrase)),
    ),
    // So is a single word that is a turn of phrase: a "remit" is no "remittances".
    idiomatic: languages.flatMap(({ idioms }) => add(idioms ?? {}, (_, phrase) => /^[a-z'-]+$/.test(phrase))),
  }
  return made
}

/** What a phrase means, as a piece of a message carries it. */
export interface Meaning {
  concept: Concept | 'name'
  also?: Concept[]
  named?: Named
}

interface Known {
  vocabulary: Vocabulary
  stems: Set<string>
  idiomatic: Set<string>
}

const books = new WeakMap<Names, Known>()
const sounding = new WeakMap<Names, Homophones<Meaning>>()

function knownOf(names: Names): Known {
  const known = books.get(names)
  if (known) return known
  const words = [...lexicon().spelling, ...numeralWords, ...names.vocabulary].filter((word) => /^[a-z']+$/.test(word))
  const book = {
    vocabulary: new Vocabulary(words),
    stems: new Set(words.map(stem)),
    idiomatic: new Set(lexicon().idiomatic),
  }
  books.set(names, book)
  return book
}

function homophonesOf(names: Names): Homophones<Meaning> {
  const known = sounding.get(names)
  if (known) return known
  // Small words and words of the world outside are no targets for what sounds like them.
  const meanings = languages.flatMap((language) =>
    Object.entries(language.concepts)
      .filter(([concept]) => /^[ans]\./.test(concept))
      .flatMap(([concept, phrases]) =>
        phrases.map((phrase): [string, Meaning] => [phrase, { concept: concept as Concept }]),
      ),
  )
  const named = [...names.entries].map(([name, value]): [string, Meaning] => [name, { concept: 'name', named: value }])
  const homophones = new Homophones([...named, ...meanings])
  sounding.set(names, homophones)
  return homophones
}

/** A phrase that is only heard: what it means, how many characters were typed for it, and its own. */
export interface Sounding {
  value: Meaning
  length: number
  characters: string
}

/** The phrase that a run of Han characters sounds like without being it, or null. */
export function soundsLike(names: Names, tokens: Token[], at: number): Sounding | null {
  return homophonesOf(names).at(tokens, at)
}

/**
 * Tokens with slips of the pen mended: a word that nobody knows is read as the nearest known one, or as two that were
 * typed together. Words in capitals are names and stay, unless the whole message is in capitals. `typed` tells which.
 */
export function mended(
  tokens: Token[],
  plain: string,
  names: Names,
  shouting: boolean,
): (Token & { typed?: string })[] {
  const { vocabulary, stems, idiomatic } = knownOf(names)
  return tokens.flatMap((token): (Token & { typed?: string })[] => {
    if (
      token.kind !== 'word' ||
      token.word.length < 4 ||
      vocabulary.has(token.word) ||
      stems.has(token.key) ||
      idiomatic.has(token.word) ||
      isEveryday(token.word)
    )
      return [token]
    const typed = plain.slice(token.from, token.to)
    if (!shouting && typed === typed.toUpperCase()) return [token]
    const near = vocabulary.nearest(token.word.replace(/sh[uao]n(s?)$/, 'tion$1'))
    if (near) return [{ ...token, word: near, key: stem(near), typed }]
    // "Statelessness" is no "state" and "lessness".
    const whole = (part: string) => stems.has(stem(part)) && !/(?:ness|less|ful|ish|ism|ist)$/.test(part)
    const apart = vocabulary.split(token.word, (part) => vocabulary.has(part) || whole(part))
    if (!apart) return [token]
    let from = token.from
    return apart.map((word) => {
      const to = from + word.length
      const part = { ...token, word, key: stem(word), from, to, typed }
      from = to
      return part
    })
  })
}
