import { type Answers, answersIn } from '../language/answers.ts'
import { type DigestWords, digestsFor } from '../language/digests/digests.ts'
import type { Line } from '../workplan/digest.ts'
import { agencyOf } from '../workplan/find.ts'
import type { ItemChange } from '../workplan/log-summary.ts'
import { wallClock } from '../workplan/slots.ts'
import type { State } from '../workplan/state.ts'
import type { ActivityDate, Party, Status } from '../workplan/workplan.ts'
import { type Span, span } from './reply.ts'

/** What saying lines of a digest needs at hand: the state, and one language. */
export interface Telling {
  state: State
  words: DigestWords
  say: Answers
}

export function telling(state: State, language: string): Telling {
  const tag = language.toLowerCase().split(/[-_]/)[0] ?? 'en'
  return { state, words: digestsFor(tag), say: answersIn(tag) }
}

/** Widest text that a line takes, in Latin letters; a Han character is as wide as two. */
const widest = 90

/** The beginning of a long text, cut between words where the language has them. */
function clip(text: string): string {
  let width = 0
  let cut = ''
  for (const letter of text) {
    width += /[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 2 : 1
    if (width > widest) {
      const space = cut.lastIndexOf(' ')
      return `${space > cut.length / 2 ? cut.slice(0, space) : cut}…`
    }
    cut += letter
  }
  return text
}

export function agencyName({ state, say }: Telling, id: string): string {
  const agency = agencyOf(state.plan, id)
  return agency ? say.agency(agency, true) : id
}

/** What a line is called: the event, the activity's words, or the workstream's topic. */
export function lineTitle({ say }: Telling, line: Line): string {
  if (line.date.event) return say.of(line.date.event)
  return line.activity ? clip(say.of(line.activity.text)) : say.of(line.workstream.topic)
}

/**
 * One line: id, title, date at its precision, status, leads. `late`: its date has passed. `extra` stands before the
 * leads; `mentions` adds the names of its focal points.
 */
export function lineSpans(
  telling: Telling,
  line: Line,
  how: { late: boolean; mentions: boolean; extra?: string[] },
): Span[] {
  const { words, say } = telling
  // An activity has no status of its own until somebody records one.
  const status = line.activity ? line.activity.status : line.workstream.status
  const leads = line.workstream.leads.map((party) => agencyName(telling, party.agency))
  const focal = how.mentions ? focalNames(telling.state, line) : []
  const parts = [
    lineTitle(telling, line),
    how.late && line.date.bound === 'by' ? words.wasDue(say.deadline(line.date.when)) : say.due(line.date),
    ...(how.extra ?? []),
    ...(status ? [say.status(status)] : []),
    say.and(leads),
    ...(line.part === 'joined' ? [words.joins] : []),
    ...(focal.length > 0 ? [words.focalPoints(say.and(focal))] : []),
  ]
  return [span(line.item, 'strong'), span(` ${parts.filter((part) => part !== '').join(' · ')}`)]
}

function focalNames(state: State, { item, workstream }: Line): string[] {
  const leads = workstream.leads.map((party) => party.agency)
  return Object.values(state.people)
    .filter((person) =>
      person.focal.some((focal) =>
        focal.item === null ? leads.includes(focal.agency) : focal.item === item || focal.item === workstream.id,
      ),
    )
    .map((person) => person.name)
}

/** Lines folded together by their deadline: "1.2 and 4.2 (July 2020)". */
export function groups({ words, say }: Telling, lines: Line[]): string[] {
  const byDate = new Map<string, string[]>()
  for (const line of lines) {
    const when = say.deadline(line.date.when)
    byDate.set(when, [...(byDate.get(when) ?? []), line.item])
  }
  return [...byDate].map(([when, items]) => words.item(say.and(items), when))
}

/** What has been changed, by whom and on which day of a zone. */
export function changeSpans(telling: Telling, change: ItemChange, zone: string): Span[] {
  const { words, say } = telling
  const isNote = change.last.field === 'note' || change.last.field === 'contest'
  const parts = [
    ...(change.item === change.workstream.id ? [say.of(change.workstream.topic)] : []),
    changeWords(telling, change),
    ...(change.note !== null && !isNote ? [words.change.note(clip(change.note))] : []),
    words.by(say.and(change.names), wallClock(change.at, zone).day),
  ]
  return [span(change.item, 'strong'), span(` ${parts.join(' · ')}`)]
}

function changeWords(telling: Telling, { first, last, note }: ItemChange): string {
  const { words, say } = telling
  const status = (value: Status | null) => (value ? say.status(value) : words.change.nothing)
  const dates = (list: ActivityDate[]) => say.and(list.map(say.due)) || words.change.nothing
  const leads = (list: Party[]) =>
    say.and(list.map((party) => agencyName(telling, party.agency))) || words.change.nothing
  if (first.field === 'status' && last.field === 'status')
    return words.change.status(status(first.from), status(last.to))
  if (first.field === 'deadline' && last.field === 'deadline') {
    return words.change.deadline(say.deadline(first.from), say.deadline(last.to))
  }
  if (first.field === 'dates' && last.field === 'dates') return words.change.dates(dates(first.from), dates(last.to))
  if (first.field === 'leads' && last.field === 'leads') return words.change.leads(leads(first.from), leads(last.to))
  if (last.field === 'adopted') return last.to ? words.change.adopted : words.change.notAdopted
  return last.field === 'contest' ? words.change.contest(clip(note ?? '')) : words.change.note(clip(note ?? ''))
}
