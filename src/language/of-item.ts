import type { Attribute, Question } from '../workplan/question.ts'
import * as again from './again.ts'
import { has, startsAsCheck } from './frame.ts'
import { isKey, keysOf } from './search.ts'
import { askedOf, type Rule, type Turn, tellOf } from './turn.ts'

/** "Does UNDP take part?", "is it in area 2?": held against the item last spoken of. */
export const checked: Rule = (turn) => {
  const { frame, item } = turn
  if (!item || frame.ids.length + frame.topics.length > 0) return null
  const said =
    frame.agencies.length + frame.objectives.length + frame.areas.length + frame.kinds.length + frame.whens.length
  if (said === 0) return null
  // "儿基会是参加还是牵头".
  const parts = new Set(frame.roles.filter(({ not }) => !not).map(({ value }) => value))
  const either = parts.size === 2 && has(frame, 'o.or') && frame.agencies.length === 1
  const asks = startsAsCheck(frame) || has(frame, 'q.check') || either
  const all = frame.pieces.some((piece) => piece.concept === 'o.all' && !/^(?:any|at all)$/.test(piece.words))
  // "T2谁参加？" "里面有难民署吗": in the one that was told.
  const inside = /^里[面头边]?有.+(?:吗|没有|么)\W*$/.test(frame.words) && frame.agencies.length === 1 && aboutOne(turn)
  const open =
    all ||
    has(frame, 'q.what', 'q.which', 'q.where', 'q.who', 'o.count', 'o.list', 'n.plan') ||
    (has(frame, 'p.them') && !inside)
  // "Does it cover trafficking (objective 10)?"
  const held = frame.objectives.length > 0 && has(frame, 'p.it') && !has(frame, 'n.item')
  const others =
    has(frame, 'n.workstream', 'p.else', 'p.other', 'o.most', 'o.least', 'a.event') ||
    (has(frame, 'o.mention') && !held)
  if (!asks || open || others) return null
  // Without a word for the item only a part that an agency may have is asked of it.
  const pointed = has(frame, 'p.it')
  if (!pointed && (frame.agencies.length === 0 || !aboutOne(turn))) return null
  // "Does OHCHR lead T3?" "Does UNHCR?": the part that was asked about.
  const sameAsked = turn.last?.ask === 'check' && turn.last.claims.some(({ is }) => is === 'party')
  if (frame.roles.length === 0 && sameAsked && frame.pieces.length <= 3 && !/[\u3400-\u9fff]/.test(frame.words))
    return null
  // "难民署也是吗" asks for the part that was told.
  if (frame.roles.length === 0 && turn.last?.ask === 'tell' && again.also.test(frame.words)) return null
  if (either)
    return {
      ask: 'check',
      items: [item],
      claims: [{ is: 'party', agencies: frame.agencies.map(({ value }) => value), role: 'any' }],
    }
  const question = askedOf(turn, [item])
  return question?.ask === 'check' ? question : null
}

/** Whether one item was spoken of last, so that what names none is asked of it. */
function aboutOne({ last, conversation, frame }: Turn): boolean {
  // "参加方有IOM吗" after a list of one.
  const holders = frame.roles.some(({ at }) => /[方者]$/.test(frame.pieces[at]?.words ?? ''))
  if (last?.ask === 'list' && conversation.listed.length === 1 && holders) return true
  return last !== null && 'items' in last && last.items.length === 1
}

/** "And when is it due?", "participants?", "how many activities?": something of the item, or of all that were listed. */
export const ofItem: Rule = (turn) => {
  const { frame, conversation, context, item, attributes, last } = turn
  // "Has work on it begun?": how far it is, and no part of anybody.
  if (frame.statuses.length > 0 && attributes.every((one) => one === 'involved') && startsAsCheck(frame)) return null
  // "试点定几个国家": what the plan says of the pilots of the item.
  if (item && has(frame, 'n.pilot') && has(frame, 'o.count') && frame.agencies.length + frame.kinds.length === 0)
    return askedOf(turn, [item])
  // "Due when?" after a list is asked of all of it.
  const listed =
    last !== null &&
    (['list', 'window'].includes(last.ask) ||
      (last.ask === 'extreme' && last.over === 'items') ||
      (last.ask === 'count' && last.items.length === 0))
  // "谁牵头的最多" ranks those who lead.
  if (listed && has(frame, 'q.who') && has(frame, 'o.most', 'o.least')) return null
  const list = listed && !has(frame, 'p.it')
  const many = (list || has(frame, 'p.them', 'o.each')) && conversation.listed.length > 1
  // "who won it": a who-question whose verb not even the plan knows is about something else.
  const known = (word: string) => keysOf(word).every((key) => isKey(context.plan, key))
  const clear = attributes.length > 0 || frame.unknown.every(known)
  if (!(item || many) || !clear || !(attributes.length > 0 || has(frame, 'q.who', 'q.when'))) return null
  if (frame.agencies.length > 0 || frame.set || frame.kinds.length > 0) return null
  if (has(frame, 'r.overdue') && frame.whens.length > 0) return null
  if (frame.whens.length > 0 && !has(frame, 'q.when') && !attributes.length) return null
  // "T2和T3的时限一样吗？牵头方呢？": of all that were told or compared.
  const several = last?.ask === 'tell' || last?.ask === 'compare'
  const told = several && !has(frame, 'p.it') ? last.items.length : 1
  const items = many ? conversation.listed : conversation.items.slice(0, has(frame, 'o.both') ? 2 : told)
  // "分别是什么状态": the state, and not what each is about.
  const isWhat = frame.pieces.some(({ words }) => /^是(?:什么|啥)$/.test(words))
  const what: Attribute[] =
    attributes.length > 0
      ? attributes.filter((one) => !((one === 'involved' || (one === 'summary' && isWhat)) && attributes.length > 1))
      : [has(frame, 'q.when') ? 'deadline' : partAsked(last)]
  const of = what.find(
    (one) => one === 'activities' || one === 'objectives' || one === 'participants' || one === 'leads',
  )
  if (has(frame, 'o.count') && of) return { ask: 'count', filter: {}, items: items.slice(0, 1), of, supposed: null }
  return tellOf(items, what)
}

/** "Who does then?" after "does IOM lead it?": the part that was asked of an agency. */
function partAsked(last: Question | null): Attribute {
  // "Which have more than two leads?" "Who are they?"
  const counts = last?.ask === 'list' ? last.filter.counts : undefined
  const of = counts?.length === 1 ? counts[0]?.of : undefined
  if (of === 'leads' || of === 'participants' || of === 'interested') return of
  const [claim] = last?.ask === 'check' ? last.claims : []
  const role = claim?.is === 'party' ? claim.role : 'any'
  return role === 'lead' ? 'leads' : role === 'participant' ? 'participants' : 'involved'
}
