import type { Decided, Store } from '../src/store/store.ts'
import type { State } from '../src/workplan/state.ts'

/** The port of the store kept in memory, for tests of what is around it. */
export function memoryStore(state: State): Store {
  return {
    read: () => state,
    async update<T>(decide: (before: State) => Decided<T>) {
      const { state: next, outcome } = decide(state)
      state = next
      return outcome
    },
    refresh: async () => {},
    faultSince: () => null,
    close: async () => {},
  }
}
