import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Logger } from 'pino'

export interface LineHistory {
  /** Earlier lines, the latest first. */
  lines: string[]
  keep: (lines: string[]) => void
}

/**
 * The lines typed at this machine's prompt, in a file that only its user may read. A chat is worth having without its
 * history: a file that can't be read or written is logged, once, and done without.
 */
export function lineHistory(path: string, log: Pick<Logger, 'warn'>): LineHistory {
  let usable = true
  const attempt = <T>(what: () => T): T | undefined => {
    if (!usable) return undefined
    try {
      return what()
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      usable = false
      log.warn({ err: error }, 'the history of lines is not kept')
    }
  }
  const lines = attempt(() => readFileSync(path, 'utf8').split('\n')) ?? []
  return {
    lines: lines.filter((line) => line !== ''),
    keep: (kept) =>
      attempt(() => {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        writeFileSync(path, `${kept.join('\n')}\n`, { mode: 0o600 })
      }),
  }
}
