import type { Attribute, Question } from '../workplan/question.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'
import { chosenAmong } from './parties-compared.ts'

/** "联系中心和知识平台有什么区别": what the plan says of each of two things that it explains. */
export function bothExplained(frame: Frame): [Question, Question] | null {
  const [one, other, ...more] = [...new Set(frame.terms.map(({ id }) => id))]
  if (one === undefined || other === undefined || more.length > 0 || !has(frame, 'o.differ', 'o.compare')) return null
  if (frame.ids.length + frame.agencies.length + frame.roles.length + frame.kinds.length > 0) return null
  return [
    { ask: 'define', term: one },
    { ask: 'define', term: other },
  ]
}

/** What is asked of an item by name; the rest goes along with any other attribute. */
const asked: readonly Attribute[] = ['leads', 'participants', 'deadline', 'status', 'activities', 'objectives', 'areas']

/**
 * "The lead of T4 as well as the due date of 2.2": two things of two workstreams, each next to its own. Null where the two
 * do not take turns.
 */
export function pairedQuestions(frame: Frame): [Question, Question] | null {
  const explained = bothExplained(frame)
  if (explained) return explained
  const checks = pairedChecks(frame)
  if (checks) return checks
  if (frame.agencies.length + frame.whens.length + frame.statuses.length > 0) return null
  if (chosenAmong.test(frame.words) || /也|还/.test(frame.words)) return null
  const named = frame.pieces.flatMap(({ ref, named: name }, at) => {
    const [id, ...more] = ref?.to === 'items' && ref.sure ? ref.ids : (name?.topics ?? [])
    return id !== undefined && more.length === 0 ? [{ at, id }] : []
  })
  // A name that has a comma in it is one.
  const items = named.filter(({ id }, index) => named[index - 1]?.id !== id)
  const wanted = frame.attributes.filter(({ value, not }) => asked.includes(value) && !not)
  const due = frame.pieces.flatMap(({ concept }, at) =>
    /^r\.(?:due|dated|undated)$/.test(concept) ? [{ at, value: 'deadline' as const }] : [],
  )
  const said = wanted.some(({ value }) => value === 'deadline') ? wanted : [...wanted, ...due]
  const attributes = said.toSorted((a, b) => a.at - b.at)
  const [first, second, third] = items
  const [one, other, further] = attributes
  if (!first || !second || third || !one || !other || further) return null
  if (first.id === second.id || one.value === other.value) return null
  const turns = [first.at, second.at].every((at, index) => {
    const attribute = [one.at, other.at][index] as number
    return one.at < first.at ? attribute < at : attribute > at
  })
  const apart = one.at < first.at ? other.at > first.at : one.at < second.at
  if (!turns || !apart) return null
  const tell = (id: string, attribute: Attribute): Question => ({
    ask: 'tell',
    items: [id],
    attributes: [attribute],
    claims: [],
    without: [],
  })
  return [tell(first.id, one.value), tell(second.id, other.value)]
}

/** "Is UNHCR lead of T2 and participant of T3?": two parts of one agency, each in a workstream of its own. */
function pairedChecks(frame: Frame): [Question, Question] | null {
  const [agency, ...others] = frame.agencies
  const [one, other, ...further] = frame.roles
  if (!agency || agency.not || others.length > 0 || !one || !other || further.length > 0) return null
  if (one.value === other.value || !(startsAsCheck(frame) || has(frame, 'q.check'))) return null
  const items = frame.pieces.flatMap(({ ref }, at) => {
    const [id, ...more] = ref?.to === 'items' && ref.sure ? ref.ids : []
    return id !== undefined && more.length === 0 ? [{ at, id }] : []
  })
  const [first, second, third] = items
  if (!first || !second || third || frame.whens.length + frame.statuses.length + frame.kinds.length > 0) return null
  if (!(one.at < first.at && first.at < other.at && other.at < second.at)) return null
  const check = (id: string, { value, not }: typeof one): Question => ({
    ask: 'check',
    items: [id],
    claims: [{ is: 'party', agencies: [agency.value], role: value, ...(not ? { not } : {}) }],
  })
  return [check(first.id, one), check(second.id, other)]
}
