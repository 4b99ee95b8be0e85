import { readFileSync } from 'node:fs'
import { mkdtemp, open, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAnnouncer } from '../../src/announce.ts'
import { createLogger } from '../../src/logger.ts'
import { openJsonStore } from '../../src/store/json-file.ts'
import type { Store } from '../../src/store/store.ts'
import { change } from '../../src/workplan/change.ts'
import type { Order } from '../../src/workplan/order.ts'
import type { State } from '../../src/workplan/state.ts'
import { subscribe } from '../../src/workplan/subscription.ts'
import { recordingChat } from '../recording-chat.ts'
import { interleaved } from './measure.ts'

const log = createLogger('silent', { write: () => {} })
const now = '2019-11-18T09:00:00.000Z'
const by = { id: 'slack:U1', name: 'Ana' }
const secretariat = new Set([by.id])

async function withStore<T>(state: State, use: (store: Store, path: string, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'workplan-bench-'))
  const path = join(folder, 'store.json')
  const store = await openJsonStore(path, { initial: () => state, now: () => now, log })
  const result = await use(store, path, folder)
  await store.close()
  await rm(folder, { recursive: true })
  return result
}

let serial = 0

/** One order as a person gives it: 2.2 gets another status, with a note. */
function set(store: Store): Promise<unknown> {
  serial += 1
  const to = serial % 2 === 0 ? 'in-progress' : 'on-hold'
  const order: Order = { do: 'status', items: ['2.2'], to, note: `change ${serial}`, reason: true }
  const ordering = { by, now, today: '2019-11-18', key: `bench|${serial}`, secretariat }
  return store.update((state) => change(order, state, ordering))
}

/** Milliseconds of one durable change, and of writing the same bytes with fsync and rename and nothing else. */
export function changeTimes(state: State, rounds: number) {
  return withStore(state, async (store, path, folder) => {
    let bytes = Buffer.alloc(0)
    const raw = async () => {
      const file = await open(join(folder, 'raw.tmp'), 'w')
      await file.writeFile(bytes)
      await file.sync()
      await file.close()
      await rename(join(folder, 'raw.tmp'), join(folder, 'raw'))
    }
    const [durable = 0, bare = 0] = await interleaved(
      [
        { name: 'durable change', run: () => set(store) },
        { name: 'raw write', before: () => (bytes = readFileSync(path)), run: raw },
      ],
      rounds,
    )
    return { durable, bare, bytes: bytes.length }
  })
}

/** Milliseconds of 1,000 changes asked for at once, and of as many one after the other, reckoned from `single` of them. */
export function manyTimes(state: State, single: number) {
  return withStore(state, async (store) => {
    for (let n = 0; n < 3; n++) await set(store)
    const begun = performance.now()
    await Promise.all(Array.from({ length: 1_000 }, () => set(store)))
    const together = performance.now() - begun
    const again = performance.now()
    for (let n = 0; n < single; n++) await set(store)
    return { together, oneByOne: ((performance.now() - again) * 1_000) / single }
  })
}

/** Milliseconds of a round of digests for some channels, each claimed, sent and recorded, with no pause between posts. */
export function digestTime(state: State, channels: number) {
  const at = '2019-11-11T12:00:00.000Z'
  const subscribed = Array.from({ length: channels }, (_, n) => `bench:C${n}`).reduce((before, id) => {
    const place = { id, name: `#${id}`, address: { id } }
    return subscribe(
      before,
      {},
      { person: by.id, name: by.name, language: languageOf(id), zone: 'Europe/Zurich', place, now: at },
    ).state
  }, state)
  return withStore(subscribed, async (store) => {
    const chat = recordingChat('bench')
    const announcer = createAnnouncer({
      store,
      chats: [chat],
      now: () => '2019-11-18T08:30:00.000Z',
      log,
      process: 'bench',
      secretariat: new Set(),
      pace: 1_000_000,
    })
    const begun = performance.now()
    await announcer.round()
    const took = performance.now() - begun
    await announcer.stop()
    if (chat.posted.length !== channels) throw new Error(`${chat.posted.length} digests for ${channels} channels`)
    return took
  })
}

/** Every other channel reads Chinese. */
function languageOf(id: string): string {
  return Number(id.at(-1)) % 2 === 0 ? 'en' : 'zh'
}
