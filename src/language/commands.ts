import type { Status } from '../workplan/workplan.ts'
import { en } from './commands/en.ts'
import { zh } from './commands/zh.ts'

/**
 * The one list of commands, in the order in which help shows them. `change`: it changes the plan or who may; `read`: it
 * only tells, and the question reader answers what no command takes; `setting`: it sets what somebody is told, and when.
 * A hidden command is what buttons say, not what people type.
 */
export const commands = {
  status: 'change',
  note: 'change',
  deadline: 'change',
  update: 'change',
  show: 'read',
  list: 'read',
  due: 'read',
  overdue: 'read',
  mine: 'read',
  history: 'read',
  undo: 'change',
  contest: 'change',
  focal: 'change',
  lead: 'change',
  adopt: 'change',
  digest: 'setting',
  snooze: 'setting',
  stop: 'setting',
  reminders: 'setting',
  language: 'setting',
  zone: 'setting',
  help: 'read',
  notify: 'hidden',
} as const satisfies Record<string, 'change' | 'read' | 'setting' | 'hidden'>

export type CommandName = keyof typeof commands

/** A command in one language. */
export interface CommandHelp {
  /** What it is called: the first is the name shown, the others are understood as well. */
  words: string[]
  /** How it is written, without its name where there is nothing more. */
  usage: string
  /** One line that says what it does. */
  help: string
  /** Whole commands to show. */
  examples: string[]
}

/** What a language must give for commands: their help, and the words that stand inside them. */
export interface CommandWords {
  commands: Record<CommandName, CommandHelp>
  /** Words for each status; the first is how a command is written. */
  statuses: Record<Status, string[]>
  /** Words used as if they were a status that may mean several: the bot asks. */
  unclear: Record<string, Status[]>
  /** Words within commands, each with its other forms; the first is how a command is written. */
  words: Record<Keyword, string[]>
  /** Words that may stand before a command and mean nothing. */
  polite: string[]
  /** A noun before an id ("workstream 2.2"), and nouns that are part of one ("thematic workstream 4"). */
  nouns: string[]
  families: Record<'core' | 'T' | 'F' | 'X', string[]>
  /** Small words that may stand before an id, between an id and a value, and at the end. */
  beforeId: string[]
  beforeValue: string[]
  /** Names of languages by their tag; `auto` is to follow the words. */
  languages: Record<string, string[]>
  /** Questions about the log: what asks for changes, what asks for a status on a day, and words that mean nothing in them. */
  log: { changed: string[]; status: string[]; noise: string[] }
  /** What makes words a question after all: endings, and words a note does not begin with. */
  endings: string[]
  notNotes: string[]
}

export type Keyword =
  | 'because'
  | 'and'
  | 'to'
  | 'add'
  | 'remove'
  | 'list'
  | 'request'
  | 'approve'
  | 'decline'
  | 'from'
  | 'until'
  | 'ledBy'
  | 'before'
  | 'entry'

const languages: Record<string, CommandWords> = { en, zh }

/** Every language in which commands are understood; each is understood whatever language is spoken. */
export const commandLanguages: readonly CommandWords[] = Object.values(languages)

/** The commands' words for a language tag (`zh-CN` finds `zh`); English for a language that has none. */
export function commandsFor(tag: string): CommandWords {
  return languages[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en
}

/** The tag of a language that is named; null: to follow the words; undefined: no language. */
export function languageNamed(name: string): string | null | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[.。!！]+$/, '')
  for (const { languages: named } of commandLanguages) {
    for (const [tag, names] of Object.entries(named)) {
      if (tag === plain || names.some((one) => one.toLowerCase() === plain)) return tag === 'auto' ? null : tag
    }
  }
  return undefined
}

/** A command as manifests, completion and help show it. */
export interface ListedCommand {
  name: CommandName
  /** Its name in the language. */
  word: string
  /** Word and arguments. */
  usage: string
  help: string
}

/** The commands that people type, in the order of the list, in one language. */
export function listCommands(tag: string): ListedCommand[] {
  const said = commandsFor(tag)
  return commandNames()
    .filter((name) => commands[name] !== 'hidden')
    .map((name) => {
      const { words, usage, help } = said.commands[name]
      const word = words[0] ?? name
      return { name, word, usage: usage === '' ? word : `${word} ${usage}`, help }
    })
}

/** Names of all commands, in the order of the list. */
export function commandNames(): CommandName[] {
  return Object.keys(commands) as CommandName[]
}
