import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'
import type { Log } from '../chat.ts'
import { signIn } from './teams-sign-in.ts'

export type TeamsAccount =
  | { type: 'SingleTenant'; appId: string; password: string; tenant: string }
  | { type: 'UserAssignedMSI'; appId: string; tenant: string }
  /** No authentication at all: for a client on this machine, never on another address. */
  | { type: 'preview' }

/** Addresses of a cloud other than Microsoft's public one. */
export interface Cloud {
  /** Where the keys of the channel's tokens are published. */
  openIdMetadata?: string
  /** Where a bot with a password gets its own token, with the tenant. */
  login?: string
}

export interface BotFramework {
  adapter: CloudAdapter
  authentication: ConfigurationBotFrameworkAuthentication
  /** The bearer token of the bot, null in the preview. */
  token: (fresh: boolean) => Promise<string | null>
}

export const ISSUER = 'https://api.botframework.com'
const SCOPE = 'https://api.botframework.com'
const LOGIN = 'https://login.microsoftonline.com/botframework.com'
const TOKEN_LIMIT = 10_000

/**
 * The SDK for an account. Rejects with one line that names the
 * variable when the account is half given: without an app id the SDK would take requests from anybody.
 */
export async function botFramework(account: TeamsAccount, cloud: Cloud): Promise<BotFramework> {
  const problem = incomplete(account)
  if (problem) throw new Error(problem)
  const credentials = new ConfigurationServiceClientCredentialFactory(options(account))
  const authentication = new ConfigurationBotFrameworkAuthentication(channel(cloud), credentials)
  const adapter = new CloudAdapter(authentication)
  if (account.type === 'preview') return { adapter, authentication, token: async () => null }
  const own = await credentials.createCredentials(account.appId, SCOPE, LOGIN, true)
  const token =
    cloud.login && account.type === 'SingleTenant'
      ? signIn({ login: cloud.login, appId: account.appId, password: account.password, scope: SCOPE })
      : (fresh: boolean) => tokenOf(own, fresh)
  return { adapter, authentication, token: (fresh) => within(TOKEN_LIMIT, token(fresh)) }
}

/**
 * Signs in once, so that a wrong account is known at the start. Rejects with one line that names the variable when
 * Microsoft refuses it; when Microsoft cannot be reached it is tried again with the first message.
 */
export async function checkAccount({ token }: BotFramework, log: Log): Promise<void> {
  try {
    await token(false)
  } catch (cause) {
    const line = accountLine(cause)
    if (line) throw new Error(line, { cause })
    log.warn({ why: firstLine(cause) }, 'Microsoft could not be asked for a token; Teams will be tried again later')
  }
}

function incomplete(account: TeamsAccount): string | null {
  if (account.type === 'preview') return null
  const blank = (value: string) => value.trim() === ''
  if (blank(account.appId)) return 'MicrosoftAppId is missing: no app id, no start'
  if (blank(account.tenant)) return 'MicrosoftAppTenantId is missing beside MicrosoftAppId'
  if (account.type === 'SingleTenant' && blank(account.password)) {
    return 'MicrosoftAppPassword is missing beside MicrosoftAppId'
  }
  return null
}

function options(account: TeamsAccount): Record<string, string> {
  if (account.type === 'preview') return {}
  return {
    MicrosoftAppType: account.type,
    MicrosoftAppId: account.appId,
    MicrosoftAppTenantId: account.tenant,
    ...(account.type === 'SingleTenant' ? { MicrosoftAppPassword: account.password } : {}),
  }
}

/** As soon as one address of the cloud is given the SDK wants all of them. */
function channel({ openIdMetadata }: Cloud): Record<string, string> {
  if (!openIdMetadata) return {}
  return {
    ToChannelFromBotLoginUrl: LOGIN,
    ToChannelFromBotOAuthScope: SCOPE,
    ToBotFromChannelTokenIssuer: ISSUER,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
    OAuthUrl: 'https://api.botframework.com',
    CallerId: 'urn:botframework:azure',
  }
}

/** The SDK's credentials are typed as something that signs requests; all of them can give the token itself. */
async function tokenOf(credentials: object, fresh: boolean): Promise<string> {
  const getToken = 'getToken' in credentials ? credentials.getToken : null
  if (typeof getToken !== 'function') throw new Error('the Bot Framework SDK gives no token')
  return String(await getToken.call(credentials, fresh))
}

/** Microsoft's codes for a wrong account (learn.microsoft.com, "Microsoft Entra authentication error codes"). */
function accountLine(cause: unknown): string | null {
  const said = cause instanceof Error ? cause.message : String(cause)
  if (/AADSTS(90002|900023|900021)\b/.test(said)) return 'MicrosoftAppTenantId names no tenant that Microsoft knows'
  if (/AADSTS700016\b/.test(said)) return 'MicrosoftAppId is not registered in the tenant of MicrosoftAppTenantId'
  if (/AADSTS7000222\b/.test(said)) return 'MicrosoftAppPassword has expired: make a new client secret'
  if (/AADSTS7000215\b|invalid_client/.test(said)) {
    return 'MicrosoftAppPassword is not accepted: it wants the value of a client secret, not its id'
  }
  return null
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
}

/** Something outside did not answer in time. */
class LateError extends Error {
  override name = 'LateError'
}

/** The promise, or a rejection after so many milliseconds. */
export function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new LateError(`no answer within ${limit / 1_000} s`)), limit)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
