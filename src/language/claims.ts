import { type Day, fallsWithin, type Period, span } from '../workplan/deadline.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Claim } from '../workplan/question.ts'
import type { Status } from '../workplan/workplan.ts'
import { type Context, type Frame, has, kindsNamed, startsAsCheck } from './frame.ts'
import { inTime } from './negation.ts'
import { partyConditions } from './parties.ts'
import { periodOf } from './period-asked.ts'
import { isReported } from './reported.ts'

const wasDone =
  /\b(?:when|what (?:date|day|month)|which (?:date|day|month)) (?:exactly )?(?:was|were|did|had|has)\b(?!.*\b(?:to be|to have|supposed|meant|due|should|expected|planned|scheduled)\b)|(?:什么时候|何时|哪天|几号|几时).{0,12}(?:完成|做完|结束|办完)了?的/

/** "We met WHO this morning": when the asker did something. */
const passingDay = /\b(?:this (?:morning|afternoon|evening)|tonight|last night|yesterday|today)\b/

/** "It's August 2020": the time that it is. */
function holdsToday({ from = '', to = '9999' }: Period, today: Day): boolean {
  return to === today || (from <= today && today <= to && from.slice(0, 7) === to.slice(0, 7))
}

/** "Neither T2 nor T3 is overdue yet, right?" */
const neither = /^\W*(?:so |and |but )?neither\b.*\bnor\b|^\W*none of\b/

/** What the clause takes for granted or wants confirmed about its subject. */
export function claimsOf(frame: Frame, context: Context, attributes: Attribute[]): Claim[] {
  const claims: Claim[] = []
  const parties = partyConditions(frame).flatMap((party) =>
    // "Is T6 led by WHO or IOM?", "T6是世卫还是IOM牵头": each is asked of for itself.
    party.agencies.length > 1 && eitherAgency(frame)
      ? party.agencies.map((agency) => ({ ...party, agencies: [agency] }))
      : [party],
  )
  for (const party of parties) {
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
  // "When was T4 completed?" takes it for done.
  const done = frame.pieces.some((piece) => [piece.concept, ...(piece.also ?? [])].includes('s.completed'))
  if (done && asksWhen && wasDone.test(frame.words) && frame.agencies.length === 0)
    claims.push({ is: 'status', any: ['completed'] })
  // "F4没人牵头吧".
  const unled = frame.roles.some(({ value, not }) => value === 'lead' && not) && /没有牵头方/.test(frame.words)
  if (unled && frame.agencies.length === 0 && has(frame, 'q.check')) claims.push({ is: 'led', not: true })
  const then = dayOfLateness(frame, context.today)
  if (has(frame, 'r.overdue'))
    claims.push({
      is: 'overdue',
      ...(then ? { on: { day: then, ahead: then > context.today } } : {}),
      ...(inTime(frame.pieces) || neither.test(frame.words) ? { not: true } : {}),
    })
  // "T6归领域5还是领域4", "does T2 serve objectives 7 and 8?": of each it is said whether.
  for (const number of frame.objectives) claims.push({ is: 'objective', numbers: [number] })
  for (const number of frame.areas) claims.push({ is: 'area', numbers: [number] })
  const kind = kindClaimed(frame, attributes)
  if (kind) claims.push(kind)
  const either = eitherTime(frame, context)
  const [first] = frame.whens
  const when = either ?? first
  if (
    when &&
    !has(frame, 'q.when') &&
    // "何时交" asks when: a day beside it is when the asker needs to know.
    !frame.attributes.some(({ at }) => /[何几]时|时候|哪天|[几哪]月|几号/.test(frame.pieces[at]?.words ?? '')) &&
    (!attributes.includes('dates') || onDay(frame)) &&
    // "到今天算逾期了吗": as of when.
    !then &&
    !(has(frame, 'r.overdue') && frame.whens.every(({ period }) => holdsToday(period, context.today))) &&
    !(passingDay.test(frame.words) && !has(frame, 'r.due', 'a.deadline', 'a.event') && !startsAsCheck(frame)) &&
    (has(frame, 'q.check', 'r.due', 'o.not', 'q.why', 'x.reason') || attributes.includes('deadline') || onDay(frame))
  ) {
    const own = ofItsYear(frame, context)
    claims.push({
      is: 'deadline',
      period: own ?? periodOf(either ? [either] : frame.whens, context.today),
      deadline: own || stretched(when) || narrowed(when) ? null : when.deadline,
      ...(frame.not && !has(frame, 'q.check') ? { not: true } : {}),
      ...(has(frame, 'o.both', 'o.all') && yearNamed(frame) ? { every: true } : {}),
    })
  }
  return claims
}

/** "Will T6 be overdue on 1 August?", "was it late in January 2021?": the day, of a stretch its first, of which lateness is asked. */
function dayOfLateness(frame: Frame, today: Day): Day | null {
  const [when, ...more] = frame.whens
  const said =
    /\b(?:will|would|was|were|going to|by then)\b|会|将|届时|到时|当时|那时|算不算|是否|是不是|[吗嘛么]\W*$/.test(
      frame.words,
    )
  if (!when || more.length > 0 || !has(frame, 'r.overdue') || has(frame, 'q.when') || !said) return null
  const { from, to } = when.period
  const until = /\b(?:by|until|till|end of|before)\b|[底末前]|截[至止]/.test(frame.words)
  const day = until || from === undefined ? to : from
  return day === undefined || day === today || (from !== undefined && from <= today && to !== undefined && to >= today)
    ? null
    : day
}

/** "Is the annual meeting on 15 December?": whether it is then, and not whether it came to pass. */
function onDay(frame: Frame): boolean {
  const checks =
    (startsAsCheck(frame) && /^\W*(?:is|isn't|are|aren't|was|were|will|won't)\b/.test(frame.words)) ||
    (has(frame, 'q.check') && !isReported(frame))
  return (
    checks &&
    /^[\x20-\x7e–—’\s]*$/.test(frame.words) &&
    frame.unknown.length === 0 &&
    !has(frame, 'a.dates', 'r.happen', 'q.what', 'q.which', 'o.more', 'o.fewer', 'o.compare')
  )
}

function yearNamed({ pieces }: Frame): boolean {
  return pieces.some(({ when, words }) => when !== undefined && /\d{4}/.test(words))
}

/** Whether an "or" stands between the agencies that are named. */
function eitherAgency({ pieces, agencies }: Frame): boolean {
  const [first, last] = [agencies[0]?.at ?? 0, agencies.at(-1)?.at ?? 0]
  return pieces.slice(first, last).some(({ concept, also }) => concept === 'o.or' || also?.includes('o.or'))
}

/** "4.1七月到期对不对": a month without a year is that of the deadline, where it is the same. */
function ofItsYear({ ids, topics, whens, pieces }: Frame, { plan }: Context): Period | null {
  const named = ids.length > 0 ? ids : topics.flatMap((topic) => topic.ids)
  const [item, ...more] = new Set(named)
  const days = span(workstreamOf(plan, item ?? '')?.deadline ?? { precision: 'open', why: 'ongoing' })
  const [when] = whens
  if (!days || !when || more.length > 0 || whens.length > 1 || when.deadline?.precision !== 'month') return null
  const words = pieces.find((piece) => piece.when)?.words ?? ''
  const yearless = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})月(?:份|底)?$/.test(words)
  return yearless && days.from.slice(5, 7) === when.deadline.month.slice(5, 7) ? days : null
}

/** "In May or in July?": of two times the one that it is due in, if either. */
function eitherTime({ ids, topics, whens, pieces }: Frame, { plan, today }: Context): Frame['whens'][number] | null {
  const at = pieces.flatMap((piece, place) => (piece.when ? [place] : []))
  const between = pieces.slice(at[0], at.at(-1))
  const or = between.some(({ concept, also }) => concept === 'o.or' || also?.includes('o.or'))
  const [item, ...more] = new Set(ids.length > 0 ? ids : topics.flatMap((topic) => topic.ids))
  const deadline = workstreamOf(plan, item ?? '')?.deadline
  if (whens.length < 2 || !or || !deadline || more.length > 0) return null
  const fits = whens.find((when) => fallsWithin(deadline, periodOf([when], today)))
  // "In July or in December?", without a year: of the year that it is due in.
  const month = deadline.precision === 'month' ? deadline.month.slice(5) : null
  const named = whens.find((when) => when.deadline?.precision === 'month' && when.deadline.month.slice(5) === month)
  const own = fits ? null : span(deadline)
  if (own && named && !pieces.some((piece) => piece.when && /\d{4}/.test(piece.words)))
    return { ...named, period: own, deadline }
  return fits ?? whens[0] ?? null
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
