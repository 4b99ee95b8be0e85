import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server to test against. */
export interface Server {
  /** The address of an empty schema of its own. */
  place: () => Promise<string>
  /** Does something on the server as its owner, and gives back the rows. */
  ask: (sql: string) => Promise<Record<string, unknown>[]>
  /** Stops it at once as a crash would, and starts it again; only for a server of one's own. */
  stop: () => Promise<void>
  start: () => Promise<void>
  /** Ends it and removes what it kept. */
  remove: () => Promise<void>
}

/** What test titles say where there is no server. */
export const absent = 'skipped: no PostgreSQL server'

const debian = '/usr/lib/postgresql'

/** The server that `DATABASE_URL` names, else one of our own; null where there is neither. */
export async function existingServer(): Promise<Server | null> {
  const url = process.env.DATABASE_URL
  return url ? serverAt(url, async () => {}) : ownServer()
}

/** A server of our own from the installed binaries, in a temporary folder; null where there are none. */
export async function ownServer(): Promise<Server | null> {
  const binaries = binariesFolder()
  if (!binaries) {
    process.stderr.write(`${absent}\n`)
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'workplan-postgres-'))
  const user = ordinaryUser()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid)
  const data = join(folder, 'data')
  const run = (program: string, ...words: string[]) =>
    execFileSync(join(binaries, program), words, { ...user, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  run('initdb', '-D', data, '-U', 'workplan', '-E', 'UTF8', '--locale=C', '-A', 'trust', '--no-sync')
  const port = await freePort()
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`
  const server = serverAt(`postgres://workplan@127.0.0.1:${port}/postgres`, async () => {
    await server.stop()
    await rm(folder, { recursive: true })
  })
  server.start = async () => void run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', settings, '-w', 'start')
  server.stop = async () => void run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
  await server.start()
  return server
}

function serverAt(url: string, remove: () => Promise<void>): Server {
  const schemas: string[] = []
  const notOurs = async () => {
    throw new Error('this server is not ours to stop')
  }
  const ask = async (sql: string) => {
    const client = new pg.Client(url)
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }
  return {
    ask,
    async place() {
      const schema = `test_${randomBytes(6).toString('hex')}`
      await ask(`CREATE SCHEMA ${schema}`)
      schemas.push(schema)
      const address = new URL(url)
      address.searchParams.set('options', `-c search_path=${schema}`)
      return address.href.replaceAll('+', '%20')
    },
    stop: notOurs,
    start: notOurs,
    async remove() {
      for (const schema of schemas) await ask(`DROP SCHEMA ${schema} CASCADE`)
      await remove()
    },
  }
}

/** The newest installed server's programs: where Debian keeps them, or on the path. */
function binariesFolder(): string | null {
  const debians = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [...debians.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null
}

/** Who runs the server: ourselves, but it refuses root. */
function ordinaryUser(): { uid?: number; gid?: number } {
  if (process.geteuid?.() !== 0) return {}
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return address.port
}
