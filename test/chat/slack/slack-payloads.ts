import { createHmac } from 'node:crypto'
import { BOT } from './slack-stand-in.ts'

/** Payloads in the shapes Slack sends, with values of our own. */
let count = 0
const next = () => {
  count += 1
  return count
}

export function eventBody(event: Record<string, unknown>, eventId = `Ev${next()}`) {
  return {
    token: 'verification-token',
    team_id: BOT.team,
    api_app_id: 'A0APP',
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: 1_574_000_000,
    authorizations: [
      { enterprise_id: null, team_id: BOT.team, user_id: BOT.user, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: '4-event',
  }
}

export function mention(text: string, more: Record<string, unknown> = {}) {
  const ts = `15740${String(next()).padStart(5, '0')}.000100`
  return {
    client_msg_id: `client-${ts}`,
    type: 'app_mention',
    text: `<@${BOT.user}> ${text}`,
    user: 'U1',
    ts,
    team: BOT.team,
    channel: 'C1',
    event_ts: ts,
    blocks: [],
    ...more,
  }
}

export function direct(text: string, more: Record<string, unknown> = {}) {
  return { ...mention(''), type: 'message', text, channel: 'D1', channel_type: 'im', ...more }
}

export function edited(original: Record<string, unknown>, text: string) {
  const ts = `15750${String(next()).padStart(5, '0')}.000100`
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: original.channel,
    channel_type: 'im',
    ts,
    event_ts: ts,
    message: { ...original, type: 'message', text, edited: { user: original.user, ts } },
    previous_message: original,
  }
}

export function homeOpened(more: Record<string, unknown> = {}) {
  return { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', event_ts: '1574000000.1', ...more }
}

export function command(text: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    token: 'verification-token',
    team_id: BOT.team,
    team_domain: 'example',
    channel_id: 'C1',
    channel_name: 'general',
    user_id: 'U1',
    user_name: 'maria',
    command: '/workplan',
    text,
    api_app_id: 'A0APP',
    is_enterprise_install: 'false',
    trigger_id: `${next()}.trigger`,
    ...more,
  }
}

const interactive = (type: string) => ({
  type,
  token: 'verification-token',
  api_app_id: 'A0APP',
  team: { id: BOT.team, domain: 'example' },
  enterprise: null,
  is_enterprise_install: false,
  user: { id: 'U1', username: 'maria', name: 'maria', team_id: BOT.team },
  trigger_id: `${next()}.trigger`,
})

/** A press of a button that stands in a message. */
export function press(button: Record<string, unknown>, more: Record<string, unknown> = {}) {
  return {
    ...interactive('block_actions'),
    container: { type: 'message', message_ts: '1574000001.000100', channel_id: 'C1', is_ephemeral: false },
    channel: { id: 'C1', name: 'general' },
    message: { type: 'message', user: BOT.user, bot_id: BOT.bot, ts: '1574000001.000100', text: 'card' },
    state: { values: {} },
    actions: [
      {
        type: 'button',
        block_id: '0~m~~1',
        action_id: 'say~0',
        action_ts: `${next()}.1`,
        text: { type: 'plain_text' },
        ...button,
      },
    ],
    ...more,
  }
}

export function messageShortcut(text: string, more: Record<string, unknown> = {}) {
  return {
    ...interactive('message_action'),
    callback_id: 'ask-workplan',
    action_ts: '1574000000.1',
    message_ts: '1574000000.000300',
    channel: { id: 'C1', name: 'general' },
    message: { type: 'message', user: 'U2', ts: '1574000000.000300', text },
    ...more,
  }
}

/** A window sent back with what was filled in. */
export function submit(view: Record<string, unknown>, values: Record<string, string | { option: string }>) {
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    {
      value:
        typeof value === 'string'
          ? { type: 'plain_text_input', value }
          : {
              type: 'static_select',
              selected_option: { text: { type: 'plain_text', text: 'x' }, value: value.option },
            },
    },
  ])
  return {
    ...interactive('view_submission'),
    view: {
      id: `V${next()}`,
      type: 'modal',
      team_id: BOT.team,
      hash: 'h',
      ...view,
      state: { values: Object.fromEntries(filled) },
    },
    response_urls: [],
  }
}

/** Posts a payload to a bot's events address, as Slack signs it. */
export async function post(
  url: string,
  secret: string,
  payload: { json: unknown } | { form: Record<string, unknown> } | { interactive: unknown } | { raw: string },
  more: { headers?: Record<string, string>; at?: number; signature?: string | null } = {},
): Promise<Response> {
  const body =
    'json' in payload
      ? JSON.stringify(payload.json)
      : 'raw' in payload
        ? payload.raw
        : new URLSearchParams(
            'form' in payload
              ? Object.entries(payload.form).map(([key, value]): [string, string] => [key, String(value)])
              : { payload: JSON.stringify(payload.interactive) },
          ).toString()
  const at = more.at ?? Math.floor(Date.now() / 1_000)
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`
  return fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'json' in payload ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(at),
      ...(more.signature === null ? {} : { 'x-slack-signature': more.signature ?? signature }),
      ...more.headers,
    },
  })
}
