import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../chat.ts'

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
