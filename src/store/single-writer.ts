import { createHash } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { codeOf } from './durable-file.ts'
import { StoreFault } from './store.ts'

/** Lets go of the file. */
export type Release = () => Promise<void>

/**
 * Makes this process the one writer of a file, until it lets go or ends in whatever way. `path` is the file's real
 * path. On Linux the kernel holds the claim (an abstract socket, one host and network namespace), elsewhere a file
 * beside it. Throws `StoreFault` naming the process that has it.
 */
export function claimFile(path: string): Promise<Release> {
  return process.platform === 'linux' ? claimBySocket(path) : claimByFile(path)
}

async function claimBySocket(path: string): Promise<Release> {
  const name = `\0workplan-store-${createHash('sha256').update(path).digest('hex').slice(0, 40)}`
  const server = createServer((asker) => {
    asker.on('error', () => {})
    asker.end(String(process.pid))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(name, resolve)
  }).catch(async (error) => {
    throw codeOf(error) === 'EADDRINUSE' ? taken(path, await holderOf(name)) : error
  })
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

/** Who holds the socket; a process that has stopped answering still holds it. */
function holderOf(name: string): Promise<string | null> {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect(name)
    socket.setTimeout(2000, () => socket.destroy())
    socket.on('data', (data) => {
      said += data
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(/^\d+$/.test(said) ? said : null))
  })
}

/** The same with `<path>.lock`, which names its process; one that is no longer alive has lost it. */
export async function claimByFile(path: string): Promise<Release> {
  const lock = `${path}.lock`
  const mine = `${lock}.${process.pid}`
  await writeFile(mine, String(process.pid))
  try {
    for (;;) {
      try {
        await link(mine, lock)
        return () => rm(lock, { force: true })
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
      const holder = await readFile(lock, 'utf8').catch(() => '')
      if (isAlive(Number(holder))) throw taken(path, holder)
      await rm(lock, { force: true })
    }
  } finally {
    await rm(mine, { force: true })
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function taken(path: string, pid: string | null): StoreFault {
  const who = pid === null ? 'another process' : pid === String(process.pid) ? 'this process' : `process ${pid}`
  return new StoreFault(`${path} is in use by ${who}: one process at a time may write it`)
}
