import type { Asked } from './ask.ts'
import type { Incoming } from './chat/chat.ts'
import type { Conversation } from './language/conversation.ts'
import type { Reply } from './reply/reply.ts'
import type { Decided } from './store/store.ts'
import type { Instant, State } from './workplan/state.ts'

export interface Acting extends Asked {
  /** Who says it, where, its key, and the position the card of a button was drawn at. */
  incoming: Incoming
  now: Instant
  /** Ids of the first members of the secretariat, from the configuration. */
  secretariat: ReadonlySet<string>
}

/** What a command comes to: something to read out, or a decision to be made on the newest state and kept. */
export type Act =
  | { is: 'reply'; reply: Reply; conversation?: Conversation }
  | {
      is: 'change'
      /** Pure: may be run more than once. The outcome null says that this very action was done before. */
      decide: (state: State) => Decided<Reply | null>
      conversation?: Conversation
    }

/**
 * Reads a command and says what it comes to; null when the words are no command, but perhaps a question. Pure: nothing
 * is changed until the decision has been run by a store. Never throws for any text.
 */
export function act(_text: string, _acting: Acting): Act | null {
  return null
}
