import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each([
  'does anyone lead both a core and a thematic workstream?',
  'which agencies lead both core and thematic workstreams',
  'Does any agency lead both a core and a thematic workstream?',
  'Is there an agency that leads a core workstream and also a thematic one?',
  'Any organisation leading a core as well as a thematic workstream?',
  '哪些机构既牵头核心工作流又牵头主题工作流',
])('tells who has one of each kind: %s', (question) => {
  const { said } = answered(question)
  for (const name of ['IOM', 'OHCHR', 'UN DESA']) expect(said).toContain(name)
  for (const name of ['ILO', 'UNDP', 'WHO']) expect(said).not.toContain(name)
})

it('tells what occurs in one kind only', () => {
  expect(answered('which agencies lead only thematic workstreams').said).not.toContain('IOM')
  const { said } = answered('which objectives show up only in the annex?')
  expect(said).toContain('objective 20 ')
  expect(said).not.toContain('objective 7 ')
})

it('tells what else is asked beside the leads of a list', () => {
  expect(answered('thematic workstreams with leads and deadlines').said).toContain('July 2020')
})

it('tells of activities that have passed those that have', () => {
  expect(answered('which activities of 1.1 have passed?').said).not.toContain('1.1.6')
  expect(about("who's missing from T4 that's in T6?")).toEqual(['T6', 'T4'])
})

it.each([
  'which agency is in every thematic workstream',
  'who is in all six thematics',
  '哪家机构所有主题工作流都参与',
])('tells who has a part in all of a kind: %s', (question) => {
  const { said } = answered(question)
  expect(said).toContain('IOM')
  expect(said).not.toContain('UNODC')
})

it('keeps a number of objectives as a condition beside an agency', () => {
  expect(about('which workstreams have at least 3 objectives and involve WHO')).toEqual(['T4', 'T6'])
})

it('tells what one has that another lacks', () => {
  const { said } = answered("which participants does T1 have that T2 doesn't")
  expect(said).toContain('UNICEF')
  expect(said).not.toContain('UNODC')
})

describe('agencies that are in all of several workstreams', () => {
  it.each([
    ['Who takes part in all of T1, T3 and T6?', ['UN Women', 'UNFPA', 'UN-Habitat', 'WHO', 'ILO', 'IOM'], ['UNODC']],
    ['Which agency appears in each of T1 to T6?', ['IOM'], ['UN-Habitat']],
    ['Which agency participates in every thematic workstream except T4?', ['UN-Habitat'], ['IOM']],
    ['Who leads all of T1, T3 and T5?', ['IOM'], ['OHCHR']],
  ])('%s', (question, there, absent) => {
    const { said } = answered(question)
    for (const agency of there) expect(said).toContain(`${agency}:`)
    for (const agency of absent) expect(said).not.toContain(`${agency}:`)
  })
})

it.each([
  'Which agencies participate in only one workstream?',
  'which agencies are participants in just one workstream',
  'What agencies take part as participant in exactly one workstream?',
])('counts in how many an agency takes part: %s', (question) => {
  const { said } = answered(question)
  for (const line of ['IOM: T6', 'IFAD: T1']) expect(said).toContain(line)
  for (const name of ['UNFPA', 'UN Women', 'UN-Habitat']) expect(said).not.toContain(name)
})

it.each(['Which agencies are only in the annex?', 'What agencies appear solely in the annex?'])(
  'tells who stands in the annex alone: %s',
  (question) => {
    expect(answered(question).said).toContain('WFP: F2, F3, F6')
    expect(answered(question).said).not.toContain('IFAD')
  },
)

it.each(['Which agencies lead nothing but take part somewhere?', 'Who leads nothing but participates somewhere?'])(
  'tells who takes part and leads nothing: %s',
  (question) => {
    expect(answered(question).said).toContain('UN-Habitat: T1')
    expect(answered(question).said).not.toContain('OECD')
  },
)

it('tells who is interested and no more', () => {
  const { said } = answered('Who has only expressed interest, without leading or participating anywhere?')
  expect(said).toContain('WFP: F2')
  for (const name of ['IFAD', 'UNFPA', 'UN Women']) expect(said).not.toContain(name)
})

it.each([
  'Which objectives are only served by thematic workstreams?',
  'Which objectives are covered solely by thematic ones?',
])('tells what only one kind serves: %s', (question) => {
  expect(answered(question).said).toContain('4 Global Compact objectives')
})

it('tells who is in all of a kind', () => {
  expect(answered('Are there agencies that participate in all thematic workstreams?').said).toMatch(
    /^Yes: 1 agency:\s.*IOM/s,
  )
})

it.each([
  '有没有机构既牵头核心工作流又牵头主题工作流',
  '有没有单位核心的也牵头、主题的也牵头',
  '可有机构核心和主题都牵头',
])('lists the agencies of each kind where it is asked whether there are any: %s', (question) => {
  const { said } = answered(question)
  for (const agency of ['IOM', 'OHCHR', 'UN DESA']) expect(said).toContain(agency)
  expect(said).not.toContain('UNICEF')
})
