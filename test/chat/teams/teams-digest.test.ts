import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AnnouncingBot, announcingBot } from '../../announcing-bot.ts'
import { type Actor, AMINA, actor, amina, CHANNEL, PERSONAL, shownOf } from '../teams-actor.ts'
import { type Running, run } from '../teams-running.ts'

/** Digests through the SDK's own adapter. */
let running: Running
let announcing: AnnouncingBot
let inChannel: Actor

beforeEach(async () => {
  announcing = announcingBot('2019-11-13T09:00:00.000Z')
  running = await run(announcing.bot)
  announcing.announceOn(running.chat)
  inChannel = actor(running.teams, running.url, AMINA, CHANNEL)
})
afterEach(async () => {
  await announcing.stop()
  await running.stop()
})

/** Says something, and lets a round go by. */
async function say(words: string, who = inChannel): Promise<void> {
  await who.writes(words)
  await announcing.at(announcing.clock.now)
}

const shown = () => running.teams.posts.map((post) => shownOf(post))
const digests = () => running.teams.posts.filter((post) => shownOf(post).includes('Workplan this week'))

describe('a digest in Teams', () => {
  it('is set up in a channel, confirmed by a test post, and is a post of its own, once', async () => {
    await say('digest on IOM mondays 09:00 Geneva')
    expect(shown()[0]).toContain('A weekly digest now comes here.')
    expect(shown()[1]).toContain('Amina Diallo has set up the weekly workplan digest here')
    await announcing.at('2019-11-18T08:00:00.000Z')
    await announcing.at('2019-11-18T08:01:00.000Z')
    expect(digests()).toHaveLength(1)
    expect(digests()[0]?.conversation).toBe(`${CHANNEL};messageid=${digests()[0]?.id}`)
    expect(shownOf(digests()[0])).toContain('Workplan this week: IOM · 18 November')
  })

  it('is edited in place after a change, and told beneath it where the channel wants that', async () => {
    await say('digest on with changes')
    await announcing.at('2019-11-18T08:00:00.000Z')
    announcing.secretariat.add(amina)
    announcing.clock.now = '2019-11-19T10:00:00.000Z'
    await say(
      'status 4.1 completed because the resolution was adopted',
      actor(running.teams, running.url, AMINA, PERSONAL),
    )
    expect(digests()).toHaveLength(1)
    expect(digests()[0]?.edits).toHaveLength(1)
    expect(shownOf(digests()[0])).toContain('in progress → completed')
    expect(running.teams.posts.at(-1)).toMatchObject({ conversation: digests()[0]?.conversation })
  })

  it('that may have been posted is not posted again: Teams cannot tell', async () => {
    await say('digest on')
    running.teams.fail(/POST/, { is: 'lost' })
    await announcing.at('2019-11-18T08:00:00.000Z')
    await announcing.at('2019-11-18T08:05:00.000Z')
    await announcing.at('2019-11-18T08:10:00.000Z')
    expect(digests()).toHaveLength(1)
    const rows = Object.values(announcing.store.read().ledger).filter((row) => row.key.startsWith('digest'))
    expect(rows).toMatchObject([{ state: 'skipped', why: 'unsure' }])
  })

  it('of a channel from which the bot was removed is paused with the reason', async () => {
    await say('digest on')
    running.teams.fail(/POST/, {
      is: 'status',
      status: 403,
      body: '{"error":{"code":"BotNotInConversationRoster","message":"The bot is not part of the conversation roster."}}',
    })
    await announcing.at('2019-11-18T08:00:00.000Z')
    const [subscription] = Object.values(announcing.store.read().subscriptions)
    expect(subscription?.paused?.why).toContain('BotNotInConversationRoster')
  })
})
