import { workstreamOf } from '../workplan/find.ts'
import type { Plan } from '../workplan/workplan.ts'
import { contentKeys } from './content-keys.ts'
import type { Frame } from './frame.ts'
import { isKey, keysOf } from './search.ts'
import type { Subject } from './subject.ts'

/** Part of what is said that an activity must hold. */
const bar = 0.5

/**
 * The activities of a workstream that hold most of the words that are left when its own name is taken away ("1.2要建哪些数据库",
 * "F1里讲大数据的是第几项"); several only where they hold the same.
 */
export function activitiesSpoken(frame: Frame, items: string[], subject: Subject, plan: Plan, lower: string): string[] {
  const workstream = items.length === 1 ? workstreamOf(plan, items[0] ?? '') : undefined
  if (!workstream) return []
  const own = (topic: Frame['topics'][number]) => subject.by === 'topic' && topic.ids.includes(workstream.id)
  const ownAt = new Set(frame.topics.filter(own).map((topic) => topic.at))
  const keys = [...new Set(contentKeys(frame, lower, ownAt))].filter((key) => isKey(plan, key))
  if (keys.length === 0) return []
  const held = workstream.activities.map((activity) => {
    const texts = [activity.text, ...activity.points]
    const words = new Set(texts.flatMap((text) => [...keysOf(text.zh), ...keysOf(text.en)]))
    return {
      id: `${workstream.id}.${activity.number}`,
      part: keys.filter((key) => words.has(key)).length / keys.length,
    }
  })
  const most = Math.max(...held.map(({ part }) => part))
  return most < bar
    ? []
    : held
        .filter(({ part }) => part === most)
        .slice(0, 3)
        .map(({ id }) => id)
}
