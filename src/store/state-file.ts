import { readFile, stat } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import type { State } from '../workplan/state.ts'
import { backupOf, copyBeside, replaceFile, sameVersion, type Version, versionOf } from './durable-file.ts'
import { printState } from './print-state.ts'
import { StoreFault } from './store.ts'
import { schemaVersion, stateFromBytes, type Upgrades } from './stored-state.ts'

/** lowdb's way to a file that people may edit while it is in use. */
export interface StateFile extends Adapter<State> {
  /** The version last read or written; null when there was no file. */
  known: Version | null
}

/**
 * A lowdb adapter for one state in one file. Reading is strict: a file that is not a state throws `BrokenState` or
 * `NewerState` and changes nothing; one of an older schema is copied to `<path>.schema-<n>` first. Writing is durable
 * when it returns, and throws `ChangedMeanwhile` when the file is not the version known.
 */
export function stateFile(path: string, steps: Upgrades): StateFile {
  const file: StateFile = {
    known: null,
    async read() {
      const { bytes, version } = await steadily(path)
      if (!bytes) {
        file.known = null
        return null
      }
      const { state, schema } = stateFromBytes(bytes, path, steps)
      if (schema < schemaVersion) await copyBeside(path, `${path}.schema-${schema}`)
      file.known = version
      return state
    },
    async write(state) {
      file.known = await replaceFile(path, printState(state), file.known)
    },
  }
  return file
}

/** The state in the backup of a file, or null when there is none. Throws as reading the file does. */
export async function backupState(path: string, steps: Upgrades): Promise<State | null> {
  const { bytes } = await steadily(backupOf(path))
  return bytes && stateFromBytes(bytes, backupOf(path), steps).state
}

/** Throws when a file is not this process's own: each write would have to give it another owner. Root keeps owners. */
export async function checkOwner(path: string): Promise<void> {
  const self = process.geteuid?.()
  if (self === undefined || self === 0 || !versionOf(path)) return
  const { uid } = await stat(path)
  if (uid !== self) throw new StoreFault(`${path} belongs to user ${uid}, and this process runs as user ${self}`)
}

/** The bytes of a file and the version they are of, also while somebody writes it. */
async function steadily(path: string): Promise<{ bytes: Buffer | null; version: Version | null }> {
  for (;;) {
    const version = versionOf(path)
    const bytes = version && (await readFile(path))
    if (sameVersion(version, versionOf(path))) return { bytes, version }
  }
}
