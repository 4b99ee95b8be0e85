import type { ClientBase } from 'pg'
import { State } from '../workplan/state.ts'
import { frozen } from './check.ts'
import { type Kept, keyedParts, type Numbered, readState, writeDifference } from './postgres-rows.ts'
import { NewerState, schemaVersion, type Upgrades } from './stored-state.ts'

/** What makes the tables, step by step; the place of a step is its number, from 1. Steps are only ever added. */
const steps: readonly string[] = [
  `CREATE TABLE workplan (
     one boolean PRIMARY KEY DEFAULT true CHECK (one),
     schema integer NOT NULL,
     version bigint NOT NULL,
     forgotten bigint NOT NULL DEFAULT 0
   );
   COMMENT ON TABLE workplan IS 'Its one row is what changes lock; version counts them.';
   CREATE TABLE workplan_log (seq bigint PRIMARY KEY, document json NOT NULL);
   CREATE TABLE workplan_former (schema integer NOT NULL, kept timestamptz NOT NULL DEFAULT now(), state json NOT NULL);
   ${keyedParts
     .map(
       (part) => `
       CREATE TABLE workplan_${part} (
         key text PRIMARY KEY,
         position bigint GENERATED ALWAYS AS IDENTITY,
         version bigint NOT NULL,
         document json
       );
       CREATE INDEX ON workplan_${part} (version);`,
     )
     .join('')}`,
]

/**
 * Makes the tables or brings them forward, and the state in them too; begins with `initial` when there is none. One
 * transaction, and replicas that start together do it one after another. Throws `NewerState` for tables or a state
 * of a later version of the program.
 */
export async function prepareDatabase(client: ClientBase, initial: () => State, upgrades: Upgrades): Promise<Numbered> {
  await client.query('BEGIN')
  try {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('workplan'), hashtext(current_schema()))`)
    await makeTables(client)
    const prepared = await prepareState(client, initial, upgrades)
    await client.query('COMMIT')
    return prepared
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

async function makeTables(client: ClientBase): Promise<void> {
  if (!(await hasTables(client))) {
    await client.query('CREATE TABLE workplan_steps (number integer PRIMARY KEY, taken timestamptz DEFAULT now())')
  }
  const { rows } = await client.query<{ number: number }>(
    'SELECT number FROM workplan_steps ORDER BY number DESC LIMIT 1',
  )
  const taken = rows[0]?.number ?? 0
  if (taken > steps.length)
    throw new NewerState(`a later version made the tables: step ${taken}, known ${steps.length}`)
  for (const [index, step] of [...steps.entries()].slice(taken)) {
    await client.query(step)
    await client.query('INSERT INTO workplan_steps (number) VALUES ($1)', [index + 1])
  }
}

/** Whether the schema that the connection works in has the tables of a store. */
export async function hasTables(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('workplan_steps') IS NOT NULL AS there`)
  return rows[0]?.there === true
}

async function prepareState(client: ClientBase, initial: () => State, upgrades: Upgrades): Promise<Numbered> {
  const kept = await readState(client, null, upgrades)
  if (!kept) return beginWith(client, State.parse(initial()))
  return kept.former ? takeForward(client, kept, kept.former) : kept
}

async function beginWith(client: ClientBase, state: State): Promise<Numbered> {
  await client.query('INSERT INTO workplan (schema, version) VALUES ($1, 0)', [schemaVersion])
  await writeDifference(client, null, state, 0)
  return { state: frozen(state), version: 0 }
}

/** Keeps the state as it was in `workplan_former` and writes it anew; replicas that still run will read all of it. */
async function takeForward(client: ClientBase, { state, version }: Kept, former: NonNullable<Kept['former']>) {
  await client.query('INSERT INTO workplan_former (schema, state) VALUES ($1, $2)', [
    former.schema,
    JSON.stringify(former.raw),
  ])
  for (const table of ['log', ...keyedParts]) await client.query(`DELETE FROM workplan_${table}`)
  await writeDifference(client, null, state, version + 1)
  await client.query('UPDATE workplan SET schema = $1, version = $2, forgotten = $2', [schemaVersion, version + 1])
  return { state, version: version + 1 }
}
