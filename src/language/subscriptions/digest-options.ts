import type { Day } from '../../workplan/deadline.ts'
import type { DigestOptions } from '../../workplan/subscription.ts'
import type { Plan } from '../../workplan/workplan.ts'
import type { SettingReading, Unread } from './read-subscription.ts'
import { type Scan, takeId, takeName, takePhrase, takeWord } from './scan-words.ts'
import {
  takeArea,
  takeDays,
  takeDaysAhead,
  takeLanguage,
  takeTime,
  takeWeekday,
  takeWeekdays,
  takeZone,
} from './take-values.ts'

/** Phrases that set something by themselves; one that begins like another stands before it. */
const phrases = [
  ['silence', { whenEmpty: 'silence' }],
  ['line', { whenEmpty: 'line' }],
  ['noChanges', { changes: false }],
  ['changes', { changes: true }],
  ['noMentions', { mentions: false }],
  ['mentions', { mentions: true }],
] as const satisfies [string, DigestOptions][]

const kinds = ['core', 'thematic', 'annex'] as const

/** Takes an option that is not about the plan. */
function takeSetting(scan: Scan, today: Day): DigestOptions | null {
  for (const [name, options] of phrases) if (takePhrase(scan, (words) => words[name], name)) return options
  if (takePhrase(scan, (words) => words.weekend, 'weekend')) return { weekend: takeWeekdays(scan) }
  if (takePhrase(scan, (words) => words.holidays, 'holidays')) return { holidays: takeDays(scan, today) }
  const days = takeDaysAhead(scan)
  if (days !== null) return { days }
  const time = takeTime(scan)
  if (time !== null) return { time }
  const weekday = takeWeekday(scan)
  if (weekday !== null) return { weekday }
  const language = takeLanguage(scan)
  if (language !== null) return { language }
  const zone = takeZone(scan)
  return zone === null ? null : { zone }
}

/** Takes a wish about the plan as a subscription keeps it: a kind, an area, an item, an agency. */
function takeWish(scan: Scan, plan: Plan): string | { do: 'no-item'; id: string } | null {
  const id = takeId(scan, plan)
  if (id) return id.known ? `item:${id.id}` : { do: 'no-item', id: id.id }
  for (const kind of kinds) if (takePhrase(scan, (words) => words[kind], kind)) return `kind:${kind}`
  const area = takeArea(scan, plan)
  if (area !== null) return `area:${area}`
  // "The" and "about" are no names; "Network" is the beginning of one.
  if (takePhrase(scan, (words) => words.noise, 'noise')) return ''
  const name = takeName(scan, plan)
  if (!name) return null
  return 'agency' in name ? `agency:${name.agency}` : `item:${name.item}`
}

/**
 * Options in any order. Wishes replace those there were before; what follows "but not" is left out, until an option that
 * is not about the plan.
 */
export function readOptions(scan: Scan, { plan, today }: SettingReading): DigestOptions | Unread {
  const options: DigestOptions = {}
  const include: string[] = []
  const exclude: string[] = []
  const unread: string[] = []
  let everything = false
  let list = include
  while (scan.rest !== '') {
    const setting = takeSetting(scan, today)
    if (setting) {
      Object.assign(options, setting)
      list = include
    } else if (takePhrase(scan, (words) => words.without, 'without')) list = exclude
    else if (takePhrase(scan, (words) => words.everything, 'everything')) everything = true
    else {
      const wish = takeWish(scan, plan)
      if (wish !== null && typeof wish === 'object') return wish
      if (wish) list.push(wish)
      else if (wish === null) {
        const word = takeWord(scan)
        if (/^[a-z_]+\/[a-z_/+-]+$/i.test(word)) return { do: 'bad-zone', words: word }
        unread.push(word)
      }
    }
  }
  if (unread.length > 0) return { do: 'unread', words: unread }
  const wished = include.length > 0 || everything
  if (wished) options.include = [...new Set(include)]
  if (wished || exclude.length > 0) options.exclude = [...new Set(exclude)]
  return options
}
