import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { migrateStore } from '../../src/store/migrate-store.ts'
import { openStore } from '../../src/store/open.ts'
import type { State } from '../../src/workplan/state.ts'
import { everything } from './contract.ts'
import { exampleState } from './example-state.ts'
import { jsonPlace } from './json-place.ts'
import { absent, existingServer } from './postgres-server.ts'
import { storeOptions } from './store-options.ts'

const server = await existingServer()
afterAll(() => server?.remove())

const counts = { workstreams: 3, entries: 1, people: 2, subscriptions: 1 }

/** Makes a store with something in every part of it, and gives back what it holds. */
async function filled(url: string): Promise<State> {
  const store = await openStore(url, storeOptions())
  await store.update((state) => ({ state: everything(state), outcome: null }))
  await store.close()
  return store.read()
}

async function held(url: string): Promise<State> {
  const initial = () => {
    throw new Error('nothing there')
  }
  const store = await openStore(url, { ...storeOptions(), initial })
  await store.close()
  return store.read()
}

describe('a store moved to another place', () => {
  it('is the same in another file, and the first is left as it was', async () => {
    const place = await jsonPlace()
    const [from, to] = [place.path, join(place.folder, 'other.json')]
    const state = await filled(from)
    expect(await migrateStore(from, to, storeOptions())).toEqual(counts)
    expect(await held(to)).toEqual(state)
    expect(await held(from)).toEqual(state)
  })

  it('is not put over another store, nor over itself', async () => {
    const place = await jsonPlace()
    const [from, to] = [place.path, join(place.folder, 'other.json')]
    await filled(from)
    const store = await place.open({}, to)
    await store.close()
    await expect(migrateStore(from, to, storeOptions())).rejects.toThrow('already holds a store: nothing was copied')
    expect(await held(to)).toEqual(exampleState())
    await expect(migrateStore(from, from, storeOptions())).rejects.toThrow('in use by this process')
  })

  it('has to be there', async () => {
    const place = await jsonPlace()
    const to = join(place.folder, 'other.json')
    await expect(migrateStore(place.path, to, storeOptions())).rejects.toThrow(`there is no store at ${place.path}`)
    expect(await readdir(place.folder)).toEqual([])
  })

  it.skipIf(!server)(
    `goes from a file to PostgreSQL and back without loss${server ? '' : ` (${absent})`}`,
    async () => {
      const place = await jsonPlace()
      const database = (await server?.place()) ?? ''
      const back = join(place.folder, 'back.json')
      const state = await filled(place.path)
      expect(await migrateStore(place.path, database, storeOptions())).toEqual(counts)
      expect(await migrateStore(database, back, storeOptions())).toEqual(counts)
      expect(await place.text(back)).toBe(await place.text())
      expect(await held(database)).toEqual(state)
      await expect(migrateStore(back, database, storeOptions())).rejects.toThrow('already holds a store')
      const empty = (await server?.place()) ?? ''
      await expect(migrateStore(empty, join(place.folder, 'no.json'), storeOptions())).rejects.toThrow(
        'there is no store',
      )
    },
  )
})
