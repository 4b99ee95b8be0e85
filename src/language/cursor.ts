import { normalise } from './normalise.ts'

/** A place in a text: matching looks at `text`, values are cut from `raw`; both have the same positions. */
export interface Cursor {
  raw: string
  text: string
  at: number
}

const marks: Record<string, string> = {
  '　': ' ',
  '\u00a0': ' ',
  '。': '.',
  '、': ',',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
}
const han = /[\u3400-\u9fff]/
const simplified = new Map<string, string>()

/** One character plain: half width, lower case, simplified, Chinese stops as Latin ones. */
function fold(character: string): string {
  const mark = marks[character]
  if (mark) return mark
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  if (han.test(character)) {
    const known = simplified.get(character) ?? normalise(character)
    simplified.set(character, known)
    return known.length === 1 ? known : character
  }
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower : character
}

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]|&nbsp;?/g
const wrapping = new Set(' \t\n\r\u00a0\u3000`*_~"“”「」『』')

/** A cursor at the beginning of a message, without what only surrounds it: invisible marks, quotes, emphasis. */
export function startAt(message: string): Cursor {
  const visible = message.replace(invisible, (mark) => (mark.startsWith('&') ? ' ' : ''))
  let from = 0
  while (wrapping.has(visible[from] ?? '')) from++
  let to = visible.length
  // A quotation mark at the end alone belongs to the words.
  const wrapped = visible.slice(0, from).trim() !== ''
  while (to > from && (wrapped ? wrapping.has(visible[to - 1] ?? '') : /\s/.test(visible[to - 1] ?? ''))) to--
  const raw = visible.slice(from, to)
  return { raw, text: /^[\n\r\t -~]*$/.test(raw) ? raw.toLowerCase() : Array.from(raw.split(''), fold).join(''), at: 0 }
}

export function rest(cursor: Cursor): string {
  return cursor.text.slice(cursor.at)
}

/** What is left, as typed. */
export function restTyped(cursor: Cursor): string {
  return cursor.raw.slice(cursor.at).trim()
}

const spaces = /[\s,;:.!-]*/y
const gap = /\s*/y

/** Past spaces; with `stops`, past commas, colons and the like too. */
export function skip(cursor: Cursor, stops = false): void {
  const pattern = stops ? spaces : gap
  pattern.lastIndex = cursor.at
  cursor.at += pattern.exec(cursor.text)?.[0].length ?? 0
}

/** Whether nothing but stops is left. */
export function isDone(cursor: Cursor): boolean {
  return /^[\s,;:.!]*$/.test(rest(cursor))
}

/** Phrases by their first character, for looking up what stands at a place. */
export type PhraseBook<Value> = Map<string, { pattern: RegExp; value: Value }[]>

/** A book of phrases and what each is for; of equal phrases the first counts. */
export function phraseBook<Value>(phrases: Iterable<readonly [phrase: string, value: Value]>): PhraseBook<Value> {
  const book: PhraseBook<Value> = new Map()
  for (const [phrase, value] of phrases) {
    const first = phrase[0]?.toLowerCase() ?? ''
    book.set(first, [...(book.get(first) ?? []), { pattern: patternOf(phrase), value }])
  }
  return book
}

/** A book of words that are all for the same. */
export function wordBook(words: readonly string[]): PhraseBook<true> {
  return phraseBook(words.map((word) => [word, true]))
}

/** A word or phrase as typed by people: hyphens and spaces alike, whole when it is Latin. */
function patternOf(phrase: string): RegExp {
  const parts = phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part !== '')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const body = parts.length === 0 ? phrase : parts.join('[\\s_-]*')
  return new RegExp(`${body}${/[a-z]$/i.test(phrase) ? '(?![a-z0-9])' : ''}`, 'y')
}

/** Takes the longest phrase of a book that stands here and gives what it is for, or null and stays. */
export function take<Value>(cursor: Cursor, book: PhraseBook<Value>): Value | null {
  let best: { value: Value; length: number } | null = null
  for (const { pattern, value } of book.get(cursor.text[cursor.at] ?? '') ?? []) {
    pattern.lastIndex = cursor.at
    const length = pattern.exec(cursor.text)?.[0].length ?? 0
    if (length > (best?.length ?? 0)) best = { value, length }
  }
  if (!best) return null
  cursor.at += best.length
  return best.value
}

/** Takes words of a book again and again, with the spaces between. */
export function takeAll(cursor: Cursor, book: PhraseBook<true>): void {
  do skip(cursor)
  while (take(cursor, book))
}

/** Takes what a pattern with the `y` flag matches here. */
export function takeMatch(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at
  const match = pattern.exec(cursor.text)
  if (match) cursor.at += match[0].length
  return match
}
