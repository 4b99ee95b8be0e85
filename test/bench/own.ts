// Run as a process, bundled as the program is: `own.mjs PLAN`. Reads `{text, today}` lines, answers each from the plan,
// writes the milliseconds that it took, a line each.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { ask } from '../../src/ask.ts'
import { initialState } from '../../src/workplan/state.ts'
import { Plan } from '../../src/workplan/workplan.ts'

const state = initialState(Plan.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))))
for await (const line of createInterface({ input: process.stdin })) {
  const { text, today } = JSON.parse(line)
  const begun = performance.now()
  ask(text, { state, today, language: null, conversation: null, agencies: [] })
  process.stdout.write(`${JSON.stringify({ ms: performance.now() - begun })}\n`)
}
