import { workstreamOf } from '../workplan/find.ts'
import type { Claim, Filter } from '../workplan/question.ts'
import { has } from './frame.ts'
import type { Rule } from './turn.ts'

const onIt =
  /\b(?:among (?:them|those|these)|one of (?:them|those|these)|(?:on|in|off|from) (?:the|that|this|your) list|(?:is|was|were|be|are)(?:n['’]?t| not)? (?:there|included|listed|missing|on it|in there)|(?:you )?(?:forgot|missed|left out|omitted|skipped)|(?:why|how come) (?:not|no)|no mention of|where(?:['’]?s| is| are))\b|\bmissing\W*$/

/** What the items of a list were listed for, as said of one of them; null where it is more than can be said. */
function claimsOf({ parties, statuses, objectives, areas, overdue, window, kinds, ...others }: Filter): Claim[] | null {
  if (Object.keys(others).length > 0 || (parties ?? []).some(({ not, roles }) => not || roles.length > 1)) return null
  if (statuses?.not || (objectives ?? []).some(({ not }) => not)) return null
  const claims: Claim[] = [
    ...(parties ?? []).map(({ agencies, roles }): Claim => ({ is: 'party', agencies, role: roles[0] ?? 'any' })),
    ...(statuses ? [{ is: 'status' as const, any: statuses.any }] : []),
    ...(objectives ?? []).map(({ any }): Claim => ({ is: 'objective', numbers: any })),
    ...(areas ?? []).map((area): Claim => ({ is: 'area', numbers: [area] })),
    ...(overdue ? [{ is: 'overdue' as const }] : []),
    ...(window ? [{ is: 'deadline' as const, period: window, deadline: null }] : []),
  ]
  return claims.length > 0 || !kinds ? claims : [{ is: 'kind', kinds }]
}

/** "Is T6 among them?", "you forgot T6", "isn't 2.1 missing?" after a list: whether that for which it was listed holds of it. */
export const onItOrNot: Rule = ({ frame, last, context }) => {
  const named = frame.ids.length > 0 ? frame.ids : frame.topics.flatMap(({ ids }) => ids.slice(0, 1))
  const [item, ...more] = new Set(named)
  if (!item || more.length > 0 || !workstreamOf(context.plan, item) || frame.set || !onIt.test(frame.words)) return null
  if (frame.agencies.length + frame.kinds.length + frame.whens.length + frame.statuses.length > 0) return null
  if (frame.pieces.length > 12 || has(frame, 'q.when', 'q.who', 'q.which', 'q.what', 'o.except', 'o.exclude'))
    return null
  const window = last?.ask === 'window' && !last.only ? last.period : undefined
  const filter =
    window && last?.ask === 'window' ? { ...last.filter, window } : last?.ask === 'list' ? last.filter : null
  const claims = filter && claimsOf(filter)
  return claims && claims.length > 0 ? { ask: 'check', items: [item], claims } : null
}
