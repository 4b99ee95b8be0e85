import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Incoming } from '../src/chat/chat.ts'
import { createTerminal } from '../src/chat/terminal.ts'
import { readCommand } from '../src/language/read-command.ts'
import { plainText } from '../src/reply/plain-text.ts'
import type { Reply } from '../src/reply/reply.ts'
import { newPerson } from '../src/workplan/state.ts'
import { type AnnouncingBot, announcingBot } from './announcing-bot.ts'
import { type RecordingChat, recordingChat } from './recording-chat.ts'

let announcing: AnnouncingBot
let chat: RecordingChat
let said = 0

beforeEach(() => {
  announcing = announcingBot('2019-11-13T09:00:00.000Z')
  chat = recordingChat('test')
  announcing.announceOn(chat)
})
afterEach(() => announcing.stop())

/** What is answered to something said in a channel, or by somebody else, or elsewhere. */
async function say(text: string, more: Partial<Incoming> = {}): Promise<Reply> {
  said += 1
  const reply = await announcing.bot({
    text,
    person: { id: 'test:U1', name: 'Ana' },
    place: { id: 'test:C1', kind: 'channel', name: '#iom', address: { id: 'test:C1' } },
    key: `said ${said}`,
    zone: 'Europe/Zurich',
    ...more,
  })
  if (!reply) throw new Error('no reply')
  return reply
}

const shown = (reply: Reply) => plainText([...reply.answer, ...reply.more])
const subscription = () => announcing.store.read().subscriptions['test:C1']

const alone: Incoming['place'] = { id: 'test:D1', kind: 'direct', address: { id: 'test:D1' } }

describe('the digest of a channel', () => {
  it('is made by anyone there, and says who did it and when', async () => {
    const reply = await say('digest on IOM but not T5')
    expect(reply).toMatchObject({ kind: 'done', private: false })
    expect(shown(reply)).toContain('About: IOM, but not T5')
    expect(shown(reply)).toContain('Set up by: Ana, Wednesday 13 November 2019')
    announcing.clock.now = '2019-11-14T09:00:00.000Z'
    const changed = await say('digest on tuesdays', { person: { id: 'test:U2', name: 'Ben' } })
    expect(shown(changed)).toContain('About: IOM, but not T5')
    expect(shown(changed)).toContain('Last changed by: Ben, Thursday 14 November 2019')
    expect(subscription()).toMatchObject({ weekday: 2, createdBy: 'test:U1', changedBy: 'test:U2' })
  })

  it('previews exactly what is then posted', async () => {
    await say('digest on IOM')
    announcing.clock.now = '2019-11-18T08:00:00.000Z'
    const preview = await say('digest preview')
    expect(preview.private).toBe(true)
    await announcing.at('2019-11-18T08:00:00.000Z')
    const posted = chat.posted.find((one) => one.key.startsWith('digest|'))
    expect(posted?.reply.answer).toEqual(preview.answer)
    expect(posted?.reply.more).toEqual(preview.more)
  })

  it('has buttons that are all commands', async () => {
    await say('digest on')
    await announcing.at('2019-11-18T08:00:00.000Z')
    const { plan } = announcing.store.read()
    const buttons = chat.posted.flatMap(({ reply }) =>
      [...reply.answer, ...reply.more].flatMap((block) => (block.is === 'buttons' ? block.buttons : [])),
    )
    expect(buttons.length).toBeGreaterThan(5)
    for (const { says } of buttons) {
      const reply = await say(says)
      expect(['answer', 'done', 'clarify'], says).toContain(reply.kind)
    }
    expect(readCommand('snooze 4.1 until 2019-12-02', { plan, today: '2019-11-18', language: 'en' })).not.toBeNull()
  })

  it('speaks the language it was asked in, and a button in it the digest’s', async () => {
    expect(shown(await say('摘要 开启 主题领域2'))).toContain('内容：主题领域2')
    expect(subscription()).toMatchObject({ language: 'zh', include: ['area:2'] })
    const pressed = await say('digest explain', { drawnAt: 0 })
    expect(shown(pressed)).toContain('不属于主题领域2')
  })

  it('explains why each line is in or out', async () => {
    await say('digest on IOM but not T5')
    const text = shown(await say('digest explain'))
    expect(text).toContain('4.1 · overdue: its whole deadline lies before today')
    expect(text).toContain('T5 · left out by “but not T5”')
    expect(text).toContain('F4 · no date (to be determined)')
  })

  it('is done once, however often the order is delivered', async () => {
    await say('digest on', { key: 'the same' })
    await say('digest off')
    const again = await announcing.bot({
      text: 'digest on',
      person: { id: 'test:U1', name: 'Ana' },
      place: { id: 'test:C1', kind: 'channel', address: { id: 'test:C1' } },
      key: 'the same',
    })
    expect(again).toBeNull()
    expect(subscription()).toBeUndefined()
  })

  it('is turned off for good, and saying so twice is no fault', async () => {
    await say('digest on')
    expect((await say('digest off')).kind).toBe('done')
    expect(shown(await say('digest off'))).toContain('No digest comes here.')
    await announcing.at('2019-11-18T08:00:00.000Z')
    expect(chat.posted).toEqual([])
  })

  it('is listed for the secretariat alone', async () => {
    await say('digest on IOM')
    expect((await say('digest list')).kind).toBe('refused')
    announcing.secretariat.add('test:U1')
    await announcing.at('2019-11-18T08:00:00.000Z')
    const text = shown(await say('digest list'))
    expect(text).toContain('#iom · IOM · Mondays, 09:00 (Europe/Zurich) · Monday 18 November 2019, 09:00 · posted')
    expect(text).toContain('Monday 25 November 2019, 09:00')
  })

  it('is not changed by words that nobody understands, and says the way out', async () => {
    await say('digest on IOM')
    const before = subscription()
    for (const words of [
      'digest on bananas',
      'digest on Mars/Zurich',
      'digest on T9',
      'snooze 2.2 until 1 October 2019',
    ]) {
      expect((await say(words)).kind, words).toBe('refused')
    }
    expect(subscription()).toEqual(before)
    expect(shown(await say('digest on Mars/Zurich'))).toContain('Did you mean Europe/Zurich?')
  })
})

describe('what is put off or stopped', () => {
  it('is the channel’s where it has a digest, and can be taken back', async () => {
    await say('digest on')
    expect(shown(await say('snooze 4.1 for two weeks'))).toContain('until Wednesday 27 November 2019')
    expect(subscription()?.snoozed).toEqual({ '4.1': '2019-11-27' })
    await say('snooze 4.1 off')
    expect(subscription()?.snoozed).toEqual({})
    await say('stop T2')
    expect(subscription()?.exclude).toEqual(['item:T2'])
    await say('stop T2 off')
    expect(subscription()?.exclude).toEqual([])
  })

  it('is the person’s own elsewhere, told to them alone', async () => {
    const reply = await say('snooze 4.1 until 2 December', { place: alone })
    expect(reply.private).toBe(true)
    await say('stop T2', { place: alone })
    expect(announcing.store.read().people['test:U1']?.reminders).toMatchObject({
      snoozed: { '4.1': '2019-12-02' },
      stopped: ['T2'],
    })
  })

  it('asks what to stop, and turns reminders off and on with their hours', async () => {
    expect((await say('stop')).kind).toBe('clarify')
    await say('reminders off', { place: alone })
    expect(announcing.store.read().people['test:U1']?.reminders.on).toBe(false)
    const text = shown(await say('reminders on 08:30-16:00', { place: alone }))
    expect(text).toContain('08:30–16:00 (Europe/Zurich)')
  })
})

it('a focal point gets one message a day, in their own language, with buttons to put off and to stop', async () => {
  await announcing.store.update((state) => {
    const focal = [{ agency: 'WHO', item: null, since: '2019-08-01T08:00:00.000Z', by: null }]
    const ana = {
      ...newPerson('test:U1', 'Ana'),
      focal,
      zone: 'Asia/Shanghai',
      language: 'zh',
      direct: { id: 'test:D1' },
    }
    return { state: { ...state, people: { [ana.id]: ana } }, outcome: null }
  })
  await announcing.at('2020-07-31T00:45:00.000Z')
  expect(chat.posted).toEqual([])
  for (const time of ['01:00', '01:15', '05:00']) await announcing.at(`2020-07-31T${time}:00.000Z`)
  expect(chat.posted).toMatchObject([{ to: { id: 'test:D1' }, key: 'reminder|test:U1|2020-07-31' }])
  expect(chat.posted[0]?.text).toContain('工作计划提醒 · 7月31日')
  expect(chat.posted[0]?.text).toContain('T6 移民获得服务的机会 · 最迟于2020年7月 · 就是今天 · 筹备中')
  expect(chat.posted[0]?.text).toContain('[推迟到8月14日] snooze T6 until 2020-08-14')
  expect(chat.posted[0]?.text).toContain('stop T6')
  expect(chat.posted[0]?.text).toContain('您是世卫组织（WHO）的联络人')
})

it('a terminal can subscribe and receive', async () => {
  const input = new PassThrough()
  const output = new PassThrough()
  let text = ''
  const changed = new Set<() => void>()
  output.on('data', (part) => {
    text += String(part)
    for (const look of changed) look()
  })
  const until = (words: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!text.includes(words)) return
        changed.delete(look)
        resolve()
      }
      changed.add(look)
      look()
    })
  const terminal = createTerminal({
    input,
    output,
    interactive: false,
    person: { id: 'terminal:local', name: 'Local user' },
    locale: 'en',
    welcome: 'Welcome',
    complete: () => [],
    history: { lines: [], keep: () => {} },
  })
  announcing.announceOn(terminal)
  await terminal.start(announcing.bot)
  input.write('digest on mondays 09:00 Geneva\n')
  await until('weekly digest now comes here')
  await announcing.at(announcing.clock.now)
  await until('Test post: Local user has set up')
  await announcing.at('2019-11-18T08:00:00.000Z')
  await until('Workplan this week · 18 November')
  await terminal.stop()
})
