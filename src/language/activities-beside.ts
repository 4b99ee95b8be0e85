import { parentOf, workstreamOf } from '../workplan/find.ts'
import type { Plan } from '../workplan/workplan.ts'
import { activityPointed } from './activity-finder.ts'
import type { Asked } from './activity-question.ts'
import { type Frame, frameOf, has } from './frame.ts'
import type { Marked } from './references.ts'
import { keysOf } from './search.ts'
import { subjectOf } from './subject.ts'

/** What a question goes on with behind the part that is left out. */
const asks = /^(?:q\.|p\.else$|o\.(?:list|count)$|stop$)/
const helps = /^(?:does|do|is|are|was|has|have|will|would|should)$/

/**
 * "Besides the side event, what does 1.1 do?", "what else is in T1 apart from the forum and the census note?": the activities
 * of a workstream without those that are named; null where nothing of the kind is asked.
 */
export function activitiesBeside({ pieces, words }: Frame, plan: Plan): Asked | null {
  const from = pieces.findIndex(({ concept }) => concept === 'o.except' || concept === 'o.exclude')
  if (from < 0 || /[\u3400-\u9fff]/.test(words)) return null
  const to = endOf(pieces, from + 1)
  // Positions count in the whole message.
  const lower = ' '.repeat(pieces[0]?.from ?? 0) + words
  const rest = frameOf([...pieces.slice(0, from), ...pieces.slice(to)], lower)
  if (!asksActivities(rest)) return null
  const left = parted(pieces.slice(from + 1, to)).map((part) => frameOf(part, lower))
  const [named, ...others] = subjectOf(rest, plan).ids
  if (others.length > 0) return null
  const found = left.map((part) => leftOut(part, named, plan))
  const ids = found.flatMap((one) => one?.ids ?? [])
  const parents = new Set([...(named ? [parentOf(plan, named)] : []), ...ids.map((id) => parentOf(plan, id))])
  const [parent] = parents
  const activities = (parents.size === 1 && parent && workstreamOf(plan, parent)?.activities) || []
  const items = activities.map(({ number }) => `${parent}.${number}`).filter((id) => !ids.includes(id))
  if (found.length === 0 || found.some((one) => one === null) || items.length === 0) return null
  return {
    question: { ask: 'tell', items, attributes: ['summary'], claims: [], without: [] },
    held: found.flatMap((one) => one?.held ?? []),
  }
}

/** Whether what stands beside the part that is left out asks for activities, and for nothing that only workstreams have. */
function asksActivities(rest: Frame): boolean {
  const other = rest.kinds.length + rest.agencies.length + rest.statuses.length + rest.objectives.length
  return (
    other === 0 &&
    rest.attributes.every(({ value }) => /^(?:activities|summary|involved|deadline|dates)$/.test(value)) &&
    has(rest, 'q.what', 'q.define', 'p.else', 'a.activities', 'n.activity', 'o.list') &&
    !has(rest, 'q.who', 'q.when', 'q.why', 'o.count', 'a.leads', 'a.participants', 'a.interested', 'a.deadline')
  )
}

/** Where the part that is left out ends. */
function endOf(pieces: Marked[], start: number): number {
  const at = pieces.findIndex((piece, at) => {
    if (at <= start) return false
    const next = pieces.slice(at + 1).find(({ concept }) => concept !== 'noise')
    if (piece.concept === 'break') return !next || asks.test(next.concept) || /^what\b/.test(next.words)
    return asks.test(piece.concept) || helps.test(piece.words)
  })
  return at < 0 ? pieces.length : at
}

/** "The fund launch, the side event and the framework": each of them. */
function parted(pieces: Marked[]): Marked[][] {
  const parts: Marked[][] = [[]]
  for (const piece of pieces)
    if (/^(?:break|o\.and|o\.or)$/.test(piece.concept)) parts.push([])
    else parts.at(-1)?.push(piece)
  return parts.filter((part) => part.some(({ concept }) => concept !== 'noise'))
}

/** The activities that are left out by their number or by what they say, with the words that say it. */
function leftOut(part: Frame, parent: string | undefined, plan: Plan): { ids: string[]; held: string[] } | null {
  const own = part.ids.filter((id) => parentOf(plan, id) !== id)
  if (own.length > 0) return { ids: own, held: [] }
  const numbers = [...part.activityNumbers, ...(has(part, 'n.activity', 'a.activities', 'n.item') ? part.ordinals : [])]
  if (numbers.length > 0 && parent) return { ids: numbers.map((number) => `${parent}.${number}`), held: [] }
  const subject = { ids: parent ? [parent] : [], unsure: [], weight: 3, by: parent ? 'id' : 'none', spare: [] } as const
  const pointed = activityPointed(part, { ...subject, ids: [...subject.ids], unsure: [], spare: [] }, plan)
  if (pointed) return pointed.parents.length === 1 ? pointed : null
  return parent ? said(part.words, parent, plan) : null
}

/** The one or two activities of a workstream that say all the words, where its title says them as well. */
function said(words: string, parent: string, plan: Plan): { ids: string[]; held: string[] } | null {
  const held = keysOf(words)
  const activities = workstreamOf(plan, parent)?.activities ?? []
  const saying = activities.filter(({ text }) => held.every((key) => keysOf(text.en).includes(key)))
  if (held.length === 0 || saying.length === 0 || saying.length > 2) return null
  return { ids: saying.map(({ number }) => `${parent}.${number}`), held }
}
