import { createRequire } from 'node:module'
import type Pinyin from 'tiny-pinyin'
import { following, longestPhrase, type Phrases, type Token } from './lexicon.ts'

/** Loaded with the first character: it asks the system's collation for its tables, which takes a while. */
const require = createRequire(import.meta.url)

const sounds = new Map<string, string>()

/** The syllable of a Han character, without its tone. */
function sound(character: string): string {
  const known = sounds.get(character)
  if (known !== undefined) return known
  const pinyin: typeof Pinyin = require('tiny-pinyin')
  const syllable = pinyin.convertToPinyin(character, '', true)
  sounds.set(character, syllable)
  return syllable
}

interface Heard<Value> {
  characters: string
  value: Value
}

/** Phrases by how they sound. Built from phrases of two and more Han characters; the first of a sound stays. */
export class Homophones<Value> {
  private readonly root: Phrases<Heard<Value>> = {}

  constructor(phrases: Iterable<[string, Value]>) {
    for (const [characters, value] of phrases) {
      if (characters.length < 2 || !/^[\u3400-\u9fff]+$/.test(characters)) continue
      let node = this.root
      for (const character of characters) node = following(node, 'next', sound(character))
      node.value ??= { characters, value }
    }
  }

  /**
   * The longest phrase that sounds like the characters from a token on and shares at least half of them, as typing by
   * sound leaves them; null when there is none, or nothing differs.
   */
  at(tokens: Token[], from: number): { value: Value; length: number; characters: string } | null {
    const line: Token[] = []
    for (let i = from; i < tokens.length && i < from + 8 && tokens[i]?.kind === 'han'; i++) {
      const token = tokens[i] as Token
      line.push({ ...token, key: sound(token.word) })
    }
    const found = longestPhrase(this.root, line, 0)
    if (!found) return null
    const typed = line.slice(0, found.length)
    const same = typed.filter((token, at) => token.word === found.value.characters[at]).length
    if (same === found.length || same < found.length / 2) return null
    return { value: found.value.value, length: found.length, characters: found.value.characters }
  }
}
