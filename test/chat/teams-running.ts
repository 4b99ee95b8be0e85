import type { Bot, Chat, Incoming } from '../../src/chat/chat.ts'
import type { Patience } from '../../src/chat/teams/connector.ts'
import { type TeamsSettings, teamsChat } from '../../src/chat/teams/teams-chat.ts'
import { createHttpServer } from '../../src/http.ts'
import { chromeFor } from '../../src/language/chrome/chrome.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { furnish } from './teams-actor.ts'
import { APP_ID, PASSWORD, startTeams, TENANT, type TeamsStandIn } from './teams-stand-in.ts'

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

/** Quick enough for tests, and still patient. */
export const patience: Patience = { attempt: 400, whole: 3_000, pause: 10, tries: 4 }

/** The chat on a server, against the stand-in, with a bot made for the test. `before`: what the stand-in does first. */
export async function run(
  bot: Bot,
  changes: Partial<TeamsSettings> = {},
  before: (teams: TeamsStandIn) => void = () => {},
): Promise<Running> {
  const teams = await startTeams({ anonymous: changes.account?.type === 'preview' })
  furnish(teams)
  before(teams)
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
    wall: Date.now,
    cloud: { openIdMetadata: teams.openIdMetadata, login: teams.login },
    patience,
    log,
    ...changes,
  })
  const port = await http.listen(0, '127.0.0.1')
  const stop = async () => {
    await chat.stop()
    await http.close()
    await teams.close()
  }
  const hearing: Bot = (incoming) => {
    heard.push(incoming)
    return bot(incoming)
  }
  await chat.start(hearing).catch(async (error) => {
    await stop()
    throw error
  })
  return { teams, chat, url: `http://127.0.0.1:${port}`, heard, logged, stop }
}

/** A reply with what a test does not care about filled in. */
export function saying(answer: Reply['answer'], rest: Partial<Reply> = {}): Reply {
  return { kind: 'answer', language: 'en', workstreams: ['2.2'], answer, more: [], private: false, ...rest }
}

function errors(_: string, value: unknown): unknown {
  return value instanceof Error ? { ...value, message: value.message, stack: value.stack } : value
}
