import { addDays } from '../workplan/deadline.ts'
import { agencyOf, parentOf, workstreamOf } from '../workplan/find.ts'
import type { Plan } from '../workplan/workplan.ts'
import type { Frame } from './frame.ts'
import { tokenise } from './lexicon.ts'
import type { Marked } from './references.ts'
import { keysOf } from './search.ts'
import type { Subject } from './subject.ts'
import { akin } from './words/akin.ts'

/** Activities that a clause points to by what they say. */
export interface Pointed {
  ids: string[]
  parent: string
  /** All workstreams that they are of: more than one only where several are asked for. */
  parents: string[]
  /** Keys of the clause that the activity's text holds. */
  held: string[]
  /** How much of the activity's own wording was said, by the rarity of its words. */
  own: number
  /** The part of it that no name of a thing has: "side event" of "the side event of the political forum". */
  free: number
}

interface Entry {
  id: string
  parent: string
  keys: Set<string>
  title: Set<string>
  named: Set<string>
  dated: boolean
  /** Its days, of whatever year. */
  days: string[]
}

interface Index {
  entries: Entry[]
  /** The activities in which a key stands, by their position. */
  spread: Map<string, number[]>
  /** The activities of a workstream, by their position. */
  within: Map<string, number[]>
  titles: Map<string, Set<string>>
}

const indexes = new WeakMap<Plan['agencies'], Index>()

function indexOf(plan: Plan): Index {
  const known = indexes.get(plan.agencies)
  if (known) return known
  const spread: Index['spread'] = new Map()
  const within: Index['within'] = new Map()
  const titles = new Map<string, Set<string>>()
  const keys = (...texts: (string | undefined)[]) => new Set(keysOf(texts.join(' | ')))
  const entries: Entry[] = []
  for (const workstream of plan.workstreams) {
    const { title, topic, purpose, aliases } = workstream
    const words = keys(title.en, title.zh, topic.en, topic.zh)
    titles.set(workstream.id, words)
    const named = keys(purpose?.en, purpose?.zh, ...aliases.en, ...aliases.zh)
    within.set(
      workstream.id,
      workstream.activities.map((_, at) => entries.length + at),
    )
    for (const activity of workstream.activities) {
      const points = activity.points.flatMap((point) => [point.en, point.zh])
      const events = activity.dates.flatMap(({ event }) => (event ? [event.en, event.zh] : []))
      const own = keys(activity.text.en, activity.text.zh, ...points, ...events)
      for (const key of own) {
        const stands = spread.get(key) ?? []
        if (stands.length === 0) spread.set(key, stands)
        stands.push(entries.length)
      }
      const id = `${workstream.id}.${activity.number}`
      const days = activity.dates.flatMap(({ when }) => (when.precision === 'day' ? [when.day.slice(5)] : []))
      const dated = activity.dates.length > 0
      entries.push({ id, parent: workstream.id, keys: own, title: words, named, dated, days })
    }
  }
  const index = { entries, spread, within, titles }
  indexes.set(plan.agencies, index)
  return index
}

/** Concepts of words that give a question its shape; what is left says what it is about. */
const shape =
  /^(?:[qophrs]\.|a\.(?!event)|n\.(?!word|people|pilot)|x\.(?:assistant|agency)|when$|break$|stop$|id$|ordinal$)/

/** Nouns that can stand for workstreams, and are words of activities as well. */
const alsoWords = /^(?:projects?|proposals?|comparative)$/

/** Which of several is meant, as the day decides. */
const turns = /^(?:next|upcoming|coming|following|last|latest|previous|very)$/

/** Words for any event, which tell none from another. */
const anyEvent = /^(?:events?|meetings?|meets?|sessions?|会议|会|开会|召开|举行|举办|活动日)$/

interface Word {
  key: string
  /** Whether it counts against an activity that lacks it. */
  firm: boolean
  weight: number
  /** Workstreams that the words it stands in are a name of, by their title. */
  names: string[] | null
  /** Stands in the name of a thing that the plan speaks of in several places. */
  term: boolean
}

/** The words of a clause that can say which activity is meant. */
function wordsOf(frame: Frame, plan: Plan): Word[] {
  const { spread, entries, titles } = indexOf(plan)
  const kinds = { firm: new Set<string>(), soft: new Set<string>(), event: new Set<string>(), term: new Set<string>() }
  const names = new Map<string, string[]>()
  const agency = (piece: Marked) => piece.named?.agency && agencyOf(plan, piece.named.agency)?.kind === 'agency'
  // "Note-taking" is one word, small as its halves are.
  const start = frame.pieces[0]?.from ?? 0
  const hyphened = ({ from, to }: Marked) => frame.words[to - start] === '-' || frame.words[from - start - 1] === '-'
  let said = ''
  let end = -1
  for (const piece of frame.pieces) {
    const words = piece.words.toLowerCase()
    const apart = piece.from === end ? '' : ' '
    end = piece.to
    const named = piece.named
    const few = piece.concept === 'number' && (piece.number ?? 0) < 100
    if (piece.ref || few || agency(piece) || (shape.test(piece.concept) && !named && !alsoWords.test(words))) {
      said += ' | '
      continue
    }
    said += apart + words
    const keys = keysOf(words)
    // "Immigration detention" names the workstream, "review report" one of its activities: the last word says which.
    const whole = (named?.topics ?? []).filter((id) => titles.get(id)?.has(keys.at(-1) ?? ''))
    const term = named !== undefined && named.topics === undefined
    const kept =
      (piece.concept === 'noise' && !hyphened(piece)) || alsoWords.test(words) || turns.test(words)
        ? kinds.soft
        : anyEvent.test(words)
          ? kinds.event
          : kinds.firm
    for (const token of tokenise(words)) {
      const key = token.kind === 'word' ? (keysOf(token.word)[0] ?? '') : token.word
      kept.add(key)
      if (term) kinds.term.add(key)
    }
    if (whole.length > 0) for (const key of keys) names.set(key, [...(names.get(key) ?? []), ...whole])
  }
  const han = /[\u3400-\u9fff]/.test(said)
  const written = akin[han ? 'zh' : 'en'](said)
  return [...new Set(keysOf(written))].map((key): Word => {
    const han = /^[\u3400-\u9fff]/.test(key)
    const is = (set: Set<string>) => (han ? [...key].every((one) => set.has(one)) : set.has(key))
    const rarity = Math.log(1 + entries.length / (spread.get(key)?.length ?? 1)) * (han ? 0.5 : 1)
    // A pair of characters, one of them a small word, may be a word of the plan (实地).
    const half = han && spread.has(key) && [...key].some((one) => kinds.firm.has(one))
    const firm = is(kinds.firm) || half
    const weight = !firm && (is(kinds.soft) || is(kinds.event)) ? rarity * 0.5 : rarity
    return { key, firm, weight, names: names.get(key) ?? null, term: is(kinds.term) }
  })
}

/** A word that stands in more activities points to none. */
const common = 60

/** The activities that may be meant: those of a workstream, or all in which one of the rarer words stands. */
function candidates(words: Word[], parents: Set<string> | null, { entries, spread, within }: Index): Entry[] {
  const rare = () => words.map((word) => spread.get(word.key) ?? []).filter((stands) => stands.length <= common)
  const at = parents ? [...parents].map((id) => within.get(id) ?? []) : rare()
  return [...new Set(at.flat())].sort((a, b) => a - b).map((position) => entries[position] as Entry)
}

/** What must be said of an activity's own wording before it is meant, and how far it must stand out. */
const bar = 3
const lead = 1.15
const unique = 4.4

/** "移民统计什么时候截止": a name alone that more than one activity has stands for the whole. */
function ofSeveral({ topics, unknown, pieces, has }: Frame, subject: Subject, plan: Plan): boolean {
  const [item] = subject.by === 'topic' ? subject.ids : []
  const words = topics.map((topic) => topic.words)
  const named = words.length > 0 && words.every((one) => /^[\u3400-\u9fff]+$/.test(one) && !/[会议坛动]$/.test(one))
  if (
    item === undefined ||
    !named ||
    !(has.has('q.when') || has.has('a.deadline')) ||
    unknown.length > 0 ||
    pieces.some(({ concept }) => concept === 'n.word')
  )
    return false
  const { activities = [], topic } = workstreamOf(plan, item) ?? {}
  if (words.length > 1 && words.some((one) => topic?.zh.includes(one))) return true
  return words.some((one) => activities.filter(({ text }) => text.zh.includes(one)).length > 1)
}

/**
 * The activity whose words a clause uses where these say more than the title of its workstream does: "the side event at the
 * political forum", "the guidance note for the census". Two or three of a workstream that are hit alike are all meant; where
 * those of several workstreams are (unless `several` are asked for), or too much is said that the activity does not hold, none is.
 * Only the activities of the workstreams `among` which it is asked for count, where these are known.
 */
export function activityPointed(
  frame: Frame,
  subject: Subject,
  plan: Plan,
  several = false,
  among: string[] | null = null,
): Pointed | null {
  if (frame.activityNumbers.length > 0 || subject.ids.length > 1 || ofSeveral(frame, subject, plan)) return null
  const words = wordsOf(frame, plan)
  if (words.length === 0) return null
  const topics = new Set(frame.topics.flatMap((topic) => topic.ids))
  const within = subject.by === 'id' ? new Set(subject.ids.map((id) => parentOf(plan, id))) : null
  const total = words.reduce((sum, word) => sum + (word.firm ? word.weight : 0), 0)
  const days = frame.whens.flatMap(({ deadline, relation }) =>
    deadline?.precision === 'day'
      ? [deadline.day, ...(relation === 'before' ? [addDays(deadline.day, 1)] : [])].map((day) => day.slice(5))
      : [],
  )
  const scored = candidates(words, within, indexOf(plan))
    .map((entry) => {
      const held = words.filter((word) => entry.keys.has(word.key))
      const sum = (list: Word[]) => list.reduce((all, word) => all + word.weight, 0)
      // Words of a title tell its workstream, not one of the activities.
      const own = held.filter((word) => !entry.title.has(word.key) && (within !== null || !word.names))
      const shared = held.filter((word) => !own.includes(word) && (!word.names || word.names.includes(entry.parent)))
      const explained = words.filter(
        ({ key, firm }) =>
          firm && (entry.keys.has(key) || entry.title.has(key) || (topics.has(entry.parent) && entry.named.has(key))),
      )
      // "The proposal due before 1 November": the day says which as well.
      const onDay = own.length > 0 && entry.days.some((day) => days.includes(day)) ? 2 : 0
      const bonus = (topics.has(entry.parent) ? 1.5 : 0) + onDay
      const free = sum(own.filter((word) => !word.term))
      return {
        entry,
        held,
        free,
        own: sum(own) + onDay,
        onDay,
        score: sum(own) + sum(shared) * 0.3 + bonus,
        coverage: total === 0 ? 0 : sum(explained) / total,
      }
    })
    .filter((one) => one.own > 0 && (!among || among.includes(one.entry.parent)))
    .sort((a, b) => b.score - a.score)
  const [best] = scored
  const enough = within ? bar * 0.5 : bar
  // One word alone must be no other activity's.
  const alone = best?.held.length === 1 && within === null && !topics.has(best.entry.parent) && best.onDay === 0
  if (!best || best.own < (alone ? unique : enough) || best.coverage < 0.62) return null
  const timed = frame.has.has('q.when') || frame.whens.length > 0
  const near = scored.filter((one) => one.score * lead > best.score)
  const dated = timed ? near.filter((one) => one.entry.dated) : []
  const meant = dated.length > 0 ? dated : near
  const parent = (meant[0] ?? best).entry.parent
  const parents = [...new Set(meant.map((one) => one.entry.parent))]
  if ((parents.length > 1 && !several) || meant.length > 3) return null
  return {
    parents,
    ids: meant.map((one) => one.entry.id).sort(),
    parent,
    held: [...new Set(meant.flatMap((one) => one.held.map((word) => word.key)))],
    own: best.own,
    free: best.free,
  }
}
