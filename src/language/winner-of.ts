import { extreme } from '../workplan/measure.ts'
import type { Attribute, Question } from '../workplan/question.ts'
import { initialState } from '../workplan/state.ts'
import { filterOf } from './filters.ts'
import { type Context, type Frame, has, type Mention } from './frame.ts'
import type { Subject } from './subject.ts'
import { extremeOf } from './superlatives.ts'

const superlative = /^o\.(?:most|least|earliest|latest)$/
const workstream = /^n\.(?:workstream|item|core|thematic|annex|cross)$/
const told: Attribute[] = [
  'leads',
  'participants',
  'interested',
  'deadline',
  'status',
  'activities',
  'objectives',
  'areas',
]

/**
 * "Who leads the workstream with the most participants?", "参加机构最多的工作流何时到期": which it is, and what is asked of it. Null
 * where nothing but the superlative is asked.
 */
export function winnerOf(
  frame: Frame,
  subject: Subject,
  context: Context,
): { question: Question; also: Question[] } | null {
  if (subject.ids.length > 0 || frame.agencies.length > 0) return null
  const { pieces } = frame
  const han = /[\u3400-\u9fff]/.test(frame.words)
  const most = pieces.findIndex(({ concept }) => superlative.test(concept))
  const noun = pieces.findIndex(
    ({ concept, words }) => workstream.test(concept) || /\bworkstream$|哪一?[条个项]$/.test(words),
  )
  if (most < 0 || noun < 0 || (han ? most > noun : most < noun)) return null
  // What is asked stands on the other side of the noun than what is ranked.
  const asks = ({ at }: Mention<unknown>) => (han ? at > noun : at < noun)
  const when = pieces.findIndex(({ concept }) => concept === 'q.when')
  const asked = [
    ...frame.attributes.flatMap((one) => (asks(one) && !one.not && told.includes(one.value) ? [one.value] : [])),
    ...(when >= 0 && asks({ value: 0, at: when, not: false }) ? (['deadline'] as const) : []),
  ]
  if (asked.length === 0) return null
  const ranked: Frame = {
    ...frame,
    roles: frame.roles.filter((one) => !asks(one)),
    attributes: frame.attributes.filter((one) => !asks(one)),
    has: new Set([...frame.has].filter((concept) => concept !== 'q.who' && concept !== 'q.when')),
  }
  const values = ranked.attributes.map(({ value }) => value)
  if (values.length === 0 && !has(frame, 'o.earliest', 'o.latest')) return null
  const question = extremeOf(ranked, subject, values, filterOf(ranked), context.today)
  if (question?.ask !== 'extreme' || question.over !== 'items') return null
  const found = extreme(question, initialState(context.plan), context.today)
  const items = found.finding === 'extreme' ? found.winners : []
  if (items.length === 0 || items.length > 6) return null
  return { question, also: [{ ask: 'tell', items, attributes: [...new Set(asked)], claims: [], without: [] }] }
}
