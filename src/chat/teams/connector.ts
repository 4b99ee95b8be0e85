import { request } from 'undici'
import type { Log } from '../chat.ts'

/** One call of the Bot Connector's REST interface (learn.microsoft.com, "Bot Connector REST API reference"). */
export interface Call {
  /** The `serviceUrl` of the conversation. */
  service: string
  method: 'GET' | 'POST' | 'PUT'
  /** Path segments after `/v3`, not yet encoded. */
  path: readonly string[]
  query?: Readonly<Record<string, string>>
  body?: unknown
  /** A POST that may be repeated without doing anything twice. */
  repeatable?: boolean
  /** Milliseconds for the only attempt, where somebody waits for more than this call. */
  limit?: number
}

/** Milliseconds; `tries` in all. */
export interface Patience {
  attempt: number
  whole: number
  pause: number
  tries: number
}

/** Microsoft's own client waits for ever, and repeats posts whose answer was lost. */
export const PATIENCE: Patience = { attempt: 8_000, whole: 25_000, pause: 500, tries: 4 }

/** Refusals of pace, of a write that crossed another, of a service that is away or failed. */
const PASSING = [412, 429, 500, 502, 503, 504]

type Outcome =
  | { is: 'done'; json: unknown }
  | { is: 'refused' | 'unclear'; failure: unknown; status: number | null; wait: number | null }

/** The connector answered, and said no: the status, and its own word for why. */
export class ConnectorRefusal extends Error {
  override name = 'ConnectorRefusal'
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(`${status} ${code}: ${message}`)
    this.status = status
    this.code = code
  }
}

/** The call went out and may have been carried out: no answer came, or one that does not tell. */
export class Unanswered extends Error {
  override name = 'Unanswered'
}

export interface Connector {
  /**
   * The answer's JSON, null for none. Rejects with `ConnectorRefusal`, with `Unanswered` when something that cannot be
   * done twice may have been done, and with another error when nothing was done.
   */
  call(call: Call): Promise<unknown>
  /** Gives up every call in hand. */
  stop(): void
}

interface Connecting {
  /** The bearer token, null without authentication; `fresh` after one that was not accepted. */
  token: (fresh: boolean) => Promise<string | null>
  patience: Patience
  /** Milliseconds since 1970 UTC: a wait may be told as the time it ends. */
  wall: () => number
  log: Log
}

/**
 * Calls of the connector, each within a limit of time. What was surely not done is tried again: refusals of pace (429),
 * of a write that crossed another (412) and of a service that is away (503), and a host that was not reached; anything
 * else that failed is tried again only when it can be done twice, so that nothing is posted twice.
 */
export function createConnector({ token, patience, wall, log }: Connecting): Connector {
  const stopping = new AbortController()

  async function attempt(call: Call, bearer: string | null): Promise<Outcome> {
    try {
      const response = await request(address(call), {
        method: call.method,
        headers: {
          accept: 'application/json',
          ...(call.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
          ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        },
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        signal: AbortSignal.any([AbortSignal.timeout(call.limit ?? patience.attempt), stopping.signal]),
      })
      const body = await response.body.text()
      const status = response.statusCode
      if (status >= 200 && status < 300) return { is: 'done', json: parse(body) }
      const failure = refusal(status, body)
      const wait = retryAfter([response.headers['retry-after'] ?? ''].flat()[0] ?? '', wall)
      const refused = status < 500 || [501, 503].includes(status)
      return { is: refused ? 'refused' : 'unclear', failure, status, wait }
    } catch (failure) {
      return { is: wasNotReached(failure) ? 'refused' : 'unclear', failure, status: null, wait: null }
    }
  }

  return {
    async call(call) {
      const until = performance.now() + patience.whole
      let fresh = false
      for (let attempts = 1; ; attempts += 1) {
        const outcome = await attempt(call, await token(fresh))
        if (outcome.is === 'done') return outcome.json
        const { failure, status } = outcome
        const unclear = outcome.is === 'unclear' && !isRepeatable(call)
        const wait = outcome.wait ?? patience.pause * 2 ** (attempts - 1) * (1 + Math.random())
        // A token may have been withdrawn before its time; once is enough to know.
        const again = status === 401 ? !fresh : !unclear && (status === null || PASSING.includes(status))
        const over =
          call.limit !== undefined ||
          attempts >= patience.tries ||
          performance.now() + wait > until ||
          stopping.signal.aborted
        if (unclear) throw new Unanswered('the Teams connector may have taken a message', { cause: failure })
        if (!again || over) throw failure
        fresh ||= status === 401
        log.debug({ err: failure, wait: Math.round(wait) }, 'a call of the Teams connector will be tried again')
        await pause(wait, stopping.signal)
      }
    },
    stop: () => stopping.abort(new Error('the Teams chat is stopping')),
  }
}

/**
 * Whether messages, with the bot's token, may be sent to a service: over TLS, or on this very machine. `local`: only
 * there.
 */
export function isTrusted(service: string, local: boolean): boolean {
  if (!URL.canParse(service)) return false
  const { protocol, hostname, username } = new URL(service)
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (username !== '' || (protocol !== 'https:' && protocol !== 'http:')) return false
  return loopback || (!local && protocol === 'https:')
}

function address({ service, path, query }: Call): string {
  const url = `${service.replace(/\/+$/, '')}/v3/${path.map(encodeURIComponent).join('/')}`
  return query ? `${url}?${new URLSearchParams(query)}` : url
}

function isRepeatable(call: Call): boolean {
  return call.method !== 'POST' || call.repeatable === true
}

function wasNotReached(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(String(code))
}

/** Milliseconds of a Retry-After header, which holds seconds or a date; null for none. */
function retryAfter(header: string | null, wall: () => number): number | null {
  if (header === null || header.trim() === '') return null
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return Math.max(0, seconds) * 1_000
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, date - wall())
}

function refusal(status: number, body: string): ConnectorRefusal {
  const said = parse(body)
  const error = object(object(said).error)
  return new ConnectorRefusal(status, word(error.code), word(error.message).slice(0, 200))
}

function parse(body: string): unknown {
  try {
    return body === '' ? null : JSON.parse(body)
  } catch {
    // Some refusals come as a page of a proxy; there is nothing in it for us.
    return null
  }
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function word(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : 'no reason given'
}

function pause(wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, wait)
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
