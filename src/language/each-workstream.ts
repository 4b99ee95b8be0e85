import type { Attribute, Question } from '../workplan/question.ts'
import { type Frame, has, hasSubject } from './frame.ts'

const overall = /\b(?:overall|as a whole|in general|generally|across the board|all (?:the )?statuses)\b|整体|总体|总的/
const byStatus = /\b(?:by|per|for each) (?:status|stage)\b|[按依](?:照)?(?:现状|状态|进展)/
const inOrder =
  /\b(?:in|by|sorted by|ordered by) (?:chronological |date |due )?(?:order|dates?)\b|\bchronolog|\bsorted\b|[按依](?:照)?(?:时间|日期|先后|期限)(?:顺序|先后|排)?/
const everyDate =
  /(?:所有|全部)的?(?:重要|关键)?(?:日期|日子|时间节点|节点)|\ball (?:of )?(?:the )?(?:key |important )?dates\b/
const each = /[各每][个条项]?工作流/

/** What a list can tell of each of its workstreams. */
const columns = new Set<Attribute>(['leads', 'participants', 'interested', 'deadline', 'status', 'objectives', 'areas'])

/**
 * "How is the plan going?", "who leads what?", "show me the plan": one thing of each workstream of the plan, or the
 * workstreams alone; null where anything narrows it.
 */
export function eachWorkstreamAsked(frame: Frame): Question | null {
  const limits = [frame.kinds, frame.whens, frame.statuses, frame.notInPlan, frame.exceptIds]
  if (limits.some(({ length }) => length > 0)) return null
  if (has(frame, 'q.check', 'q.why', 'p.them', 'o.not', 'r.overdue', 'o.most', 'o.least')) return null
  const told = [...new Set(frame.attributes.map(({ value }) => value))]
  const [only] = told.length === 1 ? told : []
  const named = hasSubject(frame)
  if (byStatus.test(frame.words) && !named && told.every((one) => one === 'status')) return listed(['status'])
  if (has(frame, 'o.count')) return null
  // "List all deadlines in order": what has a date, by its days.
  const dates = (only === 'deadline' || only === 'dates') && has(frame, 'o.list', 'o.all')
  if (dates && (inOrder.test(frame.words) || everyDate.test(frame.words)) && !named)
    return { ask: 'window', filter: {}, period: {}, attributes: [] }
  const known = frame.unknown.every((word) => overall.test(word))
  if (known && only === 'status' && (has(frame, 'n.plan') || overall.test(frame.words))) return listed(['status'])
  if (frame.unknown.length > 0) return null
  const short = frame.pieces.length <= 5
  if (only === 'summary' && has(frame, 'n.plan') && (has(frame, 'o.list') || short) && !namedBesides(frame))
    return { ask: 'define', term: 'workplan' }
  // "各工作流的牵头方".
  const wanted: Attribute[] = has(frame, 'q.when') ? ['deadline'] : told
  const shown = wanted.length > 0 && wanted.every((one) => columns.has(one)) && frame.roles.every(({ not }) => !not)
  if (each.test(frame.words) && shown && !named) return listed(wanted)
  const leads = frame.roles.length === 1 && frame.roles[0]?.value === 'lead'
  // "谁牵头，期限是什么": of one, and not who leads what.
  const besides = told.some((one) => one !== 'leads') && !has(frame, 'q.when')
  if (leads && !besides && has(frame, 'q.who') && has(frame, 'q.what') && !has(frame, 'n.plan', 'q.define'))
    return listed(['leads'])
  const bare = told.length + frame.roles.length === 0
  return has(frame, 'o.list') && has(frame, 'n.plan') && bare && short ? listed([]) : null
}

function listed(attributes: Attribute[]): Question {
  return { ask: 'list', filter: {}, attributes }
}

/** Whether anything but the plan itself is named. */
function namedBesides(frame: Frame): boolean {
  return hasSubject({ ...frame, terms: [] })
}
