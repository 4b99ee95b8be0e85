import { addDays, type Day } from '../workplan/deadline.ts'
import { type Digest, isQuiet, type Line, staleAfter } from '../workplan/digest.ts'
import { parentOf } from '../workplan/find.ts'
import { wallClock } from '../workplan/slots.ts'
import type { Instant, State } from '../workplan/state.ts'
import { nearestWorkingDay, ordinaryWeek } from '../workplan/working-days.ts'
import { agencyName, changeSpans, groups, lineSpans, lineTitle, type Telling, telling } from './digest-lines.ts'
import { type Block, type Button, buttons, note, type Reply, type Span, span, text } from './reply.ts'

/** How many lines of a section a phone shows before the rest is counted, and how many items get a row of buttons. */
const most = { overdue: 4, week: 8, soon: 5, dates: 6, passed: 5, findings: 4, changes: 6, stale: 20, withButtons: 4 }

/** A snooze from a digest's button lasts two weeks, and ends on a working day. */
const snoozeDays = 14

/** How a digest is to be said. */
export interface DigestSetting {
  language: string
  zone: string
  /** Whether focal points are named beside their items. */
  mentions: boolean
  /** When a late digest was meant for. */
  meantFor: Instant | null
  /** Whether it takes the place of what was posted, because something has changed. */
  edited: boolean
}

/** A digest as a reply: one message, most urgent first. The same facts and setting give the same reply. */
export function composeDigest(state: State, digest: Digest, setting: DigestSetting): Reply {
  const tell = telling(state, setting.language)
  const { words, say } = tell
  const view = say.and(digest.view.map((agency) => agencyName(tell, agency)))
  const answer: Block[] = [{ is: 'heading', text: `${words.title(view)} · ${words.shortDay(digest.day)}` }]
  if (setting.meantFor) {
    const meant = wallClock(setting.meantFor, setting.zone)
    answer.push(note(words.late(meant.day, meant.time)))
  }
  if (isQuiet(digest)) answer.push(text(nothingDue(digest, tell)))
  else answer.push(text(words.counts(countsOf(digest))), ...sections(digest, setting, tell))
  answer.push(...neglected(digest, tell))
  const { day, time } = wallClock(digest.asOf, setting.zone)
  const issued = say.deadline({ precision: 'month', month: state.plan.issued })
  const foot = [
    words.asOf(day, time, setting.zone),
    words.source(say.of(state.plan.title), issued),
    ...(setting.edited ? [words.updated] : []),
  ]
  return {
    kind: 'answer',
    language: setting.language,
    workstreams: [...new Set(digest.items.map((item) => parentOf(state.plan, item)))],
    answer,
    more: [
      note(foot.join(words.gap)),
      buttons(
        { label: words.buttons.explain, says: 'digest explain' },
        ...(digest.overdue.length > most.overdue ? [{ label: words.buttons.overdue, says: 'overdue' }] : []),
      ),
    ],
    private: false,
  }
}

/** What is told of changes in the thread of a digest. */
export function composeChanges(state: State, digest: Pick<Digest, 'changes'>, setting: DigestSetting): Reply {
  const tell = telling(state, setting.language)
  return {
    kind: 'answer',
    language: setting.language,
    workstreams: [...new Set(digest.changes.map((change) => change.workstream.id))],
    answer: listed(tell.words.threaded, digest.changes, (change) => changeSpans(tell, change, setting.zone), 20, tell),
    more: [],
    private: false,
  }
}

function countsOf({ overdue, week, soon, dates, days }: Digest) {
  return { overdue: overdue.length, week: week.length, soon: soon.length, dates: dates.length, days }
}

function nothingDue({ days, next }: Digest, tell: Telling): string {
  const { words, say } = tell
  const then = next ? words.next(`${next.item} ${lineTitle(tell, next)}`, say.due(next.date)) : words.noNext
  return [words.nothingDue(days), then].join(words.gap)
}

function sections(digest: Digest, setting: DigestSetting, tell: Telling): Block[] {
  const { words, say } = tell
  const { mentions } = setting
  let left = most.withButtons
  const urgent = (title: string, lines: Line[], shown: number, late: boolean): Block[] => {
    if (lines.length === 0) return []
    const own = lines.slice(0, Math.min(left, shown))
    left -= own.length
    const plain = lines.slice(own.length, shown)
    const rest = lines.slice(shown)
    return [
      { is: 'heading', text: title },
      ...own.flatMap((line): Block[] => [
        { is: 'text', spans: lineSpans(tell, line, { late, mentions }) },
        buttons(...itemButtons(line.item, digest.day, tell)),
      ]),
      ...(plain.length > 0
        ? [
            { is: 'list' as const, items: plain.map((line) => lineSpans(tell, line, { late, mentions })) },
            ...showButtons(plain, tell),
          ]
        : []),
      ...(rest.length > 0 ? [text(words.older(rest.length, groups(tell, rest)))] : []),
    ]
  }
  return [
    ...urgent(words.sections.overdue(digest.overdue.length), digest.overdue, most.overdue, true),
    ...urgent(words.sections.week, digest.week, most.week, false),
    ...urgent(words.sections.soon(digest.days), digest.soon, most.soon, false),
    ...listed(
      words.sections.dates(digest.days),
      digest.dates,
      (line) => lineSpans(tell, line, { late: false, mentions }),
      most.dates,
      tell,
    ),
    ...showButtons(digest.dates.slice(0, most.dates), tell),
    ...listed(
      words.sections.findings,
      digest.findings,
      (one) => [
        span(one.item, 'strong'),
        span(` ${say.of(one.workstream.topic)} · ${words.finding(one.is, say.status(one.status), say.due(one.date))}`),
      ],
      most.findings,
      tell,
    ),
    ...listed(
      words.sections.changes,
      digest.changes.toReversed(),
      (change) => changeSpans(tell, change, setting.zone),
      most.changes,
      tell,
    ),
  ]
}

/** A heading and at most so many items; the rest is counted. Nothing when there are none. */
function listed<T>(title: string, all: T[], said: (one: T) => Span[], shown: number, { words }: Telling): Block[] {
  if (all.length === 0) return []
  const rest = all.length - shown
  const items = all.slice(0, shown).map(said)
  return [
    { is: 'heading', text: title },
    { is: 'list', items: [...items, ...(rest > 0 ? [[span(words.andMore(rest))]] : [])] },
  ]
}

/** One button a line, for lines that share a row. */
function showButtons(lines: Line[], { words }: Telling): Block[] {
  const items = [...new Set(lines.map((line) => line.item))]
  if (items.length === 0) return []
  return [
    buttons(
      ...items.map((item) => ({ label: words.buttons.showItem(item), says: `show ${item}`, spare: true as const })),
    ),
  ]
}

/** Update, put off for two weeks from a day, show. */
export function itemButtons(item: string, day: Day, { words }: Telling): Button[] {
  const until = nearestWorkingDay(addDays(day, snoozeDays), 1, ordinaryWeek)
  return [
    { label: words.buttons.update, says: `update ${item}`, spare: true },
    { label: words.buttons.snooze(until), says: `snooze ${item} until ${until}`, spare: true },
    { label: words.buttons.show, says: `show ${item}`, spare: true },
  ]
}

/** What nobody has recorded as done, and what nobody has updated: one sentence each. */
function neglected(digest: Digest, { words, say }: Telling): Block[] {
  const blocks: Block[] = []
  if (digest.passed.length > 0) {
    const named = digest.passed.slice(0, most.passed)
    const items = named.map((line) => words.item(line.item, say.due(line.date)))
    blocks.push(text(words.passed(words.some(items, digest.passed.length - named.length))))
  }
  if (digest.stale.length > 0) {
    const named = digest.stale.slice(0, most.stale).map((one) => one.workstream.id)
    blocks.push(text(words.stale(staleAfter, words.some(named, digest.stale.length - named.length))))
  }
  return blocks
}
