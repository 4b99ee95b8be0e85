#!/usr/bin/env node
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
    process.stdout.write(usage())
    return 0
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
    if (options.explain) {
      process.stdout.write(`${explained(question, questioning).join('\n')}\n`)
      return 0
    }
    const reply = await answerTurns([question], questioning)
    const printed = options.json ? JSON.stringify(replyObject(reply)) : plainText([...reply.answer, ...reply.more])
    process.stdout.write(`${printed}\n`)
    return 0
  },
  async verify(_, config) {
    const { placeOf } = await import('./store/address.ts')
    const { readStore } = await import('./store/open.ts')
    const { issuedPlan } = await import('./issued-plan.ts')
    const { verify } = await import('./workplan/log.ts')
    const address = config.store ?? config.localStore
    const state = await readStore(address)
    if (!state) throw new Error(`there is no store at ${placeOf(address)} yet`)
    const found = verify(state, issuedPlan())
    if (found.ok) process.stdout.write(`whole: ${found.entries} changes make the plan as it stands\n`)
    else if ('seq' in found) complain(`the log is broken at entry ${found.seq}`)
    else complain(`the log does not account for ${found.items.join(', ')}`)
    return found.ok ? 0 : 1
  },
  async digest({ options }, config) {
    const { digestPreview } = await import('./digest-report.ts')
    const { plainText } = await import('./reply/plain-text.ts')
    const state = await stateAtHand(config)
    const channel = options.channel ?? null
    const { known, blocks } = digestPreview(state, channel, dayOf(options.today, config), config.locale ?? 'en')
    if (channel !== null && !known) complain(`${channel} has no digest; this is what the defaults would give`)
    process.stdout.write(`${plainText(blocks)}\n`)
    return 0
  },
  async runs({ options }, config) {
    const { digestRuns } = await import('./digest-report.ts')
    const { plainText } = await import('./reply/plain-text.ts')
    const { createClock } = await import('./clock.ts')
    const { now } = createClock(dayOf(options.today, config), Date.now)
    process.stdout.write(`${plainText(digestRuns(await stateAtHand(config), now(), config.locale ?? 'en'))}\n`)
    return 0
  },
  async manifest({ words, options }, config) {
    if (words[0] === 'teams') return teamsManifest(options, config)
    const { slackManifest } = await import('./chat/slack/slack-manifest.ts')
    const { chromeFor } = await import('./language/chrome/chrome.ts')
    const { listingFor } = await import('./language/listing/listing.ts')
    const made = slackManifest({
      command: options.command ?? '/workplan',
      url: options.url ?? null,
      chrome: chromeFor('en'),
      listing: listingFor('en'),
    })
    if ('problem' in made) throw new Error(made.problem)
    process.stdout.write(`${JSON.stringify(made.manifest, null, 2)}\n`)
    return 0
  },
  async 'migrate-store'({ words: [from = '', to = ''] }, config) {
    const { createClock } = await import('./clock.ts')
    const { createLogger } = await import('./logger.ts')
    const { migrateStore } = await import('./store/migrate-store.ts')
    const { now } = createClock(null, Date.now)
    const log = createLogger(config.logLevel ?? 'warn', process.stderr)
    const copied = await migrateStore(from, to, { now, log })
    const counts = Object.entries(copied).map(([part, count]) => `${count} ${part}`)
    process.stdout.write(`copied and verified: ${counts.join(', ')}\n`)
    return 0
  },
}

/** Prints the Teams manifest, or puts every file of the Teams app into a folder, with archives for a known app id. */
async function teamsManifest({ url, out }: Invocation['options'], config: Config): Promise<number> {
  const { teamsPackage } = await import('./chat/teams/teams-package.ts')
  const { chromeFor } = await import('./language/chrome/chrome.ts')
  const { listCommands } = await import('./language/commands.ts')
  const { listingFor } = await import('./language/listing/listing.ts')
  const words = (tag: string) => ({ chrome: chromeFor(tag), listing: listingFor(tag), commands: listCommands(tag) })
  const appId = config.teams && 'appId' in config.teams ? config.teams.appId : null
  const made = teamsPackage({ appId, url: url ?? 'https://workplan.example.org/', en: words('en'), zh: words('zh') })
  if ('problem' in made) throw new Error(made.problem)
  if (out === undefined) {
    process.stdout.write(made.files['manifest.json'] ?? '')
    return 0
  }
  const { mkdir, writeFile } = await import('node:fs/promises')
  const { join } = await import('node:path')
  await mkdir(out, { recursive: true })
  for (const [name, content] of Object.entries(made.files)) await writeFile(join(out, name), content)
  process.stdout.write(`${Object.keys(made.files).join('\n')}\n`)
  return 0
}

/** The live state as it stands, read beside whatever runs on it; the plan as issued where there is none yet. */
async function stateAtHand(config: Config) {
  const { issuedState } = await import('./plan-state.ts')
  const { readStore } = await import('./store/open.ts')
  return (await readStore(config.store ?? config.localStore)) ?? issuedState()
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
  const serving = await serve(config, createClock(today ?? config.today, Date.now), log)
  const signal = await stopSignal()
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
process.exitCode = await run(process.argv.slice(2))
