import { en } from './en.ts'
import { zh } from './zh.ts'

/** What is said when the world fails: what was not done, and what the person can do. */
export interface Fault {
  /** The store did not take a change. */
  notSaved: string
  /** A change was asked where the plan can only be read. */
  readOnly: string
  /** A line of questions for a machine is no question. */
  unreadable: string
  /** Something failed on the way; no change was made. */
  notDone: string
  /** Under an answer from the last known state; `since` is an instant in UTC, or null when it is not known. */
  asOf(since: string | null): string
}

const languages: Record<string, Fault> = { en, zh }

/** The words for a language tag (`zh-Hans-CN` finds `zh`); English for a language that has none. */
export function faultFor(tag: string): Fault {
  return languages[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en
}
