import type { Filter } from '../workplan/question.ts'
import { has, hasSubject } from './frame.ts'
import type { Rule } from './turn.ts'

const both =
  /(?:他|她|它)们?俩|[俩两](?:家|个机构|个单位|者|边|个)?(?:都|一起|共同|同时|一块|在|的)|双方|\b(?:the two of them|both of them|they both|both(?: agencies| organi[sz]ations)?)\b/

/** "难民署牵头几个？" "儿基会呢" "他俩一起牵头的": what the two that were spoken of have in common. */
export const bothAgencies: Rule = ({ frame, last, conversation }) => {
  const [one, ...more] = conversation.agencies
  const [other, ...others] = conversation.earlier ?? []
  if (one === undefined || other === undefined || more.length + others.length > 0 || one === other) return null
  const lists = last && (last.ask === 'list' || last.ask === 'count' || last.ask === 'agency' || last.ask === 'window')
  if (!lists || !both.test(frame.words) || hasSubject({ ...frame, terms: [] }) || frame.whens.length > 0 || frame.not)
    return null
  if (has(frame, 'o.more', 'o.fewer', 'o.differ', 'o.compare', 'q.who', 'q.when', 'q.why')) return null
  const party = 'filter' in last ? last.filter.parties?.[0] : undefined
  const [said] = frame.roles.filter(({ not }) => !not)
  const roles = said ? [said.value] : (party?.roles ?? (['any'] as const))
  const kinds = frame.kinds.flatMap(({ value, not }) => (not ? [] : [value]))
  const filter: Filter = {
    ...(kinds.length > 0 ? { kinds } : {}),
    parties: [other, one].map((agency) => ({ agencies: [agency], roles: [...roles] })),
  }
  return has(frame, 'o.count')
    ? { ask: 'count', filter, items: [], of: 'items', supposed: null }
    : { ask: 'list', filter, attributes: [] }
}
