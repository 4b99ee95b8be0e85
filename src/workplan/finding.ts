import type { Day, Deadline, Period } from './deadline.ts'
import type { Attribute, Claim, Countable, Filter, Held, Question, Role, Unknown } from './question.ts'
import type { Dated } from './select.ts'
import type { ActivityDate, Status, Text, Workstream } from './workplan.ts'

/** Who changed a value last, and when (UTC day). */
export interface Changed {
  name: string
  on: Day
}

/** One thing known of an item, with no words. */
export type Fact =
  | {
      is: 'parties'
      item: string
      role: 'lead' | 'participant' | 'interested'
      agencies: string[]
      notes: Text[]
      interested: string[]
      leads: string[]
    }
  | { is: 'involved'; item: string; leads: string[]; notes: Text[]; participants: string[]; interested: string[] }
  /** `away`: where asked for, the days from today to the last day of the deadline, below 0 once it has passed. */
  | {
      is: 'deadline'
      item: string
      deadline: Deadline
      printed: Text
      overdue: boolean
      changed: Changed | null
      away?: number
    }
  | {
      is: 'dates'
      item: string
      deadline: Deadline | null
      /** `away`, where that is asked: how many days it is until then, or (less than none) since. */
      dates: { item: string; date: ActivityDate; text: Text; passed: boolean; away?: number }[]
    }
  | { is: 'status'; item: string; status: Status | null; printed: Text | null; changed: Changed | null; annex: boolean }
  | {
      is: 'activities'
      item: string
      activities: { item: string; text: Text; points: Text[]; status: Status | null }[]
    }
  | { is: 'activity'; item: string; text: Text; points: Text[]; openNumber: boolean }
  | { is: 'objectives'; item: string; numbers: number[]; stated: boolean }
  | { is: 'areas'; item: string; numbers: number[]; stated: boolean }
  | { is: 'title'; item: string; title: Text }
  | { is: 'kind'; item: string; kind: Workstream['kind'] }
  | { is: 'summary'; item: string; title: Text; purpose: Text | null; activities: number }
  /** The printed words in their own language, each with its line. */
  | { is: 'source'; item: string; printed: { line: number; words: string }[] }

/** A claim held against the plan, with the fact that settles it. */
export interface Checked {
  item: string
  claim: Claim
  holds: boolean
  facts: Fact[]
  /** Roles the agency really has, for claims on parties. */
  roles: Role[]
}

export interface Listed {
  item: string
  /** Roles of the agencies that the filter names. */
  roles: Role[]
  facts: Fact[]
}

export type Finding =
  | { finding: 'facts'; facts: Fact[]; corrections: Checked[]; without: string[]; glance?: true }
  | { finding: 'check'; checked: Checked[] }
  /** `facts`: what holds of the exceptions instead, where it can be said. */
  | { finding: 'every'; items: string[]; exceptions: string[]; facts: Fact[] }
  /** `found`: all of which the condition holds; `facts`: who leads those that are said to have leads. */
  | { finding: 'only'; items: string[]; found: string[]; facts: Fact[] }
  | { finding: 'list'; filter: Filter; items: Listed[]; annexLeftOut: string[]; holds?: boolean }
  | {
      finding: 'window'
      period: Period
      dates: (Dated & { passed: boolean })[]
      filter: Filter
      holds?: boolean
    }
  | {
      finding: 'count'
      number: number
      of: Countable | 'items'
      item: string | null
      items: string[]
      agencies: string[]
      /** Numbers of the objectives or areas counted. */
      numbers: number[]
      filter: Filter
      supposed: number | null
      holds?: boolean
    }
  | {
      finding: 'extreme'
      over: 'items' | Held
      by: Countable | 'deadline' | 'duration'
      most: boolean
      winners: string[]
      value: number
      deadline: Deadline | null
      role: Role
      filter: Filter
      /** Not the first: the second most, or the most beside those left aside. */
      next: boolean
      /** Who they are, where few are counted. */
      facts: Fact[]
      /** Whether what the question asked to confirm is so; here and in what follows. */
      holds?: boolean
    }
  /** `later`: how many months after the first, where both deadlines are months. */
  | { finding: 'order'; items: { item: string; deadline: Deadline; later: number | null }[]; holds?: boolean }
  | { finding: 'same'; by: Attribute; items: { item: string; fact: Fact }[]; same: boolean }
  /** `facts`: what each has, where nothing is shared. */
  | { finding: 'common'; by: Attribute; items: string[]; agencies: string[]; numbers: number[]; facts: Fact[] }
  /** Agencies, or numbers of objectives, of the first that the second has not. */
  | { finding: 'apart'; items: [string, string]; agencies: string[]; numbers: number[] }
  | { finding: 'counts'; by: Countable; items: { item: string; number: number }[]; holds?: boolean }
  | { finding: 'agency-counts'; role: Role; agencies: { agency: string; items: string[] }[]; holds?: boolean }
  | { finding: 'agency-common'; role: Role; agencies: string[]; items: string[] }
  /** What is held by number or agency id, each with its workstreams. */
  | { finding: 'tally'; over: Held; holders: { of: string; items: string[] }[]; ranked?: true; holds?: boolean }
  | { finding: 'term'; name: Text; says: Text; lines: number[] }
  | { finding: 'objective'; number: number; name: Text; items: string[] }
  | { finding: 'areas'; areas: { number: number; title: Text; items: string[] }[] }
  /** `of`: the workstreams whose headings were asked for. */
  | { finding: 'headings'; of: string[]; headings: { number: number; title: Text; items: string[] }[] }
  | { finding: 'agency'; agency: string; lead: string[]; participant: string[]; interested: string[] }
  | { finding: 'passage'; passages: { text: Text; lines: number[]; item: string | null }[] }
  | { finding: 'which'; candidates: string[]; about: Question | null }
  | { finding: 'help' }
  | { finding: 'social'; what: 'hello' | 'thanks' | 'bye' }
  | { finding: 'unknown'; why: Unknown }
