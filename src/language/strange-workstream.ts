import type { Frame } from './frame.ts'

/** "The statelessness workstream": one that is called by a word which nobody knows. */
export function strangeWorkstream({ pieces, ids, unsure, topics, objectiveNames, areaNames }: Frame): boolean {
  if (ids.length + unsure.length + topics.length + objectiveNames.length + areaNames.length > 0) return false
  const noun = pieces.findIndex(
    ({ concept, words }) => concept === 'n.workstream' && /(?:stream|strand|flow)$/.test(words),
  )
  const strange = pieces[noun - 1]?.concept === 'unknown'
  const name = pieces.slice(0, Math.max(noun, 0)).findLastIndex(({ concept }) => concept !== 'unknown')
  return strange && /^(?:the|that|this|your|our|their|its)$/.test(pieces[name]?.words ?? '')
}
