import type { State } from '../workplan/state.ts'
import { ReadOnly, type Store } from './store.ts'

/** A state as a store that refuses every change with `ReadOnly`. */
export function readOnlyStore(state: State): Store {
  return {
    read: () => state,
    async update(decide) {
      const { state: next, outcome } = decide(state)
      if (next !== state) throw new ReadOnly('the store was opened for reading only')
      return outcome
    },
    refresh: async () => {},
    faultSince: () => null,
    close: async () => {},
  }
}
