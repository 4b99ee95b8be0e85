import { en } from './en.ts'
import { zh } from './zh.ts'

/** How the app is described where people find and install it. Lengths are those of the strictest directory. */
export interface Listing {
  /** At most 30 characters. */
  name: string
  /** At most 80 characters. */
  short: string
  /** 174 to 4,000 characters. */
  long: string
  /** What the agent is and is not, at most 300 characters. */
  agent: string
  /** What its slash command does, and what may be typed after it. */
  command: string
  usage: string
  /** What the entry in a message's menu does, at most 150 characters. */
  askAboutMessage: string
  /** The search beside the message box; titles at most 32 characters, the others at most 128. */
  find: { title: string; description: string; words: string; hint: string }
}

const languages: Record<string, Listing> = { en, zh }

/** The description for a language tag (`zh-Hans-CN` finds `zh`); English for a language that has none. */
export function listingFor(tag: string): Listing {
  return languages[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en
}
