import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

describe('a body in Chinese that the plan does not have', () => {
  it.each([
    ['洛克菲勒基金会牵头什么', '洛克菲勒基金会'],
    ['丝路基金参加了吗', '丝路基金'],
    ['国际红十字委员会有什么角色', '红十字委员会'],
    ['联合国秘书处政治事务部牵头吗', '政治事务部'],
    ['请问复旦大学有没有参加', '复旦大学'],
    ['國際僱主聯合會參加哪條', '雇主联合会'],
    ['清洁能源联盟也参与吗', '清洁能源联盟'],
  ])('is said to be none of it, whatever a part of its name is: %s', (asked, named) => {
    const { reply, said } = answered(asked)
    expect(reply.kind).toBe('unknown')
    expect(said).toContain(named)
  })

  it.each([
    ['儿童基金会参加什么'],
    ['联合国人口基金牵头过吗'],
    ['信托基金是谁牵头'],
    ['启动基金由谁牵头'],
    ['执行委员会牵头哪条'],
    ['难民总署牵头哪条'],
    ['妇女署有没有参加T3'],
  ])('is not found in what the plan has: %s', (asked) => {
    expect(answered(asked).reply.kind).toBe('answer')
  })
})
