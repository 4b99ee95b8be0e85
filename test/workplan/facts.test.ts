import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeOfRole, factOf } from '../../src/workplan/facts.ts'
import { activityOf, agencyOf, parentOf, workstreamOf } from '../../src/workplan/find.ts'
import type { Attribute } from '../../src/workplan/question.ts'
import { initialState } from '../../src/workplan/state.ts'
import { issued } from '../issued.ts'

const state = initialState(issued)
const today = '2019-11-18'
const fact = (item: string, attribute: Attribute, on = today) => factOf(state, item, attribute, on)

const attributes: Attribute[] = [
  'leads',
  'participants',
  'interested',
  'involved',
  'deadline',
  'dates',
  'status',
  'activities',
  'objectives',
  'areas',
  'title',
  'summary',
  'kind',
  'source',
]
const items = issued.workstreams.flatMap((one) => [
  one.id,
  ...one.activities.map((activity) => `${one.id}.${activity.number}`),
])

describe('what the plan says', () => {
  it.each<[string, Attribute, object]>([
    ['T4', 'leads', { is: 'parties', role: 'lead', agencies: ['ILO', 'IOM'] }],
    ['T4', 'participants', { role: 'participant', agencies: ['WHO'], leads: ['ILO', 'IOM'] }],
    ['F1', 'leads', { role: 'lead', agencies: [], interested: ['IFAD', 'UN-WOMEN', 'UNFPA'] }],
    ['F4', 'leads', { role: 'lead', agencies: ['UNODC', 'IOM'], interested: [] }],
    ['F4', 'status', { status: 'in-preparation', annex: true }],
    ['X3', 'involved', { leads: [], participants: [], interested: ['UNAIDS'] }],
    ['T1', 'deadline', { deadline: { precision: 'month', month: '2020-12' }, overdue: false, changed: null }],
    ['4.1', 'deadline', { deadline: { precision: 'month', month: '2019-07' }, overdue: true }],
    ['3', 'deadline', { deadline: { precision: 'open', why: 'ongoing' }, overdue: false }],
    ['4.3', 'deadline', { deadline: { precision: 'open', why: 'annual' }, overdue: false }],
    ['F5', 'deadline', { deadline: { precision: 'open', why: 'duration', months: [18, 24] } }],
    ['F1', 'status', { status: 'proposed', annex: true }],
    ['T1', 'status', { status: 'in-progress', annex: false, changed: null }],
    ['T2', 'objectives', { numbers: [13, 7, 10], stated: true }],
    ['1.1', 'objectives', { numbers: [], stated: false }],
    ['X1', 'areas', { numbers: [], stated: false }],
    ['F6', 'areas', { numbers: [2, 4, 5], stated: true }],
    ['T4.4', 'summary', { is: 'activity', item: 'T4.4', openNumber: true }],
    ['T4.1', 'activities', { is: 'activity', item: 'T4.1', openNumber: false }],
    ['2.1.3', 'status', { item: '2.1.3', status: null }],
    ['2.1.3', 'leads', { item: '2.1', agencies: ['IOM', 'UNDP'] }],
    ['2.1.3', 'objectives', { item: '2.1' }],
  ])('of %s: %s', (item, attribute, expected) => {
    expect(fact(item, attribute)).toMatchObject(expected)
  })

  it('counts a deadline as overdue only once its whole period is over', () => {
    expect(fact('4.1', 'deadline', '2019-07-31')).toMatchObject({ overdue: false })
    expect(fact('4.1', 'deadline', '2019-08-01')).toMatchObject({ overdue: true })
  })

  it("tells an activity's own dates, and those of all activities of a workstream", () => {
    expect(fact('4.3.1', 'deadline')).toMatchObject({
      is: 'dates',
      dates: [{ date: { when: { day: '2019-12-11' } } }, { date: { when: { from: '2020-12-17', to: '2020-12-18' } } }],
    })
    expect(fact('T2.1', 'dates')).toMatchObject({ dates: [], deadline: { month: '2020-07' } })
    const all = fact('1.1', 'dates')
    expect(all.is === 'dates' && all.dates.map((one) => one.item)).toEqual([
      '1.1.1',
      '1.1.2',
      '1.1.3',
      '1.1.4',
      '1.1.6',
      '1.1.7',
    ])
  })

  it('has each attribute of each item, and about that item or its workstream', () => {
    for (const item of items) {
      for (const attribute of attributes) {
        expect([item, parentOf(issued, item)]).toContain(fact(item, attribute).item)
      }
    }
  })

  it('gives the line of the source and the words that stand there', () => {
    expect(fact('T4', 'source')).toMatchObject({ is: 'source', item: 'T4' })
    for (const item of ['T4', 'T4.1']) {
      const source = fact(item, 'source')
      const printed = source.is === 'source' ? source.printed : []
      expect(printed.length).toBeGreaterThan(0)
      for (const { line, words } of printed) {
        expect(line).toBeGreaterThan(0)
        expect(words).toMatch(/[\u3400-\u9fff]/)
      }
    }
  })

  it('is nothing for an item that the plan does not have', () => {
    expect(() => fact('T9', 'leads')).toThrow('T9')
  })

  it.each(['lead', 'participant', 'interested', 'any'] as const)('tells the role of %s by an attribute', (role) => {
    expect(attributes).toContain(attributeOfRole[role])
  })
})

describe('finding by id', () => {
  it('knows every item and its workstream', () => {
    for (const item of items) {
      const parent = workstreamOf(issued, parentOf(issued, item))
      expect(parent).toBeDefined()
      if (parent?.id !== item) expect(activityOf(issued, item)?.workstream).toBe(parent)
    }
  })

  it.each(['', '.', '2.1.0', '2.1.8', '2.1.-1', 'T9.1', 'T1.x', 't4.1', '2.1.'])('knows no activity %j', (id) => {
    expect(activityOf(issued, id)).toBeNull()
  })

  it('finds nothing under words that are no ids', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        if (!items.includes(id)) expect(workstreamOf(issued, id)).toBeUndefined()
        if (!issued.agencies.some((agency) => agency.id === id)) expect(agencyOf(issued, id)).toBeUndefined()
      }),
    )
  })
})
