import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = `${root}dist/main.js`

/** Builds dist/ where it is older than src/; `npm ci` leaves it built. */
export async function buildWhenStale(): Promise<void> {
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).map((name) => `${root}src/${name}`)
  const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs))
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (built < newest) await promisify(execFile)('npm', ['run', 'build'], { cwd: root })
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
