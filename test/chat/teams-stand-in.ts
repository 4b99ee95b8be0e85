import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Microsoft's side of Teams on the loopback address: the Bot Connector with its conversations, members and faults, the
 * keys of the channel's tokens, and the bot's sign-in. It refuses what the real one refuses, as far as that is public
 * (learn.microsoft.com, "Bot Connector REST API reference", "Send and receive targeted messages").
 */
export const APP_ID = '7a1c3f0e-0000-4000-8000-00000000b07a'
export const TENANT = '11111111-2222-4333-8444-555555555555'
export const PASSWORD = 'a-password-that-no-log-may-hold'
const SCOPE = 'https://api.botframework.com/.default'
export const BOT = { id: `28:${APP_ID}`, name: 'Workplan Assistant' }

export interface Member {
  id: string
  name: string
  aadObjectId: string
}

export interface Conversation {
  id: string
  type: 'personal' | 'groupChat' | 'channel'
  members: Member[]
  /** Whether targeted messages can be sent there. */
  targeting: boolean
  /** Whether the bot is still there. */
  bot: boolean
}

export interface Post {
  id: string
  conversation: string
  activity: Record<string, unknown>
  /** Id of the only member who sees it. */
  to: string | null
  replyTo: string | null
  edits: Record<string, unknown>[]
}

/** What happens to one matching call instead of, or (`lost`) after, its work. */
export type Fault =
  | { is: 'status'; status: number; headers?: Record<string, string>; body?: string }
  | { is: 'hang' }
  | { is: 'reset' }
  | { is: 'lost' }

type Json = Record<string, unknown>

export interface TeamsStandIn {
  url: string
  openIdMetadata: string
  posts: Post[]
  typings: { conversation: string }[]
  calls: { method: string; path: string; authorization: string | null }[]
  conversations: Map<string, Conversation>
  /** The next call whose "METHOD path" matches meets the fault. */
  fail(call: RegExp, fault: Fault): void
  token(changes?: TokenChanges): string
  /** Where the bot signs in, and how often it did. */
  login: string
  signIns: number
  /** What signing in is refused with: an error and its description. */
  refuseSignIn(error: string, description: string): void
  close(): Promise<void>
}

export interface TokenChanges {
  claims?: Json
  header?: Json
  key?: KeyObject
  /** The signature's place left empty. */
  unsigned?: boolean
}

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

/** Starts it on a free port. `anonymous`: takes calls without a token, as the local preview makes them. */
export async function startTeams({ anonymous = false } = {}): Promise<TeamsStandIn> {
  const faults: { call: RegExp; fault: Fault }[] = []
  const open = new Set<ServerResponse>()
  let serial = 1_700_000_000_000
  let refusedSignIn: Json | null = null
  const server = createServer((request, response) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    void body(request).then((text) => serve(request, response, text))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const teams: TeamsStandIn = {
    url: `${url}/emea/`,
    openIdMetadata: `${url}/openid`,
    posts: [],
    typings: [],
    calls: [],
    conversations: new Map(),
    fail: (call, fault) => void faults.push({ call, fault }),
    token: (changes = {}) =>
      sign({ iss: 'https://api.botframework.com', aud: APP_ID, serviceurl: `${url}/emea/` }, changes),
    login: `${url}/login/${TENANT}`,
    signIns: 0,
    refuseSignIn: (error, error_description) => {
      refusedSignIn = { error, error_description }
    },
    close: () =>
      new Promise((resolve) => {
        for (const response of open) response.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }

  function serve(request: IncomingMessage, response: ServerResponse, text: string): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    const method = request.method ?? 'GET'
    if (pathname === '/openid')
      return void answer(response, 200, { issuer: 'https://api.botframework.com', jwks_uri: `${url}/keys` })
    if (pathname === '/keys') {
      const key = {
        ...keys.publicKey.export({ format: 'jwk' }),
        kid: 'channel-key',
        use: 'sig',
        endorsements: ['msteams'],
      }
      return void answer(response, 200, { keys: [key] })
    }
    if (pathname.startsWith('/login/')) return void answer(response, ...grant(pathname, new URLSearchParams(text)))
    const json: Json = text === '' ? {} : JSON.parse(text)
    const path = pathname.replace(/^\/emea/, '')
    teams.calls.push({ method, path: decodeURIComponent(path), authorization: request.headers.authorization ?? null })
    const at = faults.findIndex(({ call }) =>
      call.test(`${method} ${decodeURIComponent(path)}${searchParams.size > 0 ? `?${searchParams}` : ''}`),
    )
    const fault = at === -1 ? null : (faults.splice(at, 1)[0]?.fault ?? null)
    if (fault?.is === 'hang') return
    if (fault?.is === 'reset') return void response.destroy()
    if (fault?.is === 'status') {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers })
      return void response.end(fault.body ?? JSON.stringify({ error: { code: 'Fault', message: 'made for a test' } }))
    }
    const [status, result] = connector(
      method,
      path.split('/').slice(2).map(decodeURIComponent),
      searchParams.get('isTargetedActivity') === 'true',
      json,
      request,
    )
    if (fault?.is === 'lost') return void response.destroy()
    answer(response, status, result)
  }

  /** Microsoft's sign-in, for this bot alone (client credentials). */
  function grant(pathname: string, form: URLSearchParams): [number, Json] {
    const wanted = { grant_type: 'client_credentials', client_id: APP_ID, client_secret: PASSWORD, scope: SCOPE }
    const right = Object.entries(wanted).every(([name, value]) => form.get(name) === value)
    if (pathname !== `/login/${TENANT}/oauth2/v2.0/token` || !right) return [400, { error: 'invalid_request' }]
    if (refusedSignIn) return [401, refusedSignIn]
    teams.signIns += 1
    return [200, { token_type: 'Bearer', expires_in: 3_599, access_token: `bot-token-${teams.signIns}` }]
  }

  function connector(
    method: string,
    path: string[],
    targeted: boolean,
    json: Json,
    request: IncomingMessage,
  ): [number, Json] {
    const authorised = /^Bearer bot-token-\d+$/.test(request.headers.authorization ?? '')
    if (!anonymous && !authorised) return refuse(401, 'Unauthorized')
    if (path[0] !== 'conversations') return refuse(404, 'NotFound')
    if (path.length === 1) return method === 'POST' ? create(json) : refuse(405, 'MethodNotAllowed')
    const [, id = '', part = '', activity] = path
    const conversation = teams.conversations.get(id.split(';')[0] ?? '')
    if (!conversation) return refuse(404, 'ConversationNotFound')
    if (!conversation.bot) return refuse(403, 'BotNotInConversationRoster')
    if (part === 'members') {
      const member = conversation.members.find((one) => one.id === activity)
      return member ? [200, { ...member, objectId: member.aadObjectId }] : refuse(404, 'MemberNotFoundInConversation')
    }
    if (method === 'POST') return post(conversation, id, activity ?? null, targeted, json)
    if (method === 'PUT') return edit(id, activity ?? '', targeted, json)
    return refuse(405, 'MethodNotAllowed')
  }

  function post(
    conversation: Conversation,
    id: string,
    replyTo: string | null,
    targeted: boolean,
    json: Json,
  ): [number, Json] {
    if (json.type === 'typing') {
      teams.typings.push({ conversation: id })
      return [202, {}]
    }
    if (JSON.stringify(json).length > 28_672) return refuse(413, 'MessageSizeTooBig')
    const to = (json.recipient as { id?: string } | undefined)?.id ?? null
    if (targeted && (conversation.type === 'personal' || !conversation.targeting)) return refuse(400, 'BadSyntax')
    if (targeted && !conversation.members.some((member) => member.id === to)) return refuse(400, 'Bad argument')
    serial += 1
    const made = { id: String(serial), conversation: id, activity: json, to: targeted ? to : null, replyTo, edits: [] }
    teams.posts.push(made)
    return [201, { id: made.id }]
  }

  function edit(conversation: string, id: string, targeted: boolean, json: Json): [number, Json] {
    const found = teams.posts.find((one) => one.id === id && one.conversation === conversation)
    if (!found) return refuse(404, 'ActivityNotFoundInConversation')
    if (targeted !== (found.to !== null) || (targeted && json.recipient)) return refuse(400, 'Bad argument')
    found.edits.push(json)
    found.activity = json
    return [200, { id }]
  }

  function create(json: Json): [number, Json] {
    const { members, isGroup, channelData, activity } = json as {
      members?: { id: string }[]
      isGroup?: boolean
      channelData?: { channel?: { id: string } }
      activity?: Json
    }
    if (isGroup) {
      const channel = teams.conversations.get(channelData?.channel?.id ?? '')
      if (!channel || !activity) return refuse(channel ? 400 : 404, 'BadArgument')
      if (!channel.bot) return refuse(403, 'BotNotInConversationRoster')
      serial += 1
      const thread = `${channel.id};messageid=${serial}`
      teams.posts.push({ id: String(serial), conversation: thread, activity, to: null, replyTo: null, edits: [] })
      return [201, { id: thread, activityId: String(serial) }]
    }
    const wanted = members?.[0]?.id
    const known = [...teams.conversations.values()]
    const personal = known.find(
      ({ type, members: [one] }) => type === 'personal' && [one?.id, one?.aadObjectId].includes(wanted),
    )
    if (!personal?.bot) return refuse(403, 'BotNotInConversationRoster')
    return [201, { id: personal.id }]
  }

  return teams
}

function sign(
  claims: Json,
  { claims: more = {}, header = {}, key = keys.privateKey, unsigned = false }: TokenChanges,
): string {
  const now = Math.floor(Date.now() / 1_000)
  const part = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const head = part({ alg: 'RS256', typ: 'JWT', kid: 'channel-key', ...header })
  const signed = `${head}.${part({ nbf: now - 60, exp: now + 3_600, ...claims, ...more })}`
  return `${signed}.${unsigned ? '' : createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`
}

function refuse(status: number, code: string): [number, Json] {
  return [status, { error: { code, message: `refused: ${code}` } }]
}

function answer(response: ServerResponse, status: number, json: Json): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(json))
}

async function body(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
