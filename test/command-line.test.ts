import { expect, it } from 'vitest'
import { readArguments, usage } from '../src/command-line.ts'

it('starts the bot when no command is given', () => {
  expect(readArguments([])).toEqual({ command: 'start', words: [], options: {} })
  expect(readArguments(['--today', '2020-01-06', '--as', 'Ana'])).toEqual({
    command: 'start',
    words: [],
    options: { today: '2020-01-06', as: 'Ana' },
  })
})

it('reads a question with its options before or after it', () => {
  const expected = { command: 'ask', words: ['who leads T4?'], options: { json: true, today: '2019-11-18' } }
  expect(readArguments(['ask', '--json', '--today', '2019-11-18', 'who leads T4?'])).toEqual(expected)
  expect(readArguments(['ask', 'who leads T4?', '--today=2019-11-18', '--json'])).toEqual(expected)
})

it.each([['--help'], ['-h'], ['ask', '--help'], ['help', 'ask']])('shows the help on %s %s', (...words) => {
  expect(readArguments(words)).toMatchObject({ command: 'help' })
})

const refused: [words: string[], says: string][] = [
  [['aks', 'who leads T4?'], 'there is no command “aks”'],
  [['toString'], 'there is no command “toString”'],
  [['ask', '--jason', 'x'], "ask: unknown option '--jason'"],
  [['--today'], "start: option '--today <value>' argument missing"],
  [['--today', 'tomorrow'], '--today wants a day'],
  [['ask', '--today', '2019-02-29', 'x'], '“2019-02-29” is none'],
  [['ask'], 'ask wants a question'],
  [['ask', '--json', '--jsonl'], 'one of --json'],
  [['ask', '--jsonl', 'x'], 'from standard input'],
  [['verify', 'x'], 'verify takes no words'],
  [['manifest'], 'manifest takes slack|teams'],
  [['manifest', 'irc'], 'no manifest for “irc”'],
  [['migrate-store', 'a'], 'migrate-store takes FROM TO'],
  [['digest'], 'digest wants --preview'],
  [['start', '--json'], "start: unknown option '--json'"],
]

it.each(refused)('refuses %j in one line', (words, says) => {
  const read = readArguments(words)
  if (!('problem' in read)) throw new Error('accepted')
  expect(read.problem).toContain(says)
  expect(read.problem).not.toContain('\n')
})

it('lists every command with its options in the help', () => {
  expect(usage()).toContain('workplan ask QUESTION… [--json] [--jsonl] [--explain] [--today YYYY-MM-DD]')
  expect(usage()).toContain('workplan migrate-store FROM TO')
})
