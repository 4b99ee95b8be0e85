import { addDays, type Day, type Deadline, fallsWithin, hasPassed, span, touches } from './deadline.ts'
import { attributeOfRole, factOf } from './facts.ts'
import { activityOf, parentOf, workstreamOf } from './find.ts'
import type { Checked, Fact } from './finding.ts'
import type { Attribute, Claim, Role } from './question.ts'
import { agenciesIn, isOverdue, rolesIn } from './select.ts'
import type { State } from './state.ts'
import type { Activity, ActivityDate, Text, Workstream } from './workplan.ts'

const claimAttribute: Record<Exclude<Claim['is'], 'party' | 'mentions'>, Attribute> = {
  status: 'status',
  deadline: 'deadline',
  overdue: 'deadline',
  objective: 'objectives',
  area: 'areas',
  kind: 'title',
  led: 'leads',
}

/** Holds a claim against the plan. */
export function check(state: State, item: string, claim: Claim, today: Day): Checked {
  const { plan } = state
  const workstream = workstreamOf(plan, parentOf(plan, item)) as Workstream
  const found = activityOf(plan, item)
  const result = (holds: boolean, facts: Fact[], roles: Role[] = []): Checked => ({
    item,
    claim,
    holds: claim.not ? !holds : holds,
    facts,
    roles,
  })
  if (claim.is === 'party') {
    const roles = [...new Set(claim.agencies.flatMap((agency) => rolesIn(workstream, agency, today)))]
    const actual = agenciesIn(workstream, claim.role, today)
    const alone = claim.only !== true || actual.every((agency) => claim.agencies.includes(agency))
    const holds = alone && claim.agencies.some((agency) => actual.includes(agency))
    return result(
      holds,
      [factOf(state, workstream.id, attributeOfRole[claim.role === 'any' ? 'any' : claim.role], today)],
      roles,
    )
  }
  if (claim.is === 'mentions') {
    const places = mentioning(workstream, found ? found.activity.number : null, claim.words)
    return result(
      places.length > 0,
      places.map((id) =>
        id === workstream.id ? factOf(state, id, 'summary', today) : factOf(state, id, 'summary', today),
      ),
    )
  }
  const facts = [
    factOf(
      state,
      found && claim.is !== 'objective' && claim.is !== 'area' ? item : workstream.id,
      claimAttribute[claim.is],
      today,
    ),
  ]
  switch (claim.is) {
    case 'status': {
      const status = found ? found.activity.status : workstream.status
      return result(status !== null && claim.any.includes(status), facts)
    }
    case 'deadline': {
      const days = exact(claim)
      const { from, to } = days
      // A day of several is one of them; what is due before a day is due by its eve.
      const fits = (deadline: Deadline, bound?: ActivityDate['bound']) =>
        fallsWithin(deadline, days) ||
        (deadline.precision === 'range' && from !== undefined && from === to && touches(deadline, days)) ||
        (deadline.precision === 'day' && bound === 'before' && to === addDays(deadline.day, -1))
      const dates = found?.activity.dates ?? []
      const some = dates.filter(({ when, bound }) => fits(when, bound))
      const holds = found
        ? some.length > 0 && (claim.every !== true || some.length === dates.length)
        : fits(workstream.deadline)
      // Of several dates those that are as claimed are enough.
      const shown = facts.map((fact) => {
        const then = fact.is === 'dates' ? fact.dates.filter(({ date }) => fits(date.when, date.bound)) : []
        return fact.is === 'dates' && then.length > 0 && claim.every !== true ? { ...fact, dates: then } : fact
      })
      return result(holds, shown)
    }
    case 'overdue': {
      const day = claim.on?.day ?? today
      return result(found ? isLate(found.activity, day) : isOverdue(workstream, day), facts)
    }
    case 'objective':
      return result(
        claim.numbers.every((number) => workstream.objectives.includes(number)),
        facts,
      )
    case 'area':
      return result(
        claim.numbers.every((number) => workstream.areas.includes(number)),
        facts,
      )
    case 'kind':
      return result(claim.kinds.includes(workstream.kind), facts)
    case 'led':
      return result(workstream.leads.length > 0, facts)
  }
}

/** Whether a date of an activity has passed, and nothing says that it was kept. */
function isLate(activity: Activity, today: Day): boolean {
  return activity.status !== 'completed' && activity.dates.some((date) => hasPassed(date.when, today))
}

/** "Due in July 2020" is true of July's deadline alone, "by July" too: the claimed span itself decides. */
function exact(claim: Extract<Claim, { is: 'deadline' }>) {
  const days = claim.deadline && span(claim.deadline)
  const { from = '', to = '9999' } = claim.period
  // "At the end of 2020": the last month alone.
  return days && !(from >= days.from && to <= days.to) ? days : claim.period
}

/** Items of a workstream whose words hold most of what is looked for; the words are keys of both languages. */
function mentioning(workstream: Workstream, activity: number | null, keys: string[]): string[] {
  const needed = keys.map((key) => key.toLowerCase())
  const holds = (text: Text | null) => {
    if (!text) return 0
    const words = `${text.en} ${text.zh}`.toLowerCase()
    // A stem in "-i" is that of a word in "-y": "famili", "family".
    return needed.filter((key) => words.includes(/^[a-z]{5,}i$/.test(key) ? key.slice(0, -1) : key)).length
  }
  const places = workstream.activities
    .filter((one) => activity === null || one.number === activity)
    .map((one) => ({
      id: `${workstream.id}.${one.number}`,
      hits: holds({
        en: [one.text.en, ...one.points.map((p) => p.en)].join(' '),
        zh: [one.text.zh, ...one.points.map((p) => p.zh)].join(' '),
      }),
    }))
  if (activity === null) {
    places.unshift({
      id: workstream.id,
      hits: holds({
        en: `${workstream.title.en} ${workstream.purpose?.en ?? ''}`,
        zh: `${workstream.title.zh} ${workstream.purpose?.zh ?? ''}`,
      }),
    })
  }
  const most = Math.max(0, ...places.map((place) => place.hits))
  if (most === 0 || most < Math.ceil(needed.length / 2)) return []
  return places
    .filter((place) => place.hits === most)
    .map((place) => place.id)
    .slice(0, 3)
}
