import { addDays, type Day, type Period, span } from '../workplan/deadline.ts'
import type { Frame } from './frame.ts'
import type { When } from './when.ts'

/** The days that time words ask about. A last day without a first ("by the end of the year") counts from today on. */
export function periodOf(whens: When[], today: Day): Period {
  const [first, second] = whens
  if (!first) return {}
  const period: Period = { ...first.period }
  if (first.relation === 'before' && period.to !== undefined) period.before = addDays(period.to, 1)
  const bounded = second && withinYear(first, second)
  if (bounded) return bounded
  // "今年的年会在12月": the narrower of two, one in the other.
  const exact = /^(?:day|month|quarter|range)$/.test(second?.deadline?.precision ?? '')
  if (second && exact && holds(period, second.period)) return { ...second.period }
  if (
    second &&
    (first.relation === 'after' || first.relation === 'since') &&
    period.to === undefined &&
    second.period.to
  ) {
    // "after September 2020 and before the year closes": the year of the first.
    period.to = period.from && second.period.to < period.from ? `${period.from.slice(0, 4)}-12-31` : second.period.to
  }
  if (period.from === undefined && period.to !== undefined && period.to >= today) period.from = today
  return period
}

/** The days that a clause asks about; of a period that has begun only those to come: "今年还剩哪些会", "what is left this year". */
export function periodAsked(frame: Frame, today: Day): Period {
  const last = frame.whens[0]?.deadline
  // "What runs until December 2020?": what ends then, not before.
  const runs =
    /\b(?:ha(?:s|ve)|got) (?:until|till)\b|\b(?:run|runs|running|go|goes|going|last|lasts|extend|extends|continue|continues)(?: on)? (?:until|till|to|through)\b/
  const exactly = /\b(?:exactly|precisely|to the month|that very month)\b|正好|恰好|刚好|恰恰/
  if (last && frame.whens.length === 1 && (runs.test(frame.words) || exactly.test(frame.words))) return span(last) ?? {}
  const period = periodOf(frame.whens, today)
  const begun = period.from !== undefined && period.from < today && (period.to === undefined || period.to >= today)
  // "要到2020年12月才交付": no earlier.
  const late = frame.pieces.some((piece, at) => piece.when && frame.pieces[at + 1]?.words === '才')
  if (late && period.to && /月$/.test(frame.pieces.find((piece) => piece.when)?.words ?? ''))
    return { ...period, from: `${period.to.slice(0, 7)}-01` }
  const left = /余下|剩|还有|\b(?:still|left|remain(?:s|ing)?|to come)\b/.test(frame.words)
  return begun && left ? { ...period, from: today } : period
}

/** Whether a stretch of days with both ends lies within another. */
function holds(outer: Period, inner: Period): boolean {
  return (
    outer.from !== undefined &&
    outer.to !== undefined &&
    outer.from <= (inner.from ?? '') &&
    (inner.to ?? '9999') <= outer.to
  )
}

/** "In 2020 after July", "before July in 2020": what is left of a year, whichever of the two is said first. */
function withinYear(first: When, second: When): Period | null {
  const open = /^(?:after|since|before|until|by)$/
  const [year, edge] = open.test(first.relation) ? [second, first] : [first, second]
  const { from, to } = year.period
  if (!open.test(edge.relation) || open.test(year.relation) || !from || !to) return null
  if (from.slice(4) !== '-01-01' || to.slice(4) !== '-12-31' || from.slice(0, 4) !== to.slice(0, 4)) return null
  const there = (day: Day) => `${from.slice(0, 4)}${day.slice(4)}`
  const [begins, ends] = [edge.period.from, edge.period.to]
  if (begins !== undefined && ends === undefined) return { from: there(begins), to }
  return ends !== undefined && begins === undefined ? { from, to: there(ends) } : null
}
