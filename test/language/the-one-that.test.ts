import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const today = '2020-02-10'

it.each([
  [['主题工作流有哪些', 'IOM没有牵头的那条'], ['T6']],
  [['T1到T6谁牵头的都列一下', 'IOM没有牵头的那条'], ['T6']],
  [['主题工作流有哪些', '12月到期的那条谁牵头'], ['T1']],
  [['核心工作流有哪些', '还在筹备的那条什么时候到期'], ['2.2']],
  [['核心工作流有哪些', '逾期的那条谁牵头'], ['4.1']],
  [['领域2有哪些', '儿基会牵头的那个参加方是谁'], ['T2']],
  [['哪些工作流7月到期', '秘书处牵头的那一条是讲什么的'], ['4.2']],
])('the one of those told of which it holds is asked about: %s', (turns, ids) => {
  expect(about(turns, today)).toEqual(ids)
})

it('is told by what is asked of it', () => {
  expect(answered(['主题工作流有哪些', 'IOM没有牵头的那条谁参加'], today).said).toContain('UNDP')
})
