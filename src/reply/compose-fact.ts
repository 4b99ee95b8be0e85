import type { Answers } from '../language/answers.ts'
import type { Deadline } from '../workplan/deadline.ts'
import { activityOf, agencyOf, parentOf, workstreamOf } from '../workplan/find.ts'
import type { Fact } from '../workplan/finding.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import { type Block, span, text } from './reply.ts'

/** What composing needs at hand: the plan's names and one language. */
export interface Voice {
  plan: Plan
  say: Answers
}

/** Words for things of the plan, found once for each in a language: a list names thousands of them, a page a few. */
export function foundOnce<T extends object>(word: (say: Answers, thing: T) => string): typeof word {
  const known = new WeakMap<Answers, WeakMap<T, string>>()
  return (say, thing) => {
    const words = known.get(say) ?? new WeakMap<T, string>()
    known.set(say, words)
    const found = words.get(thing) ?? word(say, thing)
    words.set(thing, found)
    return found
  }
}

const nameOf = foundOnce((say, workstream: Workstream) => say.item(workstream))

export function itemName({ plan, say }: Voice, id: string): string {
  const workstream = workstreamOf(plan, id)
  if (workstream) return nameOf(say, workstream)
  return activityOf(plan, id) ? say.activity(id) : id
}

/** "X3.8 (HIV)": an activity with the topic of its workstream. */
function activityName({ plan, say }: Voice, id: string): string {
  const workstream = workstreamOf(plan, parentOf(plan, id))
  return workstream ? say.item({ ...workstream, id }) : id
}

/** Names of agencies; many together stand with their acronyms alone. */
export function agencyNames({ plan, say }: Voice, ids: string[], brief = ids.length > 4): string[] {
  return ids.map((id) => {
    const agency = agencyOf(plan, id)
    return agency ? say.agency(agency, brief) : id
  })
}

/** An agency by its acronym where it has one. */
export function shortName({ plan, say }: Voice, id: string): string {
  const agency = agencyOf(plan, id)
  return agency ? say.agency(agency, true) : id
}

export function bullets(items: string[]): Block {
  return { is: 'list', items: items.map((item) => [span(item)]) }
}

/** The sentences that tell one fact. */
export function factBlocks(voice: Voice, fact: Fact, without: string[] = []): Block[] {
  const { plan, say } = voice
  const item = itemName(voice, fact.item)
  const names = (ids: string[]) =>
    agencyNames(
      voice,
      ids.filter((id) => !without.includes(id)),
    )
  switch (fact.is) {
    case 'parties': {
      if (fact.agencies.length > 0) {
        const others = names(fact.agencies)
        return [
          text(
            others.length > 0
              ? say.parties(item, fact.role, others, fact.notes.map(say.of))
              : say.noOthers(item, fact.role, agencyNames(voice, fact.agencies)),
          ),
        ]
      }
      if (fact.role === 'lead') return [text(say.noLead(item, names(fact.interested)))]
      return [text(say.noParties(item, fact.role, names(fact.role === 'participant' ? fact.interested : fact.leads)))]
    }
    case 'involved': {
      const notes = [...new Set(fact.notes.map(say.of))]
      const leads = names(fact.leads).map((name, at, all) =>
        at === all.length - 1 && notes.length > 0 ? say.remark(name, notes) : name,
      )
      return [text(say.involved(item, leads, names(fact.participants), names(fact.interested)))]
    }
    case 'deadline':
      return [
        text(
          fact.away === undefined
            ? say.deadlineOf(item, fact.deadline, fact.overdue)
            : say.remaining(item, fact.deadline, fact.away),
        ),
      ]
    case 'dates': {
      if (fact.dates.length === 0) {
        const workstream = workstreamOf(plan, parentOf(plan, fact.item)) as Workstream
        if (workstream.id === fact.item) return [text(say.deadlineOf(item, workstream.deadline, false))]
        return [text(say.noActivityDate(fact.item, say.item(workstream), fact.deadline as Deadline))]
      }
      const lines = fact.dates.map((dated) =>
        say.activityDate(
          fact.dates.length === 1 ? activityName(voice, dated.item) : dated.item,
          say.of(dated.text).replace(/[.。]$/, ''),
          dated.away !== undefined
            ? `${say.due(dated.date)} (${say.away(dated.away)})`
            : dated.passed
              ? `${say.due(dated.date)} (${say.passedUnrecorded})`
              : say.due(dated.date),
        ),
      )
      const own =
        workstreamOf(plan, fact.item) && fact.deadline ? [text(say.deadlineOf(item, fact.deadline, false))] : []
      return lines.length === 1 && own.length === 0 ? [text(lines[0] as string)] : [...own, bullets(lines)]
    }
    case 'status': {
      if (activityOf(plan, fact.item)) return [text(say.activityStatus(fact.item, fact.status))]
      if (fact.status === 'proposed' && fact.annex) return [text(say.noStatus(item))]
      return [text(say.statusOf(item, fact.printed ? say.of(fact.printed) : say.status(fact.status ?? 'proposed')))]
    }
    case 'activities':
      return [
        text(say.activities(item, fact.activities.length)),
        bullets(
          fact.activities.flatMap((one) => [
            `${one.item} ${say.of(one.text)}`,
            ...one.points.map((point) => `– ${say.of(point)}`),
          ]),
        ),
      ]
    case 'activity': {
      const head = text(
        `${activityName(voice, fact.item)}: `,
        say.of(fact.text),
        fact.openNumber ? ` ${say.openNumber}` : '',
      )
      return fact.points.length > 0 ? [head, bullets(fact.points.map(say.of))] : [head]
    }
    case 'objectives':
      return [
        text(
          fact.numbers.length > 0
            ? say.objectives(
                item,
                fact.numbers.map((number) => ({
                  number,
                  name: say.of(plan.objectives[number - 1]?.name ?? { en: '', zh: '' }),
                })),
              )
            : say.noObjectives(item),
        ),
      ]
    case 'areas':
      return [
        text(
          fact.numbers.length > 0
            ? say.areas(
                item,
                fact.numbers.map((number) => ({
                  number,
                  title: say.of(plan.areas.find((area) => area.number === number)?.title ?? { en: '', zh: '' }),
                })),
              )
            : say.noAreas(item),
        ),
      ]
    case 'kind':
      return [text(say.kindIs(item, fact.kind))]
    case 'title':
      return [text(say.title(item, say.of(fact.title)))]
    case 'summary':
      return [text(say.summary(item, say.of(fact.title), fact.purpose ? say.of(fact.purpose) : null))]
    case 'source':
      return [{ is: 'quote', spans: [span(fact.printed.map((one) => say.printed(one.line, one.words)).join('\n'))] }]
  }
}
