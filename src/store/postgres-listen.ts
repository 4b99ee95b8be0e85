import type { Client } from 'pg'

export interface Listening {
  /** Ends it; resolves when its connection is closed. */
  stop: () => Promise<void>
}

/** How long to wait before a connection is made again, in ms: the last for ever. */
const waits = [50, 200, 500, 1000]
/** How often a quiet connection is asked whether it is alive, in ms. */
const pulse = 10_000

/**
 * Keeps one connection that is told of every change. `heard` runs on each notice, and at the start of each connection
 * since notices may have been missed before it. A connection that ends, or on which `heard` fails, is followed by
 * another, and `lost` is told why, once for each.
 */
export function keepListening(
  connect: () => Client,
  channel: string,
  heard: () => Promise<void>,
  lost: (error: unknown) => void,
): Listening {
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
      connection.on('notification', () => void heard().catch(failed))
      await heard()
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
