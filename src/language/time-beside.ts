import { addDays, type Period } from '../workplan/deadline.ts'
import type { Question } from '../workplan/question.ts'
import { hasSubject } from './frame.ts'
import type { Rule } from './turn.ts'
import { type Unit, unitAt } from './when/moment.ts'

const units: Record<string, Unit> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  周: 'week',
  星期: 'week',
  月: 'month',
  季度: 'quarter',
  季: 'quarter',
  年: 'year',
}

/** Times that are counted from the one last spoken of: the unit, and whether what follows or what came before. */
const ways: [RegExp, 1 | -1][] = [
  [/\b(week|month|quarter|year) (?:after|later|following|thereafter|that follows)\b/, 1],
  [/\b(?:following|subsequent|ensuing) (week|month|quarter|year)\b/, 1],
  [/\b(week|month|quarter|year) (?:before|prior|earlier|preceding)\b/, -1],
  [/\b(?:preceding|previous) (week|month|quarter|year)\b/, -1],
  [/(?:再下|再后|再往后|后|次|第二|随后|紧接着|接下来那|之后那|之后的?)一?个?(周|星期|月|季度|季|年)/, 1],
  [/(?:前|上|再往前|之前那|之前的?)一个?(周|星期|月|季度|季|年)/, -1],
]

/** "And after that?", "before then?" */
const besideThat =
  /^\W*(?:(?:and|so|what about|how about|anything|what|what is due|what's due) )*(?:(?:due|later|earlier) )?(after|before|beyond) (?:that|then|this|it)\W*$/

/** "And the month after?", "次年呢？": the same question of the time beside the one that was asked about. */
export const ofTimeBeside: Rule = ({ frame, last, attributes }) => {
  if (!last) return null
  const period = periodOf(last)
  if (!period?.from || hasSubject(frame) || frame.roles.length + attributes.length > 0 || frame.pieces.length > 8)
    return null
  const [, way] = besideThat.exec(frame.words) ?? []
  if (way === 'before') return inPeriod(last, { to: addDays(period.from, -1) })
  if (way && period.to) return inPeriod(last, { from: addDays(period.to, 1) })
  for (const [pattern, offset] of ways) {
    const unit = units[pattern.exec(frame.words)?.[1] ?? '']
    if (unit) return inPeriod(last, unitAt(period.from, unit, offset))
  }
  return null
}

function periodOf(question: Question): Period | undefined {
  if (question.ask === 'window') return question.period
  if (question.ask === 'list' || question.ask === 'count') return question.filter.window
  return question.ask === 'tell' ? question.within : undefined
}

function inPeriod(question: Question, period: Period): Question {
  if (question.ask === 'window') return { ...question, period }
  if (question.ask === 'list' || question.ask === 'count')
    return { ...question, filter: { ...question.filter, window: period } }
  return question.ask === 'tell' ? { ...question, within: period } : question
}
