import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { StoreOptions } from '../../src/store/json-file.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import type { State } from '../../src/workplan/state.ts'
import { withNote } from './example-state.ts'
import { storeOptions } from './store-options.ts'

/** A folder of its own for one test, with a store file in it that can be opened, read and spoilt. */
export async function jsonPlace(folder?: string) {
  const own = folder ?? (await mkdtemp(join(tmpdir(), 'workplan-')))
  const path = join(own, 'store.json')
  const logged: string[] = []
  const opened: Store[] = []
  onTestFinished(async () => {
    for (const store of opened) await store.close()
    if (!folder) await rm(own, { recursive: true, force: true })
  })
  return {
    folder: own,
    path,
    /** What was logged, `level: message`. */
    logged,
    async open(more: Partial<StoreOptions> = {}, at = path): Promise<Store> {
      const store = await openStore(at, { ...storeOptions(logged), ...more })
      opened.push(store)
      return store
    },
    /** Makes the store, adds the notes to it one by one and closes it. */
    async fill(...notes: string[]): Promise<void> {
      const store = await openStore(path, storeOptions())
      for (const note of notes) await addNote(store, note)
      await store.close()
    },
    text: (at = path) => readFile(at, 'utf8'),
    /** The state as a file has it. */
    state: async (at = path): Promise<State> => JSON.parse(await readFile(at, 'utf8')),
  }
}

export function addNote(store: Store, note: string): Promise<null> {
  return store.update((state) => ({ state: withNote(state, note), outcome: null }))
}
