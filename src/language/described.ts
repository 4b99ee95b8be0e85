import { parentOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { builtInEnglish } from './beyond-english.ts'
import { normalise } from './normalise.ts'
import type { Reader, Reading } from './read.ts'
import { keysOf } from './search.ts'
import { clearest, scored, type Used, wordsUsed } from './words-used.ts'

type Read = (text: string, reader: Reader) => Reading

/** So much the words of one workstream must weigh together: two that are its own, or three that it shares. */
const enough = 1.5
/** So much where the words seem to ask for what is outside the plan. */
const better = 2
/** So much where something else was read that rests on no name. */
const plenty = 2.4
/** So many times more than those of any other. */
const ahead = 1.5

/** What a message describes: a workstream, or one activity of it, with the words that do and what they weigh. */
interface Description {
  id: string
  parent: string
  words: Used[]
  weight: number
}

/** The one workstream, or activity, that a message describes in words that are used of it; null where it is not clear. */
function describedBy(text: string, plan: Plan, among: Set<string> | null): Description | null {
  const matches = wordsUsed(text, plan)
  const { whole, single } = scored(text, matches, plan, (id) => !among || among.has(id))
  const parent = clearest(whole, enough, ahead)
  if (!parent) return null
  const within = new Map([...single].filter(([id]) => parentOf(plan, id) === parent))
  const activity = clearest(within, 0.9, ahead)
  const words = matches.filter(({ ids }) => ids.some((id) => parentOf(plan, id) === parent))
  const weight = activity ? (single.get(activity) ?? 0) : (whole.get(parent) ?? 0)
  return { id: activity ?? parent, parent, words, weight }
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
function named(text: string, id: string, matches: Used[]): { text: string; typed: string } | null {
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
  if (asks && english.test(said) && keys({ from, to }) > described * 1.5) return null
  return { text: `${text.slice(0, from)} ${id} ${text.slice(to)}`, typed: text.slice(from, to).trim() }
}

/** What is asked for in money is no description, whatever else the words are used of. */
const sums = /\b(?:how much|how many|budgets?|amounts?|figures?|sums?|dollars?)\b|多少|预算|金额|数额/i

/** What a description can make up for: that nothing, or nothing that the plan holds, was seen to be asked for. */
const passing = ['money', 'figures', 'place', 'country', 'opinion', 'other']

/** What is asked of that which was described very clearly, where the words between explain nothing. */
function briefly(text: string, id: string): { text: string; typed: string } {
  const asks = /\b(?:who|whose|whom|which (?:agency|agencies|body|bodies|organi[sz]ations?))\b/i.test(text)
    ? 'who leads'
    : /\b(?:when|deadline|due|how soon|how long)\b/i.test(text)
      ? 'when is the deadline of'
      : 'what is'
  return { text: `${asks} ${id}?`, typed: text.trim() }
}

/** Whether a question is one of what was described, and not of what else stands in the text. */
function isOf(one: Question): boolean {
  if (one.ask === 'check') return one.claims.every(({ is }) => is !== 'mentions')
  return one.ask === 'tell' || one.ask === 'count'
}

/** Whether nothing that a message could mean was found in it. */
function isLost(only: Question): boolean {
  if (only.ask === 'which') return only.candidates.length === 0
  if (only.ask !== 'unknown') return false
  const { why } = only
  return (
    why.because === 'not-understood' ||
    why.because === 'no-subject' ||
    (why.because === 'not-in-plan' && passing.includes(why.about))
  )
}

/** Whether a reading tells of something what was not asked for in so many words, or tells a passage. */
function isVague(only: Question, { explained }: Reading): boolean {
  if (only.ask === 'tell' && explained.tried.at(-1)?.how === 'narrative') return true
  if (only.ask === 'tell') return only.attributes.every((one) => one === 'summary' || one === 'activities')
  return (
    only.ask === 'extreme' ||
    only.ask === 'define' ||
    only.ask === 'passage' ||
    (only.ask === 'list' && only.filter.mentions !== undefined)
  )
}

/**
 * A message in which no workstream was found, read again with the one that it describes in its place: "Criminal gangs who
 * take cash to sneak people over a frontier: whose dossier is it?" The reply shows how it was read.
 */
export function withDescribed(text: string, reader: Reader, first: Reading, read: Read): Reading {
  const [only, ...more] = first.questions
  const { pieces } = first.explained
  if (!only || text.length > longest) return first
  const lost = more.length === 0 && isLost(only)
  const inMoney = only.ask === 'unknown' && only.why.because === 'not-in-plan' && sums.test(text)
  if (inMoney || builtInEnglish(text.toLowerCase())) return first
  // Who or what is named outright was meant; a name that a workstream is known by may be part of a description.
  const agency = pieces.some(({ named }) => named?.agency)
  if (pieces.some(({ ref }) => ref && ref.to !== 'ordinal') || (agency && !lost)) return first
  if (pieces.some(({ concept }) => /^x\.(?:assistant|order|other-plan)$/.test(concept))) return first
  const plain = normalise(text)
  const topics = new Set(pieces.flatMap(({ named }) => named?.topics ?? []))
  // Where nothing else was understood, the names that were say between which.
  const found = describedBy(plain, reader.plan, lost && topics.size > 0 ? topics : null)
  if (!found) return first
  // One turn of phrase alone describes nothing where nothing is asked.
  if (found.words.length < 2 && !/[?？]/.test(plain) && !opens.test(plain) && english.test(plain)) return first
  if (!english.test(plain) && (!lost || topics.size > 0)) return first
  // A name may stand in what describes another one, where that is clear.
  const fits = topics.size === 0 || topics.has(found.parent) || found.weight >= 3
  if (!fits || (!topics.has(found.parent) && topics.size > 0 && !isVague(only, first))) return first
  // What seems to be asked of the world outside must be described the better, unless just these words describe it.
  if (only.ask === 'unknown' && only.why.because === 'not-in-plan') {
    const strange = pieces.filter(({ concept }) => concept.startsWith('x.'))
    const own = strange.every((one) => found.words.some(({ from, to }) => from <= one.from && to >= one.to))
    if (found.weight < (own ? enough : better) || agency || topics.size > 0) return first
  }
  if (!lost) {
    const told = first.questions.flatMap((one) => ('items' in one ? one.items : []))
    if (told.includes(found.id) || told.some((id) => id !== found.parent && parentOf(reader.plan, id) === found.parent))
      return first
    // What was read of the workstream itself is well read, but for one of its activities.
    const narrower = found.id !== found.parent && told.every((id) => id === found.parent) && told.length > 0
    const passage = only.ask === 'define' || only.ask === 'passage'
    const least = passage ? 3.2 : narrower ? (more.length === 0 && isVague(only, first) ? enough : plenty) : plenty
    if (!narrower && (more.length > 0 || !isVague(only, first))) return first
    if (found.weight < least) return first
  }
  // A number alone could be another workstream's.
  const [, number, activity] = /^(\d+)(?:\.(\d+))?$/.exec(found.id) ?? []
  const whole = found.parent === number
  const id = whole ? `core workstream ${number}${activity ? ` activity ${activity}` : ''}` : found.id
  const again = named(plain, id, found.words)
  const sure = lost && only.ask === 'unknown' && only.why.because === 'not-understood' && found.weight >= 3
  const ways = [...(again ? [again] : []), ...(sure ? [briefly(plain, id)] : [])]
  const readings = ways.map((way) => ({ typed: way.typed, reading: read(way.text, reader) }))
  const best = readings.find(({ reading }) => reading.questions.every(isOf))
  if (!best) return first
  const { typed, reading } = best
  // "What is planned about …" asks for the activity that was found, and not when it is due.
  const plainly = !pieces.some(({ concept }) => /^q\.(?:who|when|how|where)$|^a\.(?!summary|activities)/.test(concept))
  if (!lost && plainly && only.ask === 'tell' && reading.questions.length === 1 && found.id !== found.parent)
    reading.questions = [{ ask: 'tell', items: [found.id], attributes: ['summary'], claims: [], without: [] }]
  const topic = reader.plan.workstreams.find(({ id }) => id === found.parent)?.topic
  const words = `${found.id} (${topic?.[first.language === 'zh' ? 'zh' : 'en']})`
  return { ...reading, language: first.language, mended: [...reading.mended, { typed, words }] }
}

/** Longer messages are letters. */
const longest = 400
