import { setTimeout as pause } from 'node:timers/promises'
import { type App, HTTPModuleFunctions, isRawBodyError, type Receiver, SocketModeReceiver } from '@slack/bolt'
import type { Application, Request, Response } from 'express'
import { boltLogger, type Log } from './log.ts'
import { patientFetch } from './patient-fetch.ts'

/** A way in for Slack's events. `connected`: whether events can reach us now. */
export interface Entrance extends Receiver {
  connected(): boolean
}

/** Where Slack posts events, commands and button presses. */
export const EVENTS_PATH = '/slack/events'

/** Slack refuses requests older than this as replays; so do we, and those from the future. */
const CLOCK_SKEW_SECONDS = 300

/**
 * Events over HTTP, at `/slack/events` of a given express app. Refuses what Slack has not signed (401), cannot be read
 * (400) or comes while we stop (503, so that Slack delivers it again); everything else is acknowledged, known or not.
 */
export function httpEntrance(options: { http: Application; signingSecret: string; log: Log }): Entrance {
  const { log } = options
  let app: App | null = null
  let open = false

  async function receive(request: Request, response: Response): Promise<void> {
    if (!open || !app) return void response.status(503).end()
    const sent = Number(request.headers['x-slack-request-timestamp'])
    if (sent > Date.now() / 1_000 + CLOCK_SKEW_SECONDS) return refuse(response, 'its time lies in the future')
    let raw: Awaited<ReturnType<typeof HTTPModuleFunctions.parseAndVerifyHTTPRequest>>
    try {
      raw = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(
        { signingSecret: options.signingSecret, bodyLimit: HTTPModuleFunctions.defaultBodyLimit },
        request,
      )
    } catch (error) {
      if (isRawBodyError(error)) return void response.status(error.statusCode).end()
      return refuse(response, error instanceof Error ? error.message : String(error))
    }
    const body = readBody(raw)
    if (!body) return void response.status(400).end()
    if (body.ssl_check) return void response.status(200).end()
    if (body.type === 'url_verification') return void response.json({ challenge: body.challenge })
    const retry = HTTPModuleFunctions.extractRetryNumFromHTTPRequest(request)
    await app.processEvent({
      body: forBolt(body),
      ...(retry === undefined ? {} : { retryNum: retry }),
      ack: async (answer) => {
        if (!response.headersSent) HTTPModuleFunctions.buildContentResponse(response, answer)
      },
    })
    if (!response.headersSent) response.status(200).end()
  }

  function refuse(response: Response, why: string): void {
    log.warn({ why }, `A request to ${EVENTS_PATH} is not from Slack, or SLACK_SIGNING_SECRET is not this app's`)
    response.status(401).end()
  }

  options.http.post(EVENTS_PATH, (request, response) => {
    receive(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a request from Slack failed')
      if (!response.headersSent) response.status(500).end()
    })
  })
  return {
    init: (bolt) => {
      app = bolt
    },
    start: async () => {
      open = true
    },
    stop: async () => {
      open = false
    },
    connected: () => open,
  }
}

/** The body of a request as an object, or null when it is none. */
function readBody(raw: Parameters<typeof HTTPModuleFunctions.parseHTTPRequestBody>[0]): Record<string, unknown> | null {
  try {
    const body: unknown = HTTPModuleFunctions.parseHTTPRequestBody(raw)
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : null
  } catch {
    return null
  }
}

/** Bolt reads the id of every channel that is named, and one that is null would throw. */
function forBolt(body: Record<string, unknown>): Record<string, unknown> {
  return body.channel === null ? { ...body, channel: undefined } : body
}

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
