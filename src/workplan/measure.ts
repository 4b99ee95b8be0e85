import { compareDeadlines, type Day, monthsBetween, span } from './deadline.ts'
import { factOf, roleOfAttribute } from './facts.ts'
import { agencyOf, parentOf, workstreamOf } from './find.ts'
import type { Finding } from './finding.ts'
import type { Attribute, Filter, Held, Question, Role } from './question.ts'
import { agenciesIn, countOf, ofAllMembers, select, within } from './select.ts'
import type { State } from './state.ts'
import type { Plan, Workstream } from './workplan.ts'

export type Of<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>

export function count(question: Of<'count'>, state: State, today: Day): Finding {
  const { plan } = state
  const { of, filter, supposed } = question
  const empty = { item: null, items: [], agencies: [], numbers: [], filter, supposed }
  if (question.items.length > 0 && of !== 'items') {
    const counted = question.items.map((id) => workstreamOf(plan, parentOf(plan, id))).filter((w) => w !== undefined)
    if (counted.length > 1)
      return { finding: 'counts', by: of, items: counted.map((w) => ({ item: w.id, number: countOf(w, of, today) })) }
    const [workstream] = counted
    if (!workstream) throw new Error('a count needs an item of the plan')
    const role = roleOfAttribute(of)
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
  if (of === 'activities') return { finding: 'count', number: activitiesWith(plan, filter, today), of, ...empty }
  const found = select(plan, filter, today)
  if (of === 'objectives') return { finding: 'count', number: plan.objectives.length, of, ...empty }
  return { finding: 'count', number: found.length, of: 'items', ...empty, items: found.map((w) => w.id) }
}

/** How many activities the workstreams of a filter have; its `dated` is asked of the activities' own dates. */
function activitiesWith(plan: Plan, { dated, ...others }: Filter, today: Day): number {
  const all = select(plan, others, today).flatMap(({ activities }) => activities)
  return all.filter(({ dates }) => dated === undefined || dates.length > 0 === dated).length
}

export function extreme(question: Of<'extreme'>, state: State, today: Day): Finding {
  const { plan } = state
  const { over, by, most, role, filter, rank = 1, without = [] } = question
  const base = {
    finding: 'extreme' as const,
    over,
    by,
    most,
    role,
    filter,
    facts: [],
    // Beside whom others are counted is no winner that they come after.
    next: rank > 1 || without.some((one) => !filter.parties?.some(({ agencies }) => agencies.includes(one))),
  }
  const found = select(plan, filter, today)
  if (over !== 'items') {
    const held = holders(plan, { over, filter, role }, today).filter(
      ({ of, items }) => items.length > 0 && !isBody(plan, of) && !without.includes(of),
    )
    return {
      ...base,
      ...best(
        held.map(({ of, items }) => [of, items.length]),
        most,
        rank,
      ),
      deadline: null,
    }
  }
  if (by === 'duration') {
    const lengths = found.flatMap(({ id, deadline }) =>
      deadline.precision === 'open' && deadline.months ? [{ id, deadline, months: deadline.months[most ? 1 : 0] }] : [],
    )
    const { winners, value } = best(
      lengths.map((one): [string, number] => [one.id, one.months]),
      most,
      rank,
    )
    const first = lengths.find((one) => winners.includes(one.id))
    return { ...base, winners, value, deadline: first?.deadline ?? null }
  }
  if (by === 'deadline') {
    const dated = found
      .filter((w) => w.deadline.precision !== 'open')
      .sort((a, b) => compareDeadlines(a.deadline, b.deadline))
    const ends = [...new Set(dated.map((w) => span(w.deadline)?.to))]
    const end = most ? ends.at(-rank) : ends[rank - 1]
    const edge = dated.find((w) => span(w.deadline)?.to === end)
    const winners = edge ? dated.filter((w) => span(w.deadline)?.to === span(edge.deadline)?.to) : []
    return { ...base, winners: winners.map((w) => w.id), value: 0, deadline: edge?.deadline ?? null }
  }
  const measured = found
    .filter((w) => !ofAllMembers(w, by))
    .map((w): [string, number] => [w.id, countOf(w, by, today)])
    .filter(([, number]) => number > 0)
  const first = best(measured, most, rank)
  const named = by === 'leads' || by === 'participants' || by === 'interested'
  const few = named && first.winners.length * first.value <= 4
  return {
    ...base,
    ...first,
    deadline: null,
    facts: few ? first.winners.map((id) => factOf(state, id, by, today)) : [],
  }
}

/** Agencies, objectives or areas with their workstreams, as many of them as the bound says; only then bodies are no agencies. */
export function tally(question: Of<'tally'>, plan: Plan, today: Day): Finding {
  const { over, bound, without = [] } = question
  const kept = holders(plan, question, today).filter(
    ({ of, items }) =>
      !without.includes(of) && (bound ? within(items.length, bound) && !isBody(plan, of) : items.length > 0),
  )
  return { finding: 'tally', over, holders: kept }
}

/** Those with most first (or with fewest), down to a place and whoever shares it; who has none is in no ranking. */
export function ranking({ over, by, most, top, role, filter }: Of<'ranking'>, plan: Plan, today: Day): Finding {
  const inOrder = <T>(all: T[], size: (one: T) => number): T[] => {
    const sorted = all.filter((one) => size(one) > 0).sort((a, b) => (size(a) - size(b)) * (most ? -1 : 1))
    const last = sorted[Math.min(top ?? sorted.length, sorted.length) - 1]
    return sorted.filter((one, at) => at < (top ?? sorted.length) || (last && size(one) === size(last)))
  }
  if (over === 'items') {
    const measured = select(plan, filter, today).filter((workstream) => !ofAllMembers(workstream, by))
    const items = measured.map((workstream) => ({ item: workstream.id, number: countOf(workstream, by, today) }))
    return { finding: 'counts', by, items: inOrder(items, ({ number }) => number) }
  }
  const held = holders(plan, { over, filter, role }, today).filter(({ of }) => !isBody(plan, of))
  return { finding: 'tally', over, holders: inOrder(held, ({ items }) => items.length), ranked: true }
}

function isBody(plan: Plan, id: string): boolean {
  return agencyOf(plan, id)?.kind === 'body'
}

/** Everything of a sort that the plan names, each with the workstreams of a filter that have it. */
function holders(
  plan: Plan,
  { over, filter, role }: { over: Held; filter: Filter; role: Role },
  today: Day,
): { of: string; items: string[] }[] {
  const all = {
    agencies: () => plan.agencies.map((agency) => agency.id),
    objectives: () => plan.objectives.map(({ number }) => `${number}`),
    areas: () => plan.areas.map(({ number }) => `${number}`),
    months: () => [...new Set(plan.workstreams.flatMap(monthsDue))].sort(),
  }[over]()
  const found = new Map(all.map((of): [string, string[]] => [of, []]))
  for (const workstream of select(plan, filter, today)) {
    const held =
      over === 'agencies'
        ? agenciesIn(workstream, role, today)
        : over === 'months'
          ? monthsDue(workstream)
          : workstream[over].map(String)
    for (const of of held) found.set(of, [...(found.get(of) ?? []), workstream.id])
  }
  return [...found].map(([of, items]) => ({ of, items }))
}

/** The month in which a workstream falls due, `YYYY-MM`; none without a date. */
function monthsDue({ deadline }: Workstream): string[] {
  const days = span(deadline)
  return days ? [days.to.slice(0, 7)] : []
}

function best(counts: [string, number][], most: boolean, rank: number): { winners: string[]; value: number } {
  const values = [...new Set(counts.map(([, number]) => number))].sort((a, b) => (most ? b - a : a - b))
  const value = values[rank - 1] ?? 0
  return { winners: counts.filter(([, number]) => number === value).map(([id]) => id), value }
}

/** What two workstreams are held against each other by; parties and numbers in one order. */
function comparedBy(workstream: Workstream, by: Attribute, today: Day): unknown {
  if (by === 'status' || by === 'deadline') return workstream[by]
  if (by === 'areas' || by === 'objectives') return [...workstream[by]].sort((a, b) => a - b)
  return [...agenciesIn(workstream, roleOfAttribute(by) ?? 'any', today)].sort()
}

export function compare(question: Of<'compare'>, state: State, today: Day): Finding {
  const { plan } = state
  const found = question.items.map((id) => workstreamOf(plan, parentOf(plan, id))).filter((w) => w !== undefined)
  const { by, how } = question
  if (how === 'order') {
    const sorted = found.toSorted((a, b) => compareDeadlines(a.deadline, b.deadline))
    return {
      finding: 'order',
      items: sorted.map(({ id, deadline }) => ({
        item: id,
        deadline,
        later: monthsBetween((sorted[0] as Workstream).deadline, deadline),
      })),
    }
  }
  if (how === 'same') {
    const items = found.map((w) => ({ item: w.id, fact: factOf(state, w.id, by, today) }))
    const values = new Set(found.map((w) => JSON.stringify(comparedBy(w, by, today))))
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
  const [one, other] = found
  if (how === 'apart' && one && other) {
    const items: [string, string] = [one.id, other.id]
    if (by === 'objectives') {
      const numbers = one.objectives.filter((number) => !other.objectives.includes(number))
      return { finding: 'apart', items, agencies: [], numbers }
    }
    const role = roleOfAttribute(by) ?? 'any'
    const others = agenciesIn(other, role, today)
    const agencies = agenciesIn(one, role, today).filter((agency) => !others.includes(agency))
    return { finding: 'apart', items, agencies, numbers: [] }
  }
  if (how === 'common') {
    const shared = <T>(lists: T[][]) =>
      (lists[0] ?? []).filter((value) => lists.every((other) => other.includes(value)))
    const role = roleOfAttribute(by) ?? 'any'
    const numbered = by === 'objectives' || by === 'areas'
    const numbers = numbered ? shared(found.map((w) => w[by])) : []
    const agencies = numbered ? [] : shared(found.map((w) => agenciesIn(w, role, today)))
    const facts = numbers.length + agencies.length > 0 ? [] : found.map((w) => factOf(state, w.id, by, today))
    return { finding: 'common', by, items: question.items, agencies, numbers, facts }
  }
  return { finding: 'facts', facts: found.map((w) => factOf(state, w.id, by, today)), corrections: [], without: [] }
}
