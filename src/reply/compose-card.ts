import { commandWord, writeCommand } from '../language/write-command.ts'
import type { Day } from '../workplan/deadline.ts'
import { activityOf, parentOf, workstreamOf } from '../workplan/find.ts'
import { contestsOf, history } from '../workplan/history.ts'
import { holdsOn, isOverdue, rolesIn } from '../workplan/select.ts'
import type { Entry } from '../workplan/state.ts'
import type { Activity, Party, Workstream } from '../workplan/workplan.ts'
import {
  agencyLabel,
  agencyLabels,
  authorLabel,
  calendarDay,
  dayLabel,
  itemLabel,
  partyLabel,
  type Speaking,
  wordsOf,
} from './change-lines.ts'
import { type Block, buttons, note, type Reply, type Span, span, text } from './reply.ts'

interface Pair {
  name: string
  value: Span[]
}

function said(speaking: Speaking, workstreams: string[], answer: Block[], more: Block[], isPrivate = false): Reply {
  return { kind: 'answer', language: wordsOf(speaking).say.tag, workstreams, answer, more, private: isPrivate }
}

/** Everything about one workstream or activity, as it stands today, with what can be done with it. The item must exist. */
export function composeCard(item: string, speaking: Speaking, today: Day): Reply {
  const { plan } = speaking.state
  const { words, say } = wordsOf(speaking)
  const workstream = workstreamOf(plan, parentOf(plan, item))
  if (!workstream) throw new Error(`no item ${item} in the plan`)
  const activity = activityOf(plan, item)?.activity
  const isWhole = workstream.id === item || !activity
  const answer: Block[] = [
    { is: 'heading', text: itemLabel(speaking, item) },
    text(say.of(isWhole ? workstream.title : activity.text)),
    {
      is: 'facts',
      pairs: isWhole ? workstreamPairs(workstream, speaking, today) : activityPairs(activity, speaking),
    },
  ]
  if (isWhole && workstream.activities.length > 0) {
    answer.push(text(words.card.activities), {
      is: 'list',
      items: workstream.activities.map((one) => activityLine(workstream, one, speaking)),
    })
  } else if (!isWhole && activity.points.length > 0) {
    answer.push({ is: 'list', items: activity.points.map((point) => [span(say.of(point))]) })
  }
  const line = isWhole ? workstream.title.line : activity.text.line
  const says = (name: Parameters<typeof commandWord>[0]) => `${commandWord(name, speaking.language)} ${item}`
  const more: Block[] = [
    ...remarks(item, speaking),
    ...(isWhole ? [] : [note(words.card.partOf(say.item(workstream)))]),
    ...(workstream.adopted ? [note(words.card.adopted(calendarDay(speaking, workstream.adopted)))] : []),
    note(say.source([line])),
    buttons(
      { label: words.buttons.update, says: says('update') },
      { label: words.buttons.history, says: says('history') },
      { label: words.buttons.original, says: words.card.original(item) },
    ),
  ]
  return said(speaking, [workstream.id], answer, more)
}

function workstreamPairs(workstream: Workstream, speaking: Speaking, today: Day): Pair[] {
  const { words, say } = wordsOf(speaking)
  const { card } = words
  const pair = (name: string, value: string): Pair => ({ name, value: [span(value)] })
  // Leads to come are told with their months, leads that are over are in the history.
  const parties = (list: Party[]) =>
    say.and(
      list
        .filter((party) => holdsOn(party, today) || (party.from ?? '') > today)
        .map((party) => partyLabel(speaking, party)),
    )
  const roles = [
    [card.leads, workstream.leads],
    [card.participants, workstream.participants],
    [card.interested, workstream.interested],
  ] as const
  const due = say.due({ when: workstream.deadline, bound: 'by', event: null })
  return [
    ...roles.flatMap(([name, list], index) =>
      list.length === 0 && index > 0 ? [] : [pair(name, parties(list) || card.nobody)],
    ),
    pair(
      card.deadline,
      withAuthor(isOverdue(workstream, today) ? card.overdue(due) : due, workstream.changes.deadline, speaking),
    ),
    pair(card.status, withAuthor(say.status(workstream.status), workstream.changes.status, speaking)),
  ]
}

function activityPairs(activity: Activity, speaking: Speaking): Pair[] {
  const { words, say, digest } = wordsOf(speaking)
  const dates = say.and(activity.dates.map((date) => say.due(date)))
  const status = activity.status ? say.status(activity.status) : digest.change.nothing
  return [
    ...(dates === ''
      ? []
      : [{ name: words.card.dates, value: [span(withAuthor(dates, activity.changes.deadline, speaking))] }]),
    { name: words.card.status, value: [span(withAuthor(status, activity.changes.status, speaking))] },
  ]
}

function withAuthor(value: string, seq: number | undefined, speaking: Speaking): string {
  const entry = seq === undefined ? undefined : speaking.state.log[seq]
  return entry
    ? wordsOf(speaking).words.card.setBy(value, authorLabel(speaking, entry), dayLabel(speaking, entry.at))
    : value
}

function activityLine(workstream: Workstream, activity: Activity, speaking: Speaking): Span[] {
  const { say } = wordsOf(speaking)
  const parts = [say.of(activity.text), ...(activity.status ? [say.status(activity.status)] : [])]
  return [span(`${workstream.id}.${activity.number}`, 'strong'), span(` ${parts.join(' · ')}`)]
}

/** The latest notes on an item that stand, and what is contested in it. */
function remarks(item: string, speaking: Speaking): Block[] {
  const { words } = wordsOf(speaking)
  const happened = history(speaking.state, { item, limit: 50 }).happenings
  const standing = happened.filter(({ entry, undone }) => undone === null && entry.undoes === null)
  const noted = standing.filter(({ entry }) => entry.note !== null && entry.change.field !== 'contest').slice(0, 3)
  const contests: Entry[] = standing.flatMap(({ entry }) => contestsOf(speaking.state, entry.seq)).slice(0, 3)
  return [
    ...noted.map(
      ({ entry }): Block => ({
        is: 'quote',
        spans: [
          span(words.card.latestNote(entry.note ?? '', authorLabel(speaking, entry), dayLabel(speaking, entry.at))),
        ],
      }),
    ),
    ...contests.map((entry) => note(words.card.contested(authorLabel(speaking, entry), entry.note ?? ''))),
  ]
}

/** What is a person's own: what their agencies lead and join, for them alone. */
export function composeMine(id: string, speaking: Speaking, today: Day): Reply {
  const { state } = speaking
  const { words } = wordsOf(speaking)
  const person = state.people[id]
  const isMember = speaking.secretariat.has(id) || person?.secretariat === true
  const ties = person?.focal ?? []
  const answer: Block[] = []
  const workstreams: string[] = []
  for (const agency of new Set(ties.map((tie) => tie.agency))) {
    const limits = ties.filter((tie) => tie.agency === agency).map((tie) => tie.item)
    const within = state.plan.workstreams.filter(
      (one) => limits.includes(null) || limits.some((item) => item !== null && parentOf(state.plan, item) === one.id),
    )
    const leads = within.filter((one) => rolesIn(one, agency, today).includes('lead'))
    const joins = within.filter((one) => !leads.includes(one) && rolesIn(one, agency, today).length > 0)
    for (const [title, list] of [
      [words.mine.leads(agencyLabel(speaking, agency)), leads],
      [words.mine.joins(agencyLabel(speaking, agency)), joins],
    ] as const) {
      if (list.length === 0) continue
      answer.push(
        { is: 'heading', text: title },
        { is: 'list', items: list.map((one) => ownLine(one, speaking, today)) },
      )
      workstreams.push(...list.map((one) => one.id))
    }
  }
  const about =
    ties.length === 0
      ? isMember
        ? words.mine.secretariat
        : words.mine.none
      : words.mine.title(agencyLabels(speaking, [...new Set(ties.map((tie) => tie.agency))]))
  const become = writeCommand({ do: 'request', agency: 'IOM', item: null }, speaking.language)
  const more = ties.length === 0 && !isMember ? [note(words.people.become(become))] : []
  return said(speaking, [...new Set(workstreams)], [text(about), ...answer], more, true)
}

function ownLine(workstream: Workstream, speaking: Speaking, today: Day): Span[] {
  const { words, say } = wordsOf(speaking)
  const due = say.due({ when: workstream.deadline, bound: 'by', event: null })
  const when = isOverdue(workstream, today) ? words.card.overdue(due) : due
  return [span(words.mine.line(say.item(workstream), when, say.status(workstream.status)))]
}
