import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

const today = '2020-03-10'

describe('records, effects and figures', () => {
  it.each([
    'T4在哪几个国家试点',
    '年会的会议纪要发我一份',
    'X3已经发了多少药',
    'T1培训了多少统计人员',
    'T1的指导说明在哪里下载',
    '知识平台的网址是什么',
    '启动基金批了哪些项目',
    '工作组有哪些人',
    '秘书处有几个人',
    '秘书长对计划怎么评价',
    '新冠疫情对年会有什么影响',
    '我们国家该不该参加T4',
  ])('are in no workplan: %s', (question) => {
    expect(answered(question, today).reply.kind).toBe('unknown')
  })

  it.each(['T4要在几个国家试点', '移民走廊试点在哪个工作流', '工作组怎么成立', '既然1.2已经完成了，成果在哪里下载？'])(
    'are not asked for here: %s',
    (question) => {
      expect(answered(question, today).reply.kind).toBe('answer')
    },
  )
})
