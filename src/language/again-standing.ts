import { activityOf } from '../workplan/find.ts'
import { has, startsAsCheck } from './frame.ts'
import { type Rule, tellOf } from './turn.ts'

/** "And what is it?": what the item is about. */
export const whatIsIt: Rule = ({ frame, item, attributes }) => {
  const defines = has(frame, 'q.define', 'q.what') && has(frame, 'p.it') && attributes.length === 0
  if (!defines || !item || frame.unknown.length > 0 || frame.pieces.length > 5) return null
  return frame.agencies.length + frame.terms.length + frame.kinds.length + frame.whens.length + frame.roles.length > 0
    ? null
    : tellOf([item], ['summary'])
}

/** "Is it overdue?", "has it started?": how far the item is. */
export const standing: Rule = ({ frame, item, context }) => {
  if (has(frame, 'p.else') && has(frame, 'q.what', 'q.which')) return null
  // "办了吗", "开了没有": whether it took place.
  const held =
    has(frame, 'r.happen') && /[了过](?:吗|么|没|没有|不)[?？]?$/.test(frame.words) && frame.pieces.length <= 5
  if (item && held && frame.agencies.length + frame.kinds.length + frame.whens.length + frame.unknown.length === 0)
    return tellOf([item], [activityOf(context.plan, item) ? 'dates' : 'status'])
  if (!item || !(frame.statuses.length > 0 || has(frame, 'r.overdue', 'r.due'))) return null
  if (!has(frame, 'p.it') && has(frame, 'q.which', 'o.list', 'o.all', 'n.workstream', 'o.count', 'q.what')) return null
  // "What is overdue?" is asked of all.
  if (!has(frame, 'p.it') && has(frame, 'r.overdue') && has(frame, 'q.define')) return null
  const now = frame.whens.every(({ period }) => period.from === context.today && period.to === context.today)
  if (frame.agencies.length > 0 || frame.kinds.length > 0 || !now) return null
  if (has(frame, 'r.overdue')) return { ask: 'check', items: [item], claims: [{ is: 'overdue' }] }
  // "I heard it was cancelled. Was it?"
  const [{ value, not } = { value: 'started' as const, not: false }, ...more] = frame.statuses
  const asks = startsAsCheck(frame) || has(frame, 'q.check') || /\bheard\b/.test(frame.words)
  const open =
    has(frame, 'q.what', 'q.how') ||
    frame.attributes.length > 0 ||
    (!/^\W*[a-z]/.test(frame.words) && !has(frame, 'q.check'))
  return value !== 'started' && more.length === 0 && asks && !open
    ? { ask: 'check', items: [item], claims: [{ is: 'status', any: [value], ...(not ? { not: true } : {}) }] }
    : tellOf([item], [has(frame, 'r.due') ? 'deadline' : 'status'])
}
