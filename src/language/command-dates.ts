import { type Day, type Deadline, span } from '../workplan/deadline.ts'
import { isQuestion, reasonIn, takeKeyword, takeNote, takeValueWords } from './command-arguments.ts'
import { commandLanguages } from './commands.ts'
import { type Cursor, rest, skip } from './cursor.ts'
import { findWhens, readDeadline } from './when.ts'

const arrows = commandLanguages.flatMap((words) => words.words.to)

/** A deadline to set, the date it replaces when one is named, and the words after it. */
export interface ReadDeadline {
  to: Deadline
  replaces: Deadline | null
  note: string | null
  reason: boolean
}

/**
 * Takes a date or "ongoing" and the like, then a note. Nothing may stand before it, so "deadline 2.2 and leads in March"
 * is no order. `2019-11-01 → 15 November 2019` says which date of several is meant.
 */
export function takeDeadline(cursor: Cursor, today: Day, tag: string): ReadDeadline | null {
  if (isQuestion(rest(cursor))) return null
  skip(cursor)
  const start = cursor.at
  // "to be determined" is a value, "to March" a word before one.
  const plain = datesAt(cursor, today, tag)
  if (plain) return plain
  cursor.at = start
  takeValueWords(cursor)
  return cursor.at > start ? datesAt(cursor, today, tag) : null
}

function datesAt(cursor: Cursor, today: Day, tag: string): ReadDeadline | null {
  const left = cursor.raw.slice(cursor.at)
  const words = left.slice(0, reasonIn(rest(cursor))?.at)
  const arrow = arrows.map((sign) => ({ at: words.indexOf(sign), sign })).find(({ at }) => at > 0)
  const replaced = arrow && readDeadline(words.slice(0, arrow.at), today, tag)
  const begin = arrow ? arrow.at + arrow.sign.length : 0
  const dated = words.slice(begin)
  const read = readDeadline(dated, today, tag)
  if (!read || dated.slice(0, read.start).trim() !== '') return null
  cursor.at += begin + read.end
  const said = takeNote(cursor)
  return said && { to: read.deadline, replaces: replaced?.deadline ?? null, ...said }
}

/** Takes a month or a date in one, after "from" or 自; null when there is none, false when what stands there is no date. */
export function takeMonth(cursor: Cursor, today: Day, tag: string): string | null | false {
  skip(cursor)
  if (rest(cursor) === '') return null
  const start = cursor.at
  takeKeyword(cursor, 'from')
  skip(cursor)
  for (const at of [cursor.at, start]) {
    const [when] = findWhens(cursor.raw.slice(at), today, tag)
    if (!when || when.start > 0) continue
    const day = when.deadline ? span(when.deadline)?.from : when.period.from
    if (day === undefined) continue
    cursor.at = at + when.end
    return day.slice(0, 7)
  }
  cursor.at = start
  return false
}
