import { addDays, type Day, span } from '../../workplan/deadline.ts'
import type { DigestOptions } from '../../workplan/subscription.ts'
import type { Plan } from '../../workplan/workplan.ts'
import { normalise } from '../normalise.ts'
import { findWhens } from '../when.ts'
import { readOptions } from './digest-options.ts'
import { type Scan, skip, takeId, takeMatch, takeName, takePhrase, takeWord } from './scan-words.ts'
import { leftOver, takeTime } from './take-values.ts'

/** What could not be read: words, a zone that is none, an item the plan does not have. */
export type Unread =
  | { do: 'unread'; words: string[] }
  | { do: 'bad-zone'; words: string }
  | { do: 'no-item'; id: string }

/** What somebody wants to be told, and when. */
export type SubscriptionOrder =
  | { do: 'digest-on' | 'digest-preview'; options: DigestOptions }
  | { do: 'digest-off' | 'digest-show' | 'digest-explain' | 'digest-list' }
  | { do: 'snooze'; items: string[]; until: Day | null }
  | { do: 'stop'; items: string[]; stopped: boolean }
  | { do: 'reminders'; on?: boolean; from?: string; until?: string }
  /** Nothing was said where something is needed. */
  | { do: 'what'; command: 'snooze' | 'stop' }
  | Unread

export interface SettingReading {
  plan: Plan
  today: Day
}

/** Reads the words after a settings command. Never throws; words that nothing explains are given back, never guessed. */
export function readSubscription(
  name: 'digest' | 'snooze' | 'stop' | 'reminders',
  words: string,
  reading: SettingReading,
): SubscriptionOrder {
  const scan: Scan = { rest: normalise(words).trim() }
  skip(scan)
  return { digest: readDigest, snooze: readSnooze, stop: readStop, reminders: readReminders }[name](scan, reading)
}

function readDigest(scan: Scan, reading: SettingReading): SubscriptionOrder {
  if (scan.rest === '') return { do: 'digest-show' }
  const simple = (order: SubscriptionOrder): SubscriptionOrder => {
    const left = leftOver(scan)
    return left.length > 0 ? { do: 'unread', words: left } : order
  }
  // "all channels" and "all" begin alike: the longer ones are tried first.
  if (takePhrase(scan, (words) => words.list, 'list')) return simple({ do: 'digest-list' })
  if (takePhrase(scan, (words) => words.off, 'off')) return simple({ do: 'digest-off' })
  if (takePhrase(scan, (words) => words.explain, 'explain')) return simple({ do: 'digest-explain' })
  if (takePhrase(scan, (words) => words.show, 'show') && scan.rest === '') return { do: 'digest-show' }
  const preview = takePhrase(scan, (words) => words.preview, 'preview') !== null
  if (!preview) takePhrase(scan, (words) => words.on, 'on')
  const options = readOptions(scan, reading)
  if ('do' in options) return options
  return { do: preview ? 'digest-preview' : 'digest-on', options }
}

/** Ids, and names of workstreams, as many as stand here. */
function takeItems(scan: Scan, plan: Plan): { items: string[] } | { do: 'no-item'; id: string } {
  const items: string[] = []
  for (;;) {
    takeMatch(scan, /^(?:and|&|the|和|与|及)\s*/i)
    const id = takeId(scan, plan)
    if (id && !id.known) return { do: 'no-item', id: id.id }
    if (id) {
      items.push(id.id)
      continue
    }
    const start = scan.rest
    const name = takeName(scan, plan)
    if (name && 'item' in name) items.push(name.item)
    else {
      scan.rest = start
      return { items: [...new Set(items)] }
    }
  }
}

function readSnooze(scan: Scan, { plan, today }: SettingReading): SubscriptionOrder {
  const found = takeItems(scan, plan)
  if ('do' in found) return found
  if (found.items.length === 0) return { do: 'what', command: 'snooze' }
  if (takePhrase(scan, (words) => words.awake, 'awake')) return { do: 'snooze', items: found.items, until: null }
  if (scan.rest === '') return { do: 'what', command: 'snooze' }
  const until = untilDay(scan.rest, today)
  return until ? { do: 'snooze', items: found.items, until } : { do: 'unread', words: [scan.rest] }
}

/** The day a snooze ends: the named day, the first of a named month, or so long from today. */
function untilDay(text: string, today: Day): Day | null {
  const length =
    /^(?:for\s+|in\s+)?(?<count>\d{1,3}|an?|one|two|three|four|six|[一二两三四五六])\s*(?:个)?\s*(?<unit>days?|weeks?|months?|天|日|周|星期|月)(?:后|之后)?[.。]?$/i.exec(
      text.trim(),
    )
  const numbers: Record<string, number> = {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    six: 6,
    一: 1,
    二: 2,
    两: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
  }
  const { count, unit } = length?.groups ?? {}
  if (count !== undefined && unit !== undefined) {
    const number = numbers[count.toLowerCase()] ?? Number(count)
    const days = /^(?:week|周|星期)/i.test(unit) ? 7 : /^(?:month|月)/i.test(unit) ? 30 : 1
    return addDays(today, number * days)
  }
  const when = findWhens(text, today, 'en')[0]
  const days = when?.deadline ? span(when.deadline) : null
  return days?.from ?? when?.period.from ?? when?.period.to ?? null
}

function readStop(scan: Scan, { plan }: SettingReading): SubscriptionOrder {
  const found = takeItems(scan, plan)
  if ('do' in found) return found
  if (found.items.length === 0) return scan.rest === '' ? { do: 'what', command: 'stop' } : stopWhole(scan)
  if (takePhrase(scan, (words) => words.resume, 'resume')) return { do: 'stop', items: found.items, stopped: false }
  const left = leftOver(scan)
  return left.length > 0 ? { do: 'unread', words: left } : { do: 'stop', items: found.items, stopped: true }
}

/** "stop reminders", "stop the digest". */
function stopWhole(scan: Scan): SubscriptionOrder {
  takeMatch(scan, /^(?:all|the|my|any)\s+/i)
  if (takeMatch(scan, /^(?:reminders?|reminding|提醒)/i)) return { do: 'reminders', on: false }
  if (takeMatch(scan, /^(?:weekly\s+)?(?:digests?|摘要)/i)) return { do: 'digest-off' }
  return { do: 'unread', words: leftOver(scan) }
}

function readReminders(scan: Scan): SubscriptionOrder {
  const order: SubscriptionOrder = { do: 'reminders' }
  while (scan.rest !== '') {
    if (takePhrase(scan, (words) => words.off, 'off')) order.on = false
    else if (takePhrase(scan, (words) => words.on, 'on')) order.on = true
    else {
      const from = takeTime(scan)
      takeMatch(scan, /^(?:-|–|to|until|till|and|到|至)\s*/i)
      const until = from && takeTime(scan)
      if (from && until && from < until) Object.assign(order, { from, until })
      else if (!takePhrase(scan, (words) => words.noise, 'noise')) return { do: 'unread', words: [takeWord(scan)] }
    }
  }
  return order
}
