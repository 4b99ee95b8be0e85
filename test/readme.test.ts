import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { createClock } from '../src/clock.ts'
import { readConfig } from '../src/config.ts'
import { startLocalChat } from '../src/local-chat.ts'

/** What the chat prints for lines, on the plan's own day, before reminders go out. */
async function conversation(lines: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workplan-'))
  const config = readConfig({ XDG_DATA_HOME: folder })
  if ('problem' in config) throw new Error(config.problem)
  const [input, output] = [new PassThrough(), new PassThrough()]
  const printed = text(output)
  const chat = await startLocalChat({
    config,
    clock: createClock('2019-11-18', () => Date.UTC(2019, 10, 18, 6)),
    as: null,
    input,
    output,
    errors: process.stderr,
    interactive: false,
  })
  input.end(`${lines.join('\n')}\n`)
  await chat.ended
  await chat.stop()
  output.end()
  await rm(folder, { recursive: true })
  return printed
}

const written = (words: string) => words.split('\n').filter((line) => line.trim() !== '')

it('shows a conversation that the program really has', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const shown = written(/^```\n(> [\s\S]*?)^```$/m.exec(readme)?.[1] ?? '')
  const said = shown.filter((line) => line.startsWith('> ')).map((line) => line.slice(2))
  const [, ...answers] = written(await conversation(said))
  expect(said.length).toBeGreaterThan(3)
  expect(shown.filter((line) => !line.startsWith('> '))).toEqual(answers)
})
