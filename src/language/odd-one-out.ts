import type { Attribute, Filter, Question } from '../workplan/question.ts'
import { agenciesIn, select } from '../workplan/select.ts'
import type { Workstream } from '../workplan/workplan.ts'
import { type Context, type Frame, has } from './frame.ts'
import type { Subject } from './subject.ts'

const differing =
  /\b(?:differs?|deviates?|departs?|is different|are different|stands? out|is set apart) from (?:all |each of |those of )?(?:the )?(?:others?|rest|remaining|other ones)\b|\bodd (?:one|man|ones) out\b|\bunlike (?:all )?(?:the )?(?:others?|rest)\b|\b(?:is|are) the only ones? with (?:a |an )?(?:different|another|other)\b/
const pairs =
  /^\W*(?:do|does|are|is|have)\b.*\bany\b.*\b(?:same|identical)\b|\bwhich (?:two|three|pair|ones|workstreams|of them)?\b.{0,40}\bhave (?:exactly )?(?:the )?(?:same|identical)\b/

/** What can be the same of two workstreams, as one text. */
const values: Partial<Record<Attribute, (workstream: Workstream, context: Context) => string>> = {
  deadline: ({ deadline }) => JSON.stringify(deadline),
  status: ({ status }) => status,
  leads: (workstream, { today }) => agenciesIn(workstream, 'lead', today).sort().join(),
  participants: (workstream, { today }) => agenciesIn(workstream, 'participant', today).sort().join(),
}

/**
 * "Which thematic workstream differs from the others in deadline?", "do any two of them have the same leads?": those that
 * part from what most have, or those that have it in common with another one.
 */
export function oddOneOut(frame: Frame, subject: Subject, filter: Filter, context: Context): Question | null {
  const odd = differing.test(frame.words)
  if ((!odd && !pairs.test(frame.words)) || subject.ids.length + subject.unsure.length > 0) return null
  if (frame.agencies.length + frame.whens.length > 0 || frame.unknown.length > 2) return null
  const named = frame.attributes.map(({ value }) => value).find((value) => values[value])
  const by = named ?? (has(frame, 'o.same-time') ? 'deadline' : undefined)
  const value = by && values[by]
  const scope: Filter = { ...(filter.ids ? { ids: filter.ids } : {}), ...(filter.kinds ? { kinds: filter.kinds } : {}) }
  const found = select(context.plan, scope, context.today)
  if (!by || !value || Object.keys(scope).length === 0) return null
  const groups = new Map<string, string[]>()
  for (const workstream of found) {
    const key = value(workstream, context)
    groups.set(key, [...(groups.get(key) ?? []), workstream.id])
  }
  const largest = Math.max(...[...groups.values()].map((ids) => ids.length))
  const rest = [...groups.values()].filter((ids) => (odd ? ids.length < largest : ids.length > 1)).flat()
  // All alike, or all apart.
  if (rest.length === 0) return { ask: 'compare', items: found.map(({ id }) => id), by, how: 'same' }
  return { ask: 'list', filter: { ...scope, ids: rest }, attributes: [by] }
}
