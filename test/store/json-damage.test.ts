import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleState, notesOf } from './example-state.ts'
import { addNote, jsonPlace } from './json-place.ts'

const aside = 'store.json.corrupt-2019-11-18T09-00-00.000Z'

/** Ways to spoil the bytes of a store file, and what is said of the place. */
const spoilt: [string, (text: string) => string | Buffer, RegExp][] = [
  ['emptied', () => '', /:1:1: not JSON: the file is empty/],
  ['cut off in the middle', (text) => text.slice(0, text.length / 2), /:\d\d+:\d+: not JSON/],
  ['replaced by null', () => 'null', /:1:1: not a workplan store/],
  ['replaced by false', () => 'false\n', /:1:1: not a workplan store/],
  ['replaced by a list', () => '[]', /:1:1: not a workplan store/],
  ['given a byte order mark', (text) => `\uFEFF${text}`, /:1:1: not JSON: it begins with a byte order mark/],
  ['followed by more text', (text) => `${text}x`, /:\d+:1: not JSON/],
  ['given a comma too many', (text) => text.replace('"areas": [\n', '"areas": [,\n'), /:\d+:\d+: not JSON/],
  ['filled with zeros', (text) => Buffer.alloc(text.length), /:1:1: not JSON/],
  ['saved in another encoding', (text) => Buffer.from(text, 'utf16le'), /:\d+:\d+: not (UTF-8|JSON)/],
  ['cut within a letter', (text) => Buffer.from(text).subarray(0, text.indexOf('中') + 1), /:\d+:\d+: not UTF-8/],
  ['without its log', (text) => text.replace('"log"', '"lok"'), /:1:1: the whole: |:\d+:\d+: log: /],
  ['with an unknown status', (text) => text.replace('"not-started"', '"finished"'), /plan.workstreams.\d.status: /],
]

describe.each(spoilt)('a store file %s', (_, spoil, message) => {
  it('is kept aside, and the backup takes its place', async () => {
    const place = await jsonPlace()
    await place.fill('one', 'two')
    const bytes = spoil(await place.text())
    await writeFile(place.path, bytes)
    const store = await place.open()
    expect(notesOf(store.read())).toEqual(['one', 'two'])
    expect(await readFile(join(place.folder, aside))).toEqual(Buffer.from(bytes))
    expect(place.logged).toEqual([expect.stringMatching(/^error: the store file is broken and kept aside/)])
    await addNote(store, 'three')
    expect(notesOf(await place.state())).toEqual(['one', 'two', 'three'])
  })

  it('stops the start when the backup is no better, and nothing is touched', async () => {
    const place = await jsonPlace()
    await place.fill('one')
    const bytes = Buffer.from(spoil(await place.text()))
    await writeFile(place.path, bytes)
    await writeFile(`${place.path}.bak`, '{')
    await expect(place.open()).rejects.toThrow(message)
    await expect(place.open()).rejects.toThrow(`${place.path}:`)
    expect(await readFile(place.path)).toEqual(bytes)
    expect((await readdir(place.folder)).sort()).toEqual(['store.json', 'store.json.bak'])
  })
})

describe('a store file that is gone', () => {
  it('comes back from the backup, for whoever wants an empty store can remove both', async () => {
    const place = await jsonPlace()
    await place.fill('one')
    await rm(place.path)
    const store = await place.open()
    expect(notesOf(store.read())).toEqual(['one'])
    expect(place.logged).toEqual([expect.stringMatching(/^warn: the store file is gone: its backup is used/)])
    await store.close()
    await rm(place.path)
    await rm(`${place.path}.bak`)
    expect(notesOf((await place.open()).read())).toEqual([])
  })

  it('stops the start when the backup is broken', async () => {
    const place = await jsonPlace()
    await place.fill('one')
    await rm(place.path)
    await writeFile(`${place.path}.bak`, 'null')
    await expect(place.open()).rejects.toThrow(`${place.path}.bak:1:1: not a workplan store`)
    expect(await readdir(place.folder)).toEqual(['store.json.bak'])
  })
})

describe('schema versions', () => {
  const done = { key: 'slack:U1|key', at: '2019-11-18T09:00:00.000Z' }

  /** As version 1 was, whose actions done were a record of moments by key; or as some version may have been. */
  function old(more: object = {}): string {
    return JSON.stringify({ ...exampleState(), schema: 1, done: { [done.key]: done.at }, ...more })
  }

  it('takes an older file forward and keeps a copy of it', async () => {
    const place = await jsonPlace()
    await writeFile(place.path, old())
    const store = await place.open()
    expect(store.read()).toEqual({ ...exampleState(), done: [done] })
    expect(await place.text(`${place.path}.schema-1`)).toBe(old())
    await addNote(store, 'one')
    expect((await place.state()).schema).toBe(2)
    await store.close()
    expect(notesOf((await place.open()).read())).toEqual(['one'])
  })

  it('refuses an older file that nothing leads forward from, or that does not become a state', async () => {
    const place = await jsonPlace()
    await writeFile(place.path, old({ schema: 0 }))
    await expect(place.open()).rejects.toThrow('nothing leads from 0 to 1')
    for (const done of ['later', { 'slack:U1|key': 'yesterday' }, null]) {
      await writeFile(place.path, old({ done }))
      await expect(place.open()).rejects.toThrow('done')
      expect(await place.text()).toBe(old({ done }))
    }
  })

  it('refuses a newer file and leaves it, its backup notwithstanding', async () => {
    const place = await jsonPlace()
    await place.fill('one')
    const newer = JSON.stringify({ ...(await place.state()), schema: 3, later: true })
    await writeFile(place.path, newer)
    await expect(place.open()).rejects.toThrow(`${place.path} has schema 3, this program knows 2`)
    expect(await place.text()).toBe(newer)
    expect((await readdir(place.folder)).sort()).toEqual(['store.json', 'store.json.bak'])
  })
})
