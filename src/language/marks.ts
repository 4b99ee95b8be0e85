import { readPieces } from './lexer.ts'
import { placedWithin } from './place-within.ts'
import type { Reader } from './read.ts'
import { type Marked, references } from './references.ts'

/** What the words of a message were taken for, and the text that they stand in. */
export interface Marks {
  marked: Marked[]
  plain: string
}

/** Language of a message: its script, else the conversation's, else English. */
export function languageOf(text: string, fallback: string | null): string {
  if (/[\u3400-\u9fff]/.test(text)) return 'zh'
  return /[a-z]{3}/i.test(text.replace(/\b[A-Z]{2,}\b/g, '')) ? 'en' : (fallback ?? 'en')
}

/** Cuts a message into words, names and references. */
export function marksOf(text: string, { plan, today, language, conversation }: Reader): Marks {
  const tag = languageOf(text, language ?? conversation?.language ?? null)
  const { pieces, plain } = readPieces(text.slice(0, 8000), plan, today, tag)
  return { marked: placedWithin(references(pieces, plan, plain.toLowerCase()), plan), plain }
}
