import type { Filter, Question } from '../workplan/question.ts'
import type { Context, Frame } from './frame.ts'
import { has } from './frame.ts'

/** "Which of WHO, UNDP and …", "of ILO and WHO, who …", "…当中哪家". */
const oneOf =
  /\b(?:(?:which|who|any|anyone|either|how many)(?: one| ones)? (?:of|among|out of)|^\W*(?:of|among|out of)) (?:the )?(?:agencies |organi[sz]ations )?$/
const among = /(?:[当之]中|里面?|中间?)[，,\s]*(?:有)?(?:哪(?!.{0,2}(?:工作流|[条项]))|谁|几家)/

const beyondAgencies =
  /\b(?:bod(?:y|ies)|leads?|actors?|entit(?:y|ies)|players?|ones|those)\b.{0,20}\b(?:not|n['’]t|other than|besides|apart from|rather than|no) (?:actually |really |themselves |itself )?(?:a |an |any |the |single |individual )?(?:un |united nations )?agenc(?:y|ies)\b|\bnon[- ](?:un[- ])?agency\b|(?:不是|并非|不属于|非)(?:联合国)?(?:的)?(?:专门)?机构的?(?:主体|实体|单位|牵头|成员|参加|参与)/

/**
 * "Which of WHO, UNDP and UN-Habitat lead something?", "which bodies that are no agencies lead workstreams?": each of some of
 * those who take part, with where it does.
 */
export function whichAgencies(frame: Frame, filter: Filter, { plan }: Context): Question | null {
  if (frame.ids.length + frame.topics.length + frame.unsure.length > 0 && !frame.set) return null
  const { parties: _, ...others } = filter
  const [role] = frame.roles
  const of = (asked: string[], none: boolean): Question => ({
    ask: 'tally',
    over: 'agencies',
    filter: others,
    role: role?.value ?? 'any',
    bound: none ? { at: 'exactly', number: 0 } : null,
    without: plan.agencies.flatMap(({ id }) => (asked.includes(id) ? [] : [id])),
  })
  if (beyondAgencies.test(frame.words) && frame.agencies.length === 0)
    return of(
      plan.agencies.flatMap(({ id, kind }) => (kind === 'body' ? [id] : [])),
      false,
    )
  const [first] = frame.agencies
  if (!first || frame.agencies.length < 2 || frame.roles.length !== 1 || frame.agencies.some(({ not }) => not))
    return null
  const start = frame.pieces[0]?.from ?? 0
  const before = frame.words.slice(0, (frame.pieces[first.at]?.from ?? 0) - start)
  const chosen = oneOf.test(before) || among.test(frame.words)
  return chosen && !has(frame, 'o.most', 'o.least', 'o.more', 'o.fewer', 'o.compare')
    ? of(
        frame.agencies.map(({ value }) => value),
        role?.not === true,
      )
    : null
}
