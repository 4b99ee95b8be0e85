import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import type { StoreOptions } from '../../src/store/json-file.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { storeContract } from './contract.ts'
import { exampleState, notesOf } from './example-state.ts'
import { addNote } from './json-place.ts'
import { absent, existingServer } from './postgres-server.ts'
import { storeOptions } from './store-options.ts'

const server = await existingServer()
afterAll(() => server?.remove())

describe.skipIf(!server)(server ? 'the store in PostgreSQL' : absent, () => {
  const place = () => server?.place() ?? Promise.reject(new Error(absent))

  async function open(url: string, more: Partial<StoreOptions> = {}): Promise<Store> {
    const store = await openStore(url, { ...storeOptions(), ...more })
    onTestFinished(() => store.close())
    return store
  }

  storeContract(async () => {
    const url = await place()
    return { open: (initial = () => exampleState()) => openStore(url, { ...storeOptions(), initial }) }
  })

  it('works', async () => {
    const store = await open(await place())
    await addNote(store, 'one')
    expect(notesOf(store.read())).toEqual(['one'])
  })
})
