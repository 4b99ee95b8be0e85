import { span } from '../workplan/deadline.ts'
import type { Attribute, Claim } from '../workplan/question.ts'
import type { Status } from '../workplan/workplan.ts'
import { periodOf } from './filters.ts'
import { type Context, type Frame, has, kindsNamed, startsAsCheck } from './frame.ts'
import { inTime } from './negation.ts'
import { partyConditions } from './parties.ts'

/** What the clause takes for granted or wants confirmed about its subject. */
export function claimsOf(frame: Frame, context: Context, attributes: Attribute[]): Claim[] {
  const claims: Claim[] = []
  for (const party of partyConditions(frame)) {
    for (const role of party.roles)
      claims.push({
        is: 'party',
        agencies: party.agencies,
        role,
        ...(party.not ? { not: true } : {}),
        ...(has(frame, 'o.only') && role !== 'any' ? { only: true } : {}),
      })
  }
  const statuses = frame.statuses.filter((mention) => mention.value !== 'started')
  // "Now that T2 is completed, what comes after it?"
  const taken = /^\W*(?:now that|since|given that|seeing that|as) |既然/.test(frame.words)
  const asksWhen = !taken && (has(frame, 'q.when') || attributes.includes('deadline'))
  // "who leads the preparations": a status word in a who-question is a verb, unless it is the premise.
  const premises =
    has(frame, 'q.who') && frame.roles.length > 0 ? statuses.filter((mention) => mention.at < frame.scene) : statuses
  if (premises.length > 0 && !(asksWhen && premises.every((mention) => mention.value === 'completed'))) {
    claims.push({
      is: 'status',
      any: [...new Set(premises.map((mention) => mention.value as Status))],
      ...(premises.every((mention) => mention.not) ? { not: true } : {}),
    })
  }
  // "F4没人牵头吧".
  const unled = frame.roles.some(({ value, not }) => value === 'lead' && not) && /没有牵头方/.test(frame.words)
  if (unled && frame.agencies.length === 0 && has(frame, 'q.check')) claims.push({ is: 'led', not: true })
  if (has(frame, 'r.overdue')) claims.push({ is: 'overdue', ...(inTime(frame.pieces) ? { not: true } : {}) })
  if (frame.objectives.length > 0) claims.push({ is: 'objective', numbers: frame.objectives })
  if (frame.areas.length > 0) claims.push({ is: 'area', numbers: frame.areas })
  const kind = kindClaimed(frame, attributes)
  if (kind) claims.push(kind)
  const [when] = frame.whens
  if (
    when &&
    !has(frame, 'q.when') &&
    // "何时交" asks when: a day beside it is when the asker needs to know.
    !frame.attributes.some(({ at }) => /[何几]时|时候|哪天|[几哪]月|几号/.test(frame.pieces[at]?.words ?? '')) &&
    !attributes.includes('dates') &&
    // "到今天算逾期了吗": as of when.
    !(has(frame, 'r.overdue') && frame.whens.every(({ period }) => period.to === context.today)) &&
    (has(frame, 'q.check', 'r.due', 'o.not', 'q.why', 'x.reason') || attributes.includes('deadline'))
  ) {
    claims.push({
      is: 'deadline',
      period: periodOf(frame.whens, context.today),
      deadline: stretched(when) || narrowed(when) ? null : when.deadline,
      ...(frame.not && !has(frame, 'q.check') ? { not: true } : {}),
    })
  }
  return claims
}

/** "In the next nine months": all of it counts, not its last day alone. */
function stretched({ period, deadline }: Frame['whens'][number]): boolean {
  const days = deadline && span(deadline)
  return period.from !== undefined && days !== null && period.from < days.from
}

/** "Is smuggling in the annex?": the kind that something is said to be of, where a check asks nothing else. */
function kindClaimed(frame: Frame, attributes: Attribute[]): Claim | null {
  const asked = attributes.some((one) => one !== 'involved' && one !== 'summary')
  if (asked || frame.kinds.length === 0 || frame.statuses.length + frame.agencies.length + frame.whens.length > 0)
    return null
  if (!startsAsCheck(frame) && !has(frame, 'q.check')) return null
  if (has(frame, 'q.which', 'q.what', 'q.who', 'o.count', 'o.only', 'r.overdue', 'r.undated')) return null
  return {
    is: 'kind',
    kinds: kindsNamed(frame),
    ...(frame.kinds.every((mention) => mention.not) ? { not: true } : {}),
  }
}

/** "At the end of 2020": a part of what is named. */
function narrowed({ period: { from, to }, deadline }: Frame['whens'][number]): boolean {
  const days = deadline && span(deadline)
  if (!days || from === undefined || to === undefined) return false
  return from >= days.from && to <= days.to && (from !== days.from || to !== days.to)
}
