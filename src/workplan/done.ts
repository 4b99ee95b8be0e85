import type { Done, Instant, State } from './state.ts'

/** Milliseconds for which an action's key is kept: platforms deliver again within minutes, people press again within hours. */
const kept = 48 * 3_600_000

/** Whether an action with this key has been done already. What is delivered twice comes soon after: the newest first. */
export function isDone(state: State, key: string): boolean {
  return state.done.findLast((done) => done.key === key) !== undefined
}

/** The state with an action's key remembered, and keys older than two days forgotten. */
export function withDone(state: State, key: string, now: Instant): State {
  const oldest = new Date(Date.parse(now) - kept).toISOString()
  const young = state.done.findIndex((done) => done.at >= oldest)
  const remembered: Done[] = young < 0 ? [] : state.done.slice(young)
  remembered.push({ key, at: now })
  return { ...state, done: remembered }
}
