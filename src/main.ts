import { type CommandName, type Invocation, readArguments, usage } from './command-line.ts'
import { type Config, environment, readConfig } from './config.ts'
import type { Day } from './workplan/deadline.ts'

/** The plan's own time, on which everything without a configured chat stands. */
const localDay = '2019-11-18'
/** How long a stop may take, in ms: less than the 30 s after which containers are killed. */
const patience = 20_000

type Run = (invocation: Invocation, config: Config) => Promise<number>

/** Each command resolves with the exit code; what it needs is loaded by it alone, so that a question is answered fast. */
const commands: Record<CommandName, Run> = {
  async help() {
    return say(usage())
  },
  async start({ options }, config) {
    return config.slack || config.teams ? deployment(config, options.today) : terminal(config, options)
  },
  async ask({ words, options }, config) {
    const { answerLines, answerTurns, explained, replyObject } = await import('./questions.ts')
    const { plainText } = await import('./reply/plain-text.ts')
    const { issuedState } = await import('./plan-state.ts')
    const { readStore } = await import('./store/open.ts')
    const state = (config.store && (await readStore(config.store))) || issuedState()
    const questioning = { state, today: dayOf(options.today, config), complain }
    if (options.jsonl) return (await answerLines(process.stdin, process.stdout, questioning)) ? 0 : 1
    const question = words.join(' ')
    if (options.explain) return say(explained(question, questioning).join('\n'))
    const reply = await answerTurns([question], questioning)
    return say(options.json ? JSON.stringify(replyObject(reply)) : plainText([...reply.answer, ...reply.more]))
  },
  async verify(_, config) {
    const { verifyLog } = await import('./operations.ts')
    return say(await verifyLog(config))
  },
  async digest({ options }, config) {
    const { previewDigest } = await import('./operations.ts')
    const channel = options.channel ?? null
    const { known, text } = await previewDigest(config, channel, dayOf(options.today, config))
    if (channel !== null && !known) complain(`${channel} has no digest; this is what the defaults would give`)
    return say(text)
  },
  async runs({ options }, config) {
    const { createClock } = await import('./clock.ts')
    const { listRuns } = await import('./operations.ts')
    return say(await listRuns(config, createClock(dayOf(options.today, config), Date.now)))
  },
  async manifest({ words: [platform], options }, config) {
    const { slackManifestText, teamsManifestText } = await import('./operations.ts')
    return say(await (platform === 'teams' ? teamsManifestText(options, config) : slackManifestText(options)))
  },
  async 'migrate-store'({ words: [from = '', to = ''] }, config) {
    const { createClock } = await import('./clock.ts')
    const { copyStore } = await import('./operations.ts')
    return say(await copyStore(from, to, config, createClock(null, Date.now)))
  },
}

async function deployment(config: Config, today: Day | undefined): Promise<number> {
  const { createClock } = await import('./clock.ts')
  const { createLogger } = await import('./logger.ts')
  const { serve } = await import('./serve.ts')
  const log = createLogger(config.logLevel ?? 'info', process.stdout)
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'ended by a fault that nobody expected')
    process.exit(1)
  })
  // Heard from the first moment, so that what is taken while the rest starts is still answered.
  const stopping = stopSignal()
  const serving = await serve(config, createClock(today ?? config.today, Date.now), log)
  const signal = await stopping
  log.info({ signal }, 'stopping')
  await withPatience(serving.stop())
  log.info('stopped')
  return 0
}

async function terminal(config: Config, options: Invocation['options']): Promise<number> {
  const { createClock } = await import('./clock.ts')
  const { startLocalChat } = await import('./local-chat.ts')
  const chat = await startLocalChat({
    config,
    clock: createClock(dayOf(options.today, config), Date.now),
    as: options.as ?? null,
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  })
  await Promise.race([chat.ended, stopSignal()])
  await withPatience(chat.stop())
  return 0
}

/** The day that questions are asked on: the one named, the one configured, the real one in UTC for a deployment. */
function dayOf(named: Day | undefined, config: Config): Day {
  const local = config.slack || config.teams ? new Date().toISOString().slice(0, 10) : localDay
  return named ?? config.today ?? local
}

/** Resolves with the first signal to stop; a second one ends the process at once. */
function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    let stopping = false
    for (const signal of ['SIGTERM', 'SIGINT']) {
      process.on(signal, () => {
        if (stopping) process.exit(1)
        stopping = true
        resolve(signal)
      })
    }
  })
}

async function withPatience(stopped: Promise<void>): Promise<void> {
  const timer = setTimeout(() => {
    complain(`something is still in hand after ${patience / 1000} s: stopping without it`)
    process.exit(1)
  }, patience)
  await stopped
  clearTimeout(timer)
}

/** Prints what a command was for; with it the command ends well. */
function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function complain(line: string): void {
  process.stderr.write(`workplan: ${line}\n`)
}

/** A fault and what caused it, on one line. */
function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const words = error.message.replace(/\s*\n\s*/g, ' ')
  const cause = error.cause === undefined ? '' : oneLine(error.cause)
  return words.includes(cause) ? words : `${words}: ${cause}`
}

async function run(words: readonly string[]): Promise<number> {
  const invocation = readArguments(words)
  if ('problem' in invocation) {
    complain(invocation.problem)
    return 2
  }
  try {
    const config = readConfig(invocation.command === 'help' ? {} : environment())
    if ('problem' in config) {
      complain(config.problem)
      return 1
    }
    return await commands[invocation.command](invocation, config)
  } catch (error) {
    complain(oneLine(error))
    return 1
  }
}

// The reader of a pipe may leave early (`| head`); there is nobody left to tell.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})
run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
