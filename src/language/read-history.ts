import { exists, takeIds, takeKeyword } from './command-arguments.ts'
import { commandLanguages } from './commands.ts'
import { type Cursor, rest, skip, startAt, take, takeMatch, wordBook } from './cursor.ts'
import type { Command, CommandReading } from './read-command.ts'
import { findWhens } from './when.ts'

/** What can be asked of the log: what changed, or what a status was on a day. */
type LogQuestion = Extract<Command, { is: 'history' | 'status-on' }>

const changed = wordBook(commandLanguages.flatMap(({ log }) => log.changed))
const status = wordBook(commandLanguages.flatMap(({ log }) => log.status))
const noise = wordBook(commandLanguages.flatMap(({ log }) => log.noise))
const hint = new RegExp(commandLanguages.flatMap(({ log }) => [...log.changed, ...log.status]).join('|'))

/**
 * Reads "what changed in 2.2 since Monday?" and "2.2 的状态，2020年1月1日？": the words that ask, ids and times in any
 * order, and nothing else. Null for every other message.
 */
export function readLogQuestion(message: string, { plan, today, language }: CommandReading): LogQuestion | null {
  const cursor = startAt(message)
  if (cursor.text.length > 200 || !hint.test(cursor.text)) return null
  const asks = { changes: false, status: false }
  const ids: string[] = []
  const [when, ...more] = findWhens(cursor.raw, today, language)
  if (more.length > 0) return null
  for (;;) {
    skip(cursor, true)
    if (/^\?*$/.test(rest(cursor))) break
    if (when && cursor.at >= when.start && cursor.at < when.end) {
      cursor.at = when.end
      continue
    }
    const start = cursor.at
    const read = takeIds(cursor, plan, 'one')?.ids[0]
    if (read !== undefined) {
      ids.push(read)
      continue
    }
    cursor.at = start
    if (take(cursor, changed)) asks.changes = true
    else if (take(cursor, status)) asks.status = true
    else if (!take(cursor, noise)) return null
  }
  const [item = null, ...others] = ids
  if (others.length > 0 || (item !== null && !exists(plan, item))) return null
  if (asks.changes) {
    return { is: 'history', item, since: when?.period.from ?? null, until: when?.period.to ?? null, before: null }
  }
  const day = when?.period.to
  const isDay = when !== undefined && ['on', 'in', 'by', 'around'].includes(when.relation)
  return asks.status && item !== null && isDay && day !== undefined ? { is: 'status-on', item, day } : null
}

/** Reads what follows "history": an id, days, and the position before which a page begins. */
export function readHistory(cursor: Cursor, { plan, today, language }: CommandReading): Command | null {
  const read = takeIds(cursor, plan, 'one')
  const item = read?.ids[0] ?? null
  if (read?.candidates || (item !== null && !exists(plan, item))) return null
  const found: Extract<Command, { is: 'history' }> = { is: 'history', item, since: null, until: null, before: null }
  for (;;) {
    skip(cursor, true)
    if (rest(cursor) === '' || rest(cursor) === '?') return found
    const start = cursor.at
    // A position is written with its sign, so that "before 1 November" stays a date.
    const before = takeKeyword(cursor, 'before') ? takeMatch(cursor, /\s*#(\d{1,9})/y)?.[1] : undefined
    if (before !== undefined) {
      found.before = Number(before)
      continue
    }
    cursor.at = start
    const [tied] = findWhens(cursor.raw.slice(start), today, language)
    const tie =
      tied?.start === 0 ? null : takeKeyword(cursor, 'from') ? 'from' : takeKeyword(cursor, 'until') ? 'until' : null
    skip(cursor)
    const [when] = tie ? findWhens(cursor.raw.slice(cursor.at), today, language) : tied ? [tied] : []
    if (when?.start !== 0) return null
    cursor.at += when.end
    if (tie !== 'until' && when.period.from) found.since = when.period.from
    if ((tie !== 'from' || when.relation === 'between') && when.period.to) found.until = when.period.to
  }
}
