import type { Activity, Agency, Plan, Workstream } from './workplan.ts'

const positions = new WeakMap<Plan['workstreams'], Map<string, Workstream>>()

/** A workstream by its id, or undefined. */
export function workstreamOf(plan: Plan, id: string): Workstream | undefined {
  let map = positions.get(plan.workstreams)
  if (!map) {
    map = new Map(plan.workstreams.map((workstream) => [workstream.id, workstream]))
    positions.set(plan.workstreams, map)
  }
  return map.get(id)
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
