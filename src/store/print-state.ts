import type { State } from '../workplan/state.ts'

interface Printed {
  before: string
  bytes: Buffer
}

/** How each value was printed last, with what stands before it. */
const printed = new WeakMap<object, Printed>()

/**
 * The state as `JSON.stringify(state, null, 1)` prints it, in UTF-8, with a line feed at the end, in pieces. The lists
 * that grow are printed item by item, and an item that a former state had as well is not printed again: a small change
 * to a large state is cheap.
 */
export function printState(state: State): Buffer[] {
  const { plan, log, people, requests, subscriptions, ledger, done } = state
  const byItem = new Set<object>([state, plan, plan.workstreams, log, people, requests, subscriptions, ledger, done])
  const pieces: Buffer[] = []
  let text = ''
  print('', state, '\n')
  pieces.push(Buffer.from(`${text}\n`))
  return pieces

  /** `before` is what stands before the value, `line` the beginning of its own lines. */
  function print(before: string, value: unknown, line: string): void {
    if (typeof value !== 'object' || value === null) text += before + JSON.stringify(value)
    else if (byItem.has(value)) open(before, value, line)
    else {
      if (text) pieces.push(Buffer.from(text))
      text = ''
      pieces.push(item(before, value, line))
    }
  }

  function open(before: string, value: object, line: string): void {
    const list = Array.isArray(value)
    text += before + (list ? '[' : '{')
    let sign = ''
    for (const [key, part] of Object.entries(value)) {
      if (part === undefined) continue
      print(list ? `${sign}${line} ` : `${sign}${line} ${JSON.stringify(key)}: `, part, `${line} `)
      sign = ','
    }
    text += (sign && line) + (list ? ']' : '}')
  }
}

function item(before: string, value: object, line: string): Buffer {
  const known = printed.get(value)
  if (known?.before === before) return known.bytes
  const bytes = Buffer.from(before + printedAt(line.length - 1, value))
  printed.set(value, { before, bytes })
  return bytes
}

/** A value whose lines stand so deep: printed within as many lists, which are then cut off. */
function printedAt(depth: number, value: object): string {
  let around: unknown = value
  for (let deep = 0; deep < depth; deep++) around = [around]
  // Each list begins with a bracket, a line feed and the blanks of the next line, and ends with those of its own.
  const end = depth * 2 + (depth * (depth - 1)) / 2
  return JSON.stringify(around, null, 1).slice(end + depth, end === 0 ? undefined : -end)
}
