import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Bot, Chat, Incoming, Log } from '../../../src/chat/chat.ts'
import { slackChat } from '../../../src/chat/slack/slack-chat.ts'
import { chromeFor } from '../../../src/language/chrome/chrome.ts'
import { type Reply, text } from '../../../src/reply/reply.ts'
import { BOT, type Slack } from './slack-stand-in.ts'

export const SECRET = 'signing-secret'

export interface Running {
  chat: Chat
  /** The bot's events address. */
  url: string
  /** What the bot was asked, in order. */
  heard: Incoming[]
  logged: { level: string; message: string; fields: object }[]
  stop: () => Promise<void>
}

export function reply(more: Partial<Reply> = {}): Reply {
  return { kind: 'answer', language: 'en', workstreams: [], answer: [text('ok')], more: [], private: false, ...more }
}

/** A chat with Slack's stand-in, over HTTP or (`socket`) Socket Mode, and a bot that answers as the test says. */
export async function run(
  slack: Slack,
  bot: Bot,
  options: { socket?: boolean; start?: boolean; wall?: () => number } = {},
): Promise<Running> {
  const http = express()
  const logged: Running['logged'] = []
  const level = (name: string) => (fields: object, message: string) =>
    void logged.push({ level: name, fields, message })
  const log: Log = { debug: level('debug'), info: level('info'), warn: level('warn'), error: level('error') }
  const chat = slackChat({
    botToken: BOT.token,
    appToken: options.socket ? BOT.appToken : null,
    signingSecret: options.socket ? null : SECRET,
    apiUrl: slack.apiUrl(),
    http,
    chrome: chromeFor,
    verbs: ['status'],
    wall: options.wall ?? Date.now,
    log,
  })
  const server: Server = createServer(http)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const heard: Incoming[] = []
  if (options.start !== false) {
    await chat.start(async (incoming) => {
      heard.push(incoming)
      return bot(incoming)
    })
  }
  return {
    chat,
    url: `http://127.0.0.1:${port}/slack/events`,
    heard,
    logged,
    stop: async () => {
      await chat.stop()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
