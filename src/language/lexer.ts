import type { Day } from '../workplan/deadline.ts'
import type { Plan } from '../workplan/workplan.ts'
import { asWritten } from './as-written.ts'
import { withoutCourtesy } from './courtesy.ts'
import { meantAsTyped, phraseAt, undecided } from './han-cuts.ts'
import { type Concept, longestPhrase, type Token, tokenise } from './lexicon.ts'
import { type Named, type Names, namesOf } from './names.ts'
import { normalise } from './normalise.ts'
import { numeralAt } from './numerals.ts'
import { lexicon, mended, soundsLike } from './phrase-book.ts'
import { saidOnce } from './said-once.ts'
import { findWhens, type When } from './when.ts'

/** One stretch of a message and what it was taken for. */
export interface Piece {
  from: number
  to: number
  /** The words themselves, lower case. */
  words: string
  concept: Concept | 'name' | 'id' | 'number' | 'ordinal' | 'when' | 'unknown' | 'break' | 'stop'
  /** What else the same words mean. */
  also?: Concept[]
  named?: Named
  /** Of an id: the id as the plan would write it, whether or not it exists. */
  id?: string
  number?: number
  when?: When
  /** Typed in capitals, as names are. */
  capital?: boolean
  /** What was typed, where a slip was mended. */
  typed?: string
}

const idShape =
  /(?<![a-z0-9.])(?<![a-z]['’])(?:([tfx])\s?[-.]?\s?(\d{1,5})(?:\.(\d{1,2}(?:\.\d{1,2})*))?|(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?)(?![0-9a-z]|\.\d)/g

function ids(lower: string): Piece[] {
  return [...lower.matchAll(idShape)].map((match) => {
    const [words, letter, number, activity, heading, core, point] = match
    const base = letter ? `${letter.toUpperCase()}${Number(number)}` : `${Number(heading)}.${Number(core)}`
    const last = letter ? activity : point
    return {
      from: match.index,
      to: match.index + words.length,
      words,
      concept: 'id',
      id: last ? `${base}.${last.replace(/\b0+(?=\d)/g, '')}` : base,
    }
  })
}

const madeUp =
  /(?<![A-Za-z0-9.-])([A-EH-PRSUVWYZ]|(?<=\b(?:workstream|entry|item|stream|annex|thematic|core|编号|工作流|条目) ?)[GQ])(\d{1,2})(?![A-Za-z0-9]|\.\d)/g
/** Grades of posts, sizes of paper and the like are written so too. */
const otherCodes =
  /\b(?:posts?|grades?|levels?|officers?|staff|visas?|paper|format|vitamins?|vacanc(?:y|ies)|hotel|gate|room)\b/i

/** "Who leads B3?": written as an id of the plan is, with a letter that none has. */
function madeUpIds(plain: string): Piece[] {
  if (otherCodes.test(plain)) return []
  return [...plain.matchAll(madeUp)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match[0].toLowerCase(),
    concept: 'id',
    id: match[0],
  }))
}

const breaks =
  /\.{2,}|[?？!！。;；\n]+|[,，、:：()（）[\]]|(?<=\s)-(?=\s)|\.(?=\s|$)|…+|(?<=[\u3400-\u9fff]{3})\s+(?=[\u3400-\u9fff]{3})/g

/** Longer stretch first, then the plan's own names before everyday words. */
function namedHere(names: Names, tokens: Token[], at: number, before: string, original: string, shouting: boolean) {
  const whole = longestPhrase(names.phrases, tokens, at)
  // "数据|工作流", not "数据工作|流".
  const end = at + (whole?.length ?? 0)
  const cut = tokens[end]?.word === '流' && tokens[end - 1]?.word === '作' && tokens[end - 2]?.word === '工'
  const found = cut ? longestPhrase(names.phrases, tokens.slice(0, end - 2), at) : whole
  if (!found) return null
  const token = tokens[at]
  if (found.value.exact && found.length === 1 && token) {
    const typed = original.slice(token.from, token.to).replace(/'s?$/i, '')
    const upper = typed === found.value.exact && !shouting
    const fits =
      ['does', 'without', 'by'].includes(before) &&
      /\b(what|which|where|how|when)\b/.test(original.slice(0, token.from).toLowerCase())
    if (!upper && !fits) return null
  }
  return found
}

/**
 * Cuts a message into pieces: dates, ids, names of the plan, words of the languages known, numbers, and what is left as
 * unknown. Slips of the pen are mended against the words known; `today` is the day that relative dates count from.
 */
export function readPieces(text: string, plan: Plan, today: Day, tag: string): { pieces: Piece[]; plain: string } {
  const plain = asWritten(withoutCourtesy(normalise(text)))
  const lower = plain.toLowerCase()
  const letters = plain.replace(/[^a-zA-Z]/g, '')
  // Beside Han characters capitals are how acronyms are typed.
  const shouting = letters.length > 4 && letters === letters.toUpperCase() && !/[\u3400-\u9fff]/.test(plain)
  const names = namesOf(plan)
  const fixed = reserved(plain, lower, today, tag)
  const pieces: Piece[] = []
  const tokens = mended(tokenise(lower), plain, names, shouting).slice(0, most)
  let next = 0
  // Phrases are looked for in the stretch of tokens up to the next reserved piece.
  let end = 0
  // "跟“进行中”不一样": no word reaches across an opening quotation mark.
  const quotes = (all: Token[], at: number) => /[“「『]/.test(lower.slice(all[at - 1]?.to ?? 0, all[at]?.from ?? 0))
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token) break
    while (next < fixed.length && (fixed[next]?.to ?? 0) <= token.from) pieces.push(fixed[next++] as Piece)
    const ahead = fixed[next]
    if (ahead && ahead.from < token.to) {
      pieces.push(ahead)
      next++
      while (i < tokens.length && (tokens[i]?.from ?? 0) < ahead.to) i++
      continue
    }
    const title = ahead?.concept === 'break' ? titleAcross(names, tokens, i, ahead.from) : null
    if (title) {
      const to = tokens[i + title.length - 1]?.to ?? token.to
      while (next < fixed.length && (fixed[next]?.from ?? to) < to) next++
      pieces.push({ from: token.from, to, words: lower.slice(token.from, to), concept: 'name', named: title.value })
      i += title.length
      continue
    }
    if (end <= i) {
      end = i + 1
      while (end < tokens.length && !(ahead && (tokens[end]?.to ?? 0) > ahead.from) && !quotes(tokens, end)) end++
    }
    const piece = pieceAt(
      tokens.slice(i, Math.min(end, i + reach)),
      0,
      tokens[i - 1]?.word ?? '',
      plain,
      lower,
      names,
      shouting,
    )
    pieces.push(piece.piece)
    i += piece.length
  }
  while (next < fixed.length) pieces.push(fixed[next++] as Piece)
  return { pieces: saidOnce(pieces), plain }
}

/** A title of the plan in its whole length, whose own commas part nothing: "…移民问题对话、政策和规划". */
function titleAcross(names: Names, tokens: Token[], at: number, comma: number) {
  const found = longestPhrase(names.phrases, tokens, at)
  return found && found.length >= 6 && (tokens[at + found.length - 1]?.from ?? 0) > comma ? found : null
}

/** Words of a message that are read; what a person asks in chat is far shorter. */
const most = 4000

/** Words that a phrase can have. */
const reach = 80

/** Ids, dates and marks of a message, in order; the first to claim a place keeps it. */
function reserved(plain: string, lower: string, today: Day, tag: string): Piece[] {
  const taken = new Uint8Array(lower.length + 1)
  const pieces: Piece[] = []
  const claim = (piece: Piece, from: number, to: number) => {
    for (let at = from; at < to; at++) if (taken[at]) return
    taken.fill(1, piece.from, piece.to)
    pieces.push(piece)
  }
  for (const piece of ids(lower)) claim(piece, piece.from, piece.to)
  for (const when of findWhens(plain, today, tag)) {
    const piece: Piece = {
      from: when.start,
      to: when.end,
      words: lower.slice(when.start, when.end),
      concept: 'when',
      when,
    }
    claim(piece, when.core.start, when.core.end)
  }
  for (const piece of madeUpIds(plain)) claim(piece, piece.from, piece.to)
  for (const match of lower.matchAll(breaks)) {
    const [words] = match
    // A semicolon ends a sentence where another begins; else it stands for a comma.
    const begins = /^\s*(?:(?:who|what|when|which|how|where|is|are|does|do|can|i|we|please|also)\b|[\u3400-\u9fff])/
    const ends = words === ';' && begins.test(lower.slice(match.index + 1))
    const stops = (/[?？!！。\n.]/.test(words) && !words.startsWith('..')) || ends
    const piece: Piece = { from: match.index, to: match.index + words.length, words, concept: stops ? 'stop' : 'break' }
    claim(piece, piece.from, piece.from + 1)
  }
  return pieces.sort((a, b) => a.from - b.from)
}

type Spelled = Token & { typed?: string }

function pieceAt(
  tokens: Spelled[],
  at: number,
  before: string,
  plain: string,
  lower: string,
  names: Names,
  shouting: boolean,
): { piece: Piece; length: number } {
  const token = tokens[at] as Spelled
  const piece = (length: number, rest: Omit<Piece, 'from' | 'to' | 'words'>) => {
    const run = tokens.slice(at, at + length)
    const to = run.at(-1)?.to ?? token.to
    const slips = run.some((one) => one.typed !== undefined)
    const words = slips ? run.map((one) => one.word).join(' ') : lower.slice(token.from, to)
    return {
      piece: { from: token.from, to, words, ...(slips ? { typed: lower.slice(token.from, to) } : {}), ...rest },
      length,
    }
  }
  if (undecided(tokens, at)) return piece(2, { concept: 'q.check' })
  const name = namedHere(names, tokens, at, before, plain, shouting)
  const phrase = name ? longestPhrase(lexicon().phrases, tokens, at) : phraseAt(names, tokens, at)
  const numeral = numeralAt(tokens, at)
  const reached = Math.max(
    name?.length ?? 0,
    numeral?.length ?? 0,
    phrase?.value[0] === 'noise' ? 0 : (phrase?.length ?? 0),
  )
  if (token.kind === 'han' && reached < 2) {
    const sounded = soundsLike(names, tokens, at)
    if (sounded && sounded.length > (phrase?.length ?? 0) && !meantAsTyped(names, tokens, at, sounded))
      return piece(sounded.length, {
        ...sounded.value,
        typed: lower.slice(token.from, tokens[at + sounded.length - 1]?.to),
      })
  }
  if (numeral && numeral.length >= (phrase?.length ?? 0) && numeral.length >= (name?.length ?? 0)) {
    return piece(numeral.length, { concept: numeral.ordinal ? 'ordinal' : 'number', number: numeral.value })
  }
  if (
    name &&
    (name.value.exact || name.length >= (phrase?.length ?? 0)) &&
    !(phrase && phrase.length >= name.length && structural(phrase.value[0] ?? 'noise', name.value))
  ) {
    return piece(name.length, { concept: 'name', named: name.value })
  }
  if (phrase) {
    const term = name?.value.term && name.length === phrase.length ? { named: { term: name.value.term } } : {}
    return piece(phrase.length, { ...meaning(phrase.value), ...term })
  }
  return piece(1, {
    concept: token.kind === 'number' ? 'number' : 'unknown',
    ...(token.kind === 'word' && !shouting && /^[A-Z][A-Z-]+$/.test(plain.slice(token.from, token.to))
      ? { capital: true }
      : {}),
    ...(token.kind === 'number' ? { number: Number(token.word) } : {}),
  })
}

/** The first meaning of words and the others; small words mean nothing where they mean something else too. */
function meaning(concepts: Concept[]): Pick<Piece, 'concept' | 'also'> {
  const [concept = 'noise', ...also] = concepts.filter((one, at) => one !== 'noise' && concepts.indexOf(one) === at)
  return also.length > 0 ? { concept, also } : { concept }
}

/** Terms and topics never hide the words that give a question its shape. */
function structural(concept: Concept, named: Named): boolean {
  return (
    named.agency === undefined && (named.topics === undefined || named.topics.length === 0) && !concept.startsWith('x.')
  )
}
