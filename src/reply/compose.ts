import { type Answers, answersIn } from '../language/answers.ts'
import type { Deadline } from '../workplan/deadline.ts'
import { activityOf, agencyOf, parentOf, workstreamOf } from '../workplan/find.ts'
import type { Fact, Finding } from '../workplan/finding.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import { composeChecked } from './compose-check.ts'
import { composeList } from './compose-list.ts'
import { sourceNotes } from './compose-source.ts'
import { type Block, buttons, type Reply, span, text } from './reply.ts'

/** What composing needs at hand: the plan's names and one language. */
export interface Voice {
  plan: Plan
  say: Answers
}

export function itemName({ plan, say }: Voice, id: string): string {
  const workstream = workstreamOf(plan, id)
  if (workstream) return say.item(workstream)
  return activityOf(plan, id) ? say.activity(id) : id
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

function bullets(items: string[]): Block {
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
      if (fact.agencies.length > 0)
        return [text(say.parties(item, fact.role, names(fact.agencies), fact.notes.map(say.of)))]
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
      return [text(say.deadlineOf(item, fact.deadline, fact.overdue))]
    case 'dates': {
      if (fact.dates.length === 0) {
        const workstream = workstreamOf(plan, parentOf(plan, fact.item)) as Workstream
        if (workstream.id === fact.item) return [text(say.deadlineOf(item, workstream.deadline, false))]
        return [text(say.noActivityDate(fact.item, say.item(workstream), fact.deadline as Deadline))]
      }
      const lines = fact.dates.map((dated) =>
        say.activityDate(dated.item, say.of(dated.text).replace(/[.。]$/, ''), say.due(dated.date)),
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
      const head = text(`${fact.item}: `, say.of(fact.text), fact.openNumber ? ` ${say.openNumber}` : '')
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
    case 'title':
      return [text(say.title(item, say.of(fact.title)))]
    case 'summary':
      return [text(say.summary(item, say.of(fact.title), fact.purpose ? say.of(fact.purpose) : null))]
    case 'source':
      return [{ is: 'quote', spans: [span(fact.printed.map((one) => say.printed(one.line, one.words)).join('\n'))] }]
  }
}

function nearItems(voice: Voice, ids: string[]): string[] {
  return ids.map((id) => itemName(voice, id))
}

/** The direct answer as blocks: just what was asked. */
function answerBlocks(finding: Finding, voice: Voice): Block[] {
  const { say } = voice
  switch (finding.finding) {
    case 'facts':
      return [
        ...finding.corrections.flatMap((checked) => composeChecked(voice, checked, finding.facts)),
        ...finding.facts.flatMap((fact) => factBlocks(voice, fact, finding.without)),
      ]
    case 'check':
      return finding.checked.flatMap((checked) => composeChecked(voice, checked, []))
    case 'term':
      return [text(say.term(finding.name), say.of(finding.says))]
    case 'objective':
      return [text(say.objective(finding.number, say.of(finding.name), finding.items))]
    case 'areas':
      return [
        bullets(finding.areas.map((area) => `${say.area(area.number, say.of(area.title))} (${area.items.join(', ')})`)),
      ]
    case 'headings':
      return [
        bullets(
          finding.headings.map(
            (heading) => `${say.heading(heading.number, say.of(heading.title))} (${heading.items.join(', ')})`,
          ),
        ),
      ]
    case 'agency': {
      const agency = agencyOf(voice.plan, finding.agency)
      const name = agency ? say.of(agency.name) : finding.agency
      return [text(say.agencyIs(agency?.acronym ?? name, name))]
    }
    case 'passage':
      return finding.passages.map((passage) => text(say.of(passage.text)))
    case 'which':
      return [text(finding.candidates.length > 0 ? say.which(nearItems(voice, finding.candidates)) : say.noSubject)]
    case 'help':
      return [text(say.help.intro), bullets(say.help.examples), text(say.help.more)]
    case 'social':
      return [text(say[finding.what])]
    case 'unknown':
      return unknownBlocks(finding, voice)
    default:
      return composeList(finding, voice)
  }
}

function unknownBlocks(finding: Extract<Finding, { finding: 'unknown' }>, voice: Voice): Block[] {
  const { say } = voice
  const { why } = finding
  switch (why.because) {
    case 'no-such':
      return [text(say.noSuch(why.what, why.named, nearItems(voice, why.near)))]
    case 'not-in-plan':
      return [text(say.notInPlan(why.about, nearItems(voice, why.items)))]
    case 'no-subject':
      return [text(say.noSubject)]
    case 'not-understood':
      return [
        text(say.notUnderstood),
        ...(why.near.length > 0 ? [text(say.nearest), bullets(nearItems(voice, why.near))] : []),
      ]
  }
}

/** Workstreams that a finding is about. */
function subjects(finding: Finding, plan: Plan): string[] {
  const of = (ids: string[]) => [...new Set(ids.map((id) => parentOf(plan, id)))]
  switch (finding.finding) {
    case 'facts':
      return of([...finding.facts.map((fact) => fact.item), ...finding.corrections.map((checked) => checked.item)])
    case 'check':
      return of(finding.checked.map((checked) => checked.item))
    case 'list':
      return finding.items.map((listed) => listed.item)
    case 'every':
      return finding.exceptions.length > 0 ? finding.exceptions : finding.items
    case 'window':
      return of(finding.dates.map((dated) => dated.item))
    case 'count':
      return finding.item ? [finding.item] : finding.items
    case 'extreme':
      return finding.over === 'items' ? finding.winners : []
    case 'order':
    case 'same':
    case 'counts':
      return of(finding.items.map((entry) => entry.item))
    case 'common':
    case 'agency-common':
      return of(finding.items)
    case 'agencies':
    case 'agency-counts':
      return of(finding.agencies.flatMap((entry) => entry.items))
    case 'which':
      return finding.candidates
    case 'objective':
      return finding.items
    case 'areas':
      return finding.areas.length === 1 ? (finding.areas[0]?.items ?? []) : []
    default:
      return []
  }
}

const kinds: Partial<Record<Finding['finding'], Reply['kind']>> = { which: 'clarify', unknown: 'unknown' }

/** Says a finding in a language: the direct answer, then its source. */
export function compose(finding: Finding, plan: Plan, language: string): Reply {
  const voice = { plan, say: answersIn(language) }
  return {
    kind: kinds[finding.finding] ?? 'answer',
    language: voice.say.tag,
    workstreams: subjects(finding, plan),
    answer: answerBlocks(finding, voice),
    more: [...sourceNotes(finding, voice), ...offers(finding, voice)],
    private: false,
  }
}

/** One-tap ways on: what can be done with a card, which one was meant, what is near. */
function offers(finding: Finding, voice: Voice): Block[] {
  const pick = (ids: string[], says: (id: string) => string): Block[] =>
    ids.length > 0 ? [buttons(...ids.slice(0, 5).map((id) => ({ label: itemName(voice, id), says: says(id) })))] : []
  if (finding.finding === 'which') return pick(finding.candidates, (id) => id)
  if (finding.finding !== 'unknown') return []
  const { why } = finding
  if (why.because === 'not-understood' || why.because === 'no-such') return pick(why.near, (id) => `show ${id}`)
  return why.because === 'not-in-plan' ? pick(why.items.slice(0, 1), (id) => `show ${id}`) : []
}
