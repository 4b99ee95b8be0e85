import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createClock } from '../src/clock.ts'
import { type Config, readConfig } from '../src/config.ts'
import { createLogger } from '../src/logger.ts'
import { type Serving, serve } from '../src/serve.ts'
import { eventBody, mention, post } from './chat/slack/slack-payloads.ts'
import { BOT, type Slack, startSlack } from './chat/slack/slack-stand-in.ts'

const secret = 'signing-secret'
// What Slack signs it dates by its own clock.
const clock = { ...createClock('2019-11-18', () => Date.UTC(2019, 10, 18, 9)), wall: Date.now }

let folder: string
let slack: Slack
let logged: string
let serving: Serving | null

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workplan-'))
  slack = await startSlack()
  logged = ''
  serving = null
})
afterEach(async () => {
  await serving?.stop()
  await slack.stop()
  await rm(folder, { recursive: true })
})

function configWith(variables: Record<string, string> = {}): Config {
  const config = readConfig({
    WORKPLAN_STORE: join(folder, 'store.json'),
    PORT: '0',
    SLACK_BOT_TOKEN: BOT.token,
    SLACK_SIGNING_SECRET: secret,
    SLACK_API_URL: slack.apiUrl(),
    ...variables,
  })
  if ('problem' in config) throw new Error(config.problem)
  return config
}

async function start(config = configWith()): Promise<string> {
  serving = await serve(config, clock, createLogger('debug', { write: (line) => (logged += line) }))
  return `http://127.0.0.1:${serving.port}`
}

it('takes messages on the chat that is configured, and is ready', async () => {
  const url = await start()
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready' })
  await post(`${url}/slack/events`, secret, { json: eventBody(mention('who leads T4?')) })
  await slack.until(() => slack.messages.length > 0)
  expect(slack.messages).toHaveLength(1)
})

it('answers what it has taken before it stops, and then takes no more', async () => {
  const url = await start()
  await post(`${url}/slack/events`, secret, { json: eventBody(mention('who leads T4?')) })
  await serving?.stop()
  expect(slack.messages).toHaveLength(1)
  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
})

it('lets go of its store when it stops, so that the next one can start on it', async () => {
  await start()
  await serving?.stop()
  await start()
  expect(serving?.port).toBeGreaterThan(0)
})

it('refuses to start on a token that Slack refuses, in a line that names the variable, and holds nothing', async () => {
  slack.fault('auth.test', { error: 'invalid_auth' })
  await expect(start()).rejects.toThrow('SLACK_BOT_TOKEN was refused by Slack (invalid_auth)')
  await start()
})

it('refuses a port that another program has', async () => {
  await start()
  const second = configWith({ WORKPLAN_STORE: join(folder, 'other.json'), PORT: String(serving?.port) })
  await expect(serve(second, clock, createLogger('silent', { write: () => {} }))).rejects.toThrow('PORT')
})

it('starts each chat that is configured once, Teams beside Slack', async () => {
  await start(configWith({ WORKPLAN_TEAMS_PREVIEW: 'on' }))
  expect(logged).toContain('"chats":["slack","teams"]')
})

it('logs no words of a message and no token', async () => {
  const url = await start()
  await post(`${url}/slack/events`, secret, { json: eventBody(mention('a confidential question')) })
  await slack.until(() => slack.messages.length > 0)
  await serving?.stop()
  expect(logged).toContain('"ready"')
  expect(logged).not.toContain('confidential')
  expect(logged).not.toContain(BOT.token)
})
