import type { Filter, Question } from '../workplan/question.ts'
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

/** "IOM牵头了九条是吗", "does IOM lead nine workstreams?": so many of an agency's, which are counted. */
export function supposedOfAgency(frame: Frame, filter: Filter): Question | null {
  const { parties, ...others } = filter
  if (!parties || parties.some(({ not }) => not) || Object.keys(others).length > 0) return null
  if (!has(frame, 'q.check') && !startsAsCheck(frame)) return null
  const at = frame.pieces.findIndex((piece, place) => {
    const [next, after] = frame.pieces.slice(place + 1)
    const ends = after === undefined || /^(?:stop|break|q\.check|noise)$/.test(after.concept)
    return (
      piece.concept === 'number' &&
      (piece.ref?.to === 'count' || (!piece.ref && /^[条个项]$/.test(next?.words ?? '') && ends)) &&
      !/^[家]/.test(next?.words ?? '')
    )
  })
  const supposed = frame.pieces[at]?.number
  const bounded = has(frame, 'o.more', 'o.fewer', 'o.at-least', 'o.at-most', 'o.above', 'o.only')
  if (supposed === undefined || bounded || has(frame, 'q.which', 'q.who', 'q.what', 'o.list', 'q.why')) return null
  return { ask: 'count', filter, items: [], of: 'items', supposed }
}

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
    kinds.length === 0 ||
    namesHeadings(frame, plan) ||
    frame.agencies.length + frame.statuses.length + frame.whens.length + frame.topics.length + frame.ids.length > 0
  )
    return null
  // "Which two core priorities …" chooses so many of them.
  if (has(frame, 'q.which') && supposed !== null && frame.unknown.length > 0) return null
  if (choosesSoMany(frame)) return null
  const number = plan.workstreams.filter((workstream) => kinds.includes(workstream.kind)).length
  // "In more than one annex entry" supposes nothing.
  // "附件只有六条对不对" says how many there are; "the only annex entry that …" does not.
  const only =
    has(frame, 'o.only') && !expects && !(has(frame, 'q.check') && frame.roles.length + frame.attributes.length === 0)
  // "主题工作流有六个吧": so it is.
  const bare =
    has(frame, 'q.check') &&
    frame.pieces.every(({ concept, ref }) => checking.test(concept) && (!ref || ref.to === 'count'))
  if (supposed === number && bare) return { ask: 'count', filter: { kinds }, items: [], of: 'items', supposed }
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
