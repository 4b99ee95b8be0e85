import { type Answers, answersIn } from '../language/answers.ts'
import { type ChangeWords, changesFor } from '../language/changes/changes.ts'
import { type DigestWords, digestsFor } from '../language/digests/digests.ts'
import { voices } from '../workplan/change-item.ts'
import type { Day } from '../workplan/deadline.ts'
import { agencyOf, parentOf, workstreamOf } from '../workplan/find.ts'
import { isZone, wallClock } from '../workplan/slots.ts'
import type { Change, Entry, Instant, PersonId, State } from '../workplan/state.ts'
import type { ActivityDate, Party, Status } from '../workplan/workplan.ts'

/** What speaking of changes needs at hand. */
export interface Speaking {
  state: State
  /** Language tag. */
  language: string
  /** IANA zone in which days and times are told. */
  zone: string
  /** Ids of the secretariat's first members, from the configuration. */
  secretariat: ReadonlySet<string>
  /** Names of people whom the state may not know, by id. */
  names: Readonly<Record<string, string>>
}

/** The words of the language spoken. */
export function wordsOf({ language }: Speaking): { say: Answers; digest: DigestWords; words: ChangeWords } {
  const tag = language.toLowerCase().split(/[-_]/)[0] ?? 'en'
  return { say: answersIn(tag), digest: digestsFor(tag), words: changesFor(tag) }
}

/** "2.2 (national implementation plans)", and an activity with the topic of its workstream. */
export function itemLabel(speaking: Speaking, id: string): string {
  const workstream = workstreamOf(speaking.state.plan, parentOf(speaking.state.plan, id))
  return workstream ? wordsOf(speaking).say.item({ ...workstream, id }) : id
}

/** The workstreams that items belong to, each once. */
export function workstreamsOf({ state }: Speaking, items: string[]): string[] {
  return [...new Set(items.map((item) => parentOf(state.plan, item)))].filter((id) => workstreamOf(state.plan, id))
}

export function agencyLabel(speaking: Speaking, id: string): string {
  const agency = agencyOf(speaking.state.plan, id)
  return agency ? wordsOf(speaking).say.agency(agency, true) : id
}

export function agencyLabels(speaking: Speaking, ids: readonly string[]): string {
  return wordsOf(speaking).say.and(ids.map((id) => agencyLabel(speaking, id)))
}

/** What a person is called, by the store or else by the chat; null when neither knows. */
export function knownName({ state, names }: Speaking, id: PersonId): string | null {
  const stored = state.people[id]?.name
  return stored !== undefined && stored !== id ? stored : (names[id] ?? null)
}

/** What a person is called, or their id on the platform. */
export function personName(speaking: Speaking, id: PersonId): string {
  return knownName(speaking, id) ?? id.slice(id.indexOf(':') + 1)
}

/** A person with those for whom they speak: "Ana (IOM)". */
export function whoLabel(speaking: Speaking, id: PersonId, name = personName(speaking, id)): string {
  const { say, words } = wordsOf(speaking)
  const agencies = voices(speaking.state, id, speaking.secretariat).map((agency) => agencyLabel(speaking, agency))
  return words.who(name, say.and(agencies))
}

export function authorLabel(speaking: Speaking, entry: Entry): string {
  return whoLabel(speaking, entry.by, entry.name)
}

function clock({ zone }: Speaking, at: Instant): { day: Day; time: string; zone: string } {
  const known = isZone(zone) ? zone : 'UTC'
  return { ...wallClock(at, known), zone: known }
}

/** The time of day of a moment, `HH:MM`. */
export function timeLabel(speaking: Speaking, at: Instant): string {
  return clock(speaking, at).time
}

export function dayLabel(speaking: Speaking, at: Instant): string {
  return calendarDay(speaking, clock(speaking, at).day)
}

/** A day of the calendar: "18 November 2019". */
export function calendarDay(speaking: Speaking, day: Day): string {
  return wordsOf(speaking).say.deadline({ precision: 'day', day })
}

export function monthLabel(speaking: Speaking, month: string): string {
  return wordsOf(speaking).say.deadline({ precision: 'month', month })
}

export function momentLabel(speaking: Speaking, at: Instant): string {
  const { day, time, zone } = clock(speaking, at)
  return wordsOf(speaking).words.moment(calendarDay(speaking, day), time, zone)
}

/** What became of what: "2.2 (…): in preparation → in progress". The note stands beside, not in it. */
export function changeLine(speaking: Speaking, change: Change): string {
  const { words } = wordsOf(speaking)
  if (change.field === 'focal') return tieLine(speaking, change)
  return words.line(itemLabel(speaking, change.item), changeValue(speaking, change))
}

/** A tie made or ended: "Ana is now focal point of IOM". */
export function tieLine(
  speaking: Speaking,
  change: Pick<Extract<Change, { field: 'focal' }>, 'person' | 'agency' | 'item' | 'to'>,
): string {
  const { words } = wordsOf(speaking)
  const name = personName(speaking, change.person)
  if (change.agency === 'SECRETARIAT') return words.member(name, change.to)
  return words.focal(name, agencyLabel(speaking, change.agency), change.item, change.to)
}

/** What became of it alone: "in preparation → in progress". */
export function changeValue(speaking: Speaking, change: Exclude<Change, { field: 'focal' }>): string {
  const { say, digest } = wordsOf(speaking)
  const { change: told } = digest
  const status = (value: Status | null) => (value ? say.status(value) : told.nothing)
  const leads = (parties: Party[]) => say.and(parties.map((party) => partyLabel(speaking, party))) || told.nothing
  const dates = (list: ActivityDate[]) => say.and(list.map(say.due)) || told.nothing
  switch (change.field) {
    case 'status':
      return told.status(status(change.from), status(change.to))
    case 'deadline':
      return told.deadline(say.deadline(change.from), say.deadline(change.to))
    case 'dates': {
      const without = (list: ActivityDate[], other: ActivityDate[]) =>
        list.filter((date) => !other.some((one) => JSON.stringify(one) === JSON.stringify(date)))
      return told.dates(dates(without(change.from, change.to)), dates(without(change.to, change.from)))
    }
    case 'leads':
      return told.leads(leads(change.from), leads(change.to))
    case 'adopted':
      return change.to ? told.adopted : told.notAdopted
    case 'note':
      return wordsOf(speaking).words.form.noteLabel
    case 'contest': {
      const contested = speaking.state.log[change.entry]?.change
      const line = contested && contested.field !== 'focal' ? changeValue(speaking, contested) : ''
      return wordsOf(speaking).words.form.contest(line)
    }
  }
}

/** An agency with the months of its part, where it has any. */
export function partyLabel(speaking: Speaking, { agency, from, until }: Party): string {
  const month = (value: string | undefined) => (value === undefined ? null : monthLabel(speaking, value))
  return wordsOf(speaking).words.party(agencyLabel(speaking, agency), month(from), month(until))
}
