// npm run verify-source -- FILE: holds data/workplan.json to the document it was made from. Every Chinese text must stand
// on its line, in the row that it belongs to, and every word of the document must stand in the data.
import { readFileSync } from 'node:fs'
import { Plan, type Printed } from '../src/workplan/workplan.ts'

const labels = {
  deadline: /^时(限|间框架)$/,
  activities: /^活动$/,
  leads: /^牵头的机构或利益攸关方$/,
  participants: /^参加的机构或利益攸关方$/,
  interested: /^表示有兴趣的方面$/,
  status: /^现状$/,
  objectives: /^《全球契约》(的|相关)目标$/,
  areas: /^主题领域$/,
}

/** Text without tags and white space. */
const bare = (text: string) => text.replace(/<[^>]*>|\s+/g, '')

/** Text without conversion marks and white space. */
const clean = (text: string) =>
  bare(text)
    .replaceAll('workflow', '工作流')
    .replace(/(?<=\p{Script=Han})and(?=\p{Script=Han})/gu, '和')

interface Document {
  lines: string[]
  /** The cleaned text of the whole document, with the line of each character and whether some text of the data holds it. */
  text: string
  line: number[]
  covered: boolean[]
  /** Label of the table row on a line; the lines of the narrative have none. */
  label: Map<number, string>
  /** List marks, by the place they stand before: a number, or 0 for a bullet. */
  marks: Map<number, number>
}

function read(source: string): Document {
  const lines = source.split('\n')
  const document: Document = { lines, text: '', line: [], covered: [], label: new Map(), marks: new Map() }
  for (const [index, printed] of lines.entries()) {
    const [label = '', cell] = printed.split('\t')
    if (cell !== undefined) document.label.set(index + 1, clean(label))
    const list =
      cell === undefined
        ? printed.replace(/^(\d+|[一二])\. /, (_, mark) => `\0${Number(mark) || 0}\0`)
        : cell.replace(/<[^>]*>/g, ' ').replace(/(?<=^|[\s。）])(\d+)\)\s|•/g, (_, number) => `\0${number ?? 0}\0`)
    for (const [part, text] of list.split('\0').entries()) {
      if (part % 2 === 1) document.marks.set(document.text.length, Number(text))
      else for (const char of clean(text)) append(document, char, index + 1)
    }
  }
  return document
}

function append(document: Document, char: string, line: number): void {
  document.text += char
  for (let unit = 0; unit < char.length; unit++) {
    document.line.push(line)
    document.covered.push(false)
  }
}

/** Where a text begins on its line, among the places that no other text of the data holds; -1 when nowhere. */
function place(document: Document, text: string, line: number, again: boolean): number {
  let at = document.text.indexOf(text, document.line.indexOf(line))
  while (at >= 0 && document.line[at] === line && document.covered[at] && !again)
    at = document.text.indexOf(text, at + 1)
  return document.line[at] === line ? at : -1
}

function compare(plan: Plan, document: Document): { differences: string[]; texts: number } {
  const differences: string[] = []
  let texts = 0
  const differ = (line: number, what: string) => differences.push(`line ${line}: ${what}`)

  function hold(what: string, printed: Printed, row: RegExp | null, mark: number | null = null, again = false): void {
    texts++
    const { line, raw } = printed
    const text = clean(printed.zh)
    const label = document.label.get(line)
    if (row ? !label || !row.test(label) : label) differ(line, `${what} stands in the row ${label ?? '(narrative)'}`)
    const at = place(document, text, line, again)
    if (at < 0) {
      const elsewhere = document.line[document.text.indexOf(text)]
      return void differ(line, `${what} is not there${elsewhere ? ` (but on line ${elsewhere})` : ''}: ${printed.zh}`)
    }
    const last = document.line[at + text.length - 1] ?? line
    const source = bare(document.lines.slice(line - 1, last).join(''))
    const asPrinted = source.includes(bare(printed.zh))
    if (raw === undefined && !asPrinted) differ(line, `${what} lacks its raw text`)
    if (raw !== undefined && asPrinted) differ(line, `${what} needs no raw text`)
    if (raw !== undefined && (!source.includes(bare(raw)) || clean(raw) !== text))
      differ(line, `${what} has another raw text: ${raw}`)
    if (mark !== null && document.marks.get(at) !== mark)
      differ(line, `${what} does not follow the mark ${mark || '•'}`)
    if (!again) document.covered.fill(true, at, at + text.length)
    if (mark !== null) document.marks.delete(at)
  }
  const maybe = (what: string, printed: Printed | null, row: RegExp) => printed && hold(what, printed, row)

  const [year, month] = plan.issued.split('-')
  const issued = `${year} 年 ${Number(month)} 月`
  hold('title', plan.title, null)
  hold('issued', { zh: issued, en: '-', line: document.lines.indexOf(issued) + 1 }, null)
  for (const section of plan.sections) {
    hold(`title of ${section.id}`, section.title, null)
    for (const [index, paragraph] of section.paragraphs.entries()) hold(`${section.id}, ${index + 1}`, paragraph, null)
  }
  for (const area of plan.areas) hold(`area ${area.number}`, area.title, null, null, true)
  for (const heading of plan.headings) {
    hold(`heading ${heading.number}`, heading.title, null, heading.number)
    for (const paragraph of heading.paragraphs) hold(`under heading ${heading.number}`, paragraph, null)
  }
  for (const work of plan.workstreams) {
    const { id } = work
    const printed = {
      core: `核心工作流${id}`,
      thematic: `主题工作流${id.slice(1)}`,
      future: '主题工作流',
      'cross-cutting': '跨领域工作流',
    }
    const row = new RegExp(`^${printed[work.kind].replace('.', '\\.')}$`)
    hold(`title of ${id}`, work.title, row)
    maybe(`purpose of ${id}`, work.purpose, row)
    maybe(`objectives of ${id}`, work.objectivesText, labels.objectives)
    for (const area of work.areaText) hold(`areas of ${id}`, area, labels.areas)
    hold(`deadline of ${id}`, work.deadlineText, labels.deadline)
    for (const activity of work.activities) {
      hold(`activity ${id}.${activity.number}`, activity.text, labels.activities, activity.number)
      for (const point of activity.points) hold(`a point of ${id}.${activity.number}`, point, labels.activities, 0)
    }
    maybe(`leads of ${id}`, work.leadsText, labels.leads)
    maybe(`participants of ${id}`, work.participantsText, labels.participants)
    maybe(`interest in ${id}`, work.interestedText, labels.interested)
    maybe(`status of ${id}`, work.statusText, labels.status)
  }
  for (const part of leftOut(plan, document)) differ(part.line, `left out: ${part.text}`)
  for (const [at, mark] of document.marks) {
    const line = document.line[at] ?? 0
    if (document.label.has(line)) differ(line, `nothing stands for the list mark ${mark || '•'}`)
  }
  return { differences, texts }
}

/** Words that no text of the data holds, save a section's title where it stands once more, over the tables. */
function leftOut(plan: Plan, document: Document): { line: number; text: string }[] {
  const titles = plan.sections.map((section) => clean(section.title.zh))
  const parts: { line: number; text: string }[] = []
  for (const [at, covered] of document.covered.entries()) {
    const line = document.line[at] ?? 0
    const last = parts.at(-1)
    if (covered) continue
    if (last?.line === line && !document.covered[at - 1]) last.text += document.text[at]
    else parts.push({ line, text: document.text[at] ?? '' })
  }
  return parts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !titles.includes(text))
}

const path = process.argv[2]
let source = ''
let data: unknown
try {
  if (!path) throw new Error('no file is given: npm run verify-source -- FILE')
  source = readFileSync(path, 'utf8')
  data = JSON.parse(readFileSync(new URL('../data/workplan.json', import.meta.url), 'utf8'))
} catch (cause) {
  console.error(`verify-source: ${cause instanceof Error ? cause.message : cause}`)
  process.exit(2)
}

const parsed = Plan.safeParse(data)
if (!parsed.success) {
  for (const issue of parsed.error.issues) console.log(`${issue.path.join('.')}: ${issue.message}`)
  process.exit(1)
}
const document = read(source)
const { differences, texts } = compare(parsed.data, document)
if (differences.length > 0) {
  for (const difference of differences) console.log(difference)
  console.log(`differences: ${differences.length}`)
  process.exit(1)
}
const { workstreams, sections } = parsed.data
const activities = workstreams.reduce((sum, work) => sum + work.activities.length, 0)
const full = document.lines.filter((line) => line.trim()).length
console.log(
  `data/workplan.json agrees with the document: ${texts} texts (${workstreams.length} workstreams, ${activities} activities, ${sections.length} sections), ${full} lines, nothing left out`,
)
