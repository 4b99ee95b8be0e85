import type { Reading } from './read.ts'
import type { Reference } from './references.ts'

/**
 * How a message was read, for maintainers: a line for each stretch of words with what it was taken for, then a line for
 * each reading that was tried, then what was asked in the end.
 */
export function explain({ language, explained, mended, questions }: Reading): string[] {
  return [
    `language: ${language}`,
    ...explained.pieces
      .filter((piece) => piece.concept !== 'break')
      .map((piece) => {
        const taken = [piece.concept, ...(piece.also ?? [])].join(' or ')
        const mending = piece.typed === undefined ? '' : `, typed “${piece.typed}”`
        return `“${piece.words}”: ${taken}${piece.ref ? ` → ${referred(piece.ref)}` : ''}${mending}`
      }),
    ...mended.map(({ typed, words }) => `“${typed}” was read as “${words}”`),
    ...explained.tried.map(({ how, weight, unexplained, question }) => {
      const rest = unexplained.length === 0 ? '' : `, unexplained: ${unexplained.join(' ')}`
      return `tried (${how}, weight ${weight}${rest}): ${JSON.stringify(question)}`
    }),
    ...questions.map((question) => `asked: ${JSON.stringify(question)}`),
  ]
}

function referred(reference: Reference): string {
  const { to, ...more } = reference
  return `${to} ${JSON.stringify(more)}`
}
