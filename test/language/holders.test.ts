import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what workstreams have, asked for itself', () => {
  it.each([
    ['which objective is covered by most workstreams?', 'objective 1 ', 'objective 7 '],
    ['which objectives are not covered by any thematic workstream?', 'objective 2 ', 'objective 23 '],
    ['which agencies lead at least two thematic workstreams?', 'IOM: T1, T2, T3, T4, T5', 'ILO: T1, T4'],
    ['which agencies are interested in more than one annex entry?', 'IFAD: F1, F5', 'UNFPA: F1, F2, F6, X2'],
    ['is there any agency that leads only one workstream?', 'WHO: T6', 'UNHCR: T2'],
    ['how many different agencies lead thematic workstreams?', '7 agencies', 'WHO: T6'],
    ['who co-leads with UNDP?', 'IOM: 2.1, 2.2', 'OHCHR: 2.2'],
    ['Agencies not leading any workstream', 'WFP', 'UN Women'],
    ['Which agency leads the most thematic workstreams after IOM?', 'ILO', 'next'],
  ])('%s', (question, ...facts) => {
    const { said } = answered(question)
    for (const fact of facts) expect(said.toLowerCase()).toContain(fact.toLowerCase())
  })

  it.each([
    ['who works on objective 10?', /UNICEF.*lead T2/],
    ['目标18谁在推？', /国际劳工组织（ILO）/],
  ])('tells who where nobody is named: %s', (question, agencies) => {
    expect(answered(question).said).toMatch(agencies)
  })

  it('names the area that covers a theme, and not the workstreams', () => {
    expect(answered('which thematic area covers irregular migration?').said).toContain('Thematic area 3')
  })

  it('tells agencies of one workstream that are not in another, and of both', () => {
    expect(answered('Which agencies are on T3 but not on T6?').said).toMatch(/not in T6.*UNHCR.*UNODC/)
    expect(answered('who is on both T3 and T6?').said).toContain('in common')
  })
})

describe('what is left out, denied or bounded', () => {
  it.each<[string, string[]]>([
    ['F1 to F6, minus the ones WFP is interested in', ['F1', 'F4', 'F5']],
    ['thematic workstreams 1 to 6 with no ILO role at all', ['T2']],
    ['Thematic workstreams 1 to 6 with exactly three leads, which are these?', ['T1', 'T2', 'T5']],
    ['Annex entries in which UNFPA is interested and UN Women is not: which are they?', ['F2', 'F6']],
    ['Leaving aside everything that IOM leads, what remains under objective 7?', ['F2']],
    ['Out of the six thematic workstreams, in which does UN-Habitat play no part?', ['T4']],
    ['All six thematic workstreams but one are led by IOM. Which is the exception?', ['T6']],
    ['Thematic workstreams other than T2 and T5 led by IOM', ['T1', 'T3', 'T4']],
    ['Which thematic workstreams have WHO but not as lead?', ['T1', 'T3', 'T4']],
    ['Which workstreams led by UNICEF also have UNODC on board?', ['T2', 'T5']],
    ['thematic ones led by IOM but without UNHCR', ['T4', 'T5']],
    ["What isn't in preparation or in progress?", ['F1', 'F2', 'F3', 'F5', 'F6', 'X1', 'X2', 'X3']],
    ['annex entries apart from the cross-cutting ones', ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']],
    ['How many cross-cutting workstreams are in the annex?', ['X1', 'X2', 'X3']],
    ['Which workstream has exactly one participant?', ['4.1', 'T4', 'F4']],
  ])('%s', (question, items) => {
    expect(about(question)).toEqual(items)
  })

  it('is no denial where it only closes a question', () => {
    expect(answered("T1's deadline is July 2020, no?").said).toMatch(/^No: T1/)
  })
})

describe('what is taken for granted or reported', () => {
  it.each([
    ['Colleague insists HIV is a core workstream', /^No: X3.*cross-cutting/],
    ['How come ILO is not leading anything?', /ILO leads 2 \(two\): T1, T4/],
    ['My notes say T3 has four activities. Right?', /^Not 4: there are 3/],
    ['The annex has 10 entries, right?', /^Not 10: there are 9/],
    ['does OHCHR lead 2.2 alone or with others?', /UNDP.*IOM/],
    ['Is remittances core, thematic or annex?', /annex entry for future consideration/],
    ['Are T3 and T5 led by the same agencies?', /^No, they differ/],
    ["Are all of UNICEF's workstreams due in July 2020?", /^Yes, all|^No, not/],
  ])('%s', (question, answer) => {
    expect(answered(question).said).toMatch(answer)
  })
})

it('tells who is named in the annex alone', () => {
  expect(answered('Which agencies appear only in the annex?').said).toMatch(/WFP.*\n.*UNAIDS/)
  expect(answered('Which agencies have no part outside the annex?').said).not.toContain('IOM')
})

it.each([
  ['只参加一条工作流的机构有哪些', ['IFAD', 'IOM'], 'UN Women'],
  ['仅参加一项的单位有谁', ['IFAD', 'IOM'], 'UNFPA'],
  ['只牵头一条工作流的机构', ['WHO', 'UNHCR', 'UNODC'], 'UNDP'],
  ['只在一条工作流里出现的机构', ['UNAIDS'], 'WFP'],
])('no more than one is a number, and no other part: %s', (question, agencies, other) => {
  const { said } = answered(question)
  for (const agency of agencies) expect(said).toContain(agency)
  expect(said).not.toContain(other)
})

it.each(['由协调人负责的有哪些', '协调人牵头的是哪条', '协调人管的有几条'])(
  'what a body leads is no account of it: %s',
  (question) => {
    expect(about(question)).toEqual(['4.3'])
  },
)

it.each(['移民组织的搭档有哪些', '移民组织的合作伙伴是谁', '移民组织的伙伴机构都有哪些'])(
  'partners are those in the same workstreams: %s',
  (question) => {
    const { said } = answered(question)
    for (const agency of ['ILO', 'UNDP', 'UNICEF']) expect(said).toContain(agency)
    expect(said).not.toContain('WFP')
  },
)

it.each(['没有联合国机构牵头的核心工作流', '没有联合国机构牵头的核心工作流有哪些'])(
  'workstreams are asked for, and no agencies: %s',
  (question) => {
    expect(about(question).toSorted()).toEqual(['1.1', '3', '4.2', '4.3'])
  },
)

it.each([
  ['只牵头一条的机构', ['F4', 'T2', 'T6']],
  ['哪些机构刚好牵头一条', ['F4', 'T2', 'T6']],
  ['有几家只牵头一条', ['F4', 'T2', 'T6']],
  ['哪些机构只参加一个工作流', ['T1', 'T6']],
])('agencies by the one workstream that they have: %s', (question, ids) => {
  expect(about(question).toSorted()).toEqual(ids)
})

it.each(['牵头不止一条的机构有哪些', '牵头两条以上的机构', '哪几家机构牵头超过一条', '牵头至少两条的机构'])(
  'agencies that lead more than one, in whatever workstreams: %s',
  (question) => {
    expect(answered(question).said).toMatch(/6个机构[\s\S]*1\.2/)
  },
)

it.each(['牵头数量排前三的机构', '哪三家机构牵头最多', '牵头数量前三名'])(
  'the first three are ranked: %s',
  (question) => {
    expect(answered(question).said).toContain('OHCHR')
  },
)
