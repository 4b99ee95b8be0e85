import { readFile } from 'node:fs/promises'
import { issuedPlan } from './issued-plan.ts'
import { stateFromBytes, upgrades } from './store/stored-state.ts'
import { initialState, type State } from './workplan/state.ts'

/**
 * The state in a store as it stands now, read without holding or changing it: a file path or postgres:// address, null
 * when there is no such file. Throws `StoreFault` when it is there and can't be read.
 */
export async function storedState(store: string): Promise<State | null> {
  try {
    return stateFromBytes(await readFile(store), store, upgrades).state
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** The state of a plan in which nothing has been changed. */
export function issuedState(): State {
  return initialState(issuedPlan())
}
