import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import * as z from 'zod'
import { compose } from '../../src/reply/compose.ts'
import { type Reply, text } from '../../src/reply/reply.ts'
import { answer } from '../../src/workplan/answer.ts'
import type { Day } from '../../src/workplan/deadline.ts'
import type { Question } from '../../src/workplan/question.ts'
import type { State } from '../../src/workplan/state.ts'
import { buildWhenStale } from '../built-program.ts'
import { judge, type Question as Labelled } from '../judge.ts'
import { median, ms } from './measure.ts'
import { memoryOf } from './programs.ts'
import { keep, machine, table } from './results.ts'
import { documentsOf, entitiesOf, intentsFor } from './training.ts'

const baseline = join(import.meta.dirname, 'baseline')
const program = join(import.meta.dirname, '..', '..', 'dist', 'main.js')

/** How to install what is compared with, or null when it is there. */
export function missingBaseline(): string | null {
  const there = ['node-nlp', 'minisearch'].every((name) => existsSync(join(baseline, 'node_modules', name)))
  return there ? null : 'node-nlp and minisearch are not installed: npm ci --prefix test/bench/baseline'
}

/** One question answered. */
export interface Answered {
  question: Labelled
  reply: Reply
}

type Documents = ReturnType<typeof documentsOf>

const Made = z.looseObject({ ms: z.number() })
const Intent = z.looseObject({
  intent: z.string(),
  score: z.number(),
  entities: z.array(
    z.looseObject({ entity: z.string(), option: z.string().optional(), resolution: z.unknown().optional() }),
  ),
})
const Passage = z.looseObject({ document: z.number().nullable(), score: z.number(), held: z.number() })

/** Scores a trained node-nlp and plain minisearch on questions, beside what ours made of them; prints and keeps the table. */
export async function sideBySide(ours: readonly Answered[], tuning: readonly Labelled[], state: State): Promise<void> {
  await buildWhenStale()
  const folder = await mkdtemp(join(tmpdir(), 'workplan-baseline-'))
  const documents = documentsOf(state)
  const data = join(folder, 'data.json')
  const model = join(folder, 'model.nlp')
  const learnt = { intents: intentsFor(tuning, state), entities: entitiesOf(state.plan), documents, model }
  await writeFile(data, JSON.stringify(learnt))
  const questions = ours.map(({ question }) => question)
  const rival = (name: string) => [join(baseline, 'rival.mjs'), name, data]
  const turn = (at: -1 | -2) => questions.map(({ turns, lang, today }) => ({ text: turns.at(at) ?? '', lang, today }))
  const [lines, context] = [turn(-1), turn(-2)]

  // Trains and keeps the model; what is measured loads it.
  await conversation(rival('node-nlp'), lines.slice(0, 1))
  // Everybody is asked everything once and has warmed up when it counts; the turns before are what a follow-up needs.
  const nlp = await conversation(rival('node-nlp'), [...lines, ...context, ...lines])
  const search = await conversation(rival('minisearch'), [...lines, ...context, ...lines])
  const answering = await conversation(await bundled(folder, state), [...lines, ...context, ...lines])
  const own = await conversation(
    [program, 'ask', '--jsonl'],
    [{ id: 1, turns: ['Who leads T4?'], today: '2019-11-18' }],
  )
  await rm(folder, { recursive: true })

  const replied = (from: typeof nlp, reply: (line: unknown, at: number, question: Labelled) => Reply): Timed[] =>
    questions.map((question, at) => {
      const line = from.lines[2 * lines.length + at]
      return { question, reply: reply(line, at, question), took: Made.parse(line).ms }
    })
  const rows = [
    ['', 'right', 'wrong', 'abstained', 'out of scope found', 'a question', 'start to first answer', 'memory'],
    row(
      'Workplan Assistant',
      ours.map((one, at) => ({ ...one, took: Made.parse(answering.lines[2 * lines.length + at]).ms })),
      own.first,
      own.memory,
    ),
    row(
      'node-nlp 4.27.0',
      replied(nlp, (line, at, question) => fromIntent(line, nlp.lines[lines.length + at], question, state)),
      nlp.first,
      nlp.memory,
    ),
    row(
      'minisearch 7.2.0',
      replied(search, (line, _, question) => fromPassage(line, documents, question)),
      search.first,
      search.memory,
    ),
  ]
  const printed = table(rows)
  console.log(printed)
  const notes = `${machine()}; ${questions.length} questions of the test split, ${learnt.intents.length} training examples for
node-nlp from the tuning split and the plan. node-nlp tells intent and entities and is answered by our own core; minisearch
shows its best passage, or says that it does not know where less than half of the words are in it. Its memory and start-up
are those of a process that only loads it, a trained node-nlp from its file.`
  keep('Side by side', `${printed}\n\n${notes}`)
}

type Timed = Answered & { took: number }

function row(name: string, all: readonly Timed[], first: number, memory: number): string[] {
  const verdicts = all.map(({ question, reply }) => judge(question, reply).is)
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  const count = (is: string) => share(verdicts.filter((one) => one === is).length, all.length)
  const outside = all.filter(({ question }) => question.expect.every((kind) => kind === 'unknown'))
  const found = outside.filter(({ reply }) => reply.kind === 'unknown').length
  const times = median(all.map(({ took }) => took))
  const shares = [count('right'), count('wrong'), count('abstained'), share(found, outside.length)]
  return [name, ...shares, ms(times), ms(first), `${memory.toFixed(0)} MB`]
}

/** The words that start our own answering in a process of its own: bundled, as the program is. */
async function bundled(folder: string, { plan }: State): Promise<string[]> {
  // Where what it requires at run time is found as well.
  const [outfile, data] = [join(baseline, 'node_modules', '.own.mjs'), join(folder, 'plan.json')]
  await writeFile(data, JSON.stringify(plan))
  await build({
    entryPoints: [join(import.meta.dirname, 'own.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
  return [outfile, data]
}

/** Sends lines to a process, and takes one back for each; how long the first took from its start, and its memory. */
async function conversation(words: string[], lines: readonly object[]) {
  const begun = performance.now()
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const back: unknown[] = []
  let first = Number.NaN
  let memory = Number.NaN
  for await (const line of createInterface({ input: child.stdout })) {
    if (back.length === 0) {
      first = performance.now() - begun
      memory = memoryOf(child)
    }
    back.push(JSON.parse(line))
    if (back.length === lines.length) child.stdin.end()
  }
  if (back.length < lines.length) throw new Error(`${words[0]} answered ${back.length} of ${lines.length} lines`)
  return { lines: back, first, memory }
}

function unknown(language: string): Reply {
  return { kind: 'unknown', language, workstreams: [], answer: [text('–')], more: [], private: false }
}

/** The question of an intent with the entities in its open places, answered; what is missing there is asked for. */
function fromIntent(line: unknown, before: unknown, { lang, today }: Labelled, state: State): Reply {
  const { intent, score, entities } = Intent.parse(line)
  if (intent === 'None' || score < 0.5) return unknown(lang)
  const found = (kind: string, here = entities) => [
    ...new Set(here.filter(({ entity }) => entity === kind).flatMap(({ option }) => option ?? [])),
  ]
  const items = found('workstream')
  const values = {
    // A follow-up speaks of what was spoken of before.
    $workstream: items.length > 0 ? items : found('workstream', Intent.parse(before).entities),
    $agency: found('agency'),
    $status: found('status'),
    $period: periodOf(entities, today),
  }
  const missing = Object.entries(values).some(
    ([name, value]) => intent.includes(`"${name}"`) && (!value || value.length === 0),
  )
  if (missing) return { ...unknown(lang), kind: 'clarify' }
  const question = JSON.parse(intent, (key, value) => {
    if (typeof value !== 'string' || !(value in values)) return value
    const filled = values[value as keyof typeof values]
    if (value === '$period') return filled?.[0]
    return key === 'agency' ? filled?.[0] : filled
  }) as Question
  return compose(answer(question, state, today), state.plan, lang)
}

const Dates = z.looseObject({
  start: z.string().optional(),
  end: z.string().optional(),
  futureStartDate: z.string().optional(),
  futureEndDate: z.string().optional(),
  date: z.string().optional(),
  futureDate: z.string().optional(),
})

function periodOf(entities: z.infer<typeof Intent>['entities'], today: Day): { from?: Day; to?: Day }[] | null {
  for (const { resolution } of entities) {
    const dates = Dates.safeParse(resolution)
    if (!dates.success) continue
    const { start, end, futureStartDate, futureEndDate, date, futureDate } = dates.data
    const from = start ?? futureStartDate ?? date ?? futureDate
    const to = end ?? futureEndDate ?? date ?? futureDate
    if (from && to) return [{ from: from.slice(0, 10), to: to.slice(0, 10) }]
    if (to) return [{ from: today, to: to.slice(0, 10) }]
  }
  return null
}

function fromPassage(line: unknown, documents: Documents, { lang }: Labelled): Reply {
  const { document, held } = Passage.parse(line)
  const best = document === null ? undefined : documents[document]
  if (!best || held < 0.5) return unknown(lang)
  const workstreams = best.workstream === null ? [] : [best.workstream]
  return { ...unknown(lang), kind: 'answer', workstreams, answer: [text(best.text)] }
}
