import type { Day } from '../../workplan/deadline.ts'
import type { SkipReason } from '../../workplan/owed.ts'
import { en } from './en.ts'
import type { OrderWords } from './order-words.ts'
import { zh } from './zh.ts'

/** What a subscription is about, said in one phrase: names are rendered already. */
export interface About {
  /** Groups that must all hold, each a list of alternatives. */
  include: string[][]
  exclude: string[]
}

/** What a language says about subscriptions, reminders and their runs. */
export interface SubscriptionWords {
  orders: OrderWords
  about(about: About): string
  wish: {
    area(number: number): string
    kind: Record<'core' | 'thematic' | 'annex', string>
  }
  /** "Mondays, 09:00 (Europe/Zurich)" */
  when(weekday: number, time: string, zone: string): string
  weekdays(days: number[]): string
  language: string
  labels: {
    about: string
    when: string
    days: string
    language: string
    empty: string
    changes: string
    people: string
    off: string
    snoozed: string
    next: string
    last: string
    made: string
    changed: string
    channel: string
    state: string
    hours: string
    items: string
  }
  days(count: number): string
  empty: Record<'line' | 'silence', string>
  changes: { edited: string; threaded: string }
  people: { named: string; unnamed: string }
  by(name: string, day: Day): string
  subscribed: string
  updated: string
  resumed: string
  testPost: string
  confirmation(name: string): string
  unsubscribed: string
  notSubscribed: string
  settings: string
  paused(why: string): string
  pausedNotice(place: string, why: string): string
  thisChannel: string
  snoozed(item: string, until: Day, where: 'channel' | 'reminders'): string
  woken(item: string): string
  notSnoozed(item: string): string
  stopped(item: string): string
  excluded(item: string): string
  included(item: string): string
  snoozeWhat: string
  snoozePast(day: Day): string
  stopWhat: string
  noItem(id: string): string
  reminders: { title: string; on: string; off: string; focal: string; none: string; unreached: string }
  unread(words: string[]): string
  badZone(words: string, near: string[]): string
  examples: string
  secretariatOnly: string
  listTitle: string
  noDigests: string
  runsTitle: string
  preview: string
  explain: {
    in: string
    out: string
    sections: Record<'overdue' | 'week' | 'soon' | 'dates' | 'passed', string>
    open(why: string): string
    later(day: Day): string
    done: string
    notWished(about: string): string
    excluded(about: string): string
    snoozed(until: Day): string
  }
  skip: Record<SkipReason, string>
  unreachable(words: string): string
  failed(words: string): string
  state: Record<'claimed' | 'sent' | 'failed' | 'skipped', string>
  late: string
  never: string
  buttons: {
    on: string
    off: string
    preview: string
    explain: string
    settings: string
    stop: string
    takeBack(item: string): string
    remindersOff: string
    remindersOn: string
  }
}

const languages: Record<string, SubscriptionWords> = { en, zh }

/** The words for a language tag (`zh-Hans-CN` finds `zh`); English for a language that has none. */
export function subscriptionsFor(tag: string): SubscriptionWords {
  return languages[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en
}

/** Words of orders in every language: all are understood, whatever language is spoken. */
export const orderWords: [tag: string, words: OrderWords][] = Object.entries(languages).map(([tag, words]) => [
  tag,
  words.orders,
])
