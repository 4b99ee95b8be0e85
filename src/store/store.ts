import type { State } from '../workplan/state.ts'

/** What a decision leaves: the state to keep (the same object: nothing to write) and what to tell the caller. */
export interface Decided<T> {
  state: State
  outcome: T
}

/**
 * The port to the live store. States are immutable values: a decision builds a new one that shares what it did not
 * change, so engines may compare parts by identity.
 */
export interface Store {
  /** The last durable state this process knows. Never blocks. */
  read(): State
  /**
   * Runs `decide` on the newest durable state, alone; when it returns another state that is validated and made durable,
   * and only then the promise resolves with the outcome. `decide` may be run again on a newer state before it counts
   * (replicas), so it must be pure. Rejects with `StoreFault` when nothing was kept.
   */
  update<T>(decide: (state: State) => Decided<T>): Promise<T>
  /** Brings `read()` up to what other processes have confirmed; cheap when nothing has changed. */
  refresh(): Promise<void>
  /** Since when the engine has been out of reach (ISO instant), or null while it is well. */
  faultSince(): string | null
  /** Waits for what is in hand, then lets go of the file or connection. */
  close(): Promise<void>
}

/** The store could not keep or give something: what and why, for the log; the change was not made. */
export class StoreFault extends Error {
  override name = 'StoreFault'
}

/** A change was asked of a store that was opened for reading only. */
export class ReadOnly extends StoreFault {
  override name = 'ReadOnly'
}
