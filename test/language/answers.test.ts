import { describe, expect, it } from 'vitest'
import { en } from '../../src/language/answers/en.ts'
import { zh } from '../../src/language/answers/zh.ts'
import { answersIn } from '../../src/language/answers.ts'
import { type Deadline, OpenReason } from '../../src/workplan/deadline.ts'
import { Status } from '../../src/workplan/workplan.ts'
import { issued } from '../issued.ts'

/** Every key with its kind, those inside objects under their path; entries of a list count for themselves. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value)
    .flatMap(([key, inner]) => keysOf(inner, path ? `${path}.${key}` : key))
    .sort()
}

const han = /[\u3400-\u9fff]/
const dates: Deadline[] = [
  { precision: 'day', day: '2019-12-11' },
  { precision: 'month', month: '2020-05' },
  { precision: 'quarter', quarter: '2020-Q2' },
  { precision: 'year', year: '2020' },
  { precision: 'range', from: '2020-12-17', to: '2020-12-18' },
]
const open: Deadline[] = [
  ...OpenReason.options.map((why): Deadline => ({ precision: 'open', why })),
  { precision: 'open', why: 'duration', months: [18, 24] },
  { precision: 'open', why: 'duration', months: [12, 12] },
]

it('covers the same keys in both languages', () => {
  expect(keysOf(zh)).toEqual(keysOf(en))
})

it('is found by its tag, and is English for any other', () => {
  expect(answersIn('zh').tag).toBe('zh')
  expect(answersIn('en').tag).toBe('en')
})

describe.each([
  ['en', en],
  ['zh', zh],
])('the sentences in %s', (tag, say) => {
  it('are in that language where they take nothing', () => {
    for (const [key, value] of Object.entries(say)) {
      if (typeof value === 'string' && key !== 'tag') expect(han.test(value), key).toBe(tag === 'zh')
    }
  })

  it('tell every status, role and kind apart', () => {
    const statuses = Status.options.map((status) => say.status(status))
    expect(new Set(statuses).size).toBe(statuses.length)
    const roles = (['lead', 'participant', 'interested'] as const).map((role) => say.role(role))
    expect(new Set(roles).size).toBe(3)
    const kinds = (['core', 'thematic', 'future', 'cross-cutting'] as const).map((kind) => say.kindIs('T4', kind))
    expect(new Set(kinds).size).toBe(4)
  })

  it('tell a deadline at its own precision', () => {
    const said = dates.map((deadline) => say.deadline(deadline))
    expect(new Set(said).size).toBe(said.length)
    expect(say.deadline({ precision: 'month', month: '2020-05' })).not.toMatch(/31|30/)
    for (const one of said) expect(one).toMatch(/20(19|20)/)
  })

  it('tell why a deadline has no date, and grow none', () => {
    const said = open.map((deadline) => say.deadline(deadline))
    for (const one of said) {
      expect(one).not.toBe('')
      expect(one).not.toMatch(/\d{4}/)
    }
    expect(new Set(said).size).toBeGreaterThanOrEqual(OpenReason.options.length)
  })

  it('name every workstream and agency', () => {
    for (const workstream of issued.workstreams) {
      expect(say.item(workstream)).toContain(workstream.id)
      expect(say.item(workstream)).toContain(say.of(workstream.topic))
    }
    for (const agency of issued.agencies) {
      for (const brief of [true, false]) expect(say.agency(agency, brief).trim()).not.toBe('')
      if (tag === 'en') expect(say.agency(agency, false)).not.toMatch(han)
    }
  })

  it('join one, two and more', () => {
    expect(say.and(['A'])).toBe('A')
    for (const list of [
      ['A', 'B'],
      ['A', 'B', 'C'],
    ]) {
      const joined = say.and(list)
      for (const one of list) expect(joined).toContain(one)
    }
    expect(say.and(['A', 'B', 'C']).length).toBeGreaterThan(say.and(['A', 'B']).length)
  })
})
