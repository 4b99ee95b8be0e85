import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import * as z from 'zod'
import { act } from './act.ts'
import { ask } from './ask.ts'
import { type BotParts, createBot } from './bot.ts'
import { createClock } from './clock.ts'
import { explain } from './language/explain.ts'
import { faultFor } from './language/fault/fault.ts'
import { plainText } from './reply/plain-text.ts'
import { type Reply, text } from './reply/reply.ts'
import { readOnlyStore } from './store/read-only.ts'
import { Day } from './workplan/deadline.ts'
import type { State } from './workplan/state.ts'

export interface Questioning {
  state: State
  /** The day of a question that names none. */
  today: Day
  /** Where it is said that something could not be read or answered, a line each. */
  complain: (line: string) => void
}

const Id = z.union([z.string(), z.number()])
const Line = z.object({
  id: Id.optional(),
  turns: z.array(z.string()).min(1),
  today: Day.optional(),
})

/** Noon, so that the moment of a question lies on its day in most zones. */
const noon = () => Date.UTC(2000, 0, 1, 12)

/** The reply to the last turn of a conversation, on a state that it can't change. */
export async function answerTurns(turns: readonly string[], { state, today, complain }: Questioning): Promise<Reply> {
  const fault: BotParts['log']['error'] = (fields: unknown, message?: string) => {
    const { err } = z.object({ err: z.instanceof(Error) }).parse(fields)
    complain(`${message}: ${err.message}`)
  }
  const bot = createBot({
    store: readOnlyStore(state),
    act,
    ask,
    ...createClock(today, noon),
    log: { error: fault, warn: fault, debug: () => {} },
    secretariat: new Set(),
    deliver: async () => {},
  })
  let reply: Reply | null = null
  for (const [index, turn] of turns.entries()) {
    reply = await bot({
      text: turn,
      person: { id: 'terminal:local', name: 'Local user' },
      place: { id: 'terminal:local', kind: 'terminal', address: {} },
      key: String(index),
    })
  }
  return reply ?? unreadable()
}

/** How a question is understood, for maintainers, a line each. */
export function explained(question: string, { state, today }: Questioning): string[] {
  return explain(ask(question, { state, today, language: null, conversation: null, agencies: [] }).reading)
}

/** A reply as one object for a machine: the direct answer alone. */
export function replyObject(reply: Reply): { kind: string; text: string; workstreams: string[]; language: string } {
  const { kind, workstreams, language } = reply
  return { kind, text: plainText(reply.answer), workstreams, language }
}

/**
 * Reads `{"id", "turns", "today"}` lines and writes `{"id", "kind", "text", "workstreams", "language"}` lines in the
 * same order. A line that cannot be read is complained of by its number and answered all the same, so that nothing is
 * lost. Resolves with whether every line could be read.
 */
export async function answerLines(input: Readable, output: Writable, questioning: Questioning): Promise<boolean> {
  let number = 0
  let allRead = true
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const read = readLine(line)
    if ('problem' in read) {
      allRead = false
      questioning.complain(`line ${number}: ${read.problem}`)
    }
    const reply =
      'problem' in read
        ? unreadable()
        : await answerTurns(read.turns, { ...questioning, today: read.today ?? questioning.today })
    const flowing = output.write(`${JSON.stringify({ id: read.id ?? null, ...replyObject(reply) })}\n`)
    if (!flowing) await new Promise((resolve) => output.once('drain', resolve))
  }
  return allRead
}

function readLine(line: string): z.infer<typeof Line> | { id?: string | number | undefined; problem: string } {
  let raw: unknown
  try {
    raw = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { problem: `not JSON (${error.message})` }
  }
  const read = Line.safeParse(raw)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const named = z.object({ id: Id }).safeParse(raw)
  return { id: named.data?.id, problem: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') }
}

function unreadable(): Reply {
  const answer = [text(faultFor('en').unreadable)]
  return { kind: 'unknown', language: 'en', workstreams: [], answer, more: [], private: false }
}
