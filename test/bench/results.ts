import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, type } from 'node:os'
import { join } from 'node:path'

const file = join(import.meta.dirname, 'README.md')
const beginning = `# Measured

Written by \`npm run bench\` and \`npm run evaluate -- --baseline\`; each replaces its own part.
`

/** A Markdown table, its columns aligned for reading as text. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => width(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    `| ${widths.map((most, column) => (row[column] ?? '') + ' '.repeat(most - width(row[column] ?? ''))).join(' | ')} |`
  const rule = `|${widths.map((most) => '-'.repeat(most + 2)).join('|')}|`
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n')
}

/** Columns that a text takes in a terminal: Han characters take two. */
function width(text: string): number {
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0)
}

/** What the numbers depend on, and no names; a load above the number of cores means that others were at work too. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() || 'unknown'
  return `${availableParallelism()} cores (${model}), Node ${process.version}, ${type()} ${release().split('-')[0]}, load ${(loadavg()[1] ?? 0).toFixed(1)}`
}

/** Keeps a part of README.md beside this file: replaces what stands under its heading, or adds it. */
export function keep(heading: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : beginning
  const parts = before.split(/^(?=## )/m)
  const part = `## ${heading}\n\n${text.trim()}\n\n`
  const at = parts.findIndex((one) => one.startsWith(`## ${heading}\n`))
  if (at < 0) parts.push(part)
  else parts[at] = part
  writeFileSync(file, `${parts.map((one) => one.trim()).join('\n\n')}\n`)
}
