import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createClock } from '../../../src/clock.ts'
import { readConfig } from '../../../src/config.ts'
import { createLogger } from '../../../src/logger.ts'
import { type Serving, serve } from '../../../src/serve.ts'
import { AMINA, actor, amina, CHANNEL, deliver, furnish, shownOf } from '../teams-actor.ts'
import { APP_ID, PASSWORD, startTeams, TENANT, type TeamsStandIn } from '../teams-stand-in.ts'

/** The program as it is deployed, with only Microsoft's side standing on this machine. */
let teams: TeamsStandIn
let folder: string
let serving: Serving | null = null
let logged = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workplan-'))
  teams = await startTeams()
  furnish(teams)
})
afterEach(async () => {
  await serving?.stop()
  await teams.close()
  await rm(folder, { recursive: true })
  serving = null
})

async function start(): Promise<string> {
  const config = readConfig({
    WORKPLAN_STORE: join(folder, 'store.json'),
    WORKPLAN_SECRETARIAT: amina,
    PORT: '0',
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: PASSWORD,
    MicrosoftAppTenantId: TENANT,
    ToBotFromChannelOpenIdMetadataUrl: teams.openIdMetadata,
    ToChannelFromBotLoginUrl: teams.login,
  })
  if ('problem' in config) throw new Error(config.problem)
  const clock = createClock('2019-11-18', () => Date.UTC(2019, 10, 18, 9))
  serving = await serve(config, clock, createLogger('debug', { write: (line) => (logged += line) }))
  return `http://127.0.0.1:${serving.port}`
}

it('answers in Teams, is ready, keeps what was changed, and logs no words and no secrets', async () => {
  const url = await start()
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready' })
  const person = actor(teams, url, AMINA, CHANNEL)
  await person.writes('status 2.2 in-progress secret words')
  expect(shownOf(teams.posts[0])).toContain('in preparation → in progress')
  expect((await deliver(url, 'no token', {})).status).toBe(400)
  await serving?.stop()

  const again = await start()
  await actor(teams, again, AMINA, CHANNEL).writes('status 2.2')
  expect(shownOf(teams.posts[1])).toContain('in progress')
  for (const word of [PASSWORD, 'bot-token', 'secret words']) expect(logged).not.toContain(word)
})

it('does not start on a password that Microsoft refuses', async () => {
  teams.refuseSignIn('invalid_client', 'AADSTS7000215: Invalid client secret provided.')
  await expect(start()).rejects.toThrow('MicrosoftAppPassword is not accepted')
})
