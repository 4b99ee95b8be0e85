import { createHash } from 'node:crypto'
import { forbidden, make, refuse, unchanged } from './change-item.ts'
import { agencyOf } from './find.ts'
import type { Order, Ordered, Ordering, Refused } from './order.ts'
import { entitled, isSecretariat, may } from './rights.ts'
import { type Change, type FocalRequest, newPerson, type Person, type PersonId, type State } from './state.ts'

type Of<Name extends Order['do']> = Extract<Order, { do: Name }>

/** Ties a person to an agency, or unties them; a tie to SECRETARIAT is membership of the secretariat. */
export function setFocal(order: Of<'focal'>, state: State, ordering: Ordering): Ordered {
  const { person, agency, item, add } = order
  if (!may('focal', state, ordering.by.id, null, ordering))
    return refuse(order, state, onlySecretariat(state, ordering))
  const refused = invalid(agency, item, state, ordering)
  if (refused) return refuse(order, state, refused)
  if (agency === 'SECRETARIAT' && !add && ordering.secretariat.has(person)) {
    return refuse(order, state, { why: 'configured', person })
  }
  const isTied = tied(state, person, agency, item, ordering.secretariat)
  if (isTied === add) return unchanged(order, state, null)
  return tie(order, state, ordering, { person, name: order.name, agency, item, add })
}

/** Asks the secretariat for a tie; a member of the secretariat need not ask. */
export function request(order: Of<'request'>, state: State, ordering: Ordering): Ordered {
  const { agency, item } = order
  const { by, now } = ordering
  const refused = invalid(agency, item, state, ordering)
  if (refused) return refuse(order, state, refused)
  if (tied(state, by.id, agency, item, ordering.secretariat)) return unchanged(order, state, null)
  if (isSecretariat(state, by.id, ordering.secretariat)) {
    return tie(order, state, ordering, { person: by.id, name: by.name, agency, item, add: true })
  }
  const { secretariat } = entitled('focal', state, null, ordering)
  if (secretariat.length === 0) return refuse(order, state, { why: 'no-secretariat' })
  const id = createHash('sha256')
    .update(JSON.stringify([by.id, agency, item]))
    .digest('hex')
    .slice(0, 8)
  const known = state.requests[id]
  if (known) return { state, outcome: { is: 'requested', request: known, secretariat, again: true } }
  const wish: FocalRequest = { id, person: by.id, agency, item, at: now }
  const next = {
    ...state,
    requests: { ...state.requests, [id]: wish },
    people: { ...state.people, [by.id]: state.people[by.id] ?? newPerson(by.id, by.name) },
  }
  return { state: next, outcome: { is: 'requested', request: wish, secretariat, again: false } }
}

/** Grants or declines a request; either way it is no longer open. */
export function decide(order: Of<'decide'>, state: State, ordering: Ordering): Ordered {
  if (!may('focal', state, ordering.by.id, null, ordering))
    return refuse(order, state, onlySecretariat(state, ordering))
  const wish = Object.hasOwn(state.requests, order.request) ? state.requests[order.request] : undefined
  if (!wish) return refuse(order, state, { why: 'no-such-request', request: order.request })
  const outcome = { is: 'decided', request: wish, approve: order.approve } as const
  const closed = { ...state, requests: without(state.requests, (request) => request.id === wish.id) }
  if (!order.approve) return { state: closed, outcome }
  const granted = tie(order, closed, ordering, {
    person: wish.person,
    name: null,
    agency: wish.agency,
    item: wish.item,
    add: true,
  })
  return { state: granted.state, outcome }
}

interface Tie {
  person: PersonId
  name: string | null
  agency: string
  item: string | null
  add: boolean
}

function tie(order: Order, state: State, ordering: Ordering, { person, name, agency, item, add }: Tie): Ordered {
  const change: Change = { field: 'focal', person, agency, item, from: !add, to: add }
  const { state: made, outcome } = make(order, state, ordering, [change], null, [], [person])
  const record = made.people[person]
  const people = record && name ? { ...made.people, [person]: { ...record, name } } : made.people
  // A tie that is now there need not be asked for any more.
  const requests = without(
    made.requests,
    (wish) => add && wish.person === person && wish.agency === agency && wish.item === item,
  )
  return { state: { ...made, people, requests }, outcome }
}

function tied(
  state: State,
  id: PersonId,
  agency: string,
  item: string | null,
  configured: ReadonlySet<string>,
): boolean {
  if (agency === 'SECRETARIAT') return isSecretariat(state, id, configured)
  return state.people[id]?.focal.some((known) => known.agency === agency && known.item === item) ?? false
}

function invalid(agency: string, item: string | null, state: State, ordering: Ordering): Refused | null {
  if (!agencyOf(state.plan, agency)) return { why: 'no-such-agency', named: agency }
  if (item === null) return null
  if (agency === 'SECRETARIAT') return { why: 'secretariat-whole' }
  const found = forbidden('note', [item], state, ordering)
  return found?.why === 'no-such-item' ? found : null
}

function onlySecretariat(state: State, ordering: Ordering): Refused {
  return { why: 'not-allowed', action: 'focal', items: [], allowed: [], who: entitled('focal', state, null, ordering) }
}

function without(requests: State['requests'], gone: (request: FocalRequest) => boolean): State['requests'] {
  const kept = Object.entries(requests).filter(([, request]) => !gone(request))
  return kept.length === Object.keys(requests).length ? requests : Object.fromEntries(kept)
}

/** The focal points of an agency or item (null: any), with the people in the order of their names. */
export function focalPoints(state: State, of: { agency: string | null; item: string | null }): Person[] {
  const fits = (tie: Person['focal'][number]) =>
    (of.agency === null || tie.agency === of.agency) && (of.item === null || tie.item === null || tie.item === of.item)
  return Object.values(state.people)
    .map((person) => ({ ...person, focal: person.focal.filter(fits) }))
    .filter(
      (person) =>
        person.focal.length > 0 ||
        (person.secretariat && of.item === null && (of.agency ?? 'SECRETARIAT') === 'SECRETARIAT'),
    )
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
