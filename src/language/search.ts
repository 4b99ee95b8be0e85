import type { Plan } from '../workplan/workplan.ts'
import { stem, tokenise } from './lexicon.ts'
import { normalise } from './normalise.ts'

/** A stretch of the plan that can be found by its words. */
export interface Passage {
  /** Workstream or activity id; null for narrative. */
  id: string | null
  /** A term whose `says` this is. */
  term: string | null
  lines: number[]
  en: string
  zh: string
}

export interface Found {
  passage: Passage
  score: number
  /** Part of the query's weight that the passage holds, 0–1. */
  coverage: number
  /** In how few passages its rarest word stands. */
  rarest: number
  /** Query words found in it.*/
  matched: Set<string>
}

interface Postings {
  /** Positions of the passages that hold the word, rising. */
  at: number[]
  /** How much it weighs in each of them. */
  weights: number[]
}

interface Index {
  passages: Passage[]
  postings: Map<string, Postings>
  /** A score for each passage, all nought between searches. */
  scores: Float64Array
}

const stop = new Set(
  'a an the of to in on at for by with from as is are was were be been and or not it its this that which who what when where how why do does did has have had will can could would should may their they them he she his her we our you your i me my all any each such more most than then so if but into over under about also other these those there both'.split(
    ' ',
  ),
)

/**
 * The keys under which words are found: stems of Latin words, pairs of neighbouring Han characters, numbers as they are.
 */
export function keysOf(text: string): string[] {
  const keys: string[] = []
  let before: { word: string; to: number } | null = null
  for (const token of tokenise(normalise(text).toLowerCase())) {
    if (token.kind === 'han') {
      if (before && before.to === token.from) keys.push(before.word + token.word)
      before = { word: token.word, to: token.to }
      continue
    }
    before = null
    if (!stop.has(token.word) && token.word.length > 1) keys.push(token.kind === 'word' ? stem(token.word) : token.word)
  }
  return keys
}

function passagesOf(plan: Plan): Passage[] {
  const passages: Passage[] = []
  const printed = (id: string | null, text: { en: string; zh: string; line: number }, more = { en: '', zh: '' }) =>
    passages.push({ id, term: null, lines: [text.line], en: `${text.en} ${more.en}`, zh: `${text.zh} ${more.zh}` })
  for (const workstream of plan.workstreams) {
    const words = {
      en: [workstream.purpose?.en ?? '', workstream.topic.en, ...workstream.aliases.en].join(' '),
      zh: [workstream.purpose?.zh ?? '', workstream.topic.zh, ...workstream.aliases.zh].join(' '),
    }
    printed(workstream.id, workstream.title, words)
    for (const activity of workstream.activities) {
      printed(`${workstream.id}.${activity.number}`, activity.text, {
        en: activity.points.map((point) => point.en).join(' '),
        zh: activity.points.map((point) => point.zh).join(' '),
      })
    }
  }
  for (const section of plan.sections) for (const paragraph of section.paragraphs) printed(null, paragraph)
  for (const heading of plan.headings) for (const paragraph of heading.paragraphs) printed(null, paragraph)
  for (const term of plan.terms) {
    passages.push({
      id: null,
      term: term.id,
      lines: term.lines,
      en: [term.name.en, ...term.aliases.en, term.says.en].join(' '),
      zh: [term.name.zh, ...term.aliases.zh, term.says.zh].join(' '),
    })
  }
  return passages
}

const indexes = new WeakMap<Plan['agencies'], Index>()

function indexOf(plan: Plan): Index {
  const known = indexes.get(plan.agencies)
  if (known) return known
  const passages = passagesOf(plan)
  const postings: Index['postings'] = new Map()
  passages.forEach((passage, at) => {
    const counts = new Map<string, number>()
    const keys = [...keysOf(passage.en), ...keysOf(passage.zh)]
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const [key, count] of counts) {
      const list = postings.get(key) ?? { at: [], weights: [] }
      if (list.at.length === 0) postings.set(key, list)
      list.at.push(at)
      // BM25 with its usual constants; half of the keys are the other language's.
      list.weights.push((count * 2.2) / (count + 1.2 * (0.25 + 0.75 * (Math.max(keys.length, 40) / 120))))
    }
  })
  const index = { passages, postings, scores: new Float64Array(passages.length) }
  indexes.set(plan.agencies, index)
  return index
}

/** In how many passages a key stands; many for one that none holds. */
export function frequency(plan: Plan, key: string): number {
  return indexOf(plan).postings.get(key)?.at.length ?? Number.MAX_SAFE_INTEGER
}

/** Whether any passage of the plan holds a key. */
export function isKey(plan: Plan, key: string): boolean {
  return indexOf(plan).postings.has(key)
}

/**
 * Passages that hold the words, best first. `which` chooses workstreams and activities, narrative, or both. Words that the
 * plan does not know at all weigh as much as its rarest, so they lower the coverage.
 */
export function search(plan: Plan, keys: string[], which: 'items' | 'narrative' | 'all', most = 5): Found[] {
  const { passages, postings, scores } = indexOf(plan)
  const rarest = Math.log(1 + passages.length)
  const words: (Postings & { key: string; weight: number })[] = []
  let total = 0
  for (const key of new Set(keys)) {
    const list = postings.get(key)
    const weight = list ? Math.log(1 + passages.length / list.at.length) : rarest
    total += weight
    // A word that stands nearly everywhere tells nothing.
    if (list && (list.at.length <= 200 || list.at.length <= passages.length / 10)) words.push({ ...list, key, weight })
  }
  return best(words, scores, most, (at) => which === 'all' || (passages[at]?.id === null) === (which === 'narrative'))
    .map(({ at, score }) => ({ at, score, held: words.filter((word) => holds(word.at, at)) }))
    .map(({ at, score, held }) => ({
      passage: passages[at] as Passage,
      score,
      coverage: total === 0 ? 0 : held.reduce((sum, word) => sum + word.weight, 0) / total,
      rarest: Math.min(...held.map((word) => word.at.length)),
      matched: new Set(held.map((word) => word.key)),
    }))
}

/** The passages with the highest scores, without sorting all of them; `scores` is lent for the sums. */
function best(
  words: readonly (Postings & { weight: number })[],
  scores: Float64Array,
  most: number,
  counts: (at: number) => boolean,
): { at: number; score: number }[] {
  const met: number[] = []
  for (const { at, weights, weight } of words) {
    at.forEach((passage, n) => {
      const score = scores[passage] ?? 0
      if (score === 0) met.push(passage)
      scores[passage] = score + weight * (weights[n] ?? 0)
    })
  }
  const first: { at: number; score: number }[] = []
  for (const at of met) {
    const score = scores[at] ?? 0
    scores[at] = 0
    if (first.length === most && score <= (first.at(-1)?.score ?? 0)) continue
    if (!counts(at)) continue
    const behind = first.findIndex((other) => other.score < score)
    first.splice(behind < 0 ? first.length : behind, 0, { at, score })
    if (first.length > most) first.pop()
  }
  return first
}

/** Whether rising numbers hold one. */
function holds(rising: readonly number[], number: number): boolean {
  let from = 0
  let to = rising.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rising[middle] ?? 0) < number) from = middle + 1
    else to = middle
  }
  return rising[from] === number
}
