import type { Question } from '../workplan/question.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'

/** Words by which the first of two is said to come later. */
const later = /\b(?:later|after|longer|behind)\b|[晚迟后]/
/** "Is there any workstream …?", "do we have …?", "has anyone …?", "有没有…": whether there is any. */
const exists =
  /^\W*(?:(?:so|and|but|ok|okay|then)[, ]+)*(?:(?:is|are|was|were|will) there\b|(?:do|does|did) (?:we|you|the (?:work ?)?plan|the annex) (?:already |still )?(?:have|contain|include|list|hold)\b|(?:is|are|was|were|do|does|did|has|have|will|can) (?:any|anyone|anybody|anything|some|someone|at least)\b|(?:is|are|was|were|do|does|did|has|have) [^?.!,;]{2,50}\b(?:any\w*|something|somewhere)\b)|有没有|有无|(?:^|[，,。？?])[^，,。？?]{0,12}(?:有|存在).{0,24}[吗嘛么]\W*$/
const open = [
  'q.which',
  'q.who',
  'q.what',
  'q.when',
  'q.how',
  'q.where',
  'q.why',
  'o.count',
  'o.or',
  'o.not',
  'o.same',
] as const

/**
 * A question of numbers or of order that asks whether something is so, with what it takes to be so: "T3 has more objectives
 * than T5, doesn't it?", "is F6 the entry with the most objectives?", "does T6 have only one lead?"
 */
export function toConfirm(question: Question, frame: Frame): Question {
  if (!(startsAsCheck(frame) || has(frame, 'q.check')) || has(frame, ...open)) return question
  switch (question.ask) {
    case 'list':
    case 'window':
    case 'tally':
      return exists.test(frame.words) ? { ...question, confirm: [] } : question
    case 'count': {
      const supposed = question.supposed ?? (question.items.length === 1 ? numberSaid(frame) : null)
      return supposed === null ? question : { ...question, supposed, confirm: [] }
    }
    case 'extreme': {
      const named = [...frame.ids, ...frame.topics.flatMap(({ ids }) => ids.slice(0, 1))]
      const claimed =
        question.over === 'items' ? named : question.over === 'agencies' ? frame.agencies.map(({ value }) => value) : []
      const among = question.filter.ids ?? question.filter.parties?.flatMap(({ agencies }) => agencies) ?? []
      return claimed.length === 0 || claimed.some((one) => among.includes(one)) || question.rank
        ? question
        : { ...question, confirm: [...new Set(claimed)] }
    }
    case 'compare': {
      const [first, second, ...more] = question.items
      if (!first || !second || more.length > 0) return question
      const ahead =
        question.how === 'count'
          ? has(frame, 'o.more') || (has(frame, 'o.fewer') ? false : null)
          : question.how === 'order'
            ? later.test(frame.words)
            : null
      return ahead === null ? question : { ...question, confirm: [ahead ? first : second] }
    }
    case 'compare-agencies': {
      const [first, second, ...more] = question.agencies
      if (!first || !second || more.length > 0 || question.how !== 'count' || !has(frame, 'o.more', 'o.fewer'))
        return question
      return { ...question, confirm: [has(frame, 'o.more') ? first : second] }
    }
    default:
      return question
  }
}

/** "Only one lead", "three leads": the number that is said. */
function numberSaid({ pieces, words }: Frame): number | null {
  const said = pieces.find(({ concept, ref }) => concept === 'number' && (!ref || ref.to === 'count'))
  const number = said?.ref?.to === 'count' ? said.ref.number : said?.number
  return number ?? (/\b(?:a single|just the one)\b/.test(words) ? 1 : null)
}
