import { addDays, type Day } from '../workplan/deadline.ts'
import type { Filter } from '../workplan/question.ts'
import { periodAsked, periodOf } from './filters.ts'
import type { Frame } from './frame.ts'

/**
 * "Which will be overdue on 1 September?": on another day than today overdue is what is due wholly before it and is, as far
 * as is known now, neither completed nor cancelled. Null where no such day is named.
 */
export function overdueThen(frame: Frame, filter: Filter, today: Day): Filter | null {
  if (!filter.overdue || frame.whens.length !== 1 || filter.statuses) return null
  // "July's over. Which are late now?": a time in another sentence is none of it.
  const at = frame.pieces.findIndex(({ when }) => when !== undefined)
  const late = frame.pieces.findIndex(({ concept, also }) => concept === 'r.overdue' || also?.includes('r.overdue'))
  const between = frame.pieces.slice(Math.min(at, late), Math.max(at, late))
  if (between.some(({ concept }) => concept === 'stop')) return null
  const { from, to } = periodOf(frame.whens, today)
  const day = to !== undefined && (from === to || to > today) ? to : null
  if (day === null || day === today) return null
  const { overdue: _, ...others } = filter
  return { ...others, window: { to: addDays(day, -1) }, statuses: { any: ['completed', 'cancelled'], not: true } }
}

/** A stretch of time that lies behind; of one that is not written with its year the last one. */
export function timeGoneBy(frame: Frame, today: Day): { from: Day; to: Day } | null {
  const [when, ...more] = frame.whens
  // "July's over. Which are late?": a pause sets the time apart.
  const [said, late] = [
    frame.pieces.findIndex((piece) => piece.when),
    frame.pieces.findIndex(({ concept }) => concept === 'r.overdue'),
  ]
  if (
    frame.pieces
      .slice(Math.min(said, late), Math.max(said, late))
      .some(({ concept }) => /^(?:stop|break)$/.test(concept))
  )
    return null
  const { from, to } = when && more.length === 0 ? periodAsked(frame, today) : {}
  if (from === undefined || to === undefined || from >= to) return null
  const back = (day: Day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  // "9月会逾期的": what is to come.
  const ahead = /会|将|届时|到时|\b(?:will|would|going to)\b/.test(frame.words)
  const past = !when?.sure && !ahead && from > today ? { from: back(from), to: back(to) } : { from, to }
  return past.to < today ? past : null
}
