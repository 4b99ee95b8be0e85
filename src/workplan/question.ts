import type { Day, Deadline, Period } from './deadline.ts'
import type { Status, Workstream } from './workplan.ts'

/** How an agency takes part. `any` is all three. */
export type Role = 'lead' | 'participant' | 'interested' | 'any'

/** What can be told of a workstream or activity. */
export type Attribute =
  | 'leads'
  | 'participants'
  | 'interested'
  | 'involved'
  | 'deadline'
  | 'dates'
  | 'status'
  | 'activities'
  | 'objectives'
  | 'areas'
  | 'title'
  | 'summary'
  | 'kind'
  | 'source'
  /** How long it is until the deadline, or since. */
  | 'remaining'

/** Attributes that can be counted, and by which workstreams can be ranked. */
export type Countable = 'leads' | 'participants' | 'interested' | 'involved' | 'activities' | 'objectives' | 'areas'

/** Conditions on workstreams; all must hold. */
export interface Filter {
  ids?: string[]
  notIds?: string[]
  kinds?: Workstream['kind'][]
  /** Kinds left out because the asker did not name them ("thematic workstreams" without the annex). */
  heading?: number
  areas?: number[]
  /** Those areas all, and not one of them. */
  allAreas?: true
  /** Areas in none of which a workstream may be. */
  notAreas?: number[]
  objectives?: { any: number[]; not?: boolean }[]
  parties?: { agencies: string[]; roles: Role[]; not?: boolean }[]
  statuses?: { any: Status[]; not?: boolean }
  overdue?: boolean
  /** Has no date, for one of these reasons. */
  open?: Extract<Deadline, { precision: 'open' }>[]
  /** True: has a date; false: has none. */
  dated?: boolean
  /** Falls due within. */
  window?: Period
  /** Or within one of these. */
  otherWindows?: Period[]
  /** Falls due in none of these. */
  notWindows?: Period[]
  /** Words that its title or activities say. */
  mentions?: string[]
  /** True: somebody leads it. */
  led?: boolean
  counts?: ({ of: Countable } & Bound)[]
}

/** How many of something there must be. */
export type Bound = { at: 'least' | 'most' | 'exactly'; number: number }

/** What workstreams have, and that can be listed by the workstreams that have it; months are those in which they fall due. */
export type Held = 'agencies' | 'objectives' | 'areas' | 'months'

/** Something a question takes for granted or asks to confirm about an item. */
export type Claim =
  /** `only`: these agencies and no others. */
  | { is: 'party'; agencies: string[]; role: Role; not?: boolean; only?: boolean }
  | { is: 'status'; any: Status[]; not?: boolean }
  /** `every`: all dates of an activity, and not one of them. */
  | { is: 'deadline'; period: Period; deadline: Deadline | null; not?: boolean; every?: true }
  /** `on`: on another day than today. */
  | { is: 'overdue'; on?: { day: Day; ahead: boolean }; not?: boolean }
  | { is: 'objective'; numbers: number[]; not?: boolean }
  | { is: 'area'; numbers: number[]; not?: boolean }
  | { is: 'kind'; kinds: Workstream['kind'][]; not?: boolean }
  | { is: 'led'; not?: boolean }
  | { is: 'mentions'; words: string[]; shown: string; not?: boolean }

export type Question =
  /** `within`: only the dates that lie in a period. */
  | {
      ask: 'tell'
      items: string[]
      attributes: Attribute[]
      claims: Claim[]
      without: string[]
      glance?: true
      within?: Period
    }
  /** Whether a condition holds of everything in a scope: "does IOM lead all thematic workstreams?" */
  | { ask: 'every'; scope: Filter; condition: Filter }
  /** Whether a condition holds of these and of no others: "is T4 the only one due in July?" */
  | { ask: 'only'; items: string[]; filter: Filter }
  /** `confirm`, here and below: asked whether it is so; there is something of the kind. */
  | { ask: 'list'; filter: Filter; attributes: Attribute[]; confirm?: string[] }
  /** What falls due or happens in a period: workstreams, activities and events (meetings, launches), or `only` some of these. */
  | {
      ask: 'window'
      filter: Filter
      period: Period
      attributes: Attribute[]
      only?: ('activity' | 'event')[]
      /** The first or the last of them alone. */
      edge?: 'first' | 'last'
      confirm?: string[]
    }
  | {
      ask: 'count'
      filter: Filter
      items: string[]
      of: Countable | 'items'
      supposed: number | null
      confirm?: string[]
    }
  | { ask: 'check'; items: string[]; claims: Claim[] }
  | {
      ask: 'extreme'
      over: 'items' | Held
      by: Countable | 'deadline' | 'duration'
      most: boolean
      filter: Filter
      role: Role
      /** Second, third …; the first without it. */
      rank?: number
      /** Holders that do not count. */
      without?: string[]
      /** Those that are said to be the first, where that is to be confirmed. */
      confirm?: string[]
    }
  /** `last`: of an order or of numbers the later, or the smaller, is the one asked for. */
  | {
      ask: 'compare'
      items: string[]
      by: Attribute
      how: 'order' | 'common' | 'apart' | 'differ' | 'count' | 'same'
      last?: true
      /** The one that is said to have more, or to come later. */
      confirm?: string[]
    }
  | {
      ask: 'compare-agencies'
      agencies: string[]
      role: Role
      how: 'count' | 'common'
      filter: Filter
      confirm?: string[]
    }
  /**
   * Agencies, objectives, areas or months, each with its workstreams among those of the filter: as many as the bound says, at least
   * one without it. `role` is the agencies'; `without` are not told.
   */
  | {
      ask: 'tally'
      over: Held
      filter: Filter
      role: Role
      bound: Bound | null
      without?: string[]
      confirm?: string[]
    }
  /** The same in order of how many each has: agencies, objectives or areas of workstreams, workstreams of `by`; `top` alone. */
  | {
      ask: 'ranking'
      over: 'items' | Held
      by: Countable
      role: Role
      filter: Filter
      most: boolean
      top: number | null
    }
  | { ask: 'define'; term: string }
  | { ask: 'objective'; number: number }
  | { ask: 'areas'; numbers: number[] }
  /** All, or those of some workstreams. */
  | { ask: 'headings'; of?: string[] }
  | { ask: 'agency'; agency: string }
  | { ask: 'passage'; lines: number[] }
  | { ask: 'history'; item: string | null; since: Day | null; until: Day | null; statusOn: Day | null }
  | { ask: 'help' }
  | { ask: 'social'; what: 'hello' | 'thanks' | 'bye' }
  | { ask: 'which'; candidates: string[]; about: Question | null }
  | { ask: 'unknown'; why: Unknown }

/** Why there is no answer. */
export type Unknown =
  /** An id, number or area that the plan does not have. */
  | {
      because: 'no-such'
      what: 'workstream' | 'activity' | 'objective' | 'area' | 'agency'
      named: string
      near: string[]
    }
  /** A kind of fact that the plan does not hold. */
  | { because: 'not-in-plan'; about: NotInPlan; items: string[] }
  | { because: 'not-understood'; near: string[] }
  | { because: 'no-subject'; attribute: Attribute | null }

/** Things people ask of a workplan that this one does not hold. */
export type NotInPlan =
  | 'money'
  | 'person'
  | 'contact'
  | 'place'
  | 'time'
  | 'choice'
  | 'outcome'
  | 'other-plan'
  | 'reason'
  | 'figures'
  | 'members'
  | 'country'
  | 'opinion'
  | 'order'
  | 'other'
