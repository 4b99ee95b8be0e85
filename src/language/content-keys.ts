import type { Frame } from './frame.ts'
import { keysOf } from './search.ts'

/** Words that say what is looked for inside an item: everything that is not structure. */
export function contentKeys(frame: Frame, lower: string, skip: Set<number> = new Set()): string[] {
  const told = frame.pieces.filter(
    (piece, at) =>
      !skip.has(at) &&
      (piece.concept === 'unknown' ||
        piece.concept === 'name' ||
        /^(s|x|a|n)\.(?!item$|workstream$)/.test(piece.concept)) &&
      !piece.ref,
  )
  // What stands side by side may be one word ("数据|库").
  const words = told.map((piece, at) => {
    const apart = at > 0 && told[at - 1]?.to !== piece.from
    return `${apart ? ' , ' : ''}${lower.slice(piece.from, piece.to)}`
  })
  return keysOf(words.join(''))
}
