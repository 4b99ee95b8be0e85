import { describe, expect, it } from 'vitest'
import type { Filter } from '../../src/workplan/question.ts'
import { agenciesIn, countOf, datesWithin, holdsOn, isOverdue, rolesIn, select } from '../../src/workplan/select.ts'
import type { Workstream } from '../../src/workplan/workplan.ts'
import { issued } from '../issued.ts'

const today = '2019-11-18'

function workstream(id: string): Workstream {
  const found = issued.workstreams.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

const ids = (filter: Filter, on = today) => select(issued, filter, on).map((one) => one.id)
const annex = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'X1', 'X2', 'X3']

describe('overdue workstreams of the plan as issued', () => {
  it.each([
    ['2019-07-15', []],
    ['2019-07-31', []],
    ['2019-08-01', ['4.1']],
    ['2020-05-31', ['4.1']],
    ['2020-06-01', ['1.1', '4.1']],
    ['2020-07-31', ['1.1', '4.1']],
    ['2020-08-01', ['1.1', '1.2', '4.1', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']],
    ['2020-12-31', ['1.1', '1.2', '4.1', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6']],
    ['2021-01-01', ['1.1', '1.2', '2.1', '2.2', '4.1', '4.2', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6']],
    ['2099-01-01', ['1.1', '1.2', '2.1', '2.2', '4.1', '4.2', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6']],
  ])('on %s: %o', (on, overdue) => {
    expect(ids({ overdue: true }, on)).toEqual(overdue)
    expect(ids({ overdue: false }, on)).toHaveLength(23 - overdue.length)
  })

  it.each(['completed', 'cancelled'] as const)('never holds one that is %s', (status) => {
    expect(isOverdue({ ...workstream('4.1'), status }, '2030-01-01')).toBe(false)
  })

  it.each(['not-started', 'in-preparation', 'in-progress', 'on-hold'] as const)('holds one that is %s', (status) => {
    expect(isOverdue({ ...workstream('4.1'), status }, '2019-08-01')).toBe(true)
  })
})

describe('a filter keeps', () => {
  it.each<[string, Filter, string[]]>([
    ['everything when it says nothing', {}, issued.workstreams.map((one) => one.id)],
    ['thematic workstreams without the annex', { kinds: ['thematic'] }, ['T1', 'T2', 'T3', 'T4', 'T5', 'T6']],
    ['what stands under a heading', { heading: 4 }, ['4.1', '4.2', '4.3']],
    ['what serves any of several areas', { areas: [4, 5] }, ['T4', 'T6', 'F5', 'F6']],
    ['what serves an objective', { objectives: [{ any: [7] }] }, ['T2', 'T3', 'T5', 'F2', 'F4']],
    ['an objective and not another', { objectives: [{ any: [7] }, { any: [13], not: true }] }, ['T3', 'T5', 'F4']],
    ['what an agency leads', { parties: [{ agencies: ['ILO'], roles: ['lead'] }] }, ['T1', 'T4']],
    [
      'what an agency leads and another has no part in',
      {
        kinds: ['thematic'],
        parties: [
          { agencies: ['IOM'], roles: ['lead'] },
          { agencies: ['WHO'], roles: ['participant'], not: true },
        ],
      },
      ['T2', 'T5'],
    ],
    [
      'what any of several agencies leads',
      { kinds: ['thematic'], parties: [{ agencies: ['ILO', 'WHO'], roles: ['lead'] }] },
      ['T1', 'T4', 'T6'],
    ],
    ['every part of an agency', { parties: [{ agencies: ['WFP'], roles: ['any'] }] }, ['F2', 'F3', 'F6']],
    ['what nobody leads', { led: false }, annex.filter((id) => id !== 'F4')],
    ['what has no date', { dated: false }, ['3', '4.3', ...annex]],
    ['what falls due in a month', { window: { from: '2020-12-01', to: '2020-12-31' } }, ['2.1', '2.2', 'T1']],
    ['what falls due by the middle of a month', { window: { to: '2020-05-15' } }, ['4.1']],
    ['what is in preparation', { statuses: { any: ['in-preparation'] } }, ['2.2', 'T2', 'T3', 'T4', 'T5', 'T6', 'F4']],
    [
      'what is neither in progress nor only proposed',
      { statuses: { any: ['in-progress', 'proposed'], not: true } },
      ['2.2', 'T2', 'T3', 'T4', 'T5', 'T6', 'F4'],
    ],
    [
      'what has at least so many participants',
      { counts: [{ of: 'participants', at: 'least', number: 7 }] },
      ['T1', 'T3', 'T6'],
    ],
    ['ids, but for some', { ids: ['T1', 'T2', 'T3'], notIds: ['T2'] }, ['T1', 'T3']],
  ])('%s', (_, filter, kept) => {
    expect(ids(filter)).toEqual(kept)
  })

  it('dates outside a window, among what has a date', () => {
    expect(ids({ kinds: ['thematic'], notWindows: [{ from: '2020-07-01', to: '2020-07-31' }] })).toEqual(['T1'])
  })
})

describe('parties', () => {
  it('are told by role, F4 alone of the annex naming leads', () => {
    expect(agenciesIn(workstream('F4'), 'lead', today)).toEqual(['UNODC', 'IOM'])
    expect(agenciesIn(workstream('F4'), 'participant', today)).toEqual(['UNHCR'])
    for (const id of annex.filter((one) => one !== 'F4')) {
      expect(agenciesIn(workstream(id), 'lead', today)).toEqual([])
      expect(agenciesIn(workstream(id), 'interested', today).length).toBeGreaterThan(0)
    }
  })

  it('never expand "all Network members" into agencies', () => {
    expect(agenciesIn(workstream('1.2'), 'participant', today)).toEqual(['MEMBERS'])
    expect(rolesIn(workstream('1.2'), 'WHO', today)).toEqual([])
  })

  it('name an agency once when it has two roles', () => {
    expect(agenciesIn(workstream('3'), 'any', today)).toEqual(['MEMBERS'])
    expect(rolesIn(workstream('3'), 'MEMBERS', today)).toEqual(['lead', 'participant'])
  })

  it.each([
    [{}, '2019-11-18', true],
    [{ from: '2019-12' }, '2019-11-30', false],
    [{ from: '2019-12' }, '2019-12-01', true],
    [{ until: '2019-11' }, '2019-11-30', true],
    [{ until: '2019-11' }, '2019-12-01', false],
    [{ from: '2019-10', until: '2019-11' }, '2019-11-18', true],
  ])('hold in the months %o on %s: %s', (months, on, holds) => {
    expect(holdsOn({ agency: 'IOM', ...months }, on)).toBe(holds)
    const led = { ...workstream('T6'), leads: [{ agency: 'IOM', ...months }] }
    expect(agenciesIn(led, 'lead', on)).toEqual(holds ? ['IOM'] : [])
  })
})

it.each([
  ['activities', 'T1', 4],
  ['activities', '1.1', 7],
  ['objectives', 'F6', 10],
  ['objectives', '1.1', 0],
  ['areas', 'F6', 3],
  ['leads', 'T5', 3],
  ['participants', 'T4', 1],
  ['interested', 'F2', 2],
  ['involved', 'T4', 3],
] as const)('counts the %s of %s', (of, id, number) => {
  expect(countOf(workstream(id), of, today)).toBe(number)
})

describe('what falls in a period, by the day it falls due', () => {
  it.each([
    ['December 2019', { from: '2019-12-01', to: '2019-12-31' }, ['4.3.1 event', 'T1.1 activity']],
    [
      'November 2019, "before 1 November" belonging to it',
      { from: '2019-11-01', to: '2019-11-30' },
      ['4.3.2 activity', '2.1.2 activity', '2.1.3 activity'],
    ],
    ['May 2020', { from: '2020-05-01', to: '2020-05-31' }, ['1.1 workstream', '1.1.6 activity', '1.1.7 activity']],
    ['the first half of May 2020', { from: '2020-05-01', to: '2020-05-15' }, []],
    ['January 2020, in events without a day', { from: '2020-01-10', to: '2020-01-20' }, ['4.3.3 event', 'T1.4 event']],
    ['the first of two days of a meeting', { from: '2020-12-10', to: '2020-12-17' }, ['4.3.1 event']],
    ['2030', { from: '2030-01-01', to: '2030-12-31' }, []],
  ])('%s', (_, period, found) => {
    expect(datesWithin(issued.workstreams, period).map((dated) => `${dated.item} ${dated.kind}`)).toEqual(found)
  })
})
