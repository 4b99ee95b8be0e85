import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { blockComplaints } from '../../reply/block-kit-rules.ts'
import { acceptWebSockets, type Connection } from './web-socket-server.ts'

export const BOT = { user: 'U0BOT', bot: 'B0BOT', team: 'T0TEAM', token: 'xoxb-token', appToken: 'xapp-token' }

/** One call that reached us, in the order they came. `token` is what it was authorised with. */
interface Call {
  method: string
  args: Record<string, string>
  token: string
}

export interface Posted {
  channel: string
  ts: string
  thread: string | undefined
  text: string
  blocks: Record<string, unknown>[]
  key: string | undefined
}

/** What goes wrong with the next call of a method. `lost`: it is carried out, and the line is cut before the answer. */
export type Fault =
  | { status: number; retryAfter?: number; body?: string }
  | { error: string; needed?: string }
  | { lost: 'before' | 'after' }

export type Slack = Awaited<ReturnType<typeof startSlack>>

/**
 * Slack's side of the wire, as far as a bot meets it: the Web API with its checks and its refusals, response addresses
 * that wear out, and Socket Mode. Messages are kept, so that a test can look at what people would see.
 */
export async function startSlack() {
  const calls: Call[] = []
  const messages: Posted[] = []
  const whispers: (Posted & { user: string })[] = []
  const responses: { id: string; body: Record<string, unknown> }[] = []
  const views: { method: string; user: string; view: Record<string, unknown> }[] = []
  const acks: { envelope_id: string; payload?: unknown }[] = []
  const faults = new Map<string, Fault[]>()
  const connections = new Set<Connection>()
  const usedTriggers = new Set<string>()
  const people: Record<string, Record<string, unknown>> = {}
  let waiting: { ready: () => boolean; go: () => void }[] = []
  let scopes: string | null = null
  let clock = 1_574_000_000
  let envelopes = 0

  const changed = () => {
    waiting = waiting.filter(({ ready, go }) => {
      if (ready()) go()
      return !ready()
    })
  }

  const answers: Record<string, (args: Record<string, string>) => Record<string, unknown>> = {
    'auth.test': () => ({
      url: 'https://x.slack.com/',
      team: 'x',
      user: 'bot',
      user_id: BOT.user,
      bot_id: BOT.bot,
      team_id: BOT.team,
    }),
    'apps.connections.open': () => ({ url: `ws://127.0.0.1:${port()}/link?ticket=${calls.length}` }),
    'users.info': ({ user = '' }) => ({ user: { id: user, name: user.toLowerCase(), ...people[user] } }),
    'conversations.open': ({ users = '' }) => ({ channel: { id: users.replace(/^U/, 'D') } }),
    'conversations.history': ({ channel }) => history((message) => message.channel === channel && !message.thread),
    'conversations.replies': ({ channel, ts }) =>
      history((message) => message.channel === channel && message.thread === ts),
    'chat.postMessage': (args) => {
      const refused = refusedContent(args)
      if (refused) return refused
      clock += 1
      const message = { ...posted(args), ts: `${clock}.000100` }
      messages.push(message)
      return { channel: message.channel, ts: message.ts, message: { text: message.text } }
    },
    'chat.update': (args) => {
      const refused = refusedContent(args)
      if (refused) return refused
      const at = messages.findIndex((message) => message.channel === args.channel && message.ts === args.ts)
      const old = messages[at]
      if (!old) return { ok: false, error: 'message_not_found' }
      messages[at] = { ...posted(args), ts: old.ts, thread: old.thread, key: old.key }
      return { channel: old.channel, ts: old.ts, text: args.text }
    },
    'chat.postEphemeral': (args) => {
      const refused = refusedContent(args)
      if (refused) return refused
      whispers.push({ ...posted(args), ts: `${clock}.000200`, user: args.user ?? '' })
      return { message_ts: `${clock}.000200` }
    },
    'views.open': (args) => openView('views.open', args),
    'views.push': (args) => openView('views.push', args),
    'views.update': (args) => keepView('views.update', args.view_id ?? '', args),
    'views.publish': (args) => keepView('views.publish', args.user_id ?? '', args),
    'assistant.threads.setSuggestedPrompts': () => ({}),
  }

  function history(of: (message: Posted) => boolean) {
    return {
      messages: messages
        .filter(of)
        .reverse()
        .map(({ ts, text, key }) => ({
          ts,
          text,
          metadata: { event_type: 'workplan_message', event_payload: { key } },
        })),
      has_more: false,
    }
  }

  function openView(method: string, args: Record<string, string>) {
    const trigger = args.trigger_id ?? ''
    if (!trigger || usedTriggers.has(trigger)) return { ok: false, error: 'exchanged_trigger_id' }
    usedTriggers.add(trigger)
    return keepView(method, trigger, args)
  }

  function keepView(method: string, user: string, args: Record<string, string>) {
    const view = JSON.parse(args.view ?? '{}')
    const wrong = blockComplaints(view.blocks, view.type)
    if ((view.title?.text ?? '').length > 24 || String(view.private_metadata ?? '').length > 3_000) wrong.push('view')
    if (wrong.length > 0) return { ok: false, error: 'invalid_arguments', response_metadata: { messages: wrong } }
    views.push({ method, user, view })
    return { view: { id: `V${views.length}` } }
  }

  const server = createServer((request, response) => {
    receive(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const chunk of request) body += chunk
    const path = new URL(request.url ?? '/', 'http://x').pathname
    const method = path.split('/').at(-1) ?? ''
    const respondingTo = path.startsWith('/respond/')
    const args = respondingTo ? { body } : Object.fromEntries(new URLSearchParams(body))
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    calls.push({ method: respondingTo ? 'response_url' : method, args, token })
    const fault = faults.get(respondingTo ? 'response_url' : method)?.shift()
    const finish = (status: number, headers: Record<string, string>, text: string) => {
      response.writeHead(status, headers).end(text)
      changed()
    }
    if (fault && 'status' in fault) {
      const headers: Record<string, string> =
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }
      return finish(fault.status, headers, fault.body ?? '')
    }
    if (fault && 'lost' in fault && fault.lost === 'before') {
      response.destroy()
      return changed()
    }
    if (respondingTo) {
      if (responses.filter(({ id }) => id === method).length >= 5) return finish(404, {}, 'used_url')
      responses.push({ id: method, body: JSON.parse(body) })
      return finish(200, {}, 'ok')
    }
    const answer =
      fault && 'error' in fault
        ? { ok: false, ...fault }
        : (answers[method]?.(args) ?? { ok: false, error: 'unknown_method' })
    if (fault && 'lost' in fault) {
      response.destroy()
      return changed()
    }
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (scopes !== null) headers['x-oauth-scopes'] = scopes
    finish(200, headers, JSON.stringify({ ok: true, ...answer }))
  }

  acceptWebSockets(server, {
    open: (connection) => {
      connections.add(connection)
      connection.send({ type: 'hello', num_connections: 1, debug_info: {}, connection_info: { app_id: 'A0APP' } })
      changed()
    },
    message: (text) => {
      acks.push(JSON.parse(text))
      changed()
    },
    closed: (connection) => {
      connections.delete(connection)
      changed()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  function port(): number {
    const address: AddressInfo | string | null = server.address()
    return typeof address === 'object' && address ? address.port : 0
  }

  return {
    calls,
    messages,
    whispers,
    responses,
    views,
    acks,
    connections,
    people,
    apiUrl: () => `http://127.0.0.1:${port()}/api/`,
    responseUrl: (id: string) => `http://127.0.0.1:${port()}/respond/${id}`,
    called: (method: string) => calls.filter((call) => call.method === method),
    grant: (list: string | null) => {
      scopes = list
    },
    fault: (method: string, ...next: Fault[]) => faults.set(method, [...(faults.get(method) ?? []), ...next]),
    /** Resolves as soon as the condition holds; the test's own time limit is the only one. */
    until: (ready: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        if (ready()) resolve()
        else waiting.push({ ready, go: resolve })
      }),
    /** Delivers an envelope over the newest socket and gives its id. */
    deliver: (type: string, payload: unknown, more: Record<string, unknown> = {}): string => {
      envelopes += 1
      const envelope_id = `envelope-${envelopes}`
      const accepts_response_payload = type !== 'events_api'
      ;[...connections].at(-1)?.send({ envelope_id, type, payload, accepts_response_payload, ...more })
      return envelope_id
    },
    stop: () =>
      new Promise<void>((resolve) => {
        for (const connection of connections) connection.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function posted(args: Record<string, string>): Omit<Posted, 'ts'> {
  const metadata = args.metadata ? JSON.parse(args.metadata) : {}
  return {
    channel: args.channel ?? '',
    thread: args.thread_ts,
    text: args.text ?? '',
    blocks: args.blocks ? JSON.parse(args.blocks) : [],
    key: metadata.event_payload?.key,
  }
}

function refusedContent(args: Record<string, string>): Record<string, unknown> | null {
  if (!args.text && !args.blocks) return { ok: false, error: 'no_text' }
  if ((args.text ?? '').length > 4_000) return { ok: false, error: 'msg_too_long' }
  const wrong = args.blocks ? blockComplaints(JSON.parse(args.blocks), 'message') : []
  if (wrong.length === 0) return null
  return { ok: false, error: 'invalid_blocks', response_metadata: { messages: wrong } }
}
