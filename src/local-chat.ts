import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { act } from './act.ts'
import { createAnnouncer } from './announce.ts'
import { ask } from './ask.ts'
import { createBot } from './bot.ts'
import { createTerminal } from './chat/terminal.ts'
import type { Clock } from './clock.ts'
import { completions, type Vocabulary } from './completion.ts'
import type { Config } from './config.ts'
import { createDelivery } from './delivery.ts'
import { answerLanguages } from './language/answers.ts'
import { commandsFor, listCommands } from './language/commands.ts'
import { greetingFor } from './language/greeting/greeting.ts'
import { lineHistory } from './line-history.ts'
import { createLogger } from './logger.ts'
import { learnFindingWords, openLiveStore } from './plan-state.ts'
import type { Plan } from './workplan/workplan.ts'

export interface LocalChat {
  config: Config
  clock: Clock
  /** Who sits at the terminal, when it is not the local secretariat. */
  as: string | null
  input: Readable
  output: Writable
  /** Where faults are logged, beside the conversation. */
  errors: Writable
  interactive: boolean
}

/** Someone at this machine, who may do what the secretariat may. */
const local = { id: 'terminal:local', name: 'Local user' }

/**
 * A chat in this terminal on the live store, until its input ends or it is stopped. Resolves with the function that
 * stops it and a promise of its end. Throws `StoreFault` when the store can't be opened.
 */
export async function startLocalChat({ config, clock, as, input, output, errors, interactive }: LocalChat) {
  const log = createLogger(config.logLevel ?? 'warn', errors)
  const store = await openLiveStore(config, clock, log)
  await learnFindingWords(store, log)
  const { plan } = store.read()
  const locale = config.locale ?? 'en'
  const words = vocabulary(plan)
  const terminal = createTerminal({
    input,
    output,
    interactive,
    person: as === null ? local : { id: `terminal:${as.trim().replace(/\s+/g, '-')}`, name: as.trim() },
    locale,
    welcome: greetingFor(locale).welcome(clock.today('UTC'), locale.startsWith('zh') ? plan.title.zh : plan.title.en),
    complete: (line) => completions(line, words),
    history: lineHistory(join(dirname(config.localStore), 'history'), log),
  })
  const delivery = createDelivery([terminal], store)
  const secretariat = new Set([...config.secretariat, local.id])
  const announcer = createAnnouncer({
    store,
    chats: [terminal],
    now: clock.now,
    log,
    process: randomUUID(),
    secretariat,
    // A script that reads its answers from a pipe has asked for nothing else.
    reminds: interactive,
  })
  const bot = createBot({ store, act, ask, ...clock, log, secretariat, deliver: delivery.deliver })
  await terminal.start(announcer.after(bot))
  announcer.start()

  async function stop(): Promise<void> {
    await terminal.stop()
    // What the last line has led to is still said.
    await announcer.round()
    await announcer.stop()
    await delivery.settled()
    await store.close()
  }
  return { stop, ended: terminal.ended }
}

/** Every command in every language; where one takes an id, the items of the plan, and behind a status's the statuses. */
function vocabulary(plan: Plan): Vocabulary {
  const items = plan.workstreams.flatMap(({ id, activities }) => [
    id,
    ...activities.map(({ number }) => `${id}.${number}`),
  ])
  const takesItem = new Set(listCommands('en').flatMap(({ name, usage }) => (/ ID\b/.test(usage) ? [name] : [])))
  const commands = answerLanguages.flatMap((language) => {
    const statuses = Object.values(commandsFor(language).statuses).flatMap(([written]) => written ?? [])
    return listCommands(language).map(({ name, word }) => {
      const places = takesItem.has(name) ? [items, ...(name === 'status' ? [statuses] : [])] : []
      return [word, places] as const
    })
  })
  return Object.fromEntries(commands)
}
