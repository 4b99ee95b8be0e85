import type { Attribute, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { type Frame, has, hasSubject } from './frame.ts'
import { plansOwn } from './list-question.ts'

/** Whether so many of something are spoken of: "the 23 objectives", "五个主题领域". */
function numbered(frame: Frame, number: number, noun: RegExp): boolean {
  return frame.pieces.some((piece, at) => {
    const next = frame.pieces.slice(at + 1, at + 4).find(({ concept }) => concept !== 'noise')
    const both = piece.words.startsWith(`${number} `) && noun.test(piece.words)
    return both || (piece.number === number && next !== undefined && noun.test(next.words))
  })
}

/** Words for the plan as a whole, which alone say nothing of what is asked. */
const inPlan =
  /\b(?:in|under|on|across|of|to|with|by) (?:the|this|our) (?:(?:whole|entire|un|migration|network) )*(?:work ?plan|plan|document)\b|(?:这个|这份|本|该|整个|整份)(?:工作)?计划|计划(?:里|中|上|内)/

/** "The four core priorities": the headings, each with its workstreams. */
export function namesHeadings(frame: Frame, plan: Plan): boolean {
  return numbered(frame, plan.headings.length, /priorit|heading|优先事项|标题/)
}

const overall = /\b(?:overall|as a whole|in general|generally|across the board|all (?:the )?statuses)\b|整体|总体|总的/

const byStatus = /\b(?:by|per|for each) (?:status|stage)\b|[按依](?:照)?(?:现状|状态|进展)/
const byAgency = /\b(?:each|every|per|by) (?:un )?(?:agency|organi[sz]ation|entity)\b|(?:各|每个|每家|按)(?:家|个)?机构/
const inOrder =
  /\b(?:in|by|sorted by|ordered by) (?:chronological |date |due )?(?:order|dates?)\b|\bchronolog|\bsorted\b|[按依](?:照)?(?:时间|日期|先后|期限)(?:顺序|先后|排)?/

/** Whether nothing limits what is asked but the words of it. */
function isPlain(frame: Frame): boolean {
  const limits = [frame.kinds, frame.whens, frame.statuses, frame.notInPlan, frame.unknown, frame.exceptIds]
  return (
    limits.every(({ length }) => length === 0) &&
    !has(frame, 'o.not', 'o.most', 'o.least', 'o.only', 'o.more', 'q.check')
  )
}

/** "How is the plan going?", "who leads what?", "show me the plan": one thing of each workstream, or the workstreams alone. */
function ofEach(frame: Frame): Question | null {
  const plain = frame.kinds.length + frame.whens.length + frame.statuses.length + frame.notInPlan.length === 0
  if (!plain || has(frame, 'q.check', 'q.why', 'p.them', 'o.not', 'r.overdue', 'o.most', 'o.least')) return null
  const told = [...new Set(frame.attributes.map(({ value }) => value))]
  const listed = (attributes: Attribute[]): Question => ({ ask: 'list', filter: {}, attributes })
  if (byStatus.test(frame.words) && !hasSubject(frame) && told.every((one) => one === 'status'))
    return listed(['status'])
  if (has(frame, 'o.count')) return null
  // "List all deadlines in order": those that are dates, by their days.
  const dates = told.length === 1 && (told[0] === 'deadline' || told[0] === 'dates') && has(frame, 'o.list', 'o.all')
  if (dates && inOrder.test(frame.words) && !hasSubject(frame))
    return { ask: 'window', filter: {}, period: {}, attributes: [] }
  if (
    has(frame, 'n.plan') &&
    told.length === 1 &&
    told[0] === 'summary' &&
    (has(frame, 'o.list') || frame.pieces.length <= 4) &&
    !hasSubject({ ...frame, terms: [] })
  )
    return { ask: 'define', term: 'workplan' }
  const known = frame.unknown.every((word) => overall.test(word))
  if (known && told.length === 1 && told[0] === 'status' && (has(frame, 'n.plan') || overall.test(frame.words)))
    return listed(['status'])
  if (frame.unknown.length > 0) return null
  // "各工作流的牵头方".
  const columns = ['leads', 'participants', 'interested', 'deadline', 'status', 'objectives', 'areas']
  const wanted: Attribute[] = has(frame, 'q.when') ? ['deadline'] : told
  const plainly =
    wanted.length > 0 && wanted.every((one) => columns.includes(one)) && frame.roles.every(({ not }) => !not)
  if (/[各每][个条项]?工作流/.test(frame.words) && plainly && !hasSubject(frame)) return listed(wanted)
  const lead = frame.roles.length === 1 && frame.roles[0]?.value === 'lead'
  if (lead && has(frame, 'q.who') && has(frame, 'q.what') && !has(frame, 'n.plan', 'q.define')) return listed(['leads'])
  return has(frame, 'o.list') &&
    has(frame, 'n.plan') &&
    told.length + frame.roles.length === 0 &&
    frame.pieces.length <= 5
    ? listed([])
    : null
}

/**
 * "Which agencies are in the workplan?", "what are the 23 objectives?", "the four core priorities": all that the plan has of
 * a sort, each with the workstreams that have it; null where anything narrows it.
 */
export function wholeListAsked(frame: Frame, plan: Plan): Question | null {
  if (hasSubject({ ...frame, terms: frame.terms.filter(({ id }) => !plansOwn.has(id) && id !== 'core-priorities') }))
    return null
  const fact = ofEach(frame)
  if (fact) return fact
  const parts = frame.roles.map(({ value }) => value)
  const role = parts.includes('lead') ? 'lead' : parts.includes('interested') ? 'interested' : 'any'
  const all = { ask: 'tally', filter: {}, role: 'any', bound: { at: 'least', number: 1 } } as const
  if (byAgency.test(frame.words) && (has(frame, 'n.workstream') || parts.length > 0) && isPlain(frame))
    return { ...all, over: 'agencies', role: parts.includes('participant') ? 'participant' : role }
  if (!has(frame, 'q.which', 'q.what', 'q.who', 'q.define', 'o.list', 'o.count', 'o.all')) return null
  if (has(frame, 'q.when', 'q.why', 'q.where', 'q.how', 'q.check', 'n.workstream', 'p.them', 'r.overdue', 'o.mention'))
    return null
  if (has(frame, 'o.most', 'o.least', 'o.more', 'o.fewer', 'o.same', 'o.each', 'o.not', 'o.without', 'o.except'))
    return null
  const narrowed = [frame.whens, frame.statuses, frame.unknown, frame.exceptIds, frame.notInPlan, frame.strangers]
  if (narrowed.some(({ length }) => length > 0)) return null
  if (namesHeadings(frame, plan) && frame.attributes.every(({ value }) => value === 'summary'))
    return { ask: 'headings' }
  if (frame.kinds.length > 0 || (has(frame, 'n.item') && !/[这整]个(?:工作)?计划/.test(frame.words))) return null
  const counts = frame.pieces.some(
    ({ number, concept }) => concept === 'number' && ![plan.objectives.length].includes(number ?? 0),
  )
  const only = (...names: string[]) => frame.attributes.every(({ value }) => names.includes(value))
  const whole = inPlan.test(frame.words) || has(frame, 'n.plan')
  const named = numbered(frame, plan.objectives.length, /objective|goal|目标/)
  if (
    has(frame, 'a.objectives') &&
    only('objectives') &&
    frame.roles.length === 0 &&
    (named || whole || /\ball (?:of )?the (?:\w+ )?(?:objectives|goals)|(?:所有|全部)的?目标/.test(frame.words))
  )
    return { ...all, over: 'objectives', bound: { at: 'least', number: named ? 0 : 1 } }
  const asked = frame.pieces.some(
    ({ concept, words }) => concept === 'q.who' && /agenc|organi|entit|bod|机构|组织/.test(words),
  )
  const agencies = asked || has(frame, 'n.agency') || (has(frame, 'q.who') && frame.roles.length > 0)
  const every = whole || (has(frame, 'o.all') && has(frame, 'n.agency') && frame.roles.length === 0)
  if (!agencies || !every || counts || !only('leads', 'participants', 'interested', 'involved')) return null
  return { ...all, over: 'agencies', role }
}
