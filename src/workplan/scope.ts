import type { Day } from './deadline.ts'
import { rolesIn } from './select.ts'
import type { Subscription } from './state.ts'
import type { Workstream } from './workplan.ts'

/** How the agencies of a view take part in a workstream; null where the view is nobody's. */
export type Part = 'lead' | 'joined' | null

/** Why something is not in a subscription: the wish it does not meet, the exclusion it falls under, its snooze. */
export type OutOfScope =
  | { because: 'not-wished'; wishes: string[] }
  | { because: 'excluded'; wish: string }
  | { because: 'snoozed'; until: Day }

export type Scope = { in: true; part: Part } | ({ in: false } & OutOfScope)

/** What a subscription asks for: the parts of it that decide what is in. */
export type Wishes = Pick<Subscription, 'include' | 'exclude' | 'snoozed'>

/** How an agency takes part in a workstream on a day, or null when it does not. */
export function partOf(workstream: Workstream, agency: string, day: Day): Part {
  const roles = rolesIn(workstream, agency, day)
  return roles.includes('lead') ? 'lead' : roles.length > 0 ? 'joined' : null
}

/** The agencies whose view a subscription is; empty when it has none. */
export function viewOf(wishes: Wishes): string[] {
  return wishes.include.filter((wish) => wish.startsWith('agency:')).map((wish) => wish.slice('agency:'.length))
}

function meets(workstream: Workstream, item: string, wish: string, day: Day): boolean {
  const colon = wish.indexOf(':')
  const value = wish.slice(colon + 1)
  switch (wish.slice(0, colon)) {
    case 'agency':
      return partOf(workstream, value, day) !== null
    case 'item':
      return value === item || value === workstream.id
    case 'area':
      return workstream.areas.includes(Number(value))
    case 'kind':
      return value === 'annex' ? ['future', 'cross-cutting'].includes(workstream.kind) : workstream.kind === value
    default:
      return false
  }
}

/**
 * Whether a workstream, or an activity of it (`item` is its id), is in a subscription on a day. Wishes of one sort are
 * alternatives, of different sorts all must hold; one exclusion suffices; a snooze holds until its day.
 */
export function scopeOf(workstream: Workstream, item: string, wishes: Wishes, day: Day): Scope {
  const sorts = new Map<string, string[]>()
  for (const wish of wishes.include) {
    const sort = wish.slice(0, wish.indexOf(':'))
    sorts.set(sort, [...(sorts.get(sort) ?? []), wish])
  }
  for (const alternatives of sorts.values()) {
    if (!alternatives.some((wish) => meets(workstream, item, wish, day))) {
      return { in: false, because: 'not-wished', wishes: alternatives }
    }
  }
  const excluded = wishes.exclude.find((wish) => meets(workstream, item, wish, day))
  if (excluded) return { in: false, because: 'excluded', wish: excluded }
  const until = wishes.snoozed[item] ?? wishes.snoozed[workstream.id]
  if (until !== undefined && day < until) return { in: false, because: 'snoozed', until }
  const parts = viewOf(wishes).map((agency) => partOf(workstream, agency, day))
  return { in: true, part: parts.includes('lead') ? 'lead' : parts.includes('joined') ? 'joined' : null }
}
