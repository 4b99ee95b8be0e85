import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('two things of two workstreams', () => {
  it.each([
    'Please tell me the lead of T4 as well as the due date of 2.2.',
    'Can you give me the leading agency for T4 plus the deadline for national implementation plans',
    'As regards T4, who leads it? And as regards 2.2, when does it fall due?',
  ])('are each told of its own: %s', (question) => {
    const { said } = answered(question)
    expect(about(question)).toEqual(['T4', '2.2'])
    expect(said).toContain('lead T4')
    expect(said).toContain('2.2 (national implementation plans) is due by December 2020')
    expect(said).not.toContain('July 2020')
    expect(said).not.toContain('OHCHR')
  })

  it('are told of both where they do not take turns', () => {
    const { said } = answered('leads and deadlines of T4 and 2.2')
    for (const words of ['ILO', 'OHCHR', 'July 2020', 'December 2020']) expect(said).toContain(words)
  })
})

describe('two things that the plan explains', () => {
  it.each([
    ['联系中心和知识平台有什么区别', '联系中心是能力建设机制的组成部分', '全球知识平台是能力建设机制的组成部分'],
    ['年会跟负责人会议有啥不同', '全网络年度会议将审查进展情况', '2019 年 5 月 8 日在日内瓦举行负责人会议'],
    ['启动基金与联系中心的区别是什么', '联合国资金池机制', '联系中心是能力建设机制的组成部分'],
    [
      "what's the difference between the connection hub and the knowledge platform?",
      'connection hub',
      'global knowledge platform',
    ],
  ])('are told side by side: %s', (question, one, other) => {
    const { said } = answered(question)
    expect(said).toContain(one)
    expect(said).toContain(other)
  })
})

it.each([
  ['Is UNHCR lead of T2 and participant of T3?', /^Yes: UNHCR leads T2.*Yes: UNHCR participates in T3/s],
  ['Does IOM lead T1 and participate in T6?', /^Yes: IOM leads T1.*Yes: IOM participates in T6/s],
  ['UNDP leads 2.1 and participates in T2, right?', /^Yes: UNDP leads 2.1.*No: UNDP is not a participant in T2/s],
  ["What's the lead of T1 and is there a fixed date for F1?", /lead T1.*F1 .*no fixed date/s],
])('holds two parts of one agency against the workstream of each: %s', (question, said) => {
  expect(answered(question).said).toMatch(said)
})
