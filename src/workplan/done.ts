import type { Instant, State } from './state.ts'

type Done = State['done']

/** Milliseconds for which an action's key is kept: platforms deliver again within minutes, people press again within hours. */
const kept = 48 * 3_600_000
/** So many keys are added at most before it is looked whether there is anything to forget. */
const every = 64

/**
 * Records that grew from another by one key, so that it need not be searched for among thousands; how many were added since
 * it was looked for old ones, and when that was.
 */
const grown = new WeakMap<Done, { from: Done; key: string; added: number; looked: Instant }>()

/** The state with an action's key remembered, and keys older than two days forgotten now and then. */
export function withDone(state: State, key: string, now: Instant): State {
  const before = grown.get(state.done)
  const oldest = new Date(Date.parse(now) - kept).toISOString()
  if (!before || before.added >= every || before.looked < oldest) {
    const known = Object.entries(state.done).filter(([, at]) => at >= oldest)
    const done = { ...Object.fromEntries(known), [key]: now }
    // It grew from none: what it holds has to be looked at.
    grown.set(done, { from: done, key, added: 0, looked: now })
    return { ...state, done }
  }
  const done = { ...state.done, [key]: now }
  grown.set(done, { from: state.done, key, added: before.added + 1, looked: before.looked })
  // Each would keep all before it in memory.
  before.from = state.done
  return { ...state, done }
}

/** The one key by which a record has grown from another, or null where that is not known. */
export function addedKey(before: Done, after: Done): string | null {
  const how = grown.get(after)
  return how?.from === before ? how.key : null
}
