import type { Plan } from '../workplan/workplan.ts'
import { type Token, tokenise } from './lexicon.ts'
import { normalise } from './normalise.ts'

/** A sentence of the plan and how a message would name what it is. */
interface Sentence {
  tokens: string[]
  /** As it is named in words of either writing; several where the plan says the same in several places. */
  ids: string[]
  of: 'activity' | 'objective'
}

/** Sentences by the words that they begin with. */
type Index = Map<string, Sentence[]>

/** Words that a sentence must begin with to be looked at further. */
const opening = 4
/** Words, or Han characters, that a quotation of a sentence's beginning must have. */
const least = 6
const leastHan = 12

const indexes = new WeakMap<Plan['agencies'], Index>()

function indexOf(plan: Plan): Index {
  const known = indexes.get(plan.agencies)
  if (known) return known
  const index: Index = new Map()
  const add = (text: string, of: Sentence['of'], id: string) => {
    const tokens = tokensOf(text).map(({ word }) => word)
    if (tokens.length < least) return
    const key = tokens.slice(0, opening).join(' ')
    const begun = index.get(key) ?? []
    if (begun.length === 0) index.set(key, begun)
    const same = begun.find((one) => one.of === of && one.tokens.join(' ') === tokens.join(' '))
    if (same) same.ids.push(id)
    else begun.push({ tokens, of, ids: [id] })
  }
  for (const { id, activities } of plan.workstreams)
    for (const { number, text } of activities)
      for (const said of Object.values(text)) if (typeof said === 'string') add(said, 'activity', `${id}.${number}`)
  for (const { number, name } of plan.objectives)
    for (const said of Object.values(name)) if (typeof said === 'string') add(said, 'objective', String(number))
  indexes.set(plan.agencies, index)
  return index
}

function tokensOf(text: string): Token[] {
  return tokenise(normalise(text).toLowerCase())
}

/** How a sentence is named in the words around it. */
function named({ of, ids }: Sentence, chinese: boolean): string {
  const several = ids.length > 1
  if (chinese) return `${of === 'activity' ? '活动' : '目标'}${ids.join('和')}`
  return `${of === 'activity' ? (several ? 'activities' : 'activity') : several ? 'objectives' : 'objective'} ${ids.join(' and ')}`
}

/**
 * A message in which an activity or objective that is quoted word for word is called by its number, so that none of its
 * own words are read as a question: “Draft the report and coordinate its editing.” Without quotation marks the whole
 * sentence must be there; within them its beginning is enough.
 */
export function withoutQuotations(said: string, plan: Plan): string {
  if (said.length < 20) return said
  const text = normalise(said)
  const tokens = tokenise(text.toLowerCase())
  const index = indexOf(plan)
  let out = ''
  let done = 0
  for (let at = 0; at + least <= tokens.length; at++) {
    const begun = index.get(
      tokens
        .slice(at, at + opening)
        .map(({ word }) => word)
        .join(' '),
    )
    if (!begun) continue
    let best: { sentence: Sentence; length: number } | null = null
    for (const sentence of begun) {
      const length = shared(sentence.tokens, tokens, at)
      if (length > (best?.length ?? 0) && quotes(sentence, length, text, tokens, at)) best = { sentence, length }
    }
    const first = tokens[at]
    const last = best ? tokens[at + best.length - 1] : undefined
    if (!best || !first || !last) continue
    const chinese = /[\u3400-\u9fff]/.test(text.replace(text.slice(first.from, last.to), ''))
    const name = named(best.sentence, chinese)
    out += `${text.slice(done, first.from).replace(/["“「『《]\s*$/, ' ')}${name} `
    done = last.to + (/^\s*[.。;；]?\s*["”」』》]/.exec(text.slice(last.to))?.[0].length ?? 0)
    at += best.length - 1
  }
  return done === 0 ? said : out + text.slice(done)
}

/** How many words from a place on are those that a sentence begins with. */
function shared(sentence: string[], tokens: Token[], at: number): number {
  let length = 0
  while (length < sentence.length && tokens[at + length]?.word === sentence[length]) length++
  return length
}

function quotes(sentence: Sentence, length: number, text: string, tokens: Token[], at: number): boolean {
  if (length === sentence.tokens.length) return true
  const [first, last] = [tokens[at], tokens[at + length - 1]]
  if (!first || !last || length < (first.kind === 'han' ? leastHan : least)) return false
  return (
    /["“「『《]\s*$/.test(text.slice(0, first.from)) &&
    /^\s*(?:\.{3}|…+|[.,，。])?\s*["”」』》]/.test(text.slice(last.to))
  )
}
