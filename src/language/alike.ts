import { span } from '../workplan/deadline.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Filter, Question } from '../workplan/question.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import { type Frame, has, kindsNamed } from './frame.ts'
import type { Subject } from './subject.ts'

/** "到期日跟T2一样的还有谁", "和T4同一领域的有哪些": the workstreams that share something with one that is named. */
export function alike(frame: Frame, subject: Subject, attributes: Attribute[], plan: Plan): Question | null {
  const [item] = subject.ids
  const workstream = subject.ids.length === 1 ? workstreamOf(plan, item ?? '') : undefined
  const many = workstream && asMany(frame, workstream)
  if (many) return many
  const beside = frame.pieces.some(({ words }) => /^(?:跟|和|与|同|as|with)$/.test(words))
  if (!workstream || !has(frame, 'o.same', 'o.same-time') || !beside || frame.agencies.length > 0) return null
  // "和T4同月到期的核心工作流".
  const kinds = kindsNamed(frame)
  const some = /\b(?:any(?:thing|one|body)?|something|others?|what|else)\b/
  const seeks =
    some.test(frame.words) ||
    kinds.length > 0 ||
    has(frame, 'q.which', 'o.list', 'p.else', 'p.other') ||
    /有吗|有没有|还有/.test(frame.words)
  const area: Attribute[] = /同一?(?:个)?(?:主题)?领域/.test(frame.words) ? ['areas'] : attributes
  const [by] = (has(frame, 'o.same-time') ? (['deadline'] as Attribute[]) : area).filter(
    (one) => one !== 'summary' && one !== 'involved',
  )
  const shared = seeks && by ? sharing(workstream, by) : null
  return (
    shared && {
      ask: 'list',
      filter: { ...(kinds.length > 0 ? { kinds } : {}), ...shared, notIds: [workstream.id] },
      // Which of several they share.
      attributes: by === 'objectives' ? [by] : [],
    }
  )
}

const equally =
  /\bas many\b.*\bas\b|\b(?:same|equal|identical) (?:number|amount|count) of\b.*\b(?:as|to|with)\b|[跟和与同].*(?:一样多|数[目量]?(?:都|也)?(?:相同|一样|相等))/

const sizes = {
  leads: ({ leads }: Workstream) => leads.length,
  participants: ({ participants }: Workstream) => participants.length,
  interested: ({ interested }: Workstream) => interested.length,
  objectives: ({ objectives }: Workstream) => objectives.length,
  activities: ({ activities }: Workstream) => activities.length,
}

/** "Which workstreams have as many participants as T2?" */
function asMany(frame: Frame, workstream: Workstream): Question | null {
  if (!equally.test(frame.words) || frame.agencies.length > 0) return null
  const of = frame.attributes.map(({ value }) => value).find((value) => value in sizes) as
    | keyof typeof sizes
    | undefined
  if (!of) return null
  const kinds = kindsNamed(frame)
  return {
    ask: 'list',
    filter: {
      ...(kinds.length > 0 ? { kinds } : {}),
      notIds: [workstream.id],
      counts: [{ of, at: 'exactly', number: sizes[of](workstream) }],
    },
    attributes: [of],
  }
}

/** The condition that what shares an attribute with a workstream meets. */
function sharing(workstream: Workstream, by: Attribute): Filter | null {
  switch (by) {
    case 'areas':
      return workstream.areas.length > 0 ? { areas: workstream.areas } : null
    case 'objectives':
      return workstream.objectives.length > 0 ? { objectives: [{ any: workstream.objectives }] } : null
    case 'status':
      return { statuses: { any: [workstream.status] } }
    case 'leads':
      return {
        parties: workstream.leads.map(({ agency }) => ({ agencies: [agency], roles: ['lead'] })),
        counts: [{ of: 'leads', at: 'exactly', number: workstream.leads.length }],
      }
    case 'deadline':
    case 'dates': {
      const days = span(workstream.deadline)
      return days ? { window: { from: days.from, to: days.to } } : null
    }
    default:
      return null
  }
}
