import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verify } from '../../src/workplan/log.ts'
import { State } from '../../src/workplan/state.ts'
import { compiled, sequence, start } from './child-process.ts'
import { exampleState, notesOf } from './example-state.ts'

/** CI goes the whole way with `KILL_ROUNDS=200`; without it the suite stays quick. */
const rounds = Number(process.env.KILL_ROUNDS ?? 60)
const roundsPerFile = 5
const writers = 50

let script: Awaited<ReturnType<typeof compiled>>
let folder: string

beforeAll(async () => {
  script = await compiled('note-writers.ts')
  folder = await mkdtemp(join(tmpdir(), 'workplan-crash-'))
})

afterAll(async () => {
  await script.remove()
  await rm(folder, { recursive: true })
})

/** Rounds on one file: each starts 50 writers on what the last left, kills them and looks at what is on the disk. */
async function killRounds(file: number): Promise<number> {
  const path = join(folder, `store-${file}.json`)
  const random = sequence(file)
  const confirmed: string[] = []
  for (let round = 0; round < roundsPerFile; round++) {
    const writing = start(process.execPath, script.path, path, `${file}.${round}`, String(writers))
    // One round in five ends somewhere in the start, the others somewhere in the writing.
    await (round === 2 ? setTimeout(random() * 300) : writing.said(2 + Math.floor(random() * 100)))
    if (round !== 2) await setTimeout(random() * 10)
    await writing.kill()
    confirmed.push(...writing.lines.slice(1))
    if (confirmed.length === 0) continue
    const state = State.parse(JSON.parse(await readFile(path, 'utf8')))
    const notes = notesOf(state)
    const kept = new Set(notes)
    expect(confirmed.filter((note) => !kept.has(note))).toEqual([])
    expect(kept.size).toBe(notes.length)
    expect(verify(state, exampleState().plan)).toEqual({ ok: true, entries: notes.length })
  }
  return confirmed.length
}

it(`loses nothing confirmed and halves nothing in ${rounds} kills of ${writers} writers`, async () => {
  const files = Array.from({ length: rounds / roundsPerFile }, (_, file) => file)
  const lane = async (first: number) => {
    let confirmed = 0
    for (const file of files.filter((number) => number % 2 === first)) confirmed += await killRounds(file)
    return confirmed
  }
  const [one = 0, other = 0] = await Promise.all([lane(0), lane(1)])
  expect(one + other).toBeGreaterThan(rounds * writers)
}, 290_000)
