import type { Conversation } from './language/conversation.ts'
import type { Instant } from './workplan/state.ts'

export interface Conversations {
  /** What is remembered under a key at an instant, or null: nothing yet, or idle for too long. */
  get(key: string, now: Instant): Conversation | null
  set(key: string, conversation: Conversation, now: Instant): void
}

/**
 * Conversations in memory, each forgotten after `idle` milliseconds without a message; at most `limit` of them, the
 * longest idle going first.
 */
export function createConversations({ idle, limit }: { idle: number; limit: number }): Conversations {
  // A Map keeps the order of insertion, so its first key is always the one idle for longest.
  const kept = new Map<string, { conversation: Conversation; at: number }>()
  return {
    get(key, now) {
      const found = kept.get(key)
      if (!found) return null
      if (Date.parse(now) - found.at <= idle) return found.conversation
      kept.delete(key)
      return null
    },
    set(key, conversation, now) {
      kept.delete(key)
      kept.set(key, { conversation, at: Date.parse(now) })
      const oldest = kept.size > limit ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
    },
  }
}
