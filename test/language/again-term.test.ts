import { expect, it } from 'vitest'
import { answered } from '../asking.ts'

it.each([
  ['移民问题多伙伴信托基金是哪天设立的？', '设计上它优先照顾怎样的方案', '合作举办'],
  ['启动基金是什么？', '它优先支持什么方案', '合作举办'],
  ['年会讨论什么？', '它审查什么', '审查进展情况'],
  ['what is the start-up fund?', 'what kind of programmes does it prioritize?', 'joint'],
])('goes on with what the plan says of the same thing: %s %s', (first, then, told) => {
  expect(answered([first, then]).said).toContain(told)
})

it('leaves its facts to the workstream', () => {
  expect(answered(['联系中心是干什么的？', '它由谁牵头']).said).toContain('国际移民组织')
})
