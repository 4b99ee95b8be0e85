import { openJsonStore, type StoreOptions } from './json-file.ts'
import type { Store } from './store.ts'

/** Opens the store that `WORKPLAN_STORE` names: `postgres://…`, or the path of a JSON file. Throws `StoreFault`. */
export async function openStore(url: string, options: StoreOptions): Promise<Store> {
  return openJsonStore(url, options)
}
