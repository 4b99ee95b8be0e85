import { attributeOfRole } from '../workplan/facts.ts'
import { parentOf } from '../workplan/find.ts'
import type { Attribute } from '../workplan/question.ts'
import { has } from './frame.ts'
import { type Rule, tellOf } from './turn.ts'

/** "Compare T1 and T6", "same deadline?": one thing of the two that were told. */
export const sameOfBoth: Rule = ({ frame, last, attributes, conversation: { listed } }) => {
  // "T1到T3的状态？" "都一样吗": of all that were told.
  const told = last?.ask === 'list' ? listed : last !== null && 'items' in last ? last.items : []
  const plainly = told.length > 2 && has(frame, 'o.all', 'o.both') && has(frame, 'q.check', 'o.same')
  const two = told.length === 2 || plainly ? told : null
  if (!two || !has(frame, 'o.same', 'o.same-time', 'o.differ') || frame.pieces.length > 8) return null
  const named = frame.ids.length + frame.topics.length + frame.agencies.length + frame.kinds.length + frame.whens.length
  const [before] = last && 'attributes' in last ? last.attributes : []
  const by = has(frame, 'o.same-time')
    ? 'deadline'
    : (attributes.find((one) => one !== 'summary' && one !== 'involved') ?? (plainly ? before : undefined))
  // "Do they share any objectives?" asks which.
  const shared = /\b(?:shar(?:e|es|ing)|in common|overlap\w*)\b(?!.*\bsame\b)/.test(frame.words)
  if (shared && by !== 'deadline' && by !== 'status') return null
  if (named > 0 || !by || has(frame, 'q.which', 'q.who', 'n.workstream', 'p.else')) return null
  // "共同的牵头方呢" asks who they are.
  const common = two.length === 2 && /共同|共有|重合的|重叠的/.test(frame.words) && !has(frame, 'q.check')
  return { ask: 'compare', items: two, by, how: common ? 'common' : has(frame, 'o.differ') ? 'differ' : 'same' }
}

/** "Any co-leads?", "the rest of the leads", "the other lead entities". */
export const othersAsked =
  /\bco-?lead\w*|\b(?:rest of the|other|remaining) (?:lead|participat|agenc|entit|organi|bod)\w*/

export const besideIt =
  /\b(?:alone|on its own|by itself|besides|together with|alongside|apart from|other than|with (?:whom|who|which)|aside from)\b/

/** "Who else?": whoever else has a part in it. */
export const othersThan: Rule = ({ frame, last, item, attributes, context }) => {
  const rest = last?.ask === 'check' && othersAsked.test(frame.words)
  // "Is IOM alone in leading it?", "together with whom does IOM lead this?": beside the one that was checked.
  const beside = rest || (last?.ask === 'check' && besideIt.test(frame.words))
  const known =
    last?.ask === 'check' ? last.claims.flatMap((claim) => (claim.is === 'party' ? claim.agencies : [])) : []
  const others = frame.agencies.some(({ value }) => !(beside && known.includes(value)))
  if (!(has(frame, 'p.else') || beside) || !item || others) return null
  if (frame.ids.length + frame.topics.length > 0) return null
  if (last?.ask === 'check') {
    const [claim] = last.claims
    if (claim?.is !== 'party') return null
    // "And who else is in it?": in whatever part.
    const [named] = frame.roles.filter((role) => role.value !== 'any')
    const inIt = /\b(?:in|on|involved|part of)\b|参与|有关|涉及/.test(frame.words)
    const asked = named ? attributeOfRole[named.value] : inIt ? 'involved' : attributeOfRole[claim.role]
    return { ...tellOf([item], [asked]), without: claim.agencies }
  }
  if (last?.ask !== 'tell') return null
  // "T2.1是什么？" "还有哪些活动": those of its workstream.
  if (attributes.includes('activities') && !has(frame, 'q.who'))
    return tellOf([parentOf(context.plan, item)], ['activities'])
  const asked = attributes.filter((attribute) => attribute === 'participants' || attribute === 'interested')
  const next: Attribute = last.attributes.includes('participants')
    ? 'leads'
    : last.attributes.includes('leads')
      ? 'participants'
      : 'involved'
  return tellOf([item], asked.length > 0 ? asked : [next])
}
