import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SCOPES } from '../../../src/chat/slack/slack-manifest.ts'
import { type Running, reply, run } from './running.ts'
import { type Slack, startSlack } from './slack-stand-in.ts'

let slack: Slack
let running: Running

beforeEach(async () => {
  slack = await startSlack()
})
afterEach(async () => {
  await running.stop()
  await slack.stop()
})

const start = async (socket: boolean) => {
  running = await run(slack, async () => reply(), { socket, start: false })
  return running.chat.start(async () => reply())
}

describe('the start', () => {
  it.each([
    ['invalid_auth', /^SLACK_BOT_TOKEN was refused by Slack \(invalid_auth\).*xoxb-/],
    ['account_inactive', /^SLACK_BOT_TOKEN was refused by Slack \(account_inactive\)/],
    ['not_allowed_token_type', /^SLACK_BOT_TOKEN is of the wrong kind.*xoxb-/],
  ])('stops at a bot token that Slack refuses: %s', async (error, line) => {
    slack.fault('auth.test', { error })
    await expect(start(false)).rejects.toThrow(line)
    expect(running.chat.ready()).toBe(false)
  })

  it.each([
    ['invalid_auth', /^SLACK_APP_TOKEN was refused by Slack \(invalid_auth\).*xapp-/],
    ['missing_scope', /^SLACK_APP_TOKEN lacks the scope connections:write/],
    ['not_allowed_token_type', /^SLACK_APP_TOKEN is of the wrong kind.*xapp-/],
  ])('stops at an app token that Slack refuses: %s', async (error, line) => {
    slack.fault('apps.connections.open', { error })
    await expect(start(true)).rejects.toThrow(line)
  })

  it('names every scope that is missing, and the way to get it', async () => {
    slack.grant('app_mentions:read,commands,im:history,im:write')
    await expect(start(false)).rejects.toThrow(
      'SLACK_BOT_TOKEN lacks the scopes chat:write, users:read: add it under "OAuth & Permissions" and reinstall the app',
    )
  })

  it('goes on without a scope that it can do without, and says what is lost', async () => {
    slack.grant(
      SCOPES.filter(({ needed }) => needed)
        .map(({ scope }) => scope)
        .join(', '),
    )
    await start(false)
    expect(running.logged.filter(({ level }) => level === 'warn')).toMatchObject([
      { message: expect.stringContaining('assistant:write') },
    ])
  })

  it('says when Slack cannot be reached at all', async () => {
    slack.fault('auth.test', ...Array.from({ length: 4 }, () => ({ status: 502 })))
    await expect(start(false)).rejects.toThrow(/^SLACK_BOT_TOKEN could not be checked: .*SLACK_API_URL/)
  })

  it('asks for one line only, whatever is wrong', async () => {
    slack.fault('auth.test', { error: 'invalid_auth' })
    await expect(start(false)).rejects.toThrow(/^[^\n]*$/)
  })
})
