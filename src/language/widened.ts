import type { Filter, Question } from '../workplan/question.ts'
import { everyKind } from './filters.ts'
import { type Frame, has, hasSubject, kindsNamed } from './frame.ts'
import type { Rule } from './turn.ts'

type Listed = Extract<Question, { ask: 'list' | 'count' }>

/** Words of putting something to what was told. */
const adds =
  /^\W*(?:(?:and|now|ok|okay|please|also|then|so|can you|could you|would you) )*(?:add|include|plus|bring in|throw in|fold in|count in|put in|append|extend (?:it|that|this|the list) to|widen (?:it|that|this|the list) to|expand (?:it|that|this|the list) to|along with|together with)\b/
const outOf = /\b(?:don'?t|do not|without|not|never|instead)\b/

/** The list or count that was told last. */
function listed(last: Question | null): Listed | null {
  return last?.ask === 'list' || last?.ask === 'count' ? last : null
}

/** Whether a clause names nothing that limits a list, but perhaps a kind or a part. */
function unlimited(frame: Frame): boolean {
  const named = frame.agencies.length + frame.whens.length + frame.statuses.length + frame.objectives.length
  return !hasSubject({ ...frame, terms: [] }) && named + frame.areas.length + frame.unknown.length === 0
}

/** "List the core ones", "add the thematic ones": the same list, of one more kind. */
export const withKindToo: Rule = ({ frame, last }) => {
  const list = listed(last)
  const kinds = kindsNamed(frame)
  if (!list?.filter.kinds || list.filter.ids || kinds.length === 0 || frame.kinds.some(({ not }) => not)) return null
  if (!adds.test(frame.words) || outOf.test(frame.words) || !unlimited(frame) || frame.attributes.length > 0)
    return null
  const before = list.filter.kinds
  const after = everyKind.filter((kind) => before.includes(kind) || kinds.includes(kind))
  return after.length > before.length ? { ...list, filter: { ...list.filter, kinds: after } } : null
}

const whole =
  /\b(?:across|over|in|of|from|for) (?:the )?(?:whole|entire|full) (?:work ?plan|plan|document|thing|lot)\b|\b(?:all|every)(?: of)?(?: the)? (?:workstreams?|kinds|types|items|entries)\b|\b(?:whatever|regardless of|any) (?:the |their )?(?:kind|type|section|part)\b|\bplan[- ]wide\b|^\W*(?:and |what about |how about )*(?:overall|altogether|in (?:all|total)|everywhere|anywhere|in the (?:whole |entire )?plan)\b/

/** Whether something else is denied than that it is one kind alone: "not just the thematic ones". */
function denied({ has: said, words }: Frame): boolean {
  return said.has('o.not') && !/\bnot (?:just|only|merely|simply)\b/.test(words)
}

/** Whether a clause asks for the same of the whole plan. */
export function widens(frame: Frame): boolean {
  return whole.test(frame.words) && frame.pieces.length <= 10 && unlimited(frame)
}

/** "Which thematic ones does IOM lead?", "and across the whole plan?": the same list, of whatever kind. */
export const ofWhateverKind: Rule = ({ frame, last }) => {
  const list = listed(last)
  if (!list?.filter.kinds || list.filter.ids || !widens(frame)) return null
  const others = Object.keys(list.filter).length > 1 || list.ask === 'count'
  const asks =
    frame.attributes.length > 0 || has(frame, 'q.who', 'q.when', 'o.most', 'o.least', 'n.activity') || denied(frame)
  if (!others || asks) return null
  const { kinds: _, ...rest } = list.filter
  return { ...list, filter: rest }
}

/** "What does UNICEF lead?", "add what it takes part in": the same list, in whatever part. */
export const inWhateverPart: Rule = ({ frame, last }) => {
  const list = listed(last)
  const [party, ...more] = list?.filter.parties ?? []
  if (!list || !party || party.not || more.length > 0 || party.roles.includes('any') || !unlimited(frame)) return null
  const said = frame.roles.filter(({ not }) => !not).map(({ value }) => value)
  const new_ = said.some((role) => !party.roles.includes(role))
  const both =
    has(frame, 'o.both', 'o.or') ||
    /\b(?:any|either|whatever|in any) (?:role|capacity|part|way|form)\b/.test(frame.words)
  const added = adds.test(frame.words) && new_ && !outOf.test(frame.words)
  const counts =
    /\bor (?:just |only |merely )?(?:participat\w+|takes? part|taking part|leads?|leading)\b/.test(frame.words) && both
  if (!(added || counts) || frame.kinds.length > 0) return null
  const parties: Filter['parties'] = [{ ...party, roles: ['any'] }]
  return { ...list, filter: { ...list.filter, parties } }
}
