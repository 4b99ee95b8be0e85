import { describe, expect, it } from 'vitest'
import { answer } from '../../src/workplan/answer.ts'
import type { Claim, Filter, Question } from '../../src/workplan/question.ts'
import { initialState } from '../../src/workplan/state.ts'
import { issued } from '../issued.ts'

const state = initialState(issued)
const today = '2019-11-18'
const thematic: Filter = { kinds: ['thematic'] }

function find(question: Question, on = today): unknown {
  return answer(question, state, on)
}

function extreme(question: Partial<Extract<Question, { ask: 'extreme' }>>): unknown {
  return find({ ask: 'extreme', over: 'items', by: 'activities', most: true, filter: {}, role: 'any', ...question })
}

function count(question: Partial<Extract<Question, { ask: 'count' }>>, on = today): unknown {
  return find({ ask: 'count', filter: {}, items: [], of: 'items', supposed: null, ...question }, on)
}

describe('a claim about an item', () => {
  it.each<[string, string, Claim, string, boolean]>([
    ['ILO leads T4', 'T4', { is: 'party', agencies: ['ILO'], role: 'lead' }, today, true],
    ['WHO leads T4', 'T4', { is: 'party', agencies: ['WHO'], role: 'lead' }, today, false],
    ['WHO does not lead T4', 'T4', { is: 'party', agencies: ['WHO'], role: 'lead', not: true }, today, true],
    ['ILO alone leads T4', 'T4', { is: 'party', agencies: ['ILO'], role: 'lead', only: true }, today, false],
    ['WHO alone leads T6', 'T6', { is: 'party', agencies: ['WHO'], role: 'lead', only: true }, today, true],
    ['IFAD leads F5, where it is interested', 'F5', { is: 'party', agencies: ['IFAD'], role: 'lead' }, today, false],
    ['IFAD has a part in F5', 'F5', { is: 'party', agencies: ['IFAD'], role: 'any' }, today, true],
    ['T4 is in preparation', 'T4', { is: 'status', any: ['in-preparation'] }, today, true],
    ['2.1.3 is completed', '2.1.3', { is: 'status', any: ['completed'] }, today, false],
    [
      'T4 is due in July 2020',
      'T4',
      {
        is: 'deadline',
        period: { from: '2020-07-01', to: '2020-07-31' },
        deadline: { precision: 'month', month: '2020-07' },
      },
      today,
      true,
    ],
    [
      'T4 is due on 15 July 2020',
      'T4',
      { is: 'deadline', period: { to: '2020-07-15' }, deadline: { precision: 'day', day: '2020-07-15' } },
      today,
      false,
    ],
    [
      'the annual meeting is on 11 December 2019',
      '4.3.1',
      { is: 'deadline', period: {}, deadline: { precision: 'day', day: '2019-12-11' } },
      today,
      true,
    ],
    ['4.1 is overdue in its month', '4.1', { is: 'overdue' }, '2019-07-31', false],
    ['4.1 is overdue after its month', '4.1', { is: 'overdue' }, '2019-08-01', true],
    ['3, which is ongoing, is overdue', '3', { is: 'overdue' }, '2099-01-01', false],
    ['T2 serves objectives 7 and 13', 'T2', { is: 'objective', numbers: [7, 13] }, today, true],
    ['T3 serves objectives 7 and 13', 'T3', { is: 'objective', numbers: [7, 13] }, today, false],
    ['T5 belongs to area 3', 'T5', { is: 'area', numbers: [3] }, today, true],
    ['F1 is an annex entry', 'F1', { is: 'kind', kinds: ['future'] }, today, true],
    ['F1 has a lead', 'F1', { is: 'led' }, today, false],
    ['F4 has a lead', 'F4', { is: 'led' }, today, true],
  ])('%s', (_, item, claim, on, holds) => {
    expect(find({ ask: 'check', items: [item], claims: [claim] }, on)).toMatchObject({
      finding: 'check',
      checked: [{ item, holds }],
    })
  })

  it('comes back with the roles that an agency really has', () => {
    const question: Question = {
      ask: 'check',
      items: ['T4'],
      claims: [{ is: 'party', agencies: ['WHO'], role: 'lead' }],
    }
    expect(find(question)).toMatchObject({
      checked: [{ roles: ['participant'], facts: [{ agencies: ['ILO', 'IOM'] }] }],
    })
  })

  it('is put right beside what was asked, and only when it is wrong', () => {
    const told = (agency: string): Question => ({
      ask: 'tell',
      items: ['T4'],
      attributes: ['deadline'],
      claims: [{ is: 'party', agencies: [agency], role: 'lead' }],
      without: [],
    })
    expect(find(told('WHO'))).toMatchObject({ facts: [{ is: 'deadline' }], corrections: [{ holds: false }] })
    expect(find(told('ILO'))).toMatchObject({ facts: [{ is: 'deadline' }], corrections: [] })
  })
})

describe('counts', () => {
  it.each([
    ['all entries', {}, 23],
    ['thematic workstreams', { filter: thematic }, 6],
    ['core workstreams', { filter: { kinds: ['core'] } as Filter }, 8],
    ['what IOM leads', { filter: { parties: [{ agencies: ['IOM'], roles: ['lead'] }] } as Filter }, 10],
    ['activities of all entries', { of: 'activities' as const }, 92],
    ['activities of one', { of: 'activities' as const, items: ['T1'] }, 4],
    ['participants of one', { of: 'participants' as const, items: ['T6'] }, 8],
    ['leads of an annex entry', { of: 'leads' as const, items: ['F1'] }, 0],
    ['objectives of the Compact', { of: 'objectives' as const }, 23],
  ])('%s: %s', (_, question, number) => {
    expect(count(question)).toMatchObject({ finding: 'count', number })
  })

  it('name what was counted', () => {
    expect(count({ of: 'leads', items: ['T5'] })).toMatchObject({ item: 'T5', agencies: ['IOM', 'OHCHR', 'UNICEF'] })
    expect(count({ filter: { overdue: true } }, '2020-06-01')).toMatchObject({ items: ['1.1', '4.1'] })
    expect(count({ of: 'activities', items: ['T1', 'T2'] })).toMatchObject({
      finding: 'counts',
      items: [
        { item: 'T1', number: 4 },
        { item: 'T2', number: 4 },
      ],
    })
  })
})

describe('extremes', () => {
  it.each<[string, Partial<Extract<Question, { ask: 'extreme' }>>, string[], number]>([
    ['the most activities', {}, ['X3'], 9],
    ['the most activities of the core, shared', { filter: { kinds: ['core'] } }, ['1.1', '2.1'], 7],
    ['the fewest activities, shared', { most: false }, ['F5', 'F6'], 1],
    ['the most participants, shared', { by: 'participants' }, ['T1', 'T6'], 8],
    ['the most objectives', { by: 'objectives' }, ['F6'], 10],
    ['the earliest deadline', { by: 'deadline', most: false }, ['4.1'], 0],
    [
      'the earliest thematic deadline, shared',
      { by: 'deadline', most: false, filter: thematic },
      ['T2', 'T3', 'T4', 'T5', 'T6'],
      0,
    ],
    ['the latest deadline, shared', { by: 'deadline' }, ['2.1', '2.2', 'T1'], 0],
    ['the agency that leads most', { over: 'agencies', by: 'leads', role: 'lead' }, ['IOM'], 10],
    [
      'the agency that participates most',
      { over: 'agencies', by: 'participants', role: 'participant' },
      ['UN-HABITAT'],
      5,
    ],
    ['none where nothing is left', { filter: { ids: [] } }, [], 0],
  ])('%s', (_, question, winners, value) => {
    expect(extreme(question)).toMatchObject({ finding: 'extreme', winners, value })
  })

  it('tell the deadline they share', () => {
    expect(extreme({ by: 'deadline' })).toMatchObject({ deadline: { month: '2020-12' } })
    expect(extreme({ by: 'deadline', filter: { dated: false } })).toMatchObject({ winners: [], deadline: null })
  })
})

describe('comparing workstreams', () => {
  const compare = (question: Partial<Extract<Question, { ask: 'compare' }>>) =>
    find({ ask: 'compare', items: ['T1', 'T2'], by: 'deadline', how: 'order', ...question })

  it('puts them in the order of their deadlines, open ones last', () => {
    expect(compare({ items: ['3', 'T1', 'T2'] })).toMatchObject({
      finding: 'order',
      items: [{ item: 'T2' }, { item: 'T1' }, { item: '3' }],
    })
  })

  it.each([
    ['deadline', ['T2', 'T3'], true],
    ['deadline', ['T1', 'T2'], false],
    ['status', ['1.1', 'T1'], true],
    ['status', ['T1', 'T2'], false],
  ] as const)('says whether they have the same %s: %o', (by, items, same) => {
    expect(compare({ by, how: 'same', items: [...items] })).toMatchObject({ finding: 'same', same })
  })

  it('finds what they have in common', () => {
    expect(compare({ by: 'leads', how: 'common', items: ['T4', 'T5'] })).toMatchObject({ agencies: ['IOM'] })
    expect(compare({ by: 'participants', how: 'common', items: ['T2', 'T4'] })).toMatchObject({ agencies: [] })
    expect(compare({ by: 'objectives', how: 'common', items: ['T2', 'T3', 'T5'] })).toMatchObject({ numbers: [7] })
    expect(compare({ by: 'areas', how: 'common', items: ['T2', 'T3'] })).toMatchObject({ numbers: [2] })
  })

  it('counts what they have, the larger number first', () => {
    expect(compare({ by: 'participants', how: 'count', items: ['T4', 'T1'] })).toMatchObject({
      items: [
        { item: 'T1', number: 8 },
        { item: 'T4', number: 1 },
      ],
    })
  })
})

describe('comparing agencies', () => {
  it('finds what they lead together', () => {
    expect(
      find({ ask: 'compare-agencies', agencies: ['IOM', 'UNDP'], role: 'lead', how: 'common', filter: {} }),
    ).toMatchObject({
      items: ['2.1', '2.2'],
    })
  })

  it('tells what each leads', () => {
    expect(
      find({ ask: 'compare-agencies', agencies: ['ILO', 'WHO'], role: 'lead', how: 'count', filter: {} }),
    ).toMatchObject({
      agencies: [
        { agency: 'ILO', items: ['T1', 'T4'] },
        { agency: 'WHO', items: ['T6'] },
      ],
    })
  })

  it('lists who leads what, and agencies that lead nothing', () => {
    expect(
      find({ ask: 'tally', over: 'agencies', filter: { ids: ['T4', 'T6'] }, role: 'lead', bound: null }),
    ).toMatchObject({
      holders: [
        { of: 'IOM', items: ['T4'] },
        { of: 'ILO', items: ['T4'] },
        { of: 'WHO', items: ['T6'] },
      ],
    })
    expect(
      find({ ask: 'tally', over: 'agencies', filter: {}, role: 'lead', bound: { at: 'exactly', number: 0 } }),
    ).toMatchObject({
      holders: ['IFAD', 'UN-WOMEN', 'UNFPA', 'UN-HABITAT', 'WFP', 'UNAIDS', 'OECD'].map((of) => ({ of, items: [] })),
    })
  })

  it('lists objectives by the workstreams that serve them: none, or several', () => {
    const over = { ask: 'tally', over: 'objectives', role: 'any' } as const
    expect(find({ ...over, filter: thematic, bound: { at: 'exactly', number: 0 } })).toMatchObject({
      holders: [2, 3, 4, 8, 9, 11, 14, 17, 20, 22, 23].map((number) => ({ of: `${number}`, items: [] })),
    })
    expect(find({ ...over, filter: thematic, bound: { at: 'least', number: 2 } })).toMatchObject({
      holders: [5, 7, 10, 15, 16, 19].map((number) => ({ of: `${number}` })),
    })
  })
})

describe('a condition on everything in a scope', () => {
  it.each<[string, Filter, string[]]>([
    ['IOM leads them', { parties: [{ agencies: ['IOM'], roles: ['lead'] }] }, ['T6']],
    ['they are due in July 2020', { window: { from: '2020-07-01', to: '2020-07-31' } }, ['T1']],
    ['somebody leads them', { led: true }, []],
  ])('has its exceptions among the thematic workstreams: %s', (_, condition, exceptions) => {
    expect(find({ ask: 'every', scope: thematic, condition })).toMatchObject({ finding: 'every', exceptions })
  })
})

describe('lists', () => {
  it('say which annex entries would fit where no thematic workstream does', () => {
    const thematic = (number: number): Filter => ({ kinds: ['thematic'], objectives: [{ any: [number] }] })
    expect(find({ ask: 'list', filter: thematic(20), attributes: [] })).toMatchObject({
      items: [],
      annexLeftOut: ['F5'],
    })
    expect(find({ ask: 'list', filter: thematic(7), attributes: [] })).toMatchObject({
      items: [{ item: 'T2' }, { item: 'T3' }, { item: 'T5' }],
      annexLeftOut: [],
    })
  })

  it('tell the role of the agency they ask for', () => {
    const filter: Filter = { kinds: ['thematic'], parties: [{ agencies: ['WHO'], roles: ['any'] }] }
    expect(find({ ask: 'list', filter, attributes: ['deadline'] })).toMatchObject({
      items: [
        { item: 'T1', roles: ['participant'], facts: [{ is: 'deadline' }] },
        { item: 'T3', roles: ['participant'] },
        { item: 'T4', roles: ['participant'] },
        { item: 'T6', roles: ['lead'] },
      ],
    })
  })
})

describe('windows', () => {
  const december = { from: '2019-12-01', to: '2019-12-31' }

  it('hold deadlines, activities and events, in the order of their days', () => {
    expect(
      find({ ask: 'window', filter: {}, period: { from: '2019-11-01', to: '2020-01-31' }, attributes: [] }),
    ).toMatchObject({
      dates: [
        { item: '4.3.2' },
        { item: '2.1.2' },
        { item: '2.1.3' },
        { item: '4.3.1' },
        { item: 'T1.1' },
        { item: '4.3.3' },
        { item: 'T1.4' },
      ],
    })
  })

  it('keep to the workstreams asked for', () => {
    expect(find({ ask: 'window', filter: thematic, period: december, attributes: [] })).toMatchObject({
      dates: [{ item: 'T1.1', kind: 'activity' }],
    })
  })

  it('report a date that has passed as passed, never as done', () => {
    const question: Question = { ask: 'window', filter: {}, period: december, attributes: [] }
    expect(find(question, '2020-01-01')).toMatchObject({
      dates: [
        { item: '4.3.1', passed: true, status: null },
        { item: 'T1.1', passed: true, status: null },
      ],
    })
    expect(find(question, '2019-12-11')).toMatchObject({ dates: [{ passed: false }, { passed: false }] })
  })
})

describe('the rest of the plan', () => {
  it.each(issued.terms.map((term) => term.id))('says what is meant by %s', (term) => {
    expect(find({ ask: 'define', term })).toMatchObject({ finding: 'term', lines: expect.any(Array) })
  })

  it('tells what serves an objective, and what stands in an area or under a heading', () => {
    expect(find({ ask: 'objective', number: 7 })).toMatchObject({ items: ['T2', 'T3', 'T5', 'F2', 'F4'] })
    expect(find({ ask: 'areas', numbers: [3] })).toMatchObject({ areas: [{ number: 3, items: ['T5', 'F4'] }] })
    expect(find({ ask: 'areas', numbers: [] })).toMatchObject({ areas: { length: 5 } })
    expect(find({ ask: 'headings' })).toMatchObject({ headings: { length: 4, 3: { items: ['4.1', '4.2', '4.3'] } } })
    expect(find({ ask: 'agency', agency: 'WFP' })).toMatchObject({ lead: [], interested: ['F2', 'F3', 'F6'] })
  })

  it.each<Question>([
    { ask: 'define', term: 'no-such-term' },
    { ask: 'objective', number: 24 },
    { ask: 'agency', agency: 'NATO' },
    { ask: 'unknown', why: { because: 'not-in-plan', about: 'money', items: [] } },
  ])('is unknown where there is nothing: %o', (question) => {
    expect(find(question)).toMatchObject({ finding: 'unknown' })
  })

  it('asks back with the candidates it was given', () => {
    expect(find({ ask: 'which', candidates: ['3', 'T3'], about: null })).toEqual({
      finding: 'which',
      candidates: ['3', 'T3'],
      about: null,
    })
  })
})
