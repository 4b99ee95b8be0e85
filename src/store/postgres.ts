import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { Instant, State } from '../workplan/state.ts'
import { placeOf } from './address.ts'
import { groupCommit } from './group-commit.ts'
import type { StoreOptions } from './json-file.ts'
import { keepListening } from './postgres-listen.ts'
import { channel, countChange, type Numbered, readState, writeDifference } from './postgres-rows.ts'
import { hasTables, prepareDatabase } from './postgres-schema.ts'
import { type Store, StoreFault } from './store.ts'
import { upgrades } from './stored-state.ts'

/** How long people are kept waiting for a database that does not answer, in ms. */
const patience = { connectionTimeoutMillis: 2000, query_timeout: 5000 }

/** How many connections are kept for use at most. */
const connections = 4

/**
 * Changes begin by locking the one row, and wait for the disk whatever the database is set to. A replica that stops in
 * the middle of one is ended by the server before the others lose patience.
 */
const begin = `BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
  SET LOCAL lock_timeout = '4s';
  SET LOCAL idle_in_transaction_session_timeout = '3s';
  SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
  SELECT FROM workplan FOR UPDATE`

/**
 * The store in a PostgreSQL database (13 or later), shared by any number of processes. Tables are made or brought
 * forward at the start. Every change is made under one row lock on the newest state, and `refresh` asks the database,
 * so nothing that was confirmed anywhere is lost or overlooked. While the database is gone, reads go on from the last
 * known state, changes are refused, and both recover by themselves. Throws `StoreFault` when it can't be opened.
 */
export async function openPostgresStore(url: string, options: StoreOptions): Promise<Store> {
  const { now, log } = options
  const steps = options.upgrades ?? upgrades
  const place = placeOf(url)
  const settings = { connectionString: url, keepAlive: true, application_name: 'workplan' }
  let current: Numbered = await onOneConnection(settings, place, (client) =>
    prepareDatabase(client, options.initial, steps),
  )
  let fault: { since: Instant; error: StoreFault } | null = null
  let closed = false

  const pool = new pg.Pool({ ...settings, ...patience, max: connections })
  pool.on('error', (error) => log.warn({ err: error }, 'a connection to the database broke'))
  // A connection may break between two queries; the next query on it fails and says so.
  pool.on('connect', (client) => client.on('error', () => {}))
  const updates = groupCommit(commit)
  const refreshed = oneAtATime(catchUp)
  const listening = keepListening(() => new pg.Client({ ...settings, ...patience }), channel, {
    async heard(version) {
      if (version === null || Number(version) !== current.version) await refreshed()
    },
    lost(error) {
      if (!fault) log.warn({ err: error }, 'changes are no longer heard of: connecting again')
      refreshed().catch(() => {})
    },
  })

  async function catchUp(): Promise<void> {
    if (closed) return
    try {
      await withClient(readNewer)
      if (fault) log.info({ place }, 'the database is back')
      fault = null
    } catch (error) {
      throw outOfReach(error)
    }
  }

  async function readNewer(client: pg.ClientBase): Promise<void> {
    const known = current
    const { rows } = await client.query<{ version: string }>('SELECT version FROM workplan')
    if (rows[0] && Number(rows[0].version) === known.version) return
    const newer = await readState(client, known, steps)
    if (!newer) throw new StoreFault(`${place} no longer holds a store`)
    if (newer.version > current.version || newer.version < known.version) current = newer
  }

  async function commit(run: (newest: State) => State): Promise<void> {
    const change: { id: string | null } = { id: null }
    try {
      await withClient(
        (client) => changeWith(client, run, change),
        () => change.id === null,
      )
    } catch (error) {
      if (isConnectionError(error)) throw outOfReach(error)
      throw error instanceof StoreFault ? error : new StoreFault(`${place} did not keep a change`, { cause: error })
    }
  }

  async function changeWith(client: pg.ClientBase, run: (newest: State) => State, change: { id: string | null }) {
    await client.query(begin)
    await readNewer(client)
    const before = current
    const state = run(before.state)
    if (state === before.state) return void (await client.query('ROLLBACK'))
    const version = before.version + 1
    await writeDifference(client, before.state, state, version)
    change.id = await countChange(client, version)
    await client.query('COMMIT').catch((error) => assertKept(settings, place, change.id, error))
    if (version > current.version) current = { state, version }
  }

  /**
   * Connections of the pool may have been dead already, each of them: while nothing was asked to be kept, the work is done on
   * the next one.
   */
  async function withClient<T>(work: (client: pg.ClientBase) => Promise<T>, repeatable = () => true): Promise<T> {
    for (let tries = 1; ; tries++) {
      const client = await pool.connect()
      try {
        const result = await work(client)
        client.release()
        return result
      } catch (error) {
        client.release(true)
        if (tries > connections || !repeatable() || !isConnectionError(error) || isTimeout(error)) throw error
      }
    }
  }

  function outOfReach(cause: unknown): StoreFault {
    const error = cause instanceof StoreFault ? cause : new StoreFault(`${place} does not answer`, { cause })
    if (!fault) log.error({ err: error }, 'the database is out of reach: reading goes on from the last known state')
    fault = { since: fault?.since ?? now(), error }
    return error
  }

  return {
    read: () => current.state,
    async update(decide) {
      if (closed) throw new StoreFault(`${place} is closed`)
      return updates.update(decide)
    },
    async refresh() {
      if (closed) return
      const attempt = refreshed()
      if (!fault) return attempt
      // Nobody waits for a database that is known to be gone.
      attempt.catch(() => {})
      throw fault.error
    },
    faultSince: () => fault?.since ?? null,
    async close() {
      if (closed) return
      closed = true
      await updates.drained()
      await Promise.race([Promise.all([listening.stop(), pool.end()]), setTimeout(2000, null, { ref: false })])
    },
  }
}

/** The state in a database as it stands now; null when it holds none. Changes nothing. Throws `StoreFault`. */
export function readDatabase(url: string): Promise<State | null> {
  return onOneConnection({ connectionString: url, ...patience }, placeOf(url), async (client) => {
    if (!(await hasTables(client))) return null
    return (await readState(client, null, upgrades))?.state ?? null
  })
}

async function onOneConnection<T>(settings: pg.ClientConfig, place: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...settings })
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw error instanceof StoreFault ? error : new StoreFault(`${place} can't be used as the store`, { cause: error })
  } finally {
    await client.end().catch(() => {})
  }
}

/** After a connection broke at the very end of a change: asks whether it was kept, and throws when it was not. */
async function assertKept(settings: pg.ClientConfig, place: string, id: string | null, cause: unknown): Promise<void> {
  const deadline = AbortSignal.timeout(4000)
  while (!deadline.aborted) {
    const status = await onOneConnection({ ...settings, ...patience }, place, async (client) => {
      const { rows } = await client.query('SELECT pg_xact_status($1::xid8) AS status', [id])
      return rows[0]?.status
    }).catch(() => null)
    if (status === 'committed') return
    if (status === 'aborted') throw new StoreFault(`${place} did not keep a change`, { cause })
    await setTimeout(200)
  }
  throw new StoreFault(`${place} broke off at the end of a change: whether it was kept is not known`, { cause })
}

/** Runs that were asked for while one is under way share the next one, which begins after they were asked for. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const start = () => {
    next = null
    const started = run().finally(() => {
      if (running === started) running = null
    })
    running = started
    return started
  }
  return () => {
    if (!running) return start()
    next ??= running.then(start, start)
    return next
  }
}

/** Whether a server that is there did not answer in time: another connection would wait as long. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query read timeout'
}

/** Whether the server did not answer, or is going or coming, rather than refused what was asked. */
function isConnectionError(error: unknown): boolean {
  return !(error instanceof StoreFault) && !(error instanceof pg.DatabaseError && !/^(08|57P)/.test(error.code ?? ''))
}
