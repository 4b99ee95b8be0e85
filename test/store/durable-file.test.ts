import { linkSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'

vi.mock('node:fs', async (original) => {
  const system = await original<typeof import('node:fs')>()
  return { ...system, linkSync: vi.fn(system.linkSync) }
})
// Other files have loaded it over the real system, and go on to.
vi.resetModules()
const { ChangedMeanwhile, replaceFile, versionOf } = await import('../../src/store/durable-file.ts')
afterAll(() => {
  vi.doUnmock('node:fs')
  vi.resetModules()
})

async function place(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'workplan-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'store.json')
  await writeFile(path, text)
  return { folder, path }
}

function replace(path: string, text: string, expected: Awaited<ReturnType<typeof versionOf>>) {
  return replaceFile(path, [Buffer.from(text.slice(0, 2)), Buffer.from(text.slice(2))], expected)
}

describe('replacing a file', () => {
  it('makes the version before the backup, and leaves nothing else', async () => {
    const { folder, path } = await place('one')
    const written = await replace(path, 'two', await versionOf(path))
    expect(await versionOf(path)).toEqual(written)
    await replace(path, 'three', written)
    expect([await readFile(path, 'utf8'), await readFile(`${path}.bak`, 'utf8')]).toEqual(['three', 'two'])
    expect((await readdir(folder)).sort()).toEqual(['store.json', 'store.json.bak'])
  })

  it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('copies the backup where the file system has no links (%s)', async (code) => {
    const { folder, path } = await place('one')
    vi.mocked(linkSync).mockImplementationOnce(() => {
      throw Object.assign(new Error(code), { code })
    })
    await replace(path, 'two', await versionOf(path))
    expect([await readFile(path, 'utf8'), await readFile(`${path}.bak`, 'utf8')]).toEqual(['two', 'one'])
    expect((await readdir(folder)).sort()).toEqual(['store.json', 'store.json.bak'])
  })

  it('refuses where the backup can be neither linked nor copied, and leaves the file and the backup', async () => {
    const { folder, path } = await place('one')
    const written = await replace(path, 'two', await versionOf(path))
    vi.mocked(linkSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('too many links'), { code: 'EMLINK' })
    })
    await expect(replace(path, 'three', written)).rejects.toMatchObject({ code: 'EMLINK' })
    expect([await readFile(path, 'utf8'), await readFile(`${path}.bak`, 'utf8')]).toEqual(['two', 'one'])
    expect((await readdir(folder)).sort()).toEqual(['store.json', 'store.json.bak'])
  })

  it('neither overwrites nor backs up what somebody else has made of the file', async () => {
    const { folder, path } = await place('one')
    const written = await replace(path, 'two', await versionOf(path))
    await writeFile(path, 'by hand')
    await expect(replace(path, 'three', written)).rejects.toThrow(ChangedMeanwhile)
    expect([await readFile(path, 'utf8'), await readFile(`${path}.bak`, 'utf8')]).toEqual(['by hand', 'one'])
    expect((await readdir(folder)).sort()).toEqual(['store.json', 'store.json.bak'])
  })

  it('does not bring back a file that was removed, and tells so', async () => {
    const { folder, path } = await place('one')
    const version = await versionOf(path)
    await rm(path)
    await expect(replace(path, 'two', version)).rejects.toThrow(ChangedMeanwhile)
    expect(await readdir(folder)).toEqual([])
  })

  it('writes more than fits at once', async () => {
    const { path } = await place('one')
    const text = 'long '.repeat(600_000)
    await replace(path, text, await versionOf(path))
    expect(await readFile(path, 'utf8')).toBe(text)
  })
})
