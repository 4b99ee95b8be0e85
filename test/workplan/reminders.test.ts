import { describe, expect, it } from 'vitest'
import { issuedState } from '../../src/plan-state.ts'
import { change } from '../../src/workplan/change.ts'
import { addDays } from '../../src/workplan/deadline.ts'
import { keyOf, skipped } from '../../src/workplan/ledger.ts'
import { type Reminder, reminderFor } from '../../src/workplan/reminders.ts'
import { momentOf } from '../../src/workplan/slots.ts'
import { newPerson, type Person, type State } from '../../src/workplan/state.ts'

function focal(agency: string, item: string | null = null, more: Partial<Person> = {}): Person {
  return {
    ...newPerson('test:U1', 'Ana'),
    zone: 'Europe/Zurich',
    focal: [{ agency, item, since: '2019-07-01T08:00:00.000Z', by: null }],
    ...more,
  }
}

/** Every message a person gets from one day to another, a look every working morning, each recorded as sent. */
function messages(person: Person, from: string, until: string, more: (state: State) => State = (s) => s) {
  let state = more({ ...issuedState(), people: { [person.id]: person } })
  const got: { day: string; lines: string[]; reminder: Reminder }[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const now = momentOf(day, '09:30', person.zone ?? 'UTC')
    const rows = Object.values(state.ledger)
    const reminder = reminderFor(state, person, rows, { now, secretariat: new Set() })
    if (!reminder) continue
    got.push({ day, lines: reminder.lines.map((line) => `${line.item} ${line.daysLeft}`), reminder })
    const row = skipped(keyOf({ kind: 'reminder', to: person.id, at: day }), '', now, 'test', 0)
    const items = [...reminder.lines.map((line) => line.item), ...(reminder.escalation ? ['escalation'] : [])]
    state = { ...state, ledger: { ...state.ledger, [row.key]: { ...row, state: 'sent', why: null, items } } }
  }
  return got
}

const told = (got: ReturnType<typeof messages>) => got.map(({ day, lines }) => `${day}: ${lines.join(', ')}`)

describe('reminders to a focal point', () => {
  it('come 30, 7 and 1 days before, on the day, and weekly after it, five times', () => {
    // T6 is due in July 2020; 31 July is a Friday.
    expect(told(messages(focal('WHO'), '2020-06-01', '2020-12-31'))).toEqual([
      '2020-07-01: T6 30',
      '2020-07-24: T6 7',
      '2020-07-30: T6 1',
      '2020-07-31: T6 0',
      '2020-08-07: T6 -7',
      '2020-08-14: T6 -14',
      '2020-08-21: T6 -21',
      '2020-08-28: T6 -28',
      '2020-09-04: T6 -35',
    ])
  })

  it('come on the working day before, when theirs is a weekend, and after it when all is late', () => {
    // The end of May 2020 is a Sunday: its day and the one before fall on the Friday, and so does the Sunday before.
    const got = messages(focal('EXCOM', '1.1'), '2020-05-20', '2020-06-10')
    expect(told(got)).toEqual([
      '2020-05-22: 1.1 9, 1.1.6 9, 1.1.7 9',
      '2020-05-29: 1.1 2, 1.1.6 2, 1.1.7 2',
      '2020-06-08: 1.1 -8, 1.1.6 -8, 1.1.7 -8',
    ])
  })

  it('bundle what falls on one day, and speak of the dates of activities', () => {
    const got = messages(focal('COORDINATOR'), '2019-11-01', '2019-12-31')
    expect(told(got)).toEqual([
      '2019-11-01: 4.3.2 0',
      '2019-11-08: 4.3.2 -7',
      '2019-11-11: 4.3.1 30',
      '2019-11-15: 4.3.2 -14',
      '2019-11-22: 4.3.2 -21',
      '2019-11-29: 4.3.2 -28',
      '2019-12-04: 4.3.1 7',
      '2019-12-06: 4.3.2 -35',
      '2019-12-10: 4.3.1 1',
      '2019-12-11: 4.3.1 0',
      '2019-12-18: 4.3.1 -7',
      '2019-12-25: 4.3.1 -14',
    ])
  })

  it('come in working hours of the person’s own zone, and on working days', () => {
    const person = focal('WHO', null, { zone: 'Asia/Shanghai' })
    const state = { ...issuedState(), people: { [person.id]: person } }
    const at = (now: string) => reminderFor(state, person, [], { now, secretariat: new Set() })
    expect(at('2020-07-30T23:30:00.000Z')).toBeNull()
    expect(at('2020-07-31T00:59:00.000Z')).toBeNull()
    expect(at('2020-07-31T01:00:00.000Z')).toMatchObject({ day: '2020-07-31' })
    expect(at('2020-07-31T09:00:00.000Z')).toBeNull()
    expect(at('2020-08-01T02:00:00.000Z')).toBeNull()
  })

  it('are one message a day, whatever is owed later that day', () => {
    const person = focal('WHO')
    const key = keyOf({ kind: 'reminder', to: person.id, at: '2020-07-31' })
    const row = skipped(key, '', '2020-07-31T08:00:00.000Z', 'test', 0)
    const state = { ...issuedState(), people: { [person.id]: person }, ledger: { [key]: row } }
    expect(reminderFor(state, person, [row], { now: '2020-07-31T10:00:00.000Z', secretariat: new Set() })).toBeNull()
  })

  it('leave out what is stopped, and what is snoozed until its day, when it comes back', () => {
    const reminders = { ...newPerson('test:U1', 'Ana').reminders, stopped: ['T6'] }
    expect(messages(focal('WHO', null, { reminders }), '2020-07-01', '2020-09-30')).toEqual([])
    const snoozed = { ...reminders, stopped: [], snoozed: { T6: '2020-08-11' } }
    expect(told(messages(focal('WHO', null, { reminders: snoozed }), '2020-07-20', '2020-08-15'))).toEqual([
      '2020-08-11: T6 -11',
      '2020-08-14: T6 -14',
    ])
    const off = { ...reminders, stopped: [], on: false }
    expect(messages(focal('WHO', null, { reminders: off }), '2020-07-01', '2020-09-30')).toEqual([])
  })

  it('never come for what the person has just updated, nor for what is done', () => {
    const person = focal('WHO')
    const update = (to: 'in-progress' | 'completed', on: string) => (state: State) =>
      change({ do: 'status', items: ['T6'], to, note: null, reason: true }, state, {
        by: { id: person.id, name: person.name },
        now: momentOf(on, '09:00', 'Europe/Zurich'),
        today: on,
        key: on,
        secretariat: new Set(),
      }).state
    expect(told(messages(person, '2020-07-20', '2020-08-07', update('in-progress', '2020-07-29')))).toEqual([
      '2020-08-07: T6 -7',
    ])
    expect(messages(person, '2020-07-20', '2020-09-30', update('completed', '2020-07-20'))).toEqual([])
  })

  it('reach who was named for one item, and nobody by an agency that only takes part', () => {
    expect(told(messages(focal('UNFPA', 'T1.1'), '2019-12-02', '2019-12-31'))).toEqual([
      '2019-12-02: T1.1 29',
      '2019-12-24: T1.1 7',
      '2019-12-30: T1.1 1',
      '2019-12-31: T1.1 0',
    ])
    expect(messages(focal('UNFPA'), '2019-12-02', '2019-12-31')).toEqual([])
  })
})

describe('the secretariat', () => {
  const member: Person = { ...newPerson('test:U9', 'Sam'), zone: 'Europe/Zurich', secretariat: true }

  it('hears once a week what is overdue beyond the last reminder and what nobody answers for', () => {
    const got = messages(member, '2019-11-18', '2019-11-29')
    expect(got.map(({ day }) => day)).toEqual(['2019-11-18', '2019-11-25'])
    expect(got[0]?.reminder.escalation?.unanswered.map((line) => line.item)).toEqual(['4.1'])
    expect(got[0]?.reminder.escalation?.unowned.map((line) => line.item)).toEqual(['2.1.2', '2.1.3', '4.3.1'])
  })

  it('hears on the first working day it can, not in the middle of the week', () => {
    expect(messages(member, '2019-11-20', '2019-11-22').map(({ day }) => day)).toEqual(['2019-11-20'])
    expect(messages(member, '2019-11-21', '2019-11-24')).toEqual([])
  })

  it('does not hear of what a focal point is reminded of', () => {
    const ana = focal('IOM')
    const got = messages(member, '2019-11-18', '2019-11-18', (state) => ({
      ...state,
      people: { ...state.people, [ana.id]: ana },
    }))
    expect(got[0]?.reminder.escalation?.unowned.map((line) => line.item)).toEqual(['4.3.1'])
  })
})
