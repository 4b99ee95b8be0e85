import type { Day } from '../workplan/deadline.ts'
import type { Order } from '../workplan/order.ts'
import type { Plan, Status } from '../workplan/workplan.ts'
import {
  exists,
  isQuestion,
  type ReadIds,
  takeAgencies,
  takeIds,
  takeKeyword,
  takeNote,
  takeStatus,
} from './command-arguments.ts'
import { takeDeadline, takeMonth } from './command-dates.ts'
import { type CommandName, commandLanguages, commandNames, commands } from './commands.ts'
import {
  type Cursor,
  isDone,
  phraseBook,
  rest,
  restTyped,
  skip,
  startAt,
  take,
  takeAll,
  takeMatch,
  wordBook,
} from './cursor.ts'
import { readFocal } from './read-focal.ts'
import { readHistory, readLogQuestion } from './read-history.ts'
import { slips, slipsAllowed } from './spelling.ts'
import { findWhens } from './when.ts'
import { isEveryday } from './words/everyday-english.ts'

/** What a message says, when it is a command. */
export type Command =
  | { is: 'order'; order: Order }
  /** Ids that the message may mean, each with the order it would then be. */
  | { is: 'which'; choices: { item: string; order: Order }[] }
  /** A word that may mean several statuses. */
  | { is: 'which-status'; typed: string; choices: Order[] }
  /** A slip of the pen in a command or a status, and what would be done if it is one. */
  | { is: 'slip'; typed: string; order: Order }
  | { is: 'form'; form: 'status' | 'note'; item: string }
  | { is: 'contest-form'; entry: number }
  | { is: 'no-such-agency'; named: string }
  | { is: 'help'; about: CommandName | null }
  | { is: 'focal-points'; agency: string | null; item: string | null }
  | { is: 'history'; item: string | null; since: Day | null; until: Day | null; before: number | null }
  | { is: 'status-on'; item: string; day: Day }
  /** Everything about one item. */
  | { is: 'card'; item: string }
  | { is: 'mine' }
  | { is: 'overdue' }
  /** What falls due in the next days, or in a period that is read from the words by themselves. */
  | { is: 'due'; words: string | null }
  | { is: 'list' }
  /** A setting, with the words after its name: read where the settings are. */
  | { is: 'setting'; name: CommandName; words: string }

export interface CommandReading {
  plan: Plan
  today: Day
  /** Language tag of the message, for dates that can be read in two ways. */
  language: string
}

const named = commandLanguages.flatMap((said) =>
  commandNames().flatMap((name) => said.commands[name].words.map((word) => [word, name] as const)),
)
const names = phraseBook(named)
const single = named.filter(([word, name]) => /^[a-z]{4,}$/.test(word) && commands[name] !== 'read')
const polite = wordBook(commandLanguages.flatMap((said) => said.polite))
/** Longer messages hold no command: a note has at most a thousand characters. */
const longest = 4000

/**
 * Reads a command, with or without a leading slash, in any language. Strict: what changes something needs ids and a value
 * that resolve, and no words that make it a question; null leaves the message to the question reader. Never throws.
 */
export function readCommand(message: string, reading: CommandReading): Command | null {
  if (message.length > longest) return null
  const cursor = startAt(message)
  takeAll(cursor, polite)
  if (cursor.text[cursor.at] === '/') cursor.at++
  takeAll(cursor, polite)
  const begin = cursor.at
  const name = take(cursor, names)
  if (name) {
    skip(cursor, true)
    return readers[name](cursor, reading, name) ?? readLogQuestion(message, reading)
  }
  const asked = readLogQuestion(message, reading)
  if (asked) return asked
  const typed = takeMatch(cursor, /[a-z]{4,14}(?![a-z])/y)?.[0]
  if (typed === undefined || isEveryday(typed)) return null
  const after = cursor.at
  for (const [word, near] of single) {
    if (word[0] !== typed[0] && word[0] !== typed[1]) continue
    if (slips(typed, word, slipsAllowed(typed.length)) > slipsAllowed(typed.length)) continue
    cursor.at = after
    const read = readers[near](cursor, reading, near)
    if (read?.is === 'order') return { is: 'slip', typed: cursor.raw.slice(begin, after), order: read.order }
  }
  return null
}

type Reader = (cursor: Cursor, reading: CommandReading, name: CommandName) => Command | null

/** A command that is its name alone; with more words it is a question. */
function alone(command: Command): Reader {
  return (cursor) => (isDone(cursor) ? command : null)
}

/** "Reminder – when is it due?" sets nothing. */
const wonders = /^\W*(?:when|who|what|which|where|how|why|is|are|does|do|did|谁|何时|什么|哪|几)/i

const setting: Reader = (cursor, _, name) =>
  wonders.test(rest(cursor)) ? null : { is: 'setting', name, words: restTyped(cursor) }

const readers: Record<CommandName, Reader> = {
  status: readStatus,
  note: readNote,
  deadline: (cursor, { plan, today, language }) => {
    const read = takeIds(cursor, plan, 'one')
    const date = read && takeDeadline(cursor, today, language)
    return date ? forItem(read, (item) => ({ do: 'deadline', item, ...date })) : null
  },
  update: (cursor, reading) => {
    const start = cursor.at
    const order = readStatus(cursor, reading)
    if (order) return order
    cursor.at = start
    return formFor('status', cursor, reading)
  },
  show: (cursor, { plan }) => {
    const item = takeIds(cursor, plan, 'one')?.ids[0]
    return item !== undefined && exists(plan, item) && isDone(cursor) ? { is: 'card', item } : null
  },
  list: alone({ is: 'list' }),
  due: (cursor, { today, language }) => {
    if (isDone(cursor)) return { is: 'due', words: null }
    // With a time of its own it needs no conversation to be understood; "due when?" does.
    const words = cursor.raw.replace(/^\s*\//, '')
    return findWhens(cursor.raw.slice(cursor.at), today, language).length > 0 ? { is: 'due', words } : null
  },
  overdue: alone({ is: 'overdue' }),
  mine: alone({ is: 'mine' }),
  history: readHistory,
  undo: (cursor) => {
    takeKeyword(cursor, 'entry')
    skip(cursor, true)
    const number = takeMatch(cursor, /\d{1,9}/y)?.[0]
    return isDone(cursor)
      ? { is: 'order', order: { do: 'undo', entry: number === undefined ? null : Number(number) } }
      : null
  },
  contest: (cursor) => {
    takeKeyword(cursor, 'entry')
    skip(cursor, true)
    const number = takeMatch(cursor, /\d{1,9}(?![\d.])/y)?.[0]
    if (number === undefined) return null
    skip(cursor, true)
    const entry = Number(number)
    const note = restTyped(cursor)
    return note === '' ? { is: 'contest-form', entry } : { is: 'order', order: { do: 'contest', entry, note } }
  },
  focal: readFocal,
  lead: readLead,
  adopt: (cursor, { plan }) => {
    const read = takeIds(cursor, plan, 'one')
    if (!read) return null
    skip(cursor, true)
    while (takeKeyword(cursor, 'ledBy')) skip(cursor, true)
    const leads = takeAgencies(cursor, plan)
    while (takeKeyword(cursor, 'ledBy')) skip(cursor, true)
    if (isDone(cursor)) return forItem(read, (item) => ({ do: 'adopt', item, leads }))
    return isQuestion(rest(cursor)) ? null : { is: 'no-such-agency', named: restTyped(cursor) }
  },
  digest: setting,
  snooze: setting,
  stop: setting,
  reminders: setting,
  language: setting,
  zone: setting,
  help: (cursor) => {
    skip(cursor, true)
    if (isDone(cursor)) return { is: 'help', about: null }
    if (cursor.text[cursor.at] === '/') cursor.at++
    const about = take(cursor, names)
    return about && isDone(cursor) ? { is: 'help', about } : null
  },
  notify: (cursor, reading) => {
    const says = restTyped(cursor)
    const read = readCommand(says, reading)
    if (read?.is !== 'order' || read.order.do === 'notify') return null
    return { is: 'order', order: { do: 'notify', order: read.order, says } }
  },
}

/** An order for the one id read, or the question which of the candidates is meant. */
function forItem(read: ReadIds, order: (item: string) => Order): Command | null {
  const [item] = read.ids
  if (read.candidates) return { is: 'which', choices: read.candidates.map((one) => ({ item: one, order: order(one) })) }
  return item === undefined ? null : { is: 'order', order: order(item) }
}

function readStatus(cursor: Cursor, { plan }: CommandReading): Command | null {
  const read = takeIds(cursor, plan)
  const status = read && takeStatus(cursor)
  const said = status && takeNote(cursor)
  if (!said) return null
  const order = (items: string[], to: Status): Order => ({ do: 'status', items, to, ...said })
  if (status.is === 'unclear') {
    if (read.candidates) return null
    return { is: 'which-status', typed: status.typed, choices: status.statuses.map((to) => order(read.ids, to)) }
  }
  if (read.candidates) {
    const choices = read.candidates.map((item) => ({ item, order: order([...read.ids, item], status.status) }))
    return { is: 'which', choices }
  }
  const meant = order(read.ids, status.status)
  return status.is === 'near' ? { is: 'slip', typed: status.typed, order: meant } : { is: 'order', order: meant }
}

function readNote(cursor: Cursor, reading: CommandReading): Command | null {
  const start = cursor.at
  const read = takeIds(cursor, reading.plan, 'joined')
  if (!read) return null
  skip(cursor, true)
  const note = restTyped(cursor)
  if (/[\p{L}\p{N}]/u.test(note)) {
    return forItem(read, (item) => ({ do: 'note', items: read.candidates ? [...read.ids, item] : read.ids, note }))
  }
  cursor.at = start
  return formFor('note', cursor, reading)
}

/** A form for one item that exists; nothing may follow the id. */
function formFor(form: 'status' | 'note', cursor: Cursor, { plan }: CommandReading): Command | null {
  const read = takeIds(cursor, plan, 'one')
  const item = read?.ids[0]
  return item !== undefined && exists(plan, item) && isDone(cursor) ? { is: 'form', form, item } : null
}

function readLead(cursor: Cursor, { plan, today, language }: CommandReading): Command | null {
  const read = takeIds(cursor, plan, 'one')
  if (!read) return null
  const add = takeKeyword(cursor, 'add')
  if (!add && !takeKeyword(cursor, 'remove')) return null
  const agencies = takeAgencies(cursor, plan)
  if (agencies.length === 0) return { is: 'no-such-agency', named: restTyped(cursor) }
  skip(cursor, true)
  const from = takeMonth(cursor, today, language)
  if (from === false || !isDone(cursor)) return null
  return forItem(read, (item) => ({ do: 'lead', item, agencies, add, from }))
}
