import type { Chrome } from '../language/chrome/chrome.ts'
import { pageOf, type Room, splitSpans } from './pages.ts'
import { plainText, spanText } from './plain-text.ts'
import type { Block, Button, Reply, Span } from './reply.ts'

/** Where blocks are shown. Tables stand in messages only, one a message. */
export type Surface = 'message' | 'view'

/**
 * Slack's limits (docs.slack.dev/reference/block-kit). The characters of a whole message are undocumented: Slack refuses
 * from about 13,200 (slackapi/bolt-js#2509, #2867); ours are counted in the JSON, which is never less than what Slack counts.
 */
const LIMITS = {
  message: { blocks: 50, size: 13_000 },
  view: { blocks: 100, size: 100_000 },
  /** Top-level text: `chat.update` refuses more than 4,000. */
  text: 4_000,
  run: 3_000,
  header: 150,
  context: 2_000,
  table: { rows: 100, columns: 20, size: 10_000 },
  buttons: 25,
  buttonLabel: 75,
  buttonValue: 2_000,
} as const

/** One Block Kit block as JSON. */
export type SlackBlock = { type: string; block_id?: string } & Record<string, unknown>

export interface Rendering {
  chrome: Chrome
  surface: Surface
  /** Whether tables may be sent as such; else they become lists. */
  tables: boolean
  /** Which page to show, from 0. */
  page: number
  /** The command that gives this reply again, for "show more" and for opening its form; none: neither is offered. */
  again: string | null
  /** Name under which the reply is remembered, so that another page of it can be shown unchanged. */
  memory: string
}

/** The part of `block_id` by which buttons tell where and when they were drawn: `page~memory~drawnAt~n`. */
export const MARK = '~'

/**
 * A reply as Slack shows it: blocks within every limit and a text twin that stands alone for notifications and screen
 * readers. What does not fit is counted, and offered on further pages. User text cannot mention anyone or change the
 * markup: it stands in rich_text and plain_text, which are not parsed, and the text twin is escaped.
 */
export function blockKit(reply: Reply, rendering: Rendering): { text: string; blocks: SlackBlock[] } {
  const { chrome, again, surface } = rendering
  const all = [...reply.answer, ...reply.more].flatMap((block) => inMessage(block, again))
  // Room for the line that counts what is left, and the two buttons under it.
  const reserve = 400 + 2 * JSON.stringify(again ?? '').length
  const limit = LIMITS[surface]
  const room: Room = {
    size: limit.size - reserve,
    blocks: Math.floor(limit.blocks / 2) - 1,
    run: LIMITS.run,
    rows: LIMITS.table.rows - 1,
    sizesOf: (block) => [jsonSize(block, 'list'), jsonSize(block, 'table')],
  }
  const page = pageOf(all, room, rendering.page)
  const shown: Block[] = [...page.blocks]
  if (page.left > 0) insertBeforeFoot(shown, { is: 'note', spans: [{ text: chrome.andMore(page.left) }] })
  const blocks = oneTable(shown, rendering)
  const turn = turnButtons(page, rendering)
  if (turn.length > 0) blocks.push({ type: 'actions', elements: turn })
  blocks.forEach((block, at) => {
    if (block.type === 'actions') {
      block.block_id = [page.number, rendering.memory, reply.drawnAt ?? '', at].join(MARK)
    }
  })
  return { text: textTwin(shown, chrome), blocks }
}

/** Plain words as Slack's text must have them: nothing in it is read as a mention, a link or an entity. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Text of at most so many characters; one that had to be cut says so with an ellipsis. */
export function fit(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}

/** How a block is said where Slack has no such thing: a form by the button that opens it, a long heading as text. */
function inMessage(block: Block, again: string | null): Block[] {
  switch (block.is) {
    case 'form':
      if (again === null) return [{ is: 'text', spans: [{ text: plainText([block]) }] }]
      return inMessage({ is: 'buttons', buttons: [{ label: block.form.title, says: again, style: 'primary' }] }, null)
    case 'heading':
      if (block.text.length <= LIMITS.header) return [block]
      return [{ is: 'text', spans: [{ text: block.text, style: 'strong' }] }]
    case 'buttons': {
      const carried = block.buttons.filter((button) => button.says.length <= LIMITS.buttonValue)
      const typed = block.buttons.filter((button) => button.says.length > LIMITS.buttonValue)
      const rows = Array.from({ length: Math.ceil(carried.length / LIMITS.buttons) }, (_, n) =>
        carried.slice(n * LIMITS.buttons, (n + 1) * LIMITS.buttons),
      )
      return [
        ...typed.map((button): Block => ({ is: 'text', spans: [{ text: `${button.label}: ${button.says}` }] })),
        ...rows.map((buttons): Block => ({ is: 'buttons', buttons })),
      ]
    }
    default:
      return [block]
  }
}

/** Length of a block as JSON, with the comma and the block id that it may get. */
function jsonSize(block: Block, tables: 'table' | 'list'): number {
  return JSON.stringify(render(block, tables)).length + 40
}

function insertBeforeFoot(blocks: Block[], note: Block): void {
  let at = blocks.length
  while (at > 0 && ['note', 'buttons'].includes(blocks[at - 1]?.is ?? '')) at -= 1
  blocks.splice(at, 0, note)
}

/** The first table as a table, where tables are taken; every other one as a list. */
function oneTable(blocks: readonly Block[], rendering: Rendering): SlackBlock[] {
  let tables = rendering.tables && rendering.surface === 'message' ? 1 : 0
  return blocks.flatMap((block) => {
    if (block.is !== 'table' || tables === 0 || !fitsTable(block)) return render(block, 'list')
    tables -= 1
    return render(block, 'table')
  })
}

function fitsTable(block: Extract<Block, { is: 'table' }>): boolean {
  if (block.columns.length > LIMITS.table.columns || block.rows.length === 0) return false
  return JSON.stringify(render(block, 'table')).length <= LIMITS.table.size
}

function turnButtons(page: { number: number; left: number }, { chrome, again }: Rendering): SlackBlock[] {
  if (again === null || again.length > LIMITS.buttonValue) return []
  const turn = (label: string, to: number) => buttonElement({ label, says: again }, `page${MARK}${to}`)
  return [
    ...(page.left > 0 ? [turn(chrome.showMore, page.number + 1)] : []),
    ...(page.number > 0 ? [turn(chrome.back, page.number - 1)] : []),
  ]
}

/** The text twin, escaped, cut between lines with a count of what is left out. */
function textTwin(blocks: readonly Block[], chrome: Chrome): string {
  const lines = escapeText(plainText(blocks, { commands: false })).split('\n')
  let size = 0
  const kept = lines.findIndex((line) => {
    size += line.length + 1
    return size > LIMITS.text - 40
  })
  if (kept === -1) return lines.join('\n')
  if (kept === 0) return fit(lines[0] ?? '', LIMITS.text)
  return [...lines.slice(0, kept), chrome.andMore(lines.slice(kept).filter((line) => line !== '').length)].join('\n')
}

/** The blocks of one neutral block. `tables`: how a table is drawn. */
function render(block: Block, tables: 'table' | 'list'): SlackBlock[] {
  switch (block.is) {
    case 'heading':
      return [{ type: 'header', text: plain(block.text) }]
    case 'text':
      return [richText(section(block.spans))]
    case 'list':
      return [richText({ type: 'rich_text_list', style: 'bullet', elements: block.items.map(section) })]
    case 'facts':
      return [richText(section(block.pairs.flatMap((pair, at) => [...fact(pair), ...newline(at, block.pairs.length)])))]
    case 'table':
      return [...caption(block.caption), tables === 'table' ? tableBlock(block) : rowList(block)]
    case 'quote':
      return [richText({ type: 'rich_text_quote', elements: runs(block.spans) })]
    case 'note':
      return splitSpans([{ text: spanText(block.spans) }], LIMITS.context).map((spans) => ({
        type: 'context',
        elements: [plain(spanText(spans))],
      }))
    case 'buttons':
      return [{ type: 'actions', elements: block.buttons.map((button, n) => buttonElement(button, `say${MARK}${n}`)) }]
    case 'form':
      return []
    case 'divider':
      return [{ type: 'divider' }]
  }
}

function plain(text: string): SlackBlock {
  return { type: 'plain_text', text: text === '' ? ' ' : text, emoji: false }
}

function richText(...elements: SlackBlock[]): SlackBlock {
  return { type: 'rich_text', elements }
}

function section(spans: readonly Span[]): SlackBlock {
  return { type: 'rich_text_section', elements: runs(spans) }
}

/** Rich text refuses empty runs. Muted has no counterpart and is shown plain. */
function runs(spans: readonly Span[]): SlackBlock[] {
  const filled = spans.filter((span) => span.text !== '')
  return (filled.length > 0 ? filled : [{ text: ' ' }]).map(({ text, style }: Span) => {
    if (style === 'strong') return { type: 'text', text, style: { bold: true } }
    if (style === 'code') return { type: 'text', text, style: { code: true } }
    return { type: 'text', text }
  })
}

function fact(pair: { name: string; value: Span[] }): Span[] {
  if (pair.name === '') return pair.value
  const colon = /\p{Script=Han}$/u.test(pair.name) ? '：' : ': '
  return [{ text: `${pair.name}${colon}`, style: 'strong' }, ...pair.value]
}

function newline(at: number, count: number): Span[] {
  return at < count - 1 ? [{ text: '\n' }] : []
}

function caption(text: string): SlackBlock[] {
  return text === '' ? [] : [richText(section([{ text, style: 'strong' }]))]
}

function tableBlock(block: Extract<Block, { is: 'table' }>): SlackBlock {
  const head = block.columns.map((name) => richText(section([{ text: name, style: 'strong' }])))
  const rows = block.rows.map((row) => block.columns.map((_, at) => cell(row[at] ?? [])))
  return { type: 'table', rows: [head, ...rows], column_settings: block.columns.map(() => ({ is_wrapped: true })) }
}

function cell(spans: readonly Span[]): SlackBlock {
  const text = spanText(spans)
  if (spans.some((span) => span.style === 'strong' || span.style === 'code')) return richText(section(spans))
  return { type: 'raw_text', text: text === '' ? '–' : text }
}

function rowList(block: Extract<Block, { is: 'table' }>): SlackBlock {
  const items = block.rows.map((row) => row.flatMap((spans, at) => (at === 0 ? spans : [{ text: ' · ' }, ...spans])))
  return richText({ type: 'rich_text_list', style: 'bullet', elements: items.map(section) })
}

function buttonElement(button: Button, id: string): SlackBlock {
  return {
    type: 'button',
    action_id: id,
    text: plain(fit(button.label, LIMITS.buttonLabel)),
    value: button.says,
    ...(button.style ? { style: button.style } : {}),
  }
}
