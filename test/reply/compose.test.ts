import { describe, expect, it } from 'vitest'
import { compose } from '../../src/reply/compose.ts'
import { plainText } from '../../src/reply/plain-text.ts'
import { answer } from '../../src/workplan/answer.ts'
import type { Attribute, Filter, NotInPlan, Question } from '../../src/workplan/question.ts'
import { initialState } from '../../src/workplan/state.ts'
import { issued } from '../issued.ts'

const state = initialState(issued)
const han = /[\u3400-\u9fff]/

function reply(question: Question, language = 'en', today = '2019-11-18') {
  return compose(answer(question, state, today), issued, language)
}

const said = (question: Question, language = 'en', today?: string) => plainText(reply(question, language, today).answer)

const tell = (item: string, ...attributes: Attribute[]): Question => ({
  ask: 'tell',
  items: [item],
  attributes,
  claims: [],
  without: [],
})

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
]
const all: Filter = {}
const notInPlan: NotInPlan[] = [
  'money',
  'person',
  'contact',
  'place',
  'choice',
  'outcome',
  'other-plan',
  'reason',
  'figures',
  'members',
  'other',
]
/** One of each way of asking. */
const questions: Question[] = [
  ...issued.workstreams.flatMap((one) => attributes.map((attribute) => tell(one.id, attribute))),
  ...['1.1.2', '2.1.3', '4.3.1', 'T4.4'].flatMap((id) => attributes.map((attribute) => tell(id, attribute))),
  ...issued.terms.map((term): Question => ({ ask: 'define', term: term.id })),
  ...issued.objectives.map((one): Question => ({ ask: 'objective', number: one.number })),
  ...notInPlan.map((about): Question => ({ ask: 'unknown', why: { because: 'not-in-plan', about, items: ['T4'] } })),
  { ask: 'unknown', why: { because: 'not-understood', near: ['T1'] } },
  { ask: 'unknown', why: { because: 'no-such', what: 'workstream', named: 'T9', near: ['T6'] } },
  { ask: 'unknown', why: { because: 'no-such', what: 'activity', named: 'T1.9', near: ['T1'] } },
  { ask: 'unknown', why: { because: 'no-subject', attribute: 'deadline' } },
  { ask: 'every', scope: { kinds: ['thematic'] }, condition: { parties: [{ agencies: ['IOM'], roles: ['lead'] }] } },
  { ask: 'only', items: ['T1'], filter: { statuses: { any: ['in-progress'] }, kinds: ['thematic'] } },
  { ask: 'only', items: ['T2'], filter: { areas: [2] } },
  { ask: 'only', items: ['T2'], filter: { kinds: ['thematic'], areas: [3] } },
  { ask: 'list', filter: all, attributes: ['deadline', 'status'] },
  { ask: 'list', filter: { overdue: true }, attributes: [] },
  { ask: 'window', filter: all, period: { from: '2019-11-01', to: '2020-01-31' }, attributes: [] },
  { ask: 'window', filter: all, period: { from: '2030-01-01', to: '2030-12-31' }, attributes: [] },
  { ask: 'count', filter: all, items: [], of: 'items', supposed: 24 },
  { ask: 'count', filter: all, items: ['T1'], of: 'participants', supposed: null },
  { ask: 'extreme', over: 'items', by: 'deadline', most: false, filter: all, role: 'any' },
  { ask: 'extreme', over: 'items', by: 'activities', most: true, filter: all, role: 'any' },
  { ask: 'extreme', over: 'agencies', by: 'leads', most: true, filter: all, role: 'lead' },
  { ask: 'compare', items: ['T1', 'T2'], by: 'deadline', how: 'order' },
  { ask: 'compare', items: ['T2', 'T3'], by: 'deadline', how: 'same' },
  { ask: 'compare', items: ['T2', 'T3'], by: 'leads', how: 'common' },
  { ask: 'compare', items: ['T1', 'T2'], by: 'activities', how: 'count' },
  { ask: 'compare-agencies', agencies: ['IOM', 'UNDP'], role: 'lead', how: 'common', filter: {} },
  { ask: 'compare-agencies', agencies: ['IOM', 'WHO'], role: 'lead', how: 'count', filter: {} },
  { ask: 'tally', over: 'agencies', filter: all, role: 'lead', bound: null },
  { ask: 'tally', over: 'objectives', filter: all, role: 'any', bound: { at: 'exactly', number: 0 } },
  { ask: 'areas', numbers: [] },
  { ask: 'headings' },
  { ask: 'agency', agency: 'IOM' },
  { ask: 'which', candidates: ['3', 'T3'], about: null },
  { ask: 'which', candidates: [], about: null },
  { ask: 'help' },
  { ask: 'social', what: 'hello' },
]

describe('a finding of any kind', () => {
  it.each(['en', 'zh'])('is said in %s, with nothing missing and nothing in the other language', (language) => {
    for (const question of questions) {
      const words = said(question, language)
      const asked = JSON.stringify(question)
      expect(words.trim(), asked).not.toBe('')
      expect(words, asked).not.toMatch(/undefined|null|NaN|\[object|\(\)|（）/)
      expect(han.test(words), asked).toBe(language === 'zh')
    }
  })

  it('is about the same workstreams and of the same kind in both languages', () => {
    for (const question of questions) {
      const [en, zh] = [reply(question, 'en'), reply(question, 'zh')]
      expect(zh.workstreams).toEqual(en.workstreams)
      expect(zh.kind).toBe(en.kind)
    }
  })

  it('names the line of the source beside the answer, not in it', () => {
    expect(said(tell('T4', 'deadline'))).not.toMatch(/line/i)
    expect(plainText(reply(tell('T4', 'deadline')).more)).toMatch(/line \d+/)
    expect(plainText(reply(tell('T4', 'deadline'), 'zh').more)).toMatch(/\d/)
  })
})

describe('a deadline', () => {
  it.each([
    ['T4', 'July 2020', '2020年7月'],
    ['1.1', 'May 2020', '2020年5月'],
    ['4.1', 'July 2019', '2019年7月'],
  ])('of %s keeps its month and grows no day', (id, en, zh) => {
    expect(said(tell(id, 'deadline'))).toContain(en)
    expect(said(tell(id, 'deadline'))).not.toMatch(/\b3[01]\b/)
    expect(said(tell(id, 'deadline'), 'zh').replaceAll(' ', '')).toContain(zh)
  })

  it.each(['3', '4.3', 'F1', 'F2', 'F4', 'F5', 'X1'])('of %s has no date', (id) => {
    expect(said(tell(id, 'deadline'))).not.toMatch(/\b20\d\d\b/)
    expect(said(tell(id, 'deadline'), 'en', '2099-01-01')).not.toMatch(/passed|overdue/)
  })

  it('that has passed is said to have passed, never to be met', () => {
    expect(said(tell('4.1', 'deadline'), 'en', '2019-07-31')).not.toMatch(/passed|overdue/)
    expect(said(tell('4.1', 'deadline'), 'en', '2019-08-01')).toMatch(/passed|overdue/)
  })
})

describe('a date that has passed', () => {
  it('is never said to be done', () => {
    const december: Question = {
      ask: 'window',
      filter: all,
      period: { from: '2019-12-01', to: '2019-12-31' },
      attributes: [],
    }
    expect(said(december, 'en', '2020-01-01')).toMatch(/date passed, completion not recorded/i)
    expect(said(december, 'en', '2019-12-01')).not.toMatch(/passed/i)
  })
})

it('lists at least the ids it is about', () => {
  const list: Question = { ask: 'list', filter: { kinds: ['thematic'] }, attributes: [] }
  const { workstreams } = reply(list)
  expect(workstreams).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6'])
  for (const id of workstreams) expect(said(list)).toContain(id)
})
