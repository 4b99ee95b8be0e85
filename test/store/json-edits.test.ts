import { writeFileSync } from 'node:fs'
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { StoreFault } from '../../src/store/store.ts'
import type { State } from '../../src/workplan/state.ts'
import { notesOf, withNote } from './example-state.ts'
import { addNote, jsonPlace } from './json-place.ts'

/** How editors save: into the file, or beside it and then over it. */
const savings: [string, (path: string, text: string) => Promise<void>][] = [
  ['in place', (path, text) => writeFile(path, text)],
  ['by renaming', (path, text) => writeFile(`${path}~`, text).then(() => rename(`${path}~`, path))],
]

function retitled(text: string, title: string): string {
  return text.replace('"workstream 2"', JSON.stringify(title))
}

function titleOf(state: State): string | undefined {
  return state.plan.workstreams[1]?.title.en
}

describe.each(savings)('an edit by hand saved %s', (_, save) => {
  it('is picked up by a refresh when it is valid, and the next change stands on it', async () => {
    const place = await jsonPlace()
    const store = await place.open()
    await addNote(store, 'one')
    await save(place.path, retitled(await place.text(), 'by hand'))
    await store.refresh()
    expect(titleOf(store.read())).toBe('by hand')
    await addNote(store, 'two')
    expect(titleOf(await place.state())).toBe('by hand')
    expect(notesOf(await place.state())).toEqual(['one', 'two'])
  })

  it('is picked up by a change without a refresh: the decision sees it', async () => {
    const place = await jsonPlace()
    const store = await place.open()
    await save(place.path, retitled(await place.text(), 'by hand'))
    const seen = await store.update((state) => ({ state: withNote(state, 'one'), outcome: titleOf(state) }))
    expect(seen).toBe('by hand')
    expect(titleOf(await place.state())).toBe('by hand')
    expect(notesOf(store.read())).toEqual(['one'])
  })

  it('is refused by line when it is not valid, is left alone, and counts once it is mended', async () => {
    const place = await jsonPlace()
    const store = await place.open()
    await addNote(store, 'one')
    const good = await place.text()
    const lines = good.split('\n')
    const line = lines.findIndex((words) => words.includes('"in-progress"') || words.includes('"not-started"'))
    const bad = lines.with(line, lines[line]?.replace(/"(in-progress|not-started)"/, '"finished"') ?? '').join('\n')
    await save(place.path, bad)
    await expect(addNote(store, 'two')).rejects.toThrow(StoreFault)
    await expect(store.refresh()).rejects.toThrow(new RegExp(`store\\.json:${line + 1}:\\d+: .*status`))
    expect(await place.text()).toBe(bad)
    expect(notesOf(store.read())).toEqual(['one'])
    expect(store.faultSince()).toBe('2019-11-18T09:00:00.000Z')
    await save(place.path, retitled(good, 'mended'))
    await addNote(store, 'three')
    expect(store.faultSince()).toBeNull()
    expect([titleOf(store.read()), ...notesOf(store.read())]).toEqual(['mended', 'one', 'three'])
    expect(place.logged.filter((words) => words.startsWith('error'))).toHaveLength(1)
  })

  it.each<[string, (state: State) => State]>([
    ['alters an entry of the log', (state) => ({ ...state, log: state.log.map((e) => ({ ...e, note: 'never' })) })],
    ['takes an entry out of the log', (state) => ({ ...state, log: state.log.slice(0, 1) })],
    ['puts another log in', (state) => ({ ...state, log: withNote({ ...state, log: [] }, 'mine').log })],
  ])('is refused when it %s', async (_change, change) => {
    const place = await jsonPlace()
    const store = await place.open()
    await addNote(store, 'one')
    await addNote(store, 'two')
    await save(place.path, JSON.stringify(change(await place.state())))
    await expect(addNote(store, 'three')).rejects.toThrow(/entry [01] of the log is missing or not as it was written/)
    await expect(store.refresh()).rejects.toThrow(StoreFault)
    expect(notesOf(store.read())).toEqual(['one', 'two'])
  })

  it('is refused when it is of a later schema', async () => {
    const place = await jsonPlace()
    const store = await place.open()
    await save(place.path, JSON.stringify({ ...(await place.state()), schema: 3 }))
    await expect(addNote(store, 'one')).rejects.toThrow('has schema 3')
  })
})

it('does not overwrite an edit that is saved while a change is being decided', async () => {
  const place = await jsonPlace()
  const store = await place.open()
  const text = await place.text()
  let runs = 0
  await store.update((state) => {
    if (++runs === 1) writeFileSync(place.path, retitled(text, 'in between'))
    return { state: withNote(state, 'one'), outcome: null }
  })
  expect(runs).toBe(2)
  expect([titleOf(await place.state()), ...notesOf(await place.state())]).toEqual(['in between', 'one'])
})

it('does not read the file again while nobody has touched it', async () => {
  const place = await jsonPlace()
  const store = await place.open()
  const before = store.read()
  await store.refresh()
  expect(store.read()).toBe(before)
})

describe('a store file removed while it is in use', () => {
  it('is written again from memory, by a refresh or the next change', async () => {
    const place = await jsonPlace()
    const store = await place.open()
    await addNote(store, 'one')
    await rm(place.path)
    await store.refresh()
    expect(notesOf(await place.state())).toEqual(['one'])
    await rm(place.path)
    await addNote(store, 'two')
    expect(notesOf(await place.state())).toEqual(['one', 'two'])
    expect(place.logged.filter((words) => words.startsWith('warn: the store file is gone'))).toHaveLength(2)
  })

  it('refuses changes while the whole folder is gone, and goes on when it is back', async () => {
    const place = await jsonPlace()
    const store = await place.open()
    await addNote(store, 'one')
    await rename(place.folder, `${place.folder}-away`)
    await expect(addNote(store, 'two')).rejects.toThrow('could not be written')
    await expect(store.refresh()).rejects.toThrow(StoreFault)
    expect(store.faultSince()).toBe('2019-11-18T09:00:00.000Z')
    expect(notesOf(store.read())).toEqual(['one'])
    await rename(`${place.folder}-away`, place.folder)
    await store.refresh()
    expect(store.faultSince()).toBeNull()
    await addNote(store, 'three')
    expect(notesOf(await place.state())).toEqual(['one', 'three'])
    expect((await stat(place.path)).isFile()).toBe(true)
  })
})
