import type { Incoming, Place } from '../chat.ts'
import { isDirect } from './slack-answer.ts'
import type { SlackPerson } from './slack-people.ts'
import { plainWords } from './slack-text.ts'

/** What a payload says, before people have been looked up. */
export interface Said {
  /** Slack's markup, or (`plain`) the words of a button or form. */
  text: string
  plain?: boolean
  user: string
  /** A name that the payload itself gives. */
  userName?: string | undefined
  channel: string
  channelName?: string | undefined
  thread?: string | undefined
  /** Key of its meaning, without the chat's prefix. */
  key: string
  drawnAt?: number | undefined
  /** Whether the channel is our own direct message with the person; commands also come from those of others. */
  direct?: boolean
}

/** Longest words that are read, and most people looked up for one message. */
const LIMITS = { text: 10_000, people: 10 } as const

/** Words, person and place of what was said, with the people looked up. `bot`: our own user id. */
export async function toIncoming(
  said: Said,
  bot: string,
  person: (id: string) => Promise<SlackPerson>,
): Promise<Incoming> {
  const words = said.plain ? { text: said.text, people: new Map<string, string>() } : plainWords(said.text, bot)
  const others = [...words.people].slice(0, LIMITS.people)
  const [who, ...names] = await Promise.all([
    person(said.user),
    ...others.map(async ([id, label]) => [`slack:${id}`, label || (await person(id)).name || id] as const),
  ])
  // A mention or command without words asks what there is to ask.
  const text = words.text.slice(0, LIMITS.text) || 'help'
  return {
    text,
    person: { id: `slack:${said.user}`, name: who.name ?? said.userName ?? said.user },
    place: placeOf(said.channel, said.channelName, said.thread),
    key: `slack|${said.key}`,
    ...(who.locale ? { locale: who.locale } : {}),
    ...(who.zone ? { zone: who.zone } : {}),
    ...(names.length > 0 ? { mentioned: Object.fromEntries(names) } : {}),
    ...(said.direct ? { direct: { channel: said.channel } } : {}),
    ...(said.drawnAt === undefined ? {} : { drawnAt: said.drawnAt }),
  }
}

/** A place by its channel; Slack calls groups of people `mpdm-…`, private channels `privategroup`. */
function placeOf(channel: string, name: string | undefined, thread: string | undefined): Place {
  const kind = isDirect(channel) ? 'direct' : name?.startsWith('mpdm-') ? 'group' : 'channel'
  const nameless = name === undefined || name === 'directmessage' || name === 'privategroup' || kind !== 'channel'
  return {
    id: `slack:${channel}`,
    kind,
    ...(nameless ? {} : { name }),
    ...(thread ? { thread } : {}),
    address: { channel },
  }
}
