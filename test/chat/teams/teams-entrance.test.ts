import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { text } from '../../../src/reply/reply.ts'
import { AMINA, actor, deliver, PERSONAL } from '../teams-actor.ts'
import { type Running, run, saying } from '../teams-running.ts'
import { APP_ID, BOT, PASSWORD, strangersKey, TENANT } from '../teams-stand-in.ts'

let running: Running
const now = () => Math.floor(Date.now() / 1_000)

beforeAll(async () => {
  // The SDK prints refused tokens there.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  running = await run(async () => saying([text('Yes.')]))
})
afterAll(() => running.stop())
beforeEach(() => {
  running.heard.length = 0
  running.teams.posts.length = 0
  running.teams.calls.length = 0
})

const message = (changes: object = {}) => ({
  type: 'message',
  id: randomUUID(),
  channelId: 'msteams',
  serviceUrl: running.teams.url,
  from: AMINA,
  recipient: BOT,
  conversation: { id: PERSONAL, conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
  text: 'help',
  ...changes,
})

describe('what comes in', () => {
  it('is answered when its token is good', async () => {
    const heard = await deliver(running.url, running.teams.token(), message())
    expect(heard.status).toBe(200)
    expect(running.teams.posts).toHaveLength(1)
  })

  it.each([
    ['no token at all', () => null],
    ['no token but a word', () => 'junk'],
    ['a forged signature', () => running.teams.token({ key: strangersKey })],
    ['no signature', () => running.teams.token({ unsigned: true })],
    ['an algorithm of none', () => running.teams.token({ header: { alg: 'none' }, unsigned: true })],
    ['an algorithm with a shared secret', () => running.teams.token({ header: { alg: 'HS256' } })],
    ['an unknown key', () => running.teams.token({ header: { kid: 'somebody-else' } })],
    ['a time that is over', () => running.teams.token({ claims: { nbf: now() - 9_000, exp: now() - 5_000 } })],
    ['a time that is still to come', () => running.teams.token({ claims: { nbf: now() + 5_000, exp: now() + 9_000 } })],
    ['another audience', () => running.teams.token({ claims: { aud: 'another-bot' } })],
    ['another issuer', () => running.teams.token({ claims: { iss: 'https://issuer.example' } })],
    ['another service', () => running.teams.token({ claims: { serviceurl: 'https://evil.example/' } })],
    ['no service', () => running.teams.token({ claims: { serviceurl: undefined } })],
  ])('with %s is answered 401, and nothing is done', async (_, token) => {
    const { status } = await deliver(running.url, token(), message())
    expect(status).toBe(401)
    expect(running.heard).toEqual([])
    expect(running.teams.calls).toEqual([])
  })

  it.each([
    ['another tenant', { conversation: { id: PERSONAL, tenantId: 'x' }, channelData: { tenant: { id: 'x' } } }, 403],
    ['no tenant', { conversation: { id: PERSONAL }, channelData: {} }, 403],
    ['another channel', { channelId: 'webchat' }, 401],
    ['the channel of the streaming extension, which has keys of its own', { channelId: 'AseChannel' }, 401],
    ['no conversation', { conversation: undefined }, 400],
    ['no author', { from: null }, 400],
  ])('of %s is refused', async (_, changes, status) => {
    const heard = await deliver(running.url, running.teams.token(), message(changes))
    expect(heard.status).toBe(status)
    expect(running.heard).toEqual([])
  })

  it('is refused when its service is not to be trusted with the token of the bot', async () => {
    const serviceUrl = 'http://service.example/'
    const token = running.teams.token({ claims: { serviceurl: serviceUrl } })
    expect((await deliver(running.url, token, message({ serviceUrl }))).status).toBe(403)
  })

  it('may be of any size that Teams sends, and no other shape', async () => {
    const post = (body: string, type = 'application/json') =>
      fetch(`${running.url}/api/messages`, { method: 'POST', headers: { 'content-type': type }, body })
    expect((await post('{')).status).toBe(400)
    expect((await post('[]')).status).toBe(400)
    expect((await post(JSON.stringify(message()), 'text/plain')).status).toBe(400)
    expect((await post(JSON.stringify(message({ text: 'a'.repeat(600_000) })))).status).toBe(413)
    expect((await fetch(`${running.url}/api/messages`)).status).toBe(404)
  })

  it('says who wrote what, where and in what time', async () => {
    await actor(running.teams, running.url, AMINA, PERSONAL).writes('help')
    expect(running.heard).toMatchObject([
      {
        text: 'help',
        person: { id: 'teams:aaaaaaaa-0000-4000-8000-000000000001', name: 'Amina Diallo' },
        place: { id: `teams:${PERSONAL}`, kind: 'direct' },
        locale: 'en-GB',
        zone: 'Europe/Zurich',
      },
    ])
  })
})

it('is asked to come again when the keys that prove it cannot be fetched', async () => {
  const nowhere = { openIdMetadata: 'http://127.0.0.1:9/openid', login: running.teams.login }
  const other = await run(async () => saying([text('Yes.')]), { cloud: nowhere })
  const { status } = await deliver(other.url, running.teams.token(), message())
  expect(status).toBe(503)
  expect(other.heard).toEqual([])
  expect(other.logged.join()).toContain('could not be fetched')
  await other.stop()
})

it('says nothing of its own settings in a log', async () => {
  await deliver(running.url, running.teams.token({ claims: { aud: 'another-bot' } }), message())
  running.teams.fail(/POST/, { is: 'status', status: 400 })
  await deliver(running.url, running.teams.token(), message())
  expect(running.logged.join()).toContain('was not answered')
  for (const secret of [PASSWORD, 'bot-token', APP_ID]) expect(running.logged.join()).not.toContain(secret)
})
