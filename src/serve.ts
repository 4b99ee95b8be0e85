import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { act } from './act.ts'
import { type Announcer, createAnnouncer } from './announce.ts'
import { ask } from './ask.ts'
import { createBot } from './bot.ts'
import type { Chat } from './chat/chat.ts'
import { configuredChats } from './chats.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { createDelivery } from './delivery.ts'
import { createHttpServer, type HttpServer } from './http.ts'
import { learn } from './language/learn.ts'
import { learnFindingWords, openLiveStore } from './plan-state.ts'
import type { Store } from './store/store.ts'

export interface Serving {
  /** The port that the HTTP server listens on. */
  port: number
  /** Takes no more, finishes what is in hand, lets go of the store. */
  stop: () => Promise<void>
}

/**
 * The bot on every configured chat, over one store and one HTTP server. Resolves when all of them take messages;
 * rejects with the first that does not, everything else stopped again.
 */
export async function serve(config: Config, clock: Clock, log: Logger): Promise<Serving> {
  const store = await openLiveStore(config, clock, log)
  const chats: Chat[] = []
  const http = createHttpServer({ troubles: () => troubles(store, chats), log })
  const delivery = createDelivery(chats, store)
  const announcer = createAnnouncer({
    store,
    chats,
    now: clock.now,
    log,
    process: randomUUID(),
    secretariat: config.secretariat,
  })
  const stop = () => drain({ announcer, chats, http, store, settled: delivery.settled })
  try {
    chats.push(...(await configuredChats(config, http.app, clock.wall, log)))
    const bot = createBot({
      store,
      act,
      ask,
      ...clock,
      log,
      secretariat: config.secretariat,
      deliver: delivery.deliver,
    })
    // Without its authentication Teams must not be within anybody else's reach.
    const port = await http.listen(config.port, config.teams?.type === 'preview' ? '127.0.0.1' : undefined)
    for (const chat of chats) await chat.start(announcer.after(bot))
    log.info({ port, chats: chats.map(({ name }) => name) }, 'ready')
    announcer.start()
    setImmediate(async () => {
      await learnFindingWords(store, log)
      learn(store.read().plan)
    })
    return { port, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function troubles(store: Store, chats: readonly Chat[]): string[] {
  const silent = chats.filter((chat) => !chat.ready()).map(({ name }) => name)
  return store.faultSince() === null ? silent : ['store', ...silent]
}

interface Parts {
  announcer: Announcer
  chats: readonly Chat[]
  http: HttpServer
  store: Store
  settled: () => Promise<void>
}

/** First no new messages and posts, then the answers and notices still on their way, then the store. */
async function drain({ announcer, chats, http, store, settled }: Parts): Promise<void> {
  try {
    await Promise.all([announcer.stop(), ...chats.map((chat) => chat.stop()), http.close()])
    await settled()
  } finally {
    await store.close()
  }
}
