import { workstreamOf } from '../workplan/find.ts'
import type { Attribute } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { type Frame, has } from './frame.ts'
import { keysOf } from './search.ts'
import type { Subject } from './subject.ts'

/**
 * "What is the International Forum on Migration Statistics?", "what are the core census questions?": a workstream known by
 * something that just one of its activities is about. That activity; null where the workstream itself is meant.
 */
export function thingNamed(frame: Frame, subject: Subject, wanted: Attribute[], plan: Plan): string | null {
  const [id, ...more] = subject.ids
  const workstream = id === undefined || more.length > 0 ? undefined : workstreamOf(plan, id)
  if (subject.by !== 'topic' || !workstream || wanted.some((one) => one !== 'summary')) return null
  if (!has(frame, 'q.define', 'q.what', 'a.summary') || has(frame, 'n.workstream', 'n.item', 'n.thematic', 'n.core'))
    return null
  const [topic, ...others] = frame.topics
  const keys = keysOf(topic?.words ?? '')
  if (
    others.length + frame.unknown.length + frame.kinds.length > 0 ||
    keys.length < 2 ||
    /[\u3400-\u9fff]/.test(frame.words)
  )
    return null
  const titled = new Set(keysOf(`${workstream.title.en} ${workstream.topic.en}`))
  const saying = workstream.activities.filter(({ text, points }) => {
    const own = keysOf([text.en, ...points.map(({ en }) => en)].join(' '))
    // "Censuses" and "census" have stems of their own.
    return keys.every((key) => own.some((one) => one === key || (key.length > 4 && one.startsWith(key))))
  })
  const [activity, ...further] = saying
  return activity && further.length === 0 && !keys.every((key) => titled.has(key)) ? `${id}.${activity.number}` : null
}
