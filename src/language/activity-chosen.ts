import { workstreamOf } from '../workplan/find.ts'
import { activitySays } from '../workplan/mention.ts'
import type { Plan } from '../workplan/workplan.ts'
import { activityPointed } from './activity-finder.ts'
import type { Asked } from './activity-question.ts'
import { type Frame, has, kindsNamed } from './frame.ts'
import type { Subject } from './subject.ts'

/** "Which of T1 to T6 want to set up a peer-learning platform?": those of a set or kind that one of their activities says it of. */
export function chosenByActivity(frame: Frame, plan: Plan): Asked | null {
  const kinds = kindsNamed(frame)
  const denied = frame.kinds.some(({ not }) => not) || has(frame, 'o.not', 'o.without', 'o.except', 'o.exclude')
  const limited =
    frame.agencies.length + frame.roles.length + frame.whens.length + frame.statuses.length + frame.objectives.length
  const set = frame.set ? frame.ids : []
  if (!has(frame, 'q.which') || denied || limited > 0 || frame.unknown.length < 2 || has(frame, 'o.count', 'o.mention'))
    return null
  if (set.length < 2 && (kinds.length === 0 || frame.ids.length > 0)) return null
  const among = set.length > 0 ? set : plan.workstreams.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  const plain: Frame = { ...frame, ids: [], kinds: [], set: false }
  const nothing: Subject = { ids: [], unsure: [], weight: 0, by: 'none', spare: [] }
  const pointed = activityPointed(plain, nothing, plan, true, among)
  if (!pointed || pointed.free < 3) return null
  // Others that say all of it in one activity, though in more words.
  const ids = among.filter(
    (id) =>
      pointed.parents.includes(id) ||
      workstreamOf(plan, id)?.activities.some((activity) => activitySays(activity, pointed.held)),
  )
  return { question: { ask: 'list', filter: { ids }, attributes: [] }, held: pointed.held }
}
