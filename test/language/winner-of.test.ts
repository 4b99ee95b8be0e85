import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  ['What is the deadline of the workstream with the most activities?', 'X3', '18 months'],
  ['Who leads the workstream with the most participants?', 'T6', 'World Health Organization'],
  ['What is the status of the workstream with the earliest deadline?', '4.1', 'in progress'],
  ['When is the thematic workstream with the fewest leads due?', 'T6', 'July 2020'],
  ['参加机构最多的工作流由谁牵头？', 'T6', '世卫组织'],
  ['到期最早的主题工作流是什么状态', 'T2', '筹备中'],
])('tells what is asked of the one that is on top: %s', (question, item, fact) => {
  const { reply, said } = answered(question)
  expect(reply.workstreams).toContain(item)
  expect(said).toContain(fact)
})
