// Run as a process: `rival.mjs NAME DATA`. Reads `{text, lang}` lines, writes what NAME makes of each, a line each, with
// the milliseconds it took. Nothing else goes to stdout.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

// node-nlp talks while it is loaded and trained.
for (const level of ['log', 'info', 'warn', 'debug']) console[level] = () => {}

const [, , name, path] = process.argv
const data = JSON.parse(readFileSync(path, 'utf8'))
const { open } = await import(`./${name}.mjs`)
const answer = await open(data)

for await (const line of createInterface({ input: process.stdin })) {
  const begun = performance.now()
  const made = await answer(JSON.parse(line))
  const ms = performance.now() - begun
  process.stdout.write(`${JSON.stringify({ ...made, ms })}\n`)
}
