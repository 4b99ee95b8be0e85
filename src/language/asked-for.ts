import type { Attribute } from '../workplan/question.ts'
import type { Workstream } from '../workplan/workplan.ts'
import { type Frame, has } from './frame.ts'
import { setAside } from './nearby.ts'

/** "Core, thematic or cross-cutting?": of several kinds one is asked for. */
export function whichKind(frame: Frame): boolean {
  const spoken = frame.kinds.filter((kind, at, all) => !kind.not && all[at - 1]?.at !== kind.at)
  return spoken.length > 1 && has(frame, 'o.or') && frame.agencies.length + frame.statuses.length === 0
}

/** "Finished, running, or not started yet?": of several statuses one is asked for. */
export function whichStatus(frame: Frame): boolean {
  const spoken = new Set(
    frame.pieces.flatMap(({ concept, also = [] }) => [concept, ...also].filter((one) => one.startsWith('s.'))),
  )
  return spoken.size > 1 && /\bor\b|还是|抑或/.test(frame.words) && frame.agencies.length === 0
}

/** "除了世卫，T6还有谁": who else is asked for. */
export function elseWho(frame: Frame): boolean {
  const other = (piece: Frame['pieces'][number]) => piece.concept === 'p.else' || piece.also?.includes('p.else')
  return frame.pieces.some((piece) => other(piece) && /谁|家|机构|who|agenc|one|body/.test(piece.words))
}

/** "Who is on T2, not the leads": who is left when a role is set aside. */
export function complement(frame: Frame, list: Attribute[]): Attribute[] {
  const aside = setAside(frame.pieces)
  const other: Attribute | null = aside.has('lead') ? 'participants' : aside.has('participant') ? 'leads' : null
  const open = list.every((one) => ['leads', 'participants', 'involved', 'summary'].includes(one))
  const asked = frame.attributes.some((mention) => !mention.not && /^(leads|participants)$/.test(mention.value))
  return other && open && !asked && frame.agencies.length === 0 ? [other] : list
}

/** "What is it about and who takes part": both are asked for. */
export function besidesSummary(frame: Frame): boolean {
  const summary = frame.attributes.find((mention) => mention.value === 'summary')
  const other = frame.attributes.find((mention) => mention.value !== 'summary')
  if (!summary || !other || frame.pieces[summary.at]?.words !== 'about') return false
  return summary.at < other.at && frame.pieces.slice(summary.at, other.at).some((piece) => piece.concept === 'o.and')
}

/** "Where does T1 stand", "how is T4 going": the verb stands apart from its question word. */
export function standing(frame: Frame): boolean {
  return (
    (has(frame, 'q.where') && /\bstands?\b/.test(frame.words)) ||
    (has(frame, 'q.how') && /\b(doing|going|coming|progressing|faring|getting on)\b/.test(frame.words))
  )
}

const whichOne =
  /[,，、—:：]\s*(?:这|那|它)?(?:说的|讲的|指的)?(?:又)?(?:是|在|归|算|属于?|出自|放在|写在|见于)?(?:哪一?[条项个]|[TtFfXx]几|几号)(?:工作流|活动|条目)?(?:里|中|说的|讲的|管的?|提的|提到的?)?[?？。！!\s]*$/

/** "被赶回去的人怎么重新过日子，哪条": behind what is described the workstream itself is asked for, whatever the words before. */
export function asksWhichOne({ words, pieces, roles }: Frame): boolean {
  const who = pieces.some(({ concept }) => concept === 'q.who')
  return whichOne.test(words) && !who && !roles.some(({ value, at }) => value !== 'any' && at > pieces.length - 5)
}

/** "我们参加了哪些", "what do we lead?": asked of the asker's own agency, which may not be known. */
export function ofOurs({ pieces }: Frame): boolean {
  const we = pieces.findIndex(({ concept, words }) => concept === 'p.we' && words !== '我')
  const next = pieces.slice(we + 1).find(({ concept }) => !/^(?:noise|n\.agency)$/.test(concept))
  return we >= 0 && /^a\.(?:leads|participants|interested|involved)$/.test(next?.concept ?? '')
}

/** The parts by which whoever is in some workstreams is told; an interest only where there is one. */
export function partsHeld(workstreams: readonly Workstream[]): Attribute[] {
  const wishing = workstreams.some(({ interested }) => interested.length > 0)
  return ['leads', 'participants', ...(wishing ? (['interested'] as const) : [])]
}
