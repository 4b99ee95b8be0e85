import { expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

it.each([
  'does anyone lead both a core and a thematic workstream?',
  'which agencies lead both core and thematic workstreams',
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
