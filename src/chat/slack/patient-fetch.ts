import { setTimeout as pause } from 'node:timers/promises'
import { type Log, Unsure } from '../chat.ts'

/** How long we are ready to wait on Slack, in milliseconds. */
const PATIENCE = {
  /** One try, from the first byte to the last of the answer. */
  call: 10_000,
  /** The longest Retry-After we sit out; more is given up at once. */
  retryAfter: 30_000,
  /** Tries of one call, the first included. */
  tries: 4,
  /** Before the second try after a fault of the server; doubled before each one after. */
  first: 250,
} as const

/** A request that may have been carried out, though no answer came back. Never sent twice blindly. */
export class LostAnswer extends Unsure {
  override name = 'LostAnswer'
}

/** Methods that post something new each time they are called. All others may be called again without harm. */
const POSTS = ['chat.postMessage', 'chat.postEphemeral']

/** Network faults that mean the request was never sent. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

/**
 * A fetch for Slack's Web API and response addresses, in place of the SDK's retries (which have no time limit and post
 * twice when an answer is lost): sits out 429 as long as Slack asks, within reason, and for no other call to that method
 * and channel meanwhile; tries faults of the server and of the network again a few times; and tries a post again only
 * when it surely was not carried out. Rejects with `LostAnswer` when that is not known.
 */
export function patientFetch(log: Log): typeof fetch {
  /** Until when a method must not be called for a channel: a moment of `performance.now()`. */
  const notBefore = new Map<string, number>()

  return async (input, init) => {
    const url = String(input)
    const body = typeof init?.body === 'string' ? init.body : ''
    const method = new URL(url).pathname.split('/').at(-1) ?? ''
    const lane = `${method} ${channelOf(body)}`
    const posts = isPost(url, method, body)
    for (let attempt = 1; ; attempt += 1) {
      const wait = (notBefore.get(lane) ?? 0) - performance.now()
      if (wait > 0) await pause(wait)
      else notBefore.delete(lane)
      const last = attempt >= PATIENCE.tries
      try {
        const response = await once(url, init)
        if (response.status === 429) {
          const after = retryAfter(response)
          if (last || after > PATIENCE.retryAfter) return response
          notBefore.set(lane, performance.now() + after)
          log.warn({ method, after }, 'Slack asks us to slow down')
          continue
        }
        // A gateway's 504 says that the answer is lost, not that nothing was done.
        if (response.status === 504 && posts) throw new LostAnswer(`${method} was answered 504`)
        if (response.status < 500 || last) return response
        log.warn({ method, status: response.status }, 'Slack failed; trying again')
      } catch (cause) {
        if (cause instanceof LostAnswer) throw cause
        const sent = !NEVER_SENT.includes(codeOf(cause))
        if (sent && posts) throw new LostAnswer(`no answer to ${method}`, { cause })
        if (last) throw cause
        log.warn({ method, cause: codeOf(cause) }, 'Slack did not answer; trying again')
      }
      await pause(PATIENCE.first * 2 ** (attempt - 1))
    }
  }
}

/** One try, with the answer read to its end, so that one which stops half way is a lost one. */
async function once(url: string, init: RequestInit | undefined): Promise<Response> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE.call) })
  const text = await response.text()
  const bodyless = [204, 205, 304].includes(response.status)
  return new Response(bodyless ? null : text, { status: response.status, headers: response.headers })
}

function isPost(url: string, method: string, body: string): boolean {
  if (POSTS.includes(method)) return true
  // A response address: replacing the original again changes nothing.
  return !/\/[a-z]+\.[a-zA-Z.]+$/.test(new URL(url).pathname) && !body.includes('"replace_original":true')
}

function channelOf(body: string): string {
  return new URLSearchParams(body).get('channel') ?? ''
}

/** Milliseconds that a 429 asks us to wait; a second where it does not say. */
function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 1)
  return (Number.isFinite(seconds) && seconds >= 0 ? seconds : 1) * 1_000
}

function codeOf(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return error instanceof Error ? error.name : 'unknown'
}
