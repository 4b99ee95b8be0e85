import { addDays, span } from '../workplan/deadline.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Countable, Filter, Question } from '../workplan/question.ts'
import { countOf } from '../workplan/select.ts'
import type { Plan } from '../workplan/workplan.ts'
import { countables } from './concept-values.ts'
import { isItem } from './context-pieces.ts'
import { type Frame, has, hasSubject, startsAsCheck } from './frame.ts'
import type { Rule } from './turn.ts'

/** What the last answer said of one workstream that others can be held against: so many of something, or its deadline. */
function measured(last: Question | null, plan: Plan): { item: string; by: Countable | 'deadline' } | null {
  const [item, ...more] = last?.ask === 'count' || last?.ask === 'tell' ? last.items : []
  if (item === undefined || more.length > 0 || !workstreamOf(plan, item)) return null
  if (last?.ask === 'count') return last.of === 'items' ? null : { item, by: last.of }
  const [told, ...others] = last?.ask === 'tell' ? last.attributes : []
  const by = told === 'deadline' ? told : countables[told ?? 'summary']
  return by && others.length === 0 ? { item, by } : null
}

/** Whether a clause asks of nothing else than what was measured. */
function ofThat({ agencies, whens, statuses, objectives, areas, unknown }: Frame, by: Attribute, asked: Attribute[]) {
  const others = agencies.length + whens.length + statuses.length + objectives.length + areas.length + unknown.length
  return others === 0 && asked.every((one) => one === by || one === 'summary' || one === 'involved')
}

const equal = /\b(?:as many|the same number|equally many|just as many|as much|the same count)\b/
/** "Any", "which", "anything": of all that there is. */
const ofAll =
  /\b(?:any|anything|anyone|which|others?|another|something|everything|what|list|show|name|those|is there|are there)\b/

/** "How many activities has 1.1?", "does any workstream have more?"; "when is T3 due?", "is anything due later than that?" */
export const thanWhatWasTold: Rule = ({ frame, last, context, filter, attributes }) => {
  const told = measured(last, context.plan)
  if (!told || hasSubject(frame) || !ofThat(frame, told.by, attributes) || has(frame, 'q.who', 'q.when')) return null
  const open = ofAll.test(frame.words) || has(frame, 'o.count') || frame.kinds.length > 0
  if (!open || frame.pieces.length > 14 || filter.counts || has(frame, 'n.activity', 'a.event')) return null
  const condition =
    told.by === 'deadline' ? besideDeadline(told.item, frame, context.plan) : besideNumber(told, frame, context)
  if (!condition) return null
  const kinds = filter.kinds ? { kinds: filter.kinds } : {}
  const among: Filter = { ...kinds, ...condition, notIds: [told.item] }
  return has(frame, 'o.count')
    ? { ask: 'count', filter: among, items: [], of: 'items', supposed: null }
    : { ask: 'list', filter: among, attributes: told.by === 'deadline' ? [] : [told.by] }
}

/** Due before or after the deadline that was told. */
function besideDeadline(item: string, frame: Frame, plan: Plan): Filter | null {
  const deadline = workstreamOf(plan, item)?.deadline
  const days = deadline && span(deadline)
  if (!days) return null
  if (has(frame, 'o.before')) return { window: { to: addDays(days.from, -1) } }
  return has(frame, 'o.after') ? { window: { from: addDays(days.to, 1) } } : null
}

/** With more, fewer or as many of what was counted. */
function besideNumber(
  { item, by }: { item: string; by: Countable | 'deadline' },
  frame: Frame,
  { plan, today }: Parameters<Rule>[0]['context'],
): Filter | null {
  const workstream = workstreamOf(plan, item)
  if (!workstream || by === 'deadline') return null
  const number = countOf(workstream, by, today)
  if (equal.test(frame.words)) return { counts: [{ of: by, at: 'exactly', number }] }
  if (has(frame, 'o.more')) return { counts: [{ of: by, at: 'least', number: number + 1 }] }
  return has(frame, 'o.fewer') && number > 0 ? { counts: [{ of: by, at: 'most', number: number - 1 }] } : null
}

/** "How many activities in T2?", "is that more than in T6?"; "when is T3 due?", "so the same month as T2?" */
export const besideOneNamed: Rule = ({ frame, last, context, attributes }) => {
  const told = measured(last, context.plan)
  const [other, ...more] = frame.ids.length > 0 ? frame.ids : frame.topics.flatMap((topic) => topic.ids.slice(0, 1))
  if (!told || other === undefined || more.length > 0 || other === told.item || frame.set || frame.kinds.length > 0)
    return null
  if (!ofThat(frame, told.by, attributes) || has(frame, 'q.who', 'q.when', 'q.which', 'a.event')) return null
  const items = saysOf(frame) ? [told.item, other] : [other, told.item]
  const held = startsAsCheck(frame) || has(frame, 'o.than', 'o.compare', 'q.check') || than.test(frame.words)
  if (told.by === 'deadline') {
    const ranked = has(frame, 'o.before', 'o.after')
    const same = has(frame, 'o.same-time', 'o.same') && !has(frame, 'p.sameq') && /\b(?:as|with)\b/.test(frame.words)
    if (!(ranked && held) && !same) return null
    return { ask: 'compare', items, by: 'deadline', how: ranked ? 'order' : 'same' }
  }
  const compared = has(frame, 'o.more', 'o.fewer') || equal.test(frame.words)
  return compared && held ? { ask: 'compare', items, by: told.by, how: 'count' } : null
}

/** Whether something is said of what was told ("is that more than in T6?"), and not of what is named ("does T6 have more?"). */
function saysOf({ pieces, words }: Frame): boolean {
  if (/\bthan (?:that|it|this|those)\b/.test(words)) return false
  const named = pieces.findIndex(isItem)
  const before = pieces.slice(0, named)
  return before.some(({ concept }) => /^(?:p\.it|o\.than|o\.before|o\.after)$/.test(concept))
}

const than = /\bthan (?:that|it|this|those|the former)\b|^\W*(?:so |and )?(?:that's|that is|it's|which is)\b/

/** "How many activities does F1 have?", "which entry has the longest list of them?": what comes first by what was counted. */
export const mostOfWhatWasTold: Rule = ({ frame, last, context, filter, attributes }) => {
  const told = measured(last, context.plan)
  if (!told || told.by === 'deadline' || hasSubject(frame) || !ofThat(frame, told.by, attributes)) return null
  const most = has(frame, 'o.most')
  if (!(most || has(frame, 'o.least')) || has(frame, 'q.when', 'n.agency', 'o.earliest', 'o.latest')) return null
  const asks =
    startsAsCheck(frame) || has(frame, 'q.which', 'q.what', 'q.define', 'q.who', 'q.check', 'o.list', 'n.item')
  if (
    !asks ||
    frame.pieces.length > 14 ||
    (has(frame, 'q.who') && told.by !== 'objectives' && told.by !== 'activities')
  )
    return null
  // "Which agency leads the most?" is asked of agencies.
  if (frame.roles.some(({ value }) => value !== 'any') && has(frame, 'q.who')) return null
  const kinds = filter.kinds ? { kinds: filter.kinds } : {}
  // "Which has the most workstreams?" is asked of the areas that were spoken of.
  const held = /\b(?:most|fewest|least) (?:workstreams|entries|items)\b/.test(frame.words)
  if (held && (told.by === 'areas' || told.by === 'objectives'))
    return { ask: 'extreme', over: told.by, by: 'involved', most, filter: kinds, role: 'any' }
  if (held) return null
  return { ask: 'extreme', over: 'items', by: told.by, most, filter: kinds, role: 'any' }
}
