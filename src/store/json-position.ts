/** One token of JSON after white space: a sign, a whole string, a whole number or word. */
const token =
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\n\r]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\n\r]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y

/**
 * Where in a JSON text something stands: the value at a path, or the place where the text stops being JSON. Lines and
 * columns count from 1. For messages about a broken file; a path that does not exist gives its nearest parent.
 */
export function jsonPosition(text: string, path: readonly PropertyKey[] = []): { line: number; column: number } {
  let at = 0
  let found = path.length === 0 ? null : 0
  let deepest = 0

  function next(): string {
    token.lastIndex = at
    const match = token.exec(text)
    if (!match) throw new RangeError('no token')
    at = token.lastIndex
    return match[1] ?? match[2] ?? match[3] ?? ''
  }

  /** Reads one value; `depth` is how many steps of the path led here, or null when it is off the path. */
  function value(depth: number | null, first = next()): void {
    if (depth !== null && depth >= deepest && found !== null) {
      deepest = depth
      found = at - first.length
    }
    if (first === '{') members(depth, '}', (_, key) => key)
    else if (first === '[') members(depth, ']', (index) => index)
    else if (/^[}\],:]$/.test(first)) stop(first)
  }

  function members(depth: number | null, end: string, name: (index: number, key: string) => PropertyKey): void {
    for (let index = 0; ; index++) {
      let first = next()
      if (first === end && index === 0) return
      let key = ''
      if (end === '}') {
        if (!first.startsWith('"')) stop(first)
        key = JSON.parse(first)
        const colon = next()
        if (colon !== ':') stop(colon)
        first = next()
      }
      const onPath = depth !== null && depth < path.length && path[depth] === name(index, key)
      value(onPath && depth !== null ? depth + 1 : null, first)
      const after = next()
      if (after === end) return
      if (after !== ',') stop(after)
    }
  }

  function stop(read: string): never {
    at -= read.length
    throw new RangeError('not JSON')
  }

  try {
    value(0)
    if (found === null) next()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return lineAndColumn(text, found ?? skipSpace(text, at))
}

function skipSpace(text: string, at: number): number {
  while (' \t\n\r'.includes(text[at] ?? '.')) at++
  return at
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
