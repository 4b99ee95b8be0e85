import { type Asked, ask } from './ask.ts'
import type { Incoming } from './chat/chat.ts'
import type { CommandName } from './language/commands.ts'
import { type Conversation, newConversation } from './language/conversation.ts'
import { languageOf } from './language/marks.ts'
import { readCommand } from './language/read-command.ts'
import type { Speaking } from './reply/change-lines.ts'
import { compose } from './reply/compose.ts'
import { composeAsking, composeContestForm, composeForm } from './reply/compose-asking.ts'
import { composeCard, composeMine } from './reply/compose-card.ts'
import { composeOutcome } from './reply/compose-change.ts'
import { commandHelp, helpReply } from './reply/compose-help.ts'
import { composeFocalPoints, composeHistory, composeStatusOn } from './reply/compose-history.ts'
import { composeNoAgency } from './reply/compose-refusal.ts'
import type { Reply } from './reply/reply.ts'
import { actOnLanguage, actOnSetting, actOnZone } from './settings.ts'
import type { Decided } from './store/store.ts'
import { answer } from './workplan/answer.ts'
import { change } from './workplan/change.ts'
import { addDays } from './workplan/deadline.ts'
import { statusOn } from './workplan/history.ts'
import { itemsOf } from './workplan/notify.ts'
import type { Order } from './workplan/order.ts'
import { zoneFor } from './workplan/preferences.ts'
import type { Question } from './workplan/question.ts'
import type { Entry, Instant, State } from './workplan/state.ts'

export interface Acting extends Asked {
  /** Who says it, where, its key, and the position the card of a button was drawn at. */
  incoming: Incoming
  now: Instant
  /** Ids of the first members of the secretariat, from the configuration. */
  secretariat: ReadonlySet<string>
}

/** What a command comes to: something to read out, or a decision to be made on the newest state and kept. */
export type Act =
  | { is: 'reply'; reply: Reply; conversation?: Conversation }
  | {
      is: 'change'
      /** Pure: may be run more than once. The outcome null says that this very action was done before. */
      decide: (state: State) => Decided<Reply | null>
      conversation?: Conversation
    }

/**
 * Reads a command and says what it comes to; null when the words are no command, but perhaps a question. Pure: nothing
 * is changed until the decision has been run by a store. Never throws for any text.
 */
export function act(text: string, acting: Acting): Act | null {
  const { state, today } = acting
  const language = spokenLanguage(text, acting)
  const command = readCommand(text, { plan: state.plan, today, language })
  if (!command) return null
  const speaking = speakingOf(acting, state, language)
  const question = (asked: Question): Act => {
    const told = compose(answer(asked, state, today), state.plan, language)
    return {
      is: 'reply',
      reply: told,
      conversation: { ...about([], language, acting), question: asked, listed: told.workstreams },
    }
  }
  const reply = (said: Reply, items: string[] = []): Act => ({
    is: 'reply',
    reply: said,
    conversation: about(items, language, acting),
  })
  switch (command.is) {
    case 'order':
      return carryOut(command.order, acting, language)
    case 'slip':
    case 'which':
    case 'which-status':
      return reply(composeAsking(command, speaking))
    case 'form':
      return reply(composeForm(command.form, command.item, speaking), [command.item])
    case 'contest-form': {
      const { entry } = command
      const form = composeContestForm(entry, speaking)
      return form ? reply(form) : carryOut({ do: 'contest', entry, note: '' }, acting, language)
    }
    case 'no-such-agency':
      return reply(composeNoAgency(command.named, speaking))
    case 'help':
      return reply(command.about === null ? helpReply(language) : commandHelp(command.about, language))
    case 'focal-points':
      return reply(composeFocalPoints(command, speaking), command.item === null ? [] : [command.item])
    case 'history':
      return reply(composeHistory(command, speaking), command.item === null ? [] : [command.item])
    case 'status-on': {
      const on = statusOn(state, command.item, command.day, { today, zone: speaking.zone })
      return reply(composeStatusOn(on, speaking), [command.item])
    }
    case 'card':
      return reply(composeCard(command.item, speaking, today), [command.item])
    case 'mine':
      return reply(composeMine(acting.incoming.person.id, speaking, today))
    case 'overdue':
      return question({ ask: 'list', filter: { overdue: true }, attributes: [] })
    case 'list':
      return question({ ask: 'list', filter: {}, attributes: [] })
    case 'due': {
      if (command.words !== null) {
        return { is: 'reply', ...ask(command.words, { ...acting, language, conversation: newConversation(language) }) }
      }
      const period = { from: today, to: addDays(today, daysAhead) }
      return question({ ask: 'window', filter: {}, period, attributes: [] })
    }
    case 'setting':
      return settings[command.name]?.(command.words, acting, language) ?? null
  }
}

/** How far “due” looks ahead when no period is named. */
const daysAhead = 30

/** Settings of channels and people, by the command that sets them; each reads its own words, and null leaves them to the question reader. */
const settings: Partial<Record<CommandName, (words: string, acting: Acting, language: string) => Act | null>> = {
  digest: (words, acting, language) => actOnSetting('digest', words, acting, language),
  snooze: (words, acting, language) => actOnSetting('snooze', words, acting, language),
  stop: (words, acting, language) => actOnSetting('stop', words, acting, language),
  reminders: (words, acting, language) => actOnSetting('reminders', words, acting, language),
  language: actOnLanguage,
  zone: actOnZone,
}

function carryOut(order: Order, acting: Acting, language: string): Act {
  const { incoming, now, today, secretariat } = acting
  const { person, key, mentioned = {}, drawnAt } = incoming
  const named: Order = order.do === 'focal' ? { ...order, name: mentioned[order.person] ?? null } : order
  const items = itemsOf(order)
  return {
    is: 'change',
    decide: (state) => {
      const ordered = change(named, state, { by: person, now, today, key, secretariat })
      const moved =
        drawnAt === undefined ? [] : state.log.slice(drawnAt).filter((entry) => concerns(entry, items, person.id))
      const speaking = speakingOf(acting, ordered.state, language)
      const composing = { ...speaking, by: person, place: incoming.place.name ?? null, moved }
      return { state: ordered.state, outcome: composeOutcome(ordered.outcome, composing) }
    },
    conversation: about(items, language, acting),
  }
}

/** Whether an entry by somebody else is about one of some items. */
function concerns({ change: { field, item }, by }: Entry, items: string[], person: string): boolean {
  return by !== person && field !== 'focal' && item !== null && items.includes(item)
}

function speakingOf({ incoming, secretariat }: Acting, state: State, language: string): Speaking {
  const { person, mentioned, zone } = incoming
  return {
    state,
    language,
    zone: zoneFor(state.people[person.id], zone) ?? 'UTC',
    secretariat,
    names: { ...mentioned, [person.id]: person.name },
  }
}

/**
 * The language to answer in: the one chosen, else that of the words. What a button says was not written by the one who
 * presses it, so it goes on in the language of the conversation unless it is plain.
 */
function spokenLanguage(text: string, { language, conversation, incoming }: Acting): string {
  if (language) return language
  const before = conversation?.language ?? null
  return languageOf(incoming.drawnAt === undefined || before === null ? text : text.replace(/[a-z]/gi, ''), before)
}

/** The conversation, now about some items, so that "and when is it due?" finds them. */
function about(items: string[], language: string, { conversation }: Acting): Conversation {
  const known = conversation ?? newConversation(language)
  const others = known.items.filter((item) => !items.includes(item))
  return { ...known, language, items: [...items, ...others].slice(0, 6), pending: null }
}
