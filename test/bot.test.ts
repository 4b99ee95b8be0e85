import { expect, it } from 'vitest'
import type { Act } from '../src/act.ts'
import type { Asked } from '../src/ask.ts'
import { type BotParts, createBot } from '../src/bot.ts'
import type { Incoming } from '../src/chat/chat.ts'
import { newConversation } from '../src/language/conversation.ts'
import { type Notice, type Reply, text } from '../src/reply/reply.ts'
import { type Decided, type Store, StoreFault } from '../src/store/store.ts'
import { initialState, type Person, type State, Subscription } from '../src/workplan/state.ts'
import { type Plan, Printed } from '../src/workplan/workplan.ts'

const plan: Plan = {
  id: 'test',
  title: Printed.parse({ zh: '计划', en: 'plan', line: 1 }),
  issued: '2019-07',
  sourceLanguage: 'zh',
  renderingNote: { zh: '译文', en: 'rendering' },
  agencies: [],
  objectives: [],
  areas: [],
  headings: [],
  sections: [],
  terms: [],
  workstreams: [],
}

const ana: Person = {
  id: 'slack:U1',
  name: 'Ana',
  secretariat: false,
  focal: [
    { agency: 'ILO', item: null, since: '2019-08-01T09:00:00.000Z', by: null },
    { agency: 'ILO', item: 'T4', since: '2019-08-01T09:00:00.000Z', by: null },
  ],
  language: null,
  zone: 'Europe/Geneva',
  direct: null,
  reminders: { on: true, from: '09:00', until: '17:00', snoozed: {}, stopped: [] },
}

function withAna(): State {
  return { ...initialState(plan), people: { [ana.id]: ana } }
}

/** The port kept in memory; `broken` makes it refuse writes and refreshes as an engine whose disk is gone does. */
function memoryStore(state: State) {
  const store: Store & { broken: boolean; writes: number } = {
    broken: false,
    writes: 0,
    read: () => state,
    async update<T>(decide: (before: State) => Decided<T>) {
      const { state: next, outcome } = decide(state)
      if (next !== state && store.broken) throw new StoreFault('disk full')
      if (next !== state) store.writes++
      state = next
      return outcome
    },
    async refresh() {
      if (store.broken) throw new StoreFault('disk gone')
    },
    faultSince: () => (store.broken ? '2019-11-18T08:30:00.000Z' : null),
    close: async () => {},
  }
  return store
}

function say(line: string, more: Partial<Incoming> = {}): Incoming {
  return {
    text: line,
    person: { id: 'slack:U1', name: 'Ana' },
    place: { id: 'slack:C1', kind: 'channel', address: {} },
    key: line,
    ...more,
  }
}

function reply(answer: string): Reply {
  return { kind: 'answer', language: 'en', workstreams: [], answer: [text(answer)], more: [], private: false }
}

/** A bot around the given parts, and what it logged and was asked. */
function botWith(parts: Partial<BotParts>) {
  const asked: Asked[] = []
  const logged: string[] = []
  const store = memoryStore(initialState(plan))
  const log = (...entry: unknown[]) => void logged.push(JSON.stringify(entry))
  const bot = createBot({
    store,
    act: () => null,
    ask: (line, about) => {
      asked.push(about)
      return { reply: reply(`you said ${line}`), conversation: newConversation('en') }
    },
    now: () => '2019-11-18T09:00:00.000Z',
    today: () => '2019-11-18',
    log: { error: log, warn: log, debug: () => {} },
    secretariat: new Set(),
    deliver: async () => {},
    ...parts,
  })
  return { bot, asked, logged, store }
}

const change = (state: State): Act => ({ is: 'change', decide: () => ({ state, outcome: reply('saved') }) })

it('answers what is no command as a question', async () => {
  const { bot } = botWith({})
  expect((await bot(say('who leads T4?')))?.answer).toEqual([text('you said who leads T4?')])
})

it('confirms a change only after the store has kept it', async () => {
  const store = memoryStore(initialState(plan))
  const { bot } = botWith({ store, act: () => change({ ...withAna() }) })
  expect((await bot(say('status 2.2 done')))?.answer).toEqual([text('saved')])
  expect(store.read().people).toHaveProperty(ana.id)
})

it('says in the language of the words that a change was not saved, to the person alone', async () => {
  const store = memoryStore(initialState(plan))
  store.broken = true
  const { bot, logged } = botWith({ store, act: () => change({ ...withAna() }) })
  const english = await bot(say('status 2.2 done'))
  expect(english).toMatchObject({ kind: 'refused', private: true, language: 'en' })
  expect(JSON.stringify(english?.answer)).toContain('Not saved')
  expect(JSON.stringify((await bot(say('状态 2.2 完成')))?.answer)).toContain('未保存')
  expect(logged.join()).toContain('could not be answered')
})

it('says nothing when the action was done before', async () => {
  const { bot } = botWith({ act: () => ({ is: 'change', decide: (state) => ({ state, outcome: null }) }) })
  expect(await bot(say('status 2.2 done'))).toBeNull()
})

it('answers a fault with an apology and logs no words of the message', async () => {
  const { bot, logged } = botWith({
    ask: () => {
      throw new Error('reader broke')
    },
  })
  const said = await bot(say('a very private question'))
  expect(JSON.stringify(said?.answer)).toContain('Nothing has been changed')
  expect(logged).toHaveLength(1)
  expect(logged.join()).not.toContain('private question')
})

it('goes on reading from the last known state, with its date, while the store is out of reach', async () => {
  const store = memoryStore(withAna())
  store.broken = true
  const { bot } = botWith({ store })
  const said = await bot(say('who leads T4?'))
  expect(said?.kind).toBe('answer')
  expect(JSON.stringify(said?.more)).toContain('2019-11-18 08:30 UTC')
})

it('keeps a conversation for one person in one thread, for half an hour', async () => {
  let now = '2019-11-18T09:00:00.000Z'
  const { bot, asked } = botWith({ now: () => now })
  const thread = { place: { id: 'slack:C1', kind: 'channel' as const, thread: '1', address: {} } }
  await bot(say('one', thread))
  await bot(say('two', thread))
  await bot(say('other thread'))
  await bot(say('other person', { ...thread, person: { id: 'slack:U2', name: 'Ben' } }))
  now = '2019-11-18T09:30:00.001Z'
  await bot(say('later', thread))
  expect(asked.map((about) => about.conversation)).toEqual([null, newConversation('en'), null, null, null])
})

it('takes the day from the zone the platform gives, then the one the store knows, then UTC', async () => {
  const zones: string[] = []
  const today = (zone: string) => {
    zones.push(zone)
    return '2019-11-18'
  }
  const { bot } = botWith({ store: memoryStore(withAna()), today })
  await bot(say('a', { zone: 'Asia/Shanghai' }))
  await bot(say('b', { person: { id: 'slack:U2', name: 'Ben' } }))
  expect(zones).toEqual(['Asia/Shanghai', 'UTC'])
  const other = botWith({ store: memoryStore(withAna()), today })
  await other.bot(say('c'))
  expect(zones[2]).toBe('Europe/Geneva')
})

it('reads for a known person with their agencies and their language', async () => {
  const state = withAna()
  const { bot, asked } = botWith({
    store: memoryStore({ ...state, people: { [ana.id]: { ...ana, language: 'zh' } } }),
  })
  await bot(say('mine'))
  expect(asked[0]).toMatchObject({ agencies: ['ILO'], language: 'zh' })
})

it('keeps a known person’s new name, zone and address, once, and nobody else’s', async () => {
  const store = memoryStore(withAna())
  const { bot } = botWith({ store })
  const told = { person: { id: ana.id, name: 'Ana B.' }, zone: 'Asia/Tokyo', direct: { channel: 'D1' } }
  await bot(say('a', told))
  await bot(say('b', told))
  await bot(say('c', { person: { id: 'slack:U9', name: 'Zoe' }, direct: { channel: 'D9' } }))
  expect(store.writes).toBe(1)
  expect(store.read().people).toEqual({
    [ana.id]: { ...ana, name: 'Ana B.', zone: 'Asia/Tokyo', direct: { channel: 'D1' } },
  })
})

it('keeps the newest address of a place that is sent digests, once', async () => {
  const address = { service: 'https://emea.example/' }
  const digest = Subscription.parse({
    place: 'teams:19:c',
    name: null,
    address,
    language: 'en',
    zone: 'Europe/Zurich',
    weekday: 1,
    time: '09:00',
    include: [],
    exclude: [],
    days: 30,
    whenEmpty: 'line',
    changes: false,
    mentions: false,
    weekend: [6, 7],
    holidays: [],
    snoozed: {},
    createdBy: ana.id,
    createdName: ana.name,
    createdAt: '2019-08-01T09:00:00.000Z',
    changedBy: ana.id,
    changedName: ana.name,
    changedAt: '2019-08-01T09:00:00.000Z',
    since: '2019-08-01T09:00:00.000Z',
    paused: null,
  })
  const store = memoryStore({ ...initialState(plan), subscriptions: { [digest.place]: digest } })
  const { bot } = botWith({ store })
  const place = { id: digest.place, kind: 'channel' as const, address: { service: 'https://amer.example/' } }
  await bot(say('a', { place: { ...place, address } }))
  await bot(say('b', { place }))
  await bot(say('c', { place }))
  expect(store.writes).toBe(1)
  expect(store.read().subscriptions).toEqual({ [digest.place]: { ...digest, address: place.address } })
})

it('keeps an author’s address together with their change', async () => {
  const store = memoryStore(initialState(plan))
  const { bot } = botWith({ store, act: () => change(withAna()) })
  await bot(say('focal request ILO', { direct: { channel: 'D1' } }))
  expect(store.writes).toBe(1)
  expect(store.read().people[ana.id]?.direct).toEqual({ channel: 'D1' })
})

it('gets to know whoever changes something, and nobody who only asks', async () => {
  const store = memoryStore(initialState(plan))
  const acts = (line: string): Act | null =>
    line === 'status 2.2 done' ? { is: 'change', decide: (state) => ({ state: { ...state }, outcome: null }) } : null
  const { bot } = botWith({ store, act: acts })
  await bot(say('who leads T4?'))
  expect(store.read().people).toEqual({})
  await bot(say('status 2.2 done', { direct: { channel: 'D1' }, zone: 'Asia/Tokyo' }))
  expect(store.read().people[ana.id]).toMatchObject({ name: 'Ana', zone: 'Asia/Tokyo', direct: { channel: 'D1' } })
})

it('begins a conversation in the platform’s language where the bot speaks it', async () => {
  const { bot, asked } = botWith({})
  await bot(say('T4', { locale: 'zh-CN' }))
  await bot(say('T4', { locale: 'fr-FR', person: { id: 'slack:U2', name: 'Ben' } }))
  expect(asked.map((about) => about.conversation?.language)).toEqual(['zh', undefined])
})

it('hands on the messages that follow from an action, and a failing one does not spoil the answer', async () => {
  const notice: Notice = { to: { person: 'slack:U7' }, reply: reply('please approve') }
  const delivered: Notice[] = []
  const { bot, logged } = botWith({
    act: () => ({ is: 'reply', reply: { ...reply('asked'), also: [notice] } }),
    deliver: async (given) => {
      delivered.push(given)
      throw new Error('channel_not_found')
    },
  })
  expect((await bot(say('focal request ILO')))?.answer).toEqual([text('asked')])
  expect(delivered).toEqual([notice])
  expect(logged.join()).toContain('a notice was not delivered')
})

it('marks each reply with the length of the log it was drawn from', async () => {
  const { bot } = botWith({})
  expect((await bot(say('show 2.2')))?.drawnAt).toBe(0)
})
