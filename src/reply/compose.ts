import { answersIn } from '../language/answers.ts'
import { agencyOf, parentOf } from '../workplan/find.ts'
import type { Finding } from '../workplan/finding.ts'
import type { Plan } from '../workplan/workplan.ts'
import { composeChecked } from './compose-check.ts'
import { bullets, factBlocks, itemName, type Voice } from './compose-fact.ts'
import { composeList } from './compose-list.ts'
import { sourceNotes } from './compose-source.ts'
import { type Block, buttons, type Reply, text } from './reply.ts'

function nearItems(voice: Voice, ids: string[]): string[] {
  return ids.map((id) => itemName(voice, id))
}

/** The direct answer as blocks: just what was asked. */
function answerBlocks(finding: Finding, voice: Voice): Block[] {
  const { say } = voice
  switch (finding.finding) {
    case 'facts':
      return [
        ...(finding.glance ? [text(say.glance)] : []),
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

/** Where what is found says by itself that it is not so: none, or another number. */
const unsaid = new Set<Finding['finding']>(['count', 'list', 'window', 'tally'])

/** "Yes" or "no" before what settles it; a number put right says it by itself. */
function withVerdict(finding: Finding, blocks: Block[], { say }: Voice): Block[] {
  const holds = 'holds' in finding ? finding.holds : undefined
  const [first, ...rest] = blocks
  if (holds === undefined || !first || (!holds && unsaid.has(finding.finding))) return blocks
  const verdict = unsaid.has(finding.finding) && finding.finding !== 'count' ? say.thereIs : say.checked(holds, '')
  if (first.is === 'table') return [{ ...first, caption: `${verdict}${first.caption}` }, ...rest]
  return first.is === 'text' ? [text(verdict, ...first.spans), ...rest] : blocks
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
    case 'only':
      return finding.found.length > 0 ? finding.found : finding.items
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
    case 'apart':
    case 'agency-common':
      return of(finding.items)
    case 'agency-counts':
      return of(finding.agencies.flatMap((entry) => entry.items))
    case 'tally':
      return of(finding.holders.flatMap((entry) => entry.items))
    case 'which':
      return finding.candidates
    case 'headings':
      return finding.of
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
    answer: withVerdict(finding, answerBlocks(finding, voice), voice),
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
