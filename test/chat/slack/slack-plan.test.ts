import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClock } from '../../../src/clock.ts'
import { readConfig } from '../../../src/config.ts'
import { createLogger } from '../../../src/logger.ts'
import { type Serving, serve } from '../../../src/serve.ts'
import { command, direct, eventBody, mention } from './slack-payloads.ts'
import { BOT, type Slack, startSlack } from './slack-stand-in.ts'

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
