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
