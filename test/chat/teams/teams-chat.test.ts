import { afterEach, describe, expect, it } from 'vitest'
import { teamsChat } from '../../../src/chat/teams/teams-chat.ts'
import { createHttpServer } from '../../../src/http.ts'
import { chromeFor } from '../../../src/language/chrome/chrome.ts'
import { type Block, buttons, note, text } from '../../../src/reply/reply.ts'
import {
  AMINA,
  actor,
  amina,
  BOWEN,
  bowen,
  CHANNEL,
  cardOf,
  deliver,
  GROUP,
  PERSONAL,
  shownOf,
} from '../teams-actor.ts'
import { type Running, run, saying } from '../teams-running.ts'
import { APP_ID, BOT, TENANT } from '../teams-stand-in.ts'

let running: Running
afterEach(() => running.stop())

const answer = saying([text('T4 is led by ILO and IOM.')], { more: [note('Source: line 120')] })
const places = [
  ['a personal chat', PERSONAL, PERSONAL],
  ['a group chat', GROUP, GROUP],
  ['a channel', CHANNEL, `${CHANNEL};messageid=1700000000000`],
] as const

describe.each(places)('in %s', (_, place, conversation) => {
  it.each([
    ['the words', 'status 2.2 in-progress', 'status 2.2 in-progress'],
    ['the words with a slash', '/status 2.2 in-progress', '/status 2.2 in-progress'],
    ['words with spaces that do not break', '\u00a0/status\u00a02.2 in-progress&nbsp;', '/status 2.2 in-progress'],
    ['nothing but the mention', '', 'help'],
  ])('hears %s, and answers there, under what was said', async (_, said, heard) => {
    running = await run(async () => answer)
    await actor(running.teams, running.url, AMINA, place).writes(said)
    expect(running.heard.map((incoming) => incoming.text)).toEqual([heard])
    expect(running.teams.posts).toMatchObject([
      {
        conversation,
        to: null,
        activity: {
          type: 'message',
          text: 'T4 is led by ILO and IOM.',
          textFormat: 'plain',
          summary: 'T4 is led by ILO and IOM.',
          locale: 'en',
          from: { id: BOT.id },
          recipient: { id: AMINA.id },
        },
      },
    ])
    const [post] = running.teams.posts
    expect(post?.replyTo).toBe(post?.activity.replyToId)
    expect(shownOf(post)).toContain('Source: line 120')
  })

  it('answers the same delivery once, and the same words said again, again', async () => {
    running = await run(async () => answer)
    const person = actor(running.teams, running.url, AMINA, place)
    await Promise.all([person.writes('help', { id: 'm1' }), person.writes('help', { id: 'm1' })])
    await person.writes('help', { id: 'm1' })
    expect(running.teams.posts).toHaveLength(1)
    await person.writes('help', { id: 'm2' })
    expect(running.teams.posts).toHaveLength(2)
    expect(new Set(running.heard.map(({ key }) => key)).size).toBe(2)
  })
})

describe('a place', () => {
  it('has its kind, name, thread and address, and the person’s own address', async () => {
    running = await run(async () => answer)
    await actor(running.teams, running.url, AMINA, CHANNEL).writes('help')
    const [incoming] = running.heard
    expect(incoming?.place).toMatchObject({
      id: `teams:${CHANNEL}`,
      kind: 'channel',
      name: 'Migration › Workplan',
      thread: '1700000000000',
      address: { service: running.teams.url, conversation: CHANNEL, tenant: TENANT, bot: BOT.id, kind: 'channel' },
    })
    expect(incoming?.direct).toMatchObject({ person: AMINA.id, kind: 'direct', service: running.teams.url })
    expect(incoming?.person).toEqual({ id: amina, name: 'Amina Diallo' })
  })
})

describe('what is for one person alone', () => {
  const secret = saying([text('Only focal points of IOM may change 2.2.')], { kind: 'refused', private: true })

  it.each([
    ['a group chat', GROUP],
    ['a channel', CHANNEL],
  ])('in %s is a message that only this person sees', async (_, place) => {
    running = await run(async () => secret)
    await actor(running.teams, running.url, AMINA, place).writes('status 2.2 completed')
    expect(running.teams.posts).toMatchObject([{ to: AMINA.id, activity: { recipient: { id: AMINA.id } } }])
  })

  it('goes to their own chat where Teams knows no such messages, and says where it was asked', async () => {
    running = await run(async () => secret)
    const channel = running.teams.conversations.get(CHANNEL)
    if (channel) channel.targeting = false
    await actor(running.teams, running.url, AMINA, CHANNEL).writes('status 2.2 completed')
    expect(running.teams.posts).toHaveLength(1)
    expect(running.teams.posts[0]?.conversation).toBe(PERSONAL)
    expect(shownOf(running.teams.posts[0])).toContain('Only focal points')
    expect(shownOf(running.teams.posts[0])).toContain('Migration › Workplan')
  })

  it('is not told at all where it can go nowhere: the place learns only that', async () => {
    running = await run(async () => secret)
    for (const id of [CHANNEL, PERSONAL]) {
      const place = running.teams.conversations.get(id)
      if (place) Object.assign(place, { targeting: false, bot: id === CHANNEL })
    }
    await actor(running.teams, running.url, AMINA, CHANNEL).writes('status 2.2 completed')
    expect(running.teams.posts).toHaveLength(1)
    expect(running.teams.posts[0]?.conversation).toContain(CHANNEL)
    expect(shownOf(running.teams.posts[0])).toBe(chromeFor('en').onlyPrivately)
  })

  it('is not sent a second way when the answer to the first was lost', async () => {
    running = await run(async () => secret)
    running.teams.fail(/isTargetedActivity/, { is: 'lost' })
    await actor(running.teams, running.url, AMINA, CHANNEL).writes('status 2.2 completed')
    expect(running.teams.posts).toHaveLength(1)
  })

  it('is what follows from the slash menu: said to the bot alone, answered to the person alone, with the question', async () => {
    running = await run(async () => answer)
    const slash = { recipient: { ...BOT, isTargeted: true }, text: 'status 2.2', id: 'slash-1' }
    await actor(running.teams, running.url, AMINA, GROUP).writes('', slash)
    expect(running.heard[0]?.text).toBe('status 2.2')
    expect(running.teams.posts).toMatchObject([
      { to: AMINA.id, activity: { entities: [{ type: 'targetedMessageInfo', messageId: 'slash-1' }] } },
    ])
  })
})

describe('somebody mentioned', () => {
  it('is named by their account, looked up where the mention does not say it', async () => {
    running = await run(async () => answer)
    const mention = { type: 'mention', mentioned: { id: BOWEN.id, name: 'Bowen Li' }, text: '<at>Bowen Li</at>' }
    const person = actor(running.teams, running.url, AMINA, GROUP)
    await person.writes('focal add <at>Bowen Li</at> IOM', { entities: [mention] })
    expect(running.heard[0]).toMatchObject({ text: `focal add @${bowen} IOM`, mentioned: { [bowen]: 'Bowen Li' } })
  })
})

describe('the author', () => {
  it('is looked up where Teams does not tell who they are, and only for so long', async () => {
    running = await run(async () => answer)
    const person = actor(running.teams, running.url, AMINA, GROUP)
    await person.writes('a', { from: { id: AMINA.id } })
    await person.writes('b', { from: { id: AMINA.id } })
    expect(running.heard.map((incoming) => incoming.person)).toEqual([
      { id: amina, name: 'Amina Diallo' },
      { id: amina, name: 'Amina Diallo' },
    ])
    expect(running.teams.calls.filter(({ method }) => method === 'GET')).toHaveLength(1)
    running.teams.fail(/GET/, { is: 'status', status: 503 })
    await person.writes('c', { from: { id: '29:guest', name: 'A guest' } })
    expect(running.heard[2]?.person).toEqual({ id: 'teams:29:guest', name: 'A guest' })
  })
})

describe('hello', () => {
  const added = { type: 'conversationUpdate', id: 'c1', membersAdded: [BOT, BOWEN] }
  const installed = { type: 'installationUpdate', id: 'i1', action: 'add' }

  it('is said once where the bot is added, by name, with what it can do, to the place and nobody else', async () => {
    running = await run(async () => answer)
    const person = actor(running.teams, running.url, AMINA, CHANNEL)
    await person.sends({ ...installed, from: { id: AMINA.id, aadObjectId: AMINA.aadObjectId } })
    await person.sends(added)
    await person.sends({ ...added, id: 'c2' })
    await person.sends({ ...added, id: 'c3', membersAdded: [BOWEN] })
    await person.sends({ ...installed, id: 'i2', action: 'add-upgrade' })
    expect(running.teams.posts).toHaveLength(1)
    const [post] = running.teams.posts
    expect(post?.conversation).toContain(CHANNEL)
    expect(shownOf(post)).toContain('Amina Diallo has added me')
    expect(shownOf(post)).toContain('status 2.2 in-progress')
    expect(running.heard).toEqual([])
  })

  it('is said in the language of the one who added it, and its buttons ask', async () => {
    running = await run(async () => answer)
    const person = actor(running.teams, running.url, AMINA, PERSONAL)
    await person.sends({ ...installed, locale: 'zh-CN' })
    const [post] = running.teams.posts
    expect(shownOf(post)).toContain('工作计划助手')
    expect(post?.activity.locale).toBe('zh-CN')
    if (post) await person.presses(post, '有哪些逾期？')
    expect(running.heard[0]?.text).toBe('哪些工作流已经逾期？')
  })

  it('is said again after the bot was removed and added again', async () => {
    running = await run(async () => answer)
    const person = actor(running.teams, running.url, AMINA, GROUP)
    await person.sends(added)
    await person.sends({ type: 'conversationUpdate', id: 'c4', membersRemoved: [BOT] })
    await person.sends({ ...added, id: 'c5' })
    expect(running.teams.posts).toHaveLength(2)
    expect(running.logged.join()).toContain('the bot was removed')
  })
})

describe('while the answer is being found', () => {
  it('shows that it is writing only when that takes long', async () => {
    running = await run(async ({ text: said }) => {
      if (said === 'slow') await new Promise((resolve) => setTimeout(resolve, 1_800))
      return answer
    })
    const person = actor(running.teams, running.url, AMINA, CHANNEL)
    await person.writes('quick')
    expect(running.teams.typings).toEqual([])
    await person.writes('slow')
    expect(running.teams.typings).toEqual([{ conversation: `${CHANNEL};messageid=1700000000000` }])
    expect(running.teams.posts).toHaveLength(2)
  })

  it('says nothing when the bot has nothing to say', async () => {
    running = await run(async () => null)
    expect(await actor(running.teams, running.url, AMINA, PERSONAL).writes('x')).toMatchObject({ status: 200 })
    expect(running.teams.calls).toEqual([])
  })

  it('does not listen to itself, to other bots, or to what is no message', async () => {
    running = await run(async () => answer)
    const person = actor(running.teams, running.url, AMINA, GROUP)
    await person.writes('x', { from: BOT })
    await person.writes('x', { from: { id: '28:another-bot' } })
    for (const type of ['messageReaction', 'messageUpdate', 'typing', 'endOfConversation'])
      await person.sends({ type, id: type })
    expect(running.heard).toEqual([])
  })
})

describe('a table', () => {
  it('comes as a card with all its words beside it', async () => {
    const table: Block = {
      is: 'table',
      caption: 'Due',
      columns: ['No.', 'Due'],
      rows: [[[{ text: 'T4' }], [{ text: 'May 2020' }]]],
    }
    running = await run(async () => saying([table], { more: [buttons({ label: 'Show T4', says: 'show T4' })] }))
    await actor(running.teams, running.url, AMINA, GROUP).writes('due')
    const [post] = running.teams.posts
    expect(post?.activity.summary).toContain('T4 · May 2020')
    expect(post?.activity.text).toBeUndefined()
    expect(cardOf(post as never)).toMatchObject({ fallbackText: expect.stringContaining('T4 · May 2020') })
  })
})

describe('a stop', () => {
  it('takes no more, and finishes what is in hand', async () => {
    let release = () => {}
    running = await run(() => new Promise((resolve) => (release = () => resolve(answer))))
    const person = actor(running.teams, running.url, AMINA, PERSONAL)
    const first = person.writes('first')
    await expect.poll(() => running.heard.length).toBe(1)
    const stopped = running.chat.stop()
    expect(running.chat.ready()).toBe(false)
    expect((await person.writes('second')).status).toBe(503)
    release()
    await stopped
    expect((await first).status).toBe(200)
    expect(running.teams.posts).toHaveLength(1)
  })
})

describe('a start', () => {
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const settings = { chrome: chromeFor, wall: Date.now, log: silent }
  const single = { type: 'SingleTenant' as const, appId: APP_ID, password: 'x', tenant: TENANT }

  it.each([
    [{ ...single, appId: ' ' }, 'MicrosoftAppId'],
    [{ ...single, tenant: '' }, 'MicrosoftAppTenantId'],
    [{ ...single, password: '' }, 'MicrosoftAppPassword'],
    [{ type: 'UserAssignedMSI' as const, appId: '', tenant: TENANT }, 'MicrosoftAppId'],
  ])('with half an account says what is missing', async (account, variable) => {
    running = await run(async () => answer)
    const http = createHttpServer({ troubles: () => [], log: silent }).app
    await expect(teamsChat({ ...settings, account, http }).start(async () => null)).rejects.toThrow(variable)
  })

  it.each([
    ['invalid_client', 'AADSTS7000215: Invalid client secret provided.', 'MicrosoftAppPassword is not accepted'],
    [
      'invalid_client',
      'AADSTS7000222: The provided client secret keys are expired.',
      'MicrosoftAppPassword has expired',
    ],
    [
      'unauthorized_client',
      'AADSTS700016: Application was not found in the directory.',
      'MicrosoftAppId is not registered',
    ],
    ['invalid_request', 'AADSTS90002: Tenant not found.', 'MicrosoftAppTenantId names no tenant'],
  ])('that Microsoft refuses (%s, %s) says which variable is wrong', async (error, description, line) => {
    const starting = run(
      async () => answer,
      {},
      (teams) => teams.refuseSignIn(error, description),
    )
    await expect(starting).rejects.toThrow(line)
    running = await run(async () => answer)
  })

  it('goes on when Microsoft cannot be asked, and signs in with the first message', async () => {
    running = await run(
      async () => answer,
      {},
      (teams) => teams.refuseSignIn('temporarily_unavailable', 'Try again.'),
    )
    expect(running.chat.ready()).toBe(true)
    expect(running.logged.join()).toContain('temporarily_unavailable: Try again.')
    expect(running.teams.signIns).toBe(0)
  })

  it('signs in once for many messages, and again when its token is no longer taken', async () => {
    running = await run(async () => answer)
    const person = actor(running.teams, running.url, AMINA, PERSONAL)
    await person.writes('a')
    await person.writes('b')
    expect(running.teams.signIns).toBe(1)
    running.teams.fail(/POST/, { is: 'status', status: 401 })
    await person.writes('c')
    expect(running.teams.signIns).toBe(2)
    expect(running.teams.posts).toHaveLength(3)
  })

  it('for a preview takes messages of this machine without any token, and none that came through a proxy', async () => {
    running = await run(async () => answer, { account: { type: 'preview' }, cloud: {} })
    const activity = {
      type: 'message',
      id: 'p1',
      channelId: 'emulator',
      serviceUrl: running.teams.url,
      from: { id: 'user-1', name: 'Somebody' },
      recipient: BOT,
      conversation: { id: PERSONAL },
      text: 'help',
    }
    expect((await deliver(running.url, null, activity)).status).toBe(200)
    expect(running.heard[0]).toMatchObject({ text: 'help', person: { name: 'Somebody' }, place: { kind: 'direct' } })
    expect(running.teams.posts).toHaveLength(1)
    const forwarded = await fetch(`${running.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.5' },
      body: JSON.stringify({ ...activity, id: 'p2' }),
    })
    expect(forwarded.status).toBe(403)
    const away = await deliver(running.url, null, { ...activity, id: 'p3', serviceUrl: 'https://smba.example/' })
    expect(away.status).toBe(403)
    expect(running.heard).toHaveLength(1)
  })
})
