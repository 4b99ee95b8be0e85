import { activityOf, workstreamOf } from '../../workplan/find.ts'
import type { Plan } from '../../workplan/workplan.ts'
import { longestPhrase, tokenise } from '../lexicon.ts'
import { namesOf } from '../names.ts'
import type { OrderWords } from './order-words.ts'
import { orderWords } from './subscriptions.ts'

/** What is left of an order's words, and a way to take from its beginning. */
export interface Scan {
  rest: string
}

const books = new Map<string, RegExp>()

/** Takes a phrase of any language from the beginning, the longest that stands there; null when none does. */
export function takePhrase(scan: Scan, of: (words: OrderWords) => string[], name: string): string | null {
  let pattern = books.get(name)
  if (!pattern) {
    const phrases = orderWords.flatMap(([, words]) => of(words))
    const sorted = [...phrases].sort((a, b) => b.length - a.length)
    const parts = sorted.map((phrase) => {
      const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')
      return /[a-z.]$/.test(phrase) ? `${escaped}(?![a-z0-9])` : escaped
    })
    pattern = new RegExp(`^(?:${parts.join('|')})`, 'i')
    books.set(name, pattern)
  }
  return takeMatch(scan, pattern)?.[0] ?? null
}

/** Takes what a pattern that begins with `^` matches. */
export function takeMatch(scan: Scan, pattern: RegExp): RegExpExecArray | null {
  const match = pattern.exec(scan.rest)
  if (!match || match[0] === '') return null
  scan.rest = scan.rest.slice(match[0].length)
  skip(scan)
  return match
}

/** Past spaces and the marks between parts of an order. */
export function skip(scan: Scan): void {
  scan.rest = scan.rest.replace(/^[\s,;:。，、；：·.!！"'“”‘’()（）]+/, '')
}

/** Takes a word that nothing explains. */
export function takeWord(scan: Scan): string {
  const word = /^(?:\p{Script=Han}+|[^\s,;，、；\p{Script=Han}]+)/u.exec(scan.rest)?.[0] ?? scan.rest.slice(0, 1)
  scan.rest = scan.rest.slice(word.length)
  skip(scan)
  return word
}

const idPattern =
  /^(?:ws\s*|workstream\s+|工作流)?([tfx]\s?\d{1,5}|\d{1,5}(?:\.\d{1,3})?)((?:\.\d{1,3})?)(?![\d:.]*\d|\s*(?:am|pm|[点时天周]|days?\b|weeks?\b|months?\b))/i
const thematicPattern = /^(?:thematic(?:\s+workstream)?\s+|主题(?:工作流)?\s*)(\d{1,2})((?:\.\d{1,3})?)(?![\d:.]*\d)/i

/** Takes the id of a workstream or activity; `known` says whether the plan has it. */
export function takeId(scan: Scan, plan: Plan): { id: string; known: boolean } | null {
  const thematic = takeMatch(scan, thematicPattern)
  const match = thematic ?? takeMatch(scan, idPattern)
  if (!match) return null
  const id = `${thematic ? 'T' : ''}${match[1]}${match[2]}`.toUpperCase().replace(/\s/g, '')
  return { id, known: workstreamOf(plan, id) !== undefined || activityOf(plan, id) !== null }
}

/** Takes the name of an agency, or a topic that stands for one workstream. */
export function takeName(scan: Scan, plan: Plan): { agency: string } | { item: string } | null {
  const tokens = tokenise(scan.rest.toLowerCase())
  if (tokens[0]?.from !== 0) return null
  const found = longestPhrase(namesOf(plan).phrases, tokens, 0)
  const last = found && tokens[found.length - 1]
  if (!found || !last) return null
  const { agency, topics } = found.value
  const item = topics?.length === 1 ? topics[0] : undefined
  if (!agency && !item) return null
  scan.rest = scan.rest.slice(last.to)
  skip(scan)
  return agency ? { agency } : { item: item ?? '' }
}
