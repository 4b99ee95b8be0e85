import type { Attribute, Filter, Question } from '../workplan/question.ts'
import { agenciesIn, select } from '../workplan/select.ts'
import type { Workstream } from '../workplan/workplan.ts'
import { type Context, type Frame, has } from './frame.ts'
import type { Subject } from './subject.ts'

const differing =
  /\b(?:differs?|deviates?|departs?|is different|are different|stands? out|is set apart) from (?:all |each of |those of )?(?:the )?(?:others?|rest|remaining|other ones)\b|\bodd (?:one|man|ones) out\b|\bunlike (?:all )?(?:the )?(?:others?|rest)\b|\b(?:is|are) the only ones? with (?:a |an )?(?:different|another|other)\b/
const pairs =
  /^\W*(?:do|does|are|is|have)\b.*\bany\b.*\b(?:same|identical)\b|\b(?:which|what|name|list|are there|any) (?:(?:the )?(?:two|three|pair|ones|workstreams|of them) ?)?.{0,40}\b(?:(?:have|has|had|with|share|of|in|led by|under|on) (?:exactly |precisely )?(?:the )?(?:same|identical|equal)|shares? (?:a|an|their|all (?:of )?their|the) )|\b(?:shares?|have|has) (?:a|an|the same|their|all (?:of )?their) [a-z ]{4,40}[.!?;]\s*(?:but |and )?which (?:two|three|ones|pair)\b|(?:哪[两几些三]|有没有).{0,14}(?<!不)(?:相同|一样|同一|同属|共用|共享|重合)/
/** "The same number of participants", "as many leads". */
const numbers =
  /\b(?:same|equal|identical) (?:number|amount|count)|\bequal in number|(?:数量?|数目|个数|家数|人数)(?:都|也|是|完全|正好)*(?:相同|一样|相等)|一样多/

/** "Share a lead": one of them is enough. */
const any = /\bshares? (?:an?|any|at least one|one or more) |有(?:一个|某个)?(?:共同|相同)的/

type Values = Partial<Record<Attribute, (workstream: Workstream, context: Context) => string[]>>

const single: Values = {
  leads: (workstream, { today }) => agenciesIn(workstream, 'lead', today),
  participants: (workstream, { today }) => agenciesIn(workstream, 'participant', today),
  interested: (workstream, { today }) => agenciesIn(workstream, 'interested', today),
  objectives: ({ objectives }) => objectives.map(String),
}

/** What two workstreams can have in common, each as a text. */
const values: Values = {
  deadline: ({ deadline }) => (deadline.precision === 'open' ? [] : [JSON.stringify(deadline)]),
  status: ({ status }) => [status],
  leads: (workstream, { today }) => together(agenciesIn(workstream, 'lead', today)),
  participants: (workstream, { today }) => together(agenciesIn(workstream, 'participant', today)),
  interested: (workstream, { today }) => together(agenciesIn(workstream, 'interested', today)),
  areas: ({ areas }) => areas.map(String),
  objectives: ({ objectives }) => together(objectives.map(String)),
}
const counted: Partial<Record<Attribute, (workstream: Workstream, context: Context) => number>> = {
  leads: (workstream, { today }) => agenciesIn(workstream, 'lead', today).length,
  participants: (workstream, { today }) => agenciesIn(workstream, 'participant', today).length,
  interested: (workstream, { today }) => agenciesIn(workstream, 'interested', today).length,
  objectives: ({ objectives }) => objectives.length,
  activities: ({ activities }) => activities.length,
}

/** All of them are what must be the same; none is nothing to share. */
function together(all: string[]): string[] {
  return all.length > 0 ? [all.sort().join()] : []
}

/**
 * "Which thematic workstream differs from the others in deadline?", "do any two of them have the same leads?": those that
 * part from what most have, or those that have it in common with another one.
 */
export function oddOneOut(frame: Frame, subject: Subject, filter: Filter, context: Context): Question | null {
  const odd = differing.test(frame.words)
  if ((!odd && !pairs.test(frame.words)) || subject.ids.length + subject.unsure.length > 0) return null
  if (frame.agencies.length + frame.whens.length + frame.statuses.length > 0 || frame.unknown.length > 2) return null
  const number = numbers.test(frame.words)
  const named = frame.attributes.map(({ value }) => value).find((value) => (number ? counted : values)[value])
  const by = named ?? (has(frame, 'o.same-time') ? 'deadline' : undefined)
  const many = by && number ? counted[by] : undefined
  const value = many
    ? (one: Workstream) => [String(many(one, context))].filter((n) => n !== '0')
    : by && ((any.test(frame.words) && single[by]) || values[by])
  const scope: Filter = { ...(filter.ids ? { ids: filter.ids } : {}), ...(filter.kinds ? { kinds: filter.kinds } : {}) }
  const found = select(context.plan, scope, context.today)
  if (!by || !value || found.length < 2) return null
  const groups = new Map<string, string[]>()
  for (const workstream of found) {
    for (const key of value(workstream, context)) groups.set(key, [...(groups.get(key) ?? []), workstream.id])
  }
  const largest = Math.max(...[...groups.values()].map((ids) => ids.length))
  const shared = [...groups.values()].filter((ids) => (odd ? ids.length < largest : ids.length > 1)).flat()
  const rest = found.flatMap(({ id }) => (shared.includes(id) ? [id] : []))
  // All alike, or all apart.
  if (rest.length === 0 && found.length <= 6)
    return { ask: 'compare', items: found.map(({ id }) => id), by, how: 'same' }
  return { ask: 'list', filter: { ...scope, ids: rest }, attributes: [by] }
}
