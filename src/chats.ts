import type { Express } from 'express'
import type { Logger } from 'pino'
import type { Chat } from './chat/chat.ts'
import type { Config } from './config.ts'

/** The chats that are configured, not yet started; the SDK of any other is not even loaded. */
export async function configuredChats(_config: Config, _http: Express, _log: Logger): Promise<Chat[]> {
  return []
}
