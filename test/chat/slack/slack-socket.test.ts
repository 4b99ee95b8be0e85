import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Running, reply, run } from './running.ts'
import { command, eventBody, mention, press } from './slack-payloads.ts'
import { BOT, type Slack, startSlack } from './slack-stand-in.ts'

let slack: Slack
let running: Running

beforeEach(async () => {
  slack = await startSlack()
  running = await run(slack, async () => reply(), { socket: true })
})
afterEach(async () => {
  await running.stop()
  await slack.stop()
})

describe('over Socket Mode', () => {
  it('opens its socket with the app token and speaks with the bot token', async () => {
    slack.deliver('events_api', eventBody(mention('due?')))
    await slack.until(() => slack.messages.length === 1)
    expect(slack.called('apps.connections.open').map(({ token }) => token)).toEqual([BOT.appToken])
    expect(slack.called('chat.postMessage').map(({ token }) => token)).toEqual([BOT.token])
    expect(running.chat.ready()).toBe(true)
  })

  it('acknowledges events, commands and buttons by their envelope', async () => {
    const envelopes = [
      slack.deliver('events_api', eventBody(mention('due?'))),
      slack.deliver('slash_commands', command('due', { response_url: slack.responseUrl('r1') })),
      slack.deliver('interactive', press({ value: 'history 2.2' })),
    ]
    await slack.until(() => slack.acks.length === 3 && slack.messages.length === 2 && slack.responses.length === 1)
    expect(slack.acks.map(({ envelope_id }) => envelope_id).sort()).toEqual(envelopes)
  })

  it('answers once what is delivered again after a lost acknowledgement', async () => {
    const body = eventBody(mention('due?'))
    slack.deliver('events_api', body)
    slack.deliver('events_api', body, { retry_attempt: 1, retry_reason: 'timeout' })
    await slack.until(() => slack.acks.length === 2)
    await running.chat.stop()
    expect(running.heard).toHaveLength(1)
  })

  it.each(['disconnect', 'close', 'destroy'] as const)('connects again after a %s, and hears on', async (how) => {
    const [connection] = slack.connections
    if (how === 'disconnect') connection?.send({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} })
    else connection?.[how]()
    await slack.until(() => slack.connections.size === 1 && !slack.connections.has(connection ?? neverConnected))
    slack.deliver('events_api', eventBody(mention('still there?')))
    await slack.until(() => slack.messages.length === 1)
  })

  it('goes on trying while Slack does not let it in', async () => {
    slack.fault('apps.connections.open', { error: 'internal_error' })
    for (const connection of slack.connections) connection.destroy()
    await slack.until(() => slack.connections.size === 0)
    await slack.until(() => slack.connections.size === 1)
    expect(slack.called('apps.connections.open')).toHaveLength(3)
    expect(running.logged.filter(({ level }) => level === 'error')).toHaveLength(1)
  })

  it('answers what has arrived though the socket is gone before it is acknowledged', async () => {
    slack.deliver('events_api', eventBody(mention('due?')))
    for (const connection of slack.connections) connection.close()
    await slack.until(() => slack.messages.length === 1)
  })

  it('is not ready without a socket, and closes it at the end', async () => {
    await running.chat.stop()
    expect(running.chat.ready()).toBe(false)
    await slack.until(() => slack.connections.size === 0)
  })
})

const neverConnected = { send: () => {}, close: () => {}, destroy: () => {} }
