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
  const all = body.reduce((sum, block) => sum + countParts(block, room), 0)
  const parts = partsOf(body, room)
  let shown: Part[] = []
  let before = 0
  let next = parts.next().value
  for (let at = 0; ; at += 1) {
    ;[shown, next] = fill(next, parts, size, most, room)
    before += shown.length
    if (at === number || before === all) {
      return { blocks: [...join(shown), ...foot], number: at, left: all - before }
    }
  }
}

/** A part of a block, and which block it is of: parts of one block are joined again on a page. */
interface Part {
  of: Block
  block: Block
}

/** The parts of blocks in order, each made when it is asked for: of a long list a page shows a few. */
function* partsOf(blocks: readonly Block[], room: Room): Generator<Part, undefined> {
  for (const block of blocks) for (const part of divide(block, room)) yield { of: block, block: part }
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

/** The parts that fit, from the first on, and the one after them; always takes at least one. */
function fill(first: Part | undefined, rest: Iterator<Part, undefined>, size: number, most: number, room: Room) {
  const taken: Part[] = []
  let left = size
  let blocks = 0
  let rows = 0
  let part = first
  for (; part; part = rest.next().value) {
    const before = taken.at(-1)
    const joined = before !== undefined && joinTwo(before, part) !== null
    const cost = sizeOf(part.block, joined, room)
    rows = joined ? rows + 1 : 1
    const full = part.block.is === 'table' && rows > room.rows
    if (before && (cost > left || full || (!joined && blocks >= most))) break
    left -= cost
    if (!joined) blocks += 1
    taken.push(part)
  }
  return [taken, part] as const
}

function* divide(block: Block, room: Room): Generator<Block> {
  switch (block.is) {
    case 'text':
    case 'quote':
    case 'note':
      for (const spans of splitSpans(block.spans, room.run)) yield { is: block.is, spans }
      return
    case 'list':
      for (const item of block.items)
        for (const spans of splitSpans(item, room.run)) yield { is: 'list', items: [spans] }
      return
    case 'facts':
      for (const { name, value } of block.pairs) {
        for (const [at, run] of splitSpans(value, room.run).entries())
          yield { is: 'facts', pairs: [{ name: at === 0 ? name : '', value: run }] }
      }
      return
    case 'table':
      if (block.rows.length === 0) yield { is: 'text', spans: [{ text: block.caption }] }
      for (const row of block.rows) {
        const runs = isShort(row, room) ? [] : splitSpans(rowWords(row), room.run)
        if (runs.length <= 1) yield { ...block, rows: [row] }
        else for (const spans of runs) yield { is: 'text', spans }
      }
      return
    case 'heading':
    case 'buttons':
    case 'form':
    case 'divider':
      yield block
  }
}

/** How many parts a block has, without making them. */
function countParts(block: Block, room: Room): number {
  const runs = (spans: readonly Span[]) => (fits(spans, room.run) ? 1 : splitSpans(spans, room.run).length)
  switch (block.is) {
    case 'text':
    case 'quote':
    case 'note':
      return runs(block.spans)
    case 'list':
      return block.items.reduce((sum, item) => sum + runs(item), 0)
    case 'facts':
      return block.pairs.reduce((sum, { value }) => sum + runs(value), 0)
    case 'table':
      if (block.rows.length === 0) return 1
      return block.rows.reduce((sum, row) => sum + (isShort(row, room) ? 1 : runs(rowWords(row))), 0)
    case 'heading':
    case 'buttons':
    case 'form':
    case 'divider':
      return 1
  }
}

/** Whether a row certainly fits a line; most do. */
function isShort(row: Span[][], room: Room): boolean {
  return row.every((cell) => fits(cell, room.run / row.length - 3))
}

function rowWords(row: Span[][]): Span[] {
  return row.flatMap((cell, at) => (at === 0 ? cell : [{ text: ' · ' }, ...cell]))
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
