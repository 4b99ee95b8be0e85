import type { Day } from '../../workplan/deadline.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** What a terminal says of itself. */
export interface Greeting {
  /** One line: what this is, the day its clock stands on, how to set another, how to begin and to leave. */
  welcome(today: Day, plan: string): string
  /** Words that end the chat. */
  leave: string[]
  /** `#4` was typed, and the last answer had fewer buttons. */
  noSuchButton(number: number, count: number): string
}

const languages: Record<string, Greeting> = { en, zh }

/** The words for a language tag (`zh-CN` finds `zh`); English for a language that has none. */
export function greetingFor(tag: string): Greeting {
  return languages[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en
}

/** Whether a line asks, in any language, to end the chat. */
export function isLeaving(line: string): boolean {
  return Object.values(languages).some((words) => words.leave.includes(line.trim().toLowerCase()))
}
