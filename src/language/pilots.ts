import { workstreamOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { type Frame, has } from './frame.ts'
import { keysOf } from './search.ts'

/** "Is there a figure for pilot countries in T4?": how many, which the plan leaves open. */
export function pilotsCounted(frame: Frame, items: string[], plan: Plan): Question | null {
  const figure =
    /\b(?:figure|a number|the number|number for|the total|quantity|(?:two|three|five|ten)(?: |,).{0,20}pilot)\b/
  // "试点国家定了没": whether they are chosen, of which the plan says no more than how many it leaves open.
  const chosen =
    /(?:定|选|确定|敲定|选定|挑|圈定|落实|公布|宣布|拍板)(?:好|出来?|下来|完|中|齐)*(?:了)?(?:没有?|吗|么|不)[?？]?$/
  if (!has(frame, 'n.pilot') && !frame.terms.some(({ id }) => id === 'pilot-countries')) return null
  const words = [...keysOf('pilot countries'), ...keysOf('试点国家')]
  if (figure.test(frame.words)) return { ask: 'check', items, claims: [{ is: 'mentions', words, shown: 'pilot' }] }
  const activities = items.flatMap((id) =>
    (workstreamOf(plan, id)?.activities ?? [])
      .filter(({ text }) => /试点/.test(text.zh))
      .map(({ number }) => `${id}.${number}`),
  )
  return chosen.test(frame.words) && activities.length > 0
    ? { ask: 'tell', items: activities, attributes: ['summary'], claims: [], without: [] }
    : null
}
