import { workstreamOf } from '../workplan/find.ts'
import type { Plan } from '../workplan/workplan.ts'
import type { Frame } from './frame.ts'
import { placesOf } from './places.ts'
import type { Subject } from './subject.ts'

/** "The second annual meeting": an ordinal right before a thing counts such things, not the activities. */
function describes(frame: Frame): boolean {
  return frame.pieces.some((piece, at) => {
    const next = frame.pieces[at + 1]
    const noun = frame.pieces
      .slice(at + 1, at + 4)
      .some((one) => /^(?:n\.(?:activity|item)|a\.activities)$/.test(one.concept))
    return (
      piece.ref?.to === 'ordinal' &&
      !noun &&
      (next?.named !== undefined || /^(?:a\.event|unknown|n\.word)$/.test(next?.concept ?? ''))
    )
  })
}

/** "The first two steps": as many as are asked for, else the one. */
function places(frame: Frame, subject: Subject, plan: Plan): number[] {
  const count = workstreamOf(plan, subject.ids[0] ?? '')?.activities.length ?? 0
  const found = placesOf(frame, count)
  return found.length > frame.ordinals.length ? found : frame.ordinals
}

/** The activities that a clause names by their numbers in its one workstream; or the number that there is none of. */
export function withActivities(
  frame: Frame,
  subject: Subject,
  plan: Plan,
): { ids: string[] } | { named: string } | null {
  const numbers = [...frame.activityNumbers]
  if (numbers.length === 0 && frame.ordinals.length > 0 && subject.by !== 'none' && !describes(frame))
    numbers.push(...places(frame, subject, plan))
  // "2.2最后一项活动".
  const named = frame.has.has('n.activity') || frame.has.has('a.activities')
  if (numbers.length === 0 && named && subject.by !== 'none' && !frame.has.has('o.count'))
    numbers.push(...(frame.has.has('p.last') ? [-1] : frame.has.has('p.first') ? [1] : []))
  const [parent] = subject.ids
  if (numbers.length === 0 || !parent || subject.ids.length > 1) return null
  const workstream = workstreamOf(plan, parent)
  if (!workstream) return null
  const count = workstream.activities.length
  const resolved = numbers.map((number) => (number < 0 ? count + 1 + number : number))
  const beyond = resolved.find((number) => number > count || number < 1 || !Number.isInteger(number))
  if (beyond !== undefined) return { named: `${parent}.${beyond}` }
  return { ids: resolved.map((number) => `${parent}.${number}`) }
}
