import type { Filter, Question, Role } from '../workplan/question.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'

/** What a clause asks of two places or of two parts, one of which it may be. */
export function eitherOf(frame: Frame, filter: Filter): [Question, Question] | null {
  return eitherAgency(frame, filter) ?? eitherPlace(frame, filter) ?? eitherPart(frame, filter)
}

/**
 * "Objective 9: in one of T1 to T6, or only in the annex?", "is WFP in a thematic workstream or just in the annex?": each
 * place for itself, so that the answer says which of them it is.
 */
function eitherPlace(frame: Frame, filter: Filter): [Question, Question] | null {
  const { ids, kinds: _, ...others } = filter
  if (!others.objectives && !others.areas && !others.parties) return null
  const named = frame.kinds.filter(({ not }) => !not)
  const annex = named.find(({ value }) => value === 'future' || value === 'cross-cutting')
  const or = frame.pieces.findIndex(({ concept }, at) => concept === 'o.or' && annex !== undefined && at < annex.at)
  if (!annex || or < 0 || has(frame, 'q.which', 'q.who', 'q.what', 'q.where', 'o.count', 'o.list')) return null
  const before = named.filter(({ value, at }) => at < or && (value === 'core' || value === 'thematic'))
  const first = ids ? { ids } : before.length > 0 ? { kinds: before.map(({ value }) => value) } : null
  if (!first) return null
  // Who takes part in the annex has an interest there; "only" is said of the place.
  const parties = others.parties
    ?.filter(({ not }) => !not)
    .map(({ agencies }) => ({ agencies, roles: ['any' as const] }))
  const listed = (one: Filter): Question => ({ ask: 'list', filter: { ...others, ...one }, attributes: [] })
  return [listed(first), listed({ ...(parties ? { parties } : {}), kinds: ['future', 'cross-cutting'] })]
}

/** "Is UN-Habitat ever a lead, or only a participant?": each part for itself, so that the answer says of each whether. */
function eitherPart(frame: Frame, filter: Filter): [Question, Question] | null {
  const [agency, ...more] = frame.agencies
  // "Take part as participant" is said twice.
  const [one, other, ...further] = frame.roles.filter(({ value }, at, all) => all[at - 1]?.value !== value)
  if (!agency || agency.not || more.length > 0 || !one || !other || further.length > 0 || !startsAsCheck(frame))
    return null
  if (one.not || other.not || one.value === other.value || one.value === 'any' || other.value === 'any') return null
  const joined = frame.pieces.slice(one.at, other.at).some(({ concept }) => concept === 'o.or')
  if (!joined || has(frame, 'q.which', 'q.what', 'o.count', 'o.list') || frame.ids.length + frame.topics.length > 0)
    return null
  const { parties: _, ...others } = filter
  const part = (role: Role): Question => ({
    ask: 'list',
    filter: { ...others, parties: [{ agencies: [agency.value], roles: [role] }] },
    attributes: [],
  })
  return [part(one.value), part(other.value)]
}

/** "Which have ILO as lead or WHO as participant?": the workstreams of either, each with whose they are. */
function eitherAgency(frame: Frame, { parties = [], ...others }: Filter): [Question, Question] | null {
  const [one, other, ...more] = parties
  // "Leads or co-leads" joins two words for one part.
  const before = frame.pieces.slice(0, frame.agencies.at(-1)?.at).findLast(({ concept }) => concept !== 'noise')
  const or = before?.concept === 'o.or'
  if (!one || !other || more.length > 0 || one.not || other.not || !or || frame.agencies.length !== 2) return null
  if (`${one.agencies}` === `${other.agencies}` || `${one.roles}` === `${other.roles}`) return null
  const listed = (party: typeof one): Question => ({
    ask: 'list',
    filter: { ...others, parties: [party] },
    attributes: [],
  })
  return [listed(one), listed(other)]
}
