import type { Question } from '../workplan/question.ts'
import type { Decision } from './decide.ts'
import { type Frame, has, hasSubject } from './frame.ts'

/** Below this a reading of a clause does not count. */
const bar = 2

/** What a clause that only asks for the workstreams of a kind is made of. */
export const listing =
  /^(?:noise|stop|break|o\.(?:list|all|count|only|except|exclude|include|without|not|and|or)|q\.(?:which|what|define)|p\.|n\.(?:core|thematic|annex|cross|workstream|item|plan))/

/** Whether a reading says so little that the plan's own words for a passage say more; `firm` where they fit well. */
export function weak(decision: Decision | null, frame: Frame, firm: boolean): boolean {
  if (!decision || !clears(decision, frame)) return true
  const { question, weight } = decision
  // Whether an activity has words of what is asked of the plan as a whole.
  if (
    question.ask === 'check' &&
    has(frame, 'n.plan') &&
    question.claims.every((one) => one.is === 'mentions' && one.shown === '')
  )
    return true
  // "年会做出了哪些决定": what came of it.
  const came = /了(?:些)?(?:哪些|什么|啥)/.test(frame.words)
  if (question.ask === 'unknown')
    return (
      question.why.because === 'not-understood' ||
      (question.why.because === 'not-in-plan' &&
        (question.why.about === 'reason' ||
          (firm && !came && ['place', 'outcome', 'choice'].includes(question.why.about))))
    )
  if (question.ask === 'areas' || question.ask === 'headings') return has(frame, 'q.why', 'x.reason') || weight < 2.5
  // "什么时候才会开展附件中的活动": none of its entries has a time.
  const annexed =
    question.ask === 'list' && question.filter.kinds?.every((kind) => kind !== 'core' && kind !== 'thematic')
  if (firm && annexed && Object.keys(question.filter).length === 1) return true
  const chosen =
    ((question.ask === 'list' || question.ask === 'count') && Object.keys(question.filter).length > 0) ||
    // "Which agencies are only in the annex?"
    (question.ask === 'tally' && question.bound !== null && question.without !== undefined)
  if (chosen && frame.unknown.length === 0) return false
  return (
    weight < 2.5 ||
    (question.ask === 'define' && !decision.settled) ||
    (question.ask === 'tell' && question.glance === true)
  )
}

/** Whether a reading rests on enough, and little enough is left unexplained. */
export function clears(decision: Decision, frame: Frame): boolean {
  if (decision.question.ask === 'unknown' || decision.settled) return true
  // "附件里的活动有哪些": its entries are what it outlines.
  const outlined = frame.kinds.every(({ value }) => value !== 'core' && value !== 'thematic')
  const listed = ({ concept, ref }: (typeof frame.pieces)[number]) =>
    (listing.test(concept) || (outlined && concept === 'a.activities') || ref?.to === 'count') &&
    (!ref || ref.to === 'count')
  if (onlyKinds(decision.question) && !frame.pieces.every(listed)) return false
  const unknown = frame.unknown.reduce(
    (sum, word) => sum + (/[\u3400-\u9fff]/.test(word) ? 0.5 : 1),
    deniedUnheard(frame),
  )
  // With every word explained, little is needed.
  if (unknown === 0 && frame.notInPlan.length === 0) return decision.weight >= 1
  const subject = 'items' in decision.question && decision.question.items.length > 0
  if (subject && decision.weight >= 1.4 && unknown <= 0.5) return true
  // "Overdue library books": nothing but a word of time ties stray words to the plan.
  const tied =
    hasSubject(frame) ||
    ['n.', 'a.', 's.', 'o.'].some((kind) => [...frame.has].some((concept) => concept.startsWith(kind)))
  if (!tied && frame.whens.length === 0 && unknown >= 2) return false
  if (ofSomethingElse(decision.question, frame)) return false
  // Without a subject there is nothing that would tie stray words to the plan.
  const loose = ['window', 'list', 'count', 'extreme', 'tally', 'every'].includes(decision.question.ask)
  return decision.weight >= bar && decision.weight >= unknown * (loose ? 1 : 0.8)
}

/** "能力框架超期没": of something nobody knows it is asked whether it is late; no list is wanted. */
function ofSomethingElse(question: Question, { pieces, has: said, words }: Frame): boolean {
  if (question.ask !== 'list' || Object.keys(question.filter).join() !== 'overdue') return false
  const late = pieces.findIndex(({ concept, also }) => concept === 'r.overdue' || also?.includes('r.overdue'))
  const strange = pieces.slice(0, late).filter(({ concept }) => concept === 'unknown').length
  const several = ['q.which', 'o.list', 'o.count', 'q.who', 'n.workstream', 'n.item', 'n.plan'] as const
  return strange > 2 && /[\u3400-\u9fff]/.test(words) && !several.some((one) => said.has(one))
}

/** "没嘀咕的": what is denied in words that nobody knows is a condition that was not heard. */
function deniedUnheard({ pieces }: Frame): number {
  const denied = pieces.some(
    ({ concept, words }, at) => concept === 'o.not' && /[没未不]/.test(words) && pieces[at + 1]?.concept === 'unknown',
  )
  return denied ? 1 : 0
}

/** All workstreams of a kind, and nothing that was asked of them: a list that many words would have narrowed. */
function onlyKinds(question: Question): boolean {
  if (question.ask !== 'list' || question.attributes.length > 0) return false
  return Object.keys(question.filter).every((key) => key === 'kinds')
}
