import * as z from 'zod'
import type { Reply } from '../../reply/reply.ts'
import { type Address, type Sent, Unreachable, Unsure } from '../chat.ts'
import { type Connector, ConnectorRefusal, Unanswered } from './connector.ts'
import { baseOf, Where } from './teams-activity.ts'
import type { TeamsAnswers } from './teams-answer.ts'

/** Addresses and messages are JSON that comes back from the store. */
const Message = Where.extend({ conversation: z.string().min(1), activity: z.string().min(1) })
const Made = z.looseObject({ id: z.string().nullish(), activityId: z.string().nullish() }).nullable()

/**
 * Messages that nobody has just asked for: to a person, a chat, a channel as a post of its own, or into a thread.
 * Rejects with `Unreachable` when Teams says that the bot is no longer there.
 */
export function teamsSender(connector: Connector, answers: TeamsAnswers) {
  async function send(to: Address, reply: Reply, options: { thread?: Sent; silent?: boolean }): Promise<Sent> {
    const where = Where.parse(to)
    const shown = answers.remember(reply, null, null, where.person ?? null)
    if (where.kind === 'channel' && !options.thread) return toAddress(where, await newPost(where, shown))
    const conversation = await conversationOf(where, options.thread)
    const body = {
      ...answers.activity(shown, where, conversation),
      ...(where.kind === 'direct' && !options.silent ? { channelData: { notification: { alert: true } } } : {}),
    }
    const path = ['conversations', conversation, 'activities']
    const made = Made.parse(await connector.call({ service: where.service, method: 'POST', path, body }))
    return toAddress(where, { conversation, activity: made?.id ?? '' })
  }

  async function newPost(where: Where, shown: ReturnType<TeamsAnswers['remember']>) {
    const channel = baseOf(where.conversation ?? '')
    const body = {
      isGroup: true,
      bot: { id: where.bot },
      tenantId: where.tenant,
      channelData: { channel: { id: channel }, tenant: { id: where.tenant } },
      activity: answers.activity(shown, where, null),
    }
    const call = { service: where.service, method: 'POST', path: ['conversations'], body } as const
    const made = Made.parse(await connector.call(call))
    const activity = made?.activityId ?? ''
    return { conversation: made?.id ?? `${channel};messageid=${activity}`, activity }
  }

  async function conversationOf(where: Where, thread: Sent | undefined): Promise<string> {
    if (thread) {
      const { conversation, activity } = Message.parse(thread)
      if (where.kind !== 'channel' || conversation.includes(';messageid=')) return conversation
      return `${conversation};messageid=${activity}`
    }
    if (where.conversation) return where.conversation
    if (!where.person) throw new Error('a Teams address names neither a conversation nor a person')
    return answers.open(where, where.person)
  }

  return {
    send: (to: Address, reply: Reply, options: { thread?: Sent; silent?: boolean }) =>
      reaching(() => send(to, reply, options)),
    update: (sent: Sent, reply: Reply) =>
      reaching(async () => {
        const { conversation, activity, ...where } = Message.parse(sent)
        const shown = answers.remember(reply, null, null, where.person ?? null)
        await answers.edit(shown, { where: { ...where, conversation: baseOf(conversation) }, conversation, activity })
      }),
  }
}

/** 403: the bot was removed or blocked; 404: the conversation or message is gone. What may be there is not sent again. */
async function reaching<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ConnectorRefusal && (error.status === 403 || error.status === 404)) {
      throw new Unreachable(`Teams says ${error.message}`, { cause: error })
    }
    if (error instanceof Unanswered) throw new Unsure(error.message, { cause: error.cause })
    throw error
  }
}

function toAddress(where: Where, message: { conversation: string; activity: string }): Sent {
  const { service, tenant, bot, kind } = where
  return { service, tenant, bot, kind, ...message, ...(where.person ? { person: where.person } : {}) }
}

/** A place to write to, as JSON. */
export function addressOf(where: Where): Address {
  const { service, tenant, bot, botName, kind, conversation, person } = where
  return {
    service,
    tenant,
    bot,
    kind,
    ...(botName ? { botName } : {}),
    ...(conversation ? { conversation } : {}),
    ...(person ? { person } : {}),
  }
}
