import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..', '..')

/**
 * A script of this folder and what it imports as plain JavaScript, which starts several times faster than TypeScript:
 * its path, and how to remove it.
 */
export async function compiled(script: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'workplan-compiled-'))
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const compiler = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc')
  const settings = ['--ignoreConfig', '--noCheck', '--skipLibCheck', '--rewriteRelativeImportExtensions']
  const shape = ['--module', 'nodenext', '--target', 'es2023', '--types', 'node', '--rootDir', root, '--outDir', folder]
  await promisify(execFile)(process.execPath, [compiler, join(import.meta.dirname, script), ...settings, ...shape])
  return {
    path: join(folder, 'test', 'store', script.replace('.ts', '.js')),
    remove: () => rm(folder, { recursive: true }),
  }
}

/** A process that tells what it does line by line. */
export interface Telling {
  process: ChildProcess
  lines: string[]
  /** What it said on stderr. */
  errors: () => string
  /** Resolves when it has ended and all it said has been read. */
  ended: Promise<unknown>
  /** Resolves when it has said as many lines, or has ended. */
  said: (count: number) => Promise<void>
  /** Kills it at once, as `kill -9` does, and resolves when it has ended and all it said has been read. */
  kill: () => Promise<void>
}

/** Starts a program. */
export function start(program: string, ...words: string[]): Telling {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += data
  })
  const reader = createInterface(child.stdout)
  const ended = Promise.all([once(child, 'close'), once(reader, 'close')])
  reader.on('line', (line) => lines.push(line))
  return {
    process: child,
    lines,
    errors: () => errors,
    ended,
    async said(count) {
      while (lines.length < count && child.exitCode === null && child.signalCode === null) {
        await Promise.race([once(reader, 'line'), ended])
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Numbers from 0 to 1 that look random and are the same in every run. */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}
