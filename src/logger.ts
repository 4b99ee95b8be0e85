import { type DestinationStream, type Logger, pino } from 'pino'

/** Tokens, and the password of a database address, wherever a fault's words hold one. */
const secrets = /\bx(?:ox[a-z]|app)-[\w.-]+|\bBearer\s+[\w.~+/-]+=*|(?<=\/\/[^:@/\s]*:)[^@/\s]+(?=@)/g

/**
 * Structured lines (JSON) on a stream. Errors are written by type, message, code, stack and cause, and by nothing else:
 * those of the SDKs carry whole requests, with their tokens, in other fields.
 */
export function createLogger(level: string, stream: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describe },
    },
    stream,
  )
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: scrub(String(error)) }
  return {
    type: error.name,
    message: scrub(error.message),
    ...('code' in error && { code: error.code }),
    ...(error.stack && { stack: scrub(error.stack) }),
    ...(error.cause !== undefined && { cause: describe(error.cause) }),
  }
}

function scrub(words: string): string {
  return words.replace(secrets, '[secret]')
}
