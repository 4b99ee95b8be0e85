import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { answerTurns } from '../src/questions.ts'
import { plainText } from '../src/reply/plain-text.ts'
import type { Reply } from '../src/reply/reply.ts'
import { initialState, type State } from '../src/workplan/state.ts'
import { Plan } from '../src/workplan/workplan.ts'
import { missingBaseline, sideBySide } from './bench/side-by-side.ts'
import { judge, Question, type Verdict } from './judge.ts'

// npm run evaluate -- [file…] [--skills] [--failures] [--show-test] [--baseline]
// Asks every question of test/questions/*.jsonl and prints how many are answered right, wrong or not at all; with
// --baseline also what node-nlp and minisearch make of the test split.

interface Judged {
  question: Question
  /** `tune` is looked at while the reader is made, `test` is not. */
  split: string
  reply: Reply
  verdict: Verdict
  /** Of the judged turn, in ms. */
  took: number
}

// `| head` closes the pipe early; that is no fault.
process.stdout.on('error', () => process.exit(0))

const folder = fileURLToPath(new URL('questions/', import.meta.url))
const { values: options, positionals } = parseArgs({
  options: {
    skills: { type: 'boolean' },
    failures: { type: 'boolean' },
    'show-test': { type: 'boolean' },
    baseline: { type: 'boolean' },
  },
  allowPositionals: true,
})
const files = positionals.length > 0 ? positionals : questionFiles()
const plan = Plan.parse(JSON.parse(readFileSync(new URL('../data/workplan.json', import.meta.url), 'utf8')))
const state = initialState(plan)
const judged: Judged[] = []
for (const file of files) judged.push(...(await judgeFile(file, state)))

print('language × split', judged, (one) => `${one.question.lang} ${one.split}`)
if (options.skills) print('language × skill', judged, (one) => `${one.question.lang} ${one.question.skill}`)
if (options.failures) printFailures(judged.filter((one) => one.split !== 'test' || options['show-test']))
const times = judged.map((one) => one.took).sort((a, b) => a - b)
console.log(`a question takes ${at(times, 0.5)} ms in the median, ${at(times, 0.95)} ms at the 95th percentile`)
if (options.baseline) {
  const missing = missingBaseline()
  if (missing !== null) {
    console.error(missing)
    process.exit(1)
  }
  const of = (split: string) => judged.filter((one) => one.split === split)
  console.log('')
  await sideBySide(
    of('test'),
    of('tune').map(({ question }) => question),
    state,
  )
}

function questionFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => folder + name)
}

async function judgeFile(file: string, on: State): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const read = Question.safeParse(JSON.parse(line))
    if (!read.success) throw new Error(`${file}:${index + 1}: ${read.error.message}`)
    const split = /\.(tune|test)\d*\.jsonl$/.exec(basename(file))?.[1] ?? 'other'
    judged.push(await judgeQuestion(read.data, split, on))
  }
  return judged
}

/** As people ask: through the bot, commands first, on a store that takes no change. */
async function judgeQuestion(question: Question, split: string, on: State): Promise<Judged> {
  const begun = performance.now()
  const reply = await answerTurns(question.turns, { state: on, today: question.today, complain: console.error })
  const took = (performance.now() - begun) / question.turns.length
  return { question, split, reply, verdict: judge(question, reply), took }
}

function print(title: string, all: Judged[], keyOf: (one: Judged) => string): void {
  const groups = new Map<string, Judged[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => [key, ...shares(group)])
  const header = [title, 'questions', 'right', 'wrong', 'abstained', 'needlessly', 'out of scope found']
  const table = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd : cell.padStart).call(cell, widths[column] ?? 0))
        .join('  '),
    )
  }
  console.log('')
}

/** Counts as words: of the questions, of those that have an answer, of those that have none. */
function shares(group: Judged[]): string[] {
  const count = (is: Verdict['is']) => group.filter((one) => one.verdict.is === is).length
  const answerable = group.filter((one) => one.question.expect.includes('answer'))
  const needless = answerable.filter((one) => one.verdict.is === 'abstained').length
  const outside = group.filter((one) => one.question.expect.every((kind) => kind === 'unknown'))
  const found = outside.filter((one) => one.reply.kind === 'unknown').length
  return [
    String(group.length),
    percent(count('right'), group.length),
    percent(count('wrong'), group.length),
    percent(count('abstained'), group.length),
    percent(needless, answerable.length),
    percent(found, outside.length),
  ]
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function at(sorted: number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)
}

/** Wrong ones first. */
function printFailures(all: Judged[]): void {
  for (const is of ['wrong', 'abstained'] as const) {
    for (const { question, reply, verdict } of all.filter((one) => one.verdict.is === is)) {
      console.log(`${is}: ${question.id} (${question.skill}, ${question.today}): ${verdict.why}`)
      for (const turn of question.turns) console.log(`  ? ${turn}`)
      console.log(
        `  = ${reply.kind} [${reply.workstreams.join(' ')}] ${plainText(reply.answer).replaceAll('\n', '\n    ')}\n`,
      )
    }
  }
}
