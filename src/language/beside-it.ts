import type { Attribute } from '../workplan/question.ts'
import { has } from './frame.ts'
import { subjectOf } from './subject.ts'
import { type Rule, tellOf } from './turn.ts'

/** By what two workstreams are held side by side where nothing is said of it. */
const whole: Attribute[] = ['leads', 'participants', 'deadline', 'status']

/** "Compare with T5." */
const compared = /^\W*(?:(?:now|and|please|ok|then) )*(?:compare|contrast|compared|versus|vs)\b/

/** "Compare it with X3: which of the two takes longer?": the item last spoken of beside another one. */
export const besideIt: Rule = ({ frame, item, attributes, context, last }) => {
  if (!item || !(has(frame, 'p.it', 'o.both') || compared.test(frame.words)) || frame.agencies.length > 0) return null
  const compares = has(frame, 'o.compare', 'o.differ', 'o.before', 'o.after', 'o.more', 'o.fewer')
  const [other, ...more] = subjectOf(frame, context.plan).ids
  if (!compares || !other || more.length > 0 || other === item) return null
  const items = [item, other]
  const lasts = /\b(?:longer|shorter|sooner|earlier|later|first|last|quicker|faster|slower)\b/.test(frame.words)
  const asked = attributes.filter((one) => one !== 'summary' && one !== 'involved')
  // "How does it differ from 2.2 in leads and status?"
  if (asked.length > 1) return tellOf(items, asked)
  const by = asked[0] ?? (lasts ? 'deadline' : null)
  // "Who leads T5?", "for T2, is it the same trio?": by what was told.
  const [told, ...others] = last?.ask === 'tell' ? last.attributes : []
  if (!by && told && others.length === 0 && has(frame, 'o.same', 'o.differ'))
    return { ask: 'compare', items, by: told, how: 'same' }
  if (!by && told && told !== 'summary' && others.length === 0 && has(frame, 'o.compare'))
    return { ask: 'compare', items, by: told, how: 'differ' }
  if (!by) return tellOf(items, whole)
  return { ask: 'compare', items, by, how: 'differ' }
}
