import { type Logger, LogLevel } from '@slack/bolt'

/** What the chat needs of a logger; pino has this shape. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** The SDK's logger on ours, where what it calls an error is at most half the story. Its debug lines hold whole payloads: never written. */
export function boltLogger(log: Log): Logger {
  const line = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ')
  return {
    debug: () => {},
    info: (...parts) => log.debug({ sdk: true }, line(parts)),
    warn: (...parts) => log.warn({ sdk: true }, line(parts)),
    error: (...parts) => log.warn({ sdk: true }, line(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  }
}
