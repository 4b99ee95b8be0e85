import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { act } from '../../src/act.ts'
import { ask } from '../../src/ask.ts'
import { createBot } from '../../src/bot.ts'
import type { Bot, Chat } from '../../src/chat/chat.ts'
import { createClock } from '../../src/clock.ts'
import { createDelivery } from '../../src/delivery.ts'
import { createLogger } from '../../src/logger.ts'
import { issuedState } from '../../src/plan-state.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

export interface PlanBot {
  bot: Bot
  store: Store
  /** The chats over which it brings notices to others. */
  chats: Chat[]
  settled(): Promise<void>
  stop(): Promise<void>
}

/** The bot on the real plan, on 18 November 2019, over a store of its own in a temporary folder. */
export async function startPlanBot(secretariat: string): Promise<PlanBot> {
  const folder = await mkdtemp(join(tmpdir(), 'workplan-'))
  const clock = createClock('2019-11-18', () => Date.UTC(2019, 10, 18, 9))
  const log = createLogger('silent', { write: () => {} })
  const store = await openStore(join(folder, 'store.json'), { initial: issuedState, now: clock.now, log })
  const chats: Chat[] = []
  const delivery = createDelivery(chats, store)
  const bot = createBot({
    store,
    act,
    ask,
    ...clock,
    log,
    secretariat: new Set([secretariat]),
    deliver: delivery.deliver,
  })
  return {
    bot,
    store,
    chats,
    settled: delivery.settled,
    async stop() {
      await delivery.settled()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
