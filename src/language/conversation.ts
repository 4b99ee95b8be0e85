import { type Day, span } from '../workplan/deadline.ts'
import { parentOf } from '../workplan/find.ts'
import type { Finding } from '../workplan/finding.ts'
import { compare, extreme } from '../workplan/measure.ts'
import type { Question } from '../workplan/question.ts'
import { select } from '../workplan/select.ts'
import { initialState } from '../workplan/state.ts'
import type { Plan } from '../workplan/workplan.ts'
import { namesOf } from './names.ts'

/**
 * What a conversation remembers between two messages: plain JSON, kept by the bot per person and place, thrown away
 * after a while.
 */
export interface Conversation {
  /** Language of the last message. */
  language: string
  /** The last question that was answered. */
  question: Question | null
  /** What the last answers were about, newest first; earlier ones stand behind. */
  items: string[]
  /** What the last answer listed, in its order. */
  listed: string[]
  /** Agencies last spoken of. */
  agencies: string[]
  /** Those spoken of before them, where they were others. */
  earlier?: string[]
  /** The bot's own open question: which of these? */
  pending: { candidates: string[]; about: Question | null } | null
}

/** A conversation that has just begun. */
export function newConversation(language: string): Conversation {
  return { language, question: null, items: [], listed: [], agencies: [], pending: null }
}

/** A question without what it asks to confirm: what goes on from it confirms nothing. */
function plainly(question: Question): Question {
  if (!('confirm' in question)) return question
  const { confirm: _, ...asked } = question
  return asked
}

/** What a conversation knows after a question. Lists are filled in by the answer. */
export function remember(conversation: Conversation, question: Question, plan: Plan): Conversation {
  const within = question.ask === 'window' && question.filter.ids?.length === 1 ? question.filter.ids : []
  const items = 'items' in question ? question.items : within
  const agencies = agenciesOf(question, plan)
  const pending = question.ask === 'which' ? { candidates: question.candidates, about: question.about } : null
  if (question.ask === 'unknown') {
    // What the plan does not hold was asked of something all the same.
    const about = question.why.because === 'not-in-plan' ? question.why.items : []
    return { ...conversation, items: [...about, ...conversation.items.filter((id) => !about.includes(id))].slice(0, 6) }
  }
  // "When was the start-up fund established?", then "who leads that workstream?"
  const defined = question.ask === 'define' ? itemOf(question.term, plan) : null
  if (defined)
    conversation = {
      ...conversation,
      items: [defined, ...conversation.items.filter((id) => id !== defined)].slice(0, 6),
    }
  if (question.ask === 'help' || question.ask === 'social') return conversation
  return {
    ...conversation,
    question: question.ask === 'which' ? conversation.question : plainly(question),
    items:
      items.length > 0
        ? [
            ...items.map((id) => (question.ask === 'tell' ? id : parentOf(plan, id))),
            ...conversation.items.filter((id) => !items.includes(id)),
          ].slice(0, 6)
        : conversation.items,
    agencies: agencies.length > 0 ? agencies : conversation.agencies,
    ...(agencies.length > 0 && agencies.join() !== conversation.agencies.join()
      ? { earlier: conversation.agencies }
      : {}),
    pending,
  }
}

/** The one workstream that a term is also a name of. */
function itemOf(id: string, plan: Plan): string | null {
  const term = plan.terms.find((one) => one.id === id)
  const { entries } = namesOf(plan)
  const named = term
    ? [term.name.en, ...term.aliases.en].flatMap((name) => entries.get(name.toLowerCase())?.topics ?? [])
    : []
  const [item, ...others] = new Set(named)
  return item !== undefined && others.length === 0 ? item : null
}

/** "Which is due first, T1 or T2?": the one that an order or a count puts first, or last where that is asked for. */
export function chosenOf(question: Question, finding: Finding): string | null {
  if (question.ask !== 'compare') return null
  const values =
    finding.finding === 'order'
      ? finding.items.map(({ item, deadline }) => ({ item, value: JSON.stringify(span(deadline) ?? null) }))
      : finding.finding === 'counts'
        ? finding.items.map(({ item, number }) => ({ item, value: `${number}` }))
        : []
  const [chosen, next] = question.last ? values.toReversed() : values
  return chosen && next && chosen.value !== next.value ? chosen.item : null
}

/** What a first question lists, for a second in the same message: "… and which of them are due in July?". */
export function withListed(conversation: Conversation, question: Question, plan: Plan, today: Day): Conversation {
  const chosen = question.ask === 'compare' ? chosenOf(question, compare(question, initialState(plan), today)) : null
  if (chosen) return { ...conversation, items: [chosen, ...conversation.items.filter((id) => id !== chosen)] }
  const listed = listedBy(question, plan, today)
  const [only] = listed
  if (only === undefined) return conversation
  return {
    ...conversation,
    listed,
    items: listed.length === 1 ? [only, ...conversation.items.filter((id) => id !== only)] : conversation.items,
  }
}

function listedBy(question: Question, plan: Plan, today: Day): string[] {
  if (question.ask === 'extreme' && question.over === 'items') {
    const found = extreme(question, initialState(plan), today)
    return found.finding === 'extreme' ? found.winners : []
  }
  const lists = question.ask === 'list' || (question.ask === 'count' && question.items.length === 0)
  return lists ? select(plan, question.filter, today).map((workstream) => workstream.id) : []
}

function agenciesOf(question: Question, plan: Plan): string[] {
  switch (question.ask) {
    case 'list':
    case 'count':
    case 'window':
      return (question.filter.parties ?? []).flatMap((party) => party.agencies)
    case 'check':
      return question.claims.flatMap((claim) => (claim.is === 'party' ? claim.agencies : []))
    case 'agency':
      return [question.agency]
    case 'compare-agencies':
      return question.agencies
    // "执委会干什么？", then "它牵头哪条".
    case 'define': {
      const name = plan.terms.find(({ id }) => id === question.term)?.name.zh
      return plan.agencies.flatMap(({ id, short }) => (short.zh === name ? [id] : []))
    }
    default:
      return []
  }
}
