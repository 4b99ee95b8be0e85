import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { partOfAnnex } from './filters.ts'
import { type Frame, has, hasSubject, kindsNamed, startsAsCheck } from './frame.ts'
import { namesHeadings } from './whole-lists.ts'

/** "一共24项目标，对吧": the number of the Compact's objectives that is taken for granted. */
export function supposedObjectives(frame: Frame): Question | null {
  if (!has(frame, 'q.check', 'q.why', 'x.reason') || hasSubject({ ...frame, terms: [] })) return null
  const at = frame.pieces.findIndex(({ concept, ref }) => concept === 'number' && !ref)
  const next = frame.pieces[at + 1]
  if (at < 0 || !(next?.concept === 'a.objectives' || next?.also?.includes('n.objective'))) return null
  return { ask: 'count', filter: {}, items: [], of: 'objectives', supposed: frame.pieces[at]?.number ?? null }
}

/** What a clause is made of that only asks whether there are so many. */
const checking =
  /^(?:noise|stop|break|number|p\.it|q\.check|o\.count|n\.(?:core|thematic|annex|cross|workstream|item|plan))/

/** "The seven thematic workstreams" when there are six: put right before anything else is said. */
export function supposedCount(frame: Frame, plan: Plan): Question | null {
  const kinds = partOfAnnex(frame) ?? kindsNamed(frame)
  // "主题工作流应该有七个，我怎么只找到六个".
  const expects = /(?:应该|应当|该|明明|说是|说好|本来|原本|不是)有/.test(frame.words)
  // "The annex has ten entries".
  const entries = frame.pieces.find(
    (piece, at) =>
      piece.concept === 'number' &&
      !piece.ref &&
      (frame.pieces[at + 1]?.concept === 'n.item' ||
        (/^[个条项]$/.test(frame.pieces[at + 1]?.words ?? '') &&
          (has(frame, 'q.check') || expects) &&
          frame.attributes.length === 0)),
  )?.number
  const supposed = frame.counted ?? entries ?? null
  // "核心、主题两类优先事项": kinds are counted, and not what is in them.
  const classes = frame.pieces.some(
    ({ concept, words }, at) => concept === 'number' && /^[类种]/.test(frame.pieces[at + 1]?.words ?? words),
  )
  if (
    supposed === null ||
    (classes && supposed === 2) ||
    namesHeadings(frame, plan) ||
    frame.agencies.length + frame.statuses.length + frame.whens.length + frame.topics.length + frame.ids.length > 0
  )
    return null
  if (kinds.length === 0) return wholePlan(frame, supposed)
  // "Which two core priorities …" chooses so many of them.
  if (has(frame, 'q.which') && supposed !== null && frame.unknown.length > 0) return null
  if (choosesSoMany(frame)) return null
  const number = plan.workstreams.filter((workstream) => kinds.includes(workstream.kind)).length
  // "In more than one annex entry" supposes nothing.
  // "附件只有六条对不对" says how many there are; "the only annex entry that …" does not.
  const only =
    has(frame, 'o.only') && !expects && !(has(frame, 'q.check') && frame.roles.length + frame.attributes.length === 0)
  // "主题工作流有六个吧": so it is.
  if (supposed === number && has(frame, 'q.check') && onlyChecks(frame))
    return { ask: 'count', filter: { kinds }, items: [], of: 'items', supposed }
  return supposed === number || only || has(frame, 'o.more', 'o.fewer', 'o.at-least', 'o.at-most', 'o.above')
    ? null
    : { ask: 'count', filter: { kinds }, items: [], of: 'items', supposed }
}

/** "Which three thematic workstreams have three leads?": so many of them, by what is said of them. */
function choosesSoMany({ pieces, attributes, roles, objectives, areas, has: said }: Frame): boolean {
  const number = pieces.findIndex(({ concept, ref }) => concept === 'number' && (!ref || ref.to === 'count'))
  const which = /^(?:which|what|哪)$/.test(pieces[number - 1]?.words ?? '')
  const limits = attributes.length + roles.length + objectives.length + areas.length
  return (
    which &&
    (limits > 0 || ['r.overdue', 'r.open', 'r.dated', 'r.undated', 'r.due'].some((one) => said.has(one as 'r.due')))
  )
}

/** "There are 24 workstreams, right?": of all that there are. */
function wholePlan(frame: Frame, supposed: number): Question | null {
  const asks = has(frame, 'q.check') || startsAsCheck(frame) || /^\W*(?:there are|we have|i count)\b/.test(frame.words)
  return asks && has(frame, 'n.workstream') && onlyChecks(frame)
    ? { ask: 'count', filter: {}, items: [], of: 'items', supposed }
    : null
}

/** Whether a clause says no more than how many there are. */
function onlyChecks({ pieces }: Frame): boolean {
  return pieces.every(({ concept, ref }) => checking.test(concept) && (!ref || ref.to === 'count'))
}
