import { randomBytes } from 'node:crypto'
import { type FileHandle, link, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
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
    if (codeOf(error) === 'ENOENT') return null
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
 * `print` makes the bytes while the disk is already at work.
 */
export async function replaceFile(path: string, print: () => Buffer[], expected: Version | null): Promise<Version> {
  const temporary = temporaryName(path)
  const opened: FileHandle[] = []
  try {
    const [written, folder] = await allDone([
      writeNew(temporary, print, expected && path, opened),
      openFolder(path, opened),
      keepBackup(path, expected),
    ])
    if (!sameVersion(await versionOf(path), expected)) throw new ChangedMeanwhile(path)
    await rename(temporary, path)
    await syncFolder(folder).catch((error) => putBack(path, expected, error))
    return written
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    const removed = expected && codeOf(error) === 'ENOENT' && !(await versionOf(path))
    throw removed ? new ChangedMeanwhile(path) : error
  } finally {
    closeAll(opened)
  }
}

/** Writes a new file through to the disk, with the owner and mode of the file `like`. */
async function writeNew(path: string, print: () => Buffer[], like: string | null, opened: FileHandle[]) {
  const opening = open(path, 'wx', 0o600).then((file) => {
    opened.push(file)
    return file
  })
  const [file, bytes] = await allDone([opening, Promise.resolve().then(print)])
  await writeAll(file, bytes)
  const [own, model] = await allDone([file.stat({ bigint: true }), like && stat(like, { bigint: true }), file.sync()])
  if (model && (model.uid !== own.uid || model.gid !== own.gid || model.mode !== own.mode)) {
    await file.chown(Number(model.uid), Number(model.gid))
    await file.chmod(Number(model.mode) & 0o7777)
    await file.sync()
  }
  return { dev: own.dev, ino: own.ino, size: own.size, mtimeNs: own.mtimeNs }
}

/** The system may take less than all at once; asked for the rest, it goes on or says what is wrong. */
async function writeAll(file: FileHandle, bytes: Buffer[]): Promise<void> {
  const { bytesWritten } = await file.writev(bytes)
  const all = bytes.reduce((sum, piece) => sum + piece.length, 0)
  if (bytesWritten < all) await file.writeFile(Buffer.concat(bytes).subarray(bytesWritten))
}

/** Makes the present file the backup, by a hard link where there are any: there is a backup at every moment. */
async function keepBackup(path: string, expected: Version | null): Promise<void> {
  if (!expected) return
  const temporary = temporaryName(path)
  try {
    await link(path, temporary).catch((error) => {
      if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error))) throw error
      return copyTo(temporary, path)
    })
    await rename(temporary, backupOf(path))
  } finally {
    // After a write that failed the backup is this very file, and renaming one name of a file to another does nothing.
    await rm(temporary, { force: true })
  }
}

/** As `Promise.all`, and when one fails the others are no longer at work. */
async function allDone<T extends readonly unknown[]>(work: readonly [...T]) {
  await Promise.allSettled(work)
  return Promise.all(work)
}

/** What was written is on the disk by now: nobody waits for this, and it can't fail in a way that matters. */
function closeAll(opened: FileHandle[]): void {
  for (const handle of opened) handle.close().catch(() => {})
}

/** The disk does not confirm the new name: the old version gets its name back, since the change will be refused. */
async function putBack(path: string, expected: Version | null, cause: unknown): Promise<never> {
  const temporary = temporaryName(path)
  if (expected) await link(backupOf(path), temporary)
  await (expected ? rename(temporary, path) : rm(path))
  throw cause
}

/** Keeps a copy of a file under another name in its folder, durably; what has that name is replaced. */
export async function copyBeside(path: string, name: string): Promise<void> {
  const temporary = temporaryName(path)
  const opened: FileHandle[] = []
  try {
    await copyTo(temporary, path)
    const folder = await openFolder(path, opened)
    await rename(temporary, name)
    await syncFolder(folder)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  } finally {
    closeAll(opened)
  }
}

async function copyTo(copy: string, path: string): Promise<void> {
  const opened: FileHandle[] = []
  try {
    const bytes = await readFile(path)
    await writeNew(copy, () => [bytes], path, opened)
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
  return `${path}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`
}

function isTemporary(name: string, base: string): boolean {
  return name.startsWith(`${base}.`) && /^(\.bak)?\.\d+\.[0-9a-f]{12}\.tmp$/.test(name.slice(base.length))
}

/** Some systems can't open or sync a folder and say so with one of these: their renames are as durable as they get. */
const cannotSync = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'])

async function openFolder(path: string, opened: FileHandle[]): Promise<FileHandle | null> {
  const folder = await open(dirname(path), 'r').catch(tolerated)
  if (folder) opened.push(folder)
  return folder
}

function tolerated(error: unknown): null {
  if (cannotSync.has(codeOf(error))) return null
  throw error
}

async function syncFolder(folder: FileHandle | null): Promise<void> {
  await folder?.sync().catch(tolerated)
}

/** The system's code of an error (`ENOENT`), or nothing. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
