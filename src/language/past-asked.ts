import type { Day, Period } from '../workplan/deadline.ts'
import { datesWithin } from '../workplan/select.ts'
import { type Context, type Frame, has } from './frame.ts'

const gone =
  /发生[了过]|[开办举]行?[了过]|那[一]?[场次回个](?:会|活动|事)?|(?:当时|之前|上次)|\b(?:happened|took place|was held|went on)\b/

/** A time that is written with its year, or by its distance from today. */
const dated =
  /(?:19|20)\d\d|[今去明后前]年|[这本上下]个?[月周季]|[今明后昨前]天|\b(?:this|last|next|today|tomorrow|yesterday)\b/

/** "5月8日发生了什么": of a time without a year the one that has passed, where what happened is asked and the other has nothing. */
export function pastAsked(frame: Frame, period: Period, { plan, today }: Context): Period {
  const [when, ...more] = frame.whens
  const { from, to } = period
  const named = frame.pieces.some(({ when: said, words }) => said && dated.test(words))
  if (!when || named || more.length > 0 || from === undefined || to === undefined || from <= today) return period
  if (!gone.test(frame.words) || has(frame, 'r.due', 'a.deadline')) return period
  const back = (day: Day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  const before = { from: back(from), to: back(to) }
  const nothing = datesWithin(plan.workstreams, period).length === 0
  return nothing && datesWithin(plan.workstreams, before).length > 0 ? before : period
}
