import * as z from 'zod'
import { keepPositions } from '../workplan/find.ts'
import { Done, Entry, FocalRequest, LedgerRow, Person, State, Subscription } from '../workplan/state.ts'
import { Plan, Workstream } from '../workplan/workplan.ts'

/**
 * The state that a decision left, valid, and with its own frozen copy of every item that is new in it, so that nobody
 * outside can change it afterwards. Only what differs by identity from the state before is looked at: the cost follows
 * the size of the change. The lists around the items are left for `frozen`, once a state is to be kept. Throws a `ZodError` for a state that is not valid, an `Error` for a log that was rewritten.
 */
export function checked(before: State, after: State): State {
  return checkedObject(State, [], before, after, {
    plan: (was, is) => checkedObject(Plan, ['plan'], was, is, { workstreams: checkedWorkstreams }),
    log: checkedLog,
    people: (was, is) => checkedRecord(Person, 'people', was, is),
    requests: (was, is) => checkedRecord(FocalRequest, 'requests', was, is),
    subscriptions: (was, is) => checkedRecord(Subscription, 'subscriptions', was, is),
    ledger: (was, is) => checkedRecord(LedgerRow, 'ledger', was, is),
    done: checkedDone,
  })
}

type Check<T> = (before: T, after: T) => T

/** Checks the members that differ, each by its own schema, or by what `members` has for it. */
function checkedObject<T extends object>(
  schema: z.ZodObject,
  path: PropertyKey[],
  before: T,
  after: T,
  members: { [K in keyof T]?: Check<T[K]> } = {},
): T {
  if (after === before) return before
  const ofKnownMembers = Object.keys(after).every((key) => key in schema.shape)
  const ofAllMembers = Object.keys(schema.shape).every((key) => key in after || !(key in before))
  if (!ofKnownMembers || !ofAllMembers || schema.def.checks?.length) parsed<object>(schema, path, after)
  const result = { ...after }
  for (const key in after) {
    if (after[key] === before[key]) continue
    const check = members[key]
    result[key] = check ? check(before[key], after[key]) : parsed(memberOf(schema, key), [...path, key], after[key])
  }
  return result
}

function memberOf<T>(schema: z.ZodObject, key: string): z.ZodType<T> {
  return schema.shape[key] as z.ZodType<T>
}

function checkedWorkstreams(before: Workstream[], after: Workstream[]): Workstream[] {
  const result = after.slice()
  let renamed = after.length !== before.length
  after.forEach((item, index) => {
    const known = before[index]
    if (item === known) return
    renamed ||= item.id !== known?.id
    const path = ['plan', 'workstreams', index]
    result[index] = known ? frozen(checkedObject(Workstream, path, known, item)) : parsed(Workstream, path, item)
  })
  if (renamed && new Set(result.map((item) => item.id)).size < result.length) {
    throw new Error('two workstreams have the same id')
  }
  if (!renamed) keepPositions(before, result)
  return result
}

function checkedLog(before: Entry[], after: Entry[]): Entry[] {
  for (let seq = 0; seq < before.length; seq++) {
    if (after[seq] !== before[seq]) throw new Error('a decision rewrote the log')
  }
  const added = after.slice(before.length).map((entry, at) => parsed(Entry, ['log', before.length + at], entry))
  return [...before, ...added]
}

/** Old ones are forgotten at the beginning, new ones added at the end. */
function checkedDone(before: Done[], after: Done[]): Done[] {
  const [first] = after
  const forgotten = first ? before.indexOf(first) : -1
  return after.map((done, at) =>
    forgotten >= 0 && done === before[forgotten + at] ? done : parsed(Done, ['done', at], done),
  )
}

function checkedRecord<T>(
  schema: z.ZodType<T>,
  name: string,
  before: Record<string, T>,
  after: Record<string, T>,
): Record<string, T> {
  const record = { ...after }
  for (const [key, value] of Object.entries(after)) {
    if (value !== before[key]) record[key] = parsed(schema, [name, key], value)
  }
  return record
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
