import type { Span } from './reply.ts'

/** An element, action or input of an Adaptive Card, as JSON. */
export type CardElement = { type: string } & Record<string, unknown>

/** Bytes that a value takes as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}

/** Text that takes at most so many bytes as JSON; one that had to be cut says so with an ellipsis. */
export function fitBytes(text: string, limit: number): string {
  if (text.length <= limit && jsonBytes(text) <= limit) return text
  // Every character takes a byte at least.
  const characters = [...text.slice(0, limit)]
  const cut = (kept: number) => `${characters.slice(0, kept).join('')}…`
  let [fitting, tooMany] = [0, characters.length + 1]
  while (tooMany - fitting > 1) {
    const tried = Math.floor((fitting + tooMany) / 2)
    if (jsonBytes(cut(tried)) <= limit) fitting = tried
    else tooMany = tried
  }
  return cut(fitting)
}

/** Plain words as a TextBlock must have them, which reads a part of Markdown, entities and `{{DATE(…)}}`. */
export function escapeMarkdown(text: string): string {
  return undated(text)
    .replace(/[\\`*_~<>]/g, '\\$&')
    .replace(/\[(?=[^\]]*\]\()/g, '\\[')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^(\s*)([#+-])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2')
}

/** A date function of Adaptive Cards in somebody's words stays what it is: words. */
export function undated(text: string): string {
  return text.replace(/\{\{(?=\s*(?:DATE|TIME)\()/gi, '{\u200b{')
}

/** A bold line that screen readers announce as a heading. */
export function heading(text: string, size: 'Medium' | 'Default'): CardElement {
  return { type: 'TextBlock', text: escapeMarkdown(text), wrap: true, weight: 'Bolder', size, style: 'heading' }
}

/**
 * Words in TextRuns, which read no markup: one RichTextBlock a line, as a run does not break lines on every client. It
 * wraps by itself.
 */
export function paragraphs(spans: readonly Span[], size?: 'Small'): CardElement[] {
  return lines(spans).map((line) => ({ type: 'RichTextBlock', inlines: line.map((span) => textRun(span, size)) }))
}

/** A label before its value, with the wide colon after Chinese. */
export function named(name: string): string {
  if (name === '') return ''
  return /\p{Script=Han}$/u.test(name) ? `${name}：` : `${name}: `
}

function lines(spans: readonly Span[]): Span[][] {
  const out: Span[][] = [[]]
  for (const span of spans) {
    span.text.split('\n').forEach((text, at) => {
      if (at > 0) out.push([])
      if (text !== '') out.at(-1)?.push({ ...span, text })
    })
  }
  const filled = out.filter((line) => line.length > 0)
  return filled.length > 0 ? filled : [[{ text: ' ' }]]
}

function textRun({ text, style }: Span, size?: 'Small'): CardElement {
  return {
    type: 'TextRun',
    text: undated(text),
    ...(size ? { size } : {}),
    ...(style === 'strong' ? { weight: 'Bolder' } : {}),
    ...(style === 'muted' ? { isSubtle: true } : {}),
    ...(style === 'code' ? { fontType: 'Monospace' } : {}),
  }
}
