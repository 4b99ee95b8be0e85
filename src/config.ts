import { homedir } from 'node:os'
import { join } from 'node:path'
import { loadEnvFile } from 'node:process'
import * as z from 'zod'
import { Day } from './workplan/deadline.ts'

/** An empty variable (`SLACK_APP_TOKEN=` in a .env file) counts as unset. */
function set<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
}

const word = z.string().regex(/^\S+$/, 'must not contain spaces')
const person = z
  .string()
  .regex(/^(slack|teams|terminal):\S{1,200}$/, 'must list people as slack:U123,teams:<object id>')
const address = z.url({ protocol: /^https?$/, error: 'must be an http or https address' })
const isAddress = (value: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(value)
const isPostgres = (value: string) => /^postgres(ql)?:\/\//.test(value)

/** Every variable that the program reads; .env.example says what each is for. */
export const Environment = z
  .object({
    WORKPLAN_STORE: set(
      z
        .string()
        .refine((value) => isPostgres(value) || !isAddress(value), 'must be a file path or start with postgres://'),
    ),
    WORKPLAN_SECRETARIAT: set(
      z
        .string()
        .transform((list) => list.split(/[\s,]+/).filter((id) => id !== ''))
        .pipe(z.array(person)),
    ),
    WORKPLAN_TODAY: set(z.string().refine((day) => Day.safeParse(day).success, 'must be a day, YYYY-MM-DD')),
    PORT: set(z.coerce.number({ error: 'must be a port, 0 to 65535' }).int().min(0).max(65_535)),
    LOG_LEVEL: set(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])),
    SLACK_BOT_TOKEN: set(word.refine((token) => !token.startsWith('xapp-'), 'holds an app token; it wants xoxb-…')),
    SLACK_SIGNING_SECRET: set(word),
    SLACK_APP_TOKEN: set(word.refine((token) => !token.startsWith('xox'), 'holds a bot token; it wants xapp-…')),
    SLACK_API_URL: set(address),
    MicrosoftAppType: set(z.enum(['SingleTenant', 'UserAssignedMSI'])),
    MicrosoftAppId: set(word),
    MicrosoftAppPassword: set(word),
    MicrosoftAppTenantId: set(word),
    ToBotFromChannelOpenIdMetadataUrl: set(address),
    ToChannelFromBotLoginUrl: set(address),
    WORKPLAN_TEAMS_PREVIEW: set(z.enum(['on', 'off'])),
    XDG_DATA_HOME: set(z.string()),
    LC_ALL: set(z.string()),
    LANG: set(z.string()),
  })
  .superRefine((env, context) => {
    const missing = halfConfigured(env)
    if (missing) context.addIssue({ code: 'custom', path: [missing.name], message: missing.why })
  })
type Environment = z.infer<typeof Environment>

export interface SlackConfig {
  botToken: string
  /** HTTP; may also be set beside an app token, which wins. */
  signingSecret: string | null
  /** Socket Mode. */
  appToken: string | null
  apiUrl: string | null
}

export type TeamsConfig =
  | { type: 'SingleTenant'; appId: string; password: string; tenant: string }
  | { type: 'UserAssignedMSI'; appId: string; tenant: string }
  /** No authentication at all: for a local client, on the loopback address only. */
  | { type: 'preview' }

export interface Config {
  /** A file path or a postgres:// address; null when none is set. */
  store: string | null
  /** The file of a local chat when no store is set. */
  localStore: string
  secretariat: ReadonlySet<string>
  /** A fixed day, or null for the real clock. */
  today: Day | null
  port: number
  logLevel: string | null
  slack: SlackConfig | null
  teams: TeamsConfig | null
  /** Where the keys of Teams' tokens are published, in a cloud other than Microsoft's public one. */
  openIdMetadata: string | null
  /** Where the bot signs in to such a cloud, with the tenant. */
  login: string | null
  /** Language tag of the person at this machine, from LC_ALL or LANG. */
  locale: string | null
}

/** The variables of this process, with those of a `.env` file in the working directory where it sets others. */
export function environment(): Record<string, string | undefined> {
  try {
    loadEnvFile('.env')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  return process.env
}

/** The configuration that variables make, or one line that names the variable at fault and says what it wants. */
export function readConfig(variables: Record<string, string | undefined>): Config | { problem: string } {
  const parsed = Environment.safeParse(variables)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0] ?? '')
    return { problem: `${name} ${wording(issue)}` }
  }
  const env = parsed.data
  const data = env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share')
  return {
    store: env.WORKPLAN_STORE ?? null,
    localStore: join(data, 'workplan-assistant', 'workplan-store.json'),
    secretariat: new Set(env.WORKPLAN_SECRETARIAT),
    today: env.WORKPLAN_TODAY ?? null,
    port: env.PORT ?? 3978,
    logLevel: env.LOG_LEVEL ?? null,
    slack: slackConfig(env),
    teams: teamsConfig(env),
    openIdMetadata: env.ToBotFromChannelOpenIdMetadataUrl ?? null,
    login: env.ToChannelFromBotLoginUrl ?? null,
    locale: localeTag(env.LC_ALL ?? env.LANG),
  }
}

function wording(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`
  return issue?.message ?? 'is not valid'
}

/** The variable that is missing beside those that are set, if any. */
function halfConfigured(
  env: {
    [name in keyof Environment]?: unknown
  },
): { name: keyof Environment; why: string } | null {
  if (!env.SLACK_BOT_TOKEN) {
    const other = (['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_API_URL'] as const).find((name) => env[name])
    if (other) return { name: 'SLACK_BOT_TOKEN', why: `is missing beside ${other}` }
  } else if (!env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET) {
    return {
      name: 'SLACK_APP_TOKEN',
      why: 'or SLACK_SIGNING_SECRET is missing beside SLACK_BOT_TOKEN: Socket Mode wants the first, HTTP the second',
    }
  }
  const teams = (['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId', 'MicrosoftAppType'] as const).find(
    (name) => env[name],
  )
  if (!teams) return null
  if (!env.MicrosoftAppId) return { name: 'MicrosoftAppId', why: `is missing beside ${teams}: no app id, no start` }
  if (!env.MicrosoftAppTenantId) return { name: 'MicrosoftAppTenantId', why: 'is missing beside MicrosoftAppId' }
  if (env.MicrosoftAppType === 'UserAssignedMSI') {
    if (env.MicrosoftAppPassword)
      return { name: 'MicrosoftAppPassword', why: 'is set, but UserAssignedMSI has no password' }
  } else if (!env.MicrosoftAppPassword) {
    return {
      name: 'MicrosoftAppPassword',
      why: 'is missing beside MicrosoftAppId (SingleTenant; for a managed identity set MicrosoftAppType to UserAssignedMSI)',
    }
  }
  if (env.WORKPLAN_TEAMS_PREVIEW === 'on')
    return {
      name: 'WORKPLAN_TEAMS_PREVIEW',
      why: 'must be off where MicrosoftAppId is set: the preview has no authentication',
    }
  return null
}

function slackConfig(env: Environment): SlackConfig | null {
  if (!env.SLACK_BOT_TOKEN) return null
  return {
    botToken: env.SLACK_BOT_TOKEN,
    signingSecret: env.SLACK_SIGNING_SECRET ?? null,
    appToken: env.SLACK_APP_TOKEN ?? null,
    apiUrl: env.SLACK_API_URL ?? null,
  }
}

function teamsConfig(env: Environment): TeamsConfig | null {
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenant, MicrosoftAppPassword: password } = env
  if (appId && tenant) {
    return password ? { type: 'SingleTenant', appId, password, tenant } : { type: 'UserAssignedMSI', appId, tenant }
  }
  return env.WORKPLAN_TEAMS_PREVIEW === 'on' ? { type: 'preview' } : null
}

/** `zh_CN.UTF-8` is the tag zh-CN; the C locale says nothing about a person. */
function localeTag(name: string | undefined): string | null {
  const tag = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?=[.@]|$)/.exec(name ?? '')
  return tag?.[1] ? [tag[1], tag[2]].filter(Boolean).join('-') : null
}
