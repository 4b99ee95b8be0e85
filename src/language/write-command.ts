import type { Day, Deadline } from '../workplan/deadline.ts'
import type { Order } from '../workplan/order.ts'
import type { Status } from '../workplan/workplan.ts'
import { reasonIn } from './command-arguments.ts'
import { type CommandName, type CommandWords, commandsFor, type Keyword } from './commands.ts'

/**
 * An order as a command in a language: what a button says, so that the one who reads it can also type it. Reading it
 * gives the order back.
 */
export function writeCommand(order: Order, language: string): string {
  const said = commandsFor(language)
  const word = (keyword: Keyword) => said.words[keyword][0] ?? keyword
  const agencies = (ids: string[]) => ids.join(` ${word('and')} `)
  const parts: (string | null)[] = (() => {
    switch (order.do) {
      case 'status':
        return [order.items.join(' '), statusWord(order.to, said), ...noted(order, said)]
      case 'note':
        return [`${order.items.join(', ')}:`, order.note]
      case 'deadline': {
        const dates = [order.replaces, order.to].flatMap((date) => (date ? [writeDeadline(date)] : []))
        return [order.item, dates.join(` ${word('to')} `), ...noted(order, said)]
      }
      case 'lead':
        return [
          order.item,
          word(order.add ? 'add' : 'remove'),
          agencies(order.agencies),
          ...(order.from ? [word('from'), order.from] : []),
        ]
      case 'adopt':
        return [order.item, ...(order.leads.length > 0 ? [word('ledBy'), agencies(order.leads)] : [])]
      case 'undo':
        return [order.entry === null ? null : String(order.entry)]
      case 'contest':
        return [String(order.entry), order.note]
      case 'focal':
        return [word(order.add ? 'add' : 'remove'), `@${order.person}`, order.agency, order.item]
      case 'request':
        return [word('request'), order.agency, order.item]
      case 'decide':
        return [word(order.approve ? 'approve' : 'decline'), order.request]
      case 'notify':
        return [order.says]
    }
  })()
  return [commandWord(nameOf(order), language), ...parts].filter((part) => part !== null && part !== '').join(' ')
}

/** The command that asks for a page of the log. */
export function writeHistory(
  asked: { item: string | null; since: Day | null; until: Day | null; before: number | null },
  language: string,
): string {
  const { from, until, before } = commandsFor(language).words
  const parts = [
    commandWord('history', language),
    asked.item,
    asked.since === null ? null : `${from[0]} ${asked.since}`,
    asked.until === null ? null : `${until[0]} ${asked.until}`,
    asked.before === null ? null : `${before[0]} #${asked.before}`,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

/** The command of which an order is one. */
export function nameOf(order: Order): CommandName {
  return order.do === 'request' || order.do === 'decide' ? 'focal' : order.do
}

/** What a command is called in a language. */
export function commandWord(name: CommandName, language: string): string {
  return commandsFor(language).commands[name].words[0] ?? name
}

/** A status as a command in a language writes it. */
export function statusWord(status: Status, said: CommandWords): string {
  return said.statuses[status][0] ?? status
}

function noted({ note, reason }: { note: string | null; reason: boolean }, said: CommandWords): string[] {
  if (note === null) return []
  return reason && !reasonIn(note.toLowerCase()) ? [said.words.because[0] ?? '', note] : [note]
}

/** A deadline at its precision, in the figures that any language reads. */
function writeDeadline(deadline: Deadline): string {
  switch (deadline.precision) {
    case 'day':
      return deadline.day
    case 'month':
      return deadline.month
    case 'quarter':
      return deadline.quarter
    case 'year':
      return deadline.year
    case 'range':
      return `${deadline.from} to ${deadline.to}`
    case 'open':
      return deadline.why === 'duration' ? `${deadline.months?.join('-') ?? ''} months` : openWords[deadline.why]
  }
}

const openWords = {
  ongoing: 'ongoing',
  annual: 'annually',
  'multi-year': 'multi-year',
  'not-applicable': 'not applicable',
  'to-be-determined': 'to be determined',
} as const
