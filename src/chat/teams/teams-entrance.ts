import express, { type Application, type Request, type Response } from 'express'
import type { Log } from '../chat.ts'
import { isTrusted } from './connector.ts'
import { type BotFramework, ISSUER, type TeamsAccount, within } from './teams-account.ts'
import { Activity, tenantOf } from './teams-activity.ts'

/** What an activity is answered with over HTTP. */
export interface Answer {
  status: number
  body?: unknown
}

interface Entrance {
  account: TeamsAccount
  /** Ids of the tenants that may write, lower case. */
  tenants: ReadonlySet<string>
  framework: () => BotFramework | null
  turn: (activity: Activity) => Promise<Answer>
  log: Log
}

/** Teams gives up after 15 seconds and delivers again; what takes longer goes on behind the answer. */
const LIMITS = { body: '512kb', wait: 10_000 } as const

/**
 * `POST /api/messages`: takes what Teams sends, after it is known to come from Teams. Every token that does not prove
 * that is answered 401 and nothing else happens; activities of other tenants and of other channels are answered 403.
 */
export function enter(http: Application, entrance: Entrance): void {
  const json = express.json({ limit: LIMITS.body })
  http.post('/api/messages', (request, response) => {
    json(request, response, (error?: unknown) => {
      const outcome = error ? unreadable(error) : admit(request, entrance)
      void Promise.resolve(outcome).then(
        (answer) => reply(response, answer),
        (failure: unknown) => {
          entrance.log.error({ err: failure }, 'an activity from Teams failed')
          reply(response, { status: 500, body: { error: 'failed' } })
        },
      )
    })
  })
}

async function admit(request: Request, entrance: Entrance): Promise<Answer> {
  const { account, log } = entrance
  const framework = entrance.framework()
  if (!framework) return { status: 503, body: { error: 'stopped' } }
  const preview = account.type === 'preview'
  if (preview && !isHere(request)) return { status: 403, body: { error: 'local preview only' } }
  const parsed = Activity.safeParse(request.body)
  if (!parsed.success) return { status: 400, body: { error: 'not an activity' } }
  const activity = parsed.data
  // In other channels there are no accounts of the tenant behind people: they are whoever they say they are.
  const channels = preview ? ['msteams', 'emulator'] : ['msteams']
  if (!channels.includes(activity.channelId)) return { status: 401, body: { error: 'not from Teams' } }
  const identity = await authenticate(request, framework, entrance)
  if ('status' in identity) return identity
  if (!isTrusted(activity.serviceUrl, preview)) return { status: 403, body: { error: 'service address not trusted' } }
  const tenant = tenantOf(activity)?.toLowerCase()
  if (!preview && (tenant === undefined || !entrance.tenants.has(tenant))) {
    log.warn({ tenant }, 'an activity of a tenant that is not listed was refused')
    return { status: 403, body: { error: 'tenant not listed' } }
  }
  return run(identity, request, activity, framework, entrance)
}

type Identity = Awaited<ReturnType<BotFramework['authentication']['authenticateRequest']>>

/**
 * Who sent it, or how it is refused. The SDK throws for what it refuses, and not always as a refusal: a forged signature
 * and a token of tomorrow are errors of its libraries, which it would answer with 500.
 */
async function authenticate(request: Request, framework: BotFramework, entrance: Entrance): Promise<Identity | Answer> {
  const header = request.headers.authorization ?? ''
  try {
    const identity = await within(LIMITS.wait, framework.authentication.authenticateRequest(request.body, header))
    // Tokens of test tools, which the SDK also takes, say nothing about the conversation.
    const known = entrance.account.type === 'preview' || identity.claimsIdentity.getClaimValue('iss') === ISSUER
    if (known) return identity
    entrance.log.warn({}, 'a token of another issuer was refused')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    if (isOurs(error)) {
      entrance.log.error({ why }, 'the keys of the Teams channel could not be fetched')
      return { status: 503, body: { error: 'try again' } }
    }
    entrance.log.warn({ why }, 'a request was not authorised')
  }
  return { status: 401, body: { error: 'not authorised' } }
}

/** Whether the keys, and not the token, are the reason: they were not served (500 in the SDK's words) or not reached. */
function isOurs(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    error.name === 'FetchError' || error.name === 'LateError' || ('statusCode' in error && error.statusCode === 500)
  )
}

/** The turn, inside the SDK's adapter, which is told who sent it. */
async function run(
  identity: Identity,
  request: Request,
  activity: Activity,
  { adapter }: BotFramework,
  entrance: Entrance,
): Promise<Answer> {
  let answer: Answer = { status: 500 }
  const turn = adapter.processActivityDirect(identity, request.body, async () => {
    answer = await entrance.turn(activity)
  })
  if (activity.type === 'invoke') await turn
  else await Promise.race([turn, waited()])
  return activity.type === 'invoke' ? answer : { status: 200 }
}

function waited(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LIMITS.wait).unref())
}

function isHere(request: Request): boolean {
  const from = request.socket.remoteAddress ?? ''
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(from) && request.headers['x-forwarded-for'] === undefined
}

function unreadable(error: unknown): Answer {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 400
  return { status: status >= 400 && status < 500 ? status : 400, body: { error: 'not readable' } }
}

function reply(response: Response, { status, body }: Answer): void {
  response.status(status)
  if (body === undefined) response.end()
  else response.json(body)
}
