import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each([
  ['毒罪办牵头的那条，合作方都有谁', 'F4', '难民署'],
  ['世卫牵头的那条，参加方是谁', 'T6', '人居署'],
  ['难民署牵头的那个工作流谁参加', 'T2', '毒品和犯罪问题办公室'],
  ['协调人牵头那条的活动有哪些', '4.3', '4.3.1'],
  ['协调人牵头的那一条有哪些参加机构', '4.3', '全体成员'],
])('an agency and its part stand for the one workstream that they describe: %s', (question, item, told) => {
  const { reply, said } = answered(question)
  expect(reply.workstreams).toEqual([item])
  expect(said).toContain(told)
})

it('describe none where there are several', () => {
  expect(about('移民组织牵头的那条，参加方是谁')).not.toHaveLength(1)
})
