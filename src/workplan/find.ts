import type { Activity, Agency, Plan, Workstream } from './workplan.ts'

const positions = new WeakMap<Plan['workstreams'], Map<string, number>>()

/** Where the workstream with an id stands in a list, from 0, or undefined. */
function positionOf(workstreams: Plan['workstreams'], id: string): number | undefined {
  let map = positions.get(workstreams)
  if (!map) {
    map = new Map(workstreams.map((workstream, position) => [workstream.id, position]))
    positions.set(workstreams, map)
  }
  return map.get(id)
}

/** A workstream by its id, or undefined. */
export function workstreamOf(plan: Plan, id: string): Workstream | undefined {
  const position = positionOf(plan.workstreams, id)
  return position === undefined ? undefined : plan.workstreams[position]
}

/** The list with a workstream in place of the one that has its id, or null when none has. */
export function withWorkstream(workstreams: Plan['workstreams'], workstream: Workstream): Plan['workstreams'] | null {
  const position = positionOf(workstreams, workstream.id)
  if (position === undefined) return null
  const next = workstreams.with(position, workstream)
  keepPositions(workstreams, next)
  return next
}

/** Tells that a list has the same ids in the same places as another, so that they need not be looked up anew. */
export function keepPositions(from: Plan['workstreams'], to: Plan['workstreams']): void {
  const map = positions.get(from)
  if (map) positions.set(to, map)
}

/** The id of the workstream that an item id belongs to: `2.1` for `2.1.3`, `T1` for `T1.4`, itself for a workstream's. */
export function parentOf(plan: Plan, id: string): string {
  if (workstreamOf(plan, id)) return id
  const at = id.lastIndexOf('.')
  return at > 0 ? id.slice(0, at) : id
}

/** An activity by its id (`2.1.3`, `T1.4`) with its workstream, or null. */
export function activityOf(plan: Plan, id: string): { workstream: Workstream; activity: Activity } | null {
  const at = id.lastIndexOf('.')
  if (at < 0) return null
  const workstream = workstreamOf(plan, id.slice(0, at))
  const activity = workstream?.activities[Number(id.slice(at + 1)) - 1]
  return workstream && activity ? { workstream, activity } : null
}

const agencies = new WeakMap<Plan['agencies'], Map<string, Agency>>()

/** An agency or body by its id, or undefined. */
export function agencyOf(plan: Plan, id: string): Agency | undefined {
  let map = agencies.get(plan.agencies)
  if (!map) {
    map = new Map(plan.agencies.map((agency) => [agency.id, agency]))
    agencies.set(plan.agencies, map)
  }
  return map.get(id)
}
