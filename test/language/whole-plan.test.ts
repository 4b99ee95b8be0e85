import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const plan = 23

describe('one thing of every workstream', () => {
  it.each([
    ['give me all deadlines', 'T4 (bilateral labour migration agreements) · by July 2020'],
    ['leads per workstream', 'T4 (bilateral labour migration agreements) · ILO and IOM'],
    ['who leads what?', 'F5 (remittances) · interested party: IFAD'],
    ['各工作流分别由谁牵头？', 'T6（移民获得服务的机会） · 世卫组织（WHO）'],
    ['所有截止日期', '1.1（移民问题多伙伴信托基金） · 最迟于2020年5月'],
  ])('%s', (question, row) => {
    const { said } = answered(question)
    expect(about(question)).toHaveLength(plan)
    expect(said).toContain(row)
  })

  it('is told of those that the question chooses', () => {
    expect(about('list the thematic workstreams with their leads')).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6'])
    expect(answered('list the thematic workstreams with their leads').said).toContain('UN DESA, IOM and ILO')
  })

  it('leaves roles out where an agency chooses by them', () => {
    expect(answered('list everything WHO leads').said).not.toContain('IOM')
  })
})

describe('what a word asks, of a workstream or of the plan itself', () => {
  it.each([
    ['when was the plan issued?', 'July 2019'],
    ['工作计划是什么时候发布的？', '2019年7月'],
    ['how often does the network meet?', '11 December 2019'],
    ['how is the fund governed?', 'Steering Committee'],
    ['T2 is finished, right?', 'No: T2 (alternatives to detention) is recorded as in preparation'],
    ['when must T2 be finished?', 'due by July 2020'],
    ["isn't T1 due in July 2020?", 'No: T1 (national data capacity) is due by December 2020'],
    ["isn't UNHCR a lead on T2?", 'Yes: UNHCR'],
    ['is 2.2 on track?', 'in preparation'],
    ["who are ILO's partners on T4?", 'IOM'],
    ['has work on T5 begun?', 'in preparation'],
    ['is remittances a core workstream?', 'No: F5 (remittances) is an annex entry'],
    ['偷运在附件里吗？', '是的：F4'],
    ['is T6 part of thematic area 5?', 'Yes: T6'],
    ['is ILO a lead or a participant on T4?', 'ILO is a lead in T4'],
    ['do any of the core workstreams involve WHO?', 'no core workstream in which WHO'],
    ['has T2 been delivered?', 'No: T2 (alternatives to detention) is recorded as in preparation'],
    ['could I have the wording of activity no. 5 in 2.2?', '2.2.5'],
    ['联合国艾滋病署露没露脸？', 'X3'],
    ['has the annual meeting taken place?', '2019 annual meeting — on 11 December 2019'],
    ['what is T4.1.1?', 'no activity T4.1.1'],
    ['has anything been completed?', 'No workstream is recorded as completed'],
    ['why are the core priorities called core?', 'structural'],
    ['of the ideas WFP likes, which ones also touch objective 5?', 'F6'],
    ['what is due between 1 August and 30 November 2020 by the plan?', '4.3.2'],
    ['compare T2 and T3', 'lead T3'],
    ['what has a date in June 2020?', '4.3.4'],
    ["what's next on the calendar?", '2.1.2'],
  ])('%s', (question, says) => {
    expect(answered(question).said).toContain(says)
  })

  it("leaves an agency out of its partners, whatever its own part: ILO leads T4, it doesn't take part", () => {
    const { said } = answered("who are ILO's partners on T4?")
    expect(said).not.toContain('ILO')
    expect(said).not.toContain('No:')
  })

  it('says of a date that has passed that completion is not recorded', () => {
    const { said } = answered('has the annual meeting taken place?', '2020-02-01')
    expect(said).toContain('on 11 December 2019 (date passed, completion not recorded)')
    expect(said).toContain('on 17–18 December 2020.')
  })

  it('knows whom to call is not in the plan', () => {
    expect(answered('who should I call at ILO?').reply.kind).toBe('unknown')
  })
})
