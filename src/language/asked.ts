import type { Plan } from '../workplan/workplan.ts'
import { longestPhrase, stem, type Token, tokenise } from './lexicon.ts'
import { normalise } from './normalise.ts'
import { Vocabulary } from './spelling.ts'
import { isEveryday } from './words/everyday-english.ts'
import { kindred, kindredWords } from './words/kindred.ts'

/** A stretch of a message. */
interface Place {
  from: number
  to: number
}

/** A key of a text, and where the words stand from which it was made. */
interface Key extends Place {
  key: string
}

/** What is asked for in words that the plan gives for it. */
export interface AskedFor {
  lines: number[]
  /** A term whose `says` answers; null for a paragraph. */
  term: string | null
  /** 0–1: how much of the question is in the phrasing, and of the phrasing in the question. */
  score: number
  /** How many meanings both have. */
  shared: number
  phrasing: string
}

interface Passage {
  lines: number[]
  term: string | null
  /** All keys of its phrasings. */
  keys: Set<string>
}

interface Phrasing {
  words: string
  han: boolean
  passage: number
  keys: Set<string>
  weight: number
}

interface Index {
  passages: Passage[]
  phrasings: Phrasing[]
  postings: Map<string, number[]>
  weights: Map<string, number>
  /** The Latin words of phrasings and meanings, into which slips of the pen are mended. */
  spelling: Vocabulary
  stems: Set<string>
}

/** Words that give a question its shape; they tell little of what it is about. */
const shapes = new Set([
  'who',
  'when',
  'how',
  'why',
  'where',
  'mean',
  'un',
  'plan',
  'network',
  'first',
  'soon',
  'produce',
  'discuss',
  'circumstances',
  'memberstates',
  'count',
  'workstream',
])

/** A phrasing that asks why is hardly meant where nobody asks why. */
const timely = ['~when', '~count']
const askings = ['~why', '~when', '~who', '~count']

const small = new Set(
  'a an the of to in on at for by with from as is are was were be been being and or it its this that these those which what do does did has have had will can could would should may might must their they them he she his her we our you your i me my all any each such than then so if but into over under about also other there both not no some just only up out one meant supposed expected intended say says said tell tells get gets give gives take takes make go keep really exactly actually thing things according please know want need expect expects claim claims claimed purport envisage envisages foresee foresees mention mentions describe describes explain explains itself themselves quite somehow'.split(
    ' ',
  ),
)

const smallHan = new Set(
  '的了吗呢是在与和对把被给就都也还很又再吧啊呀么之其该这那些个有要会能可以于到从向由将并且而或及等所来去上下里中内么哪什啥何嘛一'.split(
    '',
  ),
)

/** The keys of a text: meanings that several words share, stems of other Latin words, pairs of other Han characters. */
function keysIn(tokens: Token[]): Key[] {
  const keys: Key[] = []
  let run: { word: string; from: number; to: number; paired: boolean } | null = null
  const close = () => {
    if (run && !run.paired) keys.push({ key: run.word, from: run.from, to: run.to })
    run = null
  }
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token) break
    const known = longestPhrase(kindred(), tokens, i)
    if (known) {
      close()
      const to = tokens[i + known.length - 1]?.to ?? token.to
      keys.push({ key: `~${known.value}`, from: token.from, to })
      i += known.length
      continue
    }
    i++
    if (token.kind !== 'han') {
      close()
      // "What is it for?"
      if (token.word === 'for' && i === tokens.length) keys.push({ key: '~purpose', from: token.from, to: token.to })
      if (!small.has(token.word) && (token.word.length > 1 || token.kind === 'number'))
        keys.push({ key: token.kind === 'word' ? stem(token.word) : token.word, from: token.from, to: token.to })
      continue
    }
    if (smallHan.has(token.word)) {
      close()
      continue
    }
    if (run && run.to === token.from) {
      keys.push({ key: run.word + token.word, from: run.from, to: token.to })
      run = { word: token.word, from: token.from, to: token.to, paired: true }
    } else {
      close()
      run = { word: token.word, from: token.from, to: token.to, paired: false }
    }
  }
  close()
  return keys
}

const han = /[\u3400-\u9fff]/

const indexes = new WeakMap<Plan['agencies'], Index>()

function indexOf(plan: Plan): Index {
  const known = indexes.get(plan.agencies)
  if (known) return known
  const said = new Set<string>(kindredWords())
  const index: Omit<Index, 'spelling' | 'stems'> = {
    passages: [],
    phrasings: [],
    postings: new Map(),
    weights: new Map(),
  }
  const add = (lines: number[], term: string | null, asked: Record<string, string[]> | undefined) => {
    if (!asked) return
    const passage: Passage = { lines, term, keys: new Set() }
    for (const words of Object.values(asked).flat()) {
      const tokens = tokenise(normalise(words).toLowerCase())
      for (const { kind, word } of tokens) if (kind === 'word' && word.length > 3) said.add(word)
      const keys = new Set(keysIn(tokens).map(({ key }) => key))
      for (const key of keys) passage.keys.add(key)
      index.phrasings.push({ words, han: han.test(words), passage: index.passages.length, keys, weight: 0 })
    }
    index.passages.push(passage)
  }
  for (const part of [...plan.sections, ...plan.headings])
    for (const paragraph of part.paragraphs) add([paragraph.line], null, paragraph.asked)
  for (const term of plan.terms) add(term.lines, term.id, term.asked)
  const held = new Map<string, Map<number, number>>()
  for (const { keys, passage } of index.phrasings)
    for (const key of keys) {
      const times = held.get(key) ?? new Map<number, number>()
      times.set(passage, (times.get(passage) ?? 0) + 1)
      held.set(key, times)
    }
  for (const [key, times] of held)
    index.weights.set(key, weightOf(key, spreadOf([...times.values()]), index.passages.length))
  index.phrasings.forEach((phrasing, at) => {
    for (const key of phrasing.keys) {
      phrasing.weight += index.weights.get(key) ?? 0
      const list = index.postings.get(key)
      if (list) list.push(at)
      else index.postings.set(key, [at])
    }
  })
  const made = { ...index, spelling: new Vocabulary(said), stems: new Set([...said].map(stem)) }
  indexes.set(plan.agencies, made)
  return made
}

/**
 * Over how many passages a key is spread: as many as there would be if it stood equally often in each (the exponential of its
 * entropy). One that is asked of one passage all the time, and once of others, is that passage's.
 */
function spreadOf(times: number[]): number {
  const all = times.reduce((sum, number) => sum + number, 0)
  return Math.exp(times.reduce((sum, number) => sum - (number / all) * Math.log(number / all), 0))
}

/** Among Chinese, WHO is the agency. */
function spelt(token: Token, spoken: boolean): Token {
  return spoken && token.word === 'who' ? { ...token, word: 'w.h.o', key: 'w.h.o' } : token
}

/** A long word that nobody knows is read as the nearest of those by which people ask. */
function mended(token: Token, { spelling, stems }: Index): Token {
  const { kind, word, key } = token
  if (kind !== 'word' || word.length < 6 || spelling.has(word) || stems.has(key) || isEveryday(word)) return token
  const near = spelling.nearest(word)
  return near ? { ...token, word: near, key: stem(near) } : token
}

/** What a key counts: less the more passages are asked for with it, and little where it only shapes a question. */
function weightOf(key: string, spread: number, passages: number): number {
  const rarity = Math.max(0.15, Math.log((passages + 1) / spread) / Math.log(passages + 1))
  const kind = key.startsWith('~') ? (shapes.has(key.slice(1)) ? 0.4 : 1.2) : /[\u3400-\u9fff]/.test(key) ? 0.5 : 1
  return rarity * kind
}

/**
 * The passage that people ask for in words like these, or null. Words at an `idle` place say nothing: they count only where
 * a phrasing has them. What stands at the places of `firm` a phrasing must have, or it asks for something else.
 * Below the `bar` none is looked at.
 */
export function askedFor(
  plan: Plan,
  lower: string,
  idle: (place: Place) => boolean,
  firm: readonly Place[],
  bar: number,
): AskedFor | null {
  const index = indexOf(plan)
  const { passages, phrasings, postings, weights } = index
  const asked = new Map<string, { weight: number; places: Key[] }>()
  const spoken = han.test(lower)
  for (const place of keysIn(tokenise(lower).map((token) => mended(spelt(token, spoken), index)))) {
    const weight = weights.get(place.key) ?? (idle(place) ? 0 : weightOf(place.key, 1, passages.length))
    const known = asked.get(place.key)
    if (known) known.places.push(place)
    else if (weight > 0) asked.set(place.key, { weight, places: [place] })
  }
  const total = [...asked.values()].reduce((sum, { weight }) => sum + weight, 0)
  const shared = new Float64Array(phrasings.length)
  const found: number[] = []
  for (const [key, { weight }] of asked)
    for (const at of postings.get(key) ?? []) {
      const before = shared[at] ?? 0
      if (before === 0) found.push(at)
      shared[at] = before + weight
    }
  /** What is said at each of the places that a phrasing must have. */
  const needed = firm.map((place) =>
    [...asked].filter(([, { places }]) => places.some(({ from, to }) => from < place.to && to > place.from)),
  )
  /** Whether a phrasing has most of it: of Latin words more than half ("how" is not yet "how long"), of Han pairs a third. */
  const holds = (phrasing: Phrasing) =>
    needed.every((keys) => {
      const held = keys.filter(([key]) => phrasing.keys.has(key)).length / keys.length
      // "何时召开" asks when, though "召开" may be asked of much else.
      if (spoken && keys.some(([key]) => timely.includes(key) && !phrasing.keys.has(key))) return false
      return spoken ? held >= 1 / 3 : held > 0.5
    })
  let best: { phrasing: Phrasing; score: number } | null = null
  for (const at of found) {
    const phrasing = phrasings[at] as Phrasing
    if (phrasing.han !== spoken) continue
    const weight = shared[at] ?? 0
    const said = weight / (phrasing.weight + slack)
    // No question can do better than be held as a whole.
    const most = (2 * said) / (1 + said)
    if (most < bar || most <= (best?.score ?? 0)) continue
    const near = passages[phrasing.passage] as Passage
    let around = 0
    for (const [key, { weight: more }] of asked) if (!phrasing.keys.has(key) && near.keys.has(key)) around += more
    const covered = (weight + around / 2) / (total + slack)
    const other = askings.some((asking) => phrasing.keys.has(asking) && !asked.has(asking))
    const score = ((2 * covered * said) / (covered + said)) * (other ? 0.75 : 1)
    if (score > (best?.score ?? 0) && holds(phrasing)) best = { phrasing, score }
  }
  if (!best) return null
  const { lines, term } = passages[best.phrasing.passage] as Passage
  const { keys, words } = best.phrasing
  // "Which agencies?" has nothing but its shape in common.
  if (![...asked.keys()].some((key) => keys.has(key) && !shapes.has(key.replace('~', '')))) return null
  return {
    lines,
    term,
    score: best.score,
    shared: [...asked.keys()].filter((key) => keys.has(key)).length,
    phrasing: words,
  }
}

/** Keeps a question and a phrasing of one word each from being the same question. */
const slack = 0.1
