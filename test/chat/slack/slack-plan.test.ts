import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClock } from '../../../src/clock.ts'
import { readConfig } from '../../../src/config.ts'
import { createLogger } from '../../../src/logger.ts'
import { type Serving, serve } from '../../../src/serve.ts'
import { command, direct, eventBody, homeOpened, mention, press, submit } from './slack-payloads.ts'
import { BOT, type Posted, type Slack, startSlack } from './slack-stand-in.ts'

/** The program as it is deployed, on the real plan, with only Slack itself standing on this machine. */
let slack: Slack
let folder: string
let serving: Serving

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workplan-'))
  slack = await startSlack()
  const config = readConfig({
    WORKPLAN_STORE: join(folder, 'store.json'),
    WORKPLAN_SECRETARIAT: 'slack:U1',
    PORT: '0',
    SLACK_BOT_TOKEN: BOT.token,
    SLACK_APP_TOKEN: BOT.appToken,
    SLACK_API_URL: slack.apiUrl(),
  })
  if ('problem' in config) throw new Error(config.problem)
  const clock = createClock('2019-11-18', () => Date.UTC(2019, 10, 18, 9))
  serving = await serve(config, clock, createLogger('silent', { write: () => {} }))
})
afterEach(async () => {
  await serving.stop()
  await slack.stop()
  await rm(folder, { recursive: true })
})

/** What is shown for the next thing said. */
async function shown(event: Record<string, unknown>) {
  const before = slack.messages.length
  slack.deliver('events_api', eventBody(event))
  await slack.until(() => slack.messages.length > before)
  const message = slack.messages[before]
  if (!message) throw new Error('nothing shown')
  return message
}

describe('the plan in Slack', () => {
  it('is answered in the language of the question, with its source', async () => {
    const english = await shown(mention('when is 2.2 due?'))
    expect(english.text).toContain('December 2020')
    expect(english.text).toContain('line 115')
    const chinese = await shown(direct('2.2 什么时候到期？'))
    expect(chinese.text).toContain('2020年12月')
    expect(JSON.stringify(chinese.blocks)).not.toContain('*')
  })

  it('is followed up in a thread, and not across threads', async () => {
    const question = mention('when is T4 due?')
    await shown(question)
    const followUp = await shown(mention('and who leads it?', { thread_ts: question.ts }))
    expect(followUp.thread).toBe(question.ts)
    expect(followUp.text).toContain('ILO')
  })

  it('is told to the asker alone after a slash command', async () => {
    slack.deliver('slash_commands', command('list all workstreams', { response_url: slack.responseUrl('r1') }))
    await slack.until(() => slack.responses.length === 1)
    expect(slack.responses[0]?.body).toMatchObject({ response_type: 'ephemeral' })
    expect(slack.responses[0]?.body.text).toContain('X3 (HIV)')
    expect(slack.messages).toEqual([])
  })

  it('never passes on a mention, whatever it is asked', async () => {
    const answer = await shown(mention('what about &lt;!channel&gt; and <!here> <@U7>?'))
    expect(answer.text).not.toMatch(/<[!@#]/)
    expect(JSON.stringify(answer.blocks)).not.toMatch(/"type":"(user|broadcast|channel|usergroup|mrkdwn)"/)
  })
})

/** The press of the button of a message that is labelled so. */
function pressOf(message: Posted, label: string) {
  const actions = message.blocks.flatMap((block) =>
    Array.isArray(block.elements) ? block.elements.map((element) => ({ block_id: block.block_id, ...element })) : [],
  )
  const button = actions.find((element) => element.text?.text === label)
  if (!button) throw new Error(`no button ${label}`)
  return press(button, {
    container: { type: 'message', message_ts: message.ts, channel_id: message.channel, is_ephemeral: false },
    channel: { id: message.channel },
    message: { ts: message.ts, ...(message.thread ? { thread_ts: message.thread } : {}) },
  })
}

const secretary = { user: 'U1' }
const outsider = { user: 'U2' }

describe('the plan changed in Slack', () => {
  it.each(['status 2.2 in-progress', '/status 2.2 in-progress'])('by a mention: %s', async (said) => {
    const saved = await shown(mention(said, secretary))
    expect(saved.text).toContain('in preparation → in progress')
    expect((await shown(direct('what is the status of 2.2?', outsider))).text).toContain('in progress')
  })

  it('by a slash command, told to the asker alone', async () => {
    const url = slack.responseUrl('r1')
    slack.deliver('slash_commands', command('status 2.2 in-progress', { response_url: url }))
    await slack.until(() => slack.responses.length === 1)
    slack.deliver('slash_commands', command('status 2.2 completed', { response_url: url }))
    await slack.until(() => slack.responses.length === 2)
    expect(slack.responses[1]?.body.text).toContain('in progress → completed')
    expect(slack.messages).toEqual([])
  })

  it('once, however often and under whatever id it is delivered', async () => {
    const event = mention('status 2.2 completed', secretary)
    await shown(event)
    slack.deliver('events_api', eventBody(event))
    slack.deliver('events_api', eventBody({ ...event, type: 'message', channel_type: 'im' }))
    const history = await shown(direct('history 2.2', secretary))
    expect(history.text.match(/→/g)).toHaveLength(1)
    expect(slack.messages).toHaveLength(2)
  })

  it('and taken back by the button, which edits the card it stood on', async () => {
    const saved = await shown(mention('status 2.2 completed', secretary))
    slack.deliver('interactive', pressOf(saved, 'Undo'))
    await slack.until(() => slack.called('chat.update').length === 1)
    expect(slack.messages).toHaveLength(1)
    expect(slack.messages[0]?.text).toContain('completed → in preparation')
  })

  it('in a form that opens at once, with what stands', async () => {
    const asked = await shown(direct('update 2.2', secretary))
    slack.deliver('interactive', pressOf(asked, 'Update 2.2'))
    await slack.until(() => slack.views.length === 1)
    const view = slack.views[0]?.view ?? {}
    expect(JSON.stringify(view)).toContain('"initial_option":{"text":{"type":"plain_text","text":"in preparation"')
    slack.deliver('interactive', submit(view, { status: { option: 'on-hold' }, note: 'waiting for {funds} <!here>' }))
    await slack.until(() => slack.messages.length === 2 || slack.called('chat.update').length === 1)
    const told = slack.messages.at(-1)?.text ?? ''
    expect(told).toContain('in preparation → on hold')
    expect(told).toContain('waiting for {funds} &lt;!here&gt;')
  })

  it('not by those who may not, who are told so alone, with the way out', async () => {
    slack.deliver('events_api', eventBody(mention('status 2.2 completed', outsider)))
    await slack.until(() => slack.whispers.length === 1)
    expect(slack.whispers[0]).toMatchObject({ user: 'U2', channel: 'C1' })
    expect(slack.messages).toEqual([])
    expect((await shown(direct('history 2.2', outsider))).text).not.toContain('→')
  })

  it('in Chinese', async () => {
    const saved = await shown(direct('状态 2.2 进行中', secretary))
    expect(saved.text).toContain('进行中')
    expect(JSON.stringify(saved.blocks)).not.toContain('*')
  })
})

it('a person’s Home shows what is theirs, with the way to the rest', async () => {
  slack.deliver('events_api', eventBody(homeOpened()))
  await slack.until(() => slack.views.length === 1)
  const page = JSON.stringify(slack.views[0]?.view)
  expect(page).toContain('Your workplan')
  expect(page).toContain('All workstreams')
  expect(page).toContain('11 December 2019')
})
