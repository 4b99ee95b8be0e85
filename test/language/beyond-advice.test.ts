import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const today = '2020-03-10'

describe("the asker's own affairs, the world, and what the bot is to write", () => {
  it.each([
    '我被拘留了怎么办',
    '我孩子能上学吗',
    'HIV怎么传播',
    '气候变化是真的吗',
    '写一份T4的新闻稿',
    '把T1的内容翻译成法语',
    '宣传战略的口号是什么',
    'T5成功案例有哪些',
    'F5手续费降到多少了',
    '1.1第一笔资助给了谁',
    '2.2有几个国家提出申请',
    'X3在哪些国家做',
    '红十字会是不是网络成员',
  ])('are not in the plan: %s', (question) => {
    expect(answered(question, today).reply.kind).toBe('unknown')
  })

  it.each([
    ['我孩子上学难，计划里哪条管这个', 'T6'],
    ['我们在写一份关于移民健康的简报，T6谁牵头', 'T6'],
    ['世卫组织牵头T6是真的吗', 'T6'],
  ])('may lead to what the plan says: %s', (question, id) => {
    expect(about(question, today)).toEqual([id])
  })
})
