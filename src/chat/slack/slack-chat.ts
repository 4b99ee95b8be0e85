import { App } from '@slack/bolt'
import type { Application } from 'express'
import * as z from 'zod'
import type { Chrome } from '../../language/chrome/chrome.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Address, Bot, Chat, Log } from '../chat.ts'
import { recent } from '../once.ts'
import { slackAnswers } from './slack-answer.ts'
import { slackApi, unreachable } from './slack-api.ts'
import { httpEntrance } from './slack-http.ts'
import { listen } from './slack-listeners.ts'
import { boltLogger } from './slack-log.ts'
import { slackPeople } from './slack-people.ts'
import { socketEntrance } from './slack-socket.ts'
import { checkToken, type Self, tokenLine } from './slack-start.ts'
import { speech } from './slack-turn.ts'

export interface SlackSettings {
  botToken: string
  /** Set: Socket Mode. */
  appToken: string | null
  /** For HTTP, when there is no app token. */
  signingSecret: string | null
  /** The Web API's address, where it is not Slack's own. */
  apiUrl: string | null
  /** The server on which `/slack/events` stands in HTTP mode; it must not have read the body before. */
  http: Application
  /** The words around replies, in a language. */
  chrome: (language: string) => Chrome
  /** First words of commands that may also be slash commands of their own, `status` for `/status`. */
  verbs: readonly string[]
  /** Milliseconds since 1970 UTC, as Slack's own clock has them. */
  wall: () => number
  log: Log
}

/** Addresses and messages are JSON that comes back from the store. */
const Place = z.looseObject({ channel: z.string().min(1), thread: z.string().optional() })
const Posted = z.looseObject({ channel: z.string().min(1), ts: z.string().min(1) })
const Opened = z.looseObject({ channel: z.looseObject({ id: z.string().min(1) }) })

/** Slack as a chat: Socket Mode where there is an app token, else HTTP on the given server. */
export function slackChat(settings: SlackSettings): Chat {
  const { log, chrome, wall } = settings
  const apiUrl = settings.apiUrl ?? undefined
  const api = slackApi({ token: settings.botToken, apiUrl, wall, log })
  const person = slackPeople(api, log)
  const opened = recent<string>(5_000)
  const inHand = new Set<Promise<void>>()
  let self: Self | null = null
  let bot: Bot | null = null
  let running = false

  const directOrPerson = (user: string): Promise<string> =>
    direct(user).catch((error: unknown) => {
      log.warn({ err: error }, 'a direct message could not be opened')
      return user
    })
  const answers = slackAnswers(api, chrome, directOrPerson, log)

  async function direct(user: string): Promise<string> {
    const known = opened.get(user)
    if (known) return known
    const { channel } = Opened.parse(await api.call('conversations.open', { users: user }))
    opened.set(user, channel.id)
    return channel.id
  }

  const started = <T>(part: T | null): T => {
    if (part === null) throw new Error('the Slack chat has not been started')
    return part
  }
  const entrance = settings.appToken
    ? socketEntrance({ appToken: settings.appToken, apiUrl, log })
    : httpEntrance({ http: settings.http, signingSecret: settings.signingSecret ?? '', wall, log })
  const app = new App({
    receiver: entrance,
    authorize: async () => ({
      botToken: settings.botToken,
      botUserId: started(self).user,
      ...(self?.bot ? { botId: self.bot } : {}),
    }),
    convoStore: false,
    logger: boltLogger(log),
  })
  app.error(async (error) => log.error({ err: error }, 'Bolt could not pass on what Slack sent'))

  listen(app, {
    api,
    answers,
    speech: speech({ answers, person, self: () => started(self).user, bot: () => started(bot), chrome, log }),
    person,
    direct: directOrPerson,
    self: () => started(self),
    chrome,
    verbs: settings.verbs,
    hold: (work) => {
      inHand.add(work)
      void work.finally(() => inHand.delete(work))
    },
    log,
  })

  const drawn = (reply: Reply) => answers.draw(answers.remember(reply, null), 'message')

  return {
    name: 'slack',

    async start(given) {
      if (!settings.appToken && !settings.signingSecret) {
        throw new Error(
          'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing beside SLACK_BOT_TOKEN',
        )
      }
      self = await checkToken(api, log)
      bot = given
      await entrance.start().catch((cause: unknown) => {
        throw new Error(tokenLine('SLACK_APP_TOKEN', cause), { cause })
      })
      running = true
    },

    async send(to, reply, options) {
      const place = Place.parse(to)
      const thread = options.thread ? Posted.parse(options.thread).ts : place.thread
      try {
        const message = await api.post({ channel: place.channel, thread }, options.key, drawn(reply))
        return { ...message, ...(thread ? { thread } : {}) }
      } catch (error) {
        throw unreachable(error)
      }
    },

    async update(sent, reply) {
      try {
        await api.edit(Posted.parse(sent), drawn(reply))
      } catch (error) {
        throw unreachable(error)
      }
    },

    async find(to, key) {
      try {
        return await api.find(Place.parse(to), key)
      } catch (error) {
        log.warn({ err: error }, 'a message could not be looked for')
        return 'unknown'
      }
    },

    async direct(id): Promise<Address> {
      try {
        return { channel: await direct(id.replace(/^slack:/, '')) }
      } catch (error) {
        throw unreachable(error)
      }
    },

    ready: () => running && entrance.connected(),

    async stop() {
      running = false
      await entrance.stop()
      while (inHand.size > 0) await Promise.all(inHand)
    },
  }
}
