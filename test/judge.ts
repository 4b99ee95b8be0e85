import * as z from 'zod'
import { plainText } from '../src/reply/plain-text.ts'
import type { Reply } from '../src/reply/reply.ts'
import { Day } from '../src/workplan/deadline.ts'

const Kind = z.enum(['answer', 'clarify', 'unknown'])

/** One line of test/questions: the last turn is judged. */
export const Question = z.strictObject({
  id: z.string(),
  lang: z.string(),
  skill: z.string(),
  turns: z.array(z.string()).min(1),
  today: Day,
  /** Several where two outcomes are both fair. */
  expect: z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(Kind).min(1)),
  /** Workstreams it must be about, in any order; left out where that would be unfair. */
  ws: z.array(z.string()).optional(),
  /** Of each group one must be said, whatever its case. */
  must: z.array(z.array(z.string()).min(1)),
  /** None of these may be said, in this case. */
  mustNot: z.array(z.string()),
})
export type Question = z.infer<typeof Question>

export type Verdict = {
  /** `abstained`: nothing false was said, but not what was expected either. */
  is: 'right' | 'wrong' | 'abstained'
  why: string
}

/** Judges a reply by what the question expects; only the direct answer counts, not what surrounds it. */
export function judge(question: Question, reply: Reply): Verdict {
  const said = plainText(reply.answer)
  const failing: Verdict['is'] = reply.kind === 'unknown' || reply.kind === 'clarify' ? 'abstained' : 'wrong'
  const forbidden = question.mustNot.find((words) => says(said, words))
  if (forbidden !== undefined) return { is: 'wrong', why: `says ${forbidden}` }
  if (!question.expect.some((kind) => kind === reply.kind)) {
    return { is: failing, why: `${reply.kind}, not ${question.expect.join(' or ')}` }
  }
  if (question.ws && !sameSet(question.ws, reply.workstreams)) {
    return { is: failing, why: `about [${reply.workstreams.join(' ')}], not [${question.ws.join(' ')}]` }
  }
  const lower = said.toLowerCase()
  const missing = question.must.find((group) => !group.some((words) => lower.includes(words.toLowerCase())))
  if (missing) return { is: failing, why: `does not say ${missing.join(' or ')}` }
  return { is: 'right', why: '' }
}

/** Whether words occur; those that are an id (`T4`, `2.1`) not as a part of another (`T41`, `2.1.3`, `12.1`). */
function says(text: string, words: string): boolean {
  if (!/^[A-Z]?\d+(\.\d+)*$/.test(words)) return text.includes(words)
  const id = words.replaceAll('.', '\\.')
  return new RegExp(`(?<![A-Za-z0-9]|\\d\\.)${id}(?![A-Za-z0-9]|\\.\\d)`).test(text)
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a)
  const right = new Set(b)
  return left.size === right.size && [...left].every((item) => right.has(item))
}
