import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const annex = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'X1', 'X2', 'X3']

describe('conditions', () => {
  it.each([
    ['what does IOM lead?', ['1.2', '2.1', '2.2', '4.1', 'T1', 'T2', 'T3', 'T4', 'T5', 'F4']],
    ['ILO participates where?', ['T3', 'T5', 'T6']],
    ['what does WFP do?', ['F2', 'F3', 'F6']],
    ['thematic workstreams led by ILO or WHO', ['T1', 'T4', 'T6']],
    ['thematic workstreams where ILO and IOM both lead', ['T1', 'T4']],
    ['which thematic workstreams are in preparation and led by OHCHR?', ['T3', 'T5']],
    ['which workstreams led by UNICEF are due before August 2020?', ['T2', 'T5']],
    ['which workstreams are led by IOM and due in July 2020?', ['1.2', 'T2', 'T3', 'T4', 'T5']],
    ['how many workstreams are in progress?', ['1.1', '1.2', '2.1', '3', '4.1', '4.2', '4.3', 'T1']],
    ['workstreams on objective 7', ['T2', 'T3', 'T5', 'F2', 'F4']],
    ['目标7的工作流', ['T2', 'T3', 'T5', 'F2', 'F4']],
    ['does any annex entry have a lead?', ['F4']],
    ['which workstreams and annex proposals are subsumed under thematic area 2?', ['T2', 'T3', 'F2', 'F3', 'F6']],
    ['跟第23项目标有关的，全都给我', ['F1', 'F2', 'F3', 'F5', 'F6']],
    ['which workstreams are led by three agencies?', ['2.2', 'T1', 'T2', 'T5']],
    ['which workstreams have more than five activities?', ['1.1', '2.1', '2.2', 'F1', 'X3']],
    ['由三家机构牵头的主题工作流', ['T1', 'T2', 'T5']],
    ['which annex entries have a time frame of “not applicable”?', ['F2', 'F3', 'F6']],
    ['附件里哪些条目的时间框架为十八个月至两年？', ['F5', 'X2', 'X3']],
    ['workstreams without a fixed date', ['3', '4.3', ...annex]],
  ])('%s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })
})

describe('negation', () => {
  it.each([
    ['list thematic workstreams not led by IOM', ['T6']],
    ['哪些主题工作流不是国际移民组织牵头的？', ['T6']],
    ['不是2020年7月到期的主题工作流', ['T1']],
    ['which ones does OHCHR join as a participant rather than a lead?', ['T2', 'T6']],
    ['core workstreams that dont come with a fixed date', ['3', '4.3']],
    ['thematic workstreams where ILO is nowhere to be seen', ['T2']],
    ['UN-Habitat takes part in every thematic workstream except one. Which?', ['T4']],
    ['除了2020年7月交付的，主题工作流还有哪些？', ['T1']],
    ['in which thematic workstream does IOM not hold a lead?', ['T6']],
    [
      'which workstreams does IOM not lead?',
      ['1.1', '3', '4.2', '4.3', 'T6', 'F1', 'F2', 'F3', 'F5', 'F6', 'X1', 'X2', 'X3'],
    ],
    ['which annex entries have no lead?', annex.filter((id) => id !== 'F4')],
    ['which workstreams are not in progress?', ['2.2', 'T2', 'T3', 'T4', 'T5', 'T6', ...annex]],
  ])('%s', (question, ids) => {
    expect(about(question)).toEqual(ids)
  })

  it.each([
    ['who participates in T6 besides IOM?', 'IOM'],
    ['agencies that participate in T6 except IOM', 'IOM'],
  ])('leaves out whom it names: %s', (question, agency) => {
    const { reply, said } = answered(question)
    expect(reply.workstreams).toEqual(['T6'])
    expect(said).toContain('UNICEF')
    expect(said).not.toContain(agency)
  })
})

describe('periods', () => {
  it.each([
    ['what is due in May 2020?', '2019-11-18', ['1.1']],
    ['2020年5月有什么到期？', '2019-11-18', ['1.1']],
    ['what is due in Q3 2020?', '2019-11-18', ['1.2', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']],
    ["what's due in December 2019?", '2019-11-18', ['4.3', 'T1']],
    ['what is due in November 2019?', '2019-11-18', ['4.3', '2.1']],
    ['which workstreams are overdue?', '2019-07-31', []],
    ['which workstreams are overdue?', '2019-08-01', ['4.1']],
    ['哪些工作流逾期了？', '2019-08-01', ['4.1']],
    ['which workstreams are overdue?', '2020-06-01', ['1.1', '4.1']],
  ])('%s (%s)', (question, today, ids) => {
    expect(about(question, today)).toEqual(ids)
  })

  it('leave "by May 2020" out of what is due by the middle of May', () => {
    expect(about('what is due by 15 May 2020?')).not.toContain('1.1')
  })
})

describe('claims', () => {
  it.each([
    ['is T4 led by ILO?', true],
    ['Is WHO leading T4?', false],
    ['why is WHO leading T4?', false],
    ['Does ILO lead T5?', false],
    ['is T4 due in June 2020?', false],
    ['is 4.1 overdue?', true],
  ])('are held against the plan: %s', (question, holds) => {
    expect(answered(question).said).toMatch(holds ? /^Yes/ : /^No/)
  })

  it('are put right in Chinese too', () => {
    const { said } = answered('T5是国际劳工组织牵头吗？')
    expect(said).toMatch(/^不是/)
    expect(said).toContain('国际移民组织')
  })

  it('about everything name the exceptions', () => {
    const { reply, said } = answered('does IOM lead all thematic workstreams?')
    expect(reply.workstreams).toEqual(['T6'])
    expect(said).toMatch(/^No/)
  })
})

describe('annex entries', () => {
  it.each([
    ['who leads F1?', ['IFAD', 'UN Women', 'UNFPA']],
    ['who leads remittances?', ['IFAD']],
    ['X3谁牵头？', ['UNAIDS']],
  ])('have no lead, but somebody is interested: %s', (question, interested) => {
    const { reply, said } = answered(question)
    expect(reply.kind).toBe('answer')
    expect(said).toMatch(/No lead|没有/)
    expect(said).toMatch(/interest|兴趣/)
    for (const agency of interested) expect(said).toContain(agency)
  })

  it('have leads, participants and a status in F4 alone', () => {
    expect(answered('who leads F4?').said).toMatch(/UNODC.*IOM/)
    expect(answered('who participates in F4?').said).toContain('UNHCR')
    expect(answered('status of F4').said).toContain('in preparation')
    expect(answered('status of F1').said).toContain('does not give')
  })
})

describe('what is denied or left out', () => {
  it.each([
    ['Which T workstreams fall neither in area 2 nor in area 4?', ['T1', 'T5', 'T6']],
    ['哪些主题工作流不属于领域2', ['T1', 'T4', 'T5', 'T6']],
    ['All of T1 to T6 except those due in July 2020', ['T1']],
    ['thematic, July 2020, but OHCHR not among the leads', ['T2', 'T4', 'T6']],
    ['thematic ones in progress, not in preparation', ['T1']],
    [
      'List the workstreams still in preparation, annex smuggling item included.',
      ['2.2', 'T2', 'T3', 'T4', 'T5', 'T6', 'F4'],
    ],
  ])('is no part of the list: %s', (question, expected) => {
    expect(answered(question).reply.workstreams).toEqual(expected)
  })

  it('is said where nothing is left, with all that was asked', () => {
    expect(answered('which annex entries is UNICEF interested in?').said).toContain(
      'The plan has no annex entry in which UNICEF',
    )
    expect(answered('世卫组织牵头的核心工作流有哪些').said).toContain('计划中没有世卫组织（WHO）牵头的核心工作流')
  })
})

describe('the end of a year', () => {
  it.each([
    ['Is T3 due at the end of 2020?', /^No: .*July 2020, not in December 2020/],
    ['is T1 due at the end of 2020?', /^Yes/],
    ['T3是2020年底到期吧', /^不是/],
    ['Is T3 due by the end of 2020?', /^Yes/],
    ['4.2是不是拖到2020年12月才交', /^不是/],
  ])('is its last month: %s', (question, said) => {
    expect(answered(question).said).toMatch(said)
  })
})

describe('several areas', () => {
  it.each([
    '领域2和领域4都属于的',
    '哪些同时属于领域2和领域4',
    '既在领域2又在领域5的工作流',
    'which workstreams are in both area 2 and area 4?',
  ])('are all meant where it says so: %s', (question) => {
    expect(about(question)).toEqual(['F6'])
  })

  it('are each meant where all that they hold is asked for', () => {
    expect(about('领域2和领域4都有哪些工作流')).toHaveLength(7)
  })
})

describe('how many of something before the kind that has them', () => {
  it.each([
    ['目标数超过五个的附件条目', ['F2', 'F4', 'F6']],
    ['目标多于五个的附件条目', ['F2', 'F4', 'F6']],
    ['由三家以上机构参加、且属于领域2的', ['T2', 'T3']],
  ])('chooses among them: %s', (question, ids) => {
    expect(about(question).toSorted()).toEqual(ids)
  })
})
