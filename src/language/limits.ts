import { standsForSeveral } from './clause-parts.ts'
import { type Frame, has, hasSubject } from './frame.ts'

/** Whether a clause that asks nothing limits what was asked: "…, in T1 to T6", "…, the annex left aside". */
export function narrows(frame: Frame): boolean {
  return (
    hasSubject(frame) ||
    frame.kinds.length > 0 ||
    frame.whens.length > 0 ||
    frame.statuses.length > 0 ||
    frame.exceptIds.length > 0 ||
    frame.has.has('o.exclude') ||
    frame.has.has('o.include')
  )
}

/** "筹备中的里头，…": nothing but a status or kind to choose from, which sets no scene. */
export function onlyLimits(frame: Frame): boolean {
  return (
    frame.statuses.length +
      frame.kinds.length +
      frame.objectives.length +
      frame.areas.length +
      frame.pieces.filter(standsForSeveral).length >
      0 &&
    frame.pieces.every(
      (piece) =>
        // "For objective 7, which …"
        piece.ref?.to === 'objectives' ||
        piece.ref?.to === 'areas' ||
        standsForSeveral(piece) ||
        ((/^(?:s\.|n\.(?:core|thematic|annex|cross|workstream|item)|o\.|p\.(?:them|it|we)|noise|break)/.test(
          piece.concept,
        ) ||
          piece.when) &&
          !piece.ref &&
          !piece.named),
    )
  )
}

/** "半年之内，…要到期": when something is due. */
export function onlyTime(frame: Frame): boolean {
  return (
    frame.whens.length > 0 &&
    frame.pieces.every((piece) => piece.when || /^(?:noise|break|p\.it|p\.so|p\.we|n\.plan)$/.test(piece.concept))
  )
}

/** A list that says by itself what it is of: what was said before, perhaps by somebody else, is not asked about. */
export function standsAlone(frame: Frame, told: boolean): boolean {
  const chosen = frame.kinds.length > 0 || frame.has.has('n.workstream')
  // "我下周要向国家工作队通报。请列出7月到期的工作流": behind what somebody tells of himself any condition is enough.
  const pointing = has(frame, 'p.we', 'p.it', 'p.them', 'p.about')
  const limited =
    (frame.agencies.length > 0 && frame.roles.length > 0) ||
    (told && !pointing && (frame.whens.length + frame.statuses.length > 0 || has(frame, 'r.overdue', 'r.undated')))
  return chosen && limited && (frame.has.has('q.which') || frame.has.has('o.list') || frame.has.has('o.count'))
}

/** "Leaving the annex aside": what is said before limits the list. */
export function leavesOut(frame: Frame): boolean {
  return (
    frame.has.has('o.exclude') ||
    frame.has.has('o.except') ||
    frame.has.has('o.include') ||
    (frame.exceptIds.length > 0 && frame.ids.length === 0)
  )
}
