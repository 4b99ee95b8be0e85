import { has, hasSubject } from './frame.ts'
import type { Rule } from './turn.ts'

const founded =
  /\b(?:set\b.{0,12}\bup|established?|created?|founded|launched?|formed|born|instituted|started|come into (?:being|existence)|came into (?:being|existence)|brought into being)\b|成立|设立|建立|创建|创立|启动|发起/

/** "What is the start-up fund?", "when did they set it up?": what the plan says of it, where that has a date. */
export const foundedWhen: Rule = ({ frame, last, context }) => {
  if (last?.ask !== 'define' || !has(frame, 'q.when') || !founded.test(frame.words)) return null
  if (hasSubject(frame) || frame.kinds.length + frame.whens.length + frame.roles.length > 0) return null
  const says = context.plan.terms.find(({ id }) => id === last.term)?.says.en ?? ''
  const dated = /\b\d{4}\b/.test(says) && founded.test(says)
  return dated ? last : { ask: 'unknown', why: { because: 'not-in-plan', about: 'time', items: [] } }
}
