import type { Attribute, Question } from '../workplan/question.ts'
import { type Frame, has } from './frame.ts'
import { absent, negated } from './negation.ts'

/** The way of taking part, where agencies are asked for. */
export function partyOf(frame: Frame, attributes: Attribute[]): Attribute | null {
  const asked = attributes.filter((one) => ['leads', 'participants', 'interested', 'involved'].includes(one))
  return frame.agencies.length === 0 &&
    (has(frame, 'q.who', 'n.agency') ||
      frame.roles.some(({ at }) => /[方构者]$/.test(frame.pieces[at]?.words ?? ''))) &&
    asked.length === attributes.length
    ? (asked[0] ?? (attributes.length === 0 && has(frame, 'n.agency') ? 'involved' : null))
    : null
}

/** "On T3 but not on T6": the two items, the one that is denied last. */
export function apartOf(frame: Frame): string[] | null {
  const items = frame.pieces.flatMap((piece, at) => {
    const ids = piece.ref?.to === 'items' ? piece.ref.ids : (piece.named?.topics ?? [])
    // "没牵头T3", "T6里没有的".
    const verb = at > 0 && frame.roles.some((role) => role.at === at - 1 && role.not)
    const not = verb || negated(frame.pieces, at) || absent(frame.pieces, at)
    return ids.length === 1 && ids[0] ? [{ id: ids[0], not }] : []
  })
  const [first, second] = items
  // "不在T5但在T2的".
  if (items.length === 2 && first?.not && second && !second.not && /[\u3400-\u9fff]/.test(frame.words))
    return [second.id, first.id]
  return items.length === 2 && first && second?.not && !first.not ? [first.id, second.id] : null
}

/** "时限一样，那牵头机构有差别吗": what the word of difference stands by. */
export function differsIn(frame: Frame): Attribute | null {
  const differ = frame.pieces.findIndex(({ concept, words }) => concept === 'o.differ' && /[\u3400-\u9fff]/.test(words))
  const beside = frame.attributes.findLast(({ at }) => at < differ && at > differ - 4)?.value
  return has(frame, 'o.same') && has(frame, 'q.check') ? (beside ?? null) : null
}

/** "WHO和IOM都参加的工作流": several that take part together do so in whatever part each of them has. */
export function togetherIn(question: Question, frame: Frame): Question | null {
  if (!/[都均皆]参[加与](?![方者机单角])/.test(frame.words)) return null
  if (question.ask !== 'list' && question.ask !== 'count') return null
  const parties = question.filter.parties ?? []
  const alike = parties.length > 1 && parties.every(({ roles, not }) => !not && roles.join() === 'participant')
  const any = parties.map((party) => ({ ...party, roles: ['any' as const] }))
  return alike ? { ...question, filter: { ...question.filter, parties: any } } : null
}
