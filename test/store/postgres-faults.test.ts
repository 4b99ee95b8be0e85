import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import pg from 'pg'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { StoreOptions } from '../../src/store/json-file.ts'
import { openStore } from '../../src/store/open.ts'
import { type Store, StoreFault } from '../../src/store/store.ts'
import { upgrades } from '../../src/store/stored-state.ts'
import { exampleState, notesOf } from './example-state.ts'
import { addNote } from './json-place.ts'
import { absent, ownServer } from './postgres-server.ts'
import { storeOptions } from './store-options.ts'

const server = await ownServer()
afterAll(() => server?.remove())

async function place(): Promise<string> {
  return server ? server.place() : Promise.reject(new Error(absent))
}

async function open(url: string, more: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await openStore(url, { ...storeOptions(), ...more })
  onTestFinished(() => store.close())
  return store
}

/** Does something to the tables of a place behind the store's back. */
async function behind(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

/** A stretch of wire to the server on which no answer comes any more once the server has got what holds given words. */
async function wire(url: string) {
  const address = new URL(url)
  const { hostname, port } = address
  const open = new Set<Socket>()
  const dead = new Set<Socket>()
  let last: string | null = null
  let broken = true
  const relay = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => [near, far].map((end) => end.destroy()))
    }
    let mute = false
    near.on('data', (data) => {
      if (dead.has(near)) return void near.destroy()
      mute ||= last !== null && data.includes(last)
      far.write(data)
    })
    far.on('data', (data) => {
      if (!mute) near.write(data)
      else if (broken) near.destroy()
    })
  })
  relay.listen(0, '127.0.0.1')
  await once(relay, 'listening')
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    relay.close()
  })
  const bound = relay.address()
  address.port = String(typeof bound === 'object' ? bound?.port : '')
  return {
    url: address.href.replaceAll('+', '%20'),
    /** Breaks every connection that is open now, at its next use: nobody has noticed that it is dead. */
    breakOnUse() {
      for (const socket of open) dead.add(socket)
    },
    /** Breaks after the words; with null it is whole again. */
    cutAfter(words: string | null) {
      last = words
      broken = true
    },
    /** Says nothing any more after the words, and does not break. */
    hushAfter(words: string) {
      last = words
      broken = false
    },
  }
}

describe.skipIf(!server)(server ? 'the store while its database is gone' : absent, () => {
  it('reads on from the last known state, refuses changes, and recovers by itself', async () => {
    const url = await place()
    const [a, b] = [await open(url), await open(url)]
    await addNote(a, 'one')
    await server?.stop()
    await expect(addNote(a, 'two')).rejects.toThrow(StoreFault)
    await expect(a.refresh()).rejects.toThrow(StoreFault)
    await expect(b.refresh()).rejects.toThrow('does not answer')
    expect([a.faultSince(), b.faultSince()]).toEqual(Array(2).fill('2019-11-18T09:00:00.000Z'))
    expect(notesOf(a.read())).toEqual(['one'])
    await server?.start()
    await vi.waitFor(() => expect([a.faultSince(), b.faultSince()]).toEqual([null, null]), 15_000)
    await addNote(b, 'three')
    await a.refresh()
    expect(notesOf(a.read())).toEqual(['one', 'three'])
  })

  it('notices by itself, and comes back to changes made meanwhile', async () => {
    const url = await place()
    const store = await open(url)
    await server?.stop()
    await vi.waitFor(() => expect(store.faultSince()).not.toBeNull(), 15_000)
    await server?.start()
    const other = await open(url)
    await addNote(other, 'one')
    await vi.waitFor(() => expect(notesOf(store.read())).toEqual(['one']), 15_000)
    expect(store.faultSince()).toBeNull()
  })

  it('lets itself be closed', async () => {
    const store = await open(await place())
    await server?.stop()
    await expect(store.refresh()).rejects.toThrow(StoreFault)
    await store.close()
    await server?.start()
    await expect(addNote(store, 'one')).rejects.toThrow('is closed')
  })

  it('stops the start, and does not say the password', async () => {
    const url = new URL(await place())
    url.port = '1'
    url.password = 'secret'
    await expect(open(url.href)).rejects.toThrow(/^postgres:\/\/127.0.0.1:1\/postgres can't be used as the store$/)
  })
})

describe.skipIf(!server)(server ? 'a connection that breaks in the middle of a change' : absent, () => {
  it('is replaced when nothing had been asked to be kept', async () => {
    const line = await wire(await place())
    const store = await open(line.url)
    await addNote(store, 'one')
    await server?.ask(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'workplan'`)
    await addNote(store, 'two')
    expect(notesOf(store.read())).toEqual(['one', 'two'])
  })

  it('is replaced, as are the others that had died with it unnoticed', async () => {
    const line = await wire(await place())
    const store = await open(line.url)
    await Promise.all([addNote(store, 'one'), store.refresh()])
    line.breakOnUse()
    await addNote(store, 'two')
    expect(notesOf(store.read())).toEqual(['one', 'two'])
    line.breakOnUse()
    await store.refresh()
    expect(store.faultSince()).toBeNull()
  })

  it('refuses the change when the server never got its end', async () => {
    const url = await place()
    const line = await wire(url)
    const store = await open(line.url)
    line.cutAfter('pg_notify')
    await expect(addNote(store, 'lost')).rejects.toThrow(StoreFault)
    line.cutAfter(null)
    await addNote(store, 'kept')
    expect(notesOf((await open(url)).read())).toEqual(['kept'])
  })

  it('confirms the change when it was kept and only the answer was lost', async () => {
    const url = await place()
    const line = await wire(url)
    const store = await open(line.url)
    line.cutAfter('COMMIT\0')
    await addNote(store, 'one')
    line.cutAfter(null)
    expect(notesOf(store.read())).toEqual(['one'])
    expect(notesOf((await open(url)).read())).toEqual(['one'])
    await addNote(store, 'two')
    expect(notesOf(store.read())).toEqual(['one', 'two'])
  })
})

describe.skipIf(!server)(server ? 'what others do in the database' : absent, () => {
  it('a replica that stops in the middle of a change does not hold the others up for long', async () => {
    const url = await place()
    const line = await wire(url)
    const [stopping, other] = [await open(line.url), await open(url)]
    line.hushAfter('pg_notify')
    const stopped = expect(addNote(stopping, 'one')).rejects.toThrow(StoreFault)
    await vi.waitFor(async () => {
      const held = await server?.ask(`SELECT FROM pg_stat_activity WHERE state = 'idle in transaction'`)
      expect(held).toHaveLength(1)
    }, 10_000)
    await addNote(other, 'two')
    await stopped
    line.cutAfter(null)
    await stopping.refresh().catch(() => {})
    await addNote(stopping, 'three')
    expect(notesOf(stopping.read())).toEqual(['two', 'three'])
  })

  it('a lock held for too long refuses the change without being called an outage', async () => {
    const url = await place()
    const store = await open(url)
    const holder = new pg.Client(url)
    await holder.connect()
    await holder.query('BEGIN; SELECT FROM workplan FOR UPDATE')
    await expect(addNote(store, 'one')).rejects.toThrow('did not keep a change')
    await store.refresh()
    expect(store.faultSince()).toBeNull()
    await holder.query('ROLLBACK')
    await holder.end()
    await addNote(store, 'two')
    expect(notesOf(store.read())).toEqual(['two'])
  })

  it('a row that is not valid is named, and the last valid state stays', async () => {
    const url = await place()
    const store = await open(url)
    await behind(
      url,
      `UPDATE workplan_workstreams SET version = 1, document = '{"id": "T1"}' WHERE key = 'T1'; UPDATE workplan SET version = 1`,
    )
    await expect(store.refresh()).rejects.toThrow('the database holds a row that is not valid')
    await expect(addNote(store, 'one')).rejects.toThrow(StoreFault)
    expect(store.read()).toEqual(exampleState())
  })

  it('a database put back to an earlier time is followed', async () => {
    const url = await place()
    const store = await open(url)
    await addNote(store, 'one')
    await addNote(store, 'two')
    await behind(url, 'DELETE FROM workplan_log WHERE seq = 1; UPDATE workplan SET version = 1')
    await store.refresh()
    expect(notesOf(store.read())).toEqual(['one'])
  })
})

describe.skipIf(!server)(server ? 'schema versions in a database' : absent, () => {
  /** As a version 0 might have been, which wrote of people something else. */
  const makeOld = `UPDATE workplan SET schema = 0; UPDATE workplan_people SET document = '{"old": true}'`
  const steps = { ...upgrades, 0: (state: Record<string, unknown>) => ({ ...state, schema: 1, people: {} }) }

  it('takes an older state forward, keeps it as it was, and replicas of both versions know', async () => {
    const url = await place()
    const before = await open(url)
    await addNote(before, 'one')
    await behind(url, makeOld)
    const store = await open(url, { upgrades: steps })
    expect(notesOf(store.read())).toEqual(['one'])
    expect(await behind(url, `SELECT schema, state->'log'->0->>'note' AS note FROM workplan_former`)).toEqual([
      { schema: 0, note: 'one' },
    ])
    await addNote(store, 'two')
    await before.refresh()
    expect(notesOf(before.read())).toEqual(['one', 'two'])
  })

  it('takes a state of version 1 forward, whose actions done are the same rows', async () => {
    const url = await place()
    const key = 'slack:U1|key'
    const at = '2019-11-18T09:00:00.000Z'
    const before = await open(url)
    await before.update((state) => ({ state: { ...state, done: [{ key, at }] }, outcome: null }))
    await behind(url, 'UPDATE workplan SET schema = 1')
    expect((await open(url)).read().done).toEqual([{ key, at }])
    expect(await behind(url, 'SELECT schema FROM workplan')).toEqual([{ schema: 2 }])
  })

  it('refuses an older state that nothing leads forward from, and changes nothing', async () => {
    const url = await place()
    await open(url)
    await behind(url, makeOld)
    await expect(open(url)).rejects.toThrow('nothing leads from 0 to 1')
    expect(await behind(url, 'SELECT schema FROM workplan')).toEqual([{ schema: 0 }])
  })

  it('refuses a newer state and newer tables, also while it runs', async () => {
    const url = await place()
    const store = await open(url)
    await behind(url, 'UPDATE workplan SET schema = 3, version = 1')
    await expect(open(url)).rejects.toThrow('the database has schema 3, this program knows 2')
    await expect(addNote(store, 'one')).rejects.toThrow('schema 3')
    await behind(url, 'UPDATE workplan SET schema = 2; INSERT INTO workplan_steps (number) VALUES (99)')
    await expect(open(url)).rejects.toThrow('a later version made the tables')
  })
})
