import { workstreamOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { type Frame, has } from './frame.ts'

const verb = /^(?:supports?|supporting|helps?|helping|assists?|assisting|aids?|backs?|backing|backs? up|props? up)$/

/** "Who supports WHO in T6?": who takes part beside the lead; how the lead is supported is said with the leads. */
export function supportersOf(frame: Frame, items: string[], plan: Plan): Question | null {
  const [workstream, ...more] = items.map((id) => workstreamOf(plan, id))
  const who = frame.pieces.findIndex(({ concept }) => concept === 'q.who')
  const at = frame.pieces.findIndex(({ concept, words }) => concept === 'a.participants' && verb.test(words))
  if (!workstream || more.length > 0 || who < 0 || at < who || has(frame, 'o.not', 'o.count')) return null
  const behind = frame.pieces.slice(at + 1).find(({ concept }) => concept !== 'noise')
  if (!behind?.named?.agency || frame.agencies.some((agency) => agency.at < at)) return null
  const helped = frame.agencies.map(({ value }) => value)
  const leads = workstream.leads.filter(({ agency }) => helped.includes(agency))
  if (leads.length === 0) return null
  const noted = leads.some(({ note }) => note !== null && note !== undefined)
  return {
    ask: 'tell',
    items,
    attributes: noted ? ['leads', 'participants'] : ['participants'],
    claims: [],
    without: [],
  }
}
