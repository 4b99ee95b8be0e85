import { commandWord, writeCommand } from '../language/write-command.ts'
import type { Outcome } from '../workplan/order.ts'
import type { Change, Entry, PersonId } from '../workplan/state.ts'
import {
  agencyLabel,
  changeLine,
  changeValue,
  type Speaking,
  tieLine,
  whoLabel,
  wordsOf,
  workstreamsOf,
} from './change-lines.ts'
import type { Composing } from './compose-change.ts'
import { type Block, buttons, type Notice, note, span, text } from './reply.ts'

/** Messages to the others whom an outcome concerns, each in their own language; never to the one who acted. */
export function noticesOf(outcome: Outcome, composing: Composing): Notice[] {
  const told = (() => {
    switch (outcome.is) {
      case 'changed':
        return outcome.concerns.map((to) =>
          notice(to, composing, (speaking) => ofChange(outcome, to, speaking, composing)),
        )
      case 'requested':
        return outcome.again
          ? []
          : outcome.secretariat.map((to) =>
              notice(to, composing, (speaking) => ofRequest(outcome, speaking, composing)),
            )
      case 'decided':
        return [notice(outcome.request.person, composing, (speaking) => ofDecision(outcome, speaking))]
      case 'notified':
        return outcome.again
          ? []
          : outcome.people.map((to) => notice(to, composing, (speaking) => ofWish(outcome, speaking, composing)))
      default:
        return []
    }
  })()
  return told.filter(({ to }) => !('person' in to) || to.person !== composing.by.id)
}

interface Message {
  answer: Block[]
  more: Block[]
  items: string[]
}

/** A direct message; one that follows from what was said elsewhere names the place. */
function notice(to: PersonId, composing: Composing, message: (speaking: Speaking) => Message): Notice {
  const language = composing.state.people[to]?.language ?? composing.language
  const zone = composing.state.people[to]?.zone ?? composing.zone
  const speaking: Speaking = { ...composing, language, zone }
  const { words, say } = wordsOf(speaking)
  const { answer, more, items } = message(speaking)
  return {
    to: { person: to },
    reply: {
      kind: 'answer',
      language: say.tag,
      workstreams: workstreamsOf(speaking, items),
      answer,
      more: [...(composing.place === null ? [] : [note(words.tell.from(composing.place))]), ...more],
      private: true,
    },
  }
}

function ofChange(
  outcome: Extract<Outcome, { is: 'changed' }>,
  to: PersonId,
  speaking: Speaking,
  { by }: Composing,
): Message {
  const { words, say } = wordsOf(speaking)
  const { entries, earlier } = outcome
  const [first] = entries
  const lines = say.and(entries.map(({ change }) => changeLine(speaking, change)))
  const who = whoLabel(speaking, by.id, by.name)
  const items = entries.flatMap(({ change }) => (change.item === null ? [] : [change.item]))
  const quoted: Block[] = first?.note ? [{ is: 'quote', spans: [span(first.note)] }] : []
  const more = (...sayings: [label: string, says: string][]) => [
    buttons(...sayings.map(([label, says]) => ({ label, says }))),
  ]
  const history: [string, string] = [
    words.buttons.history,
    `${commandWord('history', speaking.language)} ${items[0] ?? ''}`.trim(),
  ]
  if (first?.undoes != null) return { answer: [text(words.tell.undone(who, lines))], more: more(history), items }
  if (first?.change.field === 'contest') {
    const contested = speaking.state.log[first.change.entry]
    const what = contested ? changeLine(speaking, contested.change) : lines
    return { answer: [text(words.tell.contested(who, what)), ...quoted], more: more(history), items }
  }
  if (first?.change.field === 'focal') return ofTie(first.change, to, speaking, who)
  const yours = earlier.filter((entry) => entry.by === to)
  const answer = [
    text(words.tell.overruled(who, lines, say.and(yours.map((entry) => shortLine(entry, speaking))))),
    ...quoted,
  ]
  const contest: [string, string] = [
    words.buttons.contest,
    `${commandWord('contest', speaking.language)} ${contestedBy(outcome.entries, yours)}`,
  ]
  return { answer, more: more(contest, history), items }
}

/** The entry that overruled what somebody had set. */
function contestedBy(entries: Entry[], yours: Entry[]): number {
  const overruling = entries.find(({ change }) =>
    yours.some((entry) => entry.change.field === change.field && entry.change.item === change.item),
  )
  return (overruling ?? entries[0])?.seq ?? 0
}

function ofTie(change: Extract<Change, { field: 'focal' }>, to: PersonId, speaking: Speaking, who: string): Message {
  const { words } = wordsOf(speaking)
  const items = change.item === null ? [] : [change.item]
  const granted = change.to && change.person === to && change.agency !== 'SECRETARIAT'
  const sentence = granted
    ? words.tell.granted(agencyLabel(speaking, change.agency), change.item)
    : words.tell.focal(who, tieLine(speaking, change))
  return { answer: [text(sentence)], more: [], items }
}

function ofRequest({ request }: Extract<Outcome, { is: 'requested' }>, speaking: Speaking, { by }: Composing): Message {
  const { words } = wordsOf(speaking)
  const decide = (approve: boolean) => writeCommand({ do: 'decide', request: request.id, approve }, speaking.language)
  return {
    answer: [
      text(words.tell.request(whoLabel(speaking, by.id, by.name), agencyLabel(speaking, request.agency), request.item)),
    ],
    more: [
      buttons(
        { label: words.buttons.approve, says: decide(true), style: 'primary' },
        { label: words.buttons.decline, says: decide(false), style: 'danger' },
      ),
    ],
    items: request.item === null ? [] : [request.item],
  }
}

function ofDecision({ request, approve }: Extract<Outcome, { is: 'decided' }>, speaking: Speaking): Message {
  const { words } = wordsOf(speaking)
  const { agency, item, person } = request
  const granted =
    agency === 'SECRETARIAT'
      ? tieLine(speaking, { person, agency, item, to: true })
      : words.tell.granted(agencyLabel(speaking, agency), item)
  const sentence = approve ? granted : words.tell.refused(agencyLabel(speaking, agency), item)
  return { answer: [text(sentence)], more: [], items: item === null ? [] : [item] }
}

function ofWish(outcome: Extract<Outcome, { is: 'notified' }>, speaking: Speaking, { by }: Composing): Message {
  const { words } = wordsOf(speaking)
  return {
    answer: [text(words.tell.wish(whoLabel(speaking, by.id, by.name), outcome.says))],
    more: [buttons({ label: words.buttons.doIt, says: outcome.says, style: 'primary' })],
    items: [],
  }
}

function shortLine({ change }: Entry, speaking: Speaking): string {
  return change.field === 'focal' ? changeLine(speaking, change) : changeValue(speaking, change)
}
