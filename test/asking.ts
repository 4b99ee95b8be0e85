import { ask } from '../src/ask.ts'
import type { Conversation } from '../src/language/conversation.ts'
import { plainText } from '../src/reply/plain-text.ts'
import type { Reply } from '../src/reply/reply.ts'
import { initialState } from '../src/workplan/state.ts'
import { issued } from './issued.ts'

const state = initialState(issued)

/** Asks the turns of one conversation of the plan as issued: the last reply, and its direct answer in plain text. */
export function answered(turns: string | string[], today = '2019-11-18'): { reply: Reply; said: string } {
  let conversation: Conversation | null = null
  let last: Reply | undefined
  for (const turn of [turns].flat()) {
    const asked: ReturnType<typeof ask> = ask(turn, { state, today, language: null, conversation, agencies: [] })
    conversation = asked.conversation
    last = asked.reply
  }
  if (!last) throw new Error('no turns')
  return { reply: last, said: plainText(last.answer) }
}

/** The workstreams that the last of the turns is answered about, in the reply's order. */
export function about(turns: string | string[], today?: string): string[] {
  return answered(turns, today).reply.workstreams
}
