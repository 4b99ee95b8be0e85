import type { DateFinding } from './date-check.ts'
import type { Day, Deadline } from './deadline.ts'
import type { Action, Entitled } from './rights.ts'
import type { Entry, FocalRequest, Instant, PersonId, State } from './state.ts'
import type { ActivityDate, Status } from './workplan.ts'

/** What somebody wants done. Ids are as the plan writes them, whether or not they exist. */
export type Order =
  /** `reason`: the note says why, so dates that speak against it do not hold it up. */
  | { do: 'status'; items: string[]; to: Status; note: string | null; reason: boolean }
  | { do: 'note'; items: string[]; note: string }
  /** `replaces`: which of an activity's dates is meant, when it has several. */
  | { do: 'deadline'; item: string; to: Deadline; replaces: Deadline | null; note: string | null; reason: boolean }
  /** Adds from a month on (`YYYY-MM`, null: the current one), or removes so that this month is the first without. */
  | { do: 'lead'; item: string; agencies: string[]; add: boolean; from: string | null }
  | { do: 'adopt'; item: string; leads: string[] }
  /** Null: the newest order of one's own. */
  | { do: 'undo'; entry: number | null }
  | { do: 'contest'; entry: number; note: string }
  | { do: 'focal'; person: PersonId; name: string | null; agency: string; item: string | null; add: boolean }
  | { do: 'request'; agency: string; item: string | null }
  | { do: 'decide'; request: string; approve: boolean }
  /** Tell those who can that somebody would like an order done; `says` is its command text. */
  | { do: 'notify'; order: Exclude<Order, { do: 'notify' }>; says: string }

/** Who orders, and when. */
export interface Ordering {
  by: { id: PersonId; name: string }
  now: Instant
  /** The orderer's day. */
  today: Day
  /** Key of the action's meaning: a second delivery carries the same. */
  key: string
  /** Ids of the secretariat's first members, from the configuration. */
  secretariat: ReadonlySet<string>
}

export type Outcome =
  /** The entries that the order made, in order. */
  | {
      is: 'changed'
      order: Order
      entries: Entry[]
      /** Items that were so already, left alone. */
      same: string[]
      /** What somebody from another agency had made of the same thing shortly before. */
      earlier: Entry[]
      /** Others whom it concerns: whose change was overruled, contested, undone, or who got or lost a tie. */
      concerns: PersonId[]
    }
  /** Nothing to do: it is so already, since the entry if the log knows one. */
  | { is: 'unchanged'; order: Order; since: Entry | null }
  /** It goes against dates of the plan; the same order with a reason will be done. */
  | { is: 'doubtful'; order: Order; findings: DateFinding[] }
  | { is: 'requested'; request: FocalRequest; secretariat: PersonId[]; again: boolean }
  | { is: 'decided'; request: FocalRequest; approve: boolean }
  | { is: 'notified'; order: Order; says: string; people: PersonId[]; parties: string[]; again: boolean }
  /** This very action was done before. */
  | { is: 'repeated' }
  | { is: 'refused'; order: Order; why: Refused }

/** Why an order is not carried out; the way out is in it. */
export type Refused =
  | { why: 'not-allowed'; action: Action; items: string[]; allowed: string[]; who: Entitled }
  | { why: 'no-such-item'; named: string; near: string[] }
  | { why: 'no-such-agency'; named: string }
  | { why: 'no-such-entry'; entry: number }
  | { why: 'nothing-to-undo'; last: Entry | null }
  | { why: 'undo-late'; entry: Entry }
  | { why: 'undo-not-yours'; entry: Entry; secretariat: PersonId[] }
  | { why: 'undone-already'; entry: Entry; by: Entry }
  /** What was changed has been changed again since. */
  | { why: 'moved-on'; entry: Entry; later: Entry }
  | { why: 'only-proposed'; item: string }
  | { why: 'several-dates'; item: string; dates: ActivityDate[] }
  | { why: 'not-workstream'; item: string; workstream: string }
  | { why: 'not-a-lead'; item: string; agencies: string[] }
  | { why: 'not-annex'; item: string }
  | { why: 'needs-lead'; item: string }
  | { why: 'own-entry'; entry: Entry }
  | { why: 'not-contestable'; entry: Entry }
  | { why: 'no-secretariat' }
  | { why: 'no-such-request'; request: string }
  | { why: 'secretariat-whole' }
  | { why: 'configured'; person: PersonId }
  | { why: 'note-long'; most: number }

/** A state and what became of the order: the same state object when nothing is to be kept. */
export interface Ordered {
  state: State
  outcome: Outcome
}
