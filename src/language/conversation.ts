import type { Question } from '../workplan/question.ts'

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
  /** The bot's own open question: which of these? */
  pending: { candidates: string[]; about: Question | null } | null
}

/** A conversation that has just begun. */
export function newConversation(language: string): Conversation {
  return { language, question: null, items: [], listed: [], agencies: [], pending: null }
}
