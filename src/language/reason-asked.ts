import { parentOf, workstreamOf } from '../workplan/find.ts'
import type { Claim } from '../workplan/question.ts'
import { agenciesIn } from '../workplan/select.ts'
import { type Context, type Frame, has } from './frame.ts'
import type { Subject } from './subject.ts'

/** "为什么劳工组织牵头T4": why an agency has the part that it does have; a wrong premise is put right instead. */
export function asksReasonOf(frame: Frame, claims: Claim[], subject: Subject, { plan, today }: Context): boolean {
  if (!has(frame, 'q.why') || has(frame, 'q.who', 'q.when', 'q.which')) return false
  const [id, ...more] = subject.ids
  const workstream = id === undefined ? undefined : workstreamOf(plan, parentOf(plan, id))
  if (!workstream || more.length > 0 || claims.length === 0) return false
  return claims.every((claim) => {
    if (claim.is !== 'party' || claim.only) return false
    // "为什么不参加": of one that leads it the part that it has is told.
    const actual = agenciesIn(workstream, claim.not ? 'any' : claim.role, today)
    return claim.agencies.some((agency) => actual.includes(agency)) !== (claim.not === true)
  })
}
