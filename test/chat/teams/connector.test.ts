import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Call, type Connector, createConnector, isTrusted, Unanswered } from '../../../src/chat/teams/connector.ts'
import { furnish, GROUP } from '../teams-actor.ts'
import { patience } from '../teams-running.ts'
import { type Fault, startTeams, type TeamsStandIn } from '../teams-stand-in.ts'

let teams: TeamsStandIn
let connector: Connector
let post: Call
const wall = () => Date.UTC(2019, 10, 18, 9)
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

beforeEach(async () => {
  teams = await startTeams()
  furnish(teams)
  connector = createConnector({ token: async () => 'bot-token-1', patience, wall, log: silent })
  const body = { type: 'message', text: 'hello' }
  post = { service: teams.url, method: 'POST', path: ['conversations', GROUP, 'activities'], body }
})
afterEach(() => teams.close())

const status = (code: number, headers = {}): Fault => ({ is: 'status', status: code, headers })
const put = (): Call => ({
  ...post,
  method: 'PUT',
  path: ['conversations', GROUP, 'activities', teams.posts[0]?.id ?? ''],
})

describe('a call of the connector', () => {
  it.each([
    ['is asked to slow down', status(429, { 'retry-after': '0' })],
    ['is asked to slow down without a time', status(429)],
    ['crosses another write', status(412)],
    ['meets a service that is away', status(503)],
    ['has a token that was withdrawn', status(401)],
  ])('that %s is made again, as nothing was done', async (_, fault) => {
    teams.fail(/POST/, fault)
    expect(await connector.call(post)).toEqual({ id: teams.posts[0]?.id })
    expect(teams.posts).toHaveLength(1)
    expect(teams.calls).toHaveLength(2)
  })

  it.each<[string, Fault]>([
    ['failed inside', status(500)],
    ['failed behind a gateway', status(502)],
    ['was too slow for a gateway', status(504)],
    ['was cut off', { is: 'reset' }],
    ['was done, but its answer was lost', { is: 'lost' }],
    ['never got an answer', { is: 'hang' }],
  ])('that %s is not made again when it posts: nothing is ever posted twice', async (_, fault) => {
    teams.fail(/POST/, fault)
    await expect(connector.call(post)).rejects.toThrow(Unanswered)
    expect(teams.calls).toHaveLength(1)
  })

  it.each<[string, Fault]>([
    ['failed inside', status(500)],
    ['was done, but its answer was lost', { is: 'lost' }],
    ['never got an answer', { is: 'hang' }],
  ])('that %s is made again when doing it twice is doing it once', async (_, fault) => {
    await connector.call(post)
    teams.fail(/PUT/, fault)
    await connector.call(put())
    expect(teams.calls).toHaveLength(3)
    expect(teams.posts[0]?.activity).toEqual(post.body)
  })

  it('waits as long as it is told to', async () => {
    teams.fail(/POST/, status(429, { 'retry-after': '1' }))
    const before = performance.now()
    await connector.call(post)
    expect(performance.now() - before).toBeGreaterThan(950)
  })

  it('waits until the time it is told, by the clock it was given', async () => {
    teams.fail(/POST/, status(429, { 'retry-after': 'Mon, 18 Nov 2019 09:00:01 GMT' }))
    const before = performance.now()
    await connector.call(post)
    expect(performance.now() - before).toBeGreaterThan(950)
  })

  it.each(['3600', 'Mon, 18 Nov 2019 10:00:00 GMT'])(
    'gives up when it is told to wait for longer than there is (%s)',
    async (wait) => {
      teams.fail(/POST/, status(429, { 'retry-after': wait }))
      await expect(connector.call(post)).rejects.toThrow('429 Fault')
      expect(teams.calls).toHaveLength(1)
    },
  )

  it('gives up after so many tries', async () => {
    for (let n = 0; n < 9; n += 1) teams.fail(/POST/, status(429, { 'retry-after': '0' }))
    await expect(connector.call(post)).rejects.toMatchObject({ status: 429 })
    expect(teams.calls).toHaveLength(patience.tries)
  })

  it('says why it was refused, in the connector’s words', async () => {
    const wrong = { ...post, path: ['conversations', 'nowhere', 'activities'] }
    await expect(connector.call(wrong)).rejects.toMatchObject({ status: 404, code: 'ConversationNotFound' })
  })

  it('takes a refusal that is no JSON for what it is', async () => {
    teams.fail(/POST/, { is: 'status', status: 400, body: '<html>Bad gateway of a proxy</html>' })
    await expect(connector.call(post)).rejects.toMatchObject({ status: 400, code: 'no reason given' })
  })

  it('asks for a new token only once when tokens are refused', async () => {
    for (let n = 0; n < 9; n += 1) teams.fail(/POST/, status(401))
    await expect(connector.call(post)).rejects.toMatchObject({ status: 401 })
    expect(teams.calls).toHaveLength(2)
  })

  it('is tried again when nobody was there to hear it', async () => {
    await teams.close()
    let tokens = 0
    const token = async () => {
      tokens += 1
      return 'bot-token-1'
    }
    await expect(createConnector({ token, patience, wall, log: silent }).call(post)).rejects.toThrow()
    expect(tokens).toBe(patience.tries)
  })

  it('ends when everything stops', async () => {
    teams.fail(/POST/, { is: 'hang' })
    const call = connector.call(post)
    connector.stop()
    await expect(call).rejects.toThrow()
  })
})

it('trusts services over TLS, and those of this machine; in the preview only these', () => {
  const services = [
    'https://smba.trafficmanager.net/teams/',
    'http://127.0.0.1:3979/',
    'http://localhost:3979/',
    'http://[::1]:3979/',
    'http://smba.example/',
    'https://user@smba.example/',
    'ftp://localhost/',
    'localhost',
  ]
  expect(services.map((service) => isTrusted(service, false))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
  expect(services.map((service) => isTrusted(service, true))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
