import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClock } from '../src/clock.ts'
import { createLogger } from '../src/logger.ts'
import { learnFindingWords } from '../src/plan-state.ts'
import { openStore } from '../src/store/open.ts'
import { printState } from '../src/store/print-state.ts'
import { initialState } from '../src/workplan/state.ts'
import { issued } from './issued.ts'

let folder: string
let logged: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workplan-'))
  logged = ''
})
afterEach(() => rm(folder, { recursive: true }))

const clock = createClock('2019-11-18', Date.now)
const log = createLogger(
  'info',
  new Writable({
    write(chunk, _, next) {
      logged += chunk
      next()
    },
  }),
)

/** A store as an earlier version began it, without words of description. */
async function earlierStore(): Promise<string> {
  const plan = structuredClone(issued)
  for (const workstream of plan.workstreams) delete workstream.words
  const path = join(folder, 'store.json')
  await writeFile(path, printState(initialState(plan)))
  return path
}

const opened = (path: string) => openStore(path, { initial: () => initialState(issued), now: clock.now, log })

describe('a store that was begun with an earlier version', () => {
  it('learns the words of the plan once, and has them after the next start', async () => {
    const path = await earlierStore()
    const store = await opened(path)
    await learnFindingWords(store, log)
    await store.close()
    const kept = await readFile(path, 'utf8')
    const again = await opened(path)
    expect(again.read().plan).toEqual(issued)
    await learnFindingWords(again, log)
    await again.close()
    expect(await readFile(path, 'utf8')).toBe(kept)
    expect(logged.match(/brought up to date/g)).toHaveLength(1)
  })

  it('serves on with those it has when they can not be kept, and says so', async () => {
    const store = await opened(await earlierStore())
    await store.close()
    await learnFindingWords(store, log)
    expect(store.read().plan.workstreams[0]?.words).toBeUndefined()
    expect(logged).toMatch(/is closed.*stay those of an earlier version/)
  })
})
