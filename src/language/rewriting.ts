import { requiredText } from './required-text.ts'

/** Words, and what is written for them. */
export type Rewriting = readonly [RegExp, string]

/** More sets of texts than these are not looked for: the most telling ones part well enough. */
const setsLookedFor = 3

/** Texts letter by letter, each with the pairs that need it and the bit of the set that it fulfils. */
interface Branch {
  next: Map<number, Branch>
  needing: { pair: number; bit: number }[]
}

interface Index {
  texts: Branch
  /** By the number of each pair, the bits of all the sets that it needs. */
  needs: Uint8Array
}

/**
 * Replaces one after the other. Most texts hold little of what is looked for: a pair is tried only where the text holds
 * what any match of it must hold, found for all pairs in one pass.
 */
export function rewriting(pairs: readonly Rewriting[]): (text: string) => string {
  let index: Index | null = null
  return (text) => {
    index ??= indexOf(pairs)
    const { needs } = index
    let words = text
    let found = foundIn(index, words)
    for (let at = 0; at < pairs.length; at++) {
      if (found[at] !== needs[at]) continue
      const [pattern, instead] = pairs[at] as Rewriting
      const rewritten = words.replace(pattern, instead)
      if (rewritten === words) continue
      words = rewritten
      found = foundIn(index, words)
    }
    return words
  }
}

function indexOf(pairs: readonly Rewriting[]): Index {
  const index: Index = { texts: { next: new Map(), needing: [] }, needs: new Uint8Array(pairs.length) }
  for (const [pair, [pattern]] of pairs.entries())
    for (const [at, set] of requiredText(pattern).slice(0, setsLookedFor).entries()) {
      const bit = 1 << at
      index.needs[pair] = (index.needs[pair] ?? 0) | bit
      for (const text of set) branchOf(index.texts, text).needing.push({ pair, bit })
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

/** By the number of each pair, the bits of the sets of which the text holds one. */
function foundIn({ texts, needs }: Index, text: string): Uint8Array {
  const found = new Uint8Array(needs.length)
  const lower = text.toLowerCase()
  for (let from = 0; from < lower.length; from++) {
    let branch: Branch | undefined = texts
    for (let at = from; branch; at++) {
      for (const { pair, bit } of branch.needing) found[pair] = (found[pair] ?? 0) | bit
      branch = branch.next.get(lower.charCodeAt(at))
    }
  }
  return found
}
