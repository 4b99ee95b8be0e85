import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { verify } from '../../src/workplan/log.ts'
import { compiled, start } from './child-process.ts'
import { exampleState, notesOf } from './example-state.ts'
import { addNote } from './json-place.ts'
import { absent, existingServer } from './postgres-server.ts'
import { storeOptions } from './store-options.ts'

const server = await existingServer()
afterAll(() => server?.remove())

async function place(): Promise<string> {
  return server ? server.place() : Promise.reject(new Error(absent))
}

async function open(url: string): Promise<Store> {
  const store = await openStore(url, storeOptions())
  onTestFinished(() => store.close())
  return store
}

describe.skipIf(!server)(server ? 'replicas on one database' : absent, () => {
  it('start together on an empty database and agree on its beginning', async () => {
    const url = await place()
    const stores = await Promise.all([open(url), open(url), open(url)])
    for (const store of stores) expect(store.read()).toEqual(exampleState())
  })

  it('lose no update when all of them write at once', async () => {
    const url = await place()
    const stores = await Promise.all([open(url), open(url), open(url)])
    const notes = stores.flatMap((_, replica) => Array.from({ length: 40 }, (_, count) => `${replica}.${count}`))
    await Promise.all(
      stores.map(async (store, replica) => {
        for (const note of notes.filter((name) => name.startsWith(`${replica}.`))) await addNote(store, note)
      }),
    )
    for (const store of stores) {
      await store.refresh()
      expect(notesOf(store.read()).sort()).toEqual(notes.sort())
      expect(verify(store.read(), exampleState().plan)).toEqual({ ok: true, entries: notes.length })
    }
  })

  it('show after a refresh whatever any of them has confirmed', async () => {
    const url = await place()
    const [a, b] = await Promise.all([open(url), open(url)])
    for (let round = 0; round < 25; round++) {
      await addNote(a, `a${round}`)
      await b.refresh()
      expect(notesOf(b.read()).at(-1)).toBe(`a${round}`)
      await addNote(b, `b${round}`)
      await Promise.all([a.refresh(), a.refresh()])
      expect(notesOf(a.read()).at(-1)).toBe(`b${round}`)
    }
  })

  it('share with the state before what another replica did not touch', async () => {
    const url = await place()
    const [a, b] = await Promise.all([open(url), open(url)])
    const before = b.read()
    await addNote(a, 'one')
    await b.refresh()
    expect(b.read().plan.workstreams[0]).not.toBe(before.plan.workstreams[0])
    expect(b.read().plan.workstreams[1]).toBe(before.plan.workstreams[1])
    expect(b.read().people).toBe(before.people)
  })

  it('hear of changes unasked, also after their connections were cut', async () => {
    const url = await place()
    const [a, b] = await Promise.all([open(url), open(url)])
    await addNote(a, 'one')
    await vi.waitFor(() => expect(notesOf(b.read())).toEqual(['one']), 10_000)
    await server?.ask(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'workplan'`)
    await addNote(a, 'two')
    await vi.waitFor(() => expect(notesOf(b.read())).toEqual(['one', 'two']), 10_000)
    await addNote(b, 'three')
    await vi.waitFor(() => expect(notesOf(a.read())).toEqual(['one', 'two', 'three']), 10_000)
    expect([a.faultSince(), b.faultSince()]).toEqual([null, null])
  })

  it('see workstreams come, go and change places', async () => {
    const url = await place()
    const [a, b] = await Promise.all([open(url), open(url)])
    const reorder = async (order: number[], source = exampleState(4).plan.workstreams) => {
      await a.update((state) => {
        const workstreams = order.flatMap((index) => state.plan.workstreams[index] ?? source[index] ?? [])
        return { state: { ...state, plan: { ...state.plan, workstreams } }, outcome: null }
      })
      await b.refresh()
      expect(b.read()).toEqual(a.read())
      expect(b.read().plan.workstreams).toHaveLength(order.length)
    }
    await reorder([2, 0, 1])
    await reorder([0, 1])
    await reorder([1, 0, 3])
  })

  it('catch up from further behind than removed rows are remembered', async () => {
    const url = await place()
    const schema = /search_path%3D(\w+)/.exec(url)?.[1]
    const [a, b] = await Promise.all([open(url), open(url)])
    const ask = (words: string) =>
      a.update((state) => {
        const requests = words ? { [words]: { id: words, person: 'slack:U1', agency: 'ILO', item: null, at } } : {}
        return { state: { ...state, requests }, outcome: null }
      })
    const at = '2019-11-18T09:00:00.000Z'
    await ask('r1')
    await b.refresh()
    expect(Object.keys(b.read().requests)).toEqual(['r1'])
    for (const version of [1999, 2999]) {
      await server?.ask(`UPDATE ${schema}.workplan SET version = ${version}`)
      await ask('')
      await b.refresh()
      expect(b.read().requests).toEqual({})
      await addNote(a, String(version))
      await b.refresh()
      expect(b.read()).toEqual(a.read())
    }
    expect(await server?.ask(`SELECT * FROM ${schema}.workplan_requests`)).toEqual([])
  })
})

describe.skipIf(!server)(server ? 'replicas in processes of their own' : absent, () => {
  let script: Awaited<ReturnType<typeof compiled>>
  beforeAll(async () => {
    script = await compiled('note-writers.ts')
  })
  afterAll(() => script.remove())

  it('go on when one is killed, and nothing that any of them confirmed is lost', async () => {
    const url = await place()
    const store = await open(url)
    const replicas = ['a', 'b', 'c', 'd'].map((name) => start(process.execPath, script.path, url, name, '10'))
    const [first, second, ...others] = replicas
    await Promise.all(replicas.map((replica) => replica.said(30)))
    await first?.kill()
    const before = others.map((replica) => replica.lines.length)
    await second?.kill()
    await Promise.all(others.map((replica, index) => replica.said((before[index] ?? 0) + 50)))
    await Promise.all(others.map((replica) => replica.kill()))
    await addNote(store, 'last')
    const notes = notesOf(store.read())
    const confirmed = replicas.flatMap((replica) => replica.lines.slice(1))
    expect(confirmed.filter((note) => !notes.includes(note))).toEqual([])
    expect(new Set(notes).size).toBe(notes.length)
    expect(verify(store.read(), exampleState().plan)).toEqual({ ok: true, entries: notes.length })
  })
})
