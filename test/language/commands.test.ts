import { describe, expect, it } from 'vitest'
import { commandNames, commands, commandsFor, listCommands } from '../../src/language/commands.ts'
import { readCommand } from '../../src/language/read-command.ts'
import { issued } from '../issued.ts'

const kinds = ['order', 'form', 'history', 'focal-points', 'help', 'card', 'mine', 'overdue', 'due', 'list']

describe.each(['en', 'zh'])('the command list (%s)', (language) => {
  const said = commandsFor(language)

  it('gives each command a name of its own, one line of help and an example', () => {
    const first = commandNames().map((name) => said.commands[name].words[0])
    expect(new Set(first).size).toBe(first.length)
    for (const name of commandNames()) {
      const { help, examples, words } = said.commands[name]
      expect(help).not.toMatch(/\n|[.。]$/)
      expect(help.length).toBeLessThanOrEqual(110)
      expect(examples.length).toBeGreaterThan(0)
      for (const example of examples) expect(words.some((word) => example.startsWith(word))).toBe(true)
    }
  })

  it('shows examples that are read as the command they stand under', () => {
    for (const name of commandNames()) {
      for (const example of said.commands[name].examples) {
        const command = readCommand(example, { plan: issued, today: '2019-11-18', language })
        if (commands[name] === 'setting') expect(command).toMatchObject({ is: 'setting', name })
        else if (command) expect(kinds).toContain(command.is)
        else expect(['list', 'status']).toContain(name)
      }
    }
  })

  it('is listed without what only buttons say', () => {
    const listed = listCommands(language)
    expect(listed.map(({ name }) => name)).toEqual(commandNames().filter((name) => commands[name] !== 'hidden'))
    expect(listed[0]?.usage.startsWith(said.commands.status.words[0] ?? '')).toBe(true)
  })
})

it('has the same shape in every language', () => {
  const shape = (language: string) => {
    const { statuses, words, families } = commandsFor(language)
    return [statuses, words, families].map((part) => Object.keys(part))
  }
  expect(shape('zh')).toEqual(shape('en'))
  expect(commandsFor('zh-Hans-CN')).toBe(commandsFor('zh'))
  expect(commandsFor('xx')).toBe(commandsFor('en'))
})

it('gives no word two meanings among the statuses of a language', () => {
  for (const language of ['en', 'zh']) {
    const { statuses, unclear } = commandsFor(language)
    const all = [...Object.values(statuses).flat(), ...Object.keys(unclear)]
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
  }
})
