import { check } from './check-claim.ts'
import { confirmed } from './confirm.ts'
import { type Day, hasPassed, type Period, span, touches } from './deadline.ts'
import { factOf } from './facts.ts'
import { agencyOf } from './find.ts'
import type { Fact, Finding } from './finding.ts'
import { compare, count, extreme, type Of, ranking, tally } from './measure.ts'
import type { Attribute, Filter, Question, Role } from './question.ts'
import { datesWithin, meets, rolesIn, select } from './select.ts'
import type { State } from './state.ts'
import type { Plan, Text } from './workplan.ts'

/** Answers a question from the state on a day: facts with their items, no prose. Pure; the items named must exist. */
export function answer(question: Question, state: State, today: Day): Finding {
  return confirmed(question, found(question, state, today))
}

function found(question: Question, state: State, today: Day): Finding {
  const { plan } = state
  switch (question.ask) {
    case 'tell':
      return {
        finding: 'facts',
        facts: question.items.flatMap((item) =>
          question.attributes.map((attribute) => datedIn(factOf(state, item, attribute, today), question.within)),
        ),
        corrections: question.items.flatMap((item) =>
          question.claims.map((claim) => check(state, item, claim, today)).filter((checked) => !checked.holds),
        ),
        without: question.without,
        ...(question.glance ? { glance: true } : {}),
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
        facts: exceptions.flatMap(({ id }) =>
          conditioned(question.condition).map((one) => factOf(state, id, one, today)),
        ),
      }
    }
    case 'only':
      return {
        finding: 'only',
        items: question.items,
        found: select(plan, question.filter, today).map(({ id }) => id),
        facts: question.filter.led ? question.items.map((id) => factOf(state, id, 'leads', today)) : [],
      }
    case 'list':
      return list(question, state, today)
    case 'window':
      return inTime(question, state, today)
    case 'count':
      return count(question, state, today)
    case 'extreme':
      return extreme(question, state, today)
    case 'compare':
      return compare(question, state, today)
    case 'compare-agencies': {
      const items = (agency: string) => withParty(plan, [agency], question.role, today, question.filter)
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
    case 'tally':
      return tally(question, plan, today)
    case 'ranking':
      return ranking(question, plan, today)
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
    case 'headings': {
      const { of = [] } = question
      const headings = plan.headings.map((heading) => ({
        number: heading.number,
        title: heading.title,
        items: plan.workstreams.filter((w) => w.heading === heading.number).map((w) => w.id),
      }))
      const asked = headings.filter(({ items }) => of.length === 0 || of.some((id) => items.includes(id)))
      return { finding: 'headings', of, headings: asked }
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

/** What falls in a period, or the first or last of it with its dates. */
function inTime({ period, filter, only, edge }: Of<'window'>, state: State, today: Day): Finding {
  const dates = datesWithin(select(state.plan, filter, today), period)
    .filter(({ kind }) => !only || (kind !== 'workstream' && only.includes(kind)))
    .map((dated) => ({ ...dated, passed: hasPassed(dated.date.when, today) }))
  const one = edge === 'last' ? dates.at(-1) : dates[0]
  if (!edge || !one) return { finding: 'window', period, filter, dates }
  const when = JSON.stringify(one.date.when)
  const facts = dates
    .filter(({ date }) => JSON.stringify(date.when) === when)
    .map(({ item, date }) => datedIn(factOf(state, item, 'dates', today), span(date.when) ?? undefined))
  return { finding: 'facts', facts, corrections: [], without: [] }
}

/** What tells why a condition does not hold of something. */
function conditioned({ window, notWindows, statuses, parties, objectives }: Filter): Attribute[] {
  const leads = parties?.some(({ roles }) => roles.includes('lead'))
  const participants = parties?.some(({ roles }) => roles.includes('participant'))
  return [
    ...(window || notWindows ? (['deadline'] as const) : []),
    ...(statuses ? (['status'] as const) : []),
    ...(leads ? (['leads'] as const) : []),
    ...(participants ? (['participants'] as const) : []),
    ...(objectives ? (['objectives'] as const) : []),
  ]
}

/** A fact with only those of its dates that lie in a period, where some do. */
function datedIn(fact: Fact, period: Period | undefined): Fact {
  if (fact.is !== 'dates' || !period) return fact
  const within = fact.dates.filter(({ date }) => touches(date.when, period))
  return within.length > 0 ? { ...fact, dates: within } : fact
}

const lost: Finding = { finding: 'unknown', why: { because: 'not-understood', near: [] } }

function withParty(plan: Plan, agencies: string[], role: Role, today: Day, filter: Filter = {}): string[] {
  return select(plan, { ...filter, parties: [{ agencies, roles: [role] }] }, today).map((workstream) => workstream.id)
}

function list(question: Of<'list'>, state: State, today: Day): Finding {
  const { plan } = state
  const filter = question.filter
  const named = [...new Set((filter.parties ?? []).filter((party) => !party.not).flatMap((party) => party.agencies))]
  const items = select(plan, filter, today).map((workstream) => ({
    item: workstream.id,
    roles: named.flatMap((agency) => rolesIn(workstream, agency, today)),
    facts: question.attributes.map((attribute) => factOf(state, workstream.id, attribute, today)),
  }))
  // "Thematic workstreams" without more are T1–T6; where there are none, annex entries that would fit are said to be left out.
  const onlyThematic = items.length === 0 && filter.kinds?.includes('thematic') && !filter.kinds.includes('future')
  const left = onlyThematic
    ? select(plan, { ...filter, kinds: ['future', 'cross-cutting'] }, today).map((w) => w.id)
    : []
  return { finding: 'list', filter, items, annexLeftOut: left }
}

/** Narrative paragraphs at lines of the source. */
function passages(plan: Plan, lines: number[]): { text: Text; lines: number[]; item: string | null }[] {
  const narrative = [
    ...plan.sections.flatMap((section) => section.paragraphs),
    ...plan.headings.flatMap((heading) => heading.paragraphs),
  ]
  return narrative.filter((text) => lines.includes(text.line)).map((text) => ({ text, lines: [text.line], item: null }))
}
