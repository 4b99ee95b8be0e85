import { parentOf } from '../workplan/find.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import { addPhrase, longestPhrase, type Phrases, tokenise } from './lexicon.ts'
import { keysOf } from './search.ts'

/** The workstreams and activities that a word is used of, and those that are called so. */
interface Books {
  words: Phrases<string[]>
  names: Phrases<string[]>
}

const books = new WeakMap<Plan['agencies'], Books>()

function booksOf(plan: Plan): Books {
  const known = books.get(plan.agencies)
  if (known) return known
  const made: Books = { words: {}, names: {} }
  const add = (book: Phrases<string[]>, id: string, words: Workstream['words']) => {
    for (const phrase of Object.values(words ?? {}).flat())
      addPhrase(book, phrase, [id], (some, more) => [...new Set([...some, ...more])])
  }
  for (const { id, words, aliases, activities } of plan.workstreams) {
    add(made.words, id, words)
    for (const activity of activities) add(made.words, `${id}.${activity.number}`, activity.words)
    add(made.names, id, aliases)
  }
  books.set(plan.agencies, made)
  return made
}

/** A word that is used of some workstreams or activities, and where it stands. */
export interface Used {
  from: number
  to: number
  ids: string[]
}

/** The words of a text that are used of workstreams or activities; with `names`, their names as well. */
export function wordsUsed(text: string, plan: Plan, names = false): Used[] {
  const tokens = tokenise(text.toLowerCase())
  const books = booksOf(plan)
  const used: Used[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = [books.words, ...(names ? [books.names] : [])].flatMap(
      (book) => longestPhrase(book, tokens, at) ?? [],
    )
    const length = Math.max(0, ...found.map((one) => one.length))
    const ids = [...new Set(found.flatMap((one) => (one.length === length ? one.value : [])))]
    if (length > 0) used.push({ from: tokens[at]?.from ?? 0, to: tokens[at + length - 1]?.to ?? 0, ids })
    at += Math.max(1, length)
  }
  return used
}

/** The best of some scores, where it is clear: high enough, and so many times as high as any other. */
export function clearest(scores: Map<string, number>, least: number, ahead: number): string | null {
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a)
  return best && best[1] >= least && best[1] >= ahead * (next?.[1] ?? 0) ? best[0] : null
}

/** What the words of a text weigh for each workstream, and for its single activities; words that are used of fewer weigh more. */
export function scored(
  text: string,
  used: Used[],
  plan: Plan,
  counts: (id: string) => boolean,
  weighs: (word: string) => number = () => 1,
): { whole: Map<string, number>; single: Map<string, number> } {
  const all = Math.log(plan.workstreams.length + 1)
  const whole = new Map<string, number>()
  const single = new Map<string, number>()
  const add = (scores: Map<string, number>, id: string, weight: number) =>
    scores.set(id, (scores.get(id) ?? 0) + weight)
  const seen = new Set<string>()
  for (const { from, to, ids } of used) {
    const word = text.slice(from, to).toLowerCase()
    if (seen.has(word)) continue
    seen.add(word)
    const parents = new Set(ids.map((id) => parentOf(plan, id)))
    // Several words that say it together are no chance.
    const several = keysOf(word).length > 1 ? 1.5 : /\s/.test(word) ? 1.25 : 1
    const weight = ((all - Math.log(parents.size)) / all) * several * weighs(word)
    for (const id of parents) if (counts(id)) add(whole, id, weight)
    const own = new Set(ids.filter((id) => !parents.has(id)))
    for (const id of own) add(single, id, weight / own.size)
  }
  return { whole, single }
}
