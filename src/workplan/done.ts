import type { Instant, State } from './state.ts'

type Done = State['done']

/** Milliseconds for which an action's key is kept: platforms deliver again within minutes, people press again within hours. */
const kept = 48 * 3_600_000
/** So many keys are added at most before it is looked whether there is anything to forget. */
const every = 64

/**
 * The record that grew last, from which other and by which key, so that this need not be searched for among thousands;
 * how many keys were added since it was looked for old ones, and when that was.
 */
let grown: { done: Done; from: Done; key: string; added: number; looked: Instant } | null = null

/** The state with an action's key remembered, and keys older than two days forgotten now and then. */
export function withDone(state: State, key: string, now: Instant): State {
  const oldest = new Date(Date.parse(now) - kept).toISOString()
  const fresh = grown?.done === state.done && grown.added < every && grown.looked >= oldest ? grown : null
  const done = { ...(fresh ? state.done : youngerThan(oldest, state.done)), [key]: now }
  // It grew from none where it was looked for old ones: what it holds has to be looked at.
  grown = {
    done,
    from: fresh ? state.done : done,
    key,
    added: fresh ? fresh.added + 1 : 0,
    looked: fresh?.looked ?? now,
  }
  return { ...state, done }
}

function youngerThan(oldest: Instant, done: Done): Done {
  return Object.fromEntries(Object.entries(done).filter(([, at]) => at >= oldest))
}

/** The one key by which a record has grown from another, or null where that is not known. */
export function addedKey(before: Done, after: Done): string | null {
  return grown?.done === after && grown.from === before ? grown.key : null
}
