import { forbidden, refuse } from './change-item.ts'
import { isDone, withDone } from './done.ts'
import type { Order, Ordered, Ordering } from './order.ts'
import { type Action, type Entitled, entitled } from './rights.ts'
import type { State } from './state.ts'

const actions: Record<Exclude<Order['do'], 'notify'>, Action> = {
  status: 'status',
  note: 'note',
  deadline: 'deadline',
  lead: 'leads',
  adopt: 'adopt',
  undo: 'focal',
  contest: 'contest',
  focal: 'focal',
  request: 'focal',
  decide: 'focal',
}

/** The items that an order is about; none when it is about people or entries. */
export function itemsOf(order: Order): string[] {
  switch (order.do) {
    case 'status':
    case 'note':
      return order.items
    case 'deadline':
    case 'lead':
    case 'adopt':
      return [order.item]
    case 'notify':
      return itemsOf(order.order)
    default:
      return []
  }
}

/** Finds those who can do what somebody may not, to tell them of the wish: once a day for the same wish. */
export function notify(order: Extract<Order, { do: 'notify' }>, state: State, ordering: Ordering): Ordered {
  const items = itemsOf(order)
  const missing = forbidden(actions[order.order.do], items, state, ordering)
  if (missing?.why === 'no-such-item') return refuse(order, state, missing)
  const action = actions[order.order.do]
  const who: Entitled[] = (items.length > 0 ? items : [null]).map((item) => entitled(action, state, item, ordering))
  const people = new Set(who.flatMap((one) => [...one.people, ...one.secretariat]))
  people.delete(ordering.by.id)
  const key = `notify|${ordering.by.id}|${ordering.today}|${order.says}`
  const again = isDone(state, key)
  return {
    state: again || people.size === 0 ? state : withDone(state, key, ordering.now),
    outcome: {
      is: 'notified',
      order,
      says: order.says,
      people: [...people],
      parties: [...new Set(who.flatMap((one) => one.parties))],
      again,
    },
  }
}
