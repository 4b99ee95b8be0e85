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

interface Index {
  passages: Passage[]
  postings: Map<string, { at: number; weight: number }[]>
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
      const list = postings.get(key) ?? []
      if (list.length === 0) postings.set(key, list)
      // BM25 with its usual constants; half of the keys are the other language's.
      list.push({ at, weight: (count * 2.2) / (count + 1.2 * (0.25 + 0.75 * (keys.length / 120))) })
    }
  })
  const index = { passages, postings }
  indexes.set(plan.agencies, index)
  return index
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
  const { passages, postings } = indexOf(plan)
  const rarest = Math.log(1 + passages.length)
  const scores = new Map<number, { score: number; weight: number; rarest: number; matched: Set<string> }>()
  let total = 0
  for (const key of new Set(keys)) {
    const list = postings.get(key)
    const weight = list ? Math.log(1 + passages.length / list.length) : rarest
    total += weight
    // A word that stands nearly everywhere tells nothing.
    if (!list || (list.length > 200 && list.length > passages.length / 10)) continue
    for (const posting of list) {
      const narrative = passages[posting.at]?.id === null
      if (which !== 'all' && narrative !== (which === 'narrative')) continue
      const entry = scores.get(posting.at) ?? { score: 0, weight: 0, rarest: list.length, matched: new Set<string>() }
      if (entry.matched.size === 0) scores.set(posting.at, entry)
      entry.score += weight * posting.weight
      entry.weight += weight
      entry.rarest = Math.min(entry.rarest, list.length)
      entry.matched.add(key)
    }
  }
  return [...scores]
    .map(([at, entry]) => ({
      passage: passages[at] as Passage,
      score: entry.score,
      coverage: total === 0 ? 0 : entry.weight / total,
      rarest: entry.rarest,
      matched: entry.matched,
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
}
