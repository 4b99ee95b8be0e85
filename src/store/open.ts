import { readFile } from 'node:fs/promises'
import type { State } from '../workplan/state.ts'
import { isDatabase } from './address.ts'
import { codeOf } from './durable-file.ts'
import { openJsonStore, type StoreOptions } from './json-file.ts'
import type { Store } from './store.ts'
import { stateFromBytes, upgrades } from './stored-state.ts'

/** Opens the store at an address: `postgres://…`, or the path of a JSON file. Throws `StoreFault`. */
export async function openStore(address: string, options: StoreOptions): Promise<Store> {
  if (!isDatabase(address)) return openJsonStore(address, options)
  const { openPostgresStore } = await import('./postgres.ts')
  return openPostgresStore(address, options)
}

/**
 * The state in the store at an address as it stands now, read without holding or changing it; null when there is no
 * such file, or nothing in the database. Throws `StoreFault` for what can't be read, the system's error for a file.
 */
export async function readStore(address: string): Promise<State | null> {
  if (isDatabase(address)) return (await import('./postgres.ts')).readDatabase(address)
  try {
    return stateFromBytes(await readFile(address), address, upgrades).state
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
