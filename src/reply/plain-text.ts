import type { Block, Form, Span } from './reply.ts'

/** The words of a run of spans, styles dropped. */
export function spanText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('')
}

/**
 * The text twin of a reply: everything its blocks say, in their order, for terminals, screen readers, notifications and
 * clients without cards. Nothing is escaped and nothing is cut; a chat that reads markup in text escapes the result.
 * `commands: false` leaves out buttons and forms, where they would be shown beside the text anyway.
 */
export function plainText(blocks: readonly Block[], options: { commands?: boolean } = {}): string {
  const commands = options.commands ?? true
  let text = ''
  let before: Block['is'] | undefined
  for (const block of blocks) {
    const part = blockText(block, commands)
    if (part === '') continue
    if (text !== '') text += before !== undefined && stayTogether(before, block.is) ? '\n' : '\n\n'
    text += part
    before = block.is
  }
  return text
}

/** Blocks of which the text twin begins with the same so many characters: nobody words thousands of rows to show a few. */
export function beginning(blocks: readonly Block[], characters: number): Block[] {
  // Each item and row is a line with a dash and a blank before it.
  const most = Math.ceil(characters / 3)
  return blocks.map((block) => {
    if (block.is === 'list') return { ...block, items: block.items.slice(0, most) }
    return block.is === 'table' ? { ...block, rows: block.rows.slice(0, most) } : block
  })
}

/** A heading stands on what it heads, and small print under what it explains. */
function stayTogether(before: Block['is'], next: Block['is']): boolean {
  return before === 'heading' || next === 'note' || (before === 'text' && next === 'list')
}

function blockText(block: Block, commands: boolean): string {
  switch (block.is) {
    case 'heading':
      return block.text
    case 'text':
    case 'note':
      return spanText(block.spans)
    case 'quote':
      return lines(spanText(block.spans), '> ')
    case 'list':
      return block.items.map((item) => `- ${spanText(item)}`).join('\n')
    case 'facts':
      return block.pairs.map((pair) => named(pair.name, spanText(pair.value))).join('\n')
    case 'table': {
      const rows = block.rows.map((row) => `- ${row.map(spanText).join(' · ')}`)
      return [block.caption, block.columns.join(' · '), ...rows].filter((line) => line !== '').join('\n')
    }
    case 'buttons':
      return commands ? block.buttons.map((button) => `[${button.label}] ${button.says}`).join('\n') : ''
    case 'form':
      return commands ? formText(block.form) : ''
    case 'divider':
      return ''
  }
}

/** The command to type, and what may stand in each of its places. */
function formText(form: Form): string {
  const choices = form.fields.map((field) => {
    const values = field.options?.map((option) =>
      option.label === option.value ? option.value : `${option.value} (${option.label})`,
    )
    return named(`{${field.name}} ${field.label}`, values?.join(', ') ?? field.initial ?? '…')
  })
  return [form.title, form.says, ...choices.map((choice) => `  ${choice}`)].join('\n')
}

/** "name: value", with the wide colon after Chinese. */
function named(name: string, value: string): string {
  return /\p{Script=Han}$/u.test(name) ? `${name}：${value}` : `${name}: ${value}`
}

function lines(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => prefix + line)
    .join('\n')
}
