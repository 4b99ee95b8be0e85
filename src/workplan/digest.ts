import { checkDates, type DateFinding } from './date-check.ts'
import {
  addDays,
  compareDeadlines,
  type Day,
  fallsWithin,
  hasPassed,
  type OpenReason,
  span,
  touches,
} from './deadline.ts'
import { changesSince, type ItemChange, lastUpdates } from './log-summary.ts'
import { type OutOfScope, type Part, scopeOf, viewOf, type Wishes } from './scope.ts'
import { wallClock } from './slots.ts'
import type { Instant, State } from './state.ts'
import { type Calendar, workingDaysBetween } from './working-days.ts'
import type { Activity, ActivityDate, Plan, Workstream } from './workplan.ts'

/** One dated thing: a workstream's deadline, or a date of one of its activities. */
export interface Line {
  /** Id of the workstream or activity. */
  item: string
  workstream: Workstream
  activity: Activity | null
  date: ActivityDate
  part: Part
}

export type Section = 'overdue' | 'week' | 'soon' | 'dates' | 'passed'

/** Why a line is not in the digest. */
export type Omission =
  | OutOfScope
  | { because: 'open'; why: OpenReason }
  | { because: 'later'; than: Day }
  | { because: 'done' }

export interface Sorted {
  line: Line
  section: Section | null
  omission: Omission | null
}

/** What a digest says: facts, most urgent first. */
export interface Digest {
  /** The local day it is about. */
  day: Day
  asOf: Instant
  days: number
  /** Agencies whose view it is. */
  view: string[]
  /** Newest first: the oldest are what a short digest folds away. */
  overdue: Line[]
  week: Line[]
  soon: Line[]
  dates: Line[]
  /** Dates inside activities that have passed without a completion on record. */
  passed: Line[]
  findings: DateFinding[]
  changes: ItemChange[]
  /** Workstreams under way that nobody has updated for 30 working days or more. */
  stale: { workstream: Workstream; workingDays: number }[]
  /** What falls due next after the days it looks ahead. */
  next: Line | null
  /** Ids of the items it speaks of, without repetition. */
  items: string[]
}

/** What a digest is made for: a subscription, or a preview of one. */
export interface DigestWishes extends Wishes, Calendar {
  days: number
  zone: string
}

/** Working days without an update after which a workstream under way is called stale. */
export const staleAfter = 30

const closed = new Set(['completed', 'cancelled'])

const known = new WeakMap<Plan['workstreams'], Line[]>()

/** Every dated thing of a plan in document order, undated workstreams among them. */
export function linesOf(plan: Plan): Line[] {
  const made = known.get(plan.workstreams)
  if (made) return made
  const lines: Line[] = []
  for (const workstream of plan.workstreams) {
    const { id, deadline } = workstream
    const date: ActivityDate = { when: deadline, bound: 'by', event: null }
    lines.push({ item: id, workstream, activity: null, date, part: null })
    for (const activity of workstream.activities) {
      const item = `${id}.${activity.number}`
      for (const date of activity.dates) lines.push({ item, workstream, activity, date, part: null })
    }
  }
  known.set(plan.workstreams, lines)
  return lines
}

/** Where a line belongs on a day, looking some days ahead. */
export function sortLine(line: Line, day: Day, days: number): { section: Section } | { omission: Omission } {
  const { when, bound } = line.date
  const { workstream, activity } = line
  if (closed.has(workstream.status) || (activity?.status && closed.has(activity.status))) {
    return { omission: { because: 'done' } }
  }
  if (when.precision === 'open') return { omission: { because: 'open', why: when.why } }
  if (hasPassed(when, day)) return { section: activity ? 'passed' : 'overdue' }
  const ahead = { from: day, to: addDays(day, days) }
  // An event is near as soon as one of its days is; what is due "by" a month is due on its last day.
  if (bound === 'on' ? !touches(when, ahead) : !fallsWithin(when, ahead)) {
    return { omission: { because: 'later', than: ahead.to } }
  }
  if (activity) return { section: 'dates' }
  return { section: fallsWithin(when, { from: day, to: addDays(day, 6) }) ? 'week' : 'soon' }
}

/** Every dated thing of the plan with its section, or the reason why it is left out: what `digest explain` tells. */
export function sortLines(plan: Plan, wishes: DigestWishes, day: Day): Sorted[] {
  const sorted: Sorted[] = []
  for (const line of linesOf(plan)) {
    const scope = scopeOf(line.workstream, line.item, wishes, day)
    if (!scope.in) {
      const { in: _, ...omission } = scope
      sorted.push({ line, section: null, omission })
      continue
    }
    const verdict = sortLine(line, day, wishes.days)
    const placed = { ...line, part: scope.part }
    if ('section' in verdict) sorted.push({ line: placed, section: verdict.section, omission: null })
    else sorted.push({ line: placed, section: null, omission: verdict.omission })
  }
  return sorted
}

/** What the view leads comes before what it joins. */
function byPart(a: Line, b: Line): number {
  return Number(a.part === 'joined') - Number(b.part === 'joined')
}

/** Then the earlier date, then document order. */
function byUrgency(a: Line, b: Line): number {
  return byPart(a, b) || compareDeadlines(a.date.when, b.date.when)
}

/** Among what has passed, the latest first. */
function byNews(a: Line, b: Line): number {
  return byPart(a, b) || compareDeadlines(b.date.when, a.date.when)
}

/** What the digests of one state of plan and log have in common: one for all that ask the same of the same day. */
interface Shared {
  log: State['log']
  day: Day
  facts: Map<string, Facts>
}

type Facts = Omit<Digest, 'asOf'>

const shared = new WeakMap<Plan, Shared>()

/** How many different wishes are remembered at a time; most channels have one of a few. */
const mostWishes = 50

/**
 * The digest of a plan for some wishes. `now` is the moment it is true for; `day` the local day it counts from, the
 * slot's own when a posted digest is written again; `since` the length of the log at the digest before it.
 */
export function digest(state: State, wishes: DigestWishes, now: Instant, day: Day, since: number): Digest {
  const { days, zone, include, exclude, snoozed, weekend, holidays } = wishes
  const asked = JSON.stringify([since, days, zone, include, exclude, snoozed, weekend, holidays])
  let known = shared.get(state.plan)
  if (known?.log !== state.log || known.day !== day || known.facts.size >= mostWishes) {
    known = { log: state.log, day, facts: new Map() }
    shared.set(state.plan, known)
  }
  const facts = known.facts.get(asked) ?? factsFor(state, wishes, day, since)
  known.facts.set(asked, facts)
  return { ...facts, asOf: now }
}

function factsFor(state: State, wishes: DigestWishes, day: Day, since: number): Facts {
  const sorted = sortLines(state.plan, wishes, day)
  const section = (name: Section) => sorted.filter((one) => one.section === name).map((one) => one.line)
  const inScope = (workstream: Workstream, item: string) => scopeOf(workstream, item, wishes, day).in
  const updates = lastUpdates(state)
  const stale: Digest['stale'] = []
  for (const workstream of state.plan.workstreams) {
    if (!isUnderWay(workstream)) continue
    if (!inScope(workstream, workstream.id)) continue
    const last = updates.get(workstream.id)
    const lastDay = last ? wallClock(last, wishes.zone).day : lastDayOfIssue(state.plan)
    const workingDays = workingDaysBetween(lastDay, day, wishes)
    if (workingDays >= staleAfter) stale.push({ workstream, workingDays })
  }
  const later = sorted.filter((one) => one.omission?.because === 'later').map((one) => one.line)
  const facts = {
    day,
    days: wishes.days,
    view: viewOf(wishes),
    overdue: section('overdue').sort(byNews),
    week: section('week').sort(byUrgency),
    soon: section('soon').sort(byUrgency),
    dates: section('dates').sort(byUrgency),
    passed: section('passed').sort(byNews),
    findings: state.plan.workstreams
      .flatMap((workstream) => checkDates(workstream, day))
      // What is past its deadline is told as overdue.
      .filter((finding) => finding.is !== 'after-deadline' && inScope(finding.workstream, finding.item)),
    changes: changesSince(state, since).filter(
      // A snooze keeps reminders away, not news.
      (change) => scopeOf(change.workstream, change.item, { ...wishes, snoozed: {} }, day).in,
    ),
    stale,
    next: later.sort((a, b) => compareDeadlines(a.date.when, b.date.when))[0] ?? null,
  }
  return { ...facts, items: itemsOf(facts) }
}

/** Annex entries are for future consideration: nobody owes news of one until it has been adopted. */
function isUnderWay({ status, kind, adopted }: Workstream): boolean {
  if ((kind === 'future' || kind === 'cross-cutting') && adopted === null) return false
  return status === 'in-progress' || status === 'in-preparation'
}

/** The plan as issued is its own first update: the last day of the month of issue. */
function lastDayOfIssue(plan: Plan): Day {
  return span({ precision: 'month', month: plan.issued })?.to ?? `${plan.issued}-01`
}

/** Whether a digest has nothing to tell but that nobody has updated anything. */
export function isQuiet(digest: Digest): boolean {
  const told = [digest.overdue, digest.week, digest.soon, digest.dates, digest.findings, digest.changes]
  return told.every((lines) => lines.length === 0)
}

function itemsOf(digest: Omit<Facts, 'items'>): string[] {
  const lines = [digest.overdue, digest.week, digest.soon, digest.dates, digest.passed].flat().map((line) => line.item)
  const others = [...digest.findings, ...digest.changes].map((one) => one.item)
  return [...new Set([...lines, ...others, ...digest.stale.map((one) => one.workstream.id)])]
}
