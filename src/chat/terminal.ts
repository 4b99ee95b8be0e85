import { randomUUID } from 'node:crypto'
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { greetingFor, isLeaving } from '../language/greeting/greeting.ts'
import { plainText } from '../reply/plain-text.ts'
import { type Block, type Button, type Reply, text } from '../reply/reply.ts'
import { type Bot, type Chat, type Incoming, Unreachable } from './chat.ts'

export interface TerminalOptions {
  input: Readable
  output: Writable
  /** Whether a person sits at it: prompt, completion and history. Otherwise lines are read and answered. */
  interactive: boolean
  person: Incoming['person']
  /** Language tag of the machine, for the first line; null: English. */
  locale: string | null
  /** The first line, said before anything is read. */
  welcome: string
  /** What a line may be completed to; each a whole line. */
  complete: (line: string) => string[]
  /** Earlier lines, the latest first, and where to keep them. */
  history: { lines: string[]; keep: (lines: string[]) => void }
}

export interface Terminal extends Chat {
  /** Resolves when the input has ended and everything in it is answered; rejects when it cannot be read. */
  ended: Promise<void>
}

/** A chat on two streams: one line is one message, and `#2` presses the second button of the latest answer. */
export function createTerminal(options: TerminalOptions): Terminal {
  const { output, person, interactive } = options
  let lines: Interface | null = null
  let shown: { buttons: Button[]; drawnAt: number | undefined; language: string } = {
    buttons: [],
    drawnAt: undefined,
    language: options.locale ?? 'en',
  }
  let end = () => {}
  let fail = (_why: unknown) => {}
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve
    fail = reject
  })

  function print(reply: Reply): void {
    const { blocks, buttons } = numberButtons([...reply.answer, ...reply.more])
    shown = { buttons, drawnAt: reply.drawnAt, language: reply.language }
    output.write(`${printable(plainText(blocks))}\n\n`)
  }

  async function converse(bot: Bot, reader: Interface): Promise<void> {
    for await (const line of reader) {
      if (isLeaving(line)) break
      const reply = await answer(bot, line)
      if (reply) print(reply)
      if (interactive) reader.prompt()
    }
    reader.close()
  }

  async function answer(bot: Bot, line: string): Promise<Reply | null> {
    if (line.trim() === '') return null
    const number = /^\s*[#＃]\s*(\d{1,3})\s*$/.exec(line)?.[1]
    const button = number ? shown.buttons[Number(number) - 1] : undefined
    if (number && !button) {
      output.write(`${greetingFor(shown.language).noSuchButton(Number(number), shown.buttons.length)}\n\n`)
      return null
    }
    if (button) output.write(`→ ${printable(button.says)}\n`)
    return bot({
      text: button?.says ?? line,
      person,
      place: { id: 'terminal:local', kind: 'terminal', address: {} },
      key: `terminal|${randomUUID()}`,
      direct: {},
      ...(options.locale && { locale: options.locale }),
      ...(button && shown.drawnAt !== undefined && { drawnAt: shown.drawnAt }),
    })
  }

  return {
    name: 'terminal',
    ended,
    async start(bot) {
      output.write(`${options.welcome}\n\n`)
      lines = createInterface({
        input: options.input,
        ...(interactive && {
          output,
          prompt: '> ',
          history: options.history.lines,
          historySize: 500,
          removeHistoryDuplicates: true,
          completer: (line: string) => [options.complete(line), line],
        }),
        terminal: interactive,
        crlfDelay: Number.POSITIVE_INFINITY,
      })
      lines.on('history', options.history.keep)
      lines.on('SIGINT', () => lines?.close())
      if (interactive) lines.prompt()
      converse(bot, lines).then(end, fail)
    },
    async send(_to, reply) {
      // Below the line being typed, which is then shown again.
      if (interactive) output.write('\n')
      print(reply)
      if (interactive) lines?.prompt(true)
      return {}
    },
    async update(_sent, reply) {
      print(reply)
    },
    find: async () => 'unknown',
    async direct(id) {
      if (id !== person.id) throw new Unreachable(`${id} is not at this terminal`)
      return {}
    },
    ready: () => lines !== null,
    async stop() {
      if (!lines) return
      lines.close()
      await ended
    },
  }
}

/** Buttons as numbered words, counted through the whole reply, and the list that the numbers point into. */
function numberButtons(blocks: readonly Block[]): { blocks: Block[]; buttons: Button[] } {
  const all: Button[] = []
  const numbered = blocks.map((block) => {
    if (block.is !== 'buttons') return block
    const labels = block.buttons.map((button) => `#${all.push(button)} ${button.label}`)
    return text(labels.join('   '))
  })
  return { blocks: numbered, buttons: all }
}

/** Without control characters: a note in a shared plan must not steer somebody's terminal. */
function printable(words: string): string {
  return words.replace(/[^\P{Cc}\n\t]/gu, '')
}
