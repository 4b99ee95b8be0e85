import { workstreamOf } from '../workplan/find.ts'
import { workstreamSays } from '../workplan/mention.ts'
import type { Attribute } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { plansOwn } from './clause-parts.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'
import type { Subject } from './subject.ts'

/** "Is building a database part of it?": the thing, and no agency, that may be in a workstream; its name before what is done with it. */
export function partOfIt(frame: Frame, asked: Attribute[]): string[] {
  const at = frame.pieces.findIndex(({ words }) => words === 'part of')
  if (!startsAsCheck(frame) || frame.agencies.length > 0 || !asked.every((one) => one === 'involved')) return []
  const things = frame.pieces.slice(0, Math.max(at, 0)).filter(({ concept }) => concept === 'unknown')
  const named = things.filter(({ words }) => !words.endsWith('ing'))
  return (named.length > 0 ? named : things).map(({ words }) => words)
}

const somewhere =
  /\b(?:anywhere|somewhere|at all|come across|yes or no|look-?in|silent|anything|something|wording|text|get a mention|come up|comes up)\b/

/** "Civil society in T5? Yes or no", "would I come across housing in T6?": what is named beside an item, and no word of what is asked of it. */
export function spokenBeside(frame: Frame, subject: Subject, plan: Plan): string | null {
  const [id] = subject.ids
  if (subject.by !== 'id' || !id || subject.ids.length > 1 || !workstreamOf(plan, id)) return null
  if (
    !/^[\x20-\x7e\s]*$/.test(frame.words) ||
    !(startsAsCheck(frame) || has(frame, 'q.check') || somewhere.test(frame.words))
  )
    return null
  if (has(frame, 'q.who', 'q.when', 'q.which', 'q.how', 'q.why', 'o.count') || frame.agencies.length > 0) return null
  const limited = frame.whens.length + frame.statuses.length + frame.objectives.length + frame.areas.length
  if (limited > 0 || frame.notInPlan.length > 0) return null
  const topics = frame.topics.filter(({ ids }) => !ids.includes(id)).map(({ words }) => words)
  const terms = frame.terms.filter(({ id }) => !plansOwn.has(id)).map(({ words }) => words)
  const words = [...topics, ...terms]
  return words.length === 1 ? (words[0] ?? null) : null
}

/** "T6含医疗吗": a name of the item itself that only its activities say, and whether it is in it. */
export function heldWithin(frame: Frame, subject: Subject, plan: Plan): string | null {
  const [workstream] = subject.ids.map((id) => workstreamOf(plan, id))
  if (subject.by !== 'id' || !workstream || subject.ids.length > 1 || frame.topics.length !== 1) return null
  if (!(has(frame, 'q.check') || startsAsCheck(frame)) || has(frame, 'q.who', 'q.what', 'q.which', 'q.how')) return null
  const [{ words } = { words: '' }] = frame.topics
  const titled = workstreamSays({ ...workstream, activities: [] }, [words])
  return !titled && workstreamSays(workstream, [words]) ? words : null
}

/** Han characters that nobody knows, those that stand together as one word; null where there are none. */
export function stretches({ pieces }: Frame): string | null {
  const unknown = pieces.filter(({ concept, words }) => concept === 'unknown' && /[\u3400-\u9fff]/.test(words))
  if (unknown.length === 0) return null
  return unknown
    .map(({ words, to }) => `${words}${unknown.some(({ from }) => from === to) ? '' : ' '}`)
    .join('')
    .trim()
}
