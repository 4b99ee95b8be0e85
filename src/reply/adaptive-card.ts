import {
  backActions,
  buttonAction,
  type Drawing,
  formElements,
  isCarried,
  refreshing,
  turnActions,
} from './card-actions.ts'
import { type CardElement, fitBytes, heading, jsonBytes, named, paragraphs } from './card-text.ts'
import { pageOf, type Room } from './pages.ts'
import { beginning, plainText, spanText } from './plain-text.ts'
import type { Block, Button, Reply, Span } from './reply.ts'

/**
 * Limits of a message in Teams, sizes in bytes of its JSON. Teams refuses messages from about 28 KB
 * (learn.microsoft.com, "Format your bot messages"); the store's rules allow six actions on a card.
 */
export const LIMITS = {
  message: 28_000,
  /** The body of the card, its buttons included. */
  body: 15_000,
  /** Of it, for the buttons that turn pages and the line that counts what is left. */
  turning: 2_500,
  fallback: 4_500,
  speak: 1_000,
  summary: 1_500,
  lead: 1_500,
  form: 6_000,
  blocks: 60,
  run: 2_000,
  heading: 200,
  /** Wider tables become lines of text, which a phone can show. */
  table: { rows: 60, columns: 4 },
  actions: 6,
} as const

export type AdaptiveCard = CardElement & { type: 'AdaptiveCard'; body: CardElement[] }

/** A message: words that stand by themselves, what a notification says, and a card when there is more than words. */
export interface CardMessage {
  text: string | null
  summary: string
  card: AdaptiveCard | null
}

/**
 * A reply as a message of Teams. An answer that is plain words is the message's text, where it is read first, found by
 * search and shown in full by a notification; everything else stands on the card below. Both together say all of it.
 */
export function cardMessage(reply: Reply, drawing: Drawing): CardMessage {
  const words = reply.answer.every((block) => block.is === 'text') ? plainText(reply.answer) : ''
  const text = words !== '' && jsonBytes(words) <= LIMITS.lead ? words : null
  const below = text === null ? reply : { ...reply, answer: [] }
  const spoken = [reply.answer, reply.more].map((blocks) => spokenOf(blocks, LIMITS.summary)).find(Boolean)
  return {
    text,
    summary: fitBytes(spoken ?? drawing.chrome.answerTitle, LIMITS.summary),
    card: text !== null && below.more.length === 0 ? null : adaptiveCard(below, drawing),
  }
}

/**
 * A whole reply as an Adaptive Card 1.5, within every limit; what does not fit is counted, and offered on further
 * pages. No words of a reply are read as markup.
 */
export function adaptiveCard(reply: Reply, drawing: Drawing): AdaptiveCard {
  const { chrome } = drawing
  const draw = (block: Block) => render(block, reply, drawing)
  const all = [...reply.answer, ...reply.more]
  const form = all.findIndex((block) => block.is === 'form')
  const sayable = all.flatMap((block, at) => inCard(block, at === form && jsonBytes(draw(block)) <= LIMITS.form))
  const room: Room = {
    size: LIMITS.body - LIMITS.turning,
    blocks: LIMITS.blocks,
    run: LIMITS.run,
    rows: LIMITS.table.rows,
    sizesOf: (block) => [jsonBytes(draw(block))],
  }
  const page = pageOf(sayable, room, drawing.page)
  const turn = [...turnActions(page, reply, drawing), ...(form === -1 ? backActions(reply, drawing) : [])]
  const shown = fewButtons(page.blocks, LIMITS.actions - turn.length)
  if (page.left > 0) insertBeforeFoot(shown, { is: 'note', spans: [{ text: chrome.andMore(page.left) }] })
  const body = [...underDividers(shown, draw), ...(turn.length > 0 ? [{ type: 'ActionSet', actions: turn }] : [])]
  const spoken = spokenOf(reply.answer, LIMITS.speak)
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: reply.language,
    fallbackText: fitBytes(plainText(shown) || chrome.answerTitle, LIMITS.fallback),
    ...(spoken === '' ? {} : { speak: fitBytes(escapeXml(spoken), LIMITS.speak) }),
    body,
    ...refreshing(reply, drawing),
    ...(body.some((element) => element.type === 'Table') ? { msteams: { width: 'Full' } } : {}),
  }
}

/** The words of blocks, or so many characters of them and more. */
function spokenOf(blocks: readonly Block[], characters: number): string {
  return plainText(beginning(blocks, characters), { commands: false })
}

/** `speak` may be read as SSML. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A block that the card cannot show in its own way, said in another. Inputs of two forms would be sent together. */
function inCard(block: Block, formFits: boolean): Block[] {
  if (block.is === 'form' && !(formFits && isCarried(block.form.says))) {
    return [{ is: 'text', spans: [{ text: plainText([block]) }] }]
  }
  if (block.is === 'table' && block.columns.length > LIMITS.table.columns) {
    const caption: Block[] = block.caption === '' ? [] : [{ is: 'heading', text: block.caption }]
    return [...caption, { is: 'list', items: rowLines(block) }]
  }
  if (block.is === 'heading' && block.text.length > LIMITS.heading) {
    return [{ is: 'text', spans: [{ text: block.text, style: 'strong' }] }]
  }
  return [block]
}

/** Rows of a wide table: the first cell, then each other one after its column's name. */
function rowLines(table: Extract<Block, { is: 'table' }>): Span[][] {
  return table.rows.map((row) =>
    row.flatMap((cell, at): Span[] => {
      const name = named(table.columns[at] ?? '')
      return at === 0 ? cell : [{ text: ' · ' }, { text: name, style: 'muted' }, ...cell]
    }),
  )
}

/** The first so many buttons as they are, the others as words to type unless they are to spare. A form has two of its own. */
function fewButtons(blocks: readonly Block[], most: number): Block[] {
  let left = most - (blocks.some((block) => block.is === 'form') ? 2 : 0)
  return blocks.flatMap((block): Block[] => {
    if (block.is !== 'buttons') return [block]
    const fitting = block.buttons.filter((button) => isCarried(button.says)).slice(0, left)
    const others = block.buttons.filter((button) => !fitting.includes(button) && !button.spare)
    left -= fitting.length
    return [
      ...(fitting.length > 0 ? [{ is: 'buttons' as const, buttons: fitting }] : []),
      ...(others.length > 0 ? [{ is: 'list' as const, items: others.map(typed) }] : []),
    ]
  })
}

function typed(button: Button): Span[] {
  return [{ text: named(button.label) }, { text: button.says, style: 'code' }]
}

function insertBeforeFoot(blocks: Block[], note: Block): void {
  let at = blocks.length
  while (at > 0 && ['note', 'buttons'].includes(blocks[at - 1]?.is ?? '')) at -= 1
  blocks.splice(at, 0, note)
}

/** The elements of all blocks; a divider is a line above what follows it. */
function underDividers(blocks: readonly Block[], draw: (block: Block) => CardElement[]): CardElement[] {
  return blocks.flatMap((block, at) => {
    const [first, ...rest] = draw(block)
    if (!first) return []
    return [blocks[at - 1]?.is === 'divider' ? { ...first, separator: true } : first, ...rest]
  })
}

/** The card elements of one block. */
function render(block: Block, reply: Reply, drawing: Drawing): CardElement[] {
  switch (block.is) {
    case 'heading':
      return [heading(block.text, 'Medium')]
    case 'text':
      return paragraphs(block.spans)
    case 'list':
      return block.items.flatMap((item) => paragraphs([{ text: '• ' }, ...item]))
    case 'facts':
      return block.pairs.flatMap((pair) => paragraphs([{ text: named(pair.name), style: 'strong' }, ...pair.value]))
    case 'table':
      return [...(block.caption === '' ? [] : [heading(block.caption, 'Default')]), table(block)]
    case 'quote':
      return [{ type: 'Container', style: 'emphasis', items: paragraphs(block.spans) }]
    case 'note':
      return paragraphs(
        block.spans.map((span) => ({ ...span, style: span.style ?? 'muted' })),
        'Small',
      )
    case 'buttons':
      return [{ type: 'ActionSet', actions: block.buttons.map((button) => buttonAction(button, reply, drawing)) }]
    case 'form':
      return formElements(block.form, reply, drawing)
    case 'divider':
      return []
  }
}

function table(block: Extract<Block, { is: 'table' }>): CardElement {
  const cells = (row: readonly (readonly Span[])[]) =>
    block.columns.map((_, at) => ({ type: 'TableCell', items: paragraphs(row[at] ?? []) }))
  const head = block.columns.map((name): Span[] => [{ text: name, style: 'strong' }])
  return {
    type: 'Table',
    columns: block.columns.map((name, at) => ({ width: columnWidth(name, at, block.rows) })),
    firstRowAsHeader: true,
    showGridLines: true,
    rows: [head, ...block.rows].map((row) => ({ type: 'TableRow', cells: cells(row) })),
  }
}

/** A column's share of the width: by its longest words, so that ids stay narrow and titles have room to wrap. */
function columnWidth(name: string, at: number, rows: readonly Span[][][]): number {
  const longest = Math.max(name.length, ...rows.map((row) => spanText(row[at] ?? []).length))
  return Math.min(6, Math.max(1, Math.round(longest / 8)))
}
