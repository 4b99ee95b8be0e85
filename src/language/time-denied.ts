import type { Day, Period } from '../workplan/deadline.ts'
import type { Filter } from '../workplan/question.ts'
import type { Frame } from './frame.ts'
import { periodOf } from './period-asked.ts'

/** Whether something is denied before the time is named: "…, not the ones that only meet then" goes on behind it. */
export function deniedBefore({ pieces, not }: Frame): boolean {
  const time = pieces.findIndex(({ when }) => when !== undefined)
  const denial = pieces.findIndex(({ concept }) => concept === 'o.not' || concept === 'o.without')
  const pause = pieces.findIndex(({ concept }, at) => at > time && (concept === 'break' || concept === 'stop'))
  // "In the first half of 2020, not the second".
  const next = pieces.slice(denial + 1).find(({ concept }) => concept !== 'noise')
  // "还没过期但今年到期的": to be late is denied, and no time.
  if (next?.concept === 'r.overdue' && /[\u3400-\u9fff]/.test(next.words)) return false
  const other = next?.ref?.to === 'ordinal' || /^(?:ordinal|number|p\.(?:last|other))$/.test(next?.concept ?? '')
  return not && !(denial > pause && pause > time && (pieces[denial]?.words === 'not the ones' || other))
}

/** "Not due in July": the time is what is denied. */
export function notThen(frame: Frame): boolean {
  return frame.pieces.some((piece, at) => {
    const next = frame.pieces.slice(at + 1).find((one) => one.concept !== 'noise')
    return piece.concept === 'o.not' && (next?.when !== undefined || next?.concept === 'r.due')
  })
}

/** "Workstreams with a deadline before July 2020": a month that is named with its year, and no time that counts from today. */
export function asStated({ whens, pieces }: Frame, period: Period, today: Day): Period {
  const open = whens.length === 1 && whens[0]?.relation === 'before' && period.from === today
  const named = pieces.some(({ when, words }) => when && /\b(?:19|20)\d\d|(?:19|20)\d\d年/.test(words))
  return open && named && period.to !== undefined ? { to: period.to } : period
}

/** "Before the end of 2020 but not in July": a time, and another that is denied behind it. */
export function laterDenied({ pieces, whens }: Frame, today: Day): Filter | null {
  const times = pieces.flatMap(({ when }, at) => (when ? [at] : []))
  const [first, second] = times
  if (whens.length !== 2 || first === undefined || second === undefined) return null
  const denied = pieces
    .slice(first + 1, second)
    .some(({ concept }) => /^o\.(?:not|except|exclude|without)$/.test(concept))
  const [window, later] = [periodOf(whens.slice(0, 1), today), whens[1]?.period]
  if (!denied || !later) return null
  // "Neither in July nor in December", "既不在7月也不在12月".
  const before = pieces.slice(0, first).findLast(({ concept }) => !/^(?:noise|r\.due|a\.deadline)$/.test(concept))
  return before?.concept === 'o.not' ? { notWindows: [window, later] } : { window, notWindows: [later] }
}
