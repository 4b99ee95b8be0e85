import { canonical } from '../workplan/log.ts'
import type { State } from '../workplan/state.ts'
import { placeOf } from './address.ts'
import type { StoreOptions } from './json-file.ts'
import { openStore } from './open.ts'
import { type Store, StoreFault } from './store.ts'

/** What a store holds, counted, for telling what was copied. */
export interface Migrated {
  workstreams: number
  entries: number
  people: number
  subscriptions: number
}

/**
 * Copies everything a store holds to a place that holds none, each a file path or a `postgres://` address, and reads
 * the copy back to compare it. The program must not be running on the source: a change made meanwhile is found and
 * refused. Throws `StoreFault` when there is no source, the target is taken, or the copy is not the same; the source is
 * never changed.
 */
export async function migrateStore(
  from: string,
  to: string,
  options: Omit<StoreOptions, 'initial'>,
): Promise<Migrated> {
  const source = await openStore(from, { ...options, initial: () => absent(from) })
  try {
    const copied = source.read()
    await fill(to, copied, options)
    const copy = await readBack(to, options)
    await source.refresh()
    if (source.read() !== copied)
      throw new StoreFault(`${placeOf(from)} was changed while it was copied: stop the program first`)
    if (canonical(copy) !== canonical(copied))
      throw new StoreFault(`the copy at ${placeOf(to)} is not what ${placeOf(from)} holds`)
    return {
      workstreams: copy.plan.workstreams.length,
      entries: copy.log.length,
      people: Object.keys(copy.people).length,
      subscriptions: Object.keys(copy.subscriptions).length,
    }
  } finally {
    await source.close()
  }
}

async function fill(to: string, state: State, options: Omit<StoreOptions, 'initial'>): Promise<void> {
  let filled = false
  const initial = () => {
    filled = true
    return state
  }
  const target = await openStore(to, { ...options, initial })
  await target.close()
  if (!filled) throw new StoreFault(`${placeOf(to)} already holds a store: nothing was copied`)
}

async function readBack(to: string, options: Omit<StoreOptions, 'initial'>): Promise<State> {
  const copy: Store = await openStore(to, { ...options, initial: () => absent(to) })
  const state = copy.read()
  await copy.close()
  return state
}

function absent(url: string): never {
  throw new StoreFault(`there is no store at ${placeOf(url)}`)
}
