import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Bot } from '../../../src/chat/chat.ts'
import { buttons, type Reply } from '../../../src/reply/reply.ts'
import { type Running, reply, run, SECRET } from './running.ts'
import { command, direct, edited, eventBody, mention, messageShortcut, post, press } from './slack-payloads.ts'
import { BOT, type Slack, startSlack } from './slack-stand-in.ts'

let slack: Slack
let running: Running
let answer: Bot

beforeEach(async () => {
  slack = await startSlack()
  answer = async () => reply()
  running = await run(slack, (incoming) => answer(incoming))
})
afterEach(async () => {
  await running.stop()
  await slack.stop()
})

const send = (event: Record<string, unknown>, eventId?: string) =>
  post(running.url, SECRET, { json: eventBody(event, eventId) })

describe('the address Slack posts to', () => {
  it('answers the challenge, and the check of its certificate, signed or not', async () => {
    const challenge = await post(running.url, SECRET, {
      json: { type: 'url_verification', challenge: 'c3', token: 't' },
    })
    expect(await challenge.json()).toEqual({ challenge: 'c3' })
    expect((await post(running.url, SECRET, { form: { ssl_check: 1, token: 't' } })).status).toBe(200)
    expect((await post(running.url, SECRET, { form: { ssl_check: 1 } }, { signature: null })).status).toBe(200)
  })

  it('does not let a check of the certificate carry anything else in', async () => {
    await post(running.url, SECRET, { form: { ...command('help'), ssl_check: 1 } }, { signature: null })
    await running.stop()
    expect(running.heard).toEqual([])
  })

  it.each([
    ['no signature', { signature: null }],
    ['a forged signature', { signature: `v0=${'0'.repeat(64)}` }],
    ['a signature of another version', { signature: 'v1=abc' }],
    ['a signature without a hash', { signature: 'v0' }],
    ['a time long past', { at: Math.floor(Date.now() / 1_000) - 400 }],
    ['a time in the future', { at: Math.floor(Date.now() / 1_000) + 400 }],
  ])('refuses %s, and names the variable in the log', async (_, more) => {
    const response = await post(running.url, SECRET, { json: eventBody(mention('due')) }, more)
    expect(response.status).toBe(401)
    expect(running.heard).toEqual([])
    expect(running.logged.map(({ message }) => message).join()).toContain('SLACK_SIGNING_SECRET')
  })

  it('holds the time of a request against the clock it was given', async () => {
    const slow = await run(slack, async () => reply(), { wall: () => Date.now() - 3_600_000 })
    const response = await post(slow.url, SECRET, { json: eventBody(mention('due')) })
    expect(response.status).toBe(401)
    expect(slow.logged.map(({ fields }) => JSON.stringify(fields)).join()).toContain('lies in the future')
    await slow.stop()
  })

  it('refuses what it cannot read, and what is too long', async () => {
    expect((await post(running.url, SECRET, { raw: 'payload={"type":' })).status).toBe(400)
    expect((await post(running.url, SECRET, { raw: 'x'.repeat(5 * 1024 * 1024) })).status).toBe(413)
  })

  it('acknowledges at once whatever it does not know', async () => {
    const unknown = [
      { json: { type: 'event_callback', event: { type: 'team_join' }, event_id: 'Ev0' } },
      { json: { hello: 'world' } },
      { interactive: { type: 'block_suggestion', name: 'x', value: '', user: { id: 'U1' }, team: { id: 'T' } } },
      { interactive: { type: 'shortcut', callback_id: 'x', user: { id: 'U1' }, team: { id: 'T' }, trigger_id: '1' } },
      { interactive: { type: 'view_closed', view: { id: 'V1' }, user: { id: 'U1' }, team: { id: 'T' } } },
      { interactive: { type: 'something_new', user: { id: 'U1' }, team: { id: 'T' } } },
    ]
    for (const payload of unknown) expect((await post(running.url, SECRET, payload)).status).toBe(200)
  })

  it('acknowledges before the work is done, however long that takes', async () => {
    let finish: () => void = () => {}
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    answer = async () => {
      await finished
      return reply()
    }
    expect((await post(running.url, SECRET, { form: command('status 2.2 completed') })).status).toBe(200)
    expect((await send(mention('what is due?'))).status).toBe(200)
    expect(slack.messages).toEqual([])
    finish()
  })
})

describe('a mention in a channel', () => {
  it('is answered in its thread, with words that stand alone', async () => {
    slack.people.U1 = { real_name: 'María', tz: 'Europe/Madrid', locale: 'es-ES', profile: { display_name: '' } }
    const event = mention('what is due for &lt;2.2&gt;?')
    await send(event)
    await slack.until(() => slack.messages.length === 1)
    expect(slack.messages[0]).toMatchObject({ channel: 'C1', thread: event.ts, text: 'ok' })
    expect(running.heard[0]).toEqual({
      text: 'what is due for <2.2>?',
      person: { id: 'slack:U1', name: 'María' },
      place: { id: 'slack:C1', kind: 'channel', thread: event.ts, address: { channel: 'C1' } },
      key: `slack|C1|${event.ts}`,
      locale: 'es-ES',
      zone: 'Europe/Madrid',
    })
  })

  it('stays in the thread it was made in', async () => {
    await send(mention('due?', { thread_ts: '1573000000.000100' }))
    await slack.until(() => slack.messages.length === 1)
    expect(slack.messages[0]?.thread).toBe('1573000000.000100')
  })

  it('says who else it mentions', async () => {
    slack.people.U7 = { profile: { display_name: 'Amina' } }
    await send(mention('make <@U7> focal point for 2.2 and tell <@U8|bob>'))
    await slack.until(() => running.heard.length === 1)
    expect(running.heard[0]?.text).toBe('make @slack:U7 focal point for 2.2 and tell @slack:U8')
    expect(running.heard[0]?.mentioned).toEqual({ 'slack:U7': 'Amina', 'slack:U8': 'bob' })
  })

  it('without words asks for help', async () => {
    await send(mention(''))
    await slack.until(() => running.heard.length === 1)
    expect(running.heard[0]?.text).toBe('help')
  })

  it('is answered to the asker alone when the reply is private', async () => {
    answer = async () => reply({ private: true })
    const event = mention('status 2.2 completed')
    await send(event)
    await slack.until(() => slack.whispers.length === 1)
    expect(slack.whispers[0]).toMatchObject({ channel: 'C1', user: 'U1', thread: event.ts })
    expect(slack.messages).toEqual([])
  })

  it('goes to the direct message where the asker cannot be reached alone in the channel', async () => {
    answer = async () => reply({ private: true })
    slack.fault('chat.postEphemeral', { error: 'user_not_in_channel' })
    await send(mention('status 2.2 completed'))
    await slack.until(() => slack.messages.length === 1)
    expect(slack.messages[0]?.channel).toBe('D1')
  })

  it('is answered even when nothing is known of the asker', async () => {
    slack.fault('users.info', { error: 'missing_scope', needed: 'users:read' })
    await send(mention('due?'))
    await slack.until(() => slack.messages.length === 1)
    expect(running.heard[0]?.person).toEqual({ id: 'slack:U1', name: 'U1' })
  })
})

it('a mention that is edited has its answer in the thread edited', async () => {
  answer = async (incoming) => reply({ answer: [{ is: 'heading', text: `about ${incoming.text}` }] })
  const event = mention('due in May')
  await send(event)
  await slack.until(() => slack.messages.length === 1)
  await send({ ...event, text: `<@${BOT.user}> due in June`, edited: { user: 'U1', ts: '1579.1' } })
  await slack.until(() => slack.called('chat.update').length === 1)
  expect(slack.messages).toMatchObject([{ text: 'about due in June', thread: event.ts }])
})

describe('a direct message', () => {
  it('is answered beside it, and tells where the person can be reached', async () => {
    await send(direct('what is due?'))
    await slack.until(() => slack.messages.length === 1)
    expect(slack.messages[0]).toMatchObject({ channel: 'D1', thread: undefined })
    expect(running.heard[0]).toMatchObject({
      place: { id: 'slack:D1', kind: 'direct' },
      direct: { channel: 'D1' },
    })
    expect(running.heard[0]?.place).not.toHaveProperty('thread')
  })

  it('keeps private things in the direct message itself', async () => {
    answer = async () => reply({ private: true })
    await send(direct('due', { thread_ts: '1.1' }))
    await slack.until(() => slack.messages.length === 1)
    expect(slack.messages[0]).toMatchObject({ channel: 'D1', thread: '1.1' })
    expect(slack.whispers).toEqual([])
  })

  it('that is edited has its answer edited', async () => {
    answer = async (incoming) => reply({ answer: [{ is: 'heading', text: `about ${incoming.text}` }] })
    const original = direct('due in May')
    await send(original)
    await slack.until(() => slack.messages.length === 1)
    await running.chat.stop()
    await running.stop()
    running = await run(slack, (incoming) => answer(incoming))
    // Not known after a restart: answered anew.
    await send(edited(original, 'due in June'))
    await slack.until(() => slack.messages.length === 2)
    const again = edited(original, 'due in July')
    await send(again)
    await slack.until(() => slack.called('chat.update').length === 1)
    expect(slack.messages.map(({ text }) => text)).toEqual(['about due in May', 'about due in July'])
    expect(running.heard.at(-1)?.key).toContain(String(again.message.edited.ts))
  })

  it('that only gained a preview of its link is not answered again', async () => {
    const original = direct('see https://example.org')
    await send(original)
    await send(edited(original, original.text))
    await slack.until(() => slack.messages.length === 1)
    await running.chat.stop()
    expect(running.heard).toHaveLength(1)
  })
})

describe('what is nobody’s question', () => {
  it.each([
    ['its own message', { user: BOT.user }],
    ['its own message, as an app', { bot_id: BOT.bot, user: BOT.user, subtype: 'bot_message' }],
    ['another bot’s message', { bot_id: 'B9', user: 'U9' }],
    ['Slackbot', { user: 'USLACKBOT' }],
    ['a message without a person', { user: undefined }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['a join', { subtype: 'channel_join' }],
    ['a message in a channel that does not mention it', { channel: 'C1', channel_type: 'channel' }],
  ])('is left alone: %s', async (_, more) => {
    await send(direct('what is due?', more))
    await send(direct('the end'))
    await slack.until(() => slack.messages.length === 1)
    expect(running.heard.map(({ text }) => text)).toEqual(['the end'])
  })
})

describe('what comes twice', () => {
  it('is answered once, by whatever id it comes', async () => {
    const event = mention('due?')
    await send(event, 'Ev-same')
    await send(event, 'Ev-same')
    await send(event, 'Ev-other')
    await send({ ...event, type: 'message', channel_type: 'im' }, 'Ev-third')
    await send({ ...event, ts: '1574999999.000100' }, 'Ev-fourth')
    await slack.until(() => slack.messages.length === 1)
    await running.chat.stop()
    expect(running.heard).toHaveLength(1)
  })

  it('is told apart from what has no id of its own', async () => {
    for (const text of ['one', 'two']) {
      await post(running.url, SECRET, { json: { ...eventBody(mention(text)), event_id: undefined } })
    }
    await slack.until(() => slack.messages.length === 2)
  })

  it('is answered although it says that it is a retry, when the first never came', async () => {
    const headers = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
    await post(running.url, SECRET, { json: eventBody(mention('due?')) }, { headers })
    await slack.until(() => slack.messages.length === 1)
  })

  it('is done once for commands and buttons too', async () => {
    const form = command('status 2.2 completed', { response_url: slack.responseUrl('r1') })
    const pressed = press({ value: 'status 2.2 completed' })
    for (const payload of [{ form }, { form }, { interactive: pressed }, { interactive: pressed }]) {
      await post(running.url, SECRET, payload)
    }
    await slack.until(() => slack.responses.length === 1 && slack.messages.length === 1)
    await running.chat.stop()
    expect(running.heard.map(({ key }) => key)).toHaveLength(2)
  })

  it('says nothing when the bot knows that it was done before', async () => {
    answer = async () => null
    await send(mention('status 2.2 completed'))
    await running.chat.stop()
    expect(slack.messages).toEqual([])
  })
})

describe('a slash command', () => {
  it('is answered to the asker alone', async () => {
    await post(running.url, SECRET, { form: command('due', { response_url: slack.responseUrl('r1') }) })
    await slack.until(() => slack.responses.length === 1)
    expect(slack.responses[0]?.body).toMatchObject({ response_type: 'ephemeral', replace_original: false, text: 'ok' })
    expect(running.heard[0]).toMatchObject({
      text: 'due',
      person: { id: 'slack:U1', name: 'u1' },
      place: { id: 'slack:C1', kind: 'channel', name: 'general', address: { channel: 'C1' } },
    })
  })

  it('may have any name; one that is itself a command keeps its meaning', async () => {
    const url = slack.responseUrl('r1')
    await post(running.url, SECRET, { form: command('2.2 completed', { command: '/status', response_url: url }) })
    await post(running.url, SECRET, { form: command('due', { command: '/plan-2019', response_url: url }) })
    await post(running.url, SECRET, { form: command('', { response_url: url }) })
    await slack.until(() => slack.responses.length === 3)
    expect(running.heard.map(({ text }) => text).sort()).toEqual(['due', 'help', 'status 2.2 completed'])
  })

  it('finds another way when its response address has worn out', async () => {
    slack.fault('response_url', { status: 404, body: 'expired_url' })
    await post(running.url, SECRET, { form: command('due', { response_url: slack.responseUrl('r1') }) })
    await slack.until(() => slack.whispers.length === 1)
    expect(slack.whispers[0]).toMatchObject({ channel: 'C1', user: 'U1' })
  })
})

it('the message menu asks about a message, and tells the asker alone', async () => {
  await post(running.url, SECRET, {
    interactive: messageShortcut('when is *2.2* due?', { response_url: slack.responseUrl('r1') }),
  })
  await slack.until(() => slack.responses.length === 1)
  expect(running.heard[0]?.text).toBe('when is 2.2 due?')
  expect(slack.responses[0]?.body).toMatchObject({ response_type: 'ephemeral' })
})

it('reads one conversation’s words in the order they came', async () => {
  const order: string[] = []
  answer = async (incoming) => {
    order.push(incoming.text)
    return reply()
  }
  slack.fault('users.info', { status: 500 })
  await send(direct('first', { user: 'U1' }))
  await send(direct('second', { user: 'U2' }))
  await slack.until(() => slack.messages.length === 2)
  expect(order).toEqual(['first', 'second'])
})

it('finishes what is in hand before it stops, and takes no more', async () => {
  let finish: (reply: Reply) => void = () => {}
  answer = () =>
    new Promise((resolve) => {
      finish = resolve
    })
  await send(mention('due?'))
  await slack.until(() => slack.called('users.info').length === 1)
  const stopped = running.chat.stop()
  expect(running.chat.ready()).toBe(false)
  expect((await send(mention('too late'))).status).toBe(503)
  while (running.heard.length === 0) await new Promise((resolve) => setImmediate(resolve))
  finish(reply({ more: [buttons({ label: 'Help', says: 'help' })] }))
  await stopped
  expect(slack.messages).toHaveLength(1)
})
