import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = `${root}dist/main.js`

/**
 * Builds dist/ where it is older than src/; `npm ci` leaves it built. Files that run at once wait for each other, so that
 * none of them sees a build half done.
 */
export async function buildWhenStale(): Promise<void> {
  await lock()
  try {
    const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).map((name) => `${root}src/${name}`)
    const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs))
    const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (built < newest) await promisify(execFile)('npm', ['run', 'build'], { cwd: root })
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}

/** Where a build is going on; one left over by a run that was killed counts for as long as a build may take. */
const building = join(tmpdir(), `workplan-build-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`)

async function lock(): Promise<void> {
  for (;;) {
    try {
      await mkdir(building)
      return
    } catch {
      const since = statSync(building, { throwIfNoEntry: false })?.mtimeMs ?? 0
      if (Date.now() - since > 25_000) await rm(building, { recursive: true, force: true })
      else await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** Runs the built program with this environment alone, in `cwd`; its standard input is open. */
export function startProgram(words: string[], options: { cwd: string; env?: Record<string, string> }) {
  const env = { PATH: process.env.PATH ?? '', HOME: options.cwd, ...options.env }
  return spawn(process.execPath, [program, ...words], { cwd: options.cwd, env })
}

/** All that a program printed, and how it ended, once it has. */
export async function ended(child: ChildProcessWithoutNullStreams) {
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, stdout, stderr }
}

/** Resolves as soon as a program has printed these words; rejects when it ends without. */
export function printed(child: ChildProcessWithoutNullStreams, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part
      if (stdout.includes(words)) resolve(stdout)
    })
    child.on('close', () => reject(new Error(`ended without “${words}”: ${stdout}`)))
  })
}
