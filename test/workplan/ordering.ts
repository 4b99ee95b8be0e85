import { change } from '../../src/workplan/change.ts'
import type { Order, Ordering, Outcome } from '../../src/workplan/order.ts'
import { initialState, newPerson, type State } from '../../src/workplan/state.ts'
import { issued } from '../issued.ts'

/** People of the tests: a name is the agency or body the person speaks for, `SEC` is in the secretariat. */
export const people = ['IOM', 'UNDP', 'OHCHR', 'WHO', 'ILO', 'EXCOM', 'COORDINATOR', 'IFAD', 'UNHCR', 'UNICEF', 'CRI']

export const at = '2019-11-18T09:00:00.000Z'

/** The plan as issued, with one focal point for each of some agencies and bodies. */
export function stateWith(
  ties: [person: string, agency: string, item?: string | undefined][] = people.map((name) => [name, name]),
) {
  const state = initialState(issued)
  for (const [name, agency, item = null] of ties) {
    const id = `slack:${name}`
    const person = state.people[id] ?? newPerson(id, name)
    const focal = [...person.focal, { agency, item, since: at, by: null }]
    state.people = { ...state.people, [id]: { ...person, focal } }
  }
  return state
}

let count = 0

/** Somebody's order at 9:00 UTC of 18 November 2019, each with a key of its own. */
export function ordering(name: string, more: Partial<Ordering> = {}): Ordering {
  const id = `slack:${name}`
  count++
  return {
    by: { id, name },
    now: at,
    today: '2019-11-18',
    key: `key ${count}`,
    secretariat: new Set(['slack:SEC']),
    ...more,
  }
}

/** A state on which orders are carried out one after the other, each giving its outcome. */
export function session(state: State = stateWith()) {
  return {
    get state() {
      return state
    },
    order(name: string, order: Order, more: Partial<Ordering> = {}): Outcome {
      const done = change(order, state, ordering(name, more))
      state = done.state
      return done.outcome
    },
  }
}

/** The instant some minutes after 9:00 of that day. */
export function later(minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}

export const status = (
  items: string | string[],
  to: Extract<Order, { do: 'status' }>['to'],
  note: string | null = null,
): Order => ({
  do: 'status',
  items: [items].flat(),
  to,
  note,
  reason: note?.startsWith('because') ?? false,
})
