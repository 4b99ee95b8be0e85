import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Posts begun in a second, for each chat: 500 channels take 100 seconds. Slack takes one a second in a channel and
 * "several hundred a minute" in a workspace, Teams 50 a second; both are then left room for answers.
 */
export const pace = 5

/** Posts of a chat under way at once: a slow one holds up no other, and writes share the disk. */
const atOnce = 8

/**
 * Does something for each of a list, so many begun in a second, and waits for all of them; after a stop no more are
 * begun. `each` must not reject.
 */
export async function atPace<T>(
  list: readonly T[],
  each: (one: T) => Promise<void>,
  speed: number,
  stop: AbortSignal,
): Promise<void> {
  const underWay = new Set<Promise<void>>()
  for (const [index, one] of list.entries()) {
    if (index > 0) await wait(1000 / speed, stop)
    if (stop.aborted) break
    const work: Promise<void> = each(one).finally(() => underWay.delete(work))
    underWay.add(work)
    if (underWay.size >= atOnce) await Promise.race(underWay)
  }
  await Promise.all(underWay)
}

/** Waits so many milliseconds, but not for a stop. */
export function wait(milliseconds: number, stop: AbortSignal): Promise<void> {
  return sleep(milliseconds, undefined, { signal: stop }).catch(() => {})
}

/** What some work comes to, or null when it takes longer than so many seconds; it is then left to itself. */
export async function within<T>(seconds: number, work: Promise<T>): Promise<T | null> {
  const timer = new AbortController()
  try {
    return await Promise.race([work, sleep(seconds * 1000, null, { signal: timer.signal, ref: false })])
  } finally {
    timer.abort()
  }
}
