import { ask } from '../../src/ask.ts'
import { chromeFor } from '../../src/language/chrome/chrome.ts'
import { blockKit } from '../../src/reply/block-kit.ts'
import type { State } from '../../src/workplan/state.ts'
import { interleaved, median } from './measure.ts'

/** What people ask on most days; all but the last of each language have an answer. */
export const questions = [
  'Who leads T4?',
  'when is 2.2 due',
  "What's the status of the global knowledge platform?",
  'what are the activities of T2',
  'Which workstreams does WHO take part in?',
  'What is due in the next two months?',
  'Is UNHCR a lead on T3?',
  'Which thematic workstreams are IOM-led and due in July 2020?',
  "who's on data",
  'How many workstreams are in preparation?',
  'What is overdue?',
  'What is the start-up fund?',
  'who reviews the workplan?',
  'How much money is in the budget of T1?',
  'T4由谁牵头？',
  '2.2什么时候到期？',
  '全球知识平台的现状如何？',
  '世卫组织参加哪些工作流？',
  '未来两个月有什么到期？',
  '难民署是T3的牵头机构吗？',
  '有多少个工作流在筹备中？',
  '哪些工作流逾期了？',
  '什么是启动基金？',
  'T1的预算是多少？',
]

/** From the text of a question to the blocks that Slack is sent. */
export function replyTo(question: string, state: State): unknown {
  const { reply } = ask(question, { state, today: '2019-11-18', language: null, conversation: null, agencies: [] })
  return blockKit(reply, {
    chrome: chromeFor(reply.language),
    surface: 'message',
    tables: true,
    page: 0,
    again: question,
    memory: 'measured',
  })
}

/** The median over all questions of each one's median, and the slowest one's, in ms. */
export async function questionTimes(state: State, rounds: number) {
  const cases = questions.map((question) => ({ name: question, run: () => replyTo(question, state) }))
  const each = await interleaved(cases, rounds)
  const slowest = Math.max(...each)
  return { each, median: median(each), slowest, which: questions[each.indexOf(slowest)] ?? '' }
}
