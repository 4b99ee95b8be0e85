import type { Conversation } from './language/conversation.ts'
import type { Reply } from './reply/reply.ts'
import type { Day } from './workplan/deadline.ts'
import type { State } from './workplan/state.ts'

export interface Asked {
  state: State
  today: Day
  /** Language to answer in whatever the words are; null follows the words. */
  language: string | null
  /** What the conversation remembers, or null at its start. */
  conversation: Conversation | null
  /** Agencies the asker is focal point of, for "mine" and "we". */
  agencies: string[]
}

/**
 * Reads a question and answers it from the plan: pure, the same words on the same state and day give the same reply.
 * Never throws for any text.
 */
export function ask(text: string, asked: Asked): { reply: Reply; conversation: Conversation } {
  const language = asked.language ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en')
  return {
    reply: { kind: 'unknown', language, workstreams: [], answer: [], more: [], private: false },
    conversation: { language },
  }
}
