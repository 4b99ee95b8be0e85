import { isItem } from './context-pieces.ts'
import { type Frame, has, hasSubject } from './frame.ts'
import type { Marked } from './references.ts'
import { comparing } from './subject.ts'
import { askedOf, type Rule } from './turn.ts'

const pronoun = ({ concept, words }: Marked) =>
  concept === 'p.it' && /^(?:它|佢|他|这[条项个]|那[条项个]|it|this|that)$/.test(words)

/** "它和1.2": a pronoun and a name with nothing between but what joins or compares them. */
function joined({ pieces }: Frame): boolean {
  const its = pieces.findIndex(pronoun)
  const named = pieces.findIndex(isItem)
  if (its < 0 || named < 0) return false
  const between = pieces.slice(Math.min(its, named) + 1, Math.max(its, named))
  return (
    between.length > 0 &&
    between.length < 4 &&
    between.every(({ concept }) => /^(?:noise|o\.and|o\.or|o\.than|o\.more|o\.compare)$/.test(concept))
  )
}

/** "它和1.2，哪个先到期", "does it or 1.2 come first?": what was spoken of, beside the one that is named. */
export const itAndAnother: Rule = (turn) => {
  const { frame, item, last, attributes } = turn
  const named = [...new Set(frame.ids.length > 0 ? frame.ids : frame.topics.flatMap(({ ids }) => ids.slice(0, 1)))]
  const [other, ...more] = named
  if (item === undefined || other === undefined || more.length > 0 || other === item || frame.set) return null
  const [by, ...further] = last?.ask === 'tell' && attributes.length === 0 ? last.attributes : []
  // "How does that compare to T6?": by what was told.
  if (by && by !== 'summary' && further.length === 0 && /\bcompar/.test(frame.words)) return null
  // "2.1目前什么现状？" "2.2跟它一样吗": in what was told of it.
  if (
    by &&
    further.length === 0 &&
    /[\u3400-\u9fff]/.test(frame.words) &&
    has(frame, 'o.same') &&
    frame.pieces.some(pronoun)
  )
    return { ask: 'compare', items: [item, other], by, how: 'same' }
  return has(frame, ...comparing, 'o.both') && joined(frame) ? askedOf(turn, [item, other]) : null
}

/** "难民契约是什么？" "那它由谁牵头落实": the plan only speaks of that Compact beside its own, and holds no facts of it. */
export const ofTheOtherCompact: Rule = ({ frame, last }) => {
  if (last?.ask !== 'define' || last.term !== 'refugee-compact' || hasSubject(frame)) return null
  const pointed = has(frame, 'p.it') || /契约|compact/.test(frame.words)
  const facts =
    frame.roles.length > 0 || has(frame, 'q.who', 'q.when', 'o.count', 'a.deadline', 'a.status', 'a.objectives')
  return pointed && facts && frame.kinds.length === 0 && !has(frame, 'n.workstream')
    ? { ask: 'unknown', why: { because: 'not-in-plan', about: 'other', items: [] } }
    : null
}
