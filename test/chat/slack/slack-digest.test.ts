import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AnnouncingBot, announcingBot } from '../../announcing-bot.ts'
import { type Running, run } from './running.ts'
import { direct, eventBody, mention, press } from './slack-payloads.ts'
import { type Slack, startSlack } from './slack-stand-in.ts'

/** Digests through the real Bolt app over Socket Mode. */
let slack: Slack
let running: Running
let announcing: AnnouncingBot

beforeEach(async () => {
  slack = await startSlack()
  slack.people.U1 = { real_name: 'Ana Silva', tz: 'Europe/Zurich' }
  announcing = announcingBot('2019-11-13T09:00:00.000Z')
  running = await run(slack, announcing.bot, { socket: true })
  announcing.announceOn(running.chat)
})
afterEach(async () => {
  await announcing.stop()
  await running.stop()
  await slack.stop()
})

/** Says something, waits for the answer, and lets a round go by. */
async function say(event: Record<string, unknown>) {
  const before = slack.messages.length
  slack.deliver('events_api', eventBody(event))
  await slack.until(() => slack.messages.length > before)
  await announcing.at(announcing.clock.now)
  return slack.messages.slice(before)
}

const digests = () => slack.messages.filter((message) => message.key?.startsWith('digest|'))

describe('a digest in Slack', () => {
  it('is set up in the channel, confirmed by a test post, and posted once with its mark', async () => {
    const [answer, test] = await say(mention('digest on IOM mondays 09:00 Europe/Geneva'))
    expect(answer?.text).toContain('A weekly digest now comes here.')
    expect(answer?.thread).toBeDefined()
    expect(test).toMatchObject({ channel: 'C1', key: 'confirmation|slack:C1|2019-11-13T09:00:00.000Z' })
    expect(test?.thread).toBeUndefined()
    expect(test?.text).toContain('Ana Silva has set up the weekly workplan digest here')

    await announcing.at('2019-11-18T08:00:00.000Z')
    await announcing.at('2019-11-18T08:01:00.000Z')
    expect(digests()).toMatchObject([{ channel: 'C1', key: 'digest|slack:C1|2019-11-18T08:00:00.000Z' }])
    expect(digests()[0]?.text).toContain('Workplan this week: IOM · 18 November')
    expect(digests()[0]?.thread).toBeUndefined()
  })

  it('is edited in place after a change, and told in its thread where the channel wants that', async () => {
    await say(mention('digest on with changes'))
    await announcing.at('2019-11-18T08:00:00.000Z')
    announcing.secretariat.add('slack:U2')
    announcing.clock.now = '2019-11-19T10:00:00.000Z'
    await say(direct('status 4.1 completed because the resolution was adopted', { user: 'U2' }))
    expect(digests()).toHaveLength(1)
    expect(digests()[0]?.text).not.toContain('Overdue')
    expect(digests()[0]?.text).toContain('in progress → completed')
    const told = slack.messages.filter((message) => message.key?.startsWith('changes|'))
    expect(told).toMatchObject([{ channel: 'C1', thread: digests()[0]?.ts }])
  })

  it('has buttons that are commands: a snooze takes the item out', async () => {
    await say(mention('digest on'))
    await announcing.at('2019-11-18T08:00:00.000Z')
    const blocks: { elements?: Record<string, unknown>[] }[] = JSON.parse(JSON.stringify(digests()[0]?.blocks))
    const buttons = blocks.flatMap((block) => block.elements ?? []).filter((element) => element.type === 'button')
    const snooze = buttons.find((button) => String(button.value).startsWith('snooze 4.1'))
    expect(snooze).toMatchObject({ value: 'snooze 4.1 until 2019-12-02' })
    const before = slack.calls.length
    slack.deliver('interactive', press(snooze ?? {}))
    await slack.until(() => slack.calls.length > before)
    expect(announcing.store.read().subscriptions['slack:C1']?.snoozed).toEqual({ '4.1': '2019-12-02' })
  })

  it('whose answer was lost is found by its mark and not posted again', async () => {
    await say(mention('digest on'))
    slack.fault('chat.postMessage', { lost: 'after' })
    await announcing.at('2019-11-18T08:00:00.000Z')
    await announcing.at('2019-11-18T08:05:00.000Z')
    expect(digests()).toHaveLength(1)
    expect(announcing.store.read().ledger['digest|slack:C1|2019-11-18T08:00:00.000Z']).toMatchObject({ state: 'sent' })
  })

  it('that may have been posted is not posted again where the app may not read the channel', async () => {
    await say(mention('digest on'))
    slack.fault('chat.postMessage', { lost: 'after' })
    const denied = { error: 'missing_scope', needed: 'channels:history' }
    slack.fault('conversations.history', denied, denied)
    await announcing.at('2019-11-18T08:00:00.000Z')
    await announcing.at('2019-11-18T08:05:00.000Z')
    await announcing.at('2019-11-18T08:10:00.000Z')
    expect(digests()).toHaveLength(1)
    expect(announcing.store.read().ledger['digest|slack:C1|2019-11-18T08:00:00.000Z']).toMatchObject({ why: 'unsure' })
  })

  it('of a channel that is archived is paused with Slack’s reason, and whoever set it up is told', async () => {
    await say(mention('digest on'))
    slack.fault('chat.postMessage', { error: 'is_archived' })
    await announcing.at('2019-11-18T08:00:00.000Z')
    expect(announcing.store.read().subscriptions['slack:C1']?.paused).toMatchObject({ why: 'is_archived' })
    await announcing.at('2019-11-18T08:01:00.000Z')
    expect(slack.messages.at(-1)).toMatchObject({ channel: 'D1' })
    expect(slack.messages.at(-1)?.text).toContain('is_archived')
  })
})
