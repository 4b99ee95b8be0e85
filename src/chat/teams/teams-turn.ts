import type { Chrome } from '../../language/chrome/chrome.ts'
import { buttons, type Reply, text } from '../../reply/reply.ts'
import type { Bot, Incoming, Log } from '../chat.ts'
import {
  type Activity,
  directOf,
  kindOf,
  localeOf,
  placeName,
  tenantOf,
  threadOf,
  whereOf,
  zoneOf,
} from './teams-activity.ts'
import type { Spot, TeamsAnswers } from './teams-answer.ts'
import type { TeamsPeople } from './teams-people.ts'
import { addressOf } from './teams-send.ts'
import { wordsOf } from './teams-text.ts'

/** What is said by something other than a message's own text. */
export interface Saying {
  text: string
  key: string
  drawnAt?: number | undefined
  /** A conversation of its own, so that asking leaves no trace in what is remembered of the talk. */
  aside?: string
}

export interface Turns {
  answers: TeamsAnswers
  people: TeamsPeople
  bot: () => Bot
  chrome: (language: string) => Chrome
  /** Lets the stop wait for work that nobody waits for. */
  hold: (work: Promise<unknown>) => void
  log: Log
}

/** Milliseconds after which somebody who waits is shown that an answer is being written. */
const SLOW = 1_500

/** Asks the bot what a person said, with a typing sign when the answer is slow. */
export function speech({ people, answers, bot, log }: Turns) {
  return async (activity: Activity, saying?: Saying): Promise<{ incoming: Incoming; reply: Reply | null }> => {
    const incoming = await toIncoming(activity, people, saying)
    const spot = spotOf(activity)
    const visible = !spot.targeted && saying?.aside === undefined
    const timer = setTimeout(() => {
      if (visible) answers.typing(spot).catch((error) => log.debug({ err: error }, 'no typing sign was shown'))
    }, SLOW)
    try {
      return { incoming, reply: await bot()(incoming) }
    } finally {
      clearTimeout(timer)
    }
  }
}

/** Where the answer to an activity goes. */
export function spotOf(activity: Activity): Spot {
  return {
    where: whereOf(activity),
    conversation: activity.conversation.id,
    replyTo: activity.type === 'message' ? (activity.id ?? null) : (activity.replyToId ?? null),
    user: activity.from,
    targeted: activity.recipient.isTargeted === true && kindOf(activity) !== 'direct',
    placeName: placeName(activity),
  }
}

/** Words, person and place of an activity, the people in it looked up. */
async function toIncoming(activity: Activity, people: TeamsPeople, saying?: Saying): Promise<Incoming> {
  const words = wordsOf(activity)
  const [person, others] = await Promise.all([
    people.author(activity),
    people.others(activity, saying ? [] : words.mentioned),
  ])
  const spoken = others.reduce((said, other) => said.replaceAll(other.mark, `@${other.id}`), words.text)
  const { conversation = activity.conversation.id } = whereOf(activity)
  const thread = saying?.aside ?? threadOf(activity)
  const name = placeName(activity)
  const locale = localeOf(activity)
  const zone = zoneOf(activity)
  return {
    // A mention without words asks what there is to ask.
    text: saying?.text ?? (spoken || 'help'),
    person,
    place: {
      id: `teams:${conversation}`,
      kind: kindOf(activity),
      address: addressOf(whereOf(activity)),
      ...(name ? { name } : {}),
      ...(thread ? { thread } : {}),
    },
    key: saying?.key ?? `teams|${conversation}|${activity.id ?? ''}`,
    direct: addressOf(directOf(activity)),
    ...(locale ? { locale } : {}),
    ...(zone ? { zone } : {}),
    ...(others.length > 0 ? { mentioned: Object.fromEntries(others.map(({ id, name }) => [id, name])) } : {}),
    ...(saying?.drawnAt === undefined ? {} : { drawnAt: saying.drawnAt }),
  }
}

/**
 * Says hello where the bot was added, and by whom. Teams tells of it twice, as an installation and as a new member of
 * the conversation; nobody is written to but the place itself.
 */
export function welcomes({ answers, people, chrome, log }: Turns) {
  const greeted = new Set<string>()
  return async (activity: Activity): Promise<void> => {
    const spot = spotOf(activity)
    const place = spot.where.conversation ?? spot.conversation
    if (isRemoval(activity)) {
      greeted.delete(place)
      log.info({ place, tenant: tenantOf(activity) }, 'the bot was removed from a place in Teams')
      return
    }
    if (!isArrival(activity) || greeted.has(place)) return
    greeted.add(place)
    const language = localeOf(activity) ?? 'en'
    const words = chrome(language)
    const { name } = await people.author(activity)
    const addedBy = name === activity.from.id || activity.from.id === activity.recipient.id ? null : name
    const reply: Reply = {
      kind: 'answer',
      language,
      workstreams: [],
      answer: [text(words.welcome(addedBy)), { is: 'list', items: words.abilities.map((line) => [{ text: line }]) }],
      more: [buttons(...words.prompts.map((prompt) => ({ label: prompt.title, says: prompt.message })))],
      private: false,
    }
    await answers.show(answers.remember(reply, null, null, null), { ...spot, replyTo: null })
  }
}

/** `add-upgrade` is a new version of what was there before. */
function isArrival({ type, action, membersAdded, recipient }: Activity): boolean {
  if (type === 'installationUpdate') return action === 'add'
  return type === 'conversationUpdate' && (membersAdded ?? []).some((member) => member.id === recipient.id)
}

function isRemoval({ type, action, membersRemoved, recipient }: Activity): boolean {
  if (type === 'installationUpdate') return action === 'remove'
  return type === 'conversationUpdate' && (membersRemoved ?? []).some((member) => member.id === recipient.id)
}
