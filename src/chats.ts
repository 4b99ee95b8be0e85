import type { Express } from 'express'
import type { Logger } from 'pino'
import type { Chat } from './chat/chat.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { chromeFor } from './language/chrome/chrome.ts'
import { listCommands } from './language/commands.ts'

/** The chats that are configured, not yet started; the SDK of any other is not even loaded. */
export async function configuredChats(
  config: Config,
  http: Express,
  wall: Clock['wall'],
  log: Logger,
): Promise<Chat[]> {
  const chats: Chat[] = []
  if (config.slack) {
    const { slackChat } = await import('./chat/slack/slack-chat.ts')
    const verbs = listCommands('en').map(({ word }) => word)
    chats.push(slackChat({ ...config.slack, http, chrome: chromeFor, verbs, wall, log: log.child({ chat: 'slack' }) }))
  }
  if (config.teams) {
    const { teamsChat } = await import('./chat/teams/teams-chat.ts')
    const { openIdMetadata, login } = config
    chats.push(
      teamsChat({
        account: config.teams,
        http,
        chrome: chromeFor,
        wall,
        cloud: { ...(openIdMetadata && { openIdMetadata }), ...(login && { login }) },
        log: log.child({ chat: 'teams' }),
      }),
    )
  }
  return chats
}
