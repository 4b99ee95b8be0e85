import { askedFor } from './asked.ts'
import { has, hasSubject } from './frame.ts'
import type { Rule } from './turn.ts'

/** How well the words must fit, with the name in the place of the pronoun. */
const bar = 0.6

/** "启动基金是什么？" "它优先支持怎样的方案": what the plan says of the same thing, asked for by a pronoun. */
export const ofTheTerm: Rule = ({ frame, last, context }) => {
  if (last?.ask !== 'define' || !has(frame, 'p.it') || hasSubject(frame)) return null
  const limits = frame.kinds.length + frame.whens.length + frame.statuses.length
  const part =
    frame.roles.some(({ value }) => value !== 'any') || frame.attributes.some(({ value }) => fact.test(value))
  if (limits > 0 || part || has(frame, 'n.workstream', 'n.activity')) return null
  const term = context.plan.terms.find(({ id }) => id === last.term)
  const it = frame.pieces.find(({ concept, also }) => concept === 'p.it' || also?.includes('p.it'))
  if (!term || !it) return null
  const han = /[\u3400-\u9fff]/.test(frame.words)
  const from = it.from - (frame.pieces[0]?.from ?? 0)
  const name = (han ? term.name.zh : term.name.en).toLowerCase().replace(/[(（].*$/, '')
  const words = `${frame.words.slice(0, from)}${name}${frame.words.slice(from + it.to - it.from)}`
  const found = askedFor(context.plan, words, () => false, [], bar)
  return found?.term === term.id && found.score >= bar ? { ask: 'define', term: term.id } : null
}

const fact = /^(?:deadline|dates|status|leads|participants|interested|objectives|areas|activities)$/
