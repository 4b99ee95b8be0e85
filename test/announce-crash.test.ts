import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { createAnnouncer } from '../src/announce.ts'
import { issuedState } from '../src/plan-state.ts'
import { openJsonStore } from '../src/store/json-file.ts'
import type { LedgerRow } from '../src/workplan/state.ts'
import { subscribe } from '../src/workplan/subscription.ts'
import { filePlatform, messagesIn } from './file-platform.ts'

const folders: string[] = []

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

const slot = '2019-11-18T08:00:00.000Z'
const later = '2019-11-18T08:05:00.000Z'
const key = `digest|test:C1|${slot}`
const log = { error: () => {}, warn: () => {}, info: () => {} }

interface Paths {
  store: string
  platform: string
}

async function newPaths(): Promise<Paths> {
  const folder = await mkdtemp(join(tmpdir(), 'workplan-'))
  folders.push(folder)
  return { store: join(folder, 'store.json'), platform: join(folder, 'platform') }
}

function open(path: string, now: string) {
  return openJsonStore(path, { initial: issuedState, now: () => now, log })
}

/** A store with one subscription, made so long ago that its test post is no longer owed. */
async function subscribed(): Promise<Paths> {
  const paths = await newPaths()
  const store = await open(paths.store, slot)
  await store.update((state) =>
    subscribe(
      state,
      {},
      {
        person: 'test:U1',
        name: 'Ana',
        language: 'en',
        zone: 'Europe/Zurich',
        place: { id: 'test:C1', name: '#all', address: {} },
        now: '2019-11-12T08:00:00.000Z',
      },
    ),
  )
  await store.close()
  return paths
}

/** A round in a process of its own; resolves with the signal that ended it, or its exit code. */
async function roundInChild(paths: Paths, now: string, dieAt = ''): Promise<string | number> {
  const script = fileURLToPath(new URL('announce-child.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, paths.store, paths.platform, now, dieAt], {
    stdio: 'ignore',
  })
  const [code, signal] = await once(child, 'exit')
  return signal ?? code
}

/** A round of a new process on a copy of what the dead one left. */
async function recover(
  left: Paths,
  now: string,
  knows: boolean,
): Promise<{ row: LedgerRow | undefined; posted: string[] }> {
  const paths = await newPaths()
  await copyFile(left.store, paths.store)
  if (existsSync(left.platform)) await copyFile(left.platform, paths.platform)
  const store = await open(paths.store, now)
  const announcer = createAnnouncer({
    store,
    chats: [filePlatform(paths.platform, knows, () => {})],
    now: () => now,
    log,
    process: 'the next one',
    secretariat: new Set(),
  })
  await announcer.round()
  const row = store.read().ledger[key]
  await store.close()
  return { row, posted: messagesIn(paths.platform) }
}

/** Every moment of a round between which something becomes durable, in the store or on the platform. */
const points = [
  ['before write 1', 'owed'],
  ['after write 1', 'claimed'],
  ['before the platform has it', 'claimed'],
  ['before the platform answers', 'posted'],
  ['before write 2', 'posted'],
  ['after write 2', 'recorded'],
] as const

describe('a process that is killed while it posts a digest', () => {
  it.each(points)(
    '%s leaves one post where the platform can tell, and never two where it cannot',
    async (point, left) => {
      const paths = await subscribed()
      expect(await roundInChild(paths, slot, point)).toBe('SIGKILL')

      const told = await recover(paths, later, true)
      expect(told.posted).toEqual([key])
      expect(told.row).toMatchObject({ state: 'sent', message: { at: 1 } })

      const untold = await recover(paths, later, false)
      expect(untold.posted).toEqual(left === 'claimed' ? [] : [key])
      const unsure = left === 'claimed' || left === 'posted'
      expect(untold.row).toMatchObject(unsure ? { state: 'skipped', why: 'unsure' } : { state: 'sent' })

      // While its claim may still be at work nobody else takes it over.
      const early = await recover(paths, '2019-11-18T08:01:00.000Z', true)
      if (unsure) expect(early.row).toMatchObject({ state: 'claimed' })
      expect(early.posted.length).toBe(left === 'claimed' ? 0 : 1)
    },
  )
})

it('two processes on one store: the second refuses to run and posts nothing', async () => {
  const paths = await subscribed()
  const store = await open(paths.store, slot)
  expect(await roundInChild(paths, slot)).toBe(1)
  await store.close()
  expect(messagesIn(paths.platform)).toEqual([])
})
