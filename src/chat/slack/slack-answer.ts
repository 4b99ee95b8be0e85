import { randomUUID } from 'node:crypto'
import type { Chrome } from '../../language/chrome/chrome.ts'
import { blockKit, type SlackBlock, type Surface } from '../../reply/block-kit.ts'
import type { Form, Reply } from '../../reply/reply.ts'
import type { Log } from '../chat.ts'
import { recent } from '../once.ts'
import { type Draw, type Message, type SlackApi, SlackRefusal } from './slack-api.ts'
import { answerView, type Carried, formView, type Origin } from './slack-views.ts'

/** A reply and what is needed to draw it, or another page of it. */
export interface Shown {
  reply: Reply
  /** The command that gives it again; null where giving it again would change something again. */
  again: string | null
  page: number
  memory: string
}

export type SlackAnswers = ReturnType<typeof slackAnswers>

/**
 * Brings replies to where they belong. `chrome`: the words of a language; `direct`: where a direct message reaches a
 * person.
 */
export function slackAnswers(
  api: SlackApi,
  chrome: (language: string) => Chrome,
  direct: (user: string) => Promise<string>,
  log: Log,
) {
  const memories = recent<Shown>(500)

  const draw =
    (shown: Shown, surface: Surface): Draw =>
    (tables) => {
      const words = chrome(shown.reply.language)
      const drawing = { chrome: words, surface, tables, page: shown.page, again: shown.again, memory: shown.memory }
      const content = blockKit(shown.reply, drawing)
      // A message has to say something, whatever it was given.
      return content.text === '' && content.blocks.length === 0 ? { text: words.tryAgain, blocks: [] } : content
    }

  const blocksOf = (shown: Shown): SlackBlock[] => draw(shown, 'view')(false).blocks

  /** Remembers a reply, so that its other pages can be shown as it was. */
  function remember(reply: Reply, said: string | null): Shown {
    const again = reply.kind === 'done' ? null : said
    const shown = { reply, again, page: 0, memory: randomUUID().slice(0, 8) }
    memories.set(shown.memory, shown)
    return shown
  }

  /** Shows a reply where it belongs; resolves with the message, where it became one that can be edited. */
  async function show(shown: Shown, origin: Origin, key: string, edit: boolean): Promise<Message | null> {
    const message = draw(shown, 'message')
    switch (origin.at) {
      case 'message':
        return below(origin, shown.reply.private, key, message)
      case 'response':
        await api
          .respond(origin.url, false, message)
          .catch((error: unknown) => whisperInstead(error, origin, key, message))
        return null
      case 'card':
        // What is for one person alone does not replace what everybody sees.
        if (edit && (!shown.reply.private || origin.ephemeral || isDirect(origin.channel))) {
          return editCard(origin, key, message)
        }
        if (origin.ephemeral && origin.url) {
          await api
            .respond(origin.url, false, message)
            .catch((error: unknown) => whisperInstead(error, origin, key, message))
          return null
        }
        return below({ ...origin, thread: origin.thread ?? threadOf(origin) }, shown.reply.private, key, message)
      case 'view':
        if (origin.view) {
          await api.call('views.update', { view_id: origin.view, view: answerView(blocksOf(shown), words(shown)) })
          return null
        }
        return api.post({ channel: origin.direct }, key, message)
    }
  }

  const words = (shown: Shown) => chrome(shown.reply.language)

  async function below(
    to: { channel: string; thread: string | null; user: string },
    secret: boolean,
    key: string,
    message: Draw,
  ): Promise<Message | null> {
    const place = { channel: to.channel, thread: to.thread ?? undefined }
    if (!secret || isDirect(to.channel)) return api.post(place, key, message)
    await api.whisper(place, to.user, message).catch(async (error: unknown) => {
      if (!(error instanceof SlackRefusal)) throw error
      log.warn({ word: error.word }, 'an answer for one person alone went to their direct messages')
      await api.post({ channel: await direct(to.user) }, key, message)
    })
    return null
  }

  async function editCard(card: Extract<Origin, { at: 'card' }>, key: string, message: Draw): Promise<Message | null> {
    try {
      if (card.ephemeral) {
        if (card.url) await api.respond(card.url, true, message)
        else await api.whisper({ channel: card.channel, thread: card.thread ?? undefined }, card.user, message)
        return null
      }
      await api.edit({ channel: card.channel, ts: card.ts }, message)
      return { channel: card.channel, ts: card.ts }
    } catch (error) {
      if (!(error instanceof SlackRefusal)) throw error
      log.warn({ word: error.word }, 'a card could not be edited; answering below it')
      return below({ ...card, thread: card.thread ?? threadOf(card) }, card.ephemeral, key, message)
    }
  }

  /** A response address is good for half an hour and five answers; after that, the ways a bot has anyway. */
  async function whisperInstead(
    error: unknown,
    to: { channel: string; user: string },
    key: string,
    message: Draw,
  ): Promise<void> {
    if (!(error instanceof SlackRefusal)) throw error
    log.warn({ word: error.word }, 'a response address did not take an answer')
    await below({ ...to, thread: null }, true, key, message)
  }

  return {
    remember,
    recall: (memory: string): Shown | undefined => memories.get(memory),
    draw,
    show,

    /** Opens a form while its click is still valid: three seconds. `over`: on top of an open window. */
    async open(shown: Shown, form: Form, trigger: string, carried: Carried, over: boolean): Promise<void> {
      const rest = [...shown.reply.answer, ...shown.reply.more].filter(
        (block) => block.is !== 'form' && block.is !== 'buttons',
      )
      const about: Shown = { ...shown, again: null, reply: { ...shown.reply, answer: rest, more: [] } }
      const view = formView(form, rest.length > 0 ? blocksOf(about) : [], carried)
      if (!view) throw new Error('a form carries more than Slack keeps')
      await api.call(over ? 'views.push' : 'views.open', { trigger_id: trigger, view })
    },

    /** Shows a reply in a window of its own: the answer to a button on the Home page. */
    async window(shown: Shown, trigger: string): Promise<void> {
      await api.call('views.open', { trigger_id: trigger, view: answerView(blocksOf(shown), words(shown)) })
    },

    async home(shown: Shown, user: string): Promise<void> {
      await api.call('views.publish', { user_id: user, view: { type: 'home', blocks: blocksOf(shown) } })
    },
  }
}

/** A card in a channel is answered in its thread; in a direct message, beside it. */
function threadOf(card: { channel: string; ts: string }): string | null {
  return isDirect(card.channel) ? null : card.ts
}

export function isDirect(channel: string): boolean {
  return channel.startsWith('D')
}
