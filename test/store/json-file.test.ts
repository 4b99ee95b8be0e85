import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, lstat, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { StoreFault } from '../../src/store/store.ts'
import { initialState } from '../../src/workplan/state.ts'
import { issued } from '../issued.ts'
import { storeContract } from './contract.ts'
import { exampleState, notesOf } from './example-state.ts'
import { addNote, jsonPlace } from './json-place.ts'
import { storeOptions } from './store-options.ts'

const folders: string[] = []

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

describe('the store in a JSON file', () => {
  storeContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workplan-'))
    folders.push(folder)
    return {
      open: (initial = () => exampleState()) => openStore(join(folder, 'store.json'), { ...storeOptions(), initial }),
    }
  })

  it('is as JSON.stringify prints it, however it came about', async () => {
    const place = await jsonPlace()
    const store = await place.open({ initial: () => initialState(issued) })
    expect(await place.text()).toBe(`${JSON.stringify(store.read(), null, 1)}\n`)
    await store.update((state) => {
      const [first, ...others] = state.plan.workstreams
      const workstreams = first ? [...others, first] : []
      return { state: { ...state, plan: { ...state.plan, workstreams } }, outcome: null }
    })
    expect(await place.text()).toBe(`${JSON.stringify(store.read(), null, 1)}\n`)
  })

  it('keeps the version before the last write as the backup, and all of it once it is closed', async () => {
    const place = await jsonPlace()
    const store = await place.open()
    await addNote(store, 'one')
    await addNote(store, 'two')
    expect(notesOf(await place.state(`${place.path}.bak`))).toEqual(['one'])
    await store.close()
    expect(notesOf(await place.state(`${place.path}.bak`))).toEqual(['one', 'two'])
    expect((await readdir(place.folder)).sort()).toEqual(['store.json', 'store.json.bak'])
  })

  it('answers each of many callers once its own change is on the disk, and writes once for all of them', async () => {
    const place = await jsonPlace()
    const store = await place.open()
    const notes = Array.from({ length: 200 }, (_, index) => String(index))
    await Promise.all(
      notes.map(async (note) => {
        await addNote(store, note)
        expect(notesOf(await place.state())).toContain(note)
      }),
    )
    expect(notesOf(await place.state(`${place.path}.bak`))).toEqual([])
  })

  it('answers a caller although others never stop changing it', async () => {
    const place = await jsonPlace()
    const store = await place.open()
    let answered = false
    const others = Array.from({ length: 5 }, async () => {
      while (!answered) await addNote(store, 'another')
    })
    await addNote(store, 'mine')
    answered = true
    await Promise.all(others)
    expect(notesOf(await place.state())).toContain('mine')
  })

  it('is readable by its owner alone, and keeps another mode that was chosen', async () => {
    const place = await jsonPlace()
    const store = await place.open()
    expect((await stat(place.path)).mode & 0o777).toBe(0o600)
    await chmod(place.path, 0o640)
    await addNote(store, 'one')
    expect((await stat(place.path)).mode & 0o777).toBe(0o640)
  })

  it('follows a symbolic link, also one whose file is not there yet, and does not replace it', async () => {
    const place = await jsonPlace()
    await mkdir(join(place.folder, 'elsewhere'))
    const link = join(place.folder, 'link.json')
    await symlink('elsewhere/real.json', link)
    for (const note of ['one', 'two']) {
      const store = await place.open({}, link)
      await addNote(store, note)
      await store.close()
    }
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
    expect(notesOf(await place.state(join(place.folder, 'elsewhere', 'real.json')))).toEqual(['one', 'two'])
  })

  it('refuses a second opening of the same file, also by another name', async () => {
    const place = await jsonPlace()
    const store = await place.open()
    await symlink('store.json', join(place.folder, 'link.json'))
    await expect(place.open({}, join(place.folder, 'link.json'))).rejects.toThrow('is in use by this process')
    await store.close()
    await place.open()
  })

  it('clears away what killed processes left half written, and nothing else', async () => {
    const place = await jsonPlace()
    await place.fill('one')
    const others = ['store.json.tmp', 'other.json.12.0123456789ab.tmp', 'store.json.corrupt-x']
    for (const name of ['store.json.12.0123456789ab.tmp', 'store.json.bak.12.0123456789ab.tmp', ...others]) {
      await writeFile(join(place.folder, name), '{')
    }
    await place.open()
    expect((await readdir(place.folder)).sort()).toEqual([...others, 'store.json', 'store.json.bak'].sort())
  })

  it.each([
    ['folder that is not there', 'missing/store.json'],
    ['path that is a folder', '.'],
  ])('stops at a %s', async (_, name) => {
    const place = await jsonPlace()
    await expect(place.open({}, join(place.folder, name))).rejects.toThrow(StoreFault)
  })
})

describe('a second process on the same file', () => {
  it('is refused by name of the first, until that one is killed', async () => {
    const place = await jsonPlace()
    const holder = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'hold-store.ts'), place.path],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    await once(holder.stdout, 'data')
    await expect(place.open()).rejects.toThrow(`${place.path} is in use by process ${holder.pid}`)
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    expect((await place.open()).read()).toEqual(exampleState())
  })
})
