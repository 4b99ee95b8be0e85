import { afterEach, describe, expect, it } from 'vitest'
import { buttons, type Reply, text } from '../../../src/reply/reply.ts'
import { cardComplaints } from '../../reply/adaptive-card-rules.ts'
import { AMINA, actions, actor, GROUP, texts } from '../teams-actor.ts'
import { type Running, run, saying } from '../teams-running.ts'

let running: Running
afterEach(() => running.stop())

const titles: Record<string, string> = { T4: 'Labour migration agreements', F5: 'Remittances' }

async function answer(said: string): Promise<Reply> {
  const id = /^show (\S+)/.exec(said)?.[1]
  if (id === 'F6') return saying([text('For you alone.')], { private: true })
  if (id) {
    const more = [buttons({ label: 'History', says: `history ${id}` })]
    return saying([{ is: 'heading', text: `${id} · ${titles[id]}` }, text('Led by ILO and IOM')], {
      workstreams: [id],
      more,
    })
  }
  if (said === 'list all workstreams') return saying([], { workstreams: ['T4', 'F5', 'F6'] })
  if (said === 'money sent home') return saying([text('F5')], { workstreams: ['F5'] })
  if (said.startsWith('When is T4 due?')) {
    return saying([text('By May 2020.')], { more: [buttons({ label: 'History', says: 'history T4' })] })
  }
  if (said === 'history T4') return saying([text('Nothing has changed yet.')])
  return saying([text('The plan does not say.')], { kind: 'unknown', workstreams: [] })
}

const query = (words: string, options = {}) => ({
  commandId: 'find',
  parameters: [{ name: 'query', value: words }],
  queryOptions: { skip: 0, count: 25, ...options },
})

interface Found {
  composeExtension: {
    type: string
    text?: string
    attachments: { contentType: string; content: unknown; preview: { content: { title: string; text: string } } }[]
  }
}

async function search(value: object): Promise<Found['composeExtension']> {
  running = await run((incoming) => answer(incoming.text))
  const person = actor(running.teams, running.url, AMINA, GROUP)
  const { body } = await person.invokes('composeExtension/query', value as never)
  return (body as unknown as Found).composeExtension
}

describe('the message extension', () => {
  it('finds a workstream by words, as a card to put into a message', async () => {
    const found = await search(query('money sent home'))
    expect(found).toMatchObject({
      type: 'result',
      attachments: [{ preview: { content: { title: 'F5 · Remittances', text: 'Led by ILO and IOM' } } }],
    })
    const card = found.attachments[0]?.content
    expect(cardComplaints(card)).toEqual([])
    expect(texts(card)).toContain('Led by ILO and IOM')
    expect(running.teams.posts).toEqual([])
  })

  it('lists all before anything is typed, page by page, but nothing that is for one person alone', async () => {
    const found = await search({ commandId: 'find', parameters: [{ name: 'initialRun', value: 'true' }] })
    expect(found.attachments.map(({ preview }) => preview.content.title)).toEqual([
      'T4 · Labour migration agreements',
      'F5 · Remittances',
    ])
    await running.stop()
    const next = await search(query('', { skip: 1, count: 1 }))
    expect(next.attachments.map(({ preview }) => preview.content.title)).toEqual(['F5 · Remittances'])
  })

  it('finds by part of a word, while it is being typed', async () => {
    const found = await search(query('remit'))
    expect(found.attachments.map(({ preview }) => preview.content.title)).toEqual(['F5 · Remittances'])
  })

  it('says so when there is nothing', async () => {
    expect(await search(query('weather'))).toMatchObject({ type: 'message', text: 'The plan does not say.' })
    await running.stop()
    expect(await search({ parameters: 'nonsense' })).toMatchObject({ type: 'result' })
  })

  it('asks beside the conversation that the person has with the bot', async () => {
    await search(query('money sent home'))
    const threads = running.heard.map(({ place }) => place.thread ?? '')
    expect(threads.every((thread) => thread.startsWith('search '))).toBe(true)
  })
})

describe('the message action', () => {
  const message = (content: string) => ({
    commandId: 'ask',
    commandContext: 'message',
    messagePayload: { id: '1', body: { contentType: 'html', content } },
  })

  it('asks what the message asks; the answer opens for this person alone, and goes on by its buttons', async () => {
    running = await run((incoming) => answer(incoming.text))
    const person = actor(running.teams, running.url, AMINA, GROUP)
    const opened = await person.invokes('composeExtension/fetchTask', message('<p>When is <b>T4</b> due?</p>'))
    expect(running.heard[0]?.text).toBe('When is T4 due?')
    const { card, title } = dialog(opened.body)
    expect(title).toBe('Workplan')
    expect(texts(card)).toContain('By May 2020.')
    expect(cardComplaints(card)).toEqual([])

    const [button] = actions(card)
    expect(button).toMatchObject({ type: 'Action.Submit' })
    const value = { ...message(''), data: button?.data }
    const next = await person.invokes('composeExtension/submitAction', value as never)
    expect(running.heard[1]?.text).toBe('history T4')
    expect(texts(dialog(next.body).card)).toContain('Nothing has changed yet.')
    expect(running.teams.posts).toEqual([])
  })

  it('on a message without words says what there is to ask', async () => {
    running = await run((incoming) => answer(incoming.text))
    await actor(running.teams, running.url, AMINA, GROUP).invokes(
      'composeExtension/fetchTask',
      message('<img src="x">'),
    )
    expect(running.heard[0]?.text).toBe('help')
  })
})

function dialog(body: unknown): { title: string; card: unknown } {
  const { task } = body as { task: { type: string; value: { title: string; card: { content: unknown } } } }
  expect(task.type).toBe('continue')
  return { title: task.value.title, card: task.value.card.content }
}
