import type { Plan } from '../workplan/workplan.ts'
import { addPhrase, longestPhrase, type Phrases, tokenise } from './lexicon.ts'
import { normalise } from './normalise.ts'
import type { Reader, Reading } from './read.ts'
import { keysOf } from './search.ts'

type Read = (text: string, reader: Reader) => Reading

/** The workstreams that a word is used of. */
const books = new WeakMap<Plan['agencies'], Phrases<string[]>>()

function bookOf(plan: Plan): Phrases<string[]> {
  const known = books.get(plan.agencies)
  if (known) return known
  const book: Phrases<string[]> = {}
  for (const { id, words } of plan.workstreams)
    for (const phrase of Object.values(words ?? {}).flat())
      addPhrase(book, phrase, [id], (some, more) => [...some, ...more])
  books.set(plan.agencies, book)
  return book
}

/** A word that is used of some workstreams, and where it stands. */
interface Match {
  from: number
  to: number
  ids: string[]
}

function matchesIn(text: string, plan: Plan): Match[] {
  const tokens = tokenise(text.toLowerCase())
  const book = bookOf(plan)
  const matches: Match[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = longestPhrase(book, tokens, at)
    if (found)
      matches.push({ from: tokens[at]?.from ?? 0, to: tokens[at + found.length - 1]?.to ?? 0, ids: found.value })
    at += found?.length ?? 1
  }
  return matches
}

/** So much the words of one workstream must weigh together: two that are its own, or three that it shares. */
const enough = 1.5
/** So many times more than those of any other. */
const ahead = 1.5

/** The one workstream that a message describes in words that are used of it, with those words; null where it is not clear. */
function describedBy(text: string, plan: Plan): { id: string; words: Match[] } | null {
  const matches = matchesIn(text, plan)
  const scores = new Map<string, number>()
  const seen = new Set<string>()
  for (const { from, to, ids } of matches) {
    const word = text.slice(from, to).toLowerCase()
    if (seen.has(word)) continue
    seen.add(word)
    const few = new Set(ids)
    const weight = Math.log((plan.workstreams.length + 1) / few.size) / Math.log(plan.workstreams.length + 1)
    for (const id of few) scores.set(id, (scores.get(id) ?? 0) + weight)
  }
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a)
  if (!best || best[1] < enough || best[1] < ahead * (next?.[1] ?? 0)) return null
  return { id: best[0], words: matches.filter(({ ids }) => ids.includes(best[0])) }
}

const english = /^[^\u3400-\u9fff]*$/

/** Words that ask: in English where a part begins with them, for inside they may belong to a description ("gangs who …"). */
const opens =
  /^\W*(?:(?:and|so|but|then|ok|hi|please|now|well) )*(?:who|whose|whom|what|which|when|where|how|why|is|are|does|do|did|has|have|can|could|list|tell|show|give|name|any|i|we)\b/i
const asking = /谁|哪|什么|几|多少|吗|呢|何|啥|怎|列|说/

/** The parts of a text between its pauses. */
function partsOf(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/[^.!?:;,—–。！？：；，]+/g)].map(({ index, 0: part }) => ({
    from: index,
    to: index + part.length,
  }))
}

/** The message with the description replaced by what it describes: the whole part where that asks nothing itself. */
function named(text: string, id: string, matches: Match[]): { text: string; typed: string } | null {
  const parts = partsOf(text).map((part) => ({
    ...part,
    words: matches.filter(({ from, to }) => from >= part.from && to <= part.to),
  }))
  const [part] = parts.toSorted((a, b) => b.words.length - a.words.length)
  const first = part?.words[0]
  const last = part?.words.at(-1)
  if (!part || !first || !last) return null
  const said = text.slice(part.from, part.to)
  const alone = !parts.some((one) => one !== part && /\p{L}{2}/u.test(text.slice(one.from, one.to)))
  const asks = english.test(said) ? alone || opens.test(said) : asking.test(said)
  const { from, to } = asks ? { from: first.from, to: last.to } : part
  // Words of a question that nothing explains may not vanish among those that describe.
  const keys = (one: { from: number; to: number }) => keysOf(text.slice(one.from, one.to)).length
  const described = part.words.reduce((sum, word) => sum + keys(word), 0)
  if (asks && english.test(said) && keys({ from, to }) > described * 1.34) return null
  return { text: `${text.slice(0, from)} ${id} ${text.slice(to)}`, typed: text.slice(from, to).trim() }
}

/** What a description can make up for: that nothing, or nothing that the plan holds, was seen to be asked for. */
/** What is asked for in money is no description, whatever else the words are used of. */
const sums = /\b(?:how much|how many|budgets?|amounts?|figures?|sums?|dollars?)\b|多少|预算|金额|数额/i

const passing = ['money', 'figures', 'place', 'country', 'opinion', 'other']

/**
 * A message in which no workstream was found, read again with the one that it describes in its place: "Criminal gangs who
 * take cash to sneak people over a frontier: whose dossier is it?" The reply shows how it was read.
 */
export function withDescribed(text: string, reader: Reader, first: Reading, read: Read): Reading {
  const [only, ...more] = first.questions
  const lost =
    (only?.ask === 'unknown' &&
      (only.why.because === 'not-understood' ||
        only.why.because === 'no-subject' ||
        (only.why.because === 'not-in-plan' && passing.includes(only.why.about) && !sums.test(text)))) ||
    (only?.ask === 'which' && only.candidates.length === 0)
  const { pieces } = first.explained
  const subject = pieces.some(({ ref, named }) => (ref && ref.to !== 'ordinal') || named?.topics)
  if (!lost || more.length > 0 || subject || text.length > longest) return first
  if (pieces.some(({ concept }) => /^x\.(?:assistant|order|other-plan)$/.test(concept))) return first
  const plain = normalise(text)
  const found = describedBy(plain, reader.plan)
  if (!found) return first
  const again = named(plain, found.id, found.words)
  if (!again) return first
  const { typed } = again
  const reading = read(again.text, reader)
  if (!reading.questions.every(({ ask }) => ask === 'tell' || ask === 'check' || ask === 'count')) return first
  const topic = reader.plan.workstreams.find(({ id }) => id === found.id)?.topic
  const words = `${found.id} (${topic?.[first.language === 'zh' ? 'zh' : 'en']})`
  return { ...reading, language: first.language, mended: [...reading.mended, { typed, words }] }
}

/** Longer messages are letters. */
const longest = 400
