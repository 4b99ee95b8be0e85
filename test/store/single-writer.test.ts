import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { claimByFile } from '../../src/store/single-writer.ts'
import { jsonPlace } from './json-place.ts'

/** The process id of one that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid ?? 0
}

it('gives a claim by file to one at a time, and again once it is let go', async () => {
  const { path } = await jsonPlace()
  const release = await claimByFile(path)
  expect(await readFile(`${path}.lock`, 'utf8')).toBe(String(process.pid))
  await expect(claimByFile(path)).rejects.toThrow('is in use by this process')
  await release()
  await (await claimByFile(path))()
})

it('names the living process that has the claim', async () => {
  const { path } = await jsonPlace()
  await writeFile(`${path}.lock`, String(process.ppid))
  await expect(claimByFile(path)).rejects.toThrow(`is in use by process ${process.ppid}: one process at a time`)
})

it.each([
  ['whose process has ended', deadProcess],
  ['that says nothing', async () => ''],
])('takes over a claim %s', async (_, holder) => {
  const { path } = await jsonPlace()
  await writeFile(`${path}.lock`, String(await holder()))
  const release = await claimByFile(path)
  expect(await readFile(`${path}.lock`, 'utf8')).toBe(String(process.pid))
  await release()
})
