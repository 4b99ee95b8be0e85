import type { Chosen } from '../language/answers.ts'
import type { Finding } from '../workplan/finding.ts'
import type { Filter, Held } from '../workplan/question.ts'
import type { ActivityDate, Text } from '../workplan/workplan.ts'
import { agencyNames, factBlocks, foundOnce, itemName, shortName, type Voice } from './compose-fact.ts'
import { type Column, factColumns, listColumns } from './fact-columns.ts'
import { type Block, span, text } from './reply.ts'

type ListFinding = Extract<
  Finding,
  {
    finding:
      | 'every'
      | 'only'
      | 'list'
      | 'window'
      | 'count'
      | 'extreme'
      | 'order'
      | 'same'
      | 'common'
      | 'apart'
      | 'counts'
      | 'agency-counts'
      | 'agency-common'
      | 'tally'
  }
>

function bullets(items: string[]): Block {
  return { is: 'list', items: items.map((item) => [span(item)]) }
}

/** What of a line of text fits a list on a phone: whole sentences up to a length, never cut within a word. */
function brief(full: string, most = 220): string {
  if (full.length <= most) return full.replace(/[.。]$/, '')
  const cut = full.slice(0, most)
  const at = Math.max(
    cut.lastIndexOf('. '),
    cut.lastIndexOf('。'),
    cut.lastIndexOf('；'),
    cut.lastIndexOf('; '),
    cut.lastIndexOf('，'),
    cut.lastIndexOf(', '),
    cut.lastIndexOf(' '),
  )
  return `${cut.slice(0, at > 60 ? at : most)}…`
}

/** Whether these are all, and which others there are; where it does not hold of one of them, which they are instead. */
function onlyThese({ items, found }: Extract<ListFinding, { finding: 'only' }>, voice: Voice): string {
  const names = (ids: string[]) => ids.map((id) => itemName(voice, id))
  const missing = items.filter((id) => !found.includes(id))
  const others = found.filter((id) => !items.includes(id))
  return missing.length === 0
    ? voice.say.only(names(items), names(others), true)
    : voice.say.only(names(missing), names(found), false)
}

/** A few lines as a list, more of several columns as a table; empty cells leave no gap in a line. */
function columned(caption: string, all: Column[]): Block[] {
  const columns = all.filter((column) => column.cells.some((cell) => cell !== ''))
  const lines = columns[0]?.cells ?? []
  if (columns.length > 1 && lines.length > 2) {
    const rows = lines.map((_, at) => columns.map(({ cells }) => [span(cells[at] || '–')]))
    return [{ is: 'table', caption, columns: columns.map((column) => column.name), rows }]
  }
  const said = (at: number) => columns.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '')
  return [text(caption), bullets(lines.map((_, at) => said(at).join(' — ')))]
}

const dueOn = foundOnce((say, date: ActivityDate) => say.due(date))
const briefly = foundOnce((say, words: Text) => brief(say.of(words)))

/** That there are none, and of what, where the words say all of it. */
function noneOf(filter: Filter, voice: Voice): string {
  const { say } = voice
  const { overdue, statuses, parties = [] } = filter
  if (Object.keys(filter).length === 1 && statuses && !statuses.not) return say.noneWith(statuses.any.map(say.status))
  const chosen = chosenBy(filter, voice)
  const whole =
    Object.keys(filter).every((key) => ['kinds', 'parties', 'statuses', 'overdue'].includes(key)) &&
    chosen.agencies.length === parties.flatMap(({ agencies }) => agencies).length &&
    !statuses?.not
  if (overdue) return whole ? say.noneOverdue(chosen) : say.noneOfThemOverdue
  return whole && overdue === undefined ? say.noneOf(chosen) : say.none
}

/** By what all of a list was chosen: whose part it is, where that is one and the same part, and a status. */
function chosenBy({ kinds = [], parties = [], statuses }: Filter, voice: Voice): Chosen {
  const shared = parties.filter((party) => !party.not)
  const roles = new Set(shared.map(({ roles: [role], roles }) => (roles.length === 1 ? role : 'any')))
  const [role] = roles
  const clear = role !== undefined && roles.size === 1 && shared.every((party) => party.agencies.length === 1)
  const named = clear ? shared.flatMap((party) => party.agencies) : []
  const stages = statuses && !statuses.not ? statuses.any.map(voice.say.status) : []
  return { kinds, agencies: agencyNames(voice, named), role: role ?? 'any', statuses: stages }
}

/** What workstreams have in common with others by its name: an agency's acronym, an objective or area by number and title, a month as it is written. */
function heldName(voice: Voice, over: Held, of: string): string {
  const { plan, say } = voice
  if (over === 'agencies') return shortName(voice, of)
  if (over === 'months') return say.deadline({ precision: 'month', month: of })
  const number = Number(of)
  const named = over === 'areas' ? plan.areas[number - 1]?.title : plan.objectives[number - 1]?.name
  return say.numbered(over, number, named ? say.of(named) : '')
}

/** Findings about several workstreams or agencies. */
export function composeList(finding: ListFinding, voice: Voice): Block[] {
  const { say } = voice
  const item = (id: string) => itemName(voice, id)
  switch (finding.finding) {
    case 'list': {
      const { filter } = finding
      const left =
        finding.annexLeftOut.length > 0
          ? [{ is: 'note' as const, spans: [span(say.annexLeftOut(finding.annexLeftOut))] }]
          : []
      if (finding.items.length === 0) return [text(noneOf(filter, voice)), ...left]
      const told = finding.items[0]?.facts.length ?? 0
      if (told > 0 && finding.items.length <= 2)
        return finding.items.flatMap((listed) => listed.facts).flatMap((fact) => factBlocks(voice, fact))
      const caption = say.found(finding.items.length, chosenBy(filter, voice))
      if (told > 0) return columned(caption, factColumns(voice, finding.items))
      return columned(caption, listColumns(voice, filter, finding.items))
    }
    case 'every':
      return [
        text(say.every(finding.items.length, finding.exceptions.map(item))),
        ...(finding.facts.length <= 4 ? finding.facts.flatMap((fact) => factBlocks(voice, fact)) : []),
      ]
    case 'only':
      return [text(onlyThese(finding, voice)), ...finding.facts.flatMap((fact) => factBlocks(voice, fact))]
    case 'window': {
      const when = say.period(finding.period)
      if (finding.dates.length === 0) return [text(say.nothingIn(when))]
      const said = finding.dates.map((dated) => {
        const whole = dated.kind === 'workstream'
        const unrecorded = dated.passed && dated.status !== 'completed' && !whole ? ` (${say.passedUnrecorded})` : ''
        return {
          item: whole ? item(dated.item) : dated.item,
          what: whole ? '' : briefly(say, dated.text),
          due: `${dueOn(say, dated.date)}${unrecorded}`,
        }
      })
      return columned(say.window(when, said.length), [
        { name: say.columns.workstream, cells: said.map((one) => one.item) },
        { name: say.columns.what, cells: said.map((one) => one.what) },
        { name: say.columns.due, cells: said.map((one) => one.due) },
      ])
    }
    case 'count': {
      const names =
        finding.items.length > 0 && finding.items.length <= 25
          ? [bullets(finding.items.map(item))]
          : finding.agencies.length > 0
            ? [text(say.and(agencyNames(voice, finding.agencies)))]
            : finding.numbers.length > 0
              ? [text(say.and(finding.numbers.map(String)))]
              : []
      if (finding.supposed !== null && finding.supposed !== finding.number)
        return [text(say.countCorrected(finding.supposed, finding.number)), ...names]
      const { dated } = finding.filter
      const chosen = {
        ...chosenBy(finding.of === 'items' ? finding.filter : {}, voice),
        ...(finding.of === 'activities' && dated !== undefined ? { dated } : {}),
      }
      return [text(say.count(finding.number, finding.of, finding.item ? item(finding.item) : null, chosen)), ...names]
    }
    case 'extreme': {
      if (finding.winners.length === 0) return [text(say.none)]
      const names = finding.winners.map((id) =>
        finding.over === 'items' ? item(id) : heldName(voice, finding.over, id),
      )
      if (finding.deadline && finding.by === 'duration')
        return [text(say.extremeDuration(finding.most, names, say.deadline(finding.deadline)))]
      if (finding.deadline) return [text(say.extremeDeadline(finding.most, names, say.deadline(finding.deadline)))]
      return [
        text(
          say.extremeCount(
            finding.most,
            names,
            finding.value,
            finding.over !== 'items' || finding.by === 'deadline' || finding.by === 'duration' ? 'items' : finding.by,
            finding.over === 'agencies' ? finding.role : null,
            finding.next,
          ),
        ),
        ...finding.facts.flatMap((fact) => factBlocks(voice, fact)),
      ]
    }
    case 'order': {
      const [first, ...rest] = finding.items
      if (!first) return [text(say.none)]
      const due = (entry: (typeof finding.items)[number]) => say.due({ when: entry.deadline, bound: 'by', event: null })
      if (rest.every((other) => due(other) === due(first)))
        return [
          text(
            say.sameTime(
              finding.items.map((entry) => item(entry.item)),
              due(first),
            ),
          ),
        ]
      return rest.map((other) =>
        text(say.first(item(first.item), due(first), item(other.item), due(other), other.later)),
      )
    }
    case 'same':
      return [text(say.same(finding.same)), ...finding.items.flatMap((entry) => factBlocks(voice, entry.fact))]
    case 'common': {
      const what =
        finding.agencies.length > 0
          ? agencyNames(voice, finding.agencies)
          : finding.numbers.map((number) =>
              heldName(voice, finding.by === 'areas' ? 'areas' : 'objectives', `${number}`),
            )
      return [
        text(what.length > 0 ? say.common(finding.items.map(item), what) : say.nothingCommon(finding.items.map(item))),
        ...finding.facts.flatMap((fact) => factBlocks(voice, fact)),
      ]
    }
    case 'apart': {
      const [one, other] = finding.items
      const numbers = finding.numbers.map((number) => heldName(voice, 'objectives', `${number}`))
      return [text(say.apart(item(one), item(other), [...agencyNames(voice, finding.agencies), ...numbers]))]
    }
    case 'counts':
      if (finding.items.length === 0) return [text(say.none)]
      if (finding.items.every(({ number }) => number === finding.items[0]?.number))
        return [
          text(
            say.asMany(
              finding.items.map((entry) => item(entry.item)),
              finding.items[0]?.number ?? 0,
              finding.by,
            ),
          ),
        ]
      return [
        text(
          say.counts(
            finding.items.map((entry) => ({ name: item(entry.item), number: entry.number })),
            finding.by,
          ),
        ),
      ]
    case 'agency-counts': {
      const sorted = [...finding.agencies].sort((a, b) => b.items.length - a.items.length)
      return [
        text(
          say.agencyCounts(
            sorted.map((entry) => ({
              name: shortName(voice, entry.agency),
              number: entry.items.length,
              items: entry.items,
            })),
            finding.role,
          ),
        ),
      ]
    }
    case 'agency-common': {
      const common = { kinds: [], agencies: agencyNames(voice, finding.agencies), role: finding.role, statuses: [] }
      return finding.items.length > 0
        ? [text(say.found(finding.items.length, common)), bullets(finding.items.map(item))]
        : [text(say.none)]
    }
    case 'tally':
      if (finding.holders.length === 0) return [text(say.noHolders(finding.over))]
      return [
        text(say.holders(finding.over, finding.holders.length)),
        bullets(
          finding.holders.map(({ of, items }) => {
            const name = heldName(voice, finding.over, of)
            if (items.length === 0) return name
            return finding.ranked ? say.rankedItems(name, items) : say.agencyItems(name, items)
          }),
        ),
      ]
  }
}
