import { addDays, type Day } from '../workplan/deadline.ts'
import type { Filter } from '../workplan/question.ts'
import { apart, becameLate, lastOfIts } from './became-late.ts'
import type { Frame } from './frame.ts'
import { periodAsked, periodOf } from './period-asked.ts'

/** "Already overdue last month": what stood late then, whenever it fell due. */
const stoodLate = /\b(?:already|still) (?:\w+ )?(?:overdue|late|behind schedule|past due)\b/

/**
 * What is late of a time that is spoken of: what became so then, what fell due then ("上半年没交的"), or what was or will be
 * late on a day. Null where lateness is not asked about, or only that of today.
 */
export function lateThen(frame: Frame, filter: Filter, today: Day): Filter | null {
  // "As of this month": today's.
  const now = frame.whens.every(
    ({ period: { from, to } }) => from !== undefined && from <= today && (to ?? today) >= today,
  )
  if (now && /\bas (?:of|at)\b|截至/.test(frame.words)) return null
  const undone = neverDone(frame, filter, today)
  if (undone) return undone
  const newly = becameLate(frame, filter, today) ?? newlyOverdue(frame, filter, today)
  if (newly) return newly
  const past = filter.overdue && !stoodLate.test(frame.words) ? timeGoneBy(frame, today) : null
  return past ? { ...filter, window: past } : overdueThen(frame, filter, today)
}

/** "7月到期而没完成的": what was due in a time that lies behind, which without its year is the last one. */
function neverDone({ whens, words, pieces }: Frame, filter: Filter, today: Day): Filter | null {
  const { any, not } = filter.statuses ?? {}
  const [when, ...more] = whens
  if (!not || any?.join() !== 'completed' || !when || more.length > 0 || !/[\u3400-\u9fff]/.test(words)) return null
  const named = pieces.some(
    (piece) => piece.when && /(?:19|20)\d\d|[今去明后前]年|[这本上下]个?[月周季星礼]/.test(piece.words),
  )
  const past = lastOfIts(when.period, named, words, today)
  return past.to !== undefined && past.to < today && past.from !== undefined ? { ...filter, window: past } : null
}

/**
 * "Which will be overdue on 1 September?": on another day than today overdue is what is due wholly before it and is, as far
 * as is known now, neither completed nor cancelled. Null where no such day is named.
 */
function overdueThen(frame: Frame, filter: Filter, today: Day): Filter | null {
  if (!filter.overdue || frame.whens.length !== 1 || filter.statuses) return null
  // "July's over. Which are late now?": a time in another sentence is none of it.
  const at = frame.pieces.findIndex(({ when }) => when !== undefined)
  const late = frame.pieces.findIndex(({ concept, also }) => concept === 'r.overdue' || also?.includes('r.overdue'))
  const between = frame.pieces.slice(Math.min(at, late), Math.max(at, late))
  if (between.some(({ concept }) => concept === 'stop')) return null
  const { from, to } = periodOf(frame.whens, today)
  const day = to !== undefined && (from === to || to > today || stoodLate.test(frame.words)) ? to : null
  if (day === null || day === today) return null
  const { overdue: _, ...others } = filter
  return { ...others, window: { to: addDays(day, -1) }, statuses: { any: ['completed', 'cancelled'], not: true } }
}

const justNow =
  /(?:刚刚?|新近|新|才)(?:刚)?(?:逾期|过期|超期|误期|到期未|拖期)|新增的?(?:逾期|过期|超期)|\b(?:newly|just|recently)(?: become| became| gone| fallen| turned)? (?:overdue|late)\b|\b(?:became|fell|went|turned|become|fallen|gone) overdue\b/

/** "这个月刚逾期的": what became late in a time that is not over, so that it fell due a day before. */
function newlyOverdue(frame: Frame, filter: Filter, today: Day): Filter | null {
  const [when, ...more] = frame.whens
  if (!filter.overdue || !justNow.test(frame.words) || more.length > 0) return null
  const { from, to } = when ? when.period : { from: addDays(today, -31), to: today }
  if (from === undefined || from > today || (when && to !== undefined && to < from)) return null
  const last = to === undefined || to > today ? today : to
  return { ...filter, window: { from: addDays(from, -1), to: addDays(last, -1) } }
}

/** A stretch of time that lies behind; of one that is not written with its year the last one. */
function timeGoneBy(frame: Frame, today: Day): { from: Day; to: Day } | null {
  const [when, ...more] = frame.whens
  if (
    apart(
      frame,
      frame.pieces.findIndex(({ concept }) => concept === 'r.overdue'),
    )
  )
    return null
  const { from, to } = when && more.length === 0 ? periodAsked(frame, today) : {}
  if (!when || from === undefined || to === undefined || from >= to) return null
  const past = lastOfIts({ from, to }, when.sure, frame.words, today)
  return past.from !== undefined && past.to !== undefined && past.to <= today ? { from: past.from, to: past.to } : null
}
