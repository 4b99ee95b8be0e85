import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createAnnouncer } from '../src/announce.ts'
import type { Chat } from '../src/chat/chat.ts'
import { issuedState } from '../src/plan-state.ts'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { subscribe } from '../src/workplan/subscription.ts'
import { recordingChat } from './recording-chat.ts'
import { absent, existingServer } from './store/postgres-server.ts'
import { storeOptions } from './store/store-options.ts'

const server = await existingServer()
afterAll(() => server?.remove())

const slot = '2019-11-18T08:00:00.000Z'
const channels = Array.from({ length: 12 }, (_, number) => `test:C${number}`)

/** Replicas on one database with a digest owed to each channel. */
async function replicas(count: number): Promise<Store[]> {
  if (!server) throw new Error(absent)
  const url = await server.place()
  const open = async () => {
    const store = await openStore(url, { ...storeOptions(), initial: issuedState })
    onTestFinished(() => store.close())
    return store
  }
  const stores = await Promise.all(Array.from({ length: count }, open))
  for (const id of channels) {
    const place = { id, name: null, address: { id } }
    const by = { person: 'test:U1', name: 'Ana', language: 'en', zone: 'Europe/Zurich', place }
    await stores[0]?.update((state) => subscribe(state, {}, { ...by, now: '2019-11-12T08:00:00.000Z' }))
  }
  return stores
}

function announcerOn(store: Store, chat: Chat, name: string, clock: { now: string }) {
  return createAnnouncer({
    store,
    chats: [chat],
    now: () => clock.now,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    process: name,
    secretariat: new Set(),
    pace: 1000,
  })
}

describe.skipIf(!server)(server ? 'replicas of the bot on one database' : absent, () => {
  it('claim each slot once between them', async () => {
    const stores = await replicas(3)
    const chat = recordingChat('test')
    const clock = { now: slot }
    const announcers = stores.map((store, number) => announcerOn(store, chat, `replica ${number}`, clock))
    await Promise.all(announcers.map((announcer) => announcer.round()))
    expect(chat.posted.map((one) => one.key).sort()).toEqual(channels.map((id) => `digest|${id}|${slot}`).sort())
    clock.now = '2019-11-18T08:10:00.000Z'
    await Promise.all(announcers.map((announcer) => announcer.round()))
    expect(chat.posted).toHaveLength(channels.length)
  })

  it('take over the claims of one that never came back, and look before they post', async () => {
    const [dead, alive] = await replicas(2)
    if (!dead || !alive) throw new Error('no replicas')
    const chat = recordingChat('test')
    const clock = { now: slot }
    // It posts every other one, and then hears and says nothing any more.
    let sends = 0
    const hanging: Chat = {
      ...chat,
      async send(...args) {
        sends++
        if (sends % 2 === 0) await chat.send(...args)
        return new Promise(() => {})
      },
    }
    void announcerOn(dead, hanging, 'dead', clock).round()
    await vi.waitFor(() => expect(sends).toBe(8), 20_000)
    const announcer = announcerOn(alive, chat, 'alive', clock)
    clock.now = '2019-11-18T08:01:00.000Z'
    await announcer.round()
    clock.now = '2019-11-18T08:05:00.000Z'
    await announcer.round()
    expect(chat.posted.map((one) => one.key).sort()).toEqual(channels.map((id) => `digest|${id}|${slot}`).sort())
    await alive.refresh()
    expect(Object.values(alive.read().ledger).every((row) => row.state === 'sent')).toBe(true)
  })
})
