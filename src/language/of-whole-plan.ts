import type { Question } from '../workplan/question.ts'
import { asksBusiest } from './busiest-time.ts'
import { type Frame, has } from './frame.ts'

const bareCount = /^(?:那|那么)?(?:有|是)?(?:几|多少)[个条项]工作流[?？]?$/

/** Whether the whole plan is gone through for what is asked, whatever was spoken of before: "how many workstreams are there?" */
export function ofWholePlan(question: Question, frame: Frame, follow: Question): boolean {
  // "Which month has the most deadlines?"
  if (asksBusiest(frame) && !has(frame, 'p.it', 'p.them')) return true
  if (follow.ask === 'list' || has(frame, 'p.it', 'p.them', 'p.other', 'p.sameq', 'p.about')) return false
  const plan = has(frame, 'n.plan')
  const workstreams = has(frame, 'n.workstream') || frame.kinds.length > 0
  switch (question.ask) {
    case 'list':
      // "Has any workstream been completed so far?"
      return (
        follow.ask === 'tell' &&
        question.filter.statuses !== undefined &&
        question.filter.ids === undefined &&
        /\b(?:any|anything|something)\b/.test(frame.words)
      )
    case 'ranking':
      return true
    case 'tally':
      if (question.over === 'months') return true
      return (
        question.bound !== null &&
        (workstreams || plan || (question.bound.number === 0 && /\bagenc|\borgani|机构/.test(frame.words)))
      )
    case 'count':
      // "几个工作流": of those that were listed.
      if (bareCount.test(frame.words) && follow.ask === 'count') return false
      // "How many activities are dated?"
      if (question.of === 'activities' && question.filter.dated !== undefined) return !question.filter.ids
      return question.items.length === 0 && (plan || (question.of === 'items' && has(frame, 'n.workstream')))
    case 'extreme':
      // "The latest deadline" of one workstream would be no question.
      if (question.over === 'items') return question.by === 'deadline' && follow.ask === 'tell'
      return (workstreams || has(frame, 'n.agency')) && follow.ask !== 'extreme'
    case 'window':
      // "Which activities have dates?"
      if (question.only && Object.keys(question.period).length === 0 && !question.edge) return has(frame, 'n.activity')
      // "The next deadline", of whatever it is.
      if (question.edge && frame.whens.length === 0 && !question.only) return follow.ask === 'tell'
      // "And for the 2020 edition?" goes on.
      if (has(frame, 'p.so')) return false
      // "What days in 2020 exactly?": of what was told.
      if (follow.ask === 'tell' && follow.within && /\bdays?\b/.test(frame.words)) return false
      // "What else is due in July 2020?"
      if (follow.ask === 'window' && follow.filter.notIds) return false
      return frame.whens.length > 0 && (has(frame, 'o.all', 'q.what', 'q.which') || frame.attributes.length > 0)
    default:
      return false
  }
}
