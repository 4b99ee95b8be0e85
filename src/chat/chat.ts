import type { Reply } from '../reply/reply.ts'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** Where a message can be sent: JSON that only the chat which made it understands. */
export type Address = { [key: string]: Json }

export interface Place {
  /** `slack:C123`, `teams:19:…@thread.tacv2`, `terminal:local`; threads share their channel's id. */
  id: string
  kind: 'direct' | 'group' | 'channel' | 'terminal'
  name?: string
  /** The thread within the place, if any; part of what a conversation is. */
  thread?: string
  address: Address
}

/** One thing a person said, from whatever came in: a message, a slash command, a button, a form. */
export interface Incoming {
  /** The words, without the bot's own mention; other people stand in it as `@slack:U123`. */
  text: string
  person: { id: string; name: string }
  place: Place
  /**
   * The key of its meaning: place, message or trigger, command. A second delivery of the same thing carries the same
   * key, whatever the platform calls it.
   */
  key: string
  /** The person's language on the platform (BCP 47), when known. */
  locale?: string
  /** The person's IANA zone on the platform, when known. */
  zone?: string
  /** Names of people mentioned in the text, by their id. */
  mentioned?: Record<string, string>
  /** Where a direct message reaches the person, when the chat knows. */
  direct?: Address
  /** For a button or form: log position its card was drawn at, so that a reply can say that things have moved. */
  drawnAt?: number
}

/** What a chat needs of a logger; pino has this shape. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** The bot as chats see it: never rejects, always has something to say; null: the thing was done before, say nothing. */
export type Bot = (incoming: Incoming) => Promise<Reply | null>

/** A message as the platform calls it, for editing it later. */
export type Sent = Address

/** The place or person can no longer be reached (archived, removed, uninstalled), with the platform's reason. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/** The message may have been posted, and the platform cannot tell: sending it again could post it twice. */
export class Unsure extends Error {
  override name = 'Unsure'
}

export interface Chat {
  /** Prefix of its ids: `slack`, `teams`, `terminal`. */
  name: string
  /** Verifies the configuration with the platform, then takes messages. Rejects with one clear line. */
  start(bot: Bot): Promise<void>
  /**
   * Sends a reply to an address. `key` marks the message, so that `find` can tell after a crash whether it was posted.
   * Rejects with `Unreachable` when the place is gone, with `Unsure` when it may have been posted, with any other error
   * when it may be tried again.
   */
  send(to: Address, reply: Reply, options: { key: string; thread?: Sent; silent?: boolean }): Promise<Sent>
  /** Replaces a message sent before. */
  update(sent: Sent, reply: Reply): Promise<void>
  /** A message sent before with this key, null when surely none, 'unknown' where the platform can't tell. */
  find(to: Address, key: string): Promise<Sent | null | 'unknown'>
  /** Where a direct message reaches a person, opened if need be. */
  direct(person: string): Promise<Address>
  /** Whether it is connected and taking messages. */
  ready(): boolean
  /** Takes no more, finishes what is in hand. */
  stop(): Promise<void>
}
