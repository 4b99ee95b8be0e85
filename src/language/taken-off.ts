import type { Filter, Question } from '../workplan/question.ts'
import { select } from '../workplan/select.ts'
import { roles as partsNamed } from './concept-values.ts'
import { isFiltered } from './filters.ts'
import { type Frame, has } from './frame.ts'
import { periodAsked } from './period-asked.ts'
import { askedOf, type Rule, type Turn, toChooseFrom } from './turn.ts'

/** Whether nothing is asked but to take something away. */
export function onlyDrops(frame: Frame): boolean {
  const asks = has(frame, 'n.workstream', 'q.which', 'q.who', 'q.when', 'q.where', 'o.count', 'q.check')
  return !asks && (!has(frame, 'q.what') || /\b(?:remains|left|rest|remaining)\b/.test(frame.words))
}

const those =
  /^\W*(?:and |but |now |ok )*(?:without|minus|leaving out|leave out|less|sans) (?:all |any )?(?:(?:of )?(?:the |those )?ones\b|those\b|any\b|anything\b|whatever\b|everything\b)/

/** "Drop those led by IOM", "except UNHCR's": what was listed, without those that meet a condition. */
export function dropping({ frame, filter, context }: Turn, listed: string[]): Question | null {
  const first = frame.pieces.find((piece) => !['noise', 'p.so', 'break', 'o.list'].includes(piece.concept))
  // To "remove" is an order as well.
  const removed = first?.concept === 'x.order' && /^(?:remove|delete)$/.test(first.words) && frame.ids.length === 0
  const verb = removed ? ['o.exclude'] : [first?.concept, ...(first?.also ?? [])]
  const without = verb.includes('o.without') && (frame.ids.length + frame.topics.length > 0 || those.test(frame.words))
  if (!without && !verb.some((one) => one === 's.cancelled' || one === 'o.exclude' || one === 'o.except')) return null
  const { statuses, notIds: _, ...others } = filter
  const any = statuses?.any.filter((status) => status !== 'cancelled') ?? []
  const agencies = [...frame.agencies.map((agency) => agency.value), ...frame.excepted]
  // What is taken away is in no part that is asked for.
  const parts = frame.pieces.flatMap(({ concept }) => partsNamed[concept] ?? [])
  const roles = parts.length > 0 ? parts : (['any'] as const)
  const condition: Filter = {
    ...others,
    ...(any.length > 0 ? { statuses: { any } } : {}),
    ...(frame.whens.length > 0 ? { window: periodAsked(frame, context.today) } : {}),
    ...(agencies.length > 0 ? { parties: agencies.map((agency) => ({ agencies: [agency], roles: [...roles] })) } : {}),
  }
  const named = [...frame.ids, ...frame.exceptIds, ...frame.topics.flatMap((topic) => topic.ids.slice(0, 1))]
  if (named.length > 0)
    return { ask: 'list', filter: { ids: listed.filter((id) => !named.includes(id)) }, attributes: [] }
  if (!isFiltered(condition)) return null
  const out = select(context.plan, condition, context.today).map((workstream) => workstream.id)
  return { ask: 'list', filter: { ids: listed.filter((id) => !out.includes(id)) }, attributes: [] }
}

/** Words of taking something off a list. */
const takenOff =
  /\b(?:without|leav(?:e|ing) (?:it |that )?(?:out|off|aside)|leaving|minus|tak(?:e|ing)|remov(?:e|ed|ing)|skip(?:ping)?|except(?:ion)?|exclud(?:e|ing|ed)|(?:don'?t|not) (?:need|want)|but not|aside|besides|strike|omit(?:ted|ting)?|ditch|disregard(?:ing)?|drop(?:ped|ping)?|lose|other than|apart from|forget|cut|bar|barring|sans|scrap)\b|除|去掉|拿掉|不要|不算|不含|剔|排除|撇开|减|别算|[别不]列|扣|刨|删|唔计|不计|划掉|抹|略去|略过|省略|以外|之外/

/** "Forget 2.1. When's the remaining one due?": asked of the others of what was told. */
export const ofTheRest: Rule = (turn) => {
  const { frame } = turn
  if (!takenOff.test(frame.words) || !/\b(?:remaining|other|others|rest|left)\b|其余|剩下|另/.test(frame.words))
    return null
  const listed = toChooseFrom(turn)
  const named = [...frame.ids, ...frame.exceptIds]
  const asks = turn.attributes.length > 0 || has(frame, 'q.when', 'q.who')
  if (!asks || named.length === 0 || !named.every((id) => listed.includes(id)) || frame.agencies.length > 0) return null
  const others = listed.filter((id) => !named.includes(id))
  return others.length > 0 ? askedOf({ ...turn, frame: { ...frame, exceptIds: [] } }, others) : null
}

/** "And leaving out T4?", "ok but not T4", "take T4 off the list": the last list, without what is named of it. */
export const withoutSome: Rule = (turn) => {
  const { frame, last } = turn
  if (last?.ask !== 'list' || !takenOff.test(frame.words) || frame.pieces.length > 16) return null
  const listed = toChooseFrom(turn)
  const named = [...frame.ids, ...frame.exceptIds, ...frame.topics.flatMap(({ ids }) => ids.slice(0, 1))]
  if (named.length === 0 || !named.every((id) => listed.includes(id)) || listed.length < 3) return null
  const more =
    frame.agencies.length +
    frame.kinds.length +
    frame.whens.length +
    frame.statuses.filter(({ value }) => value !== 'cancelled').length
  if (
    more > 0 ||
    frame.roles.some(({ value }) => value !== 'any') ||
    has(frame, 'q.who', 'q.when') ||
    (has(frame, 'q.why') && !/为何\W*$/.test(frame.words))
  )
    return null
  return { ...last, filter: { ...last.filter, notIds: [...(last.filter.notIds ?? []), ...named] } }
}
