import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { issuedPlan } from './issued-plan.ts'
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'
import { initialState, type State } from './workplan/state.ts'

/** The state of a plan in which nothing has been changed. */
export function issuedState(): State {
  return initialState(issuedPlan())
}

/**
 * The configured store, begun from the plan as issued where there is none yet. The folder of the default file is made;
 * that of a configured one must be there. Throws `StoreFault`.
 */
export async function openLiveStore(config: Config, clock: Clock, log: Logger): Promise<Store> {
  if (config.store === null) await mkdir(dirname(config.localStore), { recursive: true, mode: 0o700 })
  return openStore(config.store ?? config.localStore, { initial: issuedState, now: clock.now, log })
}
