import { changesFor } from '../language/changes/changes.ts'
import { activityOf, parentOf, workstreamOf } from '../workplan/find.ts'
import type { Fact, Finding } from '../workplan/finding.ts'
import type { Plan } from '../workplan/workplan.ts'
import type { Voice } from './compose-fact.ts'
import { type Block, note } from './reply.ts'

/** Where a finding comes from: who changed it and when, and the lines of the plan. */
export function sourceNotes(finding: Finding, voice: Voice): Block[] {
  const lines = linesOf(finding, voice.plan)
  const changes = changesIn(finding, voice).map((change) => note(change))
  return lines.length > 0 ? [...changes, note(voice.say.source(lines.slice(0, 6)))] : changes
}

/** The lines of the plan that a finding rests on; what has been changed since does not rest on them. */
function linesOf(finding: Finding, plan: Plan): number[] {
  const line = (fact: Fact): number[] => {
    const workstream = workstreamOf(plan, parentOf(plan, fact.item))
    const found = activityOf(plan, fact.item)
    if (!workstream) return []
    const texts = {
      parties: [
        fact.is === 'parties' && fact.role === 'participant'
          ? workstream.participantsText
          : (workstream.leadsText ?? workstream.interestedText),
      ],
      involved: [workstream.leadsText, workstream.participantsText, workstream.interestedText],
      deadline: [fact.is === 'deadline' && fact.changed ? null : workstream.deadlineText],
      dates: [workstream.activities[0]?.text ?? null],
      status: [fact.is === 'status' && fact.changed ? null : workstream.statusText],
      activities: [workstream.activities[0]?.text ?? null],
      activity: [found?.activity.text ?? null],
      objectives: [workstream.objectivesText],
      areas: workstream.areaText,
      title: [workstream.title],
      kind: [workstream.title],
      summary: [workstream.title],
      source: [],
    }[fact.is]
    return texts.flatMap((printed) => (printed ? [printed.line] : []))
  }
  if (finding.finding === 'facts')
    return [...new Set([...finding.facts, ...finding.corrections.flatMap((one) => one.facts)].flatMap(line))]
  if (finding.finding === 'check')
    return [...new Set(finding.checked.flatMap((checked) => checked.facts).flatMap(line))]
  if (finding.finding === 'term') return finding.lines
  if (finding.finding === 'passage') return finding.passages.flatMap((passage) => passage.lines)
  return []
}

/** Who changed what a finding tells, and when: its source in place of a line of the plan. */
function changesIn(finding: Finding, { say }: Voice): string[] {
  const facts =
    finding.finding === 'facts'
      ? finding.facts
      : finding.finding === 'check'
        ? finding.checked.flatMap((checked) => checked.facts)
        : []
  const { unchanged } = changesFor(say.tag)
  const changed = facts.flatMap((fact) => ('changed' in fact && fact.changed ? [fact.changed] : []))
  return [...new Set(changed.map(({ name, on }) => unchanged.since(name, say.deadline({ precision: 'day', day: on }))))]
}
