import { afterEach, describe, expect, it } from 'vitest'
import { Unreachable, Unsure } from '../../../src/chat/chat.ts'
import { text } from '../../../src/reply/reply.ts'
import { Address } from '../../../src/workplan/state.ts'
import { AMINA, actor, amina, BOWEN, bowen, CHANNEL, GROUP, PERSONAL, shownOf } from '../teams-actor.ts'
import { type Running, run, saying } from '../teams-running.ts'
import { BOT, TENANT } from '../teams-stand-in.ts'

let running: Running
afterEach(() => running.stop())

const digest = saying([text('Two are due this week.')])
const options = { key: 'digest|teams:x|2019-11-18' }

/** The addresses that somebody's message in a place leaves, as the store gives them back. */
async function addresses(place: string) {
  running = await run(async () => digest)
  await actor(running.teams, running.url, AMINA, place).writes('digest on')
  const [heard] = running.heard
  running.teams.posts.length = 0
  const kept = (address: unknown) => Address.parse(JSON.parse(JSON.stringify(address)))
  return { place: kept(heard?.place.address), direct: kept(heard?.direct) } as {
    place: Parameters<Running['chat']['send']>[0]
    direct: Parameters<Running['chat']['send']>[0]
  }
}

describe('a message that nobody has just asked for', () => {
  it('is a post of its own in a channel, and can be answered and updated there', async () => {
    const { place } = await addresses(CHANNEL)
    const sent = await running.chat.send(place, digest, options)
    const [post] = running.teams.posts
    expect(post?.conversation).toBe(`${CHANNEL};messageid=${post?.id}`)
    expect(shownOf(post)).toBe('Two are due this week.')

    await running.chat.send(place, saying([text('2.2 is now completed.')]), { key: 'k', thread: sent })
    expect(running.teams.posts[1]).toMatchObject({ conversation: post?.conversation })

    await running.chat.update(JSON.parse(JSON.stringify(sent)), saying([text('One is due this week.')]))
    expect(shownOf(post)).toBe('One is due this week.')
    expect(running.teams.posts).toHaveLength(2)
  })

  it('is a message in a group chat, and so is what follows it', async () => {
    const { place } = await addresses(GROUP)
    const sent = await running.chat.send(place, digest, options)
    await running.chat.send(place, digest, { key: 'k', thread: sent })
    expect(running.teams.posts.map(({ conversation }) => conversation)).toEqual([GROUP, GROUP])
  })

  it('reaches a person who wrote in a channel in their own chat, with a notification unless it is silent', async () => {
    const { direct } = await addresses(CHANNEL)
    await running.chat.send(direct, digest, options)
    await running.chat.send(direct, digest, { ...options, silent: true })
    expect(running.teams.posts).toMatchObject([
      {
        conversation: PERSONAL,
        activity: { channelData: { notification: { alert: true } }, summary: 'Two are due this week.' },
      },
      { conversation: PERSONAL },
    ])
    expect(running.teams.posts[1]?.activity.channelData).toBeUndefined()
  })

  it('reaches a person by id: who wrote since the start, and who did not', async () => {
    await addresses(GROUP)
    await running.chat.send(await running.chat.direct(amina), digest, options)
    expect(running.teams.posts).toMatchObject([{ conversation: PERSONAL }])
    expect(await running.chat.direct(bowen)).toEqual({
      service: 'https://smba.trafficmanager.net/teams/',
      tenant: TENANT,
      bot: BOT.id,
      kind: 'direct',
      person: BOWEN.aadObjectId,
    })
  })

  it('that cannot be looked for is not known to be missing', async () => {
    const { place } = await addresses(GROUP)
    expect(await running.chat.find(place, options.key)).toBe('unknown')
  })
})

describe('a place where the bot no longer is', () => {
  it.each([
    ['a channel', CHANNEL, 'BotNotInConversationRoster'],
    ['a group chat', GROUP, 'BotNotInConversationRoster'],
  ])('(%s) is unreachable, with the reason that Teams gives', async (_, id, reason) => {
    const { place } = await addresses(id)
    const conversation = running.teams.conversations.get(id)
    if (conversation) conversation.bot = false
    const sending = running.chat.send(place, digest, options)
    await expect(sending).rejects.toThrow(Unreachable)
    await expect(sending).rejects.toThrow(reason)
  })

  it('(a conversation that was deleted) is unreachable', async () => {
    const { place } = await addresses(GROUP)
    running.teams.conversations.delete(GROUP)
    await expect(running.chat.send(place, digest, options)).rejects.toThrow('404 ConversationNotFound')
  })

  it('(a person who removed the bot) is unreachable', async () => {
    const { direct } = await addresses(CHANNEL)
    const personal = running.teams.conversations.get(PERSONAL)
    if (personal) personal.bot = false
    await expect(running.chat.send(direct, digest, options)).rejects.toThrow(Unreachable)
  })

  it('is not one that only fails for now', async () => {
    const { place } = await addresses(GROUP)
    for (let n = 0; n < 9; n += 1) running.teams.fail(/POST/, { is: 'status', status: 503 })
    const sending = running.chat.send(place, digest, options)
    await expect(sending).rejects.toMatchObject({ name: 'ConnectorRefusal', status: 503 })
    expect(running.teams.posts).toEqual([])
  })
})

it('posts nothing twice when an answer is lost, and says that it may not have been sent', async () => {
  const { place } = await addresses(CHANNEL)
  running.teams.fail(/POST/, { is: 'lost' })
  await expect(running.chat.send(place, digest, options)).rejects.toThrow(Unsure)
  expect(running.teams.posts).toHaveLength(1)
})

it('a connector that never answers holds nothing up', async () => {
  const { place } = await addresses(GROUP)
  running.teams.fail(/POST/, { is: 'hang' })
  await expect(running.chat.send(place, digest, options)).rejects.toThrow(Unsure)
  await running.chat.send(place, digest, options)
  expect(running.teams.posts).toHaveLength(1)
})
