import { compareDeadlines, type Day, fallsWithin, hasPassed, span } from './deadline.ts'
import { attributeOfRole, factOf } from './facts.ts'
import { activityOf, agencyOf, parentOf, workstreamOf } from './find.ts'
import type { Checked, Fact, Finding } from './finding.ts'
import type { Attribute, Claim, Countable, Question, Role } from './question.ts'
import { agenciesIn, countOf, datesWithin, isOverdue, meets, rolesIn, select } from './select.ts'
import type { State } from './state.ts'
import type { Plan, Status, Text, Workstream } from './workplan.ts'

type Of<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>

/** Answers a question from the state on a day: facts with their items, no prose. Pure; the items named must exist. */
export function answer(question: Question, state: State, today: Day): Finding {
  const { plan } = state
  switch (question.ask) {
    case 'tell':
      return {
        finding: 'facts',
        facts: question.items.flatMap((item) =>
          question.attributes.map((attribute) => factOf(state, item, attribute, today)),
        ),
        corrections: question.items.flatMap((item) =>
          question.claims.map((claim) => check(state, item, claim, today)).filter((checked) => !checked.holds),
        ),
        without: question.without,
      }
    case 'check':
      return {
        finding: 'check',
        checked: question.items.flatMap((item) => question.claims.map((claim) => check(state, item, claim, today))),
      }
    case 'every': {
      const scope = select(plan, question.scope, today)
      const exceptions = scope.filter((workstream) => !meets(workstream, question.condition, today))
      return {
        finding: 'every',
        items: scope.map((workstream) => workstream.id),
        exceptions: exceptions.map((workstream) => workstream.id),
      }
    }
    case 'list':
      return list(question, state, today)
    case 'window':
      return {
        finding: 'window',
        period: question.period,
        filter: question.filter,
        dates: datesWithin(select(plan, question.filter, today), question.period)
          .map((dated) => ({
            ...dated,
            text: textOf(plan, dated.item, dated.date.event),
            passed: hasPassed(dated.date.when, today),
            status: statusOf(plan, dated.item),
          }))
          .sort((a, b) => compareDeadlines(a.date.when, b.date.when)),
      }
    case 'count':
      return count(question, state, today)
    case 'extreme':
      return extreme(question, plan, today)
    case 'compare':
      return compare(question, state, today)
    case 'compare-agencies': {
      const items = (agency: string) => withParty(plan, [agency], question.role, today)
      if (question.how === 'common') {
        const [first = [], ...rest] = question.agencies.map(items)
        return {
          finding: 'agency-common',
          role: question.role,
          agencies: question.agencies,
          items: first.filter((id) => rest.every((other) => other.includes(id))),
        }
      }
      return {
        finding: 'agency-counts',
        role: question.role,
        agencies: question.agencies.map((agency) => ({ agency, items: items(agency) })),
      }
    }
    case 'agencies': {
      const found = new Map<string, string[]>()
      for (const workstream of select(plan, question.filter, today)) {
        for (const agency of agenciesIn(workstream, question.role, today))
          found.set(agency, [...(found.get(agency) ?? []), workstream.id])
      }
      const not = plan.agencies
        .filter((agency) => agency.kind === 'agency' && !found.has(agency.id))
        .map((agency) => ({ agency: agency.id, items: [] }))
      return {
        finding: 'agencies',
        role: question.role,
        filter: question.filter,
        not: question.not,
        agencies: question.not ? not : [...found].map(([agency, items]) => ({ agency, items })),
      }
    }
    case 'define': {
      const term = plan.terms.find((one) => one.id === question.term)
      return term ? { finding: 'term', name: term.name, says: term.says, lines: term.lines } : lost
    }
    case 'objective': {
      const objective = plan.objectives.find((one) => one.number === question.number)
      const items = plan.workstreams.filter((w) => w.objectives.includes(question.number)).map((w) => w.id)
      return objective ? { finding: 'objective', number: objective.number, name: objective.name, items } : lost
    }
    case 'areas':
      return {
        finding: 'areas',
        areas: plan.areas
          .filter((area) => question.numbers.length === 0 || question.numbers.includes(area.number))
          .map((area) => ({
            number: area.number,
            title: area.title,
            items: plan.workstreams.filter((w) => w.areas.includes(area.number)).map((w) => w.id),
          })),
      }
    case 'headings':
      return {
        finding: 'headings',
        headings: plan.headings.map((heading) => ({
          number: heading.number,
          title: heading.title,
          items: plan.workstreams.filter((w) => w.heading === heading.number).map((w) => w.id),
        })),
      }
    case 'agency': {
      const roles = (role: Role) => withParty(plan, [question.agency], role, today)
      return agencyOf(plan, question.agency)
        ? {
            finding: 'agency',
            agency: question.agency,
            lead: roles('lead'),
            participant: roles('participant'),
            interested: roles('interested'),
          }
        : lost
    }
    case 'passage':
      return { finding: 'passage', passages: passages(plan, question.lines) }
    case 'which':
      return { finding: 'which', candidates: question.candidates, about: question.about }
    case 'help':
      return { finding: 'help' }
    case 'social':
      return { finding: 'social', what: question.what }
    case 'history':
      return lost
    case 'unknown':
      return { finding: 'unknown', why: question.why }
  }
}

const lost: Finding = { finding: 'unknown', why: { because: 'not-understood', near: [] } }

function withParty(plan: Plan, agencies: string[], role: Role, today: Day): string[] {
  return select(plan, { parties: [{ agencies, roles: [role] }] }, today).map((workstream) => workstream.id)
}

function textOf(plan: Plan, item: string, event: Text | null): Text {
  const found = activityOf(plan, item)
  return event ?? (found ? found.activity.text : (workstreamOf(plan, item)?.title as Text))
}

function statusOf(plan: Plan, item: string): Status | null {
  const found = activityOf(plan, item)
  return found ? found.activity.status : (workstreamOf(plan, item)?.status ?? null)
}

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
function check(state: State, item: string, claim: Claim, today: Day): Checked {
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
      const deadlines = found ? found.activity.dates.map((date) => date.when) : [workstream.deadline]
      return result(
        deadlines.some((deadline) => fallsWithin(deadline, exact(claim))),
        facts,
      )
    }
    case 'overdue':
      return result(isOverdue(workstream, today), facts)
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

/** "Due in July 2020" is true of July's deadline alone, "by July" too: the claimed span itself decides. */
function exact(claim: Extract<Claim, { is: 'deadline' }>) {
  return (claim.deadline && span(claim.deadline)) ?? claim.period
}

/** Items of a workstream whose words hold most of what is looked for; the words are keys of both languages. */
function mentioning(workstream: Workstream, activity: number | null, keys: string[]): string[] {
  const needed = keys.map((key) => key.toLowerCase())
  const holds = (text: Text | null) => {
    if (!text) return 0
    const words = `${text.en} ${text.zh}`.toLowerCase()
    return needed.filter((key) => words.includes(key)).length
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

function list(question: Of<'list'>, state: State, today: Day): Finding {
  const { plan } = state
  const filter = question.filter
  const named = new Set((filter.parties ?? []).filter((party) => !party.not).flatMap((party) => party.agencies))
  const items = select(plan, filter, today).map((workstream) => ({
    item: workstream.id,
    roles: [...named].flatMap((agency) => rolesIn(workstream, agency, today)),
    facts: question.attributes.map((attribute) => factOf(state, workstream.id, attribute, today)),
  }))
  // "Thematic workstreams" without more are T1–T6; annex entries that would fit are said to be left out.
  const onlyThematic = filter.kinds?.includes('thematic') && !filter.kinds.includes('future')
  const left = onlyThematic
    ? select(plan, { ...filter, kinds: ['future', 'cross-cutting'] }, today).map((w) => w.id)
    : []
  return { finding: 'list', filter, items, annexLeftOut: left }
}

function count(question: Of<'count'>, state: State, today: Day): Finding {
  const { plan } = state
  const { of, filter, supposed } = question
  const empty = { item: null, items: [], agencies: [], numbers: [], filter, supposed }
  if (question.items.length > 0 && of !== 'items') {
    const counted = question.items.map((id) => workstreamOf(plan, parentOf(plan, id))).filter((w) => w !== undefined)
    if (counted.length > 1)
      return { finding: 'counts', by: of, items: counted.map((w) => ({ item: w.id, number: countOf(w, of, today) })) }
    const [workstream] = counted
    if (!workstream) return lost
    const role = roleOfCountable(of)
    return {
      finding: 'count',
      number: countOf(workstream, of, today),
      of,
      ...empty,
      item: workstream.id,
      numbers: of === 'objectives' ? workstream.objectives : of === 'areas' ? workstream.areas : [],
      agencies: role ? agenciesIn(workstream, role, today) : [],
    }
  }
  const found = select(plan, filter, today)
  if (of === 'activities')
    return { finding: 'count', number: found.reduce((sum, w) => sum + w.activities.length, 0), of, ...empty }
  if (of === 'objectives') return { finding: 'count', number: plan.objectives.length, of, ...empty }
  return { finding: 'count', number: found.length, of: 'items', ...empty, items: found.map((w) => w.id) }
}

function roleOfCountable(of: Countable): Role | null {
  return of === 'leads'
    ? 'lead'
    : of === 'participants'
      ? 'participant'
      : of === 'interested'
        ? 'interested'
        : of === 'involved'
          ? 'any'
          : null
}

function extreme(question: Of<'extreme'>, plan: Plan, today: Day): Finding {
  const { over, by, most, role, filter } = question
  const base = { finding: 'extreme' as const, over, by, most, role, filter }
  const found = select(plan, filter, today)
  if (over === 'agencies') {
    const counts = new Map<string, number>()
    for (const w of found) {
      for (const id of agenciesIn(w, role, today))
        if (agencyOf(plan, id)?.kind === 'agency') counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return { ...base, ...best([...counts], most), deadline: null }
  }
  if (by === 'deadline') {
    const dated = found
      .filter((w) => w.deadline.precision !== 'open')
      .sort((a, b) => compareDeadlines(a.deadline, b.deadline))
    const edge = most ? dated.at(-1) : dated[0]
    const winners = edge ? dated.filter((w) => span(w.deadline)?.to === span(edge.deadline)?.to) : []
    return { ...base, winners: winners.map((w) => w.id), value: 0, deadline: edge?.deadline ?? null }
  }
  const measured = found.map((w): [string, number] => [w.id, countOf(w, by, today)]).filter(([, number]) => number > 0)
  return { ...base, ...best(measured, most), deadline: null }
}

function best(counts: [string, number][], most: boolean): { winners: string[]; value: number } {
  const values = counts.map(([, number]) => number)
  const value = values.length === 0 ? 0 : most ? Math.max(...values) : Math.min(...values)
  return { winners: counts.filter(([, number]) => number === value).map(([id]) => id), value }
}

function compare(question: Of<'compare'>, state: State, today: Day): Finding {
  const { plan } = state
  const found = question.items.map((id) => workstreamOf(plan, parentOf(plan, id))).filter((w) => w !== undefined)
  const { by, how } = question
  if (how === 'order') {
    return {
      finding: 'order',
      items: found
        .map((w) => ({ item: w.id, deadline: w.deadline }))
        .sort((a, b) => compareDeadlines(a.deadline, b.deadline)),
    }
  }
  if (how === 'same' && (by === 'deadline' || by === 'status')) {
    const items = found.map((w) => ({ item: w.id, fact: factOf(state, w.id, by, today) }))
    const values = new Set(found.map((w) => (by === 'status' ? w.status : JSON.stringify(w.deadline))))
    return { finding: 'same', by, items, same: values.size === 1 }
  }
  if (
    how === 'count' &&
    (by === 'leads' ||
      by === 'participants' ||
      by === 'interested' ||
      by === 'involved' ||
      by === 'activities' ||
      by === 'objectives' ||
      by === 'areas')
  ) {
    return {
      finding: 'counts',
      by,
      items: found.map((w) => ({ item: w.id, number: countOf(w, by, today) })).sort((a, b) => b.number - a.number),
    }
  }
  if (how === 'common') {
    const shared = <T>(lists: T[][]) =>
      (lists[0] ?? []).filter((value) => lists.every((other) => other.includes(value)))
    const role: Role =
      by === 'leads' ? 'lead' : by === 'participants' ? 'participant' : by === 'interested' ? 'interested' : 'any'
    if (by === 'objectives' || by === 'areas') {
      return {
        finding: 'common',
        by,
        items: question.items,
        agencies: [],
        numbers: shared(found.map((w) => (by === 'areas' ? w.areas : w.objectives))),
      }
    }
    return {
      finding: 'common',
      by,
      items: question.items,
      agencies: shared(found.map((w) => agenciesIn(w, role, today))),
      numbers: [],
    }
  }
  return { finding: 'facts', facts: found.map((w) => factOf(state, w.id, by, today)), corrections: [], without: [] }
}

/** Narrative paragraphs at lines of the source. */
function passages(plan: Plan, lines: number[]): { text: Text; lines: number[]; item: string | null }[] {
  const narrative = [
    ...plan.sections.flatMap((section) => section.paragraphs),
    ...plan.headings.flatMap((heading) => heading.paragraphs),
  ]
  return narrative.filter((text) => lines.includes(text.line)).map((text) => ({ text, lines: [text.line], item: null }))
}
