import { commandsFor } from '../language/commands.ts'
import { commandWord, writeCommand } from '../language/write-command.ts'
import type { DateFinding } from '../workplan/date-check.ts'
import { itemsOf } from '../workplan/notify.ts'
import type { Order, Outcome } from '../workplan/order.ts'
import type { Entry, FocalRequest, Instant } from '../workplan/state.ts'
import { undoMinutes } from '../workplan/undo.ts'
import {
  agencyLabel,
  agencyLabels,
  authorLabel,
  calendarDay,
  changeLine,
  changeValue,
  dayLabel,
  itemLabel,
  momentLabel,
  personName,
  type Speaking,
  tieLine,
  timeLabel,
  wordsOf,
  workstreamsOf,
} from './change-lines.ts'
import { noticesOf } from './compose-notices.ts'
import { composeRefusal } from './compose-refusal.ts'
import { type Block, type Button, buttons, note, type Reply, span, text } from './reply.ts'

/** What composing an outcome needs: the state after it, and who did it, from where. */
export interface Composing extends Speaking {
  by: { id: string; name: string }
  /** What people call the place it was said in, when the chat tells. */
  place: string | null
  /** Entries by others on the same items since the card was drawn whose button was pressed. */
  moved: Entry[]
}

type Of<Is extends Outcome['is']> = Extract<Outcome, { is: Is }>

/** Says what became of an order, to the one who gave it, with the messages to others that follow. Null: said before. */
export function composeOutcome(outcome: Outcome, composing: Composing): Reply | null {
  switch (outcome.is) {
    case 'repeated':
      return null
    case 'changed':
      return composeChanged(outcome, composing)
    case 'unchanged':
      return composeUnchanged(outcome, composing)
    case 'doubtful':
      return composeDoubt(outcome, composing)
    case 'requested':
      return composeRequested(outcome, composing)
    case 'decided':
      return composeDecided(outcome, composing)
    case 'notified':
      return composeNotified(outcome, composing)
    case 'refused':
      return composeRefusal(outcome, composing)
  }
}

function said(composing: Composing, kind: Reply['kind'], items: string[], answer: Block[], more: Block[] = []): Reply {
  const { say } = wordsOf(composing)
  return { kind, language: say.tag, workstreams: workstreamsOf(composing, items), answer, more, private: false }
}

function composeChanged(outcome: Of<'changed'>, composing: Composing): Reply {
  const { words, say } = wordsOf(composing)
  const { entries, order } = outcome
  const [first] = entries
  if (!first) throw new Error('a change has an entry')
  const items = [...new Set(entries.flatMap(({ change }) => (change.item === null ? [] : [change.item])))]
  const lines =
    order.do === 'note' || (order.do === 'status' && first.change.field === 'note')
      ? items.map((item) => itemLabel(composing, item))
      : entries.map(({ change }) => changeLine(composing, change))
  const head =
    words.done[
      first.undoes !== null
        ? 'undo'
        : first.change.field === 'note'
          ? 'note'
          : first.change.field === 'contest'
            ? 'contest'
            : 'change'
    ]
  const answer: Block[] =
    lines.length === 1
      ? [text(head, words.gap, lines[0] ?? '')]
      : [text(head), { is: 'list', items: lines.map((line) => [span(line)]) }]
  if (first.note !== null) answer.push({ is: 'quote', spans: [span(first.note)] })
  const more: Block[] = [
    ...(outcome.same.length > 0 && order.do === 'status' ? [note(words.same(outcome.same, say.status(order.to)))] : []),
    ...outcome.earlier.map((entry) => {
      const { change } = entry
      const value = change.field === 'focal' ? changeLine(composing, change) : changeValue(composing, change)
      return note(words.earlier(authorLabel(composing, entry), value, dayLabel(composing, entry.at)))
    }),
    ...movedNote(composing),
    note(
      words.by(authorLabel(composing, first), momentLabel(composing, first.at)),
      words.gap,
      words.undoUntil(timeLabel(composing, undoEnd(first.at))),
    ),
    buttons(...changedButtons(outcome, composing, first, items)),
  ]
  const reply = said(composing, 'done', items, answer, more)
  const replaces = first.undoes !== null ? { replaces: true } : {}
  return { ...reply, ...replaces, also: noticesOf(outcome, composing) }
}

function undoEnd(at: Instant): Instant {
  return new Date(Date.parse(at) + undoMinutes * 60_000).toISOString()
}

function changedButtons(outcome: Of<'changed'>, composing: Composing, first: Entry, items: string[]): Button[] {
  const { words } = wordsOf(composing)
  const { language } = composing
  const [item] = items
  return [
    { label: words.buttons.undo, says: writeCommand({ do: 'undo', entry: first.seq }, language) },
    // Who overrules somebody is contested by others: in a channel they see this card.
    ...(outcome.earlier.length > 0
      ? [{ label: words.buttons.contest, says: `${commandWord('contest', language)} ${first.seq}` }]
      : []),
    ...(item === undefined
      ? []
      : [{ label: words.buttons.history, says: `${commandWord('history', language)} ${item}` }]),
  ]
}

function movedNote(composing: Composing): Block[] {
  const { moved } = composing
  if (moved.length === 0) return []
  const lines = moved
    .slice(-3)
    .map((entry) => `${changeLine(composing, entry.change)}, ${authorLabel(composing, entry)}`)
  return [note(wordsOf(composing).words.moved(lines))]
}

function composeUnchanged({ order, since }: Of<'unchanged'>, composing: Composing): Reply {
  const { words, say } = wordsOf(composing)
  const { unchanged } = words
  const label = (item: string) => itemLabel(composing, item)
  const sentence = (() => {
    switch (order.do) {
      case 'status':
        return unchanged.status(say.and(order.items.map(label)), say.status(order.to))
      case 'deadline':
        return unchanged.deadline(label(order.item), say.deadline(order.to))
      case 'lead':
        return unchanged.lead(label(order.item), agencyLabels(composing, order.agencies))
      case 'adopt': {
        const adopted = composing.state.plan.workstreams.find(({ id }) => id === order.item)?.adopted
        return unchanged.adopted(label(order.item), adopted ? calendarDay(composing, adopted) : '')
      }
      case 'focal':
        return unchanged.focal(personName(composing, order.person), agencyLabel(composing, order.agency), order.add)
      case 'request':
        return unchanged.focal(composing.by.name, agencyLabel(composing, order.agency), true)
      default:
        throw new Error(`an order to ${order.do} is never without effect`)
    }
  })()
  const isOfPlan = order.do === 'status' || order.do === 'deadline'
  const told = since
    ? unchanged.since(authorLabel(composing, since), dayLabel(composing, since.at))
    : isOfPlan
      ? unchanged.asIssued
      : null
  return said(
    composing,
    'done',
    itemsOf(order),
    [text(sentence)],
    [...(told ? [note(told)] : []), ...movedNote(composing)],
  )
}

function composeDoubt({ order, findings }: Of<'doubtful'>, composing: Composing): Reply {
  const { words, say, digest } = wordsOf(composing)
  const { language } = composing
  const line = ({ is, item, status, date }: DateFinding) =>
    words.line(itemLabel(composing, item), digest.finding(is, say.status(status), say.due(date)))
  const kinds = [...new Set(findings.map(({ is }) => (order.do === 'deadline' ? 'past-date' : is)))]
  const because = commandsFor(language).words.because[0] ?? ''
  const already = order.do === 'status' || order.do === 'deadline' ? order.note : null
  const again = (reason: string) =>
    writeCommand(withReason(order, [already, reason].filter((part) => part !== null).join(' ')), language)
  return {
    ...said(
      composing,
      'clarify',
      itemsOf(order),
      [
        text(words.doubt.notYet),
        { is: 'list', items: findings.map((finding) => [span(line(finding))]) },
        text(words.doubt.ask),
      ],
      [
        buttons(
          ...kinds.map((kind) => ({
            label: words.doubt.quick[kind].label,
            says: again(words.doubt.quick[kind].because),
          })),
        ),
        {
          is: 'form',
          form: {
            title: words.doubt.form,
            fields: [{ name: 'reason', label: words.doubt.reason, kind: 'text' }],
            submit: words.form.save,
            cancel: words.form.cancel,
            says: again(`${because} {reason}`),
          },
        },
      ],
    ),
    private: true,
  }
}

function withReason(order: Order, reason: string): Order {
  return order.do === 'status' || order.do === 'deadline' ? { ...order, note: reason, reason: true } : order
}

function composeRequested(outcome: Of<'requested'>, composing: Composing): Reply {
  const { words } = wordsOf(composing)
  const { agency, item, at } = outcome.request
  const name = agencyLabel(composing, agency)
  const sentence = outcome.again ? words.request.again(name, dayLabel(composing, at)) : words.request.sent(name, item)
  return {
    ...said(composing, 'done', item ? [item] : [], [text(sentence)]),
    private: true,
    also: noticesOf(outcome, composing),
  }
}

function composeDecided(outcome: Of<'decided'>, composing: Composing): Reply {
  const { words } = wordsOf(composing)
  const { person, agency, item }: FocalRequest = outcome.request
  const tell = outcome.approve ? words.request.approved : words.request.declined
  const sentence =
    agency === 'SECRETARIAT' && outcome.approve
      ? tieLine(composing, { person, agency, item, to: true })
      : tell(personName(composing, person), agencyLabel(composing, agency), item)
  return {
    ...said(composing, 'done', item ? [item] : [], [text(sentence)]),
    replaces: true,
    also: noticesOf(outcome, composing),
  }
}

function composeNotified(outcome: Of<'notified'>, composing: Composing): Reply {
  const { words } = wordsOf(composing)
  const { people, parties, again } = outcome
  const members = people.filter((id) => composing.secretariat.has(id) || composing.state.people[id]?.secretariat)
  const names = people.filter((id) => !members.includes(id)).map((id) => personName(composing, id))
  const sentence = again
    ? words.notified.again
    : people.length === 0
      ? words.notified.nobody(parties.map((party) => agencyLabel(composing, party)))
      : words.notified.told([...names, ...(members.length > 0 ? [words.secretariat] : [])])
  return {
    ...said(composing, 'done', itemsOf(outcome.order), [text(sentence)]),
    private: true,
    also: noticesOf(outcome, composing),
  }
}
