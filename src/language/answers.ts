import type { Day, Deadline, Period } from '../workplan/deadline.ts'
import type { Countable, Held, NotInPlan, Role } from '../workplan/question.ts'
import type { ActivityDate, Agency, Status, Text, Workstream } from '../workplan/workplan.ts'
import { en } from './answers/en.ts'
import { zh } from './answers/zh.ts'
import type { Columns } from './columns/columns.ts'

/** By what workstreams were chosen: their kinds, whose part in them was asked for, their status; each may be empty. */
export interface Chosen {
  kinds: readonly Workstream['kind'][]
  agencies: string[]
  role: Role
  statuses: string[]
  /** Of activities: whether they have a date of their own. */
  dated?: boolean
}

/** The sentences in which a language answers. Arguments are rendered already, in the same language. */
export interface Answers {
  tag: string
  /** The plan's text in this language. */
  of(text: Text): string
  /** A term before what the plan says of it. */
  term(name: Text): string
  /** "T4 (bilateral labour migration agreements)" */
  item(workstream: Workstream): string
  activity(id: string): string
  /** Acronym and name; `brief` where many stand together. */
  agency(agency: Agency, brief: boolean): string
  and(list: string[]): string
  /** A deadline at its true precision, without a preposition: "July 2020". */
  deadline(deadline: Deadline): string
  /** "by July 2020", "on 11 December 2019", "before 1 November 2019", "ongoing". */
  due(date: ActivityDate): string
  period(period: Period): string
  status(status: Status): string
  role(role: Role): string
  /** Of what kind an item is. */
  kindIs(item: string, kind: Workstream['kind']): string
  parties(item: string, role: 'lead' | 'participant' | 'interested', agencies: string[], notes: string[]): string
  noLead(item: string, interested: string[]): string
  noParties(item: string, role: 'participant' | 'interested', others: string[]): string
  /** Nobody but those who were spoken of. */
  noOthers(item: string, role: 'lead' | 'participant' | 'interested', agencies: string[]): string
  /** A name with printed remarks. */
  remark(name: string, notes: string[]): string
  /** Whether a condition holds of all: the exceptions when it does not. */
  every(number: number, exceptions: string[]): string
  /** Whether a condition holds of some items alone, and of which others it does; `held` unless it does not hold of these. */
  only(items: string[], others: string[], held: boolean): string
  involved(item: string, leads: string[], participants: string[], interested: string[]): string
  deadlineOf(item: string, deadline: Deadline, overdue: boolean): string
  /** Days to the last day of the deadline; below 0 since then. */
  remaining(item: string, deadline: Deadline, days: number): string
  activityDate(item: string, text: string, due: string): string
  /** How many days it is until a date, or (less than none) since. */
  away(days: number): string
  noActivityDate(item: string, workstream: string, deadline: Deadline): string
  statusOf(item: string, status: string): string
  noStatus(item: string): string
  activityStatus(item: string, status: Status | null): string
  activities(item: string, number: number): string
  openNumber: string
  objectives(item: string, numbers: { number: number; name: string }[]): string
  noObjectives(item: string): string
  areas(item: string, areas: { number: number; title: string }[]): string
  noAreas(item: string): string
  title(item: string, title: string): string
  summary(item: string, title: string, purpose: string | null): string
  yes: string
  no: string
  /** Joins "Yes" or "No" and a sentence. */
  checked(holds: boolean, sentence: string): string
  /** Before what there is, where it was asked whether there is any. */
  thereIs: string
  partyClaim(item: string, agencies: string[], role: Role, holds: boolean, roles: Role[]): string
  notDue(item: string, claimed: string, deadline: Deadline): string
  dueIn(item: string, deadline: Deadline): string
  overdueClaim(item: string, deadline: Deadline, overdue: boolean, status: string): string
  /** Whether it was overdue on another day, or will be; as far as is known now. */
  overdueOn(item: string, deadline: Deadline, overdue: boolean, day: Day, ahead: boolean): string
  statusClaim(item: string, status: string, holds: boolean): string
  objectiveClaim(item: string, numbers: number[], holds: boolean): string
  areaClaim(item: string, numbers: number[], holds: boolean): string
  mentioned(item: string): string
  notMentioned(item: string): string
  /** How many workstreams were found; by what they were chosen. */
  found(number: number, chosen: Chosen): string
  /** There is none that was chosen so. */
  noneOf(chosen: Chosen): string
  none: string
  /** Of what was chosen so, nothing is overdue. */
  noneOverdue(chosen: Chosen): string
  /** The same, where it was chosen by more than words tell. */
  noneOfThemOverdue: string
  /** No workstream has one of these statuses. */
  noneWith(statuses: string[]): string
  annexLeftOut(items: string[]): string
  window(period: string, number: number): string
  nothingIn(period: string): string
  /** Heads of the columns of lists. */
  columns: Columns
  passedUnrecorded: string
  count(number: number, of: Countable | 'items', item: string | null, chosen: Chosen): string
  countCorrected(supposed: number, number: number): string
  extremeDeadline(most: boolean, items: string[], deadline: string): string
  /** The shortest or longest time frame that has a length. */
  extremeDuration(most: boolean, items: string[], length: string): string
  extremeCount(
    most: boolean,
    names: string[],
    value: number,
    of: Countable | 'items',
    role: Role | null,
    next: boolean,
  ): string
  /** `months`: how much later the other is due, where that can be said. */
  first(item: string, due: string, other: string, otherDue: string, months: number | null): string
  sameTime(items: string[], due: string): string
  same(yes: boolean): string
  common(items: string[], what: string[]): string
  /** Agencies in one item that are not in another. */
  apart(item: string, other: string, agencies: string[]): string
  nothingCommon(items: string[]): string
  counts(lines: { name: string; number: number }[], of: Countable): string
  /** All have equally many. */
  asMany(names: string[], number: number, of: Countable): string
  agencyCounts(lines: { name: string; number: number; items: string[] }[], role: Role): string
  agencyItems(name: string, items: string[]): string
  /** In an order by how many they are. */
  rankedItems(name: string, items: string[]): string
  noHolders(of: Held): string
  holders(of: Held, number: number): string
  numbered(of: 'objectives' | 'areas', number: number, name: string): string
  objective(number: number, name: string, items: string[]): string
  area(number: number, title: string): string
  heading(number: number, title: string): string
  agencyIs(acronym: string, name: string): string
  which(candidates: string[]): string
  help: { intro: string; examples: string[]; more: string }
  hello: string
  thanks: string
  bye: string
  noSuch(what: 'workstream' | 'activity' | 'objective' | 'area' | 'agency', named: string, near: string[]): string
  notInPlan(about: NotInPlan, items: string[]): string
  notUnderstood: string
  nearest: string
  noSubject: string
  /** Before an item at a glance: it is clear which, but not what is asked. */
  glance: string
  source(lines: number[]): string
  /** How slips were mended: what was typed, what it was read as. */
  reading(slips: { typed: string; words: string }[]): string
  /** "12月, line 3: …": a printed line and where it stands. */
  printed(line: number, words: string): string
}

const languages: Record<string, Answers> = { en, zh }

/** The sentences of a language; English for one that is not known. */
export function answersIn(tag: string): Answers {
  return languages[tag] ?? en
}

/** Tags of the languages that can answer. */
export const answerLanguages: string[] = Object.keys(languages)
