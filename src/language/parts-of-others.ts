import { attributeOfRole } from '../workplan/facts.ts'
import type { Question } from '../workplan/question.ts'
import { filterOf } from './filters.ts'
import { type Context, type Frame, has, type Mention } from './frame.ts'
import { listing } from './list-question.ts'
import { roleOf } from './nearby.ts'

const nouns = /^n\.(?:workstream|item|core|thematic|annex|cross)$/
const standing = /^(?:the|those|these) workstreams$|^(?:what|whatever|everything|anything|those|ones)$/

const isWorkstream = ({ concept, words }: Frame['pieces'][number]) => nouns.test(concept) || standing.test(words)

/**
 * "The participants of what OHCHR leads", "who leads the workstreams in which WFP is interested?": one way of taking part is the
 * agency's and chooses the workstreams, the other is asked of them.
 */
export function partsOfOthers(frame: Frame, context: Context): Question[] | null {
  const [agency, ...more] = frame.agencies
  if (!agency || agency.not || more.length > 0 || has(frame, 'o.count', 'o.or', 'o.not', 'o.without')) return null
  const apart = apartIn(frame, agency)
  if (!apart) return null
  const { asked, said } = apart
  const theirs: Frame = {
    ...frame,
    roles: [said],
    attributes: frame.attributes.filter(({ at }) => at !== asked.at && at !== said.at),
  }
  const values = theirs.attributes.map(({ value }) => value)
  const listed = listing(theirs, values, filterOf(theirs), false, context)
  if (listed?.ask !== 'list') return null
  return [{ ...listed, attributes: [attributeOfRole[asked.value]] }]
}

/** The way of taking part that stands by the agency, and the one that is asked for before it or behind the noun. */
function apartIn({ pieces, roles, words }: Frame, agency: Mention<string>) {
  // "Who else", "都有谁" ask for no way of their own.
  const [first, second, ...others] = roles.filter(
    ({ value, at }) => value !== 'any' || !/who\b|谁/.test(pieces[at]?.words ?? ''),
  )
  if (!first || !second || others.length > 0 || first.not || second.not) return null
  const han = /[\u3400-\u9fff]/.test(words)
  const noun = pieces.findIndex((piece, at) => at > 0 && isWorkstream(piece))
  if (noun < 0) return null
  // "By OHCHR", "OHCHR-led", "that OHCHR leads".
  const by = pieces.slice(first.at + 1, agency.at).every(({ concept }) => concept === 'noise')
  if (han) {
    const behind = first.at > agency.at && first.at < noun && noun < second.at && roleOf(pieces, agency.at)
    return behind ? { asked: second, said: first } : null
  }
  const before = pieces.slice(0, first.at)
  // "Which workstreams does IOM lead and take part in?"
  if (before.some((piece) => nouns.test(piece.concept) || piece.concept === 'q.which')) return null
  if (by && !(first.at < agency.at && second.at > agency.at)) return null
  const told = second.at > agency.at ? roleOf(pieces, agency.at) : noun > first.at && noun < second.at
  return told ? { asked: first, said: second } : null
}
