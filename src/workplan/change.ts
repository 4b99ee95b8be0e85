import { contest, note, setDeadline, setStatus } from './change-item.ts'
import { adopt, setLead } from './change-leads.ts'
import { decide, request, setFocal } from './focal.ts'
import { notify } from './notify.ts'
import type { Order, Ordered, Ordering } from './order.ts'
import type { Instant, State } from './state.ts'
import { undo } from './undo.ts'

/** Milliseconds for which an action's key is kept: platforms deliver again within minutes, people press again within hours. */
const kept = 48 * 3_600_000

/**
 * Carries out an order on a state: validated against the plan, allowed or refused, done once. Pure; the state comes back
 * unchanged (the same object) unless something was done.
 */
export function change(order: Order, state: State, ordering: Ordering): Ordered {
  if (Object.hasOwn(state.done, ordering.key)) return { state, outcome: { is: 'repeated' } }
  const ordered = carryOut(order, state, ordering)
  return ordered.state === state ? ordered : { ...ordered, state: withDone(ordered.state, ordering.key, ordering.now) }
}

function carryOut(order: Order, state: State, ordering: Ordering): Ordered {
  switch (order.do) {
    case 'status':
      return setStatus(order, state, ordering)
    case 'note':
      return note(order, state, ordering)
    case 'deadline':
      return setDeadline(order, state, ordering)
    case 'lead':
      return setLead(order, state, ordering)
    case 'adopt':
      return adopt(order, state, ordering)
    case 'undo':
      return undo(order, state, ordering)
    case 'contest':
      return contest(order, state, ordering)
    case 'focal':
      return setFocal(order, state, ordering)
    case 'request':
      return request(order, state, ordering)
    case 'decide':
      return decide(order, state, ordering)
    case 'notify':
      return notify(order, state, ordering)
  }
}

/** The state with an action's key remembered, and keys older than two days forgotten. Other changes of state use it too. */
export function withDone(state: State, key: string, now: Instant): State {
  const oldest = new Date(Date.parse(now) - kept).toISOString()
  const first = Object.values(state.done)[0]
  // Keys stand in the order they came, so one look tells whether there is anything to forget.
  const known =
    first !== undefined && first < oldest ? Object.entries(state.done).filter(([, at]) => at >= oldest) : null
  return { ...state, done: { ...(known ? Object.fromEntries(known) : state.done), [key]: now } }
}
