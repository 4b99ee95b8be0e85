import type { Chrome } from '../../language/chrome/chrome.ts'
import { type Button, buttons, type Form, type Reply, text } from '../../reply/reply.ts'
import type { Bot, Incoming, Log } from '../chat.ts'
import { LostAnswer } from './patient-fetch.ts'
import type { SlackAnswers } from './slack-answer.ts'
import { type Message, SlackRefusal } from './slack-api.ts'
import { type Said, toIncoming } from './slack-incoming.ts'
import type { SlackPerson } from './slack-people.ts'
import type { Origin } from './slack-views.ts'

export interface Speaking {
  answers: SlackAnswers
  person: (id: string) => Promise<SlackPerson>
  /** Our own user id. */
  self: () => string
  bot: () => Bot
  chrome: (language: string) => Chrome
  log: Log
}

/** How one thing said is to be answered. */
export interface Turn {
  said: Said
  origin: Origin
  /** The click it came with, for three seconds good for opening a window. */
  trigger?: string | undefined
  /** Answer the asker alone, whatever the reply says. */
  secret?: boolean
  /** The page of the reply to show. */
  page?: number
  /** Put the answer in place of the message that the origin names. */
  edit?: boolean
}

export type Speech = ReturnType<typeof speech>

/** Takes what was said to the bot and its reply to where it belongs. */
export function speech(parts: Speaking) {
  const { answers, chrome, log } = parts

  const hear = (said: Said): Promise<Incoming> => toIncoming(said, parts.self(), parts.person)

  /** Asks the bot; null when this was done before. */
  async function ask(said: Said): Promise<{ incoming: Incoming; reply: Reply | null }> {
    const incoming = await hear(said)
    return { incoming, reply: await parts.bot()(incoming) }
  }

  /** Shows the bot's reply; resolves with the message that it became, where that can be edited later. */
  async function show(turn: Turn, incoming: Incoming, reply: Reply): Promise<Message | null> {
    const { origin, trigger } = turn
    const secret = turn.secret ? { ...reply, private: true } : reply
    const shown = { ...answers.remember(secret, incoming.text), page: turn.page ?? 0 }
    const form = formOf(reply)
    const key = `answer|${incoming.key}`
    if (form && trigger) {
      const carried = {
        says: form.says,
        origin,
        channel: turn.said.channel,
        ...(turn.said.channelName ? { channelName: turn.said.channelName } : {}),
        ...(turn.said.thread ? { thread: turn.said.thread } : {}),
        ...(reply.drawnAt === undefined ? {} : { drawnAt: reply.drawnAt }),
      }
      try {
        await answers.open(shown, form, trigger, carried, origin.at === 'view' && origin.view !== null)
      } catch (error) {
        log.warn({ err: error }, 'a form could not be opened')
        const retry = { label: form.title, says: incoming.text }
        await tell(turn, reply.language, (words) => words.formLate, retry)
      }
      return null
    }
    if (origin.at === 'view' && origin.view === null && trigger) {
      try {
        await answers.window(shown, trigger)
        return null
      } catch (error) {
        if (!(error instanceof SlackRefusal)) throw error
        log.warn({ word: error.word }, 'a window could not be opened; answering in the direct message')
      }
    }
    return answers.show(shown, origin, key, turn.edit ?? reply.replaces ?? false)
  }

  /** Says something of the chat's own to the person alone. */
  async function tell(turn: Turn, language: string, says: (words: Chrome) => string, ...more: Button[]): Promise<void> {
    const reply: Reply = {
      kind: 'refused',
      language,
      workstreams: [],
      answer: [text(says(chrome(language)))],
      more: more.length > 0 ? [buttons(...more)] : [],
      private: true,
    }
    await answers.show(answers.remember(reply, null), turn.origin, `told|${turn.said.key}`, false)
  }

  /** The whole of a turn: ask, show, and whatever fails, say so once. Never rejects. */
  async function take(turn: Turn): Promise<{ reply: Reply | null; message: Message | null }> {
    let reply: Reply | null = null
    try {
      const asked = await ask(turn.said)
      reply = asked.reply
      return { reply, message: reply && (await show(turn, asked.incoming, reply)) }
    } catch (error) {
      await failed(turn, error, reply)
      return { reply, message: null }
    }
  }

  /** Says that a reply (null: not even that) could not be shown, and what that means for what was asked. */
  async function failed(turn: Turn, error: unknown, reply: Reply | null): Promise<void> {
    log.error({ err: error, place: turn.said.channel }, 'an answer could not be brought')
    try {
      const language = reply?.language ?? (await parts.person(turn.said.user)).locale ?? 'en'
      await tell(turn, language, (words) => {
        if (error instanceof LostAnswer) return words.answerLost
        return reply?.kind === 'done' ? words.savedNotShown : words.tryAgain
      })
    } catch (again) {
      log.error({ err: again, place: turn.said.channel }, 'nor could that be said')
    }
  }

  return { ask, show, tell, take, failed }
}

function formOf(reply: Reply): Form | null {
  for (const block of [...reply.answer, ...reply.more]) if (block.is === 'form') return block.form
  return null
}
