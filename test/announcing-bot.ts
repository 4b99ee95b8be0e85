import { act } from '../src/act.ts'
import { type Announcer, createAnnouncer } from '../src/announce.ts'
import { ask } from '../src/ask.ts'
import { createBot } from '../src/bot.ts'
import type { Bot, Chat } from '../src/chat/chat.ts'
import { issuedState } from '../src/plan-state.ts'
import type { Store } from '../src/store/store.ts'
import { wallClock } from '../src/workplan/slots.ts'
import { memoryStore } from './memory-store.ts'

export interface AnnouncingBot {
  bot: Bot
  store: Store
  clock: { now: string }
  /** Ids of the secretariat. */
  secretariat: Set<string>
  /** Begins to announce on the chat that the bot was given to. */
  announceOn(chat: Chat): void
  /** Sets the clock and lets a round go by. */
  at(moment: string): Promise<void>
  stop(): Promise<void>
}

/** The whole bot on the plan as issued, in memory, with a clock and rounds that the test sets. */
export function announcingBot(now: string): AnnouncingBot {
  const clock = { now }
  const store = memoryStore(issuedState())
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const secretariat = new Set<string>()
  let announcer: Announcer | null = null
  const bot = createBot({
    store,
    act,
    ask,
    now: () => clock.now,
    today: (zone) => wallClock(clock.now, zone).day,
    log,
    secretariat,
    deliver: async () => {},
  })
  return {
    bot: (incoming) => bot(incoming),
    store,
    clock,
    secretariat,
    announceOn(chat) {
      announcer = createAnnouncer({
        store,
        chats: [chat],
        now: () => clock.now,
        log,
        process: 'one',
        secretariat,
        pace: 1000,
      })
    },
    async at(moment) {
      clock.now = moment
      await announcer?.round()
    },
    async stop() {
      await announcer?.stop()
    },
  }
}
