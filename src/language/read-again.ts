import type { Reader, Reading } from './read.ts'

type Read = (text: string, reader: Reader) => Reading

/** What is asked of the quoted words themselves. */
const ofQuote =
  /\b(?:citation|quot(?:e|ed|ation)|passage|sentence|statement|above)\b|\b(?:this|that|it)\b.{0,30}\b(?:hold|true|right|correct|accurate|apply|so)\b|对吗|属实|真的吗|上面|引文|这句/i

/** What somebody asks below a quoted message, where that names a subject of its own; null where the quote is needed for it. */
export function besideQuote(text: string, reader: Reader, read: Read): Reading | null {
  const lines = text.split('\n')
  const said = lines.filter((line) => !/^\s*(?:>|&gt;)/.test(line))
  if (said.length === lines.length || said.every((line) => line.trim() === '')) return null
  if (ofQuote.test(said.join(' '))) return null
  const own = read(said.join('\n'), reader)
  const named = own.explained.pieces.some((piece) => piece.ref !== undefined || piece.named !== undefined)
  return named && own.questions.every(({ ask }) => ask !== 'unknown' && ask !== 'which') ? own : null
}

/** Longer messages are letters, which are read as a whole. */
const longest = 700

/** What a reading may have failed for because of the talk before the question. */
const byTheWay = ['contact', 'outcome', 'reason', 'place']

/**
 * A message that was not understood as a whole, read again without what stands before its question: "I'm drafting the
 * secretariat's reminder, and for that I need the overdue workstreams." What is left must be understood to the last word, or
 * the first reading stays.
 */
export function withoutPreamble(text: string, reader: Reader, first: Reading, read: Read): Reading {
  const [only, ...more] = first.questions
  if (only?.ask !== 'unknown' || more.length > 0 || text.length > longest) return first
  const { why } = only
  const passing = why.because === 'not-understood' || (why.because === 'not-in-plan' && byTheWay.includes(why.about))
  if (
    !passing ||
    first.explained.pieces.some(({ concept }) => /^x\.(?:assistant|order|other|money|person)$/.test(concept))
  )
    return first
  for (const part of endings(text)) {
    const again = read(part, reader)
    if (stands(again)) return { ...again, language: first.language }
  }
  return first
}

/** The last sentence, or the last that is a question, and what stands behind each of its pauses; the longest first. */
function endings(text: string): string[] {
  const sentences = text.split(/(?<=[.!?。！？…])\s+|(?<=[。！？])/).filter((one) => one.trim() !== '')
  const asked = sentences.findLast((one) => /[?？]\s*$/.test(one)) ?? sentences.at(-1) ?? ''
  const pauses = [...asked.matchAll(/[,;:，；：]\s*|\s[–—-]\s|\b(?:and for (?:that|this)|so that)\b/g)]
  const parts = pauses.map(({ index, 0: pause }) => asked.slice(index + pause.length))
  return [...(sentences.length > 1 ? [asked] : []), ...parts].filter((part) => /\S{2}.*\S{2}/.test(part))
}

/** So well a phrasing of a passage must fit what is left. */
const fitting = 3.72

/** Whether a part was understood by itself, all of it, or is how people ask for a passage. */
function stands({ questions, explained }: Reading): boolean {
  const said = explained.pieces
  const [only] = questions
  const asked = explained.tried.find(({ how, weight }) => how === 'as it is asked for' && weight >= fitting)
  if (asked && asked.question === only && questions.length === 1) return true
  const subject = said.some(
    ({ ref, named, concept }) =>
      ref !== undefined || named !== undefined || /^n\.(?:workstream|core|thematic|annex)$/.test(concept),
  )
  return (
    subject &&
    said.every(({ concept }) => concept !== 'unknown') &&
    questions.every(({ ask }) => !['unknown', 'which', 'define', 'passage', 'help', 'social'].includes(ask))
  )
}
