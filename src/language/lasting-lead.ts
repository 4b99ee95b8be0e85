import { workstreamOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { type Frame, hasSubject } from './frame.ts'
import type { Subject } from './subject.ts'
import type { Rule } from './turn.ts'

const lasting =
  /\b(?:forever|for ever|for good|permanent(?:ly)?|indefinite(?:ly)?|temporar(?:y|ily)|interim|provisional(?:ly)?|transitional|how long|until when|till when|until what|until something|for the time being|open-ended|a stopgap|for now)\b/

/** Whether the plan says until when they lead it. */
const limited = (plan: Plan, id: string) =>
  workstreamOf(plan, id)?.leads.some(({ note }) => /\buntil\b/.test(note?.en ?? '')) === true

const leadsOf = (id: string): Question => ({ ask: 'tell', items: [id], attributes: ['leads'], claims: [], without: [] })

/** "How long will the secretariat lead 1.1?": where the plan limits the lead, it says how long. */
export function lastingLead(frame: Frame, { ids: [id, ...more] }: Subject, plan: Plan): Question | null {
  const asks = lasting.test(frame.words) && frame.roles.some(({ value }) => value === 'lead')
  return asks && id !== undefined && more.length === 0 && limited(plan, id) ? leadsOf(id) : null
}

/** "Who leads 1.1?", "is that for good, or until something happens?" */
export const howLongTheyLead: Rule = ({ frame, last, item, context }) => {
  if (item === undefined || !lasting.test(frame.words) || hasSubject(frame) || frame.kinds.length > 0) return null
  const leads = last?.ask === 'tell' ? last.attributes.includes('leads') : last?.ask === 'check'
  return leads && limited(context.plan, item) ? leadsOf(item) : null
}
