import * as z from 'zod'
import type { Log } from '../chat.ts'
import { type SlackApi, SlackRefusal } from './slack-api.ts'
import { SCOPES } from './slack-manifest.ts'

/** Who we are in the workspace. */
export interface Self {
  user: string
  bot: string | undefined
  team: string | undefined
}

const AuthTest = z.looseObject({
  user_id: z.string().min(1),
  bot_id: z.string().optional(),
  team_id: z.string().optional(),
  response_metadata: z.looseObject({ scopes: z.array(z.string()).optional() }).optional(),
})

/**
 * Asks Slack who the bot token belongs to and what it may do. Rejects with one line that names the variable when the
 * token is refused, is of the wrong kind, or lacks a scope that the bot cannot work without.
 */
export async function checkToken(api: Pick<SlackApi, 'call'>, log: Log): Promise<Self> {
  const said = AuthTest.safeParse(
    await api.call('auth.test', {}).catch((cause: unknown) => {
      throw new Error(tokenLine('SLACK_BOT_TOKEN', cause), { cause })
    }),
  )
  if (!said.success) throw new Error('SLACK_BOT_TOKEN: Slack does not say whose token it is (auth.test)')
  const granted = said.data.response_metadata?.scopes
  if (granted) {
    const lacking = SCOPES.filter(({ scope }) => !granted.includes(scope))
    const needed = lacking.filter(({ needed }) => needed).map(({ scope }) => scope)
    if (needed.length > 0) {
      throw new Error(
        `SLACK_BOT_TOKEN lacks the scope${needed.length > 1 ? 's' : ''} ${needed.join(', ')}: add it under "OAuth & Permissions" and reinstall the app`,
      )
    }
    for (const { scope, reason } of lacking)
      log.warn({ scope }, `SLACK_BOT_TOKEN lacks ${scope}; without it: ${reason}`)
  }
  return { user: said.data.user_id, bot: said.data.bot_id, team: said.data.team_id }
}

/** What is wrong with a token, in one line, from what Slack says of it. */
export function tokenLine(variable: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', cause: unknown): string {
  const word = cause instanceof SlackRefusal ? cause.word : wordOf(cause)
  if (word === null) {
    return `${variable} could not be checked: Slack cannot be reached (${rootOf(cause)}); see SLACK_API_URL and the network`
  }
  if (word === 'missing_scope' && variable === 'SLACK_APP_TOKEN') return `${variable} lacks the scope connections:write`
  if (word === 'not_allowed_token_type') return `${variable} is of the wrong kind: ${KINDS[variable]}`
  return `${variable} was refused by Slack (${word}): ${KINDS[variable]}`
}

const KINDS = {
  SLACK_BOT_TOKEN: 'it must be the Bot User OAuth Token (xoxb-…) of an installed app',
  SLACK_APP_TOKEN: 'it must be an App-Level Token (xapp-…) with connections:write, and Socket Mode must be on',
}

/** Slack's word for a refusal, out of an error of the SDK. */
function wordOf(error: unknown): string | null {
  const Refused = z.looseObject({ data: z.looseObject({ error: z.string() }) })
  const refused = Refused.safeParse(error)
  return refused.success ? refused.data.data.error : null
}

function rootOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the socket was closed'
  return error.cause instanceof Error ? rootOf(error.cause) : error.message
}
