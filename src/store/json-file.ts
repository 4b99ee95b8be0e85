import { readlink, realpath, rename } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Low } from 'lowdb'
import type { Logger } from 'pino'
import { verifyChain } from '../workplan/log.ts'
import { type Instant, State } from '../workplan/state.ts'
import { frozen } from './check.ts'
import {
  backupOf,
  ChangedMeanwhile,
  codeOf,
  copyBeside,
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
  let fault: { since: Instant; version: Version | null; error: StoreFault } | null = null
  let written = false
  let closed = false
  const updates = groupCommit(commit)

  /** Goes by the state in memory; the write itself finds out when the file is another by then. */
  async function commit(run: (newest: State) => State): Promise<void> {
    for (let looked = false; ; looked = true) {
      if (looked || fault) await look()
      const next = run(state)
      if (next === state && file.known) {
        if (looked) return well()
        continue
      }
      try {
        low.data = next
        await low.write()
        state = next
        written = true
        return well()
      } catch (error) {
        low.data = state
        if (!(error instanceof ChangedMeanwhile)) throw unwritten(error)
      }
    }
  }

  /** The version that the file has now. */
  function reached(): Version | null {
    try {
      return versionOf(path)
    } catch (error) {
      throw failed(`${path} can't be reached`, error, null)
    }
  }

  function isAsKnown(): boolean {
    try {
      return file.known !== null && sameVersion(versionOf(path), file.known)
    } catch {
      // What is wrong is found out by looking once more, in turn with the changes.
      return false
    }
  }

  /** Takes up what somebody has made of the file since it was last read or written. */
  async function look(): Promise<void> {
    const version = reached()
    if (!version && file.known) log.warn({ path }, 'the store file is gone: it is written again from memory')
    if (!version) file.known = null
    if (!version || sameVersion(version, file.known)) return
    if (fault && sameVersion(version, fault.version)) throw fault.error
    const { known } = file
    try {
      await low.read()
      state = unaltered(low.data, state, path)
      log.info({ path }, 'the store file was edited: picked up')
    } catch (error) {
      file.known = known
      throw failed(`${path} was edited and can't be used`, error, version)
    }
  }

  /** A write that failed leaves what is read true; only a file that is gone is a fault that lasts. */
  function unwritten(error: unknown): StoreFault {
    const message = `${path} could not be written`
    return file.known ? new StoreFault(message, { cause: error }) : failed(message, error, null)
  }

  function failed(message: string, cause: unknown, version: Version | null): StoreFault {
    const error = cause instanceof StoreFault ? cause : new StoreFault(message, { cause })
    if (!fault || !sameVersion(version, fault.version)) log.error({ err: error }, 'changes are refused for now')
    fault = { since: fault?.since ?? now(), version, error }
    return error
  }

  function well(): void {
    if (fault) log.info({ path }, 'the store is well again')
    fault = null
  }

  return {
    read: () => state,
    async update(decide) {
      if (closed) throw new StoreFault(`${path} is closed`)
      return updates.update(decide)
    },
    async refresh() {
      if (updates.busy()) return
      if (!fault && isAsKnown()) return
      await updates.update((same) => ({ state: same, outcome: null }))
    },
    faultSince: () => fault?.since ?? null,
    async close() {
      if (closed) return
      closed = true
      await updates.drained()
      try {
        if (written && sameVersion(versionOf(path), file.known)) await copyBeside(path, backupOf(path))
      } catch (error) {
        log.warn({ err: error }, 'the backup is one change behind')
      }
      await release()
    },
  }
}

/** A person may edit everything but the log: the edited state, if its log goes on from the one known and is whole. */
function unaltered(edited: State, known: State, path: string): State {
  const chain = verifyChain(edited.log)
  const seq = chain.ok ? known.log.findIndex((entry, index) => entry.hash !== edited.log[index]?.hash) : chain.seq
  if (seq >= 0) throw new StoreFault(`${path}: entry ${seq} of the log is missing or not as it was written`)
  return edited
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
    await copyBeside(backupOf(path), path)
    log.warn({ path }, 'the store file is gone: its backup is used, the last change may be missing')
  } catch (error) {
    if (!(error instanceof BrokenState) || !(await backupState(path, steps).catch(() => null))) throw error
    const aside = `${path}.corrupt-${now().replaceAll(':', '-')}`
    await rename(path, aside)
    await copyBeside(backupOf(path), path)
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
    if (codeOf(error) !== 'ENOENT') throw error
    const folder = await realpath(dirname(path))
    const link = await readlink(path).catch(() => null)
    return link === null ? join(folder, basename(path)) : target(resolve(folder, link))
  }
}
