import type { Filter } from '../workplan/question.ts'
import { countables } from './concept-values.ts'
import { type Frame, has } from './frame.ts'

export const shortest = (frame: Frame) =>
  frame.pieces.some((piece) => /^(?:shortest|briefest|quickest|最短)$/.test(piece.words))

/** Whether a list holds annex entries alone: those have a length, and no date. */
function ofAnnex({ kinds, ids }: Filter): boolean {
  const named = ids !== undefined && ids.length > 0 && ids.every((id) => /^[FX]/.test(id))
  return named || (kinds?.every((kind) => kind !== 'core' && kind !== 'thematic') ?? false)
}

/** "The shortest time frame in the annex": lengths are compared, of what has no date but takes so long. */
export function ofDuration(frame: Frame, filter: Filter): boolean {
  const long = frame.pieces.some((piece) => /^(?:longest|最长)$/.test(piece.words))
  // "活动列得最长": a list is long.
  const listed = /活动|清单|名单|列/.test(frame.words) && frame.attributes.some(({ value }) => countables[value])
  if (listed && !frame.attributes.some(({ value }) => value === 'deadline')) return false
  const measured = frame.attributes.some(
    ({ value, at }) =>
      value === 'deadline' && /frame|durat|long|length|框架|期|长|时间/.test(frame.pieces[at]?.words ?? ''),
  )
  return (
    (shortest(frame) || long) &&
    (measured || ofAnnex(filter)) &&
    !has(frame, 'a.activities', 'n.activity', 'a.objectives', 'n.objective') &&
    frame.roles.length === 0
  )
}
