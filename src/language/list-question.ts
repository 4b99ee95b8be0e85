import type { Attribute, Filter, Question } from '../workplan/question.ts'
import { isFiltered, periodOf } from './filters.ts'
import { type Context, type Frame, has, startsAsCheck } from './frame.ts'
import { asksActivities } from './tell.ts'

/** "Does IOM lead all the thematic ones?": a scope, and a condition that may hold of all of it. */
function universal(frame: Frame, filter: Filter): Question | null {
  const asks = has(frame, 'q.check') || startsAsCheck(frame)
  const scoped = filter.kinds !== undefined || filter.ids !== undefined
  if (!asks || !scoped || !(has(frame, 'o.all') || frame.counted !== null)) return null
  const { kinds, ids, notIds, ...condition } = filter
  if (!isFiltered(condition) || frame.pieces.some((piece) => /^(any|anything|有没有)$/.test(piece.words))) return null
  return {
    ask: 'every',
    scope: { ...(kinds ? { kinds } : {}), ...(ids ? { ids } : {}), ...(notIds ? { notIds } : {}) },
    condition,
  }
}

/** "…this afternoon, what do they lead": a day that only tells when the asker needs to know. */
function passing(frame: Frame, filter: Filter): boolean {
  const named = frame.roles.some((role) => role.value !== 'any')
  const days = frame.whens.every((when) => when.period.from !== undefined && when.period.from === when.period.to)
  return filter.parties !== undefined && named && days && !has(frame, 'r.due', 'a.deadline', 'r.happen')
}

export function listing(
  frame: Frame,
  attributes: Attribute[],
  filter: Filter,
  counting: boolean,
  context: Context,
): Question | null {
  const { today } = context
  const about = attributes.filter(
    (attribute) =>
      ![
        'summary',
        'involved',
        'leads',
        'participants',
        'interested',
        'activities',
        'title',
        'dates',
        'areas',
        'objectives',
      ].includes(attribute),
  )
  if (counting && !has(frame, 'r.due') && frame.whens.length === 0) {
    const whole = !isFiltered(filter)
    if (has(frame, 'n.workstream') || !whole) {
      const noun = has(frame, 'a.activities', 'n.activity')
        ? 'activities'
        : has(frame, 'n.agency') && frame.agencies.length === 0 && frame.kinds.length === 0
          ? 'involved'
          : 'items'
      if (!(noun === 'involved' && !frame.roles.length))
        return {
          ask: 'count',
          filter,
          items: [],
          of: noun === 'activities' && !has(frame, 'n.workstream') ? 'activities' : 'items',
          supposed: null,
        }
    }
    if (has(frame, 'a.areas', 'n.area')) return { ask: 'areas', numbers: [] }
    if (has(frame, 'a.objectives', 'n.objective'))
      return { ask: 'count', filter: {}, items: [], of: 'objectives', supposed: null }
    if (has(frame, 'n.heading')) return { ask: 'headings' }
    if (has(frame, 'a.activities', 'n.activity'))
      return { ask: 'count', filter, items: [], of: 'activities', supposed: null }
  }
  const every = universal(frame, filter)
  if (every) return every
  if (frame.whens.length > 0 && !filter.overdue && !passing(frame, filter)) {
    const period = periodOf(frame.whens, today)
    const away =
      frame.not && (has(frame, 'r.due') || attributes.includes('deadline')) && !filter.parties && !filter.statuses
    const onlyWorkstreams =
      away ||
      ((has(frame, 'n.workstream', 'n.core', 'n.thematic') ||
        filter.parties !== undefined ||
        filter.statuses !== undefined) &&
        !has(frame, 'a.dates', 'a.event', 'r.happen') &&
        !asksActivities(frame))
    const windowed: Filter = away ? { ...filter, notWindow: period } : { ...filter, window: period }
    if (counting) return { ask: 'count', filter: windowed, items: [], of: 'items', supposed: null }
    if (onlyWorkstreams) return { ask: 'list', filter: windowed, attributes: about.filter((one) => one !== 'deadline') }
    return { ask: 'window', filter, period, attributes: [] }
  }
  const roleAsked = frame.roles.filter((role) => role.value !== 'any')
  if (has(frame, 'q.who') && roleAsked[0] && frame.agencies.length === 0 && isFiltered(filter)) {
    return { ask: 'agencies', filter, role: roleAsked[0].value, not: roleAsked[0].not }
  }
  if (
    roleAsked[0] &&
    frame.agencies.length === 0 &&
    (has(frame, 'n.workstream') || frame.kinds.length > 0 || frame.set) &&
    roleAsked[0].value === 'lead'
  ) {
    if (roleAsked[0].not) return { ask: 'list', filter: { ...filter, led: false }, attributes: [] }
  }
  if (!isFiltered(filter)) {
    if (has(frame, 'n.heading') && has(frame, 'o.list', 'q.what', 'q.which')) return { ask: 'headings' }
    const wholePlan =
      has(frame, 'n.workstream') &&
      has(frame, 'o.list', 'o.all', 'q.what') &&
      attributes.length === 0 &&
      frame.unknown.length === 0
    if (wholePlan) return { ask: 'list', filter: {}, attributes: [] }
    if (has(frame, 'r.due') && has(frame, 'n.workstream', 'q.what', 'q.which', 'o.all', 'o.list'))
      return { ask: 'window', filter: {}, period: { from: today }, attributes: [] }
    return null
  }
  return { ask: 'list', filter, attributes: about }
}
