import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLogger } from '../../src/logger.ts'
import { openJsonStore } from '../../src/store/json-file.ts'
import type { State } from '../../src/workplan/state.ts'
import { BOT } from '../chat/slack/slack-stand-in.ts'

export interface Program {
  script: string
  env: Record<string, string>
}

export const secret = 'signing-secret'

const built = join(import.meta.dirname, '..', '..', 'dist', 'main.js')
const common = { PORT: '0', WORKPLAN_TODAY: '2019-11-18' }

/** The built program on Slack over HTTP, on a store that is there. */
export function onSlack(store: string, api: string): Program {
  const slack = { SLACK_API_URL: api, SLACK_BOT_TOKEN: BOT.token, SLACK_SIGNING_SECRET: secret }
  return { script: built, env: { ...common, ...slack, WORKPLAN_STORE: store } }
}

/** The built program on Teams, without authentication. */
export function onTeams(store: string): Program {
  return { script: built, env: { ...common, WORKPLAN_STORE: store, WORKPLAN_TEAMS_PREVIEW: 'on' } }
}

/** A script of this folder. */
export function bare(name: string, env: Record<string, string>): Program {
  return { script: join(import.meta.dirname, name), env }
}

/** A store with a state, in a temporary folder. */
export async function storedIn(state: State) {
  const folder = await mkdtemp(join(tmpdir(), 'workplan-bench-'))
  const path = join(folder, 'store.json')
  const log = createLogger('silent', { write: () => {} })
  const store = await openJsonStore(path, { initial: () => state, now: () => '2019-11-18T09:00:00.000Z', log })
  await store.close()
  return { path, folder, remove: () => rm(folder, { recursive: true }) }
}

/** Starts a program and waits until it says that it takes messages: how long that took, its memory (MB) and its port. */
export async function started({ script, env }: Program, cwd: string) {
  const begun = performance.now()
  const child = spawn(process.execPath, [script], { cwd, env: { PATH: process.env.PATH ?? '', ...env } })
  const ended = once(child, 'close')
  const port = await readyPort(child, script)
  const time = performance.now() - begun
  const stop = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { port, time, memory: memoryOf(child), stop }
}

/** The port in the line that says `"port":…` and `ready`. */
function readyPort(child: ChildProcess, script: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stderr?.on('data', (part) => (text += part))
    child.stdout?.on('data', (part) => {
      text += part
      const port = /"port":(\d+)[^\n]*ready/.exec(text)?.[1]
      if (port !== undefined) resolve(Number(port))
    })
    child.on('close', () => reject(new Error(`${script} ended: ${text}`)))
  })
}

/** Megabytes that a process holds in memory, as Linux tells; NaN elsewhere. */
export function memoryOf(child: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}
