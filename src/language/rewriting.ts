import { requiredText } from './required-text.ts'

/** Words, and what is written for them. */
export type Rewriting = readonly [RegExp, string]

/** Texts letter by letter, each with the numbers of the pairs that need it. */
interface Branch {
  next: Map<number, Branch>
  needing: number[]
}

interface Index {
  texts: Branch
  /** The pairs that may apply to any text. */
  always: number[]
}

/**
 * Replaces one after the other. Most texts hold little of what is looked for: a pair is tried only where the text holds
 * what any match of it must hold, found for all pairs in one pass.
 */
export function rewriting(pairs: readonly Rewriting[]): (text: string) => string {
  let index: Index | null = null
  return (text) => {
    index ??= indexOf(pairs)
    let words = text
    let likely = likelyIn(index, words, pairs.length)
    for (const [at, [pattern, instead]] of pairs.entries()) {
      if (!likely[at]) continue
      const rewritten = words.replace(pattern, instead)
      if (rewritten === words) continue
      words = rewritten
      likely = likelyIn(index, words, pairs.length)
    }
    return words
  }
}

function indexOf(pairs: readonly Rewriting[]): Index {
  const index: Index = { texts: { next: new Map(), needing: [] }, always: [] }
  for (const [at, [pattern]] of pairs.entries()) {
    const required = requiredText(pattern)
    if (!required) index.always.push(at)
    for (const text of required ?? []) branchOf(index.texts, text).needing.push(at)
  }
  return index
}

function branchOf(root: Branch, text: string): Branch {
  let branch = root
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    let next = branch.next.get(code)
    if (!next) {
      next = { next: new Map(), needing: [] }
      branch.next.set(code, next)
    }
    branch = next
  }
  return branch
}

/** By the number of each pair, whether the text holds what it needs. */
function likelyIn({ texts, always }: Index, text: string, pairs: number): Uint8Array {
  const likely = new Uint8Array(pairs)
  for (const at of always) likely[at] = 1
  const lower = text.toLowerCase()
  for (let from = 0; from < lower.length; from++) {
    let branch: Branch | undefined = texts
    for (let at = from; branch; at++) {
      for (const pair of branch.needing) likely[pair] = 1
      branch = branch.next.get(lower.charCodeAt(at))
    }
  }
  return likely
}
