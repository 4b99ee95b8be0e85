import type { Client } from 'pg'

export interface Listening {
  /** Ends it; resolves when its connection is closed. */
  stop: () => Promise<void>
}

/** How long to wait before a connection is made again, in ms: the last for ever. */
const waits = [50, 200, 500, 1000]
/** How often a quiet connection is asked whether it is alive, in ms. */
const pulse = 10_000

interface Listener {
  /** Runs on each notice with its words, and with null at the start of a connection: notices may have been missed. */
  heard: (words: string | null) => Promise<void>
  /** Runs when a connection ended, with the reason. */
  lost: (error: unknown) => void
}

/**
 * Keeps one connection that is told of what is sent on a channel. A connection that ends, or on which `heard` fails,
 * is followed by another.
 */
export function keepListening(connect: () => Client, channel: string, { heard, lost }: Listener): Listening {
  let stopped = false
  let wake = () => {}
  let client: Client | null = null
  let tries = 0

  async function once(): Promise<void> {
    const connection = connect()
    client = connection
    const ended = new Promise<never>((_, reject) => {
      connection.on('error', reject)
      connection.on('end', () => reject(new Error('the connection ended')))
    })
    ended.catch(() => {})
    const timer = setInterval(
      () => void connection.query('SELECT 1').catch(() => connection.end().catch(() => {})),
      pulse,
    )
    try {
      await Promise.race([ended, connection.connect()])
      await connection.query(`LISTEN ${channel}`)
      let failed = (_: unknown) => {}
      const failure = new Promise<never>((_, reject) => {
        failed = reject
      })
      failure.catch(() => {})
      connection.on('notification', ({ payload }) => void heard(payload ?? null).catch(failed))
      await heard(null)
      tries = 0
      await Promise.race([ended, failure])
    } finally {
      clearInterval(timer)
      await connection.end().catch(() => {})
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      await once().catch((error) => {
        if (!stopped) lost(error)
      })
      if (stopped) return
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, waits[Math.min(tries++, waits.length - 1)]).unref()
      })
    }
  }

  const running = run()
  return {
    async stop() {
      stopped = true
      wake()
      await client?.end().catch(() => {})
      await running
    },
  }
}
