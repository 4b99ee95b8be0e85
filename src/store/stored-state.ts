import * as z from 'zod'
import { State } from '../workplan/state.ts'
import { frozen } from './check.ts'
import { jsonPosition } from './json-position.ts'
import { StoreFault } from './store.ts'

/** The schema version that this program writes. */
export const schemaVersion = 2

/** A step from a schema version to the next one, on raw JSON, by the version it starts from. */
export type Upgrades = Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>>

export const upgrades: Upgrades = {
  // The actions done were a record of moments by key. In a database their rows have not changed.
  1: (old) => ({
    ...old,
    schema: 2,
    done: isRecord(old.done) ? Object.entries(old.done).map(([key, at]) => ({ key, at })) : old.done,
  }),
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Stored words that are not a state; says where, and is no reason to touch what is stored. */
export class BrokenState extends StoreFault {
  override name = 'BrokenState'
}

/** Stored by a later version of this program. */
export class NewerState extends StoreFault {
  override name = 'NewerState'
}

/**
 * The state in the bytes of a file, brought forward to the present schema, and the schema it was stored in. `name` is
 * how messages call the file. Throws `BrokenState` with line and column, or `NewerState`.
 */
export function stateFromBytes(bytes: Uint8Array, name: string, steps: Upgrades): { state: State; schema: number } {
  const text = decoded(bytes, name)
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (cause) {
    const { line, column } = jsonPosition(text)
    throw new BrokenState(`${name}:${line}:${column}: not JSON${beginning(text)}`, { cause })
  }
  const schema = schemaOf(raw)
  if (schema === null) throw new BrokenState(`${name}:1:1: not a workplan store: it has no schema number`)
  const result = State.safeParse(upgraded(raw, schema, name, steps))
  if (result.success) return { state: frozen(result.data), schema }
  const issue = result.error.issues[0]
  const { line, column } = jsonPosition(text, issue?.path)
  const place = issue?.path.join('.') || 'the whole'
  throw new BrokenState(`${name}:${line}:${column}: ${place}: ${issue?.message}`, { cause: result.error })
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    const lines = new TextDecoder().decode(bytes).split('\uFFFD')[0]?.split('\n') ?? []
    throw new BrokenState(`${name}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}: not UTF-8`, { cause })
  }
}

/** Raw JSON of a schema brought forward to the present one, unchecked. Throws `NewerState`, or `BrokenState`. */
export function upgraded(raw: unknown, schema: number, name: string, steps: Upgrades): unknown {
  if (schema > schemaVersion) {
    throw new NewerState(`${name} has schema ${schema}, this program knows ${schemaVersion}: a later version wrote it`)
  }
  let state = z.record(z.string(), z.unknown()).parse(raw)
  for (let from = schema; from < schemaVersion; from++) {
    const step = steps[from]
    if (!step) throw new BrokenState(`${name} has schema ${schema}, and nothing leads from ${from} to ${from + 1}`)
    state = step(state)
  }
  return state
}

function schemaOf(raw: unknown): number | null {
  const result = z.looseObject({ schema: z.int().nonnegative() }).safeParse(raw)
  return result.success ? result.data.schema : null
}

function beginning(text: string): string {
  if (text === '') return ': the file is empty'
  return text.startsWith('\uFEFF') ? ': it begins with a byte order mark' : ''
}
