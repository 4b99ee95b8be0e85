import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  'Not every thematic workstream is due in July 2020, correct?',
  'Which thematic workstream is the exception to the July 2020 deadline?',
  'Are all thematic workstreams due in July 2020, or is there an exception?',
])('tells the exception, and not the others: %s', (question) => {
  expect(answered(question).said).toMatch(/^No, not T1 /)
})

it.each([
  ['附件条目都有牵头机构吗', /^不是，F1/],
  ['据说附件里的条目都有牵头机构', /^不是，F1/],
  ['主题工作流都写明了牵头方吗', /^是的，6个都是/],
  ['主题工作流都对应目标吗', /^是的，6个都是/],
  ['附件条目都写了主题领域吗', /^不是，X1.*X2.*X3/],
  ['所有核心工作流都是全体成员参加吗，有没有例外', /^不是，4\.1[\s\S]*参加方：执行委员会/],
  ['核心工作流都写了参加方吗', /4\.1.*执行委员会/],
])('tells whether each of a kind has one: %s', (question, answer) => {
  expect(answered(question).said).toMatch(answer)
})
