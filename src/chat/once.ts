/**
 * Remembers what has come in, so that a second delivery of the same thing is not answered again: Slack delivers late
 * answers' events up to four times over six minutes, and has sent one message under eleven event ids
 * (slackapi/node-slack-sdk#2141). Holds an hour's worth, at most `most` keys.
 */
export function seenBefore(most = 20_000, hold = 3_600_000): (keys: readonly string[]) => boolean {
  const seen = new Map<string, number>()
  return (keys) => {
    const now = performance.now()
    for (const [key, at] of seen) {
      if (seen.size < most && now - at < hold) break
      seen.delete(key)
    }
    const before = keys.some((key) => seen.has(key))
    for (const key of keys) if (!seen.has(key)) seen.set(key, now)
    return before
  }
}

/** A map that forgets what was put in longest ago. */
export function recent<V>(most: number): { get(key: string): V | undefined; set(key: string, value: V): void } {
  const kept = new Map<string, V>()
  return {
    get: (key) => kept.get(key),
    set: (key, value) => {
      kept.delete(key)
      kept.set(key, value)
      const oldest = kept.keys().next()
      if (kept.size > most && !oldest.done) kept.delete(oldest.value)
    },
  }
}

/** Runs the tasks of one key one after the other, in the order they were given; those of other keys go on meanwhile. */
export function inTurn(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>()
  return (key, task) => {
    const result = (tails.get(key) ?? Promise.resolve()).then(task)
    const tail = result
      .catch(() => {})
      .then(() => {
        if (tails.get(key) === tail) tails.delete(key)
      })
    tails.set(key, tail)
    return result
  }
}

/**
 * Answers deliveries once: a second one of the same thing waits for the first and gets its result. Teams delivers again
 * what was not answered in time, and buttons that were pressed once. Holds an hour's worth, at most `most` keys.
 */
export function onceEach<R>(most = 20_000, hold = 3_600_000): (key: string, work: () => Promise<R>) => Promise<R> {
  const answered = new Map<string, { at: number; result: Promise<R> }>()
  return (key, work) => {
    const now = performance.now()
    for (const [old, { at }] of answered) {
      if (answered.size < most && now - at < hold) break
      answered.delete(old)
    }
    const before = answered.get(key)
    if (before) return before.result
    const result = work()
    answered.set(key, { at: now, result })
    return result
  }
}
