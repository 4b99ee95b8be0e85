import type { Unread } from '../language/subscriptions/read-subscription.ts'
import { type SubscriptionWords, subscriptionsFor } from '../language/subscriptions/subscriptions.ts'
import { zonesLike } from '../language/zones.ts'
import type { Day } from '../workplan/deadline.ts'
import { postOf } from '../workplan/ledger.ts'
import { nextSlot, wallClock } from '../workplan/slots.ts'
import type { Instant, LedgerRow, State, Subscription } from '../workplan/state.ts'
import type { Reminded, Snoozed, Subscribed, Unsubscribed } from '../workplan/subscription.ts'
import { agencyName, telling } from './digest-lines.ts'
import { type Block, type Button, buttons, note, type Reply, type Span, span, text } from './reply.ts'
import { aboutWords, lastRun, momentWords, settings, whyWords } from './subscription-facts.ts'

/** What a reply to an order about digests and reminders needs to know. */
export interface OrderSetting {
  state: State
  language: string
  now: Instant
}

function reply(setting: OrderSetting, part: Partial<Reply> & Pick<Reply, 'kind' | 'answer'>): Reply {
  return { language: setting.language, workstreams: [], more: [], private: false, ...part }
}

const digestButtons = ({
  buttons: labels,
}: SubscriptionWords): Record<'preview' | 'explain' | 'off' | 'on' | 'settings', Button> => ({
  preview: { label: labels.preview, says: 'digest preview' },
  explain: { label: labels.explain, says: 'digest explain' },
  off: { label: labels.off, says: 'digest off' },
  on: { label: labels.on, says: 'digest on' },
  settings: { label: labels.settings, says: 'digest' },
})

/** The channel has a digest now, or another one than before. */
export function composeSubscribed(outcome: Subscribed, setting: OrderSetting): Reply {
  const words = subscriptionsFor(setting.language)
  const { before, subscription } = outcome
  if (subscription === before) return composeSettings(subscription, setting)
  const said = !before ? words.subscribed : before.paused ? words.resumed : words.updated
  const press = digestButtons(words)
  return reply(setting, {
    kind: 'done',
    answer: [text(said), settings(setting.state, subscription, setting.language, setting.now)],
    more: [
      ...(subscription.since === setting.now ? [note(words.testPost)] : []),
      buttons(press.preview, press.explain, press.off),
    ],
  })
}

export function composeUnsubscribed(outcome: Unsubscribed, setting: OrderSetting): Reply {
  const words = subscriptionsFor(setting.language)
  const press = digestButtons(words)
  return reply(setting, {
    kind: outcome.is === 'unsubscribed' ? 'done' : 'answer',
    answer: [text(outcome.is === 'unsubscribed' ? words.unsubscribed : words.notSubscribed)],
    more: [buttons(press.on)],
  })
}

/** How the channel's digest is set, or that there is none. */
export function composeSettings(subscription: Subscription | null, setting: OrderSetting): Reply {
  const words = subscriptionsFor(setting.language)
  const press = digestButtons(words)
  if (!subscription) {
    return reply(setting, {
      kind: 'answer',
      answer: [text(words.notSubscribed)],
      more: [note(words.examples), buttons(press.on, press.preview)],
    })
  }
  const last = lastRun(setting.state, subscription.place)
  return reply(setting, {
    kind: 'answer',
    answer: [
      { is: 'heading', text: words.settings },
      ...(subscription.paused ? [text(words.paused(subscription.paused.why))] : []),
      settings(setting.state, subscription, setting.language, setting.now),
      ...(last ? [note(`${words.labels.last}: `, ...runSpans(last, subscription.zone, setting.language))] : []),
    ],
    more: [note(words.examples), buttons(press.preview, press.explain, subscription.paused ? press.on : press.off)],
  })
}

/** What became of one run, in one line. */
export function runSpans(row: LedgerRow, zone: string, language: string): Span[] {
  const words = subscriptionsFor(language)
  const parts = [
    momentWords(language, postOf(row.key).at, zone),
    words.state[row.state],
    ...(row.late ? [words.late] : []),
    ...(row.why ? [whyWords(words, row.why)] : []),
  ]
  return [span(parts.join(' · '))]
}

/** Every channel's digest: what it is about, its last and its next run. */
export function composeList(setting: OrderSetting): Reply {
  const { state, language, now } = setting
  const words = subscriptionsFor(language)
  const { labels } = words
  const all = Object.values(state.subscriptions)
  if (all.length === 0) return reply(setting, { kind: 'answer', answer: [text(words.noDigests)], private: true })
  const rows = all.map((one) => {
    const last = lastRun(state, one.place)
    const next = one.paused ? words.paused(one.paused.why) : momentWords(language, nextSlot(one, now).due, one.zone)
    return [
      one.name ?? one.place,
      aboutWords(state, one, language),
      words.when(one.weekday, one.time, one.zone),
      last
        ? runSpans(last, one.zone, language)
            .map((part) => part.text)
            .join('')
        : words.never,
      next,
      one.changedName,
    ].map((value) => [span(value)])
  })
  const columns = [labels.channel, labels.about, labels.when, labels.last, labels.next, labels.changed]
  return reply(setting, {
    kind: 'answer',
    answer: [{ is: 'table', caption: words.listTitle, columns, rows }],
    private: true,
  })
}

/** How many runs are shown. */
const latestRuns = 40

/** The latest runs of all channels, newest first. */
export function composeRuns(setting: OrderSetting): Reply {
  const { state, language } = setting
  const words = subscriptionsFor(language)
  const runs = Object.values(state.ledger)
    .map((row) => ({ row, post: postOf(row.key) }))
    .filter(({ post }) => post.kind === 'digest')
    .sort((a, b) => (a.post.at < b.post.at ? 1 : -1))
  const items = runs.slice(0, latestRuns).map(({ row, post }) => {
    const subscription = state.subscriptions[post.to]
    return [
      span(`${subscription?.name ?? post.to} · `, 'strong'),
      ...runSpans(row, subscription?.zone ?? 'UTC', language),
    ]
  })
  return reply(setting, {
    kind: 'answer',
    answer: [{ is: 'heading', text: words.runsTitle }, items.length === 0 ? text(words.never) : { is: 'list', items }],
    private: true,
  })
}

export function composeSnoozed(outcomes: Snoozed[], setting: OrderSetting): Reply {
  const words = subscriptionsFor(setting.language)
  const said = (outcome: Snoozed): string => {
    switch (outcome.is) {
      case 'snoozed':
        return words.snoozed(outcome.item, outcome.until ?? '', outcome.in)
      case 'stopped':
        return words.stopped(outcome.item)
      case 'excluded':
        return words.excluded(outcome.item)
      case 'included':
        return words.included(outcome.item)
      case 'woken':
        return words.woken(outcome.item)
      case 'not-snoozed':
        return words.notSnoozed(outcome.item)
    }
  }
  const back = outcomes.filter((one) => one.is === 'snoozed' || one.is === 'stopped' || one.is === 'excluded')
  return reply(setting, {
    kind: 'done',
    answer: outcomes.map((outcome) => text(said(outcome))),
    more:
      back.length === 0
        ? []
        : [
            buttons(
              ...back.map(({ is, item }) => ({
                label: words.buttons.takeBack(item),
                says: `${is === 'snoozed' ? 'snooze' : 'stop'} ${item} off`,
              })),
            ),
          ],
    private: outcomes.every((one) => 'in' in one && one.in === 'reminders'),
  })
}

/** A person's reminders as they stand. */
export function composeReminders({ person }: Reminded, setting: OrderSetting): Reply {
  const { state, language, now } = setting
  const words = subscriptionsFor(language)
  const { labels, reminders } = words
  const tell = telling(state, language)
  const focal = person.focal.map(({ agency, item }) =>
    item === null ? agencyName(tell, agency) : tell.words.item(agencyName(tell, agency), item),
  )
  const today = wallClock(now, person.zone ?? 'UTC').day
  const snoozed = Object.entries(person.reminders.snoozed).filter(([, until]) => today < until)
  const pairs: [string, string][] = [
    [reminders.focal, focal.length > 0 ? tell.say.and(focal) : reminders.none],
    [labels.hours, `${person.reminders.from}–${person.reminders.until}${person.zone ? ` (${person.zone})` : ''}`],
    [labels.snoozed, snoozed.map(([item, until]) => `${item} → ${until}`).join(', ')],
    [labels.items, person.reminders.stopped.join(', ')],
  ]
  const facts: Block = {
    is: 'facts',
    pairs: pairs.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value: [span(value)] })),
  }
  const toggle = person.reminders.on
    ? { label: words.buttons.remindersOff, says: 'reminders off' }
    : { label: words.buttons.remindersOn, says: 'reminders on' }
  return reply(setting, {
    kind: 'answer',
    answer: [{ is: 'heading', text: reminders.title }, text(person.reminders.on ? reminders.on : reminders.off), facts],
    more: [note(reminders.unreached), buttons(toggle)],
    private: true,
  })
}

export type NotRead =
  | Unread
  | { do: 'what'; command: 'snooze' | 'stop' }
  | { do: 'past'; day: Day }
  | { do: 'secretariat-only' }

function notReadWords(words: SubscriptionWords, why: NotRead): string {
  switch (why.do) {
    case 'unread':
      return words.unread(why.words)
    case 'bad-zone':
      return words.badZone(why.words, zonesLike(why.words))
    case 'no-item':
      return words.noItem(why.id)
    case 'what':
      return why.command === 'stop' ? words.stopWhat : words.snoozeWhat
    case 'past':
      return words.snoozePast(why.day)
    case 'secretariat-only':
      return words.secretariatOnly
  }
}

/** Why an order about digests and reminders was not carried out, with the way out. */
export function composeNotRead(why: NotRead, setting: OrderSetting): Reply {
  const words = subscriptionsFor(setting.language)
  const stops = why.do === 'what' && why.command === 'stop'
  return reply(setting, {
    kind: why.do === 'what' ? 'clarify' : 'refused',
    answer: [text(notReadWords(words, why))],
    more: stops
      ? [
          buttons(
            { label: words.buttons.remindersOff, says: 'reminders off' },
            { label: words.buttons.off, says: 'digest off' },
          ),
        ]
      : why.do === 'unread' || why.do === 'bad-zone'
        ? [note(words.examples)]
        : [],
    private: true,
  })
}
