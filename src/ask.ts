import { answersIn } from './language/answers.ts'
import type { Conversation } from './language/conversation.ts'
import { chosenOf, newConversation, remember } from './language/conversation.ts'
import { type Reading, read } from './language/read.ts'
import { compose } from './reply/compose.ts'
import { type Block, note, type Reply } from './reply/reply.ts'
import { answer } from './workplan/answer.ts'
import type { Day } from './workplan/deadline.ts'
import type { State } from './workplan/state.ts'

export interface Asked {
  state: State
  today: Day
  /** Language to answer in whatever the words are; null follows the words. */
  language: string | null
  /** What the conversation remembers, or null at its start. */
  conversation: Conversation | null
  /** Agencies the asker is focal point of, for "mine" and "we". */
  agencies: string[]
}

/**
 * Reads a question and answers it from the plan: pure, the same words on the same state and day give the same reply.
 * Never throws for any text. `reading` explains how the words were understood.
 */
export function ask(text: string, asked: Asked): { reply: Reply; conversation: Conversation; reading: Reading } {
  const { state, today } = asked
  const reading = read(text, {
    plan: state.plan,
    today,
    conversation: asked.conversation,
    language: asked.language,
    agencies: asked.agencies,
  })
  let conversation = { ...(asked.conversation ?? newConversation(reading.language)), language: reading.language }
  const replies = reading.questions.map((question) => {
    const finding = answer(question, state, today)
    const reply = compose(finding, state.plan, reading.language)
    conversation = remember(conversation, question, state.plan)
    // "which comes first?", then "who leads it?": the first it is.
    const first = chosenOf(question, finding)
    // "1.1 or 1.2, which does IOM lead?", then "the other one": not the one of which it holds.
    const held = finding.finding === 'check' ? finding.checked.filter(({ holds }) => holds).map(({ item }) => item) : []
    if (held.length === 1 && 'items' in question && question.items.length > 1)
      conversation = {
        ...conversation,
        items: [...new Set([...held, ...conversation.items])],
        listed: question.items,
      }
    // "Which agency leads the most?", then "which ones?"
    if (finding.finding === 'extreme' && question.ask === 'extreme' && question.over === 'agencies')
      conversation = { ...conversation, agencies: finding.winners }
    if (first) conversation = { ...conversation, items: [first, ...conversation.items.filter((id) => id !== first)] }
    if (
      question.ask === 'list' ||
      question.ask === 'window' ||
      question.ask === 'count' ||
      question.ask === 'extreme' ||
      question.ask === 'areas' ||
      question.ask === 'objective' ||
      question.ask === 'only' ||
      question.ask === 'tell'
    ) {
      conversation = {
        ...conversation,
        listed:
          reply.workstreams.length > 0 && (question.ask !== 'tell' || question.items.length > 1)
            ? reply.workstreams
            : conversation.listed,
      }
      if (question.ask !== 'tell' && reply.workstreams.length === 1)
        conversation = { ...conversation, items: [...reply.workstreams, ...conversation.items].slice(0, 6) }
    }
    return reply
  })
  return { reply: withReading(join(replies), reading), conversation, reading }
}

/** Says how slips were read, so that a wrong guess is seen. */
function withReading(reply: Reply, { language, mended }: Reading): Reply {
  if (mended.length === 0 || reply.kind === 'unknown') return reply
  return { ...reply, more: [note(answersIn(language).reading(mended)), ...reply.more] }
}

function join(replies: Reply[]): Reply {
  const [first, ...rest] = replies
  if (!first) throw new Error('a reading always has a question')
  if (rest.length === 0) return first
  const more: Block[] = replies.flatMap((reply) => reply.more)
  return {
    ...first,
    kind: replies.find((reply) => reply.kind === 'answer')?.kind ?? first.kind,
    workstreams: [...new Set(replies.flatMap((reply) => reply.workstreams))],
    answer: replies.flatMap((reply) => reply.answer),
    more,
  }
}
