import { stemmer } from 'stemmer'

/** What a word or phrase of a language stands for. Values are told apart by their prefix. */
export type Concept =
  | `a.${'leads' | 'participants' | 'interested' | 'involved' | 'deadline' | 'dates' | 'status' | 'activities' | 'objectives' | 'areas' | 'title' | 'summary' | 'source' | 'id' | 'event'}`
  | `n.${'workstream' | 'core' | 'thematic' | 'annex' | 'cross' | 'activity' | 'objective' | 'area' | 'heading' | 'agency' | 'plan' | 'part' | 'item' | 'pilot' | 'people' | 'word'}`
  | `s.${'not-started' | 'in-preparation' | 'in-progress' | 'completed' | 'on-hold' | 'cancelled' | 'proposed' | 'started'}`
  | `o.${'not' | 'only' | 'past' | 'count' | 'list' | 'most' | 'least' | 'rank' | 'earliest' | 'latest' | 'more' | 'fewer' | 'than' | 'at-least' | 'at-most' | 'above' | 'same' | 'differ' | 'compare' | 'both' | 'and' | 'or' | 'all' | 'include' | 'exclude' | 'except' | 'each' | 'between' | 'before' | 'after' | 'without' | 'same-time' | 'mention'}`
  | `q.${'who' | 'when' | 'which' | 'what' | 'where' | 'why' | 'how' | 'check' | 'define'}`
  | `r.${'due' | 'overdue' | 'open' | 'undated' | 'dated' | 'happen' | 'changed'}`
  | `p.${'it' | 'them' | 'other' | 'else' | 'about' | 'so' | 'we' | 'first' | 'last' | 'next' | 'previous' | 'sameq' | 'again'}`
  | `x.${'money' | 'official' | 'person' | 'contact' | 'place' | 'choice' | 'outcome' | 'other-plan' | 'reason' | 'figures' | 'country' | 'opinion' | 'other' | 'agency' | 'order' | 'assistant'}`
  | `l.${'en' | 'zh'}`
  | `h.${'hello' | 'thanks' | 'bye' | 'help'}`
  | 'noise'

/** The words of a language: for each concept its words and phrases, and the words for numbers. */
export interface Words {
  concepts: Partial<Record<Concept, string[]>>
  /** Turns of phrase, matched as well; no slip of the pen is mended into their words. */
  idioms?: Partial<Record<Concept, string[]>>
  numbers: Record<string, number>
  ordinals: Record<string, number>
}

/**
 * Words and characters of a normalised, lower-case text: Latin words and numbers whole, every Han character for itself.
 * One matcher then serves languages with and without spaces.
 */
export interface Token {
  from: number
  to: number
  /** Lower case. */
  word: string
  /** What is matched: the stem of a Latin word, the character itself otherwise. */
  key: string
  kind: 'word' | 'number' | 'han'
}

const stems = new Map<string, string>()

/** The stem under which a Latin word is matched; short words stand for themselves. */
export function stem(word: string): string {
  if (word.length < 4) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  const result = stemmer(word)
  if (stems.size < 50_000) stems.set(word, result)
  return result
}

const shapes = /\d+(?:st|nd|rd|th)\b|\d+(?:\.\d+)*|[a-z\u00c0-\u024f]+(?:'[a-z]+)?|[\u3400-\u9fff]/g

/** Splits normalised lower-case text into tokens, in order. */
export function tokenise(lower: string): Token[] {
  const tokens: Token[] = []
  for (const match of lower.matchAll(shapes)) {
    const word = match[0]
    const from = match.index
    const kind = kindOf(word)
    const bare = kind === 'word' && word.includes("'") ? word.replace(/'s$/, '') : word
    tokens.push({ from, to: from + word.length, word: bare, key: kind === 'word' ? stem(bare) : word, kind })
  }
  return tokens
}

/** Words begin with a letter, or end with one ("2nd"); the rest are numbers. */
function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0)
  if (first >= 0x3400) return 'han'
  return first < 0x3a && word.charCodeAt(word.length - 1) < 0x3a ? 'number' : 'word'
}

/** A phrase book: token sequences and what they mean. */
export interface Phrases<Value> {
  next?: Map<string, Phrases<Value>>
  /** What follows words that are matched to the letter. */
  exact?: Map<string, Phrases<Value>>
  value?: Value
}

/**
 * Adds a phrase, or joins its meaning to the one it has. A phrase that begins with `=` is matched to the letter, where
 * inflections would mean something else ("called" is no "call"). Returns the phrase's tokens.
 */
export function addPhrase<Value>(
  root: Phrases<Value>,
  phrase: string,
  value: Value,
  join: (known: Value, more: Value) => Value = (known) => known,
): Token[] {
  let node = root
  const exact = phrase.startsWith('=')
  const tokens = tokenise(phrase.normalize('NFKC').toLowerCase())
  for (const token of tokens) node = exact ? following(node, 'exact', token.word) : following(node, 'next', token.key)
  if (node !== root) node.value = node.value === undefined ? value : join(node.value, value)
  return tokens
}

/** What follows in a phrase book, made when it is not there: most words end a phrase, and need no map. */
export function following<Value>(node: Phrases<Value>, how: 'next' | 'exact', key: string): Phrases<Value> {
  const known = node[how]?.get(key)
  if (known) return known
  const made: Phrases<Value> = {}
  node[how] ??= new Map()
  node[how].set(key, made)
  return made
}

/** The longest phrase that starts at a token: its meaning and the number of tokens, or null. */
export function longestPhrase<Value>(
  root: Phrases<Value>,
  tokens: Token[],
  at: number,
): { value: Value; length: number } | null {
  let nodes = [root]
  let best: { value: Value; length: number } | null = null
  for (let i = at; i < tokens.length && nodes.length > 0; i++) {
    const token = tokens[i]
    if (!token) break
    // The letter before the stem: where both lead on, both are followed.
    const reached: Phrases<Value>[] = []
    for (const { exact } of nodes) push(reached, exact?.get(token.word))
    for (const { next } of nodes) push(reached, next?.get(token.key))
    for (const { value } of reached) {
      if (value === undefined) continue
      best = { value, length: i - at + 1 }
      break
    }
    nodes = reached
  }
  return best
}

function push<Value>(list: Value[], value: Value | undefined): void {
  if (value !== undefined) list.push(value)
}
