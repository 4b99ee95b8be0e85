import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what a Chinese question asks of the narrative', () => {
  it.each([
    ['我要给领导写发言稿，麻烦把计划里有关“同一声音”的内容找出来', '用一个声音说话'],
    ['连接枢纽是干什么的', '联系中心'],
    ['协调员扮演什么样的角色', '协调人'],
    ['定期检视工作计划实施的责任落在谁身上', '执行委员会'],
    ['主题优先和核心优先，二者有何不同', '结构性'],
    ['附件里的活动在什么条件下展开', '能力'],
    ['有没有把联合国在移民方面的工作都写进计划', '全面纲要'],
    ['首长会议定在哪天、在哪里开', '2019 年 5 月 8 日'],
    ['这版工作计划是何时对外公布的', '2019年7月'],
    ['最重要的优先事项是哪两项', '国家执行计划'],
  ])('is found however it is worded: %s', (question, said) => {
    expect(answered(question).said).toContain(said)
  })

  it.each([
    ['核心优先事项有哪些？', '核心优先事项4'],
    ['網絡的四大核心重點分別是什麼？', '核心优先事项4'],
    ['计划把目标归成哪五个领域', '主题领域5'],
    ['五大领域都有啥', '主题领域5'],
  ])('lists priorities and areas: %s', (question, said) => {
    expect(answered(question).said).toContain(said)
  })

  it.each([
    ['核心优先事项中哪些逾期', '核心优先事项1'],
    ['下届年会哪天开', '审查进展'],
    ['统一口径那条什么时候到期', '公开场合'],
    ['联系中心什么时候建成', '用户'],
    ['附件里的活动什么时候到期', '概述'],
  ])('is left to the workstreams where these are asked for: %s', (question, not) => {
    expect(answered(question).said).not.toContain(not)
  })
})

describe('what a Chinese question asks of the assistant itself', () => {
  it.each([
    'T4值得我们投入吗',
    'T4成功的机会大不大',
    'T4该不该砍掉',
    '请就T4的优劣作一评价',
    '你有什么建议，要不要加入T4',
    'T4靠谱吗',
    'T4会不会失败',
    '换成你，你会加入T4吗',
  ])('has no opinion: %s', (question) => {
    expect(answered(question).said).toContain('没有看法')
  })

  it.each([
    ['最容易受到伤害的人群是谁', '人权'],
    ['T4值得关注的活动有哪些', 'T4.1'],
    ['T4能实现哪些目标', '目标'],
    ['T4的成功标准是什么', 'T4'],
  ])('is no opinion where the plan tells: %s', (question, said) => {
    expect(answered(question).said).toContain(said)
    expect(answered(question).said).not.toContain('没有看法')
  })
})

describe('what goes on from a list in Chinese', () => {
  const led = '国际移民组织牵头哪些主题工作流？'
  it.each([
    ['T4我已经知道了，别列它，其余的给我', ['T1', 'T2', 'T3', 'T5']],
    ['把T4去掉再列一次', ['T1', 'T2', 'T3', 'T5']],
    ['若扣除T4，名單為何？', ['T1', 'T2', 'T3', 'T5']],
    ['我还想要一份人权高专办的', ['T3', 'T5']],
    ['要是换作人权高专办，答案是什么', ['T3', 'T5']],
    ['请从中筛选出2020年12月到期的', ['T1']],
    ['合计？', ['T1', 'T2', 'T3', 'T4', 'T5']],
  ])('%s', (turn, ids) => {
    expect(about([led, turn])).toEqual(ids)
  })
})
