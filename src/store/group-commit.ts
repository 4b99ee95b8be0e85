import type { State } from '../workplan/state.ts'
import { checked, frozen } from './check.ts'
import { type Decided, StoreFault } from './store.ts'

/**
 * One durable write of an engine: finds the newest state, hands it to `run` and keeps what that returns (the same
 * object: nothing to write). `run` may be called again on a newer state. Rejects when nothing was kept.
 */
export type Commit = (run: (newest: State) => State) => Promise<void>

/** How many updates share one write at most: a database does not wait for ever in the middle of a change. */
const most = 250

interface Waiting {
  /** Decides on a state; `answer` tells the caller the outcome. */
  decide: (state: State) => { state: State; answer: () => void }
  reject: (error: unknown) => void
}

/**
 * Updates that arrive while a write is under way wait and then share the next one: each decision sees what the one
 * before it left, and each caller is answered once the write that holds its own change is durable. A decision that
 * throws, or leaves a state that is not valid, rejects its own caller alone.
 */
export function groupCommit(commit: Commit) {
  const waiting: Waiting[] = []
  let running: Promise<void> | null = null

  function update<T>(decide: (state: State) => Decided<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const answered = ({ state, outcome }: Decided<T>) => ({ state, answer: () => resolve(outcome) })
      waiting.push({ decide: (state) => answered(decide(state)), reject })
      running ??= Promise.resolve().then(run)
    })
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      await settle(waiting.splice(0, most), commit)
    }
    running = null
  }

  return {
    update,
    /** Whether a write is under way or about to be. */
    busy: () => running !== null,
    /** Waits until everything asked so far is answered. */
    drained: async () => running ?? undefined,
  }
}

async function settle(batch: Waiting[], commit: Commit): Promise<void> {
  let answers: (() => void)[] = []
  try {
    await commit((newest) => {
      answers = []
      let state = newest
      for (const { decide, reject } of batch) {
        try {
          const decided = decide(state)
          state = checked(state, decided.state)
          answers.push(decided.answer)
        } catch (error) {
          answers.push(() => reject(error))
        }
      }
      return frozen(state)
    })
  } catch (error) {
    const fault = error instanceof StoreFault ? error : new StoreFault('the change was not kept', { cause: error })
    answers = batch.map(
      ({ reject }) =>
        () =>
          reject(fault),
    )
  }
  for (const answer of answers) answer()
}
