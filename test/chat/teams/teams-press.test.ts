import { afterEach, describe, expect, it } from 'vitest'
import type { Bot, Incoming } from '../../../src/chat/chat.ts'
import { chromeFor } from '../../../src/language/chrome/chrome.ts'
import { type Block, buttons, note, type Reply, text } from '../../../src/reply/reply.ts'
import { cardComplaints } from '../../reply/adaptive-card-rules.ts'
import { AMINA, actions, actor, BOWEN, CHANNEL, cardOf, GROUP, PERSONAL, shownOf, texts } from '../teams-actor.ts'
import { type Running, run, saying } from '../teams-running.ts'
import type { Post } from '../teams-stand-in.ts'

let running: Running
afterEach(() => running.stop())

const CARD = 'application/vnd.microsoft.card.adaptive'
const MESSAGE = 'application/vnd.microsoft.activity.message'
const words = chromeFor('en')

const form: Block = {
  is: 'form',
  form: {
    title: 'Update 2.2',
    fields: [
      { name: 'status', label: 'Status', kind: 'choice', options: [{ value: 'completed', label: 'completed' }] },
      { name: 'note', label: 'Note', kind: 'text', optional: true },
    ],
    submit: 'Update',
    cancel: 'Cancel',
    says: 'status 2.2 {status} {note}',
  },
}
const rows = Array.from({ length: 150 }, (_, n) => [[{ text: `T${n}` }], [{ text: `a workstream, number ${n}` }]])
const table: Block = { is: 'table', caption: 'All', columns: ['No.', 'Title'], rows }

const update = buttons({ label: 'Update status', says: 'update 2.2' })

/** A plan of one workstream, for the test: shows it, changes it, refuses, and asks for what it wants to know. */
function smallBot(): Bot {
  let status = 'in preparation'
  let log = 3
  const done = new Set<string>()
  return async (incoming) => {
    const said = incoming.text
    const change = /^status 2\.2 (\S+)/.exec(said)?.[1]
    if (change && done.has(incoming.key)) return null
    if (change && change !== status) {
      status = change
      log += 1
    }
    if (change) done.add(incoming.key)
    return { ...answer(said, change), drawnAt: log }
  }

  function answer(said: string, change: string | undefined): Reply {
    if (change) {
      const undo = buttons({ label: 'Undo', says: 'undo 4' })
      return saying([text(`2.2 is now ${status}.`)], { kind: 'done', replaces: true, more: [undo] })
    }
    if (said === 'update 2.2') return saying([form])
    if (said === 'deadline 2.2') return saying([text('Only focal points may.')], { kind: 'refused', private: true })
    if (said === 'history 2.2') return saying([text('Nothing has changed yet.')])
    if (said === 'list') return saying([table])
    return saying([text(`2.2 is ${status}.`)], {
      more: [
        note('Source: line 90'),
        buttons(
          { label: 'Complete', says: 'status 2.2 completed' },
          { label: 'Update status', says: 'update 2.2' },
          { label: 'History', says: 'history 2.2' },
          { label: 'Change deadline', says: 'deadline 2.2' },
        ),
      ],
    })
  }
}

async function shown(place: string, said = 'show 2.2') {
  running = await run(smallBot())
  const person = actor(running.teams, running.url, AMINA, place)
  await person.writes(said)
  const [post] = running.teams.posts
  if (!post) throw new Error('nothing was posted')
  return { person, post }
}

const last = (): Incoming | undefined => running.heard.at(-1)

describe.each([
  ['a personal chat', PERSONAL],
  ['a group chat', GROUP],
  ['a channel', CHANNEL],
])('a button in %s', (_, place) => {
  it('says its command, with the position its card was drawn at, and updates its card for everybody', async () => {
    const { person, post } = await shown(place)
    const heard = await person.presses(post, 'Complete')
    expect(last()).toMatchObject({ text: 'status 2.2 completed', drawnAt: 3 })
    expect(running.teams.posts).toHaveLength(1)
    expect(post.edits).toHaveLength(1)
    expect(shownOf(post)).toContain('2.2 is now completed.')
    expect(heard).toMatchObject({ status: 200, body: { statusCode: 200, type: CARD, value: { type: 'AdaptiveCard' } } })
    expect(heard.body?.value).toMatchObject({ body: (cardOf(post) as { body: unknown }).body })
  })

  it('is done once, however often it is delivered and under whatever id', async () => {
    const { person, post } = await shown(place)
    const twice = { rest: { id: 'f:same' } }
    const [one, two] = await Promise.all([
      person.presses(post, 'Complete', {}, twice),
      person.presses(post, 'Complete', {}, twice),
    ])
    expect(two).toEqual(one)
    post.edits.length = 0
    const stale = {
      card: cardWith('Complete', 'status 2.2 completed', 3),
      id: post.id,
      conversation: post.conversation,
    }
    const again = await person.presses(stale, 'Complete')
    expect(again.body).toEqual({ statusCode: 200, type: MESSAGE, value: words.doneBefore })
    expect(post.edits).toEqual([])
  })

  it('that asks is answered in the conversation, and the client gets words to show', async () => {
    const { person, post } = await shown(place)
    const heard = await person.presses(post, 'History')
    expect(heard.body).toEqual({ statusCode: 200, type: MESSAGE, value: words.answeredBelow })
    expect(running.teams.posts).toHaveLength(2)
    expect(running.teams.posts[1]).toMatchObject({ conversation: post.conversation, replyTo: post.id })
    expect(shownOf(running.teams.posts[1])).toContain('Nothing has changed yet.')
  })

  it('that opens a form puts its inputs in the place of the card, for this person alone', async () => {
    const { person, post } = await shown(place)
    const opened = await person.presses(post, 'Update status')
    expect(opened.body).toMatchObject({ type: CARD })
    expect(cardComplaints(opened.body?.value)).toEqual([])
    expect(JSON.stringify(opened.body?.value)).toContain('"id":"status"')
    expect(post.edits).toEqual([])
    expect(running.teams.posts).toHaveLength(1)

    const card = { card: opened.body?.value, id: post.id, conversation: post.conversation }
    await person.presses(card, 'Update', { status: 'completed', note: ' with\nIOM ' })
    expect(last()?.text).toBe('status 2.2 completed with IOM')
    expect(shownOf(post)).toContain('2.2 is now completed.')
  })

  it('that gives a form up brings the card back as it is now', async () => {
    const { person, post } = await shown(place)
    const opened = await person.presses(post, 'Update status')
    const cancelled = await person.presses({ card: opened.body?.value, id: post.id }, 'Cancel')
    expect(last()?.text).toBe('show 2.2')
    expect(texts(cancelled.body?.value)).toContain('Source: line 90')
    expect(actions(cancelled.body?.value).map(({ title }) => title)).toContain('Complete')
  })

  it('that gives up a form of its own leaves words in its place; one on another card, that card', async () => {
    const { person, post } = await shown(place, 'update 2.2')
    const cancelled = await person.presses(post, 'Cancel')
    expect(cancelled.body).toMatchObject({ type: MESSAGE, value: words.nothingChanged })
    expect(shownOf(post)).toBe(words.nothingChanged)

    const before = await running.chat.send(running.heard[0]?.place.address ?? {}, saying([table], { more: [update] }), {
      key: 'k',
    })
    const digest = running.teams.posts.at(-1)
    if (!digest || !before) throw new Error('nothing was posted')
    const opened = await person.presses(digest, 'Update status')
    const back = await person.presses({ card: opened.body?.value, id: digest.id }, 'Cancel')
    expect(texts(back.body?.value)).toContain('Update status')
    expect(digest.edits).toEqual([])
  })

  it('works by Action.Submit for clients that know no other', async () => {
    const { person, post } = await shown(place)
    const submit = { submit: true }
    await person.presses(post, 'Complete', {}, submit)
    expect(last()).toMatchObject({ text: 'status 2.2 completed', drawnAt: 3 })
    expect(shownOf(post)).toContain('2.2 is now completed.')
    expect(running.teams.posts).toHaveLength(1)
  })

  it('by Action.Submit shows a form and a refusal to this person alone', async () => {
    const { person, post } = await shown(place)
    await person.presses(post, 'Update status', {}, { submit: true })
    await person.presses(post, 'Change deadline', {}, { submit: true })
    const [, opened, refused] = running.teams.posts
    const to = place === PERSONAL ? null : AMINA.id
    expect(opened).toMatchObject({ to })
    expect(refused).toMatchObject({ to })
    expect(shownOf(refused)).toContain('Only focal points may.')
    if (!opened) return
    await person.presses(opened, 'Update', { status: 'completed' }, { submit: true })
    expect(shownOf(opened)).toContain('2.2 is now completed.')
  })

  it('whose card is gone is answered below', async () => {
    const { person, post } = await shown(place)
    running.teams.fail(/PUT/, { is: 'status', status: 404 })
    await person.presses(post, 'Complete')
    expect(shownOf(running.teams.posts[1])).toContain('2.2 is now completed.')
  })

  it('turns pages in place, also after the reply was forgotten', async () => {
    const { person, post } = await shown(place, 'list')
    const more = await person.presses(post, 'Show more')
    expect(more.body).toMatchObject({ type: CARD })
    expect(running.heard).toHaveLength(1)
    const rest = texts(more.body?.value)
    expect(rest.some((line) => shownOf(post).split('\n').includes(line) && /^T\d+$/.test(line))).toBe(false)
    const forgotten = JSON.parse(JSON.stringify(cardOf(post)).replaceAll(/"memory":"[^"]+"/g, '"memory":"gone"'))
    const same = await person.presses({ card: forgotten, id: post.id }, 'Show more')
    expect(last()?.text).toBe('list')
    expect(texts(same.body?.value).filter((line) => /^T\d+$/.test(line))).toEqual(
      rest.filter((line) => /^T\d+$/.test(line)),
    )
  })

  it('always gets a real answer, even for what nobody made', async () => {
    const { person } = await shown(place)
    for (const value of [undefined, {}, { action: {} }, { action: { data: { workplan: { says: 7 } } } }]) {
      const heard = await person.invokes('adaptiveCard/action', value ?? {})
      expect(heard).toMatchObject({ status: 200, body: { statusCode: 400, value: { message: words.unknownButton } } })
    }
    expect(await person.invokes('something/else', {})).toMatchObject({
      status: 501,
      body: { error: { code: 'NotSupported' } },
    })
  })
})

describe('a press that takes long', () => {
  it('is answered in time, and by a message when it is done', async () => {
    const bot = smallBot()
    const slow = new Promise<void>((resolve) => setTimeout(resolve, 400))
    running = await run(
      async (incoming) => {
        if (incoming.text !== 'show 2.2') await slow
        return bot(incoming)
      },
      { pressLimit: 50 },
    )
    const person = actor(running.teams, running.url, AMINA, GROUP)
    await person.writes('show 2.2')
    const [post] = running.teams.posts as [Post]
    const heard = await person.presses(post, 'History')
    expect(heard.body).toEqual({ statusCode: 200, type: MESSAGE, value: words.answeredBelow })
    await running.chat.stop()
    expect(shownOf(running.teams.posts[1])).toContain('Nothing has changed yet.')
  })
})

describe('a refusal in a place of many', () => {
  it('stands in the place of the card for this person alone, with the way back', async () => {
    const { person, post } = await shown(CHANNEL)
    const heard = await person.presses(post, 'Change deadline')
    expect(texts(heard.body?.value)).toContain('Only focal points may.')
    expect(post.edits).toEqual([])
    expect(running.teams.posts).toHaveLength(1)
    const back = await person.presses({ card: heard.body?.value, id: post.id }, 'Back')
    expect(texts(back.body?.value)).toContain('Source: line 90')
  })
})

describe('a card that a person comes to see', () => {
  it('is as it is now for them, and put right for everybody once it has moved on', async () => {
    const { person, post } = await shown(CHANNEL)
    const fresh = await person.sees(post)
    expect(fresh.body).toMatchObject({ statusCode: 200, type: CARD })
    expect(post.edits).toEqual([])
    expect(last()?.place.thread).toBe(`refresh ${post.id}`)

    await actor(running.teams, running.url, BOWEN, GROUP).writes('status 2.2 completed')
    await person.sees(post)
    expect(shownOf(post)).toContain('2.2 is completed.')
    expect(post.edits).toHaveLength(1)
    await person.sees(post)
    expect(post.edits).toHaveLength(1)
  })
})

describe('a card of an answer that only its conversation explains', () => {
  it('is left as it is when asking again outside of it gives another', async () => {
    let workstreams = ['2.2']
    running = await run(async () => saying([text(`About ${workstreams}.`)], { workstreams, more: [update] }))
    const person = actor(running.teams, running.url, AMINA, CHANNEL)
    await person.writes('and when is it due?')
    const [post] = running.teams.posts as [Post]
    workstreams = ['T4']
    const seen = await person.sees(post)
    expect(seen.body).toMatchObject({ type: CARD, value: { body: (cardOf(post) as { body: unknown }).body } })
    expect(post.edits).toEqual([])
  })
})

describe('a card that somebody put into a message of their own', () => {
  it('is answered in its place where the bot may not write', async () => {
    const { person, post } = await shown(GROUP)
    running.teams.fail(/POST/, { is: 'status', status: 403 })
    const heard = await person.presses(post, 'History')
    expect(heard.body).toMatchObject({ type: CARD })
    expect(texts(heard.body?.value)).toContain('Nothing has changed yet.')
  })
})

describe('a card that one person sees in a place of many', () => {
  it('is updated for that person alone', async () => {
    running = await run(smallBot())
    const person = actor(running.teams, running.url, AMINA, GROUP)
    await person.writes('', { recipient: { id: '28:x', isTargeted: true }, text: 'show 2.2' })
    const [post] = running.teams.posts as [Post]
    expect(post.to).toBe(AMINA.id)
    await person.presses(post, 'Complete')
    expect(shownOf(post)).toContain('2.2 is now completed.')
    await person.presses(post, 'Undo')
    expect(running.teams.posts.map(({ to }) => to)).toEqual([AMINA.id, AMINA.id])
  })
})

function cardWith(title: string, says: string, at: number): object {
  const data = { workplan: { says, at } }
  return { body: [{ type: 'ActionSet', actions: [{ type: 'Action.Execute', verb: 'say', title, data }] }] }
}
