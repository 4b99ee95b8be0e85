import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildWhenStale } from './built-program.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder: string
beforeAll(buildWhenStale)
/** A copy of the built program, which a test may spoil. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workplan-'))
  for (const name of ['dist', 'data']) await cp(join(root, name), join(folder, name), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
})
afterEach(() => rm(folder, { recursive: true }))

const answer = /^ILO .* and IOM .* lead T4 /
async function asked(): Promise<string> {
  const program = join(folder, 'dist', 'main.js')
  return (await promisify(execFile)(process.execPath, [program, 'ask', 'who leads T4?'], { cwd: folder })).stdout
}

/** The kept code of the parts, as paths. */
async function compiled(): Promise<string[]> {
  const names = await readdir(join(folder, 'dist'))
  return names.filter((name) => name.endsWith('.compiled')).map((name) => join(folder, 'dist', name))
}

describe('the built program', () => {
  it('has compiled code for what it starts with, and answers', async () => {
    const names = (await compiled()).join(' ')
    for (const part of ['program', 'serve', 'slack-chat', 'teams-chat'])
      expect(names).toMatch(new RegExp(`/${part}[^/ ]*\\.js\\.compiled`))
    expect(await asked()).toMatch(answer)
  })

  it.each([
    ['empty', ''],
    ['cut off or of something else', 'not what V8 compiled'],
  ])('answers when that code is %s', async (_, content) => {
    for (const path of await compiled()) await writeFile(path, content)
    expect(await asked()).toMatch(answer)
  })

  it('answers when there is none', async () => {
    for (const path of await compiled()) await rm(path)
    expect(await asked()).toMatch(answer)
  })
})
