import type { Attribute, Countable, Question, Role } from '../workplan/question.ts'
import type { Frame } from './frame.ts'

const together =
  /\b(?:combined|together|between (?:them|the two|the three)|all told|altogether|jointly|overall|(?:a|in) total|total number|distinct|added up|counting each (?:one )?once|without double[- ]counting|no double[- ]counting)\b|加起来|合起来|加在一起|合在一起|合计|去重|不重复|[一总]共/

const roleOf: Partial<Record<Countable, Role>> = {
  leads: 'lead',
  participants: 'participant',
  interested: 'interested',
  involved: 'any',
}

/** "How many agencies are in T1 and T2 combined?": whoever or whatever several workstreams have is counted once. */
export function countedTogether(frame: Frame, items: string[], of: Countable, asked: Attribute[]): Question | null {
  if (items.length < 2 || !together.test(frame.words)) return null
  // Leads and participants are the agencies.
  const parts = asked.includes('leads') && asked.includes('participants')
  const role = parts && (of === 'leads' || of === 'participants') ? 'any' : roleOf[of]
  const filter = { ids: items }
  if (of === 'activities') return { ask: 'count', filter, items: [], of, supposed: null }
  if (role) return { ask: 'tally', over: 'agencies', filter, role, bound: { at: 'least', number: 1 } }
  return { ask: 'tally', over: of === 'areas' ? 'areas' : 'objectives', filter, role: 'any', bound: null }
}
