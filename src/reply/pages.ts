import type { Block, Span } from './reply.ts'

/** What one message of a platform can hold. Sizes are in whatever unit `sizesOf` counts. */
export interface Room {
  size: number
  /** Blocks of ours; a divided list or table counts once. */
  blocks: number
  /** Longest run of text that may stand in one block, in UTF-16 units. */
  run: number
  /** Most rows of a table, its head not counted. */
  rows: number
  /** The size of a block in each way in which it may come to be drawn, always the same number of ways. */
  sizesOf(block: Block): number[]
}

export interface Page {
  blocks: Block[]
  /** Number of this page, from 0; a number beyond the last gives the last. */
  number: number
  /** List items, table rows and paragraphs that stand on later pages. */
  left: number
}

/**
 * One page of blocks that fit the room: lists, tables and facts are divided between their items, long runs of text
 * between sentences, and nothing is dropped. A table's caption and head stand on each page that has rows of it; small
 * print and buttons at the end stand on every page.
 */
export function pageOf(blocks: readonly Block[], room: Room, number: number): Page {
  const { body, foot } = partFoot(blocks, room)
  const footSize = foot.reduce((sum, block) => sum + sizeOf(block, false, room), 0)
  const size = room.size - footSize
  const most = room.blocks - foot.length
  const parts = body.flatMap((block) => divide(block, room))
  let from = 0
  for (let at = 0; ; at += 1) {
    const until = fill(parts, from, size, most, room)
    if (at === number || until === parts.length) {
      return { blocks: [...join(parts.slice(from, until)), ...foot], number: at, left: parts.length - until }
    }
    from = until
  }
}

/** A part of a block, and which block it is of: parts of one block are joined again on a page. */
interface Part {
  of: Block
  block: Block
}

/** The end of the message that belongs to every page, unless it would crowd out the rest. */
function partFoot(blocks: readonly Block[], room: Room): { body: readonly Block[]; foot: readonly Block[] } {
  let start = blocks.length
  let size = 0
  while (start > 0) {
    const block = blocks[start - 1]
    if (!block || (block.is !== 'note' && block.is !== 'buttons')) break
    size += sizeOf(block, false, room)
    if (size > room.size / 3 || blocks.length - start >= room.blocks / 3) break
    start -= 1
  }
  return start === 0 ? { body: blocks, foot: [] } : { body: blocks.slice(0, start), foot: blocks.slice(start) }
}

/** The position after the last part that fits from `from` on; always takes at least one. */
function fill(parts: readonly Part[], from: number, size: number, most: number, room: Room): number {
  let left = size
  let blocks = 0
  let rows = 0
  let before: Part | undefined
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at]
    if (!part) break
    const joined = before !== undefined && joinTwo(before, part) !== null
    const cost = sizeOf(part.block, joined, room)
    rows = joined ? rows + 1 : 1
    const full = part.block.is === 'table' && rows > room.rows
    if (at > from && (cost > left || full || (!joined && blocks >= most))) return at
    left -= cost
    if (!joined) blocks += 1
    before = part
  }
  return parts.length
}

function divide(block: Block, room: Room): Part[] {
  const parts = ((): Block[] => {
    switch (block.is) {
      case 'text':
      case 'quote':
      case 'note':
        return splitSpans(block.spans, room.run).map((spans) => ({ is: block.is, spans }))
      case 'list':
        return block.items.flatMap((item) =>
          splitSpans(item, room.run).map((spans) => ({ is: 'list', items: [spans] })),
        )
      case 'facts':
        return block.pairs.flatMap((pair) =>
          splitSpans(pair.value, room.run).map((value, at) => ({
            is: 'facts',
            pairs: [{ name: at === 0 ? pair.name : '', value }],
          })),
        )
      case 'table':
        if (block.rows.length === 0) return [{ is: 'text', spans: [{ text: block.caption }] }]
        return block.rows.flatMap((row): Block[] => {
          // Most rows are short.
          if (row.every((cell) => fits(cell, room.run / row.length - 3))) return [{ ...block, rows: [row] }]
          const words = row.flatMap((cell, at) => (at === 0 ? cell : [{ text: ' · ' }, ...cell]))
          const runs = splitSpans(words, room.run)
          return runs.length === 1 ? [{ ...block, rows: [row] }] : runs.map((spans) => ({ is: 'text', spans }))
        })
      case 'heading':
      case 'buttons':
      case 'form':
      case 'divider':
        return [block]
    }
  })()
  return parts.map((part) => ({ of: block, block: part }))
}

/** The most that a block can take, on its own or as a further part of the block before it. */
function sizeOf(block: Block, joined: boolean, room: Room): number {
  const around = joined ? room.sizesOf(hollow(block)) : []
  return Math.max(...room.sizesOf(block).map((size, way) => size - (around[way] ?? 0)))
}

/** What a divided block costs beyond its items. */
function hollow(block: Block): Block {
  switch (block.is) {
    case 'list':
      return { is: 'list', items: [] }
    case 'facts':
      return { is: 'facts', pairs: [] }
    case 'table':
      return { ...block, rows: [] }
    default:
      return { is: 'divider' }
  }
}

function join(parts: readonly Part[]): Block[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const both = last && joinTwo(last, part)
    if (both) joined[joined.length - 1] = { of: part.of, block: both }
    else joined.push(part)
  }
  return joined.map((part) => part.block)
}

/** Two parts of one block as one, or null when they are of different blocks or cannot be one. */
function joinTwo(one: Part, next: Part): Block | null {
  const [a, b] = [one.block, next.block]
  if (one.of !== next.of) return null
  if (a.is === 'list' && b.is === 'list') return { is: 'list', items: [...a.items, ...b.items] }
  if (a.is === 'facts' && b.is === 'facts') return { is: 'facts', pairs: [...a.pairs, ...b.pairs] }
  if (a.is === 'table' && b.is === 'table') return { ...a, rows: [...a.rows, ...b.rows] }
  return null
}

/** Runs of at most `limit` UTF-16 units, broken after a line, a sentence or a word where there is one. */
export function splitSpans(spans: readonly Span[], limit: number): Span[][] {
  if (fits(spans, limit)) return [spans.filter((span) => span.text !== '')]
  const runs: Span[][] = [[]]
  let room = limit
  for (const span of spans) {
    let text = span.text
    while (text.length > room) {
      const at = breakBefore(text, room)
      if (at > 0) runs.at(-1)?.push({ ...span, text: text.slice(0, at) })
      text = text.slice(at)
      runs.push([])
      room = limit
    }
    if (text === '') continue
    runs.at(-1)?.push({ ...span, text })
    room -= text.length
  }
  const filled = runs.filter((run) => run.length > 0)
  return filled.length > 0 ? filled : [[]]
}

function fits(spans: readonly Span[], limit: number): boolean {
  return spans.reduce((length, span) => length + span.text.length, 0) <= limit
}

function breakBefore(text: string, limit: number): number {
  const window = text.slice(0, limit)
  for (const mark of ['\n', '。', '. ', ' ', '，']) {
    const at = window.lastIndexOf(mark)
    if (at >= limit / 2) return at + mark.length
  }
  // Not between the two halves of one character.
  return /[\uD800-\uDBFF]$/.test(window) ? limit - 1 : limit
}
