import { writeCommand, writeHistory } from '../language/write-command.ts'
import { focalPoints } from '../workplan/focal.ts'
import { type Happening, history, type StatusOn } from '../workplan/history.ts'
import {
  agencyLabel,
  authorLabel,
  calendarDay,
  changeLine,
  changeValue,
  dayLabel,
  itemLabel,
  monthLabel,
  personName,
  type Speaking,
  wordsOf,
  workstreamsOf,
} from './change-lines.ts'
import { type Block, buttons, note, type Reply, type Span, span, text } from './reply.ts'

/** What of the log is asked for; days are on the wall of the asker's zone. */
export interface HistoryAsked {
  item: string | null
  since: string | null
  until: string | null
  /** Only what is older than this position. */
  before: number | null
}

/** Tells what was changed, newest first, a page at a time, with a button for the next page. */
export function composeHistory(asked: HistoryAsked, speaking: Speaking): Reply {
  const { words, say } = wordsOf(speaking)
  const { plan } = speaking.state
  const found = history(speaking.state, { ...asked, zone: speaking.zone })
  const item = asked.item === null ? null : itemLabel(speaking, asked.item)
  const reply = (answer: Block[], more: Block[] = []): Reply => ({
    kind: 'answer',
    language: say.tag,
    workstreams: asked.item === null ? [] : workstreamsOf(speaking, [asked.item]),
    answer,
    more,
    private: false,
  })
  if (found.total === 0) {
    const period = { ...(asked.since ? { from: asked.since } : {}), ...(asked.until ? { to: asked.until } : {}) }
    const bounded = asked.since !== null || asked.until !== null
    return reply([
      text(
        bounded
          ? words.history.noneIn(item, say.period(period))
          : words.history.none(item, monthLabel(speaking, plan.issued)),
      ),
    ])
  }
  const lines = found.happenings.map((happening) => happeningLine(happening, speaking, asked.item))
  return reply(
    [
      { is: 'heading', text: words.history.title(item) },
      { is: 'list', items: lines },
    ],
    [
      ...(found.total > lines.length ? [note(words.history.count(lines.length, found.total))] : []),
      ...(found.before === null
        ? []
        : [
            buttons({
              label: words.buttons.older,
              says: writeHistory({ ...asked, before: found.before }, speaking.language),
            }),
          ]),
    ],
  )
}

/** One change of the log: its number, when, who, what, the note, and what became of it. */
function happeningLine({ entry, undone, contests }: Happening, speaking: Speaking, item: string | null): Span[] {
  const { words, digest } = wordsOf(speaking)
  const { change, note: said } = entry
  const value =
    change.field === 'focal' || change.item !== item ? changeLine(speaking, change) : changeValue(speaking, change)
  const parts = [
    dayLabel(speaking, entry.at),
    authorLabel(speaking, entry),
    value,
    ...(said === null ? [] : [digest.change.note(said)]),
    ...(entry.undoes === null ? [] : [words.history.takesBack(entry.undoes)]),
    ...(undone ? [words.history.undone(authorLabel(speaking, undone))] : []),
    ...contests.map((contest) => words.history.contested(authorLabel(speaking, contest), contest.note ?? '')),
  ]
  return [span(String(entry.seq), 'code'), span(` ${parts.join(' · ')}`)]
}

/** Says what an item's status was at the end of a day, and who had set it. */
export function composeStatusOn({ item, day, status, entry, outside }: StatusOn, speaking: Speaking): Reply {
  const { words, say } = wordsOf(speaking)
  const issued = monthLabel(speaking, speaking.state.plan.issued)
  const label = itemLabel(speaking, item)
  const when = calendarDay(speaking, day)
  const told = outside === 'future' ? say.statusOf : words.history.statusOn
  const answer = status === null ? words.history.noStatusOn(label, when) : told(label, say.status(status), when)
  const more = [
    ...(outside === 'before-issue'
      ? [words.history.beforeIssue(issued)]
      : outside === 'future'
        ? [words.history.future]
        : []),
    entry ? words.history.setBy(authorLabel(speaking, entry), dayLabel(speaking, entry.at)) : words.unchanged.asIssued,
  ]
  return {
    kind: 'answer',
    language: say.tag,
    workstreams: workstreamsOf(speaking, [item]),
    answer: [text(answer)],
    more: [note(more.join(words.gap))],
    private: false,
  }
}

/** Lists the focal points of an agency, an item, or all, with how to become one. */
export function composeFocalPoints(of: { agency: string | null; item: string | null }, speaking: Speaking): Reply {
  const { words, say } = wordsOf(speaking)
  const people = focalPoints(speaking.state, of)
  const lines = people.map((person): Span[] => {
    const ties = person.focal.map((tie) => {
      const agency = agencyLabel(speaking, tie.agency)
      return tie.item === null ? agency : words.who(agency, words.people.only(tie.item))
    })
    const parts = [...(person.secretariat ? [words.secretariat] : []), ...ties]
    return [span(personName(speaking, person.id), 'strong'), span(` · ${say.and(parts)}`)]
  })
  const request = writeCommand({ do: 'request', agency: of.agency ?? 'IOM', item: null }, speaking.language)
  return {
    kind: 'answer',
    language: say.tag,
    workstreams: of.item === null ? [] : workstreamsOf(speaking, [of.item]),
    answer:
      lines.length === 0
        ? [text(words.people.none)]
        : [
            { is: 'heading', text: words.people.title },
            { is: 'list', items: lines },
          ],
    more: [note(words.people.become(request))],
    private: false,
  }
}
