import { readlink, realpath, rename } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Low } from 'lowdb'
import type { Logger } from 'pino'
import { type Instant, State } from '../workplan/state.ts'
import { frozen } from './check.ts'
import {
  backupOf,
  ChangedMeanwhile,
  copyBeside,
  isCode,
  restoreBackup,
  sameVersion,
  sweep,
  type Version,
  versionOf,
} from './durable-file.ts'
import { groupCommit } from './group-commit.ts'
import { claimFile, type Release } from './single-writer.ts'
import { backupState, checkOwner, type StateFile, stateFile } from './state-file.ts'
import { type Store, StoreFault } from './store.ts'
import { BrokenState, type Upgrades, upgrades } from './stored-state.ts'

export interface StoreOptions {
  /** The state of a store that does not exist yet. */
  initial: () => State
  now: () => Instant
  log: Pick<Logger, 'error' | 'warn' | 'info'>
  /** Steps from older schema versions. */
  upgrades?: Upgrades
}

/**
 * The store in one JSON file, which one process writes and people may edit. A symbolic link is followed; the folder
 * must exist. A file that is not a store is kept as `<path>.corrupt-<moment>` and the backup takes its place; with no
 * good backup it stays where it is and this throws `StoreFault` with its name, line and column. Also throws when
 * another process has the file, it belongs to somebody else, or a later version of the program wrote it.
 */
export async function openJsonStore(path: string, options: StoreOptions): Promise<Store> {
  let release: Release | null = null
  try {
    const file = await target(resolve(path))
    release = await claimFile(file)
    return await openClaimed(file, options, release)
  } catch (error) {
    await release?.()
    throw error instanceof StoreFault ? error : new StoreFault(`${path} can't be used as the store`, { cause: error })
  }
}

async function openClaimed(path: string, options: StoreOptions, release: Release): Promise<Store> {
  const { now, log } = options
  const file = stateFile(path, options.upgrades ?? upgrades)
  await checkOwner(path)
  await sweep(path)
  const low = new Low<State>(file, await firstState(path, file, options))
  if (!file.known) await low.write()

  let state = low.data
  let refused: { version: Version; since: Instant; error: unknown } | null = null
  let written = false
  let closed = false
  const updates = groupCommit(commit)

  /** The newest state: the last one written, or what somebody has made of the file since. */
  async function newest(): Promise<State> {
    const version = await versionOf(path)
    if (version && refused && sameVersion(version, refused.version)) throw refused.error
    if (version && !sameVersion(version, file.known)) await pickUp(version)
    if (!version && file.known) {
      log.warn({ path }, 'the store file is gone: it is written again from memory')
      file.known = null
    }
    refused = null
    return state
  }

  async function pickUp(version: Version): Promise<void> {
    try {
      await low.read()
      state = low.data
      log.info({ path }, 'the store file was edited: picked up')
    } catch (error) {
      refused = { version, since: refused?.since ?? now(), error }
      log.error({ err: error }, 'the store file was edited and is not valid: changes are refused until it is')
      throw error
    }
  }

  async function commit(run: (newest: State) => State): Promise<void> {
    for (;;) {
      const next = run(await newest())
      if (next === state && file.known) return
      low.data = next
      try {
        await low.write()
        state = next
        written = true
        return
      } catch (error) {
        if (error instanceof ChangedMeanwhile) continue
        throw new StoreFault(`${path} could not be written`, { cause: error })
      }
    }
  }

  return {
    read: () => state,
    async update(decide) {
      if (closed) throw new StoreFault(`${path} is closed`)
      return updates.update(decide)
    },
    async refresh() {
      if (updates.busy() || (!refused && sameVersion(await versionOf(path), file.known))) return
      await updates.update((same) => ({ state: same, outcome: null }))
    },
    faultSince: () => refused?.since ?? null,
    async close() {
      if (closed) return
      closed = true
      await updates.drained()
      try {
        if (written && sameVersion(await versionOf(path), file.known)) await copyBeside(path, backupOf(path))
      } finally {
        await release()
      }
    },
  }
}

/** What the store begins with: its file, else its backup, and only where neither exists the initial state. */
async function firstState(path: string, file: StateFile, { initial, now, log, ...options }: StoreOptions) {
  const steps = options.upgrades ?? upgrades
  try {
    const state = await file.read()
    if (state) return state
    if (!(await backupState(path, steps))) {
      log.info({ path }, 'a new store')
      return frozen(State.parse(initial()))
    }
    await restoreBackup(path)
    log.warn({ path }, 'the store file is gone: its backup is used, the last change may be missing')
  } catch (error) {
    if (!(error instanceof BrokenState) || !(await backupState(path, steps).catch(() => null))) throw error
    const aside = `${path}.corrupt-${now().replaceAll(':', '-')}`
    await rename(path, aside)
    await restoreBackup(path)
    log.error(
      { err: error, aside },
      'the store file is broken and kept aside: its backup is used, the last change may be missing',
    )
  }
  return (await file.read()) ?? frozen(State.parse(initial()))
}

/** The real path behind links, also of a file that does not exist yet. */
async function target(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
    const folder = await realpath(dirname(path))
    const link = await readlink(path).catch(() => null)
    return link === null ? join(folder, basename(path)) : target(resolve(folder, link))
  }
}
