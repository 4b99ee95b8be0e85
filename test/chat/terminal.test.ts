import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { type Incoming, Unreachable } from '../../src/chat/chat.ts'
import { createTerminal, type TerminalOptions } from '../../src/chat/terminal.ts'
import { buttons, type Reply, text } from '../../src/reply/reply.ts'

function reply(answer: string, more: Partial<Reply> = {}): Reply {
  return { kind: 'answer', language: 'en', workstreams: [], answer: [text(answer)], more: [], private: false, ...more }
}

/** A terminal on streams, with a bot that echoes unless it is given another. */
function terminalWith(options: Partial<TerminalOptions> = {}) {
  const input = new PassThrough()
  const output = new PassThrough()
  const printed: string[] = []
  output.setEncoding('utf8')
  output.on('data', (part: string) => printed.push(part))
  const heard: Incoming[] = []
  const terminal = createTerminal({
    input,
    output,
    interactive: false,
    person: { id: 'terminal:local', name: 'You' },
    locale: null,
    welcome: 'Welcome.',
    complete: () => [],
    history: { lines: [], keep: () => {} },
    ...options,
  })
  const echo = async (incoming: Incoming) => {
    heard.push(incoming)
    return reply(`heard ${incoming.text}`)
  }
  return { terminal, input, printed: () => printed.join(''), heard, echo }
}

it('greets, answers each line in order and ends with its input', async () => {
  const { terminal, input, printed, echo } = terminalWith()
  await terminal.start(echo)
  input.end('who leads T4?\r\n主题4谁牵头？\nlast')
  await terminal.ended
  expect(printed()).toBe('Welcome.\n\nheard who leads T4?\n\nheard 主题4谁牵头？\n\nheard last\n\n')
})

it('passes over empty lines and takes very long ones', async () => {
  const { terminal, input, heard, echo } = terminalWith()
  await terminal.start(echo)
  const long = 'word '.repeat(20_000)
  input.end(`\n   \n${long}\n`)
  await terminal.ended
  expect(heard.map((incoming) => incoming.text)).toEqual([long])
})

it('gives each line a key of its own, also the same words again', async () => {
  const { terminal, input, heard, echo } = terminalWith()
  await terminal.start(echo)
  input.end('status 2.2 done\nstatus 2.2 done\n')
  await terminal.ended
  expect(new Set(heard.map((incoming) => incoming.key)).size).toBe(2)
})

it('numbers the buttons of an answer and presses the one whose number is typed', async () => {
  const { terminal, input, printed } = terminalWith()
  const heard: Incoming[] = []
  await terminal.start(async (incoming) => {
    heard.push(incoming)
    return reply('Which one?', {
      drawnAt: 7,
      more: [buttons({ label: 'T4', says: 'who leads T4?' }, { label: '4.1', says: 'who leads 4.1?' })],
    })
  })
  input.end('who leads 4?\n#2\n')
  await terminal.ended
  expect(printed()).toContain('#1 T4   #2 4.1')
  expect(printed()).toContain('→ who leads 4.1?')
  expect(heard[1]).toMatchObject({ text: 'who leads 4.1?', drawnAt: 7 })
})

it('takes a bare number for words, and says when there is no such button', async () => {
  const { terminal, input, printed, heard, echo } = terminalWith()
  await terminal.start(echo)
  input.end('4\n#4\n')
  await terminal.ended
  expect(heard.map((incoming) => incoming.text)).toEqual(['4'])
  expect(printed()).toContain('There is no button #4')
})

it.each(['exit', 'QUIT', '退出'])('leaves on %s without asking what follows', async (word) => {
  const { terminal, input, heard, echo } = terminalWith()
  await terminal.start(echo)
  input.write(`${word}\nmore\n`)
  await terminal.ended
  expect(heard).toEqual([])
})

it('prints no control characters of a note that somebody wrote', async () => {
  const { terminal, input, printed } = terminalWith()
  await terminal.start(async () => reply('red \u001b[31malert\u0007'))
  input.end('show 2.2\n')
  await terminal.ended
  expect(printed()).toContain('red [31malert\n')
})

it('shows a prompt, completes and keeps history where a person sits', async () => {
  let kept: string[] = []
  const { terminal, input, printed, echo } = terminalWith({
    interactive: true,
    complete: (line) => ['status 2.1', 'status 2.2'].filter((whole) => whole.startsWith(line)),
    history: { lines: ['overdue'], keep: (lines) => (kept = [...lines]) },
  })
  await terminal.start(echo)
  input.write('status 2.\t')
  input.write('2\r')
  input.end()
  await terminal.ended
  expect(printed()).toContain('> ')
  expect(printed()).toContain('heard status 2.2')
  expect(kept).toEqual(['status 2.2', 'overdue'])
})

it('prints what is sent to it, and reaches nobody else', async () => {
  const { terminal, input, printed, echo } = terminalWith()
  await terminal.start(echo)
  await terminal.send(await terminal.direct('terminal:local'), reply('Weekly digest'), { key: 'k' })
  await expect(terminal.direct('terminal:ben')).rejects.toThrow(Unreachable)
  input.end()
  await terminal.ended
  expect(printed()).toContain('Weekly digest')
})

it('finishes the line in hand before it stops', async () => {
  const { terminal, input, printed } = terminalWith()
  let release = () => {}
  let begun = () => {}
  const inHand = new Promise<void>((resolve) => (begun = resolve))
  await terminal.start(async () => {
    begun()
    await new Promise<void>((resolve) => (release = resolve))
    return reply('done')
  })
  input.write('status 2.2 done\n')
  await inHand
  const stopped = terminal.stop()
  release()
  await stopped
  expect(printed()).toContain('done')
})
