#!/usr/bin/env node
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

// Starts the built program from its parts in this folder (`esbuild.config.js`), with the code that V8 compiled of them
// at the build: a quarter of a start was compiling. Another Node than the build's refuses that code and compiles as always.

interface Part {
  exports: object
  script: Script
}
type Body = (exports: object, require: (name: string) => unknown, module: { exports: object }, file: string) => void

const require = createRequire(import.meta.url)
const parts = new Map<string, Part>()

/** A part of the program by its name, `./chunk-….js`; anything else as Node finds it. */
function load(name: string): unknown {
  if (!name.startsWith('./')) return require(name)
  const loaded = parts.get(name)
  if (loaded) return loaded.exports
  const file = fileURLToPath(new URL(name, import.meta.url))
  // The build writes ASCII alone.
  const source = `(function (exports, require, module, __filename) {${readFileSync(file, 'latin1')}\n})`
  const cachedData = compiled(file)
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) })
  const part: Part = { exports: {}, script }
  parts.set(name, part)
  const body = script.runInThisContext() as Body
  body(part.exports, load, part, file)
  return part.exports
}

function compiled(file: string): Buffer | null {
  try {
    return readFileSync(`${file}.compiled`)
  } catch {
    return null
  }
}

/** Keeps what V8 has compiled so far beside each part: for the build, at the end of a run that needs what every start needs. */
export function keepCompiled(): void {
  for (const [name, { script }] of parts) {
    const kept = fileURLToPath(new URL(`${name}.compiled`, import.meta.url))
    writeFileSync(`${kept}.new`, script.createCachedData())
    renameSync(`${kept}.new`, kept)
  }
}

load('./program.js')
