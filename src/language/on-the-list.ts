import type { Filter, Question } from '../workplan/question.ts'
import { everyKind } from './filters.ts'
import { has } from './frame.ts'
import { numberNamed } from './numerals.ts'
import { askedOf, asksItself, type Rule, tellOf, toChooseFrom } from './turn.ts'
import { rankOf } from './when/en-dates.ts'

const listed =
  /\b(?:you (?:just )?(?:listed|gave|named|mentioned|showed|told)|(?:on|in|from|of) (?:that|the|this|your) list|from the top|there)\b/
const numbered =
  /(?<![\w.])(?:number|no\.?|nr\.?|#|item|entry|position)\s*(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\w.]\d|\w)/
const ranked = /\bthe (first|second|third|fourth|fifth|sixth|seventh|eighth|last)\b/

/** "When is number two on that list due?", "the second workstream you listed": one of a list, by its place in it. */
export const placeOnTheList: Rule = (turn) => {
  const { frame, last } = turn
  const list = last?.ask === 'list' || last?.ask === 'window' || last?.ask === 'count'
  if (!list || frame.ids.length + frame.topics.length + frame.kinds.length > 0) return null
  const from = toChooseFrom(turn)
  const [, figure] = numbered.exec(frame.words) ?? []
  const [, rank] = listed.test(frame.words) ? (ranked.exec(frame.words) ?? []) : []
  const place = figure ? (numberNamed(figure) ?? Number(figure)) : rank === 'last' ? from.length : rankOf(rank)
  const id = from[place - 1]
  if (!id || (figure && frame.unsure.length === 0 && !listed.test(frame.words))) return null
  const plain = { ...turn, frame: { ...frame, unsure: [], ordinals: [], agencies: [] } }
  return asksItself(turn) || has(frame, 'q.when', 'q.who') ? askedOf(plain, [id]) : tellOf([id], ['summary'])
}

const rest =
  /^\W*(?:(?:and|so|ok|then|what about|how about|what of) )*(?:(?:all )?the (?:others?|rest|other ones|remaining ones|remainder)|(?:the )?remaining(?: ones)?)\W*$|^(?:那|那么)?(?:其余|其他|其它|剩下|余下)的?(?:呢|有哪些|是哪些|那些)?[\s?？。!！]*$/

/** "Which of these are core?", "and the others?": those of the other kinds. */
export const restOfThem: Rule = ({ frame, last }) => {
  if (last?.ask !== 'list' || !last.filter.kinds || !rest.test(frame.words)) return null
  const others = everyKind.filter((kind) => !last.filter.kinds?.includes(kind))
  const limited = Object.keys(last.filter).length > 1
  return others.length > 0 && limited ? { ...last, filter: { ...last.filter, kinds: others } } : null
}

const same =
  /\b(?:same|likewise|ditto|repeat|also|too|as well|how about|what about|those of|of (?:those|these)|among|amongst|(?:they|it|them|their|theirs)\b.*\b(?:lead|leading|in)|(?:led|run|headed) by (?:them|it))\b/

/** "How about the core ones, which of those does it lead?": what was asked of one kind, of the other. */
export const ofTheOtherKind: Rule = ({ frame, last, filter }) => {
  if (!last || last.ask === 'tally' || !('filter' in last) || !last.filter.kinds || !last.filter.parties) return null
  const { kinds } = filter
  const more = frame.agencies.length + frame.whens.length + frame.statuses.length + frame.objectives.length
  if (!kinds || more + frame.ids.length + frame.topics.length > 0 || !same.test(frame.words)) return null
  if (has(frame, 'q.when', 'q.who', 'o.count', 'n.agency') || frame.roles.some(({ not }) => not)) return null
  const others = kinds.filter((kind) => !last.filter.kinds?.includes(kind))
  if (others.length === 0) return null
  const { ids: _, ...rest } = last.filter
  const roles = [...new Set(frame.roles.map(({ value }) => value))].filter((role) => role !== 'any')
  const parties: Filter['parties'] = rest.parties?.map((party) => (roles.length === 1 ? { ...party, roles } : party))
  const question: Question = { ...last, filter: { ...rest, kinds: others, ...(parties ? { parties } : {}) } }
  return question
}
