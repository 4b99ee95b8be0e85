import type { State } from '../workplan/state.ts'

/** What has been printed for a value, at the one depth where it stands in a state. */
const printed = new WeakMap<object, Buffer>()

/**
 * The state as `JSON.stringify(state, null, 1)` prints it, in UTF-8, with a line feed at the end. Values that a former
 * state shares with this one are not printed again, so a small change to a large state is cheap.
 */
export function printState(state: State): Buffer {
  const chunks: Buffer[] = []
  let text = ''
  open(state, 0)
  chunks.push(Buffer.from(`${text}\n`))
  return Buffer.concat(chunks)

  function print(value: unknown, depth: number): void {
    if (typeof value !== 'object' || value === null) text += JSON.stringify(value)
    else if (depth < 2 || value === state.plan.workstreams) open(value, depth)
    else {
      chunks.push(Buffer.from(text), leaf(value, depth))
      text = ''
    }
  }

  function open(value: object, depth: number): void {
    const list = Array.isArray(value)
    const entries = Object.entries(value).filter(([, part]) => part !== undefined)
    const indent = `\n${' '.repeat(depth + 1)}`
    text += list ? '[' : '{'
    entries.forEach(([key, part], index) => {
      text += index === 0 ? indent : `,${indent}`
      if (!list) text += `${JSON.stringify(key)}: `
      print(part, depth + 1)
    })
    if (entries.length > 0) text += indent.slice(0, -1)
    text += list ? ']' : '}'
  }
}

function leaf(value: object, depth: number): Buffer {
  const known = printed.get(value)
  if (known) return known
  const lines = Buffer.from(JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(depth)}`))
  printed.set(value, lines)
  return lines
}
