/** The words of a language in orders about digests, snoozes and reminders. */
export interface OrderWords {
  on: string[]
  off: string[]
  preview: string[]
  explain: string[]
  list: string[]
  show: string[]
  /** What follows is left out. */
  without: string[]
  everything: string[]
  core: string[]
  thematic: string[]
  annex: string[]
  /** A number follows. */
  area: string[]
  /** Seven lists, Monday first. */
  weekdays: string[][]
  /** What this language is called, in any language. */
  language: string[]
  silence: string[]
  line: string[]
  changes: string[]
  noChanges: string[]
  mentions: string[]
  noMentions: string[]
  weekend: string[]
  holidays: string[]
  none: string[]
  until: string[]
  awake: string[]
  resume: string[]
  /** Before and after noon, in front of or behind the hour. */
  forenoon: string[]
  afternoon: string[]
  /** Words that say nothing here. */
  noise: string[]
}
