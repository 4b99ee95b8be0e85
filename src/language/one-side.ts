import type { Filter, Held, Question } from '../workplan/question.ts'
import { select } from '../workplan/select.ts'
import { type Context, type Frame, has } from './frame.ts'

type Pieces = Frame['pieces']

const kinds: Partial<Record<Pieces[number]['concept'], Filter>> = {
  'n.annex': { kinds: ['future', 'cross-cutting'] },
  'n.cross': { kinds: ['cross-cutting'] },
  'n.thematic': { kinds: ['thematic'] },
  'n.core': { kinds: ['core'] },
}

/** The part of the plan that a piece names. */
function partAt(piece: Pieces[number]): Filter | null {
  if (piece.ref?.to === 'items' && piece.ref.set) return { ids: piece.ref.ids }
  return piece.ref ? null : (kinds[piece.concept] ?? null)
}

/**
 * "Which objectives are in the annex but not in T1 to T6?", "附件涉及而主题工作流没有涉及的目标": those of one part of the plan
 * that another has none of. The part denied stands behind the denial in English, and before it in Chinese.
 */
export function onOneSide(frame: Frame, { plan, today }: Context): Question | null {
  const over: Held | null = has(frame, 'n.objective', 'a.objectives')
    ? 'objectives'
    : has(frame, 'n.area', 'a.areas')
      ? 'areas'
      : null
  const others = frame.agencies.length + frame.whens.length + frame.statuses.length + frame.topics.length
  if (!over || others + frame.objectives.length + frame.areas.length + frame.areaNames.length > 0) return null
  if (!has(frame, 'q.which', 'q.what', 'o.list', 'o.count') && !/哪/.test(frame.words)) return null
  const parts = frame.pieces.flatMap((piece, at) => {
    const part = partAt(piece)
    return part ? [{ part, at }] : []
  })
  const denial = frame.pieces.findIndex(
    ({ concept, also = [] }) =>
      [concept, ...also].some((one) => one === 'o.not' || one === 'o.without') && !also.includes('o.exclude'),
  )
  if (parts.length !== 2 || denial < 0) return null
  const chinese = /[\u3400-\u9fff]/.test(frame.pieces[denial]?.words ?? '')
  const behind = chinese ? undefined : parts.find(({ at }) => at > denial)
  const denied = behind ?? parts.findLast(({ at }) => at < denial)
  const own = parts.find((one) => one !== denied)
  if (!denied || !own) return null
  const holds = (condition: Filter) => select(plan, { ...condition, ...denied.part }, today).length > 0
  const without =
    over === 'objectives'
      ? plan.objectives.filter(({ number }) => holds({ objectives: [{ any: [number] }] }))
      : plan.areas.filter(({ number }) => holds({ areas: [number] }))
  return {
    ask: 'tally',
    over,
    filter: own.part,
    role: 'any',
    bound: { at: 'least', number: 1 },
    without: without.map(({ number }) => String(number)),
  }
}
