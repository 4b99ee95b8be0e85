import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { issuedPlan } from './issued-plan.ts'
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'
import { withFindingWords } from './workplan/finding-words.ts'
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

/**
 * Gives a store begun with an earlier version the words that items are found by since: none is taken away, and nothing
 * else of the plan is touched. When they could not be kept, that is logged, and the old ones serve on.
 */
export async function learnFindingWords(store: Store, log: Logger): Promise<void> {
  try {
    const issued = issuedPlan()
    const grown = await store.update((state) => {
      const plan = withFindingWords(state.plan, issued)
      return plan === state.plan ? { state, outcome: false } : { state: { ...state, plan }, outcome: true }
    })
    if (grown) log.info('the words that items are found by were brought up to date')
  } catch (err) {
    log.warn({ err }, 'the words that items are found by stay those of an earlier version')
  }
}
