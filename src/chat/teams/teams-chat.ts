import type { Application } from 'express'
import type { Chrome } from '../../language/chrome/chrome.ts'
import type { Bot, Chat, Log } from '../chat.ts'
import { onceEach, recent } from '../once.ts'
import { createConnector, PATIENCE, type Patience } from './connector.ts'
import { type BotFramework, botFramework, type Cloud, checkAccount, type TeamsAccount } from './teams-account.ts'
import { type Activity, directOf, type Where, whereOf } from './teams-activity.ts'
import { teamsAnswers } from './teams-answer.ts'
import { type Answer, enter } from './teams-entrance.ts'
import { invokes, PRESS_LIMIT } from './teams-invoke.ts'
import { messages } from './teams-message.ts'
import { teamsPeople } from './teams-people.ts'
import { addressOf, teamsSender } from './teams-send.ts'
import { type Turns, welcomes } from './teams-turn.ts'

export interface TeamsSettings {
  account: TeamsAccount
  /** Tenants that may write besides the account's own. */
  tenants?: readonly string[]
  /** The server on which `/api/messages` stands; it must not have read the body before. */
  http: Application
  /** The words around replies, in a language. */
  chrome: (language: string) => Chrome
  /** Addresses of a cloud other than Microsoft's public one. */
  /** Milliseconds since 1970 UTC, as Microsoft's own clock has them. */
  wall: () => number
  cloud?: Cloud
  patience?: Patience
  /** Milliseconds within which a card action is answered. */
  pressLimit?: number
  log: Log
}

/** The connector's address for a person who has not been heard of since the start. */
const SERVICE = 'https://smba.trafficmanager.net/teams/'
/** Milliseconds to finish what is in hand. */
const STOPPING = 10_000

/**
 * Microsoft Teams as a chat, over Microsoft's Bot Framework SDK, which authenticates what comes in. What goes out is
 * called by ourselves (`connector.ts`), as the SDK has no time limit and posts twice when an answer is lost.
 */
export function teamsChat(settings: TeamsSettings): Chat {
  const { account, chrome, log } = settings
  const tenants = [...(account.type === 'preview' ? [] : [account.tenant]), ...(settings.tenants ?? [])]
  const lastHeard = recent<Where>(5_000)
  const once = onceEach<Answer>()
  const inHand = new Set<Promise<unknown>>()
  let framework: BotFramework | null = null
  let bot: Bot | null = null
  let running = false

  const token = async (fresh: boolean) => (framework ? framework.token(fresh) : null)
  const connector = createConnector({ token, patience: settings.patience ?? PATIENCE, wall: settings.wall, log })
  const answers = teamsAnswers(connector, chrome, log)
  const people = teamsPeople(connector, log)
  const sender = teamsSender(connector, answers)
  const hold = (work: Promise<unknown>) => {
    inHand.add(work)
    void work.finally(() => inHand.delete(work))
  }
  const turns: Turns = { answers, people, bot: () => bot ?? refuse(), chrome, hold, log }
  const message = messages(turns)
  const invoke = invokes(turns, settings.pressLimit ?? PRESS_LIMIT)
  const welcome = welcomes(turns)

  async function turn(activity: Activity): Promise<Answer> {
    answers.met(whereOf(activity))
    if (activity.from.aadObjectId) lastHeard.set(`teams:${activity.from.aadObjectId.toLowerCase()}`, directOf(activity))
    try {
      if (activity.type === 'invoke') return await invoke(activity)
      if (activity.type === 'message') await message(activity)
      else await welcome(activity)
      return { status: 200 }
    } catch (error) {
      log.error({ err: error, type: activity.type, name: activity.name }, 'an activity from Teams was not answered')
      const body = { error: { code: 'Failed', message: chrome(activity.locale ?? 'en').tryAgain } }
      return activity.type === 'invoke' ? { status: 500, body } : { status: 200 }
    }
  }

  /** One turn for one thing, however often it is delivered; with no id nothing is known to be the same. */
  function turnOnce(activity: Activity): Promise<Answer> {
    const work = () => {
      const going = turn(activity)
      hold(going)
      return going
    }
    return activity.id ? once(`${activity.type} ${activity.conversation.id} ${activity.id}`, work) : work()
  }

  enter(settings.http, {
    account,
    tenants: new Set(tenants.map((tenant) => tenant.toLowerCase())),
    framework: () => (running ? framework : null),
    turn: turnOnce,
    log,
  })

  return {
    name: 'teams',

    async start(given) {
      framework = await botFramework(account, settings.cloud ?? {})
      await checkAccount(framework, log)
      bot = given
      running = true
    },

    send: (to, reply, options) => sender.send(to, reply, options),
    update: (sent, reply) => sender.update(sent, reply),
    // The connector lists no messages of a conversation.
    find: async () => 'unknown',

    async direct(person) {
      const known = lastHeard.get(person)
      if (known) return addressOf(known)
      if (account.type === 'preview') throw new Error(`${person} has not written since the preview began`)
      const id = person.replace(/^teams:/, '')
      return addressOf({
        service: SERVICE,
        tenant: account.tenant,
        bot: `28:${account.appId}`,
        kind: 'direct',
        person: id,
      })
    },

    ready: () => running,

    async stop() {
      running = false
      const late = new Promise((resolve) => setTimeout(resolve, STOPPING).unref())
      await Promise.race([Promise.allSettled(inHand), late])
      connector.stop()
    },
  }
}

function refuse(): never {
  throw new Error('the Teams chat has not been started')
}
