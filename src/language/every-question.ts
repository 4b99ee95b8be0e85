import { attributeOfRole } from '../workplan/facts.ts'
import type { Filter, Question } from '../workplan/question.ts'
import { asksExceptions } from './excepted.ts'
import { isFiltered } from './filters.ts'
import { type Context, type Frame, has, startsAsCheck } from './frame.ts'
import { supposedOfAgency } from './supposed.ts'

/** "Does IOM lead all the thematic ones?": a scope, and a condition that may hold of all of it. */
export function universal(frame: Frame, filter: Filter, { plan, today }: Context): Question | null {
  const held = supposedOfAgency(frame, filter)
  if (held) return held
  // "All seem due in July. Any exceptions?"
  const excepts = frame.pieces.filter((piece) => piece.concept === 'o.except')
  const exceptions = excepts.length > 0 && excepts.every(asksExceptions)
  // "Since all six are due in July, …": what is taken for granted.
  const premise =
    has(frame, 'o.all') && /^\W*(?:since|given that|as|because|now that|seeing that|既然|鉴于)/.test(frame.words)
  // "I suppose all six are due in July."
  const supposes =
    /^\W*(?:so |and |but )?(?:i (?:suppose|think|guess|assume|believe|reckon|imagine|understand)|presumably|apparently)\b/
  const asks = has(frame, 'q.check') || startsAsCheck(frame) || exceptions || premise || supposes.test(frame.words)
  // "Are all of UNICEF's workstreams due in July?": what is said of them is something else than whose they are.
  const said = filter.window ?? filter.notWindows ?? filter.statuses ?? filter.overdue ?? filter.dated
  const theirs = filter.parties !== undefined && said !== undefined && allOfAgency(frame)
  // "上个月到期的都完成了吗": of those due then.
  const then = filter.window !== undefined && filter.statuses !== undefined && has(frame, 'o.all', 'o.both')
  const scoped = filter.kinds !== undefined || filter.ids !== undefined || theirs || then
  const supposed = frame.counted
  const all = has(frame, 'o.all') || frame.pieces.some(({ words }) => /^all (?:of )?the/.test(words))
  if (!asks || !scoped || !(all || exceptions || supposed !== null)) return null
  const { kinds, ids, notIds, ...others } = filter
  const { parties, ...withoutParties } = others
  const { window, ...withoutWindow } = others
  const named: Filter = theirs ? withoutParties : then ? withoutWindow : others
  // "Not every one is due in July, correct?", "the exception to July": what holds of the others is the condition.
  const { notWindows, ...kept } = named
  const [other, ...more] = notWindows ?? []
  const notAll = exceptions || /\bnot (?:every|all|each)\b/.test(frame.words)
  const condition = notAll && other && more.length === 0 && !named.window ? { ...kept, window: other } : named
  // "UNICEF is on four thematic ones, right?": of six, so that the four are counted.
  const { kinds: among } = filter
  if (
    supposed !== null &&
    !has(frame, 'o.all') &&
    supposed !== plan.workstreams.filter((w) => among?.includes(w.kind)).length
  )
    return isFiltered(condition) ? { ask: 'count', filter, items: [], of: 'items', supposed } : null
  const any = frame.pieces.some((piece) => /^(any|anything|有没有)$/.test(piece.words))
  if (!isFiltered(condition) || (any && !exceptions)) return null
  // "参加方不写网络全体成员的例外是哪条": those of which it is denied are the exceptions.
  const apart = exceptions && !has(frame, 'o.all') && has(frame, 'q.which', 'q.what', 'o.list', 'q.who')
  if (apart && parties?.every((party) => party.not)) {
    const [role] = parties.flatMap(({ roles }) => roles)
    return { ask: 'list', filter, attributes: [attributeOfRole[role ?? 'any']] }
  }
  // "到今天为止都完成了吗": of all that was due until now.
  const untilNow = window?.from === today && window.to === today && !has(frame, 'r.due', 'a.deadline')
  return {
    ask: 'every',
    scope: {
      ...(kinds ? { kinds } : {}),
      ...(ids ? { ids } : {}),
      ...(notIds ? { notIds } : {}),
      ...(theirs && parties ? { parties } : {}),
      ...(then && window ? { window: untilNow ? { to: today } : window } : {}),
    },
    condition,
  }
}

const eachHas =
  /都(?:已经?)?(?:有|写了?|写明了?|列了?|列明了?|设了?|标了?|对应)(?:明确的?|自己的?|各自的?|了|着|明|清)*(牵头|主导|参加|参与|契约目标|全球契约目标|目标|主题领域|领域)/

/** "附件条目都有牵头机构吗": whether each of a kind has one. */
export function everyHas(frame: Frame, { kinds, ...others }: Filter): Question | null {
  const [, noun] = eachHas.exec(frame.words) ?? []
  const { led: _, counts: __, ...limits } = others
  if (!noun || !kinds || isFiltered(limits) || frame.not || !has(frame, 'q.check') || has(frame, 'q.which', 'q.who'))
    return null
  // All Network members are no number of agencies.
  if (/参/.test(noun)) return { ask: 'list', filter: { kinds }, attributes: ['participants'] }
  const of = /目标/.test(noun) ? 'objectives' : 'areas'
  const condition: Filter = /牵头|主导/.test(noun) ? { led: true } : { counts: [{ of, at: 'least', number: 1 }] }
  return { ask: 'every', scope: { kinds }, condition }
}

const each =
  /\b(?:all|each|every)(?: one)?(?: of)?(?: the)? (?:annex|core|thematic|cross-cutting|workstream|entr|T1)[^?]*?\b(?<not>without|lack(?:s|ing)?|ha(?:s|ve) no|with no|(?:do|does)(?:n['’]t| not) have) (?:a |an |any )?(?:named |single )?(?<lacks>leads?|interested|participants?)|\b(?:all|each|every)(?: one)?(?: of)?(?: the)? (?:annex|core|thematic|cross-cutting|workstream|entr|T1)[^?]*?\b(?:ha(?:s|ve)|with) (?:a |an |at least one |any |some |one )?(?:named )?(?<has>leads?|interested|participants?)/i

/** "Are all annex entries without a lead?", "does each entry have an interested agency?" */
export function everyOneHas(frame: Frame, { kinds, ids, ...others }: Filter): Question | null {
  const { not, lacks, has: had } = each.exec(frame.words)?.groups ?? {}
  const noun = lacks ?? had
  const { led: _, counts: __, ...limits } = others
  if (!noun || !(kinds || ids) || isFiltered(limits) || has(frame, 'q.which', 'q.who', 'o.count')) return null
  if (!(startsAsCheck(frame) || has(frame, 'q.check')) || frame.agencies.length > 0) return null
  // All Network members are no number of agencies.
  if (/^partic/i.test(noun))
    return {
      ask: 'list',
      filter: { ...(kinds ? { kinds } : {}), ...(ids ? { ids } : {}) },
      attributes: ['participants'],
    }
  const of = /^interest/i.test(noun) ? 'interested' : null
  const condition: Filter = of
    ? { counts: [not ? { of, at: 'exactly', number: 0 } : { of, at: 'least', number: 1 }] }
    : { led: not === undefined }
  return { ask: 'every', scope: { ...(kinds ? { kinds } : {}), ...(ids ? { ids } : {}) }, condition }
}

/** "All of UNICEF's", "all workstreams led by ILO": the agency stands before what is said of them. */
function allOfAgency(frame: Frame): boolean {
  const all = frame.pieces.findIndex((piece) => piece.concept === 'o.all')
  const agency = frame.agencies[0]?.at ?? -1
  const said = frame.pieces.findIndex(
    (piece) => piece.when !== undefined || piece.concept.startsWith('s.') || piece.concept.startsWith('r.'),
  )
  return all >= 0 && agency > all && said > agency
}
