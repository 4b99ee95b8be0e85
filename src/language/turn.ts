import type { Attribute, Filter, Question } from '../workplan/question.ts'
import type { Conversation } from './conversation.ts'
import { decide } from './decide.ts'
import { filterOf } from './filters.ts'
import { type Context, type Frame, has } from './frame.ts'

/** A clause and what was said before it, as the rules of a conversation see them. */
export interface Turn {
  frame: Frame
  conversation: Conversation
  context: Context
  /** The whole message. */
  lower: string
  /** Another question of the same message stands before it. */
  further: boolean
  /** The last question that was answered. */
  last: Question | null
  /** What was spoken of last. */
  item: string | undefined
  /** What is asked of it. */
  attributes: Attribute[]
  /** What limits a list in it. */
  filter: Filter
}

/** One way of going on from what was said, or null where it is none. */
export type Rule = (turn: Turn) => Question | null

/** A clause beside what was said before it. */
export function turnOf(
  frame: Frame,
  conversation: Conversation,
  context: Context,
  { lower, further }: Pick<Turn, 'lower' | 'further'>,
): Turn {
  const attributes = [...new Set(frame.attributes.filter((mention) => !mention.not).map((mention) => mention.value))]
  if (has(frame, 'q.when') && attributes.includes('activities')) attributes.splice(attributes.indexOf('activities'), 1)
  const [item] = conversation.items
  // Asked "which one?", whoever names another still asks the same.
  const last = conversation.pending?.about ?? conversation.question
  return {
    frame,
    conversation,
    context,
    lower,
    further,
    last,
    item,
    attributes,
    filter: filterOf(frame),
  }
}

/** Words that choose one of several, by its place or by an order. */
export const singling = [
  ...(['p.first', 'p.last', 'p.next', 'p.previous', 'p.other'] as const),
  ...(['o.most', 'o.least', 'o.earliest', 'o.latest'] as const),
]

/** Some attributes of some items, and no more. */
export function tellOf(items: string[], attributes: Attribute[]): Extract<Question, { ask: 'tell' }> {
  return { ask: 'tell', items, attributes, claims: [], without: [] }
}

/** The same question about other items. */
export function aboutItems(question: Question | null, items: string[]): Question {
  switch (question?.ask) {
    case 'tell':
    case 'check':
      return { ...question, items }
    case 'compare':
      return items.length > 1 ? { ...question, items } : tellOf(items, [question.by])
    case 'count':
      return question.items.length > 0 ? { ...question, items } : tellOf(items, ['summary'])
    default:
      return tellOf(items, ['summary'])
  }
}

/** The same question of other agencies, or null where none were asked about. */
export function withAgencies(question: Question, agencies: string[]): Question | null {
  const swap = (filter: Filter): Filter => ({
    ...filter,
    parties: (filter.parties ?? []).map((party) => ({ ...party, agencies })),
  })
  switch (question.ask) {
    case 'list':
    case 'count':
    case 'window':
      return question.filter.parties ? { ...question, filter: swap(question.filter) } : null
    case 'check':
      return question.claims.some((claim) => claim.is === 'party')
        ? {
            ...question,
            // Of each of several it is said whether.
            claims: question.claims.flatMap((claim) =>
              claim.is === 'party' && claim.only !== true
                ? agencies.map((agency) => ({ ...claim, agencies: [agency] }))
                : [claim.is === 'party' ? { ...claim, agencies } : claim],
            ),
          }
        : null
    case 'agency':
      return { ask: 'agency', agency: agencies[0] as string }
    default:
      return null
  }
}

/** Whether a clause says what it wants to know, and does not only point to something. */
export function asksItself({ frame, attributes }: Turn): boolean {
  return (
    attributes.length > 0 ||
    frame.agencies.length > 0 ||
    frame.roles.length > 0 ||
    frame.statuses.length > 0 ||
    frame.whens.length > 0 ||
    frame.objectives.length > 0 ||
    frame.areas.length > 0 ||
    has(frame, 'q.who', 'q.when', 'o.count', 'r.overdue', 'r.due', 'r.dated', 'r.undated')
  )
}

/** "Is IOM alone in leading it?"; other words for only choose from what was told. */
const alone = /\b(?:alone|on (?:its|their) own|by (?:itself|themselves)|solely|the only lead)\b/

/** What a clause asks once the items that it only points to stand in it: "who leads the first of them?" of T2. */
export function askedOf({ frame, context, lower }: Turn, ids: string[]): Question | null {
  const named: Frame = {
    ...frame,
    ids,
    set: false,
    topics: [],
    terms: [],
    ordinals: [],
    activityNumbers: [],
    has: new Set([...frame.has].filter((concept) => concept !== 'o.only' || alone.test(frame.words))),
  }
  const question = decide(named, context, lower)?.question ?? null
  return question?.ask === 'unknown' ? null : question
}

/** The items that a clause without an item of its own may choose from: of the last answer, else of the last list. */
export function toChooseFrom({ conversation, last }: Turn): string[] {
  return last && 'items' in last && last.items.length > 1 ? last.items : conversation.listed
}

/** "Number 4": a number that is all that is said. */
export function numberAlone(frame: Frame): number[] {
  const said = frame.pieces.filter(
    (piece) => piece.ref || !['noise', 'stop', 'break', 'p.so', 'p.about'].includes(piece.concept),
  )
  const [number] = /^\D*?(\d{1,2})\D{0,2}$/.exec(said.map((piece) => piece.words).join(' '))?.slice(1) ?? []
  return said.length <= 2 && number !== undefined && frame.ids.length === 0 && frame.whens.length === 0
    ? [Number(number)]
    : []
}
