import { type Activity, mentionsOf } from './teams-activity.ts'

const LIMIT = 10_000
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Somebody mentioned who is not the bot, and the mark that stands for them until it is known who they are. */
export interface Mentioned {
  id: string
  name: string | null
  aadObjectId: string | null
  mark: string
}

/**
 * The words of a message as a person means them: the bot's own mention taken out, that of others as a mark, no-break
 * spaces and entities as plain characters. Teams sends `<at>Name</at>` in the text and says in entities who it is.
 */
export function wordsOf(activity: Activity): { text: string; mentioned: Mentioned[] } {
  const own = activity.recipient
  const mentioned: Mentioned[] = []
  // Marks are made of a character that no message has by then.
  let text = (activity.text ?? '').slice(0, LIMIT).replaceAll('\u0001', ' ')
  for (const { account, words } of mentionsOf(activity)) {
    if (account.id === own.id) {
      text = text.replaceAll(words, ' ')
    } else if (text.includes(words)) {
      const mark = `\u0001${mentioned.length}\u0001`
      text = text.replaceAll(words, ` ${mark} `)
      mentioned.push({ id: account.id, name: account.name ?? null, aadObjectId: account.aadObjectId ?? null, mark })
    }
  }
  text = text.replace(/<at(?:\s[^>]*)?>(.*?)<\/at>/gs, (_, name: string) => (name === own.name ? ' ' : name))
  return { text: tidy(decode(text)).replace(/^[,:，：]\s*/, ''), mentioned }
}

/** The words of a message that comes as HTML, as the one that a message action stands on does. */
export function htmlWords(html: string): string {
  const text = html
    .slice(0, 4 * LIMIT)
    .replace(/<(style|script|attachment)\b.*?<\/\1>/gis, ' ')
    .replace(/<(br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
  return tidy(decode(text)).slice(0, LIMIT)
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

/** One space for any run of blanks, also those that cannot be seen; lines stay lines. */
function tidy(text: string): string {
  return text
    .replace(/(?:[^\S\n]|[\u200b\u2060])+/g, ' ')
    .replace(/ *\n[\s]*/g, '\n')
    .trim()
}
