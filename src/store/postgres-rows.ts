import type { ClientBase } from 'pg'
import * as z from 'zod'
import { Done, Entry, FocalRequest, LedgerRow, Person, State, Subscription } from '../workplan/state.ts'
import { Plan, Workstream } from '../workplan/workplan.ts'
import { frozen } from './check.ts'
import { BrokenState, schemaVersion, type Upgrades, upgraded } from './stored-state.ts'

/** A state and the number the database knows it by: each change that is kept counts one up. */
export interface Numbered {
  state: State
  version: number
}

/**
 * The parts of a state that are kept as one row a key, in tables `workplan_<part>` of one shape. The log has a table of
 * its own, to which rows are only added.
 */
export const keyedParts = ['plan', 'workstreams', 'people', 'requests', 'subscriptions', 'ledger', 'done'] as const
type KeyedPart = (typeof keyedParts)[number]

/** The plan with the ids of its workstreams in their place: they have rows of their own. */
const Head = Plan.extend({ workstreams: z.array(z.string()) })

/** What notices of a change are sent on. */
export const channel = 'workplan'

/** How many changes long a row that was taken out is remembered; replicas further behind read everything. */
const remembered = 1000

const Row = z.object({ part: z.enum([...keyedParts, 'log', 'store']), key: z.string(), document: z.unknown() })
type Row = z.infer<typeof Row>

/** One statement, so one moment: every row written after version $1, the log from position $2 on, and what counts. */
const newerRows = [
  ...keyedParts.map(
    (part) => `SELECT '${part}' AS part, key, position, document FROM workplan_${part} WHERE version > $1`,
  ),
  `SELECT 'log', seq::text, seq, document FROM workplan_log WHERE seq >= $2`,
  `SELECT 'store', '', 0, json_build_object('schema', schema, 'version', version, 'forgotten', forgotten) FROM workplan`,
].join(' UNION ALL ')

const Counts = z.object({ schema: z.int(), version: z.int(), forgotten: z.int() })

/** A state in the database, with the schema it is kept in and, when that is an older one, as it is kept. */
export interface Kept extends Numbered {
  former: { schema: number; raw: object } | null
}

/**
 * The state as it stands in the database, brought up to it from the one known by reading only what is newer (from
 * nothing: all of it). Null when the database holds no state. Throws `NewerState` or
 * `BrokenState`.
 */
export async function readState(client: ClientBase, known: Numbered | null, steps: Upgrades): Promise<Kept | null> {
  const read = await client.query(`${newerRows} ORDER BY position`, [
    known?.version ?? -1,
    known?.state.log.length ?? 0,
  ])
  const rows = z.array(Row).parse(read.rows)
  const store = rows.find((row) => row.part === 'store')
  if (!store) return null
  const { schema, version, forgotten } = Counts.parse(store.document)
  // Too far behind, a later schema, or the database has been put back to an earlier time.
  const apart = known && (schema !== schemaVersion || known.version < forgotten || version < known.version)
  if (apart) return readState(client, null, steps)
  if (known) return { state: newerState(known.state, rows), version, former: null }
  const raw = rawState(schema, rows)
  const result = State.safeParse(upgraded(raw, schema, 'the database', steps))
  if (result.success)
    return { state: frozen(result.data), version, former: schema === schemaVersion ? null : { schema, raw } }
  throw new BrokenState(`the database holds no valid state: ${z.prettifyError(result.error)}`, { cause: result.error })
}

function rawState(schema: number, rows: Row[]): object {
  const documents = (part: Row['part']) => rows.filter((row) => row.part === part && row.document !== null)
  const record = (part: Row['part']) => Object.fromEntries(documents(part).map(({ key, document }) => [key, document]))
  const head = z.looseObject({ workstreams: z.array(z.string()) }).parse(record('plan').plan)
  const workstreams = record('workstreams')
  return {
    schema,
    plan: { ...head, workstreams: head.workstreams.map((id) => workstreams[id]) },
    log: documents('log').map(({ document }) => document),
    people: record('people'),
    requests: record('requests'),
    subscriptions: record('subscriptions'),
    ledger: record('ledger'),
    done: documents('done').map(({ key, document }) => ({ key, at: document })),
  }
}

function newerState(state: State, rows: Row[]): State {
  try {
    return broughtForward(state, rows)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    throw new BrokenState(`the database holds a row that is not valid: ${z.prettifyError(error)}`, { cause: error })
  }
}

/** A state with newer rows put in; what they do not touch is shared. */
function broughtForward(state: State, rows: Row[]): State {
  const of = (part: Row['part']) => rows.filter((row) => row.part === part)
  if (rows.length === 1) return state
  return frozen({
    schema: state.schema,
    plan: planWith(state.plan, of('plan'), of('workstreams')),
    log: [...state.log, ...of('log').map(({ document }) => Entry.parse(document))],
    people: recordWith(Person, state.people, of('people')),
    requests: recordWith(FocalRequest, state.requests, of('requests')),
    subscriptions: recordWith(Subscription, state.subscriptions, of('subscriptions')),
    ledger: recordWith(LedgerRow, state.ledger, of('ledger')),
    done: doneWith(state.done, of('done')),
  })
}

function planWith(plan: Plan, [head]: Row[], rows: Row[]): Plan {
  if (!head && rows.length === 0) return plan
  const known = new Map(plan.workstreams.map((item) => [item.id, item]))
  for (const { key, document } of rows) {
    if (document === null) known.delete(key)
    else known.set(key, Workstream.parse(document))
  }
  if (!head) return { ...plan, workstreams: plan.workstreams.map(({ id }) => known.get(id) ?? missing(id)) }
  const { workstreams, ...rest } = Head.parse(head.document)
  return { ...rest, workstreams: workstreams.map((id) => known.get(id) ?? missing(id)) }
}

function missing(id: string): never {
  throw new BrokenState(`the database holds no workstream ${id}`)
}

function recordWith<T>(schema: z.ZodType<T>, record: Record<string, T>, rows: Row[]): Record<string, T> {
  if (rows.length === 0) return record
  const result = { ...record }
  for (const { key, document } of rows) {
    if (document === null) delete result[key]
    else result[key] = schema.parse(document)
  }
  return result
}

function doneWith(known: Done[], rows: Row[]): Done[] {
  if (rows.length === 0) return known
  const changed = new Set(rows.map(({ key }) => key))
  const added = rows.flatMap(({ key, document }) => (document === null ? [] : Done.parse({ key, at: document })))
  return [...known.filter(({ key }) => !changed.has(key)), ...added]
}

/**
 * Writes what differs by identity between two states, as a version; from null, the whole. For use in the transaction
 * that holds the row of `workplan`. Rows taken out stay with nothing in them, so that replicas notice.
 */
export async function writeDifference(client: ClientBase, before: State | null, after: State, version: number) {
  for (const part of keyedParts) {
    const rows = differing(before, after, part)
    if (rows.length === 0) continue
    await client.query(
      `INSERT INTO workplan_${part} (key, version, document)
       SELECT key, $1, document FROM unnest($2::text[], $3::json[]) WITH ORDINALITY AS row (key, document, n) ORDER BY n
       ON CONFLICT (key) DO UPDATE SET version = excluded.version, document = excluded.document`,
      [version, rows.map(([key]) => key), rows.map(([, value]) => (value === null ? null : JSON.stringify(value)))],
    )
  }
  await addToLog(client, before?.log.length ?? 0, after)
}

async function addToLog(client: ClientBase, from: number, after: State): Promise<void> {
  const entries = after.log.slice(from).map((entry) => JSON.stringify(entry))
  if (entries.length > 0) {
    await client.query(
      `INSERT INTO workplan_log (seq, document)
       SELECT $1 + n - 1, document FROM unnest($2::json[]) WITH ORDINALITY AS row (document, n)`,
      [from, entries],
    )
  }
}

/**
 * Counts a change that is being written, tells the other replicas once it is kept, and forgets long gone rows now and
 * then. Returns the transaction's id, by which `pg_xact_status` knows it.
 */
export async function countChange(client: ClientBase, version: number): Promise<string> {
  if (version % remembered === 0) {
    const forgotten = version - remembered
    for (const part of keyedParts) {
      await client.query(`DELETE FROM workplan_${part} WHERE document IS NULL AND version <= $1`, [forgotten])
    }
    await client.query('UPDATE workplan SET forgotten = $1', [forgotten])
  }
  const { rows } = await client.query<{ id: string }>(
    `WITH counted AS (UPDATE workplan SET version = $1 RETURNING 1)
     SELECT pg_current_xact_id()::text AS id, pg_notify('${channel}', $1::text) FROM counted`,
    [version],
  )
  return rows[0]?.id ?? ''
}

/** The values of a part that differ, by key; null for a key that is no longer there. */
function differing(before: State | null, after: State, part: KeyedPart): [string, unknown][] {
  if (part === 'plan') {
    const { workstreams, ...rest } = after.plan
    const same = before && sameMembers(before.plan, rest) && sameOrder(before.plan, after.plan)
    return same ? [] : [['plan', { ...rest, workstreams: workstreams.map((item) => item.id) }]]
  }
  if (part === 'workstreams') return differingWorkstreams(before?.plan.workstreams ?? [], after.plan.workstreams)
  if (before?.[part] === after[part]) return []
  if (part === 'done') return differingKeys(byKey(before?.done ?? []), byKey(after.done))
  return differingKeys(before?.[part] ?? {}, after[part])
}

function differingWorkstreams(before: Workstream[], after: Workstream[]): [string, unknown][] {
  const moved = after.filter((item, index) => item !== before[index])
  if (moved.length === 0 && before.length === after.length) return []
  const byId = (items: Workstream[]) => Object.fromEntries(items.map((item) => [item.id, item]))
  return differingKeys(byId(before.filter((item, index) => item !== after[index])), byId(moved))
}

function byKey(done: Done[]): Record<string, string> {
  return Object.fromEntries(done.map(({ key, at }) => [key, at]))
}

function differingKeys(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  const differing: [string, unknown][] = Object.entries(after).filter(([key, value]) => value !== before[key])
  for (const key of Object.keys(before)) if (!(key in after)) differing.push([key, null])
  return differing
}

function sameMembers(before: object, after: object): boolean {
  return Object.entries(after).every(([name, value]) => value === Reflect.get(before, name))
}

function sameOrder(before: Plan, after: Plan): boolean {
  return (
    before.workstreams.length === after.workstreams.length &&
    after.workstreams.every((item, index) => item.id === before.workstreams[index]?.id)
  )
}
