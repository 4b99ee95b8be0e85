import { openJsonStore, type StoreOptions } from './json-file.ts'
import type { Store } from './store.ts'

/** Opens the store that `WORKPLAN_STORE` names: `postgres://…`, or the path of a JSON file. Throws `StoreFault`. */
export async function openStore(url: string, options: StoreOptions): Promise<Store> {
  if (!isDatabase(url)) return openJsonStore(url, options)
  const { openPostgresStore } = await import('./postgres.ts')
  return openPostgresStore(url, options)
}

/** Whether a store's address is that of a database. */
export function isDatabase(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url)
}
