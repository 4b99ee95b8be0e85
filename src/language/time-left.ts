import { workstreamOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import { type Frame, hasSubject } from './frame.ts'
import type { Rule } from './turn.ts'

/** "How many days until", "how late is it", "还剩多久": how far a deadline is, ahead or behind. */
const asked =
  /\bhow (?:long|much time|much longer|many (?:days|weeks|months)|soon|far (?:off|away|behind)|late|overdue|delayed)\b|\bby how (?:much|many|long)\b|\b(?:days|weeks|months|time) (?:left|remaining|remain|to go|to spare)\b|\b(?:remaining|left over) (?:days|weeks|months|time)\b|(?:还有|还剩|剩下?|差|拖|逾期|超期|过期|(?<!最)[晚迟]|延误|延期)了?(?:多久|多长时间|多少(?:天|日|周|个?月|时间)|几(?:天|日|周|个?星期|个?礼拜|个?月))/

/** Of one workstream whose deadline is asked in these words: how long it is until then, or since. */
export function timeLeft(question: Question, frame: Frame): Question {
  if (!asked.test(frame.words)) return question
  const told = question.ask === 'tell' && question.attributes.every((one) => /^(?:deadline|summary|dates)$/.test(one))
  const late = question.ask === 'check' && question.claims.every(({ is }) => is === 'overdue')
  if (!(told || late) || !('items' in question) || question.items.length !== 1) return question
  if (
    frame.attributes.length === 0 &&
    !late &&
    !/\b(?:left|remain|until|till|to go|late)|剩|还有|拖|晚/.test(frame.words)
  )
    return question
  return { ask: 'tell', items: question.items, attributes: ['remaining'], claims: [], without: [] }
}

/** "Is 4.1 late?", "by how much?": how long it is since, or until, its deadline. */
export const byHowMuch: Rule = ({ frame, last, item, context, conversation: { listed } }) => {
  if (!/\bby how (?:much|long|many)\b/.test(frame.words) || hasSubject(frame)) return null
  const overdue = last?.ask === 'check' && last.claims.some(({ is }) => is === 'overdue' || is === 'deadline')
  const due = last?.ask === 'tell' && last.attributes.some((one) => one === 'deadline' || one === 'remaining')
  const late = last?.ask === 'list' && last.filter.overdue === true
  const items = late && listed.length > 1 ? listed : item === undefined ? [] : [item]
  if (!(overdue || due || late) || items.length === 0) return null
  if (!items.every((id) => workstreamOf(context.plan, id))) return null
  return { ask: 'tell', items, attributes: ['remaining'], claims: [], without: [] }
}
