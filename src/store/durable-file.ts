import { randomUUID } from 'node:crypto'
import {
  type BigIntStats,
  close,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFile,
  writev,
  writevSync,
} from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** So many bytes at most are taken into the system's memory sooner than another thread is asked to hand them over. */
const little = 1_000_000

const write = promisify(writev)
const writeRest = promisify(writeFile)
const sync = promisify(fsync)

/** What tells one version of a file from another without reading it. */
export interface Version {
  dev: bigint
  ino: bigint
  size: bigint
  mtimeNs: bigint
}

/** Somebody else wrote the file since it was last looked at; nothing was replaced. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile'
}

/** The version of the file at a path, or null when there is none. Throws as `statSync` does. Asked for before every answer: on the spot. */
export function versionOf(path: string): Version | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats ? versionIn(stats) : null
}

function versionIn({ dev, ino, size, mtimeNs }: BigIntStats): Version {
  return { dev, ino, size, mtimeNs }
}

/** Whether two versions are one. */
export function sameVersion(a: Version | null, b: Version | null): boolean {
  if (!a || !b) return a === b
  return a.ino === b.ino && a.mtimeNs === b.mtimeNs && a.size === b.size && a.dev === b.dev
}

/**
 * Puts bytes in place of a file so that after a crash at any moment the path holds the old bytes or the new, whole, and
 * once this returns, the new even after a power cut. Owner and mode stay; a new file is its owner's alone. The version
 * replaced becomes `<path>.bak`. `expected` is the version known of the file (null: none): throws `ChangedMeanwhile`
 * when it is another by now. Returns the version written; throws what the disk says, with the old bytes in place.
 *
 * What the system does in its memory (names, versions) is done on the spot: handing it to another thread takes longer.
 * What waits for the disk holds up nothing else.
 */
export async function replaceFile(path: string, bytes: Buffer[], expected: Version | null): Promise<Version> {
  const temporary = temporaryName(path)
  const opened: number[] = []
  try {
    const written = await writeNew(temporary, bytes, expected && path, opened)
    const folder = openFolder(path, opened)
    if (expected) await keepBackup(path, expected, opened)
    refuseChanged(path, expected)
    renameSync(temporary, path)
    await syncFolder(folder).catch((error) => putBack(path, expected, error))
    return written
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    const removed = expected && codeOf(error) === 'ENOENT' && !versionOf(path)
    throw removed ? new ChangedMeanwhile(path) : error
  } finally {
    closeAll(opened)
  }
}

/** Writes a new file through to the disk, with the owner and mode of the file `like`. */
async function writeNew(path: string, bytes: Buffer[], like: string | null, opened: number[]): Promise<Version> {
  const file = openSync(path, 'wx', 0o600)
  opened.push(file)
  await writeAll(file, bytes)
  const own = fstatSync(file, { bigint: true })
  const model = like === null ? own : statSync(like, { bigint: true })
  if (model.uid !== own.uid || model.gid !== own.gid || model.mode !== own.mode) {
    fchownSync(file, Number(model.uid), Number(model.gid))
    fchmodSync(file, Number(model.mode) & 0o7777)
  }
  await sync(file)
  return versionIn(own)
}

/** The system may take less than all at once; asked for the rest, it goes on or says what is wrong. */
async function writeAll(file: number, bytes: Buffer[]): Promise<void> {
  const all = bytes.reduce((sum, piece) => sum + piece.length, 0)
  const taken = all <= little ? writevSync(file, bytes) : (await write(file, bytes)).bytesWritten
  if (taken < all) await writeRest(file, Buffer.concat(bytes).subarray(taken))
}

/** Throws when the file at a path is another version than the one expected. */
function refuseChanged(path: string, expected: Version | null): void {
  if (!sameVersion(versionOf(path), expected)) throw new ChangedMeanwhile(path)
}

/** Makes the present file the backup: there is one at every moment, and none that nobody has read. */
async function keepBackup(path: string, expected: Version, opened: number[]): Promise<void> {
  const temporary = temporaryName(path)
  try {
    await secondName(path, temporary)
    refuseChanged(path, expected)
    holdOpen(backupOf(path), opened)
    renameSync(temporary, backupOf(path))
  } finally {
    // After a write that failed the backup is this very file, and renaming one name of a file to another does nothing.
    if (existsSync(temporary)) rmSync(temporary)
  }
}

/** A file that is replaced is freed by who lets go of it last: held open, it is freed when nobody waits any more. */
function holdOpen(path: string, opened: number[]): void {
  // Windows does not replace a file that is open.
  if (process.platform === 'win32') return
  try {
    opened.push(openSync(path, 'r'))
  } catch {
    // There is none, or it may not be read: it is freed at once.
  }
}

/** The same file under another name, by a hard link; where the file system has none, a copy of it. */
async function secondName(path: string, name: string): Promise<void> {
  try {
    linkSync(path, name)
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error))) throw error
    await copyTo(name, path)
  }
}

/** What was written is on the disk by now: nobody waits for this, and it can't fail in a way that matters. */
function closeAll(opened: number[]): void {
  for (const file of opened) close(file)
}

/** The disk does not confirm the new name: the old version gets its name back, since the change will be refused. */
async function putBack(path: string, expected: Version | null, cause: unknown): Promise<never> {
  const temporary = temporaryName(path)
  if (expected) await secondName(backupOf(path), temporary)
  if (expected) renameSync(temporary, path)
  else rmSync(path)
  throw cause
}

/** Keeps a copy of a file under another name in its folder, durably; what has that name is replaced. */
export async function copyBeside(path: string, name: string): Promise<void> {
  const temporary = temporaryName(path)
  const opened: number[] = []
  try {
    await copyTo(temporary, path)
    const folder = openFolder(path, opened)
    renameSync(temporary, name)
    await syncFolder(folder)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  } finally {
    closeAll(opened)
  }
}

async function copyTo(copy: string, path: string): Promise<void> {
  const opened: number[] = []
  try {
    await writeNew(copy, [await readFile(path)], path, opened)
  } finally {
    closeAll(opened)
  }
}

/** Removes what killed processes left half written. Only the holder of the file may call it. */
export async function sweep(path: string): Promise<void> {
  const folder = dirname(path)
  const left = (await readdir(folder)).filter((name) => isTemporary(name, basename(path)))
  for (const name of left) await rm(join(folder, name), { force: true })
}

/** Where the version before the present one is kept. */
export function backupOf(path: string): string {
  return `${path}.bak`
}

function temporaryName(path: string): string {
  return `${path}.${process.pid}.${randomUUID().slice(-12)}.tmp`
}

function isTemporary(name: string, base: string): boolean {
  return name.startsWith(`${base}.`) && /^(\.bak)?\.\d+\.[0-9a-f]{12}\.tmp$/.test(name.slice(base.length))
}

/** Some systems can't open or sync a folder and say so with one of these: their renames are as durable as they get. */
const cannotSync = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'])

function openFolder(path: string, opened: number[]): number | null {
  try {
    const folder = openSync(dirname(path), 'r')
    opened.push(folder)
    return folder
  } catch (error) {
    return tolerated(error)
  }
}

function tolerated(error: unknown): null {
  if (cannotSync.has(codeOf(error))) return null
  throw error
}

async function syncFolder(folder: number | null): Promise<void> {
  if (folder !== null) await sync(folder).catch(tolerated)
}

/** The system's code of an error (`ENOENT`), or nothing. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
