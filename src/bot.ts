import type { Logger } from 'pino'
import type { Act, Acting } from './act.ts'
import type { Asked } from './ask.ts'
import type { Bot, Incoming } from './chat/chat.ts'
import { createConversations } from './conversations.ts'
import { answerLanguages } from './language/answers.ts'
import { type Conversation, newConversation } from './language/conversation.ts'
import { faultFor } from './language/fault/fault.ts'
import { languageOf } from './language/marks.ts'
import { type Notice, note, type Reply, text } from './reply/reply.ts'
import { type Decided, ReadOnly, type Store, StoreFault } from './store/store.ts'
import type { Day } from './workplan/deadline.ts'
import { zoneFor } from './workplan/preferences.ts'
import { type Instant, newPerson, type Person, type State } from './workplan/state.ts'

export interface BotParts {
  store: Store
  /** Reads a command; null when the words are none. */
  act: (text: string, acting: Acting) => Act | null
  /** Reads and answers a question. */
  ask: (text: string, asked: Asked) => { reply: Reply; conversation: Conversation }
  now: () => Instant
  /** The day it is in an IANA zone. */
  today: (zone: string) => Day
  log: Pick<Logger, 'error' | 'warn' | 'debug'>
  /** Ids of the first members of the secretariat. */
  secretariat: ReadonlySet<string>
  /** Brings a message to somebody else. The bot does not wait for it; a failure is logged. */
  deliver: (notice: Notice) => Promise<void>
}

/** A follow-up ("and when is it due?") counts for half an hour. */
const idle = 30 * 60_000
const limit = 10_000

/**
 * The one way in: a person's words, from whatever chat, become a reply. A command is done and durable before its
 * confirmation is returned; everything else is read as a question. Never rejects: a fault of the world is logged with
 * its cause, and the person is told what was not done.
 */
export function createBot(parts: BotParts): Bot {
  const { store, log } = parts
  const conversations = createConversations({ idle, limit })

  return async (incoming) => {
    const key = JSON.stringify([incoming.person.id, incoming.place.id, incoming.place.thread ?? ''])
    const now = parts.now()
    const before = conversations.get(key, now) ?? opening(incoming)
    try {
      const fresh = await refreshed()
      const state = store.read()
      const person = state.people[incoming.person.id]
      const acting: Acting = {
        state,
        today: parts.today(zoneFor(person, incoming.zone) ?? 'UTC'),
        language: person?.language ?? null,
        conversation: before,
        agencies: [...new Set(person?.focal.map((point) => point.agency))],
        incoming,
        now,
        secretariat: parts.secretariat,
      }
      const { reply, conversation } = await respond(incoming, acting)
      if (conversation) conversations.set(key, conversation, now)
      if (!reply) return null
      for (const notice of reply.also ?? []) {
        parts.deliver(notice).catch((error) => log.error({ err: error, to: notice.to }, 'a notice was not delivered'))
      }
      log.debug({ place: incoming.place.id, kind: reply.kind, workstreams: reply.workstreams }, 'replied')
      return fresh ? reply : withDate(reply, store.faultSince())
    } catch (error) {
      if (!(error instanceof ReadOnly)) {
        log.error({ err: error, place: incoming.place.id }, 'a message could not be answered')
      }
      return apology(error, apologyLanguage(incoming, store.read(), before))
    }
  }

  async function respond(incoming: Incoming, acting: Acting) {
    const command = parts.act(incoming.text, acting)
    if (command?.is === 'change') {
      const reply = await store.update((state) => signed(incoming, state, drawn(command.decide(state))))
      return { reply, conversation: command.conversation }
    }
    const said = command ?? parts.ask(incoming.text, acting)
    remember(incoming, acting.state)
    return { reply: at(said.reply, acting.state), conversation: said.conversation }
  }

  /** Whether `read()` is up to date now. Reading goes on without: the last known state, dated, beats silence. */
  async function refreshed(): Promise<boolean> {
    try {
      await store.refresh()
      return store.faultSince() === null
    } catch (error) {
      log.warn({ err: error }, 'the store could not be refreshed')
      return false
    }
  }

  /** Keeps what the platform now says of somebody the store knows; the answer does not wait for it. */
  function remember(incoming: Incoming, state: State): void {
    if (known(incoming, state) === state) return
    store
      .update((newest) => ({ state: known(incoming, newest), outcome: null }))
      .catch((error) => log.warn({ err: error, person: incoming.person.id }, 'a changed address was not kept'))
  }
}

/** Whoever changes something becomes known to the store, in the same write. */
function signed<T>(incoming: Incoming, before: State, decided: Decided<T>): Decided<T> {
  const { id, name } = incoming.person
  const { state } = decided
  if (state === before) return decided
  const people = state.people[id] ? state.people : { ...state.people, [id]: newPerson(id, name) }
  return { ...decided, state: known(incoming, { ...state, people }) }
}

/** The state with a known person's name, zone and address as the platform gives them; the same object if they agree. */
function known(incoming: Incoming, before: State): State {
  const state = readdressed(incoming, before)
  const person = state.people[incoming.person.id]
  if (!person) return state
  const told: Person = {
    ...person,
    name: incoming.person.name,
    zone: zoneFor(person, incoming.zone),
    direct: incoming.direct ?? person.direct,
  }
  const same =
    told.name === person.name &&
    told.zone === person.zone &&
    JSON.stringify(told.direct) === JSON.stringify(person.direct)
  return same ? state : { ...state, people: { ...state.people, [person.id]: told } }
}

/** The state with the newest address of a place that is sent digests: platforms move, and their addresses with them. */
function readdressed({ place }: Incoming, state: State): State {
  const subscription = state.subscriptions[place.id]
  if (!subscription || JSON.stringify(subscription.address) === JSON.stringify(place.address)) return state
  const moved = { ...subscription, address: place.address }
  return { ...state, subscriptions: { ...state.subscriptions, [place.id]: moved } }
}

function drawn(decided: Decided<Reply | null>): Decided<Reply | null> {
  return { ...decided, outcome: decided.outcome && at(decided.outcome, decided.state) }
}

/** Every card knows how long the log was when it was drawn. */
function at(reply: Reply, state: State): Reply {
  return { ...reply, drawnAt: reply.drawnAt ?? state.log.length }
}

function withDate(reply: Reply, since: Instant | null): Reply {
  return { ...reply, more: [...reply.more, note(faultFor(reply.language).asOf(since))] }
}

function apology(error: unknown, language: string): Reply {
  const words = faultFor(language)
  const said = error instanceof StoreFault ? words.notSaved : words.notDone
  const why = error instanceof ReadOnly ? words.readOnly : said
  return { kind: 'refused', language, workstreams: [], answer: [text(why)], more: [], private: true }
}

/** The language of an apology: the person's choice, else that of the words, of what was said before, of the platform. */
function apologyLanguage(incoming: Incoming, state: State, conversation: Conversation | null): string {
  const chosen = state.people[incoming.person.id]?.language
  return chosen ?? languageOf(incoming.text, conversation?.language ?? incoming.locale ?? null)
}

/** A conversation that has said nothing yet, in the platform's language for this person, if the bot speaks it. */
function opening(incoming: Incoming): Conversation | null {
  const language = incoming.locale?.toLowerCase().split(/[-_]/)[0] ?? ''
  return answerLanguages.includes(language) ? newConversation(language) : null
}
