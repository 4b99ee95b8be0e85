import { type App, HTTPModuleFunctions, isRawBodyError, type Receiver } from '@slack/bolt'
import type { Application, Request, Response } from 'express'
import type { Log } from '../chat.ts'

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
export function httpEntrance(options: {
  http: Application
  signingSecret: string
  wall: () => number
  log: Log
}): Entrance {
  const { log } = options
  let app: App | null = null
  let open = false

  async function receive(request: Request, response: Response): Promise<void> {
    if (!open || !app) return void response.status(503).end()
    const sent = Number(request.headers['x-slack-request-timestamp'])
    if (sent > options.wall() / 1_000 + CLOCK_SKEW_SECONDS) return refuse(response, 'its time lies in the future')
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
export function forBolt(body: Record<string, unknown>): Record<string, unknown> {
  return body.channel === null ? { ...body, channel: undefined } : body
}
