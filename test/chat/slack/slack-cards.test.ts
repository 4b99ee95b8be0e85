import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Bot } from '../../../src/chat/chat.ts'
import { type Block, buttons, type Form, span, text } from '../../../src/reply/reply.ts'
import { type Running, reply, run, SECRET } from './running.ts'
import { command, direct, eventBody, homeOpened, mention, post, press, submit } from './slack-payloads.ts'
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
const act = (interactive: unknown) => post(running.url, SECRET, { interactive })

const form: Form = {
  title: 'Update workstream 2.2, regional networks',
  submit: 'Update',
  cancel: 'Cancel',
  says: 'status 2.2 {status} {note}',
  fields: [
    {
      name: 'status',
      label: 'Status',
      kind: 'choice',
      options: [
        { value: 'in-progress', label: 'In progress' },
        { value: 'completed', label: 'Completed' },
      ],
      initial: 'in-progress',
    },
    { name: 'note', label: 'Note', kind: 'text', optional: true },
  ],
}
const formReply = reply({ answer: [text('2.2 is in progress.'), { is: 'form', form }], drawnAt: 4 })
const longTable: Block = {
  is: 'table',
  caption: 'All',
  columns: ['No.', 'Due'],
  rows: Array.from({ length: 300 }, (_, n) => [[span(`row ${n}`)], [span('May 2020')]]),
}

function buttonsOf(blocks: unknown): Record<string, unknown>[] {
  const list = Array.isArray(blocks) ? blocks : []
  return list.flatMap((block) =>
    block.type === 'actions' ? block.elements.map((element: object) => ({ ...element, block_id: block.block_id })) : [],
  )
}

/** The message or window that was shown last, as a press of one of its buttons would name it. */
function pressIn(message: { channel: string; ts: string; thread?: string | undefined }, button: object) {
  return press(
    { ...button },
    {
      container: { type: 'message', message_ts: message.ts, channel_id: message.channel, is_ephemeral: false },
      channel: { id: message.channel },
      message: { ts: message.ts, ...(message.thread ? { thread_ts: message.thread } : {}) },
    },
  )
}

describe('a button', () => {
  it('says its command, with the position its card was drawn at, and is answered in the card’s thread', async () => {
    answer = async () => reply({ more: [buttons({ label: 'History', says: 'history 2.2' })], drawnAt: 12 })
    const event = mention('2.2')
    await send(event)
    await slack.until(() => slack.messages.length === 1)
    const [card] = slack.messages
    const [button] = buttonsOf(card?.blocks)
    if (!card || !button) throw new Error('no card')
    await act(pressIn(card, button))
    await slack.until(() => slack.messages.length === 2)
    expect(running.heard[1]).toMatchObject({ text: 'history 2.2', drawnAt: 12, place: { thread: event.ts } })
    expect(slack.messages[1]?.thread).toBe(event.ts)
  })

  it('edits the card it stood on when the reply replaces it', async () => {
    await send(direct('2.2'))
    await slack.until(() => slack.messages.length === 1)
    answer = async () => reply({ kind: 'done', replaces: true, answer: [text('2.2 is completed.')] })
    const [card] = slack.messages
    if (!card) throw new Error('no card')
    await act(pressIn(card, { value: 'status 2.2 completed' }))
    await slack.until(() => slack.called('chat.update').length === 1)
    expect(slack.messages.map((message) => message.text)).toEqual(['2.2 is completed.'])
  })

  it('does not replace what everybody sees with what is for the asker alone', async () => {
    await send(mention('2.2'))
    await slack.until(() => slack.messages.length === 1)
    answer = async () => reply({ kind: 'refused', private: true, replaces: true, answer: [text('not yours')] })
    const [card] = slack.messages
    if (!card) throw new Error('no card')
    await act(pressIn(card, { value: 'status 2.2 completed' }))
    await slack.until(() => slack.whispers.length === 1)
    expect(slack.messages.map((message) => message.text)).toEqual(['ok'])
  })

  it('answers below the card when that can no longer be edited', async () => {
    answer = async () => reply({ kind: 'done', replaces: true })
    await act(press({ value: 'status 2.2 completed' }))
    await slack.until(() => slack.messages.length === 1)
    expect(slack.messages[0]).toMatchObject({ channel: 'C1', thread: '1574000001.000100' })
  })

  it('on a card that only the asker sees replaces or answers there', async () => {
    const ephemeral = {
      container: { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true },
      message: null,
      response_url: slack.responseUrl('r1'),
    }
    await act(press({ value: 'history 2.2' }, ephemeral))
    await slack.until(() => slack.responses.length === 1)
    answer = async () => reply({ replaces: true })
    await act(press({ value: 'status 2.2 completed' }, { ...ephemeral, trigger_id: 'another' }))
    await slack.until(() => slack.responses.length === 2)
    expect(slack.responses.map(({ body }) => body.replace_original)).toEqual([false, true])
    expect(slack.messages).toEqual([])
  })

  it('that does nothing any more says so', async () => {
    await act(press({ action_id: 'from-long-ago' }))
    await slack.until(() => slack.whispers.length === 1)
    expect(slack.whispers[0]?.text).toContain('does nothing any more')
    expect(running.heard).toEqual([])
  })

  it('whose link opens by itself is only acknowledged', async () => {
    expect((await act(press({ url: 'https://example.org' }))).status).toBe(200)
    await running.chat.stop()
    expect(running.heard).toEqual([])
  })
})

describe('show more', () => {
  it('turns the page in place and back, without asking again', async () => {
    answer = async () => reply({ answer: [longTable] })
    await send(direct('everything'))
    await slack.until(() => slack.messages.length === 1)
    const first = slack.messages[0]
    const [more] = buttonsOf(first?.blocks)
    if (!first || !more) throw new Error('no card')
    expect(more).toMatchObject({ text: { text: 'Show more' }, value: 'everything' })
    await act(pressIn(first, more))
    await slack.until(() => slack.called('chat.update').length === 1)
    const back = buttonsOf(slack.messages[0]?.blocks).at(-1)
    expect(back).toMatchObject({ text: { text: 'Back' } })
    await act(pressIn(first, back ?? {}))
    await slack.until(() => slack.called('chat.update').length === 2)
    expect(slack.messages[0]?.text).toBe(first.text)
    expect(running.heard).toHaveLength(1)
    expect(slack.messages).toHaveLength(1)
  })

  it('asks again when the reply is no longer remembered, and shows that page', async () => {
    answer = async () => reply({ answer: [longTable] })
    await send(direct('everything'))
    await slack.until(() => slack.messages.length === 1)
    const [first] = slack.messages
    if (!first) throw new Error('no card')
    await act(pressIn(first, { action_id: 'page~1', block_id: '0~forgotten~~1', value: 'everything' }))
    await slack.until(() => slack.called('chat.update').length === 1)
    expect(running.heard.map((incoming) => incoming.text)).toEqual(['everything', 'everything'])
    expect(slack.messages[0]?.text).not.toContain('row 0 ')
  })

  it('is not offered where asking again would change something again', async () => {
    answer = async () => reply({ kind: 'done', answer: [longTable] })
    await send(direct('undo'))
    await slack.until(() => slack.messages.length === 1)
    expect(buttonsOf(slack.messages[0]?.blocks)).toEqual([])
    expect(slack.messages[0]?.text).toMatch(/and \d+ more/)
  })
})

describe('a form', () => {
  it('opens at once, prefilled, and comes back as one command for the card it was opened from', async () => {
    await send(direct('2.2'))
    await slack.until(() => slack.messages.length === 1)
    const [card] = slack.messages
    if (!card) throw new Error('no card')
    answer = async (incoming) => (incoming.text === 'update 2.2' ? formReply : reply({ kind: 'done', replaces: true }))
    await act(pressIn(card, { value: 'update 2.2' }))
    await slack.until(() => slack.views.length === 1)
    const view = slack.views[0]?.view ?? {}
    expect(view).toMatchObject({
      type: 'modal',
      title: { text: 'Update workstream 2.2, …' },
      submit: { text: 'Update' },
      close: { text: 'Cancel' },
    })
    expect(JSON.stringify(view.blocks)).toContain('2.2 is in progress.')
    expect(JSON.stringify(view.blocks)).toContain(form.title)
    expect(view.blocks).toContainEqual(
      expect.objectContaining({
        block_id: 'status',
        optional: false,
        element: expect.objectContaining({
          initial_option: { text: { type: 'plain_text', text: 'In progress', emoji: false }, value: 'in-progress' },
        }),
      }),
    )
    const closed = await act(submit(view, { status: { option: 'completed' }, note: 'Draft {status} is out.' }))
    expect(await closed.text()).toBe('')
    await slack.until(() => slack.called('chat.update').length === 1)
    expect(running.heard.at(-1)).toMatchObject({
      text: 'status 2.2 completed Draft {status} is out.',
      drawnAt: 4,
      place: { id: 'slack:D1', kind: 'direct' },
    })
    expect(slack.messages).toHaveLength(1)
  })

  it('sent twice is one command', async () => {
    answer = async (incoming) => (incoming.text === 'update 2.2' ? formReply : reply({ kind: 'done' }))
    await act(press({ value: 'update 2.2' }))
    await slack.until(() => slack.views.length === 1)
    const sent = submit(slack.views[0]?.view ?? {}, { status: { option: 'completed' }, note: '' })
    await act(sent)
    await act(sent)
    await slack.until(() => slack.messages.length === 1)
    await running.chat.stop()
    expect(running.heard.map(({ text: said }) => said)).toEqual(['update 2.2', 'status 2.2 completed'])
  })

  it('opens from a slash command too, and is answered to the asker alone', async () => {
    answer = async (incoming) => (incoming.text === 'update 2.2' ? formReply : reply({ kind: 'done' }))
    await post(running.url, SECRET, { form: command('update 2.2', { response_url: slack.responseUrl('r1') }) })
    await slack.until(() => slack.views.length === 1)
    await act(submit(slack.views[0]?.view ?? {}, { status: { option: 'completed' } }))
    await slack.until(() => slack.responses.length === 1)
    expect(running.heard.at(-1)?.place).toMatchObject({ id: 'slack:C1', name: 'general' })
    expect(slack.messages).toEqual([])
  })

  it('that a message asks for waits behind a button', async () => {
    answer = async () => formReply
    await send(mention('update 2.2'))
    await slack.until(() => slack.messages.length === 1)
    const [open] = buttonsOf(slack.messages[0]?.blocks)
    expect(open).toMatchObject({ value: 'update 2.2', text: { text: form.title } })
  })

  it('that cannot be opened in time is offered again', async () => {
    answer = async () => formReply
    slack.fault('views.open', { error: 'expired_trigger_id' })
    await act(press({ value: 'update 2.2' }))
    await slack.until(() => slack.whispers.length === 1)
    expect(slack.whispers[0]?.text).toContain('press the button again')
    expect(buttonsOf(slack.whispers[0]?.blocks)).toMatchObject([{ value: 'update 2.2' }])
  })

  it('of which nothing is known any more says so', async () => {
    const foreign = { callback_id: 'workplan-form', private_metadata: '{"says":1}' }
    await act(submit(foreign, { status: { option: 'completed' } }))
    await slack.until(() => slack.messages.length === 1)
    expect(slack.messages[0]).toMatchObject({ channel: 'D1', text: expect.stringContaining('open it again') })
  })
})

describe('App Home', () => {
  it('shows what is the person’s own, in their language', async () => {
    slack.people.U1 = { locale: 'zh-CN' }
    answer = async ({ text: asked }) => {
      if (asked === '提醒') return reply({ kind: 'unknown', answer: [text('not known')] })
      return reply({ language: 'zh', workstreams: ['2.2'], answer: [text(`answer to ${asked}`)] })
    }
    await send(homeOpened())
    await slack.until(() => slack.views.length === 1)
    expect(slack.views[0]).toMatchObject({ method: 'views.publish', user: 'U1', view: { type: 'home' } })
    const page = JSON.stringify(slack.views[0]?.view)
    expect(page).toContain('您的工作流')
    expect(page).toContain('answer to 我的')
    expect(page).toContain('您的到期事项')
    expect(page).not.toContain('not known')
    expect(buttonsOf(slack.views[0]?.view.blocks).map(({ value }) => value)).toContain('语言 英文')
    expect(running.heard[0]?.place).toMatchObject({ id: 'slack:D1', kind: 'direct', thread: 'home' })
  })

  it('shows what is due for everybody to a person who has nothing of their own', async () => {
    answer = async ({ text: asked }) => reply({ answer: [text(`answer to ${asked}`)] })
    await send(homeOpened())
    await slack.until(() => slack.views.length === 1)
    expect(JSON.stringify(slack.views[0]?.view)).toContain('answer to what is due in the next 60 days?')
  })

  it('answers its buttons in a window, draws itself again after a change, and stacks forms', async () => {
    const onHome = (value: string, view: object) =>
      press({ value }, { container: { type: 'view', view_id: 'V0' }, channel: undefined, message: undefined, view })
    answer = async (incoming) => reply({ kind: incoming.text.startsWith('language') ? 'done' : 'answer' })
    await act(onHome('language zh', { id: 'V0', type: 'home' }))
    await slack.until(() => slack.views.length === 2)
    expect(slack.views.map(({ method }) => method)).toEqual(['views.open', 'views.publish'])
    await act({ ...onHome('history 2.2', { id: 'V9', type: 'modal' }), trigger_id: 't2' })
    await slack.until(() => slack.views.length === 3)
    expect(slack.views[2]).toMatchObject({ method: 'views.update', user: 'V9' })
    answer = async () => formReply
    await act({ ...onHome('update 2.2', { id: 'V9', type: 'modal' }), trigger_id: 't3' })
    await slack.until(() => slack.views.length === 4)
    expect(slack.views[3]?.method).toBe('views.push')
  })

  it('answers in the direct message when the window can no longer be opened', async () => {
    slack.fault('views.open', { error: 'expired_trigger_id' })
    const view = { id: 'V0', type: 'home' }
    await act(press({ value: 'mine' }, { container: { type: 'view' }, channel: undefined, message: undefined, view }))
    await slack.until(() => slack.messages.length === 1)
    expect(slack.messages[0]).toMatchObject({ channel: 'D1', text: 'ok' })
  })

  it('takes a form that was opened from it to the direct message, and draws itself again', async () => {
    answer = async (incoming) => (incoming.text === 'update 2.2' ? formReply : reply({ kind: 'done' }))
    const view = { id: 'V0', type: 'home' }
    await act(
      press({ value: 'update 2.2' }, { container: { type: 'view' }, channel: undefined, message: undefined, view }),
    )
    await slack.until(() => slack.views.length === 1)
    await act(submit(slack.views[0]?.view ?? {}, { status: { option: 'completed' } }))
    await slack.until(() => slack.views.length === 2)
    expect(slack.messages[0]?.channel).toBe('D1')
    expect(slack.views[1]?.method).toBe('views.publish')
  })

  it('suggests first questions in the person’s language when the conversation is opened', async () => {
    slack.people.U1 = { locale: 'zh-CN' }
    await send(homeOpened({ tab: 'messages' }))
    await slack.until(() => slack.called('assistant.threads.setSuggestedPrompts').length === 1)
    const [call] = slack.called('assistant.threads.setSuggestedPrompts')
    expect(JSON.parse(call?.args.prompts ?? '[]')).toHaveLength(4)
    expect(call?.args).not.toHaveProperty('thread_ts')
  })
})
