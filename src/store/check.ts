import { z } from 'zod'
import { Entry, FocalRequest, Instant, LedgerRow, Person, State, Subscription } from '../workplan/state.ts'
import { Plan, Workstream } from '../workplan/workplan.ts'

/**
 * The state that a decision left, valid, and with its own frozen copy of everything that is new in it, so that nobody
 * outside can change it afterwards. Only what differs by identity from the state before is looked at: the cost follows
 * the size of the change. Throws a `ZodError` for a state that is not valid, an `Error` for a log that was rewritten.
 */
export function checked(before: State, after: State): State {
  if (after === before) return before
  outline.parse(after)
  return Object.freeze({
    schema: after.schema,
    plan: checkedPlan(before.plan, after.plan),
    log: checkedLog(before.log, after.log),
    people: checkedRecord(Person, 'people', before.people, after.people),
    requests: checkedRecord(FocalRequest, 'requests', before.requests, after.requests),
    subscriptions: checkedRecord(Subscription, 'subscriptions', before.subscriptions, after.subscriptions),
    ledger: checkedRecord(LedgerRow, 'ledger', before.ledger, after.ledger),
    done: checkedRecord(Instant, 'done', before.done, after.done),
  })
}

/** The outermost shape; the parts are looked at one by one. */
const outline = z.strictObject({
  ...Object.fromEntries(Object.keys(State.shape).map((part) => [part, z.unknown()])),
  schema: State.shape.schema,
})

function checkedPlan(before: Plan, after: Plan): Plan {
  if (after === before) return before
  const { workstreams, ...rest } = after
  const { workstreams: worked, ...known } = before
  const same =
    Object.keys(rest).length === Object.keys(known).length &&
    Object.entries(rest).every(([part, value]) => Object.is(value, Reflect.get(known, part)))
  return Object.freeze({
    ...(same ? known : frozen(Plan.omit({ workstreams: true }).parse(rest))),
    workstreams: checkedWorkstreams(worked, workstreams),
  })
}

function checkedWorkstreams(before: Workstream[], after: Workstream[]): Workstream[] {
  if (after === before) return before
  const kept = after.map((item, index) => (item === before[index] ? item : parsed(Workstream, [item.id], item)))
  if (new Set(kept.map((item) => item.id)).size < kept.length) throw new Error('two workstreams have the same id')
  Object.freeze(kept)
  return kept
}

function checkedLog(before: Entry[], after: Entry[]): Entry[] {
  if (after === before) return before
  if (before.some((entry, index) => after[index] !== entry)) throw new Error('a decision rewrote the log')
  const log = before.concat(after.slice(before.length).map((entry) => parsed(Entry, ['log', entry.seq], entry)))
  Object.freeze(log)
  return log
}

function checkedRecord<T>(schema: z.ZodType<T>, name: string, before: Record<string, T>, after: Record<string, T>) {
  if (after === before) return before
  const record: Record<string, T> = {}
  for (const [key, value] of Object.entries(after)) {
    record[key] = value === before[key] ? value : parsed(schema, [name, key], value)
  }
  return Object.freeze(record)
}

function parsed<T>(schema: z.ZodType<T>, path: PropertyKey[], value: T): T {
  const result = schema.safeParse(value)
  if (result.success) return frozen(result.data)
  throw new z.ZodError(result.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })))
}

/** The value, frozen with everything in it. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
