import { type Frame, has, hasSubject } from './frame.ts'

const asking: Parameters<Frame['has']['has']>[0][] = [
  'q.who',
  'q.when',
  'q.which',
  'q.what',
  'q.where',
  'q.why',
  'q.how',
  'q.define',
  'q.check',
  'o.count',
  'o.list',
  'o.most',
  'o.least',
  'o.earliest',
  'o.latest',
  'r.overdue',
  'r.undated',
  'p.else',
  'p.about',
  'p.sameq',
  'p.other',
  'h.help',
  'r.due',
  'o.mention',
  'o.compare',
  'o.differ',
  'o.same',
]

/** Whether a clause asks for something, rather than only setting the scene. */
export function isAsking(frame: Frame): boolean {
  // A meeting that is only spoken of is no question about its date.
  const attributes = frame.attributes.filter(
    (mention) => frame.pieces[mention.at]?.concept !== 'a.event' && frame.pieces[mention.at]?.words !== 'about',
  )
  // "牵头、参加都算": how what was asked is meant.
  const meant = frame.has.has('o.include') && !hasSubject(frame) && !wonders(frame)
  if (meant && attributes.every((mention) => frame.roles.some((role) => role.at === mention.at))) return false
  return attributes.length > 0 || frame.roles.length > 0 || asking.some((concept) => frame.has.has(concept))
}

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
    frame.statuses.length + frame.kinds.length > 0 &&
    frame.pieces.every(
      (piece) =>
        /^(?:s\.|n\.(?:core|thematic|annex|cross|workstream|item)|o\.|p\.(?:them|it)|noise|break)/.test(
          piece.concept,
        ) &&
        !piece.ref &&
        !piece.named,
    )
  )
}

const tellMe = /^(?:给我|给我们|说说|讲讲|说一下|讲一下|说明一下|介绍一下|解释一下|吗|吧)$/
const confirm = /^(?:(?:帮忙|帮我|帮|请)?(?:确认|核实|核对|核)(?:一下|下)?|帮忙)$/

/**
 * "麻烦帮我看下，…", "…，谢谢": nothing but manners, beside what is asked; behind a question also "…，给我说说" and, where it
 * asks for itself, "…，帮忙确认一下".
 */
export function polite(frame: Frame, told = false, asked = false): boolean {
  return frame.pieces.every(
    ({ concept, ref, words }) =>
      !ref &&
      (/^(?:noise|break|stop|h\.hello|h\.thanks|p\.we)$/.test(concept) ||
        (concept === 'o.list' && /^[\u3400-\u9fff]*[看查]/.test(words)) ||
        (told && tellMe.test(words)) ||
        (asked && confirm.test(words))),
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

/** "正式的六个主题里好像没看到": where the asker has looked in vain limits nothing. */
export function sawNothing(frame: Frame): boolean {
  return (
    /没(?:有)?(?:看到|看见|找到|见到|发现|瞧见|翻到)|[找看翻]不到|(?:好像|似乎|貌似)(?:都)?没有?/.test(frame.words) &&
    !wonders(frame)
  )
}

/** "Leaving the annex aside": what is said before limits the list. */
export function leavesOut(frame: Frame): boolean {
  return frame.has.has('o.exclude') || frame.has.has('o.except') || frame.has.has('o.include')
}

/** Whether a clause has a question word. */
export function wonders(frame: Frame): boolean {
  return ['q.who', 'q.when', 'q.which', 'q.what', 'q.where', 'o.count'].some((concept) =>
    frame.has.has(concept as 'q.who'),
  )
}
