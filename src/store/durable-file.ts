import { randomBytes } from 'node:crypto'
import { link, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

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

/** The version of the file at a path, or null when there is none. Throws as `stat` does. */
export async function versionOf(path: string): Promise<Version | null> {
  try {
    const { dev, ino, size, mtimeNs } = await stat(path, { bigint: true })
    return { dev, ino, size, mtimeNs }
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
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
 */
export async function replaceFile(path: string, bytes: Uint8Array, expected: Version | null): Promise<Version> {
  const temporary = temporaryName(path)
  try {
    const owned = expected && (await stat(path))
    const file = await open(temporary, 'wx', owned ? owned.mode & 0o7777 : 0o600)
    let written: Version
    try {
      const { uid, gid, mode } = await file.stat()
      if (owned && (owned.uid !== uid || owned.gid !== gid)) await file.chown(owned.uid, owned.gid)
      if (owned && owned.mode !== mode) await file.chmod(owned.mode & 0o7777)
      await file.writeFile(bytes)
      await file.sync()
      const { dev, ino, size, mtimeNs } = await file.stat({ bigint: true })
      written = { dev, ino, size, mtimeNs }
    } finally {
      await file.close()
    }
    await keepBackup(path, expected)
    await rename(temporary, path)
    await syncFolder(path).catch((error) => putBack(path, expected, error))
    return written
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  }
}

/** Makes the present file the backup by a hard link: there is a backup at every moment. */
async function keepBackup(path: string, expected: Version | null): Promise<void> {
  if (!expected) {
    if (await versionOf(path)) throw new ChangedMeanwhile(path)
    return
  }
  const temporary = temporaryName(path)
  try {
    await link(path, temporary)
    if (!sameVersion(await versionOf(temporary), expected)) throw new ChangedMeanwhile(path)
    await rename(temporary, backupOf(path))
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw isCode(error, 'ENOENT') ? new ChangedMeanwhile(path) : error
  }
}

/** The disk does not confirm the new name: the old version gets its name back, since the change will be refused. */
async function putBack(path: string, expected: Version | null, cause: unknown): Promise<never> {
  if (expected) await rename(await linked(backupOf(path), path), path)
  else await rm(path)
  throw cause
}

async function linked(from: string, path: string): Promise<string> {
  const temporary = temporaryName(path)
  await link(from, temporary)
  return temporary
}

/** Puts the backup in place of a file, and keeps the backup. */
export async function restoreBackup(path: string): Promise<void> {
  await rename(await linked(backupOf(path), path), path)
  await syncFolder(path)
}

/** Writes a copy of a file beside it, durably; the name must be free or may be replaced. */
export async function copyBeside(path: string, name: string): Promise<void> {
  const bytes = await readFile(path)
  const temporary = temporaryName(path)
  const file = await open(temporary, 'wx', (await stat(path)).mode & 0o7777)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, name)
  await syncFolder(path)
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
  return `${path}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`
}

function isTemporary(name: string, base: string): boolean {
  return name.startsWith(`${base}.`) && /^\.\d+\.[0-9a-f]{12}\.tmp$/.test(name.slice(base.length))
}

/** Some file systems can't sync a folder and say so with one of these; their renames are as durable as they get. */
const cannotSync = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'])

async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(dirname(path), 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && cannotSync.has(String(error.code)))) throw error
  }
}

/** Whether an error is the system's, with this code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
