import type { Token, Words } from './lexicon.ts'
import { words as en } from './words/en.ts'
import { words as zh } from './words/zh.ts'

const languages: Words[] = [en, zh]
const numbers = new Map(languages.flatMap((language) => Object.entries(language.numbers)))
const ordinals = new Map(languages.flatMap((language) => Object.entries(language.ordinals)))

/** Words for numbers and ordinals, for spelling. */
export const numeralWords: string[] = [...numbers.keys(), ...ordinals.keys()]

/** The number that a word names, or undefined. */
export function numberNamed(word: string): number | undefined {
  return numbers.get(word)
}

/** A run of Chinese numerals as a number (up to 99), or null. */
function hanNumber(run: string): number | null {
  const ten = run.indexOf('十')
  if (ten < 0) return run.length === 1 ? (numbers.get(run) ?? null) : null
  const tens = ten === 0 ? 1 : numbers.get(run.slice(0, ten))
  const units = ten === run.length - 1 ? 0 : numbers.get(run.slice(ten + 1))
  return tens === undefined || units === undefined ? null : tens * 10 + units
}

export interface Numeral {
  value: number
  length: number
  ordinal: boolean
}

/** The number written at a token in words ("fourth", "第四", "十二"), or null. Ordinals from the end are negative. */
export function numeralAt(tokens: Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'han') {
    if (token.word === '最' && tokens[at + 1]?.word === '后' && tokens[at + 2]?.word === '一')
      return { value: -1, length: 3, ordinal: true }
    // "倒数第二": from the end.
    const back = token.word === '倒' && tokens[at + 1]?.word === '数'
    const first = back ? at + 2 : at
    const ordinal = tokens[first]?.word === '第'
    const start = ordinal ? first + 1 : first
    const sign = back ? -1 : 1
    let end = start
    while (tokens[end]?.kind === 'han' && (numbers.has(tokens[end]?.word ?? '') || tokens[end]?.word === '十')) end++
    if (end === start && ordinal && tokens[start]?.kind === 'number') {
      return { value: sign * Number(tokens[start]?.word), length: start + 1 - at, ordinal: true }
    }
    const run = tokens.slice(start, end).map((one) => one.word)
    const value = end > start ? hanNumber(run.join('')) : null
    return value === null ? null : { value: sign * value, length: end - at, ordinal: ordinal || back }
  }
  const ordinal = ordinals.get(token.word)
  if (ordinal !== undefined) return { value: ordinal, length: 1, ordinal: true }
  const number = numbers.get(token.word)
  return number === undefined ? null : { value: number, length: 1, ordinal: false }
}
