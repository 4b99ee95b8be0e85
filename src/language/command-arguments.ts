import { activityOf, workstreamOf } from '../workplan/find.ts'
import type { Plan, Status } from '../workplan/workplan.ts'
import { type CommandWords, commandLanguages, commandsFor, type Keyword } from './commands.ts'
import {
  type Cursor,
  isDone,
  type PhraseBook,
  phraseBook,
  rest,
  restTyped,
  skip,
  take,
  takeAll,
  takeMatch,
  wordBook,
} from './cursor.ts'
import { slips, slipsAllowed } from './spelling.ts'

type Phrase<Value> = readonly [phrase: string, value: Value]

/** The phrases of every language that a part of the command words holds. */
function phrases<Value>(of: (words: CommandWords) => Iterable<Phrase<Value>>): Phrase<Value>[] {
  return commandLanguages.flatMap((words) => [...of(words)])
}

const statusPhrases = phrases(({ statuses }) =>
  Object.entries(statuses).flatMap(([status, said]) => said.map((phrase) => [phrase, status as Status] as const)),
)
const statuses = phraseBook(statusPhrases)
const unclear = phraseBook(phrases((words) => Object.entries(words.unclear)))
const keywords = new Map(
  (Object.keys(commandsFor('en').words) as Keyword[]).map((keyword) => [
    keyword,
    wordBook(commandLanguages.flatMap(({ words }) => words[keyword])),
  ]),
)
const nouns = wordBook(commandLanguages.flatMap((words) => words.nouns))
const families = phraseBook(
  phrases((words) =>
    Object.entries(words.families).flatMap(([family, said]) => said.map((phrase) => [phrase, family] as const)),
  ),
)
const beforeId = wordBook(commandLanguages.flatMap((words) => words.beforeId))
const beforeValue = wordBook(commandLanguages.flatMap((words) => words.beforeValue))
const notNotes = wordBook(commandLanguages.flatMap((words) => words.notNotes))
const endings = commandLanguages.flatMap((words) => words.endings)
const reasons = commandLanguages
  .flatMap(({ words }) => words.because)
  .map((phrase) => new RegExp(`${/^[a-z]/.test(phrase) ? '(?<![a-z])' : ''}${phrase}`))
const empty: PhraseBook<true> = new Map()

/** Takes a keyword in any language. */
export function takeKeyword(cursor: Cursor, keyword: Keyword): boolean {
  skip(cursor)
  return take(cursor, keywords.get(keyword) ?? empty) === true
}

/** An id that was read; one that several workstreams answer to has their ids as candidates. */
export type ReadId = { id: string; candidates: null } | { id: null; candidates: string[] }

const lettered = /([tfx])\s?[-.]?\s?(\d{1,2})(?:\s?\.\s?(\d{1,2}))?(?![a-z0-9]|\.\d)/y
const numbered = /(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?(?![a-z0-9]|\.\d)/y
const single = /(\d{1,2})(?![a-z0-9%]|[.:/]\d|[年月日号周天])/y

/**
 * Takes one id: `2.2`, `T4`, `t 4.1`, `workstream 2.2`, `thematic 4`. A bare number counts when it is an id as it stands
 * ("3"), or after a noun, where the plan's numberings collide and all that it may mean are candidates.
 */
function takeId(cursor: Cursor, plan: Plan): ReadId | null {
  const start = cursor.at
  skip(cursor)
  const family = take(cursor, families)
  const noun = family === null && take(cursor, nouns) === true
  skip(cursor)
  if (cursor.text[cursor.at] === '#') cursor.at++
  const written = family === null ? (takeMatch(cursor, lettered) ?? takeMatch(cursor, numbered)) : null
  if (written) {
    const [, first = '', second = '', third] = written
    const base = /[tfx]/.test(first) ? `${first.toUpperCase()}${Number(second)}` : `${Number(first)}.${Number(second)}`
    return { id: third === undefined ? base : `${base}.${Number(third)}`, candidates: null }
  }
  const number = takeMatch(cursor, single)?.[1]
  if (number !== undefined) {
    const found = numberedItem(plan, Number(number), family, noun)
    if (found) return found
  }
  cursor.at = start
  return null
}

function numberedItem(plan: Plan, number: number, family: string | null, noun: boolean): ReadId | null {
  const exact = String(number)
  const core = plan.workstreams.filter((one) => one.kind === 'core' && one.heading === number).map((one) => one.id)
  if (family === 'core')
    return core.length === 1 ? { id: core[0] ?? exact, candidates: null } : { id: null, candidates: core }
  if (family !== null) return { id: `${family}${number}`, candidates: null }
  if (!noun && workstreamOf(plan, exact)) return { id: exact, candidates: null }
  const candidates = [...core, `T${number}`].filter((id) => workstreamOf(plan, id))
  return candidates.length > 0 ? { id: null, candidates } : noun ? { id: exact, candidates: null } : null
}

const range = /\s*(?:-|–|—|~|to|through|until|到|至)\s*(?=[tfx\d])/y

export interface ReadIds {
  ids: string[]
  /** What an unclear last number may mean; null when all are clear. */
  candidates: string[] | null
}

/**
 * Takes a list of ids ("T2 T3", "T2, T3 and T4", "T2-T5"), or null. `joined`: only words and commas make a list, so that
 * "note 2.2 3 pilots" is about 2.2; `one`: a single id.
 */
export function takeIds(cursor: Cursor, plan: Plan, how?: 'joined' | 'one'): ReadIds | null {
  takeAll(cursor, beforeId)
  const ids: string[] = []
  for (;;) {
    const start = cursor.at
    let joined = ids.length === 0
    while (ids.length > 0 && takeKeyword(cursor, 'and')) joined = true
    const read = how !== 'joined' || joined ? takeId(cursor, plan) : null
    if (!read) {
      cursor.at = start
      return ids.length > 0 ? { ids, candidates: null } : null
    }
    if (read.id === null) return { ids, candidates: read.candidates }
    const end = cursor.at
    const last = how !== 'one' && takeMatch(cursor, range) ? takeId(cursor, plan) : null
    const between = last?.id ? idsBetween(plan, read.id, last.id) : []
    if (between.length === 0) cursor.at = end
    ids.push(...(between.length > 0 ? between : [read.id]))
    if (how === 'one') return { ids, candidates: null }
  }
}

function idsBetween(plan: Plan, first: string, last: string): string[] {
  const order = plan.workstreams.map((workstream) => workstream.id)
  const from = order.indexOf(first)
  const to = order.indexOf(last)
  return from >= 0 && to > from ? order.slice(from, to + 1) : []
}

/** Whether the plan has a workstream or activity of this id. */
export function exists(plan: Plan, id: string): boolean {
  return workstreamOf(plan, id) !== undefined || activityOf(plan, id) !== null
}

export type ReadStatus =
  | { is: 'status'; status: Status }
  /** A slip of the pen: what was typed, and the status nearest to it. */
  | { is: 'near'; status: Status; typed: string }
  | { is: 'unclear'; statuses: Status[]; typed: string }

/** Takes the words that may stand between an id and its value: "to", 改为. */
export function takeValueWords(cursor: Cursor): void {
  takeAll(cursor, beforeValue)
}

/** Takes a status after an id. Null when what stands there is none, nor near to one. */
export function takeStatus(cursor: Cursor): ReadStatus | null {
  takeValueWords(cursor)
  const start = cursor.at
  const status = take(cursor, statuses)
  if (status) {
    takeMatch(cursor, /了/y)
    if (!runsOn(cursor)) return { is: 'status', status }
    // "进行得怎么样" asks, "进行种" is a slip: a status in Han ends where the run of Han does.
    cursor.at = start
    return nearStatus(cursor)
  }
  const several = take(cursor, unclear)
  if (several && !runsOn(cursor)) return { is: 'unclear', statuses: several, typed: cursor.raw.slice(start, cursor.at) }
  return nearStatus(cursor)
}

const hanHere = /[\u3400-\u9fff]/

function runsOn({ text, at }: Cursor): boolean {
  return hanHere.test(text[at - 1] ?? '') && hanHere.test(text[at] ?? '')
}

/** A status with a slip in it, in the next one to three words or the next few characters. */
function nearStatus(cursor: Cursor): ReadStatus | null {
  const start = cursor.at
  let best: { status: Status; length: number; distance: number } | null = null
  for (const match of stretches(rest(cursor))) {
    const typed = match.replace(/[\s_-]+/g, ' ')
    for (const [phrase, status] of statusPhrases) {
      const plain = phrase.replaceAll('-', ' ')
      const most = /[\u3400-\u9fff]/.test(plain)
        ? plain.length > 2
          ? 1
          : 0
        : Math.min(slipsAllowed(typed.length), slipsAllowed(plain.length))
      // A swap of the first two letters moves the first one.
      if (plain[0] !== typed[0] && plain[0] !== typed[1]) continue
      const distance = slips(typed, plain, most)
      if (
        distance <= most &&
        (best === null || distance < best.distance || (distance === best.distance && match.length > best.length))
      ) {
        best = { status, length: match.length, distance }
      }
    }
  }
  if (!best) return null
  cursor.at += best.length
  return { is: 'near', status: best.status, typed: cursor.raw.slice(start, cursor.at) }
}

function stretches(text: string): string[] {
  const words = /^[a-z]+(?:[\s_-]+[a-z]+){0,2}/.exec(text)?.[0]
  if (words === undefined)
    return [3, 4].map((length) => text.slice(0, length)).filter((part) => /^[\u3400-\u9fff]+$/.test(part))
  const ends = [...words.matchAll(/[a-z]+/g)].map((match) => match.index + match[0].length)
  return ends.map((end) => words.slice(0, end))
}

/** What is left as a note: its words as typed, and whether they give a reason. Null where they make it a question after all. */
export function takeNote(cursor: Cursor): { note: string | null; reason: boolean } | null {
  if (isQuestion(rest(cursor))) return null
  skip(cursor, true)
  if (isDone(cursor)) return { note: null, reason: false }
  const start = cursor.at
  if (take(cursor, notNotes)) return null
  cursor.at = start
  return { note: restTyped(cursor), reason: reasonIn(rest(cursor)) !== null }
}

export function isQuestion(text: string): boolean {
  const trimmed = text.replace(/[\s.!,;:]+$/, '')
  return endings.some((ending) => trimmed.endsWith(ending))
}

/** Where words begin to say why, or null. */
export function reasonIn(text: string): { at: number; length: number } | null {
  let found: { at: number; length: number } | null = null
  for (const pattern of reasons) {
    const match = pattern.exec(text)
    if (match && (found === null || match.index < found.at)) found = { at: match.index, length: match[0].length }
  }
  return found
}

const agencyNames = new WeakMap<Plan['agencies'], PhraseBook<string>>()

/** Takes the name of an agency or body, in any language, and gives its id. */
export function takeAgency(cursor: Cursor, { agencies }: Plan): string | null {
  let names = agencyNames.get(agencies)
  if (!names) {
    const phrases = agencies.flatMap(({ id, acronym, short, name, aliases }) =>
      [id, acronym ?? id, ...[short, name, aliases].flatMap((words) => Object.values(words).flat())].map(
        (word) => [String(word), id] as const,
      ),
    )
    names = phraseBook(phrases)
    agencyNames.set(agencies, names)
  }
  skip(cursor)
  take(cursor, beforeId)
  skip(cursor)
  return take(cursor, names)
}

/** Takes one or more agencies ("UNDP and WHO"); none is an empty list. */
export function takeAgencies(cursor: Cursor, plan: Plan): string[] {
  const found: string[] = []
  for (;;) {
    const start = cursor.at
    if (found.length > 0) while (takeKeyword(cursor, 'and')) skip(cursor)
    const agency = takeAgency(cursor, plan)
    if (agency === null) {
      cursor.at = start
      return found
    }
    found.push(agency)
  }
}

const person = /@(?=[a-z]+:)([^\s,]+)/y

/** Takes a person as chats write them, `@slack:U123`, and gives the id as typed. */
export function takePerson(cursor: Cursor): string | null {
  skip(cursor)
  const match = takeMatch(cursor, person)
  return match ? cursor.raw.slice(cursor.at - (match[1]?.length ?? 0), cursor.at).replace(/[.;!?]+$/, '') : null
}
