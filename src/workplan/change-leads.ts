import { forbidden, make, refuse, unchanged } from './change-item.ts'
import { addMonths } from './deadline.ts'
import { agencyOf, parentOf, workstreamOf } from './find.ts'
import type { Order, Ordered, Ordering } from './order.ts'
import { isAnnex } from './rights.ts'
import type { Change, State } from './state.ts'
import type { Party } from './workplan.ts'

type Of<Name extends Order['do']> = Extract<Order, { do: Name }>

/** Adds or removes leads from a month on; earlier leads stay with the months they held. */
export function setLead(order: Of<'lead'>, state: State, ordering: Ordering): Ordered {
  const { item, agencies } = order
  const refused = forbidden('leads', [item], state, ordering)
  if (refused) return refuse(order, state, refused)
  const workstream = workstreamOf(state.plan, item)
  if (!workstream) return refuse(order, state, { why: 'not-workstream', item, workstream: parentOf(state.plan, item) })
  const unknown = agencies.find((agency) => !agencyOf(state.plan, agency))
  if (unknown !== undefined) return refuse(order, state, { why: 'no-such-agency', named: unknown })
  const month = order.from ?? ordering.today.slice(0, 7)
  const to = agencies.reduce((leads, agency) => {
    return order.add ? withLead(leads, agency, month) : withoutLead(leads, agency, month)
  }, workstream.leads)
  if (to === workstream.leads) {
    return order.add ? unchanged(order, state, null) : refuse(order, state, { why: 'not-a-lead', item, agencies })
  }
  return make(order, state, ordering, [{ field: 'leads', item, from: workstream.leads, to }], null)
}

/** Adopts an annex entry as a workstream, led by those named; what was only proposed has then not started. */
export function adopt(order: Of<'adopt'>, state: State, ordering: Ordering): Ordered {
  const { item } = order
  const refused = forbidden('adopt', [item], state, ordering)
  if (refused) return refuse(order, state, refused)
  const workstream = workstreamOf(state.plan, item)
  if (!workstream || !isAnnex(workstream)) return refuse(order, state, { why: 'not-annex', item })
  const unknown = order.leads.find((agency) => !agencyOf(state.plan, agency))
  if (unknown !== undefined) return refuse(order, state, { why: 'no-such-agency', named: unknown })
  if (workstream.adopted !== null) return unchanged(order, state, null)
  const month = ordering.today.slice(0, 7)
  const leads = order.leads.reduce((parties, agency) => withLead(parties, agency, month), workstream.leads)
  if (leads.length === 0) return refuse(order, state, { why: 'needs-lead', item })
  const changes: Change[] = [{ field: 'adopted', item, from: null, to: ordering.today }]
  if (leads !== workstream.leads) changes.push({ field: 'leads', item, from: workstream.leads, to: leads })
  if (workstream.status === 'proposed') changes.push({ field: 'status', item, from: 'proposed', to: 'not-started' })
  return make(order, state, ordering, changes, null)
}

/** The parties with an agency among them from a month on; the same array when it is so already. */
function withLead(parties: Party[], agency: string, month: string): Party[] {
  const holds = (party: Party) => party.agency === agency && (party.until ?? '9999-12') >= addMonths(month, -1)
  const at = parties.findIndex(holds)
  const known = parties[at]
  if (!known) return [...parties, { agency, from: month }]
  if (known.until === undefined && (known.from ?? '') <= month) return parties
  const { until: _, ...open } = known
  return parties.with(at, open.from !== undefined && open.from > month ? { ...open, from: month } : open)
}

/** The parties without an agency from a month on; the same array when it does not lead then. */
function withoutLead(parties: Party[], agency: string, month: string): Party[] {
  const last = addMonths(month, -1)
  const leads = (party: Party) => party.agency === agency && (party.until ?? '9999-12') >= month
  if (!parties.some(leads)) return parties
  return parties.flatMap((party) => {
    if (!leads(party)) return [party]
    return party.from !== undefined && party.from > last ? [] : [{ ...party, until: last }]
  })
}
