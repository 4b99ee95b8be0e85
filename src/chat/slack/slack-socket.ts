import { setTimeout as pause } from 'node:timers/promises'
import { SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../chat.ts'
import { patientFetch } from './patient-fetch.ts'
import { type Entrance, forBolt } from './slack-http.ts'
import { boltLogger } from './slack-log.ts'

/** How long Slack has to say hello on a new socket. */
const HELLO = 15_000

/** Before each try to connect again, in milliseconds; the last one counts for all further tries. */
const RECONNECT = [0, 500, 1_000, 2_000, 5_000, 10_000, 30_000]

/**
 * Events over a socket that we open ourselves (Socket Mode). The SDK waits five seconds before it connects again, each
 * time Slack renews the connection; we connect at once, and ever more slowly only while it fails.
 */
export function socketEntrance(options: { appToken: string; apiUrl: string | undefined; log: Log }): Entrance {
  const { log } = options
  const socket = new SocketModeReceiver({
    appToken: options.appToken,
    logger: boltLogger(log),
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: {
        ...(options.apiUrl ? { slackApiUrl: options.apiUrl } : {}),
        fetch: patientFetch(log),
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
      },
    },
  }).client
  const stopped = new AbortController()
  let up = false
  socket.on('connected', () => {
    up = true
    log.info({}, 'Slack: connected over Socket Mode')
  })
  socket.on('disconnected', () => {
    up = false
    if (!stopped.signal.aborted) log.warn({}, 'Slack: the socket was closed; connecting again')
  })

  const closed = () => new Promise<void>((resolve) => (up ? socket.once('disconnected', () => resolve()) : resolve()))

  async function connect(): Promise<void> {
    const late = new AbortController()
    const timer = pause(HELLO, undefined, { signal: late.signal }).then(
      () => {
        void socket.disconnect()
        throw new Error(`no hello from Slack within ${HELLO / 1_000} s`)
      },
      () => {},
    )
    try {
      await Promise.race([socket.start(), timer])
    } finally {
      late.abort()
    }
  }

  async function keepConnected(): Promise<void> {
    let failures = 0
    for (await closed(); !stopped.signal.aborted; ) {
      try {
        await pause(RECONNECT[Math.min(failures, RECONNECT.length - 1)], undefined, { signal: stopped.signal })
        await connect()
        failures = 0
        await closed()
      } catch (error) {
        if (stopped.signal.aborted) return
        failures += 1
        log.error({ err: error, failures }, 'Slack: the socket could not be opened again')
      }
    }
  }

  return {
    init: (bolt) => {
      socket.on('slack_event', (event) => {
        const { ack, body, retry_num: retryNum } = event
        bolt
          .processEvent({
            body: forBolt(body),
            ...(typeof retryNum === 'number' ? { retryNum } : {}),
            // What has arrived is answered even where the socket is gone before it could be acknowledged.
            ack: (answer) =>
              ack(answer).catch((error: unknown) => log.warn({ err: error }, 'an event was not acknowledged')),
          })
          .catch((error: unknown) => log.error({ err: error }, 'an event from Slack failed'))
      })
    },
    start: async () => {
      await connect()
      void keepConnected()
    },
    stop: async () => {
      stopped.abort()
      // Its promise waits up to half a minute for the other side to say goodbye too.
      void socket.disconnect()
    },
    connected: () => up && !stopped.signal.aborted,
  }
}
