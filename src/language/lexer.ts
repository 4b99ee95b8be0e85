import type { Day } from '../workplan/deadline.ts'
import type { Plan } from '../workplan/workplan.ts'
import {
  addPhrase,
  type Concept,
  longestPhrase,
  type Phrases,
  stem,
  type Token,
  tokenise,
  type Words,
} from './lexicon.ts'
import { type Named, type Names, namesOf } from './names.ts'
import { normalise } from './normalise.ts'
import { Vocabulary } from './spelling.ts'
import { findWhens, type When } from './when.ts'
import { words as en } from './words/en.ts'
import { words as zh } from './words/zh.ts'

/** One stretch of a message and what it was taken for. */
export interface Piece {
  from: number
  to: number
  /** The words themselves, lower case. */
  words: string
  concept: Concept | 'name' | 'id' | 'number' | 'ordinal' | 'when' | 'unknown' | 'break' | 'stop'
  /** What else the same words mean. */
  also?: Concept[]
  named?: Named
  /** Of an id: the id as the plan would write it, whether or not it exists. */
  id?: string
  number?: number
  when?: When
  /** Typed in capitals, as names are. */
  capital?: boolean
  /** What was typed, where a slip was mended. */
  typed?: string
}

const languages: Words[] = [en, zh]

const lexicon: Phrases<Concept[]> = { next: new Map() }
const numbers = new Map<string, number>()
const ordinals = new Map<string, number>()
const spelling: string[] = []
for (const language of languages) {
  for (const [concept, phrases] of Object.entries(language.concepts)) {
    for (const phrase of phrases) {
      addPhrase(lexicon, phrase, [concept as Concept], (known, more) => [...known, ...more])
      for (const token of tokenise(phrase))
        if (token.kind === 'word' && token.word.length > 1) spelling.push(token.word)
    }
  }
  for (const [word, value] of Object.entries(language.numbers)) numbers.set(word, value)
  for (const [word, value] of Object.entries(language.ordinals)) ordinals.set(word, value)
}

const vocabularies = new WeakMap<Names, Vocabulary>()

function vocabularyOf(names: Names): Vocabulary {
  const known = vocabularies.get(names)
  if (known) return known
  const vocabulary = new Vocabulary(
    [...spelling, ...numbers.keys(), ...ordinals.keys(), ...names.vocabulary].filter((w) => /^[a-z']+$/.test(w)),
  )
  vocabularies.set(names, vocabulary)
  return vocabulary
}

/** A run of Chinese numerals as a number (up to 99), or null. */
function hanNumber(run: string): number | null {
  const ten = run.indexOf('十')
  if (ten < 0) return run.length === 1 ? (numbers.get(run) ?? null) : null
  const tens = ten === 0 ? 1 : numbers.get(run.slice(0, ten))
  const units = ten === run.length - 1 ? 0 : numbers.get(run.slice(ten + 1))
  return tens === undefined || units === undefined ? null : tens * 10 + units
}

const idShape =
  /(?<![a-z0-9.])(?:([tfx])\s?[-.]?\s?(\d{1,2})(?:\.(\d{1,2}))?|(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?)(?![0-9a-z]|\.\d)/g

function ids(lower: string): Piece[] {
  return [...lower.matchAll(idShape)].map((match) => {
    const [words, letter, number, activity, heading, core, point] = match
    const base = letter ? `${letter.toUpperCase()}${Number(number)}` : `${Number(heading)}.${Number(core)}`
    const last = letter ? activity : point
    return {
      from: match.index,
      to: match.index + words.length,
      words,
      concept: 'id',
      id: last ? `${base}.${Number(last)}` : base,
    }
  })
}

const breaks = /[?？!！。;；\n]+|[,，、:：()（）[\]]|(?<=\s)-(?=\s)|\.(?=\s|$)|…+/g

/** Longer stretch first, then the plan's own names before everyday words. */
function namedHere(names: Names, tokens: Token[], at: number, original: string, shouting: boolean) {
  const found = longestPhrase(names.phrases, tokens, at)
  if (!found) return null
  const token = tokens[at]
  if (found.value.exact && found.length === 1 && token) {
    const typed = original.slice(token.from, token.to)
    const before = tokens[at - 1]?.word ?? ''
    const upper = typed === found.value.exact && !shouting
    const fits =
      ['does', 'without', 'by', 'and', 'or', 'of', 'is', 'has', 'for', 'with'].includes(before) &&
      /\b(what|which|where|how|when)\b/.test(original.slice(0, token.from).toLowerCase())
    if (!upper && !fits) return null
  }
  return found
}

/**
 * Cuts a message into pieces: dates, ids, names of the plan, words of the languages known, numbers, and what is left as
 * unknown. Slips of the pen are mended against the words known; `today` is the day that relative dates count from.
 */
export function readPieces(text: string, plan: Plan, today: Day, tag: string): { pieces: Piece[]; plain: string } {
  const plain = normalise(text).replace(
    /(\d|one|two|three|four) point (\d|one|two|three|four)\b/gi,
    (_, a: string, b: string) => `${numbers.get(a.toLowerCase()) ?? a}.${numbers.get(b.toLowerCase()) ?? b}`,
  )
  const lower = plain.toLowerCase()
  const letters = plain.replace(/[^a-zA-Z]/g, '')
  const shouting = letters.length > 4 && letters === letters.toUpperCase()
  const names = namesOf(plan)
  const fixed: Piece[] = ids(lower)
  for (const when of findWhens(plain, today, tag)) {
    if (fixed.some((piece) => piece.from < when.core.end && when.core.start < piece.to)) continue
    fixed.push({ from: when.start, to: when.end, words: lower.slice(when.start, when.end), concept: 'when', when })
  }
  for (const match of lower.matchAll(breaks)) {
    const from = match.index
    if (fixed.some((piece) => piece.from <= from && from < piece.to)) continue
    fixed.push({
      from,
      to: from + match[0].length,
      words: match[0],
      concept: /[?？!！。;；\n.]/.test(match[0]) ? 'stop' : 'break',
    })
  }
  fixed.sort((a, b) => a.from - b.from)
  const pieces: Piece[] = []
  const tokens = tokenise(lower)
  let next = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token) break
    while (next < fixed.length && (fixed[next]?.to ?? 0) <= token.from) {
      const piece = fixed[next++]
      if (piece && !pieces.includes(piece)) pieces.push(piece)
    }
    const reserved = fixed[next]
    if (reserved && reserved.from < token.to) {
      pieces.push(reserved)
      next++
      while (i < tokens.length && (tokens[i]?.from ?? 0) < reserved.to) i++
      continue
    }
    const limit = reserved ? tokens.findIndex((t, index) => index >= i && t.to > reserved.from) : -1
    const usable = limit < 0 ? tokens : tokens.slice(0, limit)
    const piece = pieceAt(usable, i, plain, lower, names, shouting)
    pieces.push(piece.piece)
    i += piece.length
  }
  while (next < fixed.length) {
    const piece = fixed[next++]
    if (piece) pieces.push(piece)
  }
  return { pieces, plain }
}

function pieceAt(
  tokens: Token[],
  at: number,
  plain: string,
  lower: string,
  names: Names,
  shouting: boolean,
): { piece: Piece; length: number } {
  const token = tokens[at] as Token
  const piece = (length: number, rest: Omit<Piece, 'from' | 'to' | 'words'>) => {
    const to = tokens[at + length - 1]?.to ?? token.to
    return { piece: { from: token.from, to, words: lower.slice(token.from, to), ...rest }, length }
  }
  const name = namedHere(names, tokens, at, plain, shouting)
  const phrase = longestPhrase(lexicon, tokens, at)
  const numeral = numeralAt(tokens, at)
  if (numeral && numeral.length >= (phrase?.length ?? 0) && numeral.length >= (name?.length ?? 0)) {
    return piece(numeral.length, { concept: numeral.ordinal ? 'ordinal' : 'number', number: numeral.value })
  }
  if (
    name &&
    (name.value.exact || name.length >= (phrase?.length ?? 0)) &&
    !(phrase && structural(phrase.value[0] ?? 'noise', name.value))
  ) {
    return piece(name.length, { concept: 'name', named: name.value })
  }
  if (phrase) {
    const term = name?.value.term && name.length === phrase.length ? { named: { term: name.value.term } } : {}
    return piece(phrase.length, { ...meaning(phrase.value), ...term })
  }
  if (token.kind === 'word') {
    const mended = mend(tokens, at, plain, names, shouting)
    if (mended) return piece(mended.length, mended.rest)
  }
  return piece(1, {
    concept: token.kind === 'number' ? 'number' : 'unknown',
    ...(token.kind === 'word' && !shouting && /^[A-Z][A-Z-]+$/.test(plain.slice(token.from, token.to))
      ? { capital: true }
      : {}),
    ...(token.kind === 'number' ? { number: Number(token.word) } : {}),
  })
}

/** The first meaning of words and the others; small words mean nothing where they mean something else too. */
function meaning(concepts: Concept[]): Pick<Piece, 'concept' | 'also'> {
  const [concept = 'noise', ...also] = concepts.filter((one, at) => one !== 'noise' && concepts.indexOf(one) === at)
  return also.length > 0 ? { concept, also } : { concept }
}

/** Terms and topics never hide the words that give a question its shape. */
function structural(concept: Concept, named: Named): boolean {
  return (
    named.agency === undefined &&
    (named.topics === undefined || named.topics.length === 0) &&
    concept !== 'noise' &&
    !concept.startsWith('x.')
  )
}

function numeralAt(tokens: Token[], at: number): { value: number; length: number; ordinal: boolean } | null {
  const token = tokens[at]
  if (!token) return null
  if (token.word === '第' || token.kind === 'han') {
    const start = token.word === '第' ? at + 1 : at
    let end = start
    while (
      end < tokens.length &&
      (numbers.has(tokens[end]?.word ?? '') || tokens[end]?.word === '十') &&
      tokens[end]?.kind === 'han'
    )
      end++
    if (end === start && token.word === '第' && tokens[start]?.kind === 'number') {
      return { value: Number(tokens[start]?.word), length: 2, ordinal: true }
    }
    const value =
      end > start
        ? hanNumber(
            tokens
              .slice(start, end)
              .map((t) => t.word)
              .join(''),
          )
        : null
    return value === null ? null : { value, length: end - at, ordinal: token.word === '第' }
  }
  const ordinal = ordinals.get(token.word)
  if (ordinal !== undefined) return { value: ordinal, length: 1, ordinal: true }
  const number = numbers.get(token.word)
  if (number !== undefined) return { value: number, length: 1, ordinal: false }
  return null
}

/** A word that nobody knows: near to a known one, or two known ones typed together. */
function mend(tokens: Token[], at: number, plain: string, names: Names, shouting: boolean) {
  const token = tokens[at]
  if (!token || token.word.length < 4) return null
  const vocabulary = vocabularyOf(names)
  if (vocabulary.has(token.word)) return null
  // A word in capitals is a name; a name that is not known must not become another.
  const typed = plain.slice(token.from, token.to)
  if (!shouting && typed === typed.toUpperCase()) return null
  const near = vocabulary.nearest(token.word)
  const spread = near ? null : vocabulary.split(token.word)
  const replaced = near ? [near] : (spread ?? [])
  if (replaced.length === 0) return null
  const instead = replaced.map((word) => ({ ...token, word, key: stem(word) }))
  const line = [...tokens.slice(0, at), ...instead, ...tokens.slice(at + 1)]
  const name = longestPhrase(names.phrases, line, at)
  const phrase = longestPhrase(lexicon, line, at)
  const numeral = numeralAt(line, at)
  const reach = (length: number) => Math.max(1, length - replaced.length + 1)
  if (spread) {
    // Of two words typed together the one that says more stands for both.
    const last = pieceOf(longestPhrase(names.phrases, line, at + 1), longestPhrase(lexicon, line, at + 1))
    const first = pieceOf(name?.length === 1 ? name : null, phrase?.length === 1 ? phrase : null)
    const rest = last && last.concept !== 'noise' ? last : first
    return rest ? { length: 1, rest: { ...rest, typed } } : null
  }
  if (numeral)
    return {
      length: 1,
      rest: { concept: numeral.ordinal ? ('ordinal' as const) : ('number' as const), number: numeral.value, typed },
    }
  if (name && (name.value.exact || name.length >= (phrase?.length ?? 0)) && !name.value.exact) {
    return { length: reach(name.length), rest: { concept: 'name' as const, named: name.value, typed } }
  }
  return phrase ? { length: reach(phrase.length), rest: { ...meaning(phrase.value), typed } } : null
}

function pieceOf(name: { value: Named } | null, phrase: { value: Concept[] } | null) {
  if (name) return { concept: 'name' as const, named: name.value }
  return phrase ? meaning(phrase.value) : null
}
