import { answersIn } from '../language/answers.ts'
import { changesFor } from '../language/changes/changes.ts'
import { type CommandName, commands, commandsFor, listCommands } from '../language/commands.ts'
import { type Block, note, type Reply, type Span, span, text } from './reply.ts'

const groups = ['read', 'change', 'setting'] as const

function said(language: string, answer: Block[], more: Block[] = []): Reply {
  const { tag } = answersIn(language.toLowerCase().split(/[-_]/)[0] ?? 'en')
  return { kind: 'answer', language: tag, workstreams: [], answer, more, private: false }
}

/** What the bot can do, from the command list: examples of questions, then every command with one line. */
export function helpReply(language: string): Reply {
  const words = changesFor(language).help
  const examples = answersIn(language.toLowerCase().split(/[-_]/)[0] ?? 'en').help.examples
  const listed = listCommands(language)
  const line = ({ usage, help }: { usage: string; help: string }): Span[] => [span(usage, 'code'), span(` ${help}`)]
  const sections = groups.flatMap((group): Block[] => [
    { is: 'heading', text: words.groups[group] },
    { is: 'list', items: listed.filter(({ name }) => commands[name] === group).map(line) },
  ])
  const help = commandsFor(language).commands.help.words[0] ?? 'help'
  return said(
    language,
    [
      { is: 'heading', text: words.title },
      text(words.intro),
      { is: 'list', items: examples.map((example) => [span(example)]) },
      ...sections,
    ],
    [note(words.more(help))],
  )
}

/** How one command is written: usage, what it does, examples, and what else is understood. */
export function commandHelp(name: CommandName, language: string): Reply {
  const words = changesFor(language).help
  const { statuses } = commandsFor(language)
  const { words: called, examples } = commandsFor(language).commands[name]
  const listed = listCommands(language).find((command) => command.name === name)
  const others = called.slice(1)
  const answer: Block[] = [
    { is: 'heading', text: listed?.usage ?? called[0] ?? name },
    text(listed?.help ?? ''),
    text(words.examples),
    { is: 'list', items: examples.map((example) => [span(example, 'code')]) },
  ]
  const more: Block[] = others.length > 0 ? [note(words.also(others.join(', ')))] : []
  if (name === 'status' || name === 'update') {
    const rows = Object.values(statuses).map(([status = '', ...synonyms]): Span[] => [
      span(status, 'code'),
      span(` ${synonyms.slice(0, 5).join(', ')}`),
    ])
    more.push(text(words.statuses), { is: 'list', items: rows })
  }
  return said(language, answer, more)
}
