import { contest, note, setDeadline, setStatus } from './change-item.ts'
import { adopt, setLead } from './change-leads.ts'
import { isDone, withDone } from './done.ts'
import { decide, request, setFocal } from './focal.ts'
import { notify } from './notify.ts'
import type { Order, Ordered, Ordering } from './order.ts'
import type { State } from './state.ts'
import { undo } from './undo.ts'

/**
 * Carries out an order on a state: validated against the plan, allowed or refused, done once. Pure; the state comes back
 * unchanged (the same object) unless something was done.
 */
export function change(order: Order, state: State, ordering: Ordering): Ordered {
  if (isDone(state, ordering.key)) return { state, outcome: { is: 'repeated' } }
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
