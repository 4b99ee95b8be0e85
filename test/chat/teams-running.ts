import type { Bot, Chat, Incoming } from '../../src/chat/chat.ts'
import type { Patience } from '../../src/chat/teams/connector.ts'
import { type TeamsSettings, teamsChat } from '../../src/chat/teams/teams-chat.ts'
import { createHttpServer } from '../../src/http.ts'
import { chromeFor } from '../../src/language/chrome/chrome.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { furnish } from './teams-actor.ts'
import { APP_ID, startTeams, TENANT, type TeamsStandIn } from './teams-stand-in.ts'

export interface Running {
  teams: TeamsStandIn
  chat: Chat
  /** The address of the bot's server. */
  url: string
  /** What the bot was told, in order. */
  heard: Incoming[]
  /** Every log line, as written. */
  logged: string[]
  stop(): Promise<void>
}

export const PASSWORD = 'a-password-that-no-log-may-hold'

/** Quick enough for tests, and still patient. */
export const patience: Patience = { attempt: 400, whole: 3_000, pause: 10, tries: 4 }

/** The chat on a server, against the stand-in, with a bot made for the test. */
export async function run(bot: Bot, changes: Partial<TeamsSettings> = {}): Promise<Running> {
  const teams = await startTeams({ anonymous: changes.account?.type === 'preview' })
  furnish(teams)
  const heard: Incoming[] = []
  const logged: string[] = []
  const line = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields, errors)}`)
  const log = { debug: line, info: line, warn: line, error: line }
  const http = createHttpServer({
    troubles: () => [],
    log: { error: (...args: unknown[]) => void logged.push(JSON.stringify(args)) },
  })
  const chat = teamsChat({
    account: { type: 'SingleTenant', appId: APP_ID, password: PASSWORD, tenant: TENANT },
    http: http.app,
    chrome: chromeFor,
    cloud: { openIdMetadata: teams.openIdMetadata, token: teams.signIn },
    patience,
    log,
    ...changes,
  })
  const port = await http.listen(0, '127.0.0.1')
  await chat.start((incoming) => {
    heard.push(incoming)
    return bot(incoming)
  })
  return {
    teams,
    chat,
    url: `http://127.0.0.1:${port}`,
    heard,
    logged,
    async stop() {
      await chat.stop()
      await http.close()
      await teams.close()
    },
  }
}

/** A reply with what a test does not care about filled in. */
export function saying(answer: Reply['answer'], rest: Partial<Reply> = {}): Reply {
  return { kind: 'answer', language: 'en', workstreams: ['2.2'], answer, more: [], private: false, ...rest }
}

function errors(_: string, value: unknown): unknown {
  return value instanceof Error ? { ...value, message: value.message, stack: value.stack } : value
}
