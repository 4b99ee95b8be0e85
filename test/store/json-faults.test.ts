import { execFileSync } from 'node:child_process'
import { chownSync, readdirSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { StoreFault } from '../../src/store/store.ts'
import { compiled, start } from './child-process.ts'
import { notesOf } from './example-state.ts'
import { addNote, jsonPlace } from './json-place.ts'

const nobody = 65534
const isRoot = process.geteuid?.() === 0

/** Lets the rest of the test be done by a user whom permissions bind, as they do not bind root. */
function asOrdinaryUser(
  folder: string,
  theirs = [folder, ...readdirSync(folder).map((name) => join(folder, name))],
): void {
  if (!isRoot) return
  for (const path of theirs) chownSync(path, nobody, nobody)
  process.setegid?.(nobody)
  process.seteuid?.(nobody)
  onTestFinished(asBefore)
}

function asBefore(): void {
  if (!isRoot) return
  process.seteuid?.(0)
  process.setegid?.(0)
}

function codeOf(error: unknown): unknown {
  return error instanceof StoreFault && error.cause instanceof Error && 'code' in error.cause && error.cause.code
}

/** A file system of its own, as small as given, until the test is over; null where this user may not mount one. */
async function smallDisk(size: string): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'workplan-disk-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  onTestFinished(() => void execFileSync('umount', [folder]))
  return folder
}

describe('a full disk', () => {
  it('refuses changes, keeps what was confirmed, and goes on once there is room', async ({ skip }) => {
    const disk = await smallDisk('96k')
    if (!disk) return skip('skipped: this user may not mount a file system')
    const place = await jsonPlace(disk)
    const store = await place.open()
    const fill = Array.from({ length: 1000 }, (_, index) => String(index))
    const confirmed: string[] = []
    const refusals: unknown[] = []
    for (const note of fill) {
      if (refusals.length > 0) break
      await addNote(store, note).then(
        () => confirmed.push(note),
        (error) => refusals.push(error),
      )
    }
    expect(refusals.map(codeOf)).toEqual(['ENOSPC'])
    expect(notesOf(store.read())).toEqual(confirmed)
    expect(notesOf(await place.state())).toEqual(confirmed)
    const together = await Promise.allSettled(['a', 'b', 'c'].map((note) => addNote(store, note.repeat(50_000))))
    expect(together.map((one) => one.status === 'rejected' && codeOf(one.reason))).toEqual([
      'ENOSPC',
      'ENOSPC',
      'ENOSPC',
    ])
    expect((await readdir(disk)).sort()).toEqual(['store.json', 'store.json.bak'])

    execFileSync('mount', ['-o', 'remount,size=4m', disk])
    await addNote(store, 'room')
    expect(notesOf(await place.state())).toEqual([...confirmed, 'room'])
    await store.close()
  })

  it('is no different from a limit on the size of files: nothing half written is left', async () => {
    const place = await jsonPlace()
    const script = await compiled('note-writers.ts')
    onTestFinished(script.remove)
    const limited = start(
      '/bin/bash',
      '-c',
      `ulimit -f 48; exec "$@"`,
      'bash',
      process.execPath,
      script.path,
      place.path,
    )
    await limited.ended
    expect(limited.errors()).toMatch(/StoreFault: .*store.json could not be written[\s\S]*EFBIG/)
    const confirmed = limited.lines.slice(1)
    expect(confirmed.length).toBeGreaterThan(0)
    expect(notesOf(await place.state())).toEqual(confirmed)
    expect(notesOf((await place.open()).read())).toEqual(confirmed)
    expect((await readdir(place.folder)).sort()).toEqual(['store.json', 'store.json.bak'])
  })
})

describe('a folder that may only be read', () => {
  it('lets the store be read and refuses changes, until it may be written', async () => {
    const place = await jsonPlace()
    await place.fill('one')
    asOrdinaryUser(place.folder)
    await chmod(place.folder, 0o555)
    const store = await place.open()
    await expect(addNote(store, 'two')).rejects.toSatisfy((error) => codeOf(error) === 'EACCES')
    await store.refresh()
    expect(notesOf(store.read())).toEqual(['one'])
    await chmod(place.folder, 0o755)
    await addNote(store, 'three')
    expect(notesOf(await place.state())).toEqual(['one', 'three'])
    await store.close()
  })

  it('stops the start when there is no store in it yet', async () => {
    const place = await jsonPlace()
    asOrdinaryUser(place.folder)
    await chmod(place.folder, 0o555)
    await expect(place.open()).rejects.toSatisfy((error) => codeOf(error) === 'EACCES')
    await chmod(place.folder, 0o755)
    expect(await readdir(place.folder)).toEqual([])
  })
})

describe('a store file of somebody else', () => {
  it.skipIf(!isRoot)('stops the start by name of both users, whatever may be done in the folder', async () => {
    const place = await jsonPlace()
    await place.fill('one')
    await chmod(place.path, 0o666)
    asOrdinaryUser(place.folder, [place.folder])
    await expect(place.open()).rejects.toThrow(
      `${place.path} belongs to user 0, and this process runs as user ${nobody}`,
    )
  })

  it.skipIf(!isRoot)('stays theirs when root writes it', async () => {
    const place = await jsonPlace()
    await place.fill('one')
    chownSync(place.path, nobody, nobody)
    const store = await place.open()
    await addNote(store, 'two')
    expect(await stat(place.path)).toMatchObject({ uid: nobody, gid: nobody })
  })

  it('stops the start when it may not be read, and is not taken for broken', async () => {
    const place = await jsonPlace()
    await place.fill('one')
    asOrdinaryUser(place.folder)
    await chmod(place.path, 0)
    await expect(place.open()).rejects.toSatisfy((error) => codeOf(error) === 'EACCES')
    expect((await readdir(place.folder)).sort()).toEqual(['store.json', 'store.json.bak'])
  })
})
