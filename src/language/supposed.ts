import type { Filter, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { isFiltered, partOfAnnex } from './filters.ts'
import { type Frame, has, hasSubject, kindsNamed, startsAsCheck } from './frame.ts'
import { namesHeadings } from './whole-lists.ts'

/** "一共24项目标，对吧": the number of the Compact's objectives that is taken for granted. */
export function supposedObjectives(frame: Frame): Question | null {
  if (!has(frame, 'q.check', 'q.why', 'x.reason') || hasSubject({ ...frame, terms: [] })) return null
  const at = frame.pieces.findIndex(({ concept, ref }) => concept === 'number' && !ref)
  const objectives = (piece: Frame['pieces'][number] | undefined) =>
    piece !== undefined &&
    !piece.ref &&
    (piece.concept === 'a.objectives' || piece.also?.includes('n.objective') === true)
  const measured = /^[个项条]$/.test(frame.pieces[at + 1]?.words ?? '')
  // "目标一共22个对吗".
  const before = frame.pieces
    .slice(0, Math.max(at, 0))
    .findLast(({ words }) => !/^(?:一共|总共|共|有|是|只有|应该|的)$/.test(words))
  const behind = frame.pieces.slice(at + 1, at + (measured ? 3 : 2))
  const named = behind.some(objectives) || (measured && objectives(before))
  if (at < 0 || !named || frame.kinds.length + frame.roles.length + frame.areas.length > 0) return null
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
    namesHeadings(frame, plan) ||
    // "Two annex entries have the same …": some of them.
    has(frame, 'o.same') ||
    // "Six thematic ones, without the annex": what is left out is not counted.
    (frame.kinds.length > 1 && has(frame, 'o.without', 'o.exclude')) ||
    frame.agencies.length + frame.statuses.length + frame.whens.length + frame.topics.length + frame.ids.length > 0
  )
    return null
  // "核心优先事项有五个对吧": the headings tell how many there are; the narrative has seven.
  if (/优先事项/.test(frame.words) && !/工作流|条目/.test(frame.words) && has(frame, 'q.check'))
    return supposed === 7 ? null : { ask: 'headings' }
  if (kinds.length === 0) return wholePlan(frame, supposed)
  // "Which two core priorities …" chooses so many of them.
  if (has(frame, 'q.which') && supposed !== null && frame.unknown.length > 0) return null
  if (choosesSoMany(frame)) return null
  // "Which agencies take part in exactly three thematic workstreams?" asks who has so many.
  if (has(frame, 'q.who') && frame.roles.length > 0 && /\b(?:exactly|precisely|just)\b/.test(frame.words)) return null
  const number = plan.workstreams.filter((workstream) => kinds.includes(workstream.kind)).length
  // "In more than one annex entry" supposes nothing.
  // "附件只有六条对不对" says how many there are; "the only annex entry that …" does not.
  const only =
    has(frame, 'o.only') && !expects && !(has(frame, 'q.check') && frame.roles.length + frame.attributes.length === 0)
  // "主题工作流有六个吧": so it is.
  if (supposed === number && (has(frame, 'q.check') || startsAsCheck(frame)) && onlyChecks(frame))
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

/** "Why does ILO lead nothing?", "is it true that WHO leads none?": what it does lead is the answer. */
export function supposedNot(frame: Frame, filter: Filter): Question | null {
  const { parties, kinds: _, ...others } = filter
  const wide = frame.pieces.some((piece) => /^(?:any|anything|nothing|none|no|任何|都没|都不)$/.test(piece.words))
  const never = /从来没|从未|从不|没有?(?:牵头|参加|参与)过|没有?[当做带牵挂领打]过|一[个条项](?:也|都)[没不]/.test(
    frame.words,
  )
  if (!parties || isFiltered(others) || !parties.every((party) => party.not) || !(wide || never)) return null
  const asks = has(frame, 'q.why', 'q.check') || startsAsCheck(frame) || /[\u3400-\u9fff]\s*[?？]$/.test(frame.words)
  if (!asks || has(frame, 'q.which', 'q.what', 'o.list') || thereIs.test(frame.words)) return null
  const kinds = kindsNamed(frame)
  const [{ agencies, roles } = { agencies: [], roles: [] }] = parties
  return {
    ask: 'compare-agencies',
    agencies,
    role: roles.length === 1 && roles[0] ? roles[0] : 'any',
    how: 'count',
    filter: kinds.length > 0 ? { kinds } : {},
  }
}

/** "Is there any without WHO?" asks for those. */
const thereIs = /^\W*(?:is|are) there (?:an?|any|some)\b/

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
