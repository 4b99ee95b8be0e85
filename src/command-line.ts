import { parseArgs } from 'node:util'
import { Day } from './workplan/deadline.ts'

export type CommandName = keyof typeof commands

/** What the command line says: one command, the words after it and its options. */
export interface Invocation {
  command: CommandName
  words: string[]
  options: Options
}

interface Options {
  today?: Day
  as?: string
  json?: boolean
  jsonl?: boolean
  explain?: boolean
  command?: string
  url?: string
  out?: string
  preview?: boolean
  channel?: string
}

interface Command {
  /** The words it takes, for the help and for counting them: `…` any number, `[x]` may be left out. */
  takes: string[]
  options: (keyof Options)[]
  does: string
}

const kinds: Record<keyof Options, { type: 'string' | 'boolean'; shown: string }> = {
  today: { type: 'string', shown: '--today YYYY-MM-DD' },
  as: { type: 'string', shown: '--as NAME' },
  json: { type: 'boolean', shown: '--json' },
  jsonl: { type: 'boolean', shown: '--jsonl' },
  explain: { type: 'boolean', shown: '--explain' },
  command: { type: 'string', shown: '--command /NAME' },
  url: { type: 'string', shown: '--url HTTPS-ADDRESS' },
  out: { type: 'string', shown: '--out FOLDER' },
  preview: { type: 'boolean', shown: '--preview' },
  channel: { type: 'string', shown: '--channel ID' },
}

/** Every command of the command line, with its help. */
const commands = {
  start: {
    takes: [],
    options: ['today', 'as'],
    does: 'starts the bot on what is configured, or a chat in this terminal (the default)',
  },
  ask: {
    takes: ['QUESTION…'],
    options: ['json', 'jsonl', 'explain', 'today'],
    does: 'answers one question; --jsonl answers {"id","turns","today"} lines from standard input',
  },
  verify: { takes: [], options: [], does: 'proves that the log of changes is whole' },
  digest: {
    takes: [],
    options: ['preview', 'channel', 'today'],
    does: 'prints what a channel would be sent now',
  },
  runs: { takes: [], options: ['today'], does: 'lists the last and next digests of every channel' },
  manifest: {
    takes: ['slack|teams'],
    options: ['command', 'url', 'out'],
    does: 'prints the app manifest for a platform; teams --out writes all files of the Teams app, and archives to install',
  },
  'migrate-store': {
    takes: ['FROM', 'TO'],
    options: [],
    does: 'copies a store, file or postgres://, and verifies the copy',
  },
  help: { takes: [], options: [], does: 'prints this' },
} satisfies Record<string, Command>

const table: Record<string, Command> = commands

/** Reads the arguments after the program's name; what is wrong with them comes back as one line. */
export function readArguments(words: readonly string[]): Invocation | { problem: string } {
  if (words.some((word) => word === '--help' || word === '-h')) return { command: 'help', words: [], options: {} }
  const first = words[0]
  const name = first === undefined || first.startsWith('-') ? 'start' : first
  if (!isCommand(name)) return { problem: `there is no command “${name}”; “workplan help” lists them` }
  const command = table[name]
  const rest = name === first ? words.slice(1) : words
  try {
    const options = Object.fromEntries((command?.options ?? []).map((option) => [option, { type: kinds[option].type }]))
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true, strict: true })
    const invocation: Invocation = { command: name, words: positionals, options: values }
    const problem = problemOf(invocation, command?.takes ?? [])
    return problem ? { problem } : invocation
  } catch (error) {
    // parseArgs explains the wrong option in its first sentence, and how to write odd words in the others.
    if (error instanceof TypeError) return { problem: `${name}: ${error.message.split('. ')[0]?.toLowerCase()}` }
    throw error
  }
}

/** The help text, one command a paragraph. */
export function usage(): string {
  const lines = Object.entries(table).map(([name, { takes, options, does }]) => {
    const shown = options.map((option) => `[${kinds[option].shown}]`)
    return `  workplan ${[name, ...takes, ...shown].join(' ')}\n      ${does}`
  })
  return ['Workplan Assistant: ask the workplan, and keep it true.', '', ...lines].join('\n')
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

function problemOf({ command, words, options }: Invocation, takes: string[]): string | null {
  if (options.today !== undefined && !Day.safeParse(options.today).success) {
    return `--today wants a day, YYYY-MM-DD, and “${options.today}” is none`
  }
  if (command === 'help') return null
  if (command === 'ask') return problemOfAsk(words, options)
  if (words.length !== takes.length) {
    return `${command} takes ${takes.length === 0 ? 'no words' : takes.join(' ')}; “workplan help” shows how`
  }
  if (command === 'manifest' && words[0] !== 'slack' && words[0] !== 'teams') {
    return `there is no manifest for “${words[0]}”: slack or teams`
  }
  if (command === 'digest' && !options.preview) return 'digest wants --preview: the bot itself sends digests'
  return null
}

function problemOfAsk(words: string[], options: Options): string | null {
  const shapes = [options.json, options.jsonl, options.explain].filter(Boolean)
  if (shapes.length > 1) return 'ask takes one of --json, --jsonl and --explain'
  if (options.jsonl && words.length > 0) return 'ask --jsonl takes its questions from standard input'
  if (!options.jsonl && words.length === 0) return 'ask wants a question, or --jsonl and lines on standard input'
  return null
}
