import { BOT, type Conversation, type Member, type Post, TENANT, type TeamsStandIn } from './teams-stand-in.ts'

type Json = Record<string, unknown>

export const AMINA: Member = {
  id: '29:1-amina',
  name: 'Amina Diallo',
  aadObjectId: 'AAAAAAAA-0000-4000-8000-000000000001',
}
export const BOWEN: Member = { id: '29:1-bowen', name: 'Bowen Li', aadObjectId: 'bbbbbbbb-0000-4000-8000-000000000002' }

export const amina = 'teams:aaaaaaaa-0000-4000-8000-000000000001'
export const bowen = 'teams:bbbbbbbb-0000-4000-8000-000000000002'

export const PERSONAL = 'a:1-amina-and-the-bot'
export const GROUP = '19:group@thread.v2'
export const CHANNEL = '19:channel@thread.tacv2'

/** A team's channel, a group chat and two personal chats, the bot in all of them. */
export function furnish(teams: TeamsStandIn): void {
  const places: Conversation[] = [
    { id: PERSONAL, type: 'personal', members: [AMINA], targeting: false, bot: true },
    { id: 'a:2-bowen-and-the-bot', type: 'personal', members: [BOWEN], targeting: false, bot: true },
    { id: GROUP, type: 'groupChat', members: [AMINA, BOWEN], targeting: true, bot: true },
    { id: CHANNEL, type: 'channel', members: [AMINA, BOWEN], targeting: true, bot: true },
  ]
  for (const place of places) teams.conversations.set(place.id, place)
}

/** How the answer of the bot's own HTTP server looked. */
export interface Heard {
  status: number
  body: Json | null
}

export interface Actor {
  /** Writes; in a channel or group the bot is mentioned, as it hears nothing else there. */
  writes(text: string, rest?: Json): Promise<Heard>
  /** Presses the button of that title, as a client with Action.Execute does, or (`submit`) an old one. */
  presses(post: Post | Shown, title: string, inputs?: Json, how?: { submit?: boolean; rest?: Json }): Promise<Heard>
  /** What the client asks of a card when the person comes to see it. */
  sees(post: Post): Promise<Heard>
  invokes(name: string, value: Json, rest?: Json): Promise<Heard>
  sends(activity: Json): Promise<Heard>
}

/** A card that stands in the place of a message, as one person sees it. */
export interface Shown {
  card: unknown
  id?: string
  conversation?: string
}

let serial = 0

/** A person in a place. `bot`: the address of the bot's server. */
export function actor(
  teams: TeamsStandIn,
  bot: string,
  person: Member,
  place: string,
  thread = '1700000000000',
): Actor {
  const conversation = teams.conversations.get(place)
  if (!conversation) throw new Error(`no place ${place}`)
  const many = conversation.type !== 'personal'

  const sends = (activity: Json) =>
    deliver(bot, teams.token(), { ...envelope(teams, person, conversation, thread), ...activity })
  const invokes = (name: string, value: Json, rest: Json = {}) => {
    serial += 1
    return sends({ type: 'invoke', id: `f:${serial}`, name, value, ...rest })
  }
  return {
    sends,
    invokes,
    writes(text, rest = {}) {
      serial += 1
      const mention = { type: 'mention', mentioned: { id: BOT.id, name: BOT.name }, text: `<at>${BOT.name}</at>` }
      return sends({
        type: 'message',
        id: String(1_690_000_000_000 + serial),
        text: many ? `<at>${BOT.name}</at>&nbsp;${text}` : text,
        textFormat: 'plain',
        ...rest,
        entities: [clientInfo, ...(many ? [mention] : []), ...((rest.entities as Json[]) ?? [])],
      })
    },
    presses(target, title, inputs = {}, { submit = false, rest = {} } = {}) {
      const card = 'card' in target ? target.card : cardOf(target)
      const action = actions(card).find((one) => one.title === title)
      if (!action) throw new Error(`no button ${title} among ${actions(card).map((one) => one.title)}`)
      const replyToId = target.id
      const at = target.conversation
        ? { conversation: { ...where(conversation, thread), id: target.conversation } }
        : {}
      const data = { ...(action.data as Json), ...(action.associatedInputs === 'none' ? {} : inputs) }
      if (submit) {
        serial += 1
        return sends({
          type: 'message',
          id: String(1_690_000_000_000 + serial),
          value: data,
          replyToId,
          ...at,
          ...rest,
        })
      }
      const value = { action: { type: action.type, title, verb: action.verb, data }, trigger: 'manual' }
      return invokes('adaptiveCard/action', value, { replyToId, ...at, ...rest })
    },
    sees(post) {
      const refresh = (cardOf(post) as { refresh?: { action: Json; userIds: string[] } }).refresh
      if (!refresh?.userIds.includes(person.id)) throw new Error('the card is not refreshed for this person')
      const at = { conversation: { ...where(conversation, thread), id: post.conversation } }
      const value = { action: refresh.action, trigger: 'automatic' }
      return invokes('adaptiveCard/action', value, { replyToId: post.id, ...at })
    },
  }
}

const clientInfo = {
  type: 'clientInfo',
  locale: 'en-GB',
  country: 'CH',
  platform: 'Windows',
  timezone: 'Europe/Zurich',
}

function where({ id, type }: Conversation, thread: string): Json {
  const inThread = type === 'channel' ? `${id};messageid=${thread}` : id
  return { id: inThread, conversationType: type, isGroup: type !== 'personal', tenantId: TENANT }
}

function envelope(teams: TeamsStandIn, person: Member, conversation: Conversation, thread: string): Json {
  const team =
    conversation.type === 'channel'
      ? { team: { id: '19:team', name: 'Migration' }, channel: { id: conversation.id, name: 'Workplan' } }
      : {}
  return {
    channelId: 'msteams',
    serviceUrl: teams.url,
    timestamp: '2019-11-18T09:00:00.000Z',
    locale: 'en-GB',
    localTimezone: 'Europe/Zurich',
    from: person,
    recipient: BOT,
    conversation: where(conversation, thread),
    channelData: { tenant: { id: TENANT }, ...team },
  }
}

/** Sends an activity as Teams does; `token` null: without any. */
export async function deliver(bot: string, token: string | null, activity: Json): Promise<Heard> {
  const response = await fetch(`${bot}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(activity),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

/** The card of a message, null for words alone. */
export function cardOf(post: Post): unknown {
  const attachments = (post.activity.attachments ?? []) as { content: unknown }[]
  return attachments[0]?.content ?? null
}

/** Everything that a message shows: its words and those of its card. */
export function shownOf(post: Post | undefined): string {
  return post ? [post.activity.text ?? '', ...texts(cardOf(post))].join('\n') : ''
}

export function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return key === 'text' || key === 'title' || key === 'label' ? [inner] : []
    return ['data', 'fallback', 'refresh'].includes(key) ? [] : texts(inner)
  })
}

export function actions(card: unknown): Json[] {
  const body = ((card as { body?: Json[] } | null)?.body ?? []) as Json[]
  return body.flatMap((element) => (element.type === 'ActionSet' ? (element.actions as Json[]) : []))
}
