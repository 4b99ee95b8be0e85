import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { Chrome } from '../../language/chrome/chrome.ts'
import { type AdaptiveCard, adaptiveCard, type CardMessage, cardMessage } from '../../reply/adaptive-card.ts'
import type { Back, Drawing } from '../../reply/card-actions.ts'
import { note, type Reply, text } from '../../reply/reply.ts'
import type { Log } from '../chat.ts'
import { recent } from '../once.ts'
import { type Connector, ConnectorRefusal } from './connector.ts'
import type { Account, Activity, Where } from './teams-activity.ts'

/** A reply and what is needed to draw it, or another page of it. */
export interface Shown {
  reply: Reply
  /** The command that gives it again; null where giving it again would change something again. */
  again: string | null
  /** The card in whose place it is shown; null where it stands by itself. */
  back: Back | null
  page: number
  memory: string
  /** Whose it is, when it is for one person alone. */
  person: string | null
}

/** Where an answer goes: a conversation, under a message, to a person. */
export interface Spot {
  where: Where
  /** With the thread. */
  conversation: string
  replyTo: string | null
  user: Account
  /** What was said was said to the bot alone, and is answered so. */
  targeted: boolean
  placeName: string | null
}

/** A message as it can be edited later. */
export interface Posted {
  where: Where
  conversation: string
  activity: string
}

export type TeamsAnswers = ReturnType<typeof teamsAnswers>

const Created = z.looseObject({ id: z.string().optional(), activityId: z.string().nullish() }).nullable()
const CARD = 'application/vnd.microsoft.card.adaptive'

/** Brings replies to where they belong. `chrome`: the words of a language. */
export function teamsAnswers(connector: Connector, chrome: (language: string) => Chrome, log: Log) {
  const memories = recent<Shown>(500)
  const opened = recent<string>(5_000)

  /** Remembers a reply, so that its other pages can be shown as it was. */
  function remember(reply: Reply, said: string | null, back: Back | null, person: string | null): Shown {
    const again = reply.kind === 'done' || reply.kind === 'refused' ? null : said
    const memory = randomUUID().slice(0, 8)
    const shown: Shown = { reply, again, back, page: 0, memory, person: reply.private ? person : null }
    memories.set(memory, shown)
    return shown
  }

  function drawing(shown: Shown, more: Partial<Drawing> = {}): Drawing {
    return {
      chrome: chrome(shown.reply.language),
      page: shown.page,
      again: shown.again,
      back: shown.back,
      memory: shown.memory,
      actions: 'execute',
      refreshFor: [],
      targeted: false,
      ...more,
    }
  }

  /** The whole reply as one card, for a place where a card stands alone. */
  function card(shown: Shown, more: Partial<Drawing> = {}): AdaptiveCard {
    return adaptiveCard(shown.reply, drawing(shown, more))
  }

  /** The reply as a message: words, and what stands on the card below them. */
  function message(shown: Shown, more: Partial<Drawing> = {}): CardMessage {
    return cardMessage(shown.reply, drawing(shown, more))
  }

  function activity(shown: Shown, where: Where, conversation: string | null, more: Partial<Drawing> = {}) {
    const { summary, text: words, card: below } = message(shown, more)
    return {
      type: 'message',
      channelId: 'msteams',
      from: { id: where.bot, ...(where.botName ? { name: where.botName } : {}) },
      ...(conversation === null ? {} : { conversation: { id: conversation, tenantId: where.tenant } }),
      locale: shown.reply.language,
      summary,
      ...(words === null ? {} : { text: words, textFormat: 'plain' }),
      ...(below === null ? {} : { attachments: [{ contentType: CARD, content: below }] }),
    }
  }

  async function post(shown: Shown, spot: Spot): Promise<Posted> {
    const { where, conversation, replyTo, user } = spot
    const body = {
      ...activity(shown, where, conversation, { refreshFor: [user.id] }),
      recipient: plain(user),
      ...(replyTo === null ? {} : { replyToId: replyTo }),
    }
    const path = ['conversations', conversation, 'activities', ...(replyTo === null ? [] : [replyTo])]
    const created = Created.parse(await connector.call({ service: where.service, method: 'POST', path, body }))
    return { where, conversation, activity: created?.id ?? '' }
  }

  /** To one person in a place of many; Teams lets the message go after a day. */
  async function target(shown: Shown, spot: Spot): Promise<void> {
    const { where, conversation, replyTo, user } = spot
    const asked = spot.targeted && replyTo ? [{ type: 'targetedMessageInfo', messageId: replyTo }] : []
    const body = {
      ...activity(shown, where, conversation, { targeted: true }),
      recipient: plain(user),
      ...(asked.length > 0 ? { entities: asked } : {}),
    }
    const path = ['conversations', conversation, 'activities']
    const query = { isTargetedActivity: 'true' }
    await connector.call({ service: where.service, method: 'POST', path, query, body })
  }

  /** The conversation with a person, made if need be; making it twice gives the same. */
  async function open(where: Where, person: string): Promise<string> {
    const key = `${where.service} ${person}`
    const known = opened.get(key)
    if (known) return known
    const body = {
      isGroup: false,
      bot: { id: where.bot },
      members: [{ id: person }],
      tenantId: where.tenant,
      channelData: { tenant: { id: where.tenant } },
    }
    const { service } = where
    const call = { service, method: 'POST', path: ['conversations'], body, repeatable: true } as const
    const conversation = Created.parse(await connector.call(call))?.id
    if (!conversation) throw new Error('Teams opened a conversation without an id')
    opened.set(key, conversation)
    return conversation
  }

  /** The conversation in which a person writes to the bot alone, to be used for what is said to them. */
  function met(where: Where): void {
    if (where.kind !== 'direct' || !where.person || !where.conversation) return
    opened.set(`${where.service} ${where.person}`, where.conversation)
  }

  async function postDirect(shown: Shown, spot: Spot): Promise<void> {
    const conversation = await open(spot.where, spot.user.id)
    const where: Where = { ...spot.where, kind: 'direct', conversation, person: spot.user.id }
    const { askedIn } = chrome(shown.reply.language)
    const reply = spot.placeName
      ? { ...shown.reply, more: [...shown.reply.more, note(askedIn(spot.placeName))] }
      : shown.reply
    await post({ ...shown, reply }, { ...spot, where, conversation, replyTo: null })
  }

  /**
   * For one person alone: in the place if Teams can do that there, else in their own chat, else in the place in words
   * that reveal nothing. Falls back on a refusal only; after a lost answer the message may be there.
   */
  async function whisper(shown: Shown, spot: Spot): Promise<void> {
    if (spot.where.kind === 'direct') {
      await post(shown, spot)
      return
    }
    try {
      return await target(shown, spot)
    } catch (error) {
      if (!isRefused(error)) throw error
      log.info({ why: error.message }, 'a message to one person in a place of many was refused; writing directly')
    }
    try {
      return await postDirect(shown, spot)
    } catch (error) {
      if (!isRefused(error)) throw error
      log.warn({ why: error.message }, 'a private message was refused')
    }
    const { reply } = shown
    const words: Reply = { ...reply, workstreams: [], answer: [text(chrome(reply.language).onlyPrivately)], more: [] }
    if (!spot.targeted) await post(remember(words, null, null, null), spot)
  }

  return {
    remember,
    card,
    message,
    open,
    met,
    activity,

    /** Words of the chat's own as a reply, for the author of an activity alone. */
    worded(words: string, { locale, from }: Activity): Shown {
      const answer = [text(words)]
      const reply: Reply = {
        kind: 'answer',
        language: locale ?? 'en',
        workstreams: [],
        answer,
        more: [],
        private: true,
      }
      return remember(reply, null, null, from.id)
    },

    /** A page of a remembered reply, if the person may see it. */
    recall(memory: string, page: number, person: string): Shown | null {
      const shown = memories.get(memory)
      return shown && (shown.person === null || shown.person === person) ? { ...shown, page } : null
    },

    /** Shows a reply to those it is for; `alone`: only to the person, whatever it is. */
    async show(shown: Shown, spot: Spot, alone = false): Promise<void> {
      if (alone || shown.reply.private || spot.targeted) await whisper(shown, spot)
      else await post(shown, spot)
    },

    /** Puts a reply in the place of a message. Teams refuses a recipient here. */
    async edit(shown: Shown, posted: Posted, options: { targeted?: boolean; user?: string } = {}): Promise<void> {
      const { where, conversation } = posted
      const refreshFor = options.user && !options.targeted ? [options.user] : []
      await connector.call({
        service: where.service,
        method: 'PUT',
        path: ['conversations', conversation, 'activities', posted.activity],
        ...(options.targeted ? { query: { isTargetedActivity: 'true' } } : {}),
        body: {
          ...activity(shown, where, conversation, { targeted: options.targeted ?? false, refreshFor }),
          id: posted.activity,
        },
      })
    },

    async typing({ where, conversation, replyTo }: Spot): Promise<void> {
      const body = { type: 'typing', from: { id: where.bot }, conversation: { id: conversation } }
      const path = ['conversations', conversation, 'activities', ...(replyTo === null ? [] : [replyTo])]
      await connector.call({ service: where.service, method: 'POST', path, body })
    },
  }
}

/** The connector understood and declined: nothing was sent. */
function isRefused(error: unknown): error is ConnectorRefusal {
  return error instanceof ConnectorRefusal && (error.status < 500 || error.status === 501)
}

function plain({ id, name, aadObjectId }: Account): Account {
  return { id, ...(name ? { name } : {}), ...(aadObjectId ? { aadObjectId } : {}) }
}
