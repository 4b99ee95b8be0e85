/**
 * What a conversation remembers between two messages: plain JSON, kept by the bot per person and place, thrown away
 * after a while. The fields are the question reader's own.
 */
export interface Conversation {
  /** Language of the last message. */
  language: string
}
