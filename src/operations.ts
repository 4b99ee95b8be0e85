import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from './clock.ts'
import type { Invocation } from './command-line.ts'
import type { Config } from './config.ts'
import { issuedPlan } from './issued-plan.ts'
import { chromeFor } from './language/chrome/chrome.ts'
import { listCommands } from './language/commands.ts'
import { listingFor } from './language/listing/listing.ts'
import { issuedState } from './plan-state.ts'
import { plainText } from './reply/plain-text.ts'
import { placeOf } from './store/address.ts'
import { readStore } from './store/open.ts'
import type { Day } from './workplan/deadline.ts'
import type { State } from './workplan/state.ts'

type Options = Invocation['options']

// What those who run the bot do beside it. Each resolves with the lines to print, or rejects with what is wrong in one.

/** Proves that the log of changes is whole and makes the plan as it stands. */
export async function verifyLog(config: Config): Promise<string> {
  const { verify } = await import('./workplan/log.ts')
  const address = config.store ?? config.localStore
  const state = await readStore(address)
  if (!state) throw new Error(`there is no store at ${placeOf(address)} yet`)
  const found = verify(state, issuedPlan())
  if (found.ok) return `whole: ${found.entries} changes make the plan as it stands`
  if ('seq' in found) throw new Error(`the log is broken at entry ${found.seq}`)
  throw new Error(`the log does not account for ${found.items.join(', ')}`)
}

/** What a channel would be sent on a day, and whether it has a digest at all. */
export async function previewDigest(config: Config, channel: string | null, today: Day) {
  const { digestPreview } = await import('./digest-report.ts')
  const { known, blocks } = digestPreview(await stateAtHand(config), channel, today, config.locale ?? 'en')
  return { known, text: plainText(blocks) }
}

/** The last and next digests of every channel. */
export async function listRuns(config: Config, { now }: Clock): Promise<string> {
  const { digestRuns } = await import('./digest-report.ts')
  return plainText(digestRuns(await stateAtHand(config), now(), config.locale ?? 'en'))
}

/** The manifest of the Slack app. */
export async function slackManifestText({ command, url }: Options): Promise<string> {
  const { slackManifest } = await import('./chat/slack/slack-manifest.ts')
  const words = { chrome: chromeFor('en'), listing: listingFor('en') }
  const made = slackManifest({ command: command ?? '/workplan', url: url ?? null, ...words })
  if ('problem' in made) throw new Error(made.problem)
  return JSON.stringify(made.manifest, null, 2)
}

/** The manifest of the Teams app; with `out`, all its files are put there, and archives for a known app id. */
export async function teamsManifestText({ url, out }: Options, config: Config): Promise<string> {
  const { teamsPackage } = await import('./chat/teams/teams-package.ts')
  const words = (tag: string) => ({ chrome: chromeFor(tag), listing: listingFor(tag), commands: listCommands(tag) })
  const appId = config.teams && 'appId' in config.teams ? config.teams.appId : null
  const made = teamsPackage({ appId, url: url ?? 'https://workplan.example.org/', en: words('en'), zh: words('zh') })
  if ('problem' in made) throw new Error(made.problem)
  if (out === undefined) return String(made.files['manifest.json']).trimEnd()
  await mkdir(out, { recursive: true })
  for (const [name, content] of Object.entries(made.files)) await writeFile(join(out, name), content)
  return Object.keys(made.files).join('\n')
}

/** Copies a store, file or database, to a place that holds none, and verifies the copy. */
export async function copyStore(from: string, to: string, config: Config, { now }: Clock): Promise<string> {
  const { createLogger } = await import('./logger.ts')
  const { migrateStore } = await import('./store/migrate-store.ts')
  const copied = await migrateStore(from, to, { now, log: createLogger(config.logLevel ?? 'warn', process.stderr) })
  const counts = Object.entries(copied).map(([part, count]) => `${count} ${part}`)
  return `copied and verified: ${counts.join(', ')}`
}

/** The live state as it stands, read beside whatever runs on it; the plan as issued where there is none yet. */
async function stateAtHand(config: Config): Promise<State> {
  return (await readStore(config.store ?? config.localStore)) ?? issuedState()
}
