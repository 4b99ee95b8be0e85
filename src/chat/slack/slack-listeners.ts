import type { App } from '@slack/bolt'
import * as z from 'zod'
import type { Chrome } from '../../language/chrome/chrome.ts'
import { MARK } from '../../reply/block-kit.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Log } from '../chat.ts'
import { inTurn, recent, seenBefore } from '../once.ts'
import { isDirect, type SlackAnswers } from './slack-answer.ts'
import type { Message, SlackApi } from './slack-api.ts'
import { homeReply } from './slack-home.ts'
import { EVENTS } from './slack-manifest.ts'
import { BlockActions, Command, HomeOpened, MessageEvent, MessageShortcut, ViewSubmission } from './slack-payload.ts'
import type { SlackPerson } from './slack-people.ts'
import type { Speech, Turn } from './slack-turn.ts'
import { FORM, type Origin, readForm } from './slack-views.ts'

export interface Listening {
  api: SlackApi
  answers: SlackAnswers
  speech: Speech
  person: (id: string) => Promise<SlackPerson>
  /** The direct message with a person, or, where it cannot be opened, the person: Slack takes both. Never rejects. */
  direct: (user: string) => Promise<string>
  self: () => { user: string }
  chrome: (language: string) => Chrome
  /** Slash commands whose name is the first word of what is meant: `/status 2.2` says "status 2.2". */
  verbs: readonly string[]
  /** Keeps a piece of work in hand until it is done. */
  hold: (work: Promise<void>) => void
  log: Log
}

/** The types of the events we subscribe to; `message.im` comes as `message`. */
const SUBSCRIBED = new RegExp(`^(${EVENTS.map((name) => name.split('.')[0]).join('|')})$`)

/** Subtypes of messages that a person wrote. */
const WRITTEN = [undefined, 'file_share', 'thread_broadcast', 'me_message']

/**
 * Six listeners take everything Slack sends, known or not (each one costs on every request): acknowledged first, worked
 * on after. What has come before, by whatever id, is not worked on again.
 */
export function listen(app: App, on: Listening): void {
  const { speech, log } = on
  const seen = seenBefore()
  const turns = inTurn()
  /** Our answers by the message they answer, for when it is edited. */
  const answered = recent<Message>(2_000)

  app.event(SUBSCRIBED, async ({ event, body }) => {
    const ids = body.event_id ? [`event|${body.event_id}`] : []
    if (event.type === 'app_home_opened') read(HomeOpened, event, (opened) => onHome(opened, ids))
    else read(MessageEvent, event, (message) => onMessage(message, ids))
  })
  app.command(/.*/, async ({ command, ack }) => {
    await ack()
    read(Command, command, onCommand)
  })
  app.action({}, async ({ body, ack }) => {
    await ack()
    read(BlockActions, body, onAction)
  })
  app.shortcut({}, async ({ body, ack }) => {
    await ack()
    if (body.type === 'message_action') read(MessageShortcut, body, onShortcut)
  })
  app.view({}, async ({ body, ack }) => {
    await ack()
    if (body.type === 'view_submission') read(ViewSubmission, body, onForm)
  })
  app.options({}, async ({ ack }) => {
    await ack({ options: [] })
  })

  /** Takes a payload in hand, when it is one; the listener does not wait for what comes of it. */
  function read<T>(schema: z.ZodType<T>, payload: unknown, work: (payload: T) => Promise<void>): void {
    const parsed = schema.safeParse(payload)
    if (!parsed.success) {
      log.warn({ why: z.prettifyError(parsed.error) }, 'a payload from Slack was not understood')
      return
    }
    on.hold(
      work(parsed.data).catch((error: unknown) => log.error({ err: error }, 'a payload from Slack was not worked on')),
    )
  }

  async function onMessage(event: MessageEvent, ids: string[]): Promise<void> {
    const edit = event.subtype === 'message_changed'
    const changed = edit ? MessageEvent.safeParse({ ...event.message, channel: event.channel }) : null
    const message = changed?.success ? { ...changed.data, type: event.type, channel_type: event.channel_type } : event
    if (edit && (!changed?.success || message.text === event.previous_message?.text)) return
    const { channel, user, ts } = message
    if (!user || message.bot_id || user === on.self().user || user === 'USLACKBOT') return
    if (!WRITTEN.includes(message.subtype)) return
    const direct = message.channel_type === 'im' || isDirect(channel)
    if (event.type === 'message' && !direct) return
    const version = message.edited?.ts ?? (edit ? event.ts : '')
    const key = version ? `${channel}|${ts}|${version}` : `${channel}|${ts}`
    const client = message.client_msg_id ? [`client|${channel}|${message.client_msg_id}|${version}`] : []
    if (seen([key, ...ids, ...client])) return
    const thread = message.thread_ts ?? (direct ? undefined : ts)
    const said = { text: message.text, user, channel, thread, key, direct }
    const before = version ? answered.get(`${channel}|${ts}`) : undefined
    const below: Origin = { at: 'message', channel, thread: thread ?? null, user }
    let reply: Reply | null = null
    try {
      // One conversation's words are read in the order they came; its answers do not wait for each other.
      const asked = await turns(`${channel}|${thread ?? ''}`, () => speech.ask(said))
      reply = asked.reply
      if (!reply) return
      const place = before && !reply.private ? { origin: cardOf(below, before), edit: true } : { origin: below }
      const sent = await speech.show({ said, ...place }, asked.incoming, reply)
      if (sent) answered.set(`${channel}|${ts}`, sent)
    } catch (error) {
      await speech.failed({ said, origin: below }, error, reply)
    }
  }

  async function onCommand(command: Command): Promise<void> {
    const { user_id: user, channel_id: channel, trigger_id: trigger, response_url: url } = command
    const key = `command|${trigger ?? `${channel}|${user}|${url}`}`
    if (seen([key])) return
    const name = command.command.replace(/^\//, '')
    const text = on.verbs.includes(name) ? `${name} ${command.text}`.trim() : command.text
    const said = { text, user, userName: command.user_name, channel, channelName: command.channel_name, key }
    await speech.take({ said, origin: responseTo(url, channel, user), trigger, secret: true })
  }

  async function onShortcut(shortcut: MessageShortcut): Promise<void> {
    const { channel, user, message, trigger_id: trigger, response_url: url } = shortcut
    const key = `shortcut|${trigger ?? `${channel.id}|${message.ts}|${user.id}`}`
    if (seen([key])) return
    const thread = message.thread_ts
    const said = { text: message.text, user: user.id, userName: user.username, channel: channel.id, thread, key }
    await speech.take({ said, origin: responseTo(url, channel.id, user.id), trigger, secret: true })
  }

  async function onAction(body: BlockActions): Promise<void> {
    const [action] = body.actions
    const key = `action|${body.trigger_id ?? `${action?.action_ts}|${body.user.id}`}`
    // A link opens by itself; a menu of a window counts when the window is sent.
    if (!action || (action.url && !action.value) || seen([key])) return
    const { origin, said } = await pressed(body, key)
    const [, memory = '', drawn = ''] = action.block_id.split(MARK)
    const text = action.value ?? action.selected_option?.value ?? ''
    const turn: Turn = {
      said: { ...said, text, ...(/^\d+$/.test(drawn) ? { drawnAt: Number(drawn) } : {}) },
      origin,
      trigger: body.trigger_id,
    }
    const page = new RegExp(`^page${MARK}(\\d+)$`).exec(action.action_id)?.[1]
    if (page !== undefined) return turnPage(turn, Number(page), memory)
    if (text === '') {
      const { locale } = await on.person(body.user.id)
      return speech.tell(turn, locale ?? 'en', (words) => words.unknownButton)
    }
    const { reply } = await speech.take(turn)
    if (reply?.kind === 'done' && origin.at === 'view') await publishHome(body.user.id, origin.direct, `home|${key}`)
  }

  /** Another page of a reply in its place: as it was, or, where it is no longer remembered, as it is now. */
  async function turnPage(turn: Turn, page: number, memory: string): Promise<void> {
    const shown = on.answers.recall(memory)
    const edited = { ...turn, page, edit: true }
    if (!shown) return void (await speech.take(edited))
    try {
      if (turn.origin.at === 'view' && turn.origin.view === null)
        await on.answers.home({ ...shown, page }, turn.said.user)
      else await on.answers.show({ ...shown, page }, turn.origin, turn.said.key, true)
    } catch (error) {
      await speech.failed(turn, error, shown.reply)
    }
  }

  async function onForm(body: ViewSubmission): Promise<void> {
    const key = `view|${body.view.id}`
    if (body.view.callback_id !== FORM || seen([key])) return
    const user = body.user.id
    const form = readForm(body.view)
    if (!form) {
      const channel = await on.direct(user)
      const turn: Turn = {
        said: { text: '', user, channel, key },
        origin: { at: 'message', channel, thread: null, user },
      }
      const { locale } = await on.person(user)
      return speech.tell(turn, locale ?? 'en', (words) => words.formLost)
    }
    const { channel, channelName, thread, drawnAt, origin } = form.carried
    const said = { text: form.text, plain: true, user, channel, channelName, thread, key, drawnAt }
    const { reply } = await speech.take({ said, origin, secret: origin.at === 'response' })
    if (reply?.kind === 'done' && origin.at === 'view') await publishHome(user, origin.direct, `home|${key}`)
  }

  async function onHome(opened: HomeOpened, ids: string[]): Promise<void> {
    if (seen(ids)) return
    if (opened.tab === 'home') {
      const channel = opened.channel ?? (await on.direct(opened.user))
      return publishHome(opened.user, channel, `home|${ids.join()}`)
    }
    const { locale } = await on.person(opened.user)
    // The manifest gives the English ones.
    if (!opened.channel || !locale || /^en/i.test(locale)) return
    const { prompts } = on.chrome(locale)
    await on.api.call('assistant.threads.setSuggestedPrompts', { channel_id: opened.channel, prompts })
  }

  async function publishHome(user: string, channel: string, key: string): Promise<void> {
    const { locale } = await on.person(user)
    // A conversation of its own: the page must not change what "it" means in the direct message.
    const ask = async (text: string) =>
      (await speech.ask({ text, plain: true, user, channel, thread: 'home', key: `${key}|${text}` })).reply
    const reply = await homeReply(ask, on.chrome, locale ?? 'en')
    await on.answers.home(on.answers.remember(reply, null), user)
  }

  /** Where a button stood, and who pressed it. */
  async function pressed(body: BlockActions, key: string): Promise<{ origin: Origin; said: Turn['said'] }> {
    const { container, message, view } = body
    const user = body.user.id
    const said = { text: '', plain: true, user, userName: body.user.username ?? body.user.name, key }
    const channel = body.channel?.id ?? container.channel_id
    const ts = container.message_ts ?? message?.ts
    if (view || !channel || !ts) {
      const direct = await on.direct(user)
      const window = view?.type === 'modal' ? view.id : null
      return { origin: { at: 'view', user, view: window, direct }, said: { ...said, channel: direct } }
    }
    const thread = message?.thread_ts ?? container.thread_ts
    const ephemeral = container.is_ephemeral ?? false
    const origin: Origin = {
      at: 'card',
      channel,
      ts,
      thread: thread ?? null,
      user,
      url: body.response_url ?? null,
      ephemeral,
    }
    const conversation = thread ?? (isDirect(channel) || ephemeral ? undefined : ts)
    return { origin, said: { ...said, channel, channelName: body.channel?.name, thread: conversation } }
  }
}

function responseTo(url: string | undefined, channel: string, user: string): Origin {
  return url ? { at: 'response', channel, user, url } : { at: 'message', channel, thread: null, user }
}

function cardOf(below: Extract<Origin, { at: 'message' }>, card: Message): Origin {
  return { ...below, at: 'card', channel: card.channel, ts: card.ts, url: null, ephemeral: false }
}
