import type { Attribute, Question } from '../workplan/question.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'
import type { Subject } from './subject.ts'

/** Verbs by which the very words are asked for. */
const literal = /\b(?:mention|refer|speak|talk|word|name)|^(?!\W*what (?:does|do|is|did)\b).*\bsay/

const belongs = /[归管]|对应|属|落实|处理|解决|打击|消除|针对|[有相]关|关于|工作流|条目/

/** "Which workstreams cover trafficking?", "who works on it?": the objective which is known by that name, and who serves it. */
export function byObjectiveName(frame: Frame, subject: Subject): Question[] {
  const [number, ...more] = [...new Set(frame.objectiveNames)]
  if (number === undefined || more.length > 0 || subject.by !== 'none') return []
  // In Chinese a workstream may be called so as well: "领事保护目标对应哪条" names the objective as one.
  const han = !/[a-z]/.test(frame.words)
  const noun = has(frame, 'a.objectives', 'n.objective') && has(frame, 'q.which', 'q.who', 'q.what', 'o.list')
  // "人口贩运归哪条管": no workstream is called so.
  const named = noun || (has(frame, 'q.which') && belongs.test(frame.words))
  if (han && !named) return []
  const limited =
    frame.agencies.length + frame.whens.length + frame.statuses.length + frame.objectives.length + frame.areas.length
  const others = frame.attributes.some(
    ({ value }) => !/^(?:leads|participants|involved|summary|objectives|activities)$/.test(value),
  )
  // "I'd have expected somebody with more presence at borders" asks nobody.
  const who = has(frame, 'q.who') && /\b(?:who|whose|which|what)\b|谁|哪/.test(frame.words)
  const asks =
    who || han || (has(frame, 'q.which', 'q.what', 'o.list') && (has(frame, 'n.workstream') || frame.kinds.length > 0))
  // "Discrimination?", "what is planned on trafficking?"
  const plain = frame.attributes.every(({ value }) => value === 'summary' || value === 'activities')
  const whole =
    plain &&
    !has(frame, 'q.which', 'q.where', 'n.workstream', 'q.check') &&
    (!startsAsCheck(frame) || has(frame, 'o.all'))
  if (!(asks || whole) || limited > 0 || others || frame.unknown.length > 0 || literal.test(frame.words)) return []
  if (has(frame, 'q.why', 'q.when', 'o.count', 'o.most', 'o.least', 'o.not', 'o.without')) return []
  if (has(frame, 'n.activity') && !whole) return []
  const served: Question = { ask: 'objective', number }
  const kinds = frame.kinds.flatMap(({ value, not }) => (not ? [] : [value]))
  if (!who && kinds.length === 0) return [served]
  const onlyLeads =
    frame.roles.some(({ value }) => value === 'lead') && !frame.roles.some(({ value }) => value === 'participant')
  const attributes: Attribute[] = !who ? [] : onlyLeads ? ['leads'] : ['leads', 'participants']
  const filter = { objectives: [{ any: [number] }], ...(kinds.length > 0 ? { kinds } : {}) }
  return [served, { ask: 'list', filter, attributes }]
}
