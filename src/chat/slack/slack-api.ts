import { webApi } from '@slack/bolt'
import * as z from 'zod'
import type { SlackBlock } from '../../reply/block-kit.ts'
import { type Log, Unreachable } from '../chat.ts'
import { LostAnswer, patientFetch } from './patient-fetch.ts'
import { boltLogger } from './slack-log.ts'

/** Slack's own word for why it refused a call: `channel_not_found`, `invalid_blocks` … */
export class SlackRefusal extends Error {
  override name = 'SlackRefusal'
  readonly method: string
  readonly word: string
  /** For `missing_scope`: the scope that is needed. */
  readonly needed: string | null
  constructor(method: string, word: string, needed: string | null) {
    super(`${method}: ${word}${needed ? ` (needs ${needed})` : ''}`)
    this.method = method
    this.word = word
    this.needed = needed
  }
}

/** What Slack calls a place or person that is gone, or an app that has been removed. */
const GONE = [
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'user_not_found',
  'user_disabled',
  'users_not_found',
  'cannot_dm_bot',
  'user_not_visible',
  'access_denied',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'invalid_auth',
  'not_authed',
  'team_access_not_granted',
  'restricted_action',
  'restricted_action_read_only_channel',
]

/** Blocks that this workspace does not take, or no longer or not yet. */
const BLOCKS = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'invalid_attachments', 'no_text']

export interface Content {
  text: string
  blocks: SlackBlock[]
}

/** A message drawn with or without tables. */
export type Draw = (tables: boolean) => Content

/** A message of ours, as Slack calls it. */
export type Message = { channel: string; ts: string }

const Answer = z.looseObject({ channel: z.string().optional(), ts: z.string().optional() })

export type SlackApi = ReturnType<typeof slackApi>

/** The few calls we make of Slack's Web API, each within our own limits of time and tries. */
export function slackApi(options: { token: string; apiUrl: string | undefined; wall: () => number; log: Log }) {
  const { log } = options
  const lookBack = () => Math.floor(options.wall() / 1_000) - LOOK_BACK.days * 86_400
  const send = patientFetch(log)
  const client = new webApi.WebClient(options.token, {
    ...(options.apiUrl ? { slackApiUrl: options.apiUrl } : {}),
    logger: boltLogger(log),
    fetch: send,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  })
  /** Until this workspace has refused one. */
  let tables = true

  async function call(method: string, args: Record<string, unknown>): Promise<webApi.WebAPICallResult> {
    try {
      return await client.apiCall(method, args)
    } catch (error) {
      throw refusalOf(method, error)
    }
  }

  /** Draws without tables, and then as text alone, where Slack does not take the blocks. */
  async function drawn<T>(draw: Draw, use: (content: Content) => Promise<T>): Promise<T> {
    const rich = draw(tables)
    try {
      return await use(rich)
    } catch (error) {
      if (!blocksRefused(error)) throw error
      log.warn({ word: error.word }, 'Slack did not take the blocks; drawing them more plainly')
    }
    const plain = draw(false)
    if (JSON.stringify(plain) !== JSON.stringify(rich)) {
      try {
        const result = await use(plain)
        tables = false
        return result
      } catch (error) {
        if (!blocksRefused(error)) throw error
        log.warn({ word: error.word }, 'Slack did not take the blocks; sending the text alone')
      }
    }
    return use({ text: plain.text, blocks: [] })
  }

  return {
    call,

    /**
     * Posts a message, once: when the answer is lost it looks for the message by its key before it tries again, and where
     * it cannot look it rejects with `LostAnswer`.
     */
    async post(to: { channel: string; thread?: string | undefined }, key: string, draw: Draw): Promise<Message> {
      return drawn(draw, async (content) => {
        const post = async () => {
          const answer = Answer.parse(
            await call('chat.postMessage', {
              channel: to.channel,
              thread_ts: to.thread,
              ...body(content),
              metadata: { event_type: 'workplan_message', event_payload: { key } },
            }),
          )
          return { channel: answer.channel ?? to.channel, ts: answer.ts ?? '' }
        }
        try {
          return await post()
        } catch (error) {
          if (!(error instanceof LostAnswer)) throw error
          const found = await findMessage(call, to, key, lookBack())
          if (found === 'unknown') throw error
          return found ?? (await post())
        }
      })
    },

    async edit(message: Message, draw: Draw): Promise<void> {
      await drawn(draw, (content) =>
        call('chat.update', { channel: message.channel, ts: message.ts, ...body(content) }),
      )
    },

    /** Shows a message to one person alone, in a channel that both are in. */
    async whisper(to: { channel: string; thread?: string | undefined }, user: string, draw: Draw): Promise<void> {
      await drawn(draw, (content) =>
        call('chat.postEphemeral', { channel: to.channel, thread_ts: to.thread, user, ...body(content) }),
      )
    },

    /** Answers by a response address, which works where the bot is not a member: five times, for half an hour. */
    async respond(url: string, replace: boolean, draw: Draw): Promise<void> {
      await drawn(draw, async (content) => {
        const response = await send(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify({ ...body(content), response_type: 'ephemeral', replace_original: replace }),
        })
        const said = await response.text()
        const word = /"error":\s*"(\w+)"/.exec(said)?.[1] ?? (/^\w+$/.test(said) ? said : `http_${response.status}`)
        if (!response.ok || /"ok":\s*false/.test(said)) throw new SlackRefusal('response_url', word, null)
      })
    },

    find: (to: { channel: string; thread?: string | undefined }, key: string) => findMessage(call, to, key, lookBack()),
  }
}

/** What goes into a message beside its place. Links and names in the text are left alone. */
function body(content: Content): Record<string, unknown> {
  return {
    text: content.text,
    ...(content.blocks.length > 0 ? { blocks: content.blocks } : {}),
    mrkdwn: false,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  }
}

const History = z.looseObject({
  messages: z
    .array(
      z.looseObject({
        ts: z.string(),
        metadata: z.looseObject({ event_payload: z.looseObject({ key: z.unknown() }).optional() }).optional(),
      }),
    )
    .default([]),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
})

/** How far back a message that may have been posted is looked for. */
const LOOK_BACK = { days: 3, pages: 5, page: 200 }

/**
 * A message of ours by the key in its metadata, from a second of Slack's clock on. Direct messages can always be read; channels only where the app was
 * given `channels:history` or `groups:history`, which it does not ask for: else 'unknown'.
 */
async function findMessage(
  call: (method: string, args: Record<string, unknown>) => Promise<webApi.WebAPICallResult>,
  to: { channel: string; thread?: string | undefined },
  key: string,
  since: number,
): Promise<Message | null | 'unknown'> {
  const method = to.thread ? 'conversations.replies' : 'conversations.history'
  let cursor: string | undefined
  try {
    for (let page = 0; page < LOOK_BACK.pages; page += 1) {
      const history = History.parse(
        await call(method, {
          channel: to.channel,
          ...(to.thread ? { ts: to.thread } : {}),
          oldest: String(since),
          limit: LOOK_BACK.page,
          include_all_metadata: true,
          cursor,
        }),
      )
      const found = history.messages.find((message) => message.metadata?.event_payload?.key === key)
      if (found) return { channel: to.channel, ts: found.ts }
      cursor = history.response_metadata?.next_cursor
      if (!cursor) return null
    }
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error
  }
  return 'unknown'
}

function blocksRefused(error: unknown): error is SlackRefusal {
  return error instanceof SlackRefusal && BLOCKS.includes(error.word)
}

/** The cause behind an error of the SDK, in our terms. */
function refusalOf(method: string, error: unknown): unknown {
  if (error instanceof webApi.WebAPIPlatformError) {
    const needed = 'needed' in error.data && typeof error.data.needed === 'string' ? error.data.needed : null
    return new SlackRefusal(method, error.data.error, needed)
  }
  if (error instanceof webApi.WebAPIRequestError) {
    if (error.original instanceof LostAnswer) return error.original
    return new Error(`${method}: ${error.original.message}`, { cause: error.original })
  }
  if (error instanceof webApi.WebAPIRateLimitedError) return new SlackRefusal(method, 'ratelimited', null)
  if (error instanceof webApi.WebAPIHTTPError) return new Error(`${method}: HTTP ${error.statusCode}`, { cause: error })
  return error
}

/** The same error as `Unreachable`, when it says that the place, the person or the app is gone. */
export function unreachable(error: unknown): unknown {
  if (!(error instanceof SlackRefusal) || !GONE.includes(error.word)) return error
  return new Unreachable(error.word, { cause: error })
}
