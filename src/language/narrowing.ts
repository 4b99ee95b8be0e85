import { activityOf, workstreamOf } from '../workplan/find.ts'
import type { Attribute, Filter, Question } from '../workplan/question.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import type { Conversation } from './conversation.ts'
import { everyKind } from './filters.ts'
import { type Frame, has, hasSubject } from './frame.ts'

type Listed = Extract<Question, { filter: Filter }>

/** What keeps within the last answer: less of a list, one of the activities that were told; null for anything else. */
export function withinTold(frame: Frame, conversation: Conversation, plan: Plan): Question | null {
  const less = narrowed(frame, conversation)
  if (less) return less
  const neighbours = sharingArea(frame, conversation, plan)
  if (neighbours) return neighbours
  const activity = activityTold(frame, conversation, plan)
  if (!activity) return null
  const attributes: Attribute[] = has(frame, 'q.when') ? ['dates'] : ['summary']
  return { ask: 'tell', items: [activity], attributes, claims: [], without: [] }
}

/** "Leads per workstream", "all deadlines": asked of every workstream, whatever was spoken of before. */
export function ofEvery(frame: Frame): boolean {
  if (hasSubject(frame) || has(frame, 'p.it', 'p.them')) return false
  const single =
    frame.attributes.length > 0 && frame.attributes.every(({ value }) => value === 'deadline' || value === 'status')
  // "Any deadline?" is asked of one.
  const all = frame.pieces.some(
    (piece) => piece.concept === 'o.all' && !/^(?:any|anything|whatever)$/.test(piece.words),
  )
  return has(frame, 'o.each') || (has(frame, 'q.who') && has(frame, 'q.what')) || (single && all)
}

/** What the last answer listed, with less in it: "scrap the core ones", "only the thematic ones", "只看核心的". */
function narrowed(frame: Frame, conversation: Conversation): Question | null {
  const { question } = conversation
  // The annex is a term as well, and here the kind that it holds.
  const named = { ...frame, terms: [] }
  if (!question || !('filter' in question) || frame.kinds.length === 0 || hasSubject(named)) return null
  // To scrap is to cancel as well.
  const taking =
    has(frame, 'o.exclude', 'o.except', 'o.without', 'o.not') || frame.statuses.some((one) => one.value === 'cancelled')
  const others =
    (taking ? 0 : frame.statuses.length) +
    frame.whens.length +
    frame.attributes.length +
    frame.roles.length +
    frame.objectives.length
  if (others > 0 || frame.pieces.length > 9 || frame.unknown.length > 1 || has(frame, 'q.who', 'q.when', 'o.count'))
    return null
  const spoken = frame.kinds.map((kind) => kind.value)
  const before = question.filter.kinds ?? everyKind
  const after = taking
    ? before.filter((kind) => !spoken.includes(kind))
    : before.filter((kind) => spoken.includes(kind))
  return after.length > 0 && after.length < before.length ? withKinds(question, after) : null
}

/** "What else is in there?" after the area of a workstream, "同领域的还有哪条": what shares the area. */
function sharingArea(frame: Frame, conversation: Conversation, plan: Plan): Question | null {
  const { question } = conversation
  const [item] = conversation.items
  if (question?.ask !== 'tell' || !question.attributes.includes('areas') || item === undefined) return null
  if (!has(frame, 'p.else', 'p.other') || hasSubject(frame) || frame.roles.length > 0 || has(frame, 'q.who'))
    return null
  const areas = workstreamOf(plan, item)?.areas ?? []
  return areas.length > 0 ? { ask: 'list', filter: { areas, notIds: [item] }, attributes: [] } : null
}

function withKinds(question: Listed, after: Workstream['kind'][]): Question {
  return { ...question, filter: { ...question.filter, kinds: after } }
}

/** "The last one, when is that?" after the activities of a workstream: one of them. */
function activityTold(frame: Frame, conversation: Conversation, plan: Plan): string | null {
  const { question } = conversation
  const [item] = conversation.items
  if (question?.ask !== 'tell' || !question.attributes.includes('activities') || hasSubject(frame)) return null
  const workstream = item === undefined ? undefined : workstreamOf(plan, item)
  const chosen = has(frame, 'p.last')
    ? workstream?.activities.at(-1)
    : has(frame, 'p.first')
      ? workstream?.activities[0]
      : null
  const id = chosen && `${workstream?.id}.${chosen.number}`
  return id && activityOf(plan, id) ? id : null
}
