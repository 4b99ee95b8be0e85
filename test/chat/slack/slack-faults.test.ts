import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bot, Unreachable, Unsure } from '../../../src/chat/chat.ts'
import { type Block, span, text } from '../../../src/reply/reply.ts'
import { type Running, reply, run, SECRET } from './running.ts'
import { command, direct, eventBody, mention, post } from './slack-payloads.ts'
import { type Slack, startSlack } from './slack-stand-in.ts'

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

const send = (event: Record<string, unknown>) => post(running.url, SECRET, { json: eventBody(event) })
const table: Block = { is: 'table', caption: 'Due', columns: ['No.'], rows: [[[span('2.2')]]] }

describe('when Slack is busy or ill', () => {
  it('waits as long as it is asked to, and then posts once', async () => {
    slack.fault('chat.postMessage', { status: 429, retryAfter: 1 })
    const before = performance.now()
    await send(mention('due?'))
    await slack.until(() => slack.messages.length === 1)
    expect(performance.now() - before).toBeGreaterThanOrEqual(1_000)
    expect(slack.called('chat.postMessage')).toHaveLength(2)
  })

  it('lets no other message to that channel go before, and holds up no other channel', async () => {
    slack.fault('chat.postMessage', { status: 429, retryAfter: 1 })
    const first = running.chat.send({ channel: 'C1' }, reply(), { key: 'a' })
    const slowed = () => running.logged.some(({ message }) => message.includes('slow down'))
    while (!slowed()) await new Promise((resolve) => setImmediate(resolve))
    await Promise.all([
      first,
      running.chat.send({ channel: 'C1' }, reply(), { key: 'b' }),
      running.chat.send({ channel: 'C2' }, reply(), { key: 'c' }),
    ])
    expect(slack.messages[0]?.key).toBe('c')
    expect(slack.called('chat.postMessage')).toHaveLength(4)
  })

  it('does not wait for ever: a long wait is given up and said', async () => {
    slack.fault('chat.postMessage', { status: 429, retryAfter: 3_600 })
    const sent = running.chat.send({ channel: 'C1' }, reply(), { key: 'digest|1' })
    await expect(sent).rejects.toThrow('ratelimited')
    expect(slack.called('chat.postMessage')).toHaveLength(1)
  })

  it('tries a fault of the server again, a few times', async () => {
    slack.fault('chat.postMessage', { status: 503 }, { status: 500 })
    await send(mention('due?'))
    await slack.until(() => slack.messages.length === 1)
    slack.fault('chat.postMessage', ...Array.from({ length: 9 }, () => ({ status: 500 })))
    await expect(running.chat.send({ channel: 'C1' }, reply(), { key: 'k' })).rejects.toThrow('HTTP 500')
    expect(slack.called('chat.postMessage')).toHaveLength(3 + 4)
  })

  it('does not post twice when the answer is lost, where it can look', async () => {
    slack.fault('chat.postMessage', { lost: 'after' })
    await send(direct('due?'))
    await slack.until(() => slack.called('conversations.history').length === 1)
    await running.chat.stop()
    expect(slack.messages).toHaveLength(1)
    expect(slack.called('chat.postMessage')).toHaveLength(1)
  })

  it('looks three days back for a lost post, by the clock it was given', async () => {
    const other = await run(slack, async () => reply(), { socket: true, wall: () => Date.UTC(2019, 10, 18, 9) })
    slack.fault('chat.postMessage', { lost: 'after' })
    await other.chat.send({ channel: 'D1' }, reply(), { key: 'k' })
    const [looked] = slack.called('conversations.history')
    expect(Number(looked?.args.oldest)).toBe(Date.UTC(2019, 10, 15, 9) / 1_000)
    await other.stop()
  })

  it('posts again when the lost call was never carried out', async () => {
    slack.fault('chat.postMessage', { lost: 'before' })
    await send(direct('due?'))
    await slack.until(() => slack.messages.length === 1)
    expect(slack.called('chat.postMessage')).toHaveLength(2)
  })

  it('rather posts too little than twice, where it cannot look', async () => {
    slack.fault('chat.postMessage', { lost: 'after' })
    slack.fault('conversations.replies', { error: 'missing_scope', needed: 'channels:history' })
    await send(mention('due?'))
    await slack.until(() => slack.whispers.length === 1)
    expect(slack.messages).toHaveLength(1)
    expect(slack.whispers[0]?.text).toContain('If you do not see it')
  })

  it('repeats without harm what changes nothing when done twice', async () => {
    slack.fault('chat.update', { lost: 'after' })
    const sent = await running.chat.send({ channel: 'C1' }, reply(), { key: 'k' })
    await running.chat.update(sent, reply({ answer: [text('new')] }))
    expect(slack.messages.map((message) => message.text)).toEqual(['new'])
    expect(slack.called('chat.update')).toHaveLength(2)
  })
})

describe('when Slack does not take the blocks', () => {
  it('draws tables as lists, and goes on so', async () => {
    answer = async () => reply({ answer: [table] })
    slack.fault('chat.postMessage', { error: 'invalid_blocks' })
    await send(mention('due?'))
    await slack.until(() => slack.messages.length === 1)
    await send(mention('due?'))
    await slack.until(() => slack.messages.length === 2)
    expect(slack.called('chat.postMessage')).toHaveLength(3)
    for (const message of slack.messages) expect(JSON.stringify(message.blocks)).not.toContain('"table"')
  })

  it('at last sends the text alone', async () => {
    answer = async () => reply({ answer: [table] })
    slack.fault('chat.postMessage', { error: 'invalid_blocks' }, { error: 'invalid_blocks' })
    await send(mention('due?'))
    await slack.until(() => slack.messages.length === 1)
    expect(slack.messages[0]).toMatchObject({ text: 'Due\nNo.\n- 2.2', blocks: [] })
  })

  it('does so at response addresses too', async () => {
    slack.fault('response_url', { status: 400, body: 'invalid_blocks' })
    await post(running.url, SECRET, { form: command('due', { response_url: slack.responseUrl('r1') }) })
    await slack.until(() => slack.responses.length === 1)
    expect(slack.responses[0]?.body).not.toHaveProperty('blocks')
  })
})

it('an answer that cannot be brought is said to have failed', async () => {
  slack.fault('chat.postMessage', { error: 'fatal_error' })
  await send(mention('due?'))
  await slack.until(() => slack.whispers.length === 1)
  expect(slack.whispers[0]?.text).toContain('try again')
})

it('a change that was kept is not said to have failed with its card', async () => {
  answer = async () => reply({ kind: 'done' })
  slack.fault('chat.postMessage', { error: 'fatal_error' })
  await send(mention('status 2.2 completed'))
  await slack.until(() => slack.whispers.length === 1)
  expect(slack.whispers[0]?.text).toContain('done and saved')
})

describe('the port', () => {
  it('posts digests with their key, and answers under them', async () => {
    const root = await running.chat.send({ channel: 'C1' }, reply(), { key: 'digest|1' })
    const below = await running.chat.send({ channel: 'C1' }, reply(), { key: 'digest|2', thread: root })
    expect(slack.messages).toMatchObject([
      { key: 'digest|1', thread: undefined },
      { key: 'digest|2', thread: root.ts },
    ])
    expect(below).toMatchObject({ channel: 'C1', thread: root.ts })
  })

  it('finds a message by its key, or knows that there is none, or says that it cannot tell', async () => {
    const sent = await running.chat.send({ channel: 'D1' }, reply(), { key: 'reminder|1' })
    expect(await running.chat.find({ channel: 'D1' }, 'reminder|1')).toMatchObject({ ts: sent.ts })
    expect(await running.chat.find({ channel: 'D1' }, 'reminder|2')).toBeNull()
    slack.fault('conversations.history', { error: 'missing_scope', needed: 'channels:history' })
    expect(await running.chat.find({ channel: 'C1' }, 'digest|1')).toBe('unknown')
  })

  it.each(['is_archived', 'channel_not_found', 'not_in_channel', 'account_inactive', 'token_revoked'])(
    'says that a place is gone: %s',
    async (error) => {
      slack.fault('chat.postMessage', { error })
      const sent = running.chat.send({ channel: 'C1' }, reply(), { key: 'k' })
      await expect(sent).rejects.toThrow(Unreachable)
      slack.fault('chat.update', { error })
      await expect(running.chat.update({ channel: 'C1', ts: '1.1' }, reply())).rejects.toThrow(Unreachable)
    },
  )

  it('says that a digest may have been posted, where it cannot look', async () => {
    slack.fault('chat.postMessage', { lost: 'after' })
    slack.fault('conversations.history', { error: 'missing_scope', needed: 'channels:history' })
    await expect(running.chat.send({ channel: 'C1' }, reply(), { key: 'digest|1' })).rejects.toThrow(Unsure)
    expect(slack.messages).toHaveLength(1)
  })

  it('opens the direct message with a person, once', async () => {
    expect(await running.chat.direct('slack:U7')).toEqual({ channel: 'D7' })
    expect(await running.chat.direct('slack:U7')).toEqual({ channel: 'D7' })
    expect(slack.called('conversations.open')).toHaveLength(1)
    slack.fault('conversations.open', { error: 'user_disabled' })
    await expect(running.chat.direct('slack:U8')).rejects.toThrow(Unreachable)
  })
})
