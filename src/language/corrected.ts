import { workstreamOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import { has, hasSubject } from './frame.ts'
import { aboutItems, numberAlone, type Rule, type Turn, withAgencies } from './turn.ts'

/** Words by which somebody says that another was meant. */
const meant =
  /\b(?:oops|whoops|typo|mistyped|misspoke|wrong (?:one|number|id|workstream|item)|(?:i|we) (?:actually |really )?(?:meant|mean|wanted|want)|(?:was|were|am|'m) (?:really |actually )?thinking of|typed|meant to (?:say|ask|type|write|put)|in mind|want(?:ed)? to ask about|(?:was|am|'m) (?:really |actually )?(?:asking about|after|looking for)|scratch that|my (?:mistake|bad|error)|correction|(?:replace|swap|substitute|change)\b.*\b(?:by|with|to|for)|read .{2,30} for|meant to be|got .{0,20}wrong|should (?:have (?:been|said|written|put|typed|asked)|read|be|say)|instead of|rather than|in place of)\b|^\W*(?:no,? |sorry,? )?not (?:the|that|this|[tfx]\d|\d\.\d)\b|打错|写错|说错|问错|弄错|搞错|我(?:是)?[说指]的?是|我(?:是|其实)(?:想)?[说指问](?!什么|啥)|指的是|想问的?是|应该是|改成|换成|不是.{1,12}[,，]?\s*(?:而)?是/

/** "Not T4, T6 please", "I had T6 in mind", "replace T4 by T6 in my question": what was asked, of the item that was meant. */
export const corrected: Rule = (turn) => {
  const { frame, last, attributes, context } = turn
  const another = anotherAgency(turn) ?? anotherLimit(turn) ?? anotherNumber(turn)
  if (another) return another
  if (!last || !('items' in last) || last.items.length !== 1 || !meant.test(frame.words)) return null
  if (
    attributes.some((one) => one !== 'summary') ||
    frame.agencies.length + frame.whens.length + frame.statuses.length > 0
  )
    return null
  if (has(frame, 'q.who', 'q.when', 'q.which', 'o.count', 'o.compare', 'o.list')) return null
  const named = [...frame.ids, ...frame.exceptIds, ...frame.topics.flatMap(({ ids }) => (ids.length === 1 ? ids : []))]
  const others = [...new Set(named)].filter((id) => !last.items.includes(id))
  const [other] = others
  return others.length === 1 && other && workstreamOf(context.plan, other) ? aboutItems(last, [other]) : null
}

/** Whether anything is asked, beside what is corrected. */
function asks({ frame }: Turn): boolean {
  return has(frame, 'q.who', 'q.when', 'q.which', 'o.count', 'o.compare', 'o.list')
}

/** "I typed UNHCR but meant OHCHR": what was asked, of the agency that was meant. */
function anotherAgency(turn: Turn): Question | null {
  const { frame, last, attributes } = turn
  if (!last || attributes.length + frame.roles.length > 0 || asks(turn)) return null
  if (frame.ids.length + frame.topics.length + frame.kinds.length + frame.whens.length > 0) return null
  const asked = agenciesOf(last)
  const named = [...new Set([...frame.agencies.map(({ value }) => value), ...frame.excepted])]
  const [other, ...more] = named.filter((agency) => !asked.includes(agency))
  if (asked.length !== 1 || !other || more.length > 0) return null
  // "OHCHR, not UNHCR", "not UNHCR but OHCHR", but no "OHCHR but not UNHCR".
  const [old] = frame.agencies.filter(({ not }) => not).map(({ value }) => value)
  const denied = old === asked[0] && !/\b(?:but|and) not\b/.test(frame.words)
  return denied || meant.test(frame.words) ? withAgencies(last, [other]) : null
}

/** "I meant objective 15", "not in preparation, in progress": what was listed, within the limit that was meant. */
function anotherLimit(turn: Turn): Question | null {
  const { frame, last, filter } = turn
  if (!meant.test(frame.words) || asks(turn)) return null
  const [number, ...more] = [...frame.objectives, ...numberAlone(frame)]
  if (last?.ask === 'objective' && number !== undefined && more.length === 0) return { ask: 'objective', number }
  const [when, ...later] = frame.whens
  const [claim, ...others] = last?.ask === 'check' ? last.claims : []
  if (last?.ask === 'check' && claim?.is === 'deadline' && when && later.length + others.length === 0)
    return { ...last, claims: [{ ...claim, period: when.period, deadline: when.deadline }] }
  if (last?.ask !== 'list' && last?.ask !== 'count') return null
  const limits = (['objectives', 'areas', 'statuses', 'kinds'] as const).filter((one) => filter[one] !== undefined)
  const [limit] = limits
  // "Not the cross-cutting ones" takes them off the list.
  if (limit === 'kinds' && frame.kinds.every(({ not }) => not)) return null
  return limits.length === 1 && limit && last.filter[limit] !== undefined && Object.keys(filter).length === 1
    ? { ...last, filter: { ...last.filter, [limit]: filter[limit] } }
    : null
}

const slip =
  /\b(?:oops|whoops|sorry|typo|mistake|wrong|should(?:'ve| have)|(?:i|we) (?:actually |really )?(?:meant|mean|wanted)|instead|rather|not \d+)\b/

/** "Wrong number: it should have been 12", "12, not 21": the objective or the area that was meant, though only its number is said. */
function anotherNumber(turn: Turn): Question | null {
  const { frame, last, attributes } = turn
  const asked = numberAsked(last)
  if (!last || asked === null || attributes.length > 0 || frame.whens.length > 0 || hasSubject(frame)) return null
  // "Sorry, 12": a courtesy is no longer there when it is read.
  const bare = numberAlone(frame).some((one) => one > turn.conversation.listed.length)
  const marked = frame.pieces.some(({ concept, also }) => [concept, ...(also ?? [])].includes('p.about'))
  const corrects = bare || marked || slip.test(frame.words)
  const said = frame.pieces.flatMap(({ concept, number, ref }) =>
    concept === 'number' && !ref && number ? [number] : [],
  )
  const [number, ...more] = said.filter((one) => one !== asked)
  if (!corrects || number === undefined || more.length > 0 || frame.kinds.length + frame.statuses.length > 0)
    return null
  if (frame.pieces.length > 14 || has(frame, 'q.who', 'q.when', 'q.which', 'o.compare', 'o.list')) return null
  if (last.ask === 'objective') return { ask: 'objective', number }
  if (last.ask === 'areas') return { ask: 'areas', numbers: [number] }
  if (last.ask !== 'list' && last.ask !== 'count') return null
  const limit = last.filter.objectives ? { objectives: [{ any: [number] }] } : { areas: [number] }
  return { ...last, filter: { ...last.filter, ...limit } }
}

/** The number of the one objective or area that was asked about. */
function numberAsked(last: Question | null): number | null {
  if (last?.ask === 'objective') return last.number
  const { objectives = [], areas = [] } = last?.ask === 'list' || last?.ask === 'count' ? last.filter : {}
  const numbers = last?.ask === 'areas' ? last.numbers : [...objectives.flatMap(({ any }) => any), ...areas]
  return numbers.length === 1 ? (numbers[0] ?? null) : null
}

/** The agencies that a question asks about. */
function agenciesOf(question: Question): string[] {
  if (question.ask === 'agency') return [question.agency]
  if (question.ask === 'check') return question.claims.flatMap((claim) => (claim.is === 'party' ? claim.agencies : []))
  return 'filter' in question ? (question.filter.parties ?? []).flatMap(({ agencies }) => agencies) : []
}
