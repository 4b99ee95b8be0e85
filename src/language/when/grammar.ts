import type { Day, OpenReason } from '../../workplan/deadline.ts'
import type { Moment, Part } from './moment.ts'

/** How date words stand to the days asked about. */
export type Relation = 'in' | 'on' | 'by' | 'before' | 'after' | 'since' | 'until' | 'between' | 'around'

/** Named groups of a match. */
export type Groups = Record<string, string | undefined>

/** Words in one shape, and what they say. Patterns see folded text: lower case, half width, simplified characters. */
export interface Shape {
  pattern: RegExp
  /** Named groups of a match to a moment; null when the match is no time after all. */
  read(groups: Groups, today: Day, matched: string): Moment | null
}

/** Words that stand before or after others; the longest that matches counts. */
export interface Word<Value> {
  value: Value
  pattern: RegExp
}

/** All that is needed to find times in the text of one language. */
export interface TimeWords {
  /** Its language, as in BCP 47. */
  tag: string
  /** Some of its letters. */
  script: RegExp
  /** A quick look: a text without a match holds no time. */
  hint: RegExp
  /** Words worth mending when they are typed with a slip. */
  spelling: string[]
  /** Words one slip away from those which are right as they stand. */
  rightAsTyped: string[]
  shapes: Shape[]
  /** Names of a part, before and after the time they are part of ("end of …", "…底"). Anchored to its edge. */
  partBefore: Word<(groups: Groups) => Part>[]
  partAfter: Word<(groups: Groups) => Part>[]
  relationBefore: Word<Relation>[]
  relationAfter: Word<Relation>[]
  /** Between two times that are the ends of one. */
  joins: RegExp
  /** Between two times that are the ends of one when `opens` stands before them or `closes` after them. */
  links: RegExp
  opens: RegExp
  closes: RegExp
  /** Between two times in a list. */
  lists: RegExp
  /** Before a time: what is told lies in the past. */
  past: RegExp
  /** Behind a time: it is asked whether something has happened, so that the nearest time is meant. */
  done?: RegExp
  /** Words that take up the time spoken of before: "before then", "later than that". */
  takenUp: Word<Relation>[]
  /** Of a relation's words: those that look back ("since Monday") where others look ahead ("from Monday"). */
  back: RegExp
  /** Why a deadline has no date. */
  open: { why: Exclude<OpenReason, 'duration'>; pattern: RegExp }[]
  /** A length of time, in groups `from` and `to` with their `unit` and `lastUnit`. */
  length: RegExp
  /** A count in figures or words, or null. */
  numberOf(word: string): number | null
}
