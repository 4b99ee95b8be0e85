import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { countables } from './concept-values.ts'
import type { Frame } from './frame.ts'
import { countedAttribute } from './tell.ts'

const jointly = /\bco-?(?:leads?|leading|led|leaders?|chairs?)\b|\bjoint(?:ly)? lead|\bshar(?:e|es|ing) the lead\b/

/** What is asked next to what was told of some items. */
export function besides(
  told: Question,
  frame: Frame,
  { attributes, counting, plan }: { attributes: Attribute[]; counting: boolean; plan: Plan },
): Question[] {
  if (told.ask === 'check') return otherLeads(told, frame, plan)
  if (!('items' in told)) return []
  const counted = counting ? countedAttribute(frame) : undefined
  // "How many activities, and who leads it".
  const others = counted
    ? attributes.filter(
        (attribute) => countables[attribute] !== counted && attribute !== 'summary' && attribute !== 'involved',
      )
    : []
  return others.length > 0 ? [{ ask: 'tell', items: told.items, attributes: others, claims: [], without: [] }] : []
}

/** "Does ILO co-lead T1?": with whom, where it is so. */
function otherLeads({ items, claims }: Extract<Question, { ask: 'check' }>, frame: Frame, plan: Plan): Question[] {
  const [claim, ...more] = claims
  if (claim?.is !== 'party' || claim.role !== 'lead' || claim.not || more.length > 0 || !jointly.test(frame.words))
    return []
  const leads = workstreamOf(plan, items[0] ?? '')?.leads.map(({ agency }) => agency) ?? []
  const so = items.length === 1 && claim.agencies.every((agency) => leads.includes(agency))
  return so ? [{ ask: 'tell', items, attributes: ['leads'], claims: [], without: claim.agencies }] : []
}
