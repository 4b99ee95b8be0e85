import { describe, expect, it } from 'vitest'
import { issuedState } from '../../src/plan-state.ts'
import { change } from '../../src/workplan/change.ts'
import { type DigestWishes, digest, isQuiet, sortLines } from '../../src/workplan/digest.ts'
import type { Order } from '../../src/workplan/order.ts'
import type { State } from '../../src/workplan/state.ts'

const everything: DigestWishes = {
  include: [],
  exclude: [],
  snoozed: {},
  days: 30,
  zone: 'Europe/Zurich',
  weekend: [6, 7],
  holidays: [],
}

function made(day: string, wishes: Partial<DigestWishes> = {}, state: State = issuedState(), since = 0) {
  return digest(state, { ...everything, ...wishes }, `${day}T09:00:00.000Z`, day, since)
}

const items = (lines: { item: string }[]) => lines.map((line) => line.item)

function ordered(state: State, order: Order, at: string, name = 'Ana'): State {
  const by = { id: `test:${name}`, name }
  const secretariat = new Set([by.id])
  return change(order, state, { by, now: at, today: at.slice(0, 10), key: at + name, secretariat }).state
}

const status = (item: string, to: 'completed' | 'in-progress' | 'in-preparation' | 'cancelled'): Order => ({
  do: 'status',
  items: [item],
  to,
  note: null,
  reason: true,
})

describe('the sections of a digest', () => {
  it('keep a month its precision: due in July, it is late from August on', () => {
    expect(items(made('2019-07-31').week)).toEqual(['4.1'])
    expect(items(made('2019-07-31').overdue)).toEqual([])
    expect(items(made('2019-08-01').overdue)).toEqual(['4.1'])
  })

  it('part this week from the days after it', () => {
    expect(items(made('2020-07-24').week)).toEqual([])
    expect(items(made('2020-07-24').soon)).toEqual(['1.2', '4.2', 'T2', 'T3', 'T4', 'T5', 'T6'])
    expect(items(made('2020-07-25').week)).toHaveLength(7)
    expect(items(made('2020-07-01', { days: 29 }).soon)).toEqual([])
  })

  it('have the dates of activities, an event as soon as one of its days is near', () => {
    expect(items(made('2020-12-10').dates)).toEqual(['4.3.1'])
    expect(items(made('2020-12-18').dates)).toEqual(['4.3.1'])
    expect(items(made('2020-12-19').passed)[0]).toBe('4.3.1')
  })

  it('show an agency what it leads first, then what it joins', () => {
    const { soon } = made('2020-07-01', { include: ['agency:UNICEF'] })
    expect(soon.map((line) => [line.item, line.part])).toEqual([
      ['T2', 'lead'],
      ['T5', 'lead'],
      ['T6', 'joined'],
    ])
  })

  it('leave out what is done', () => {
    const state = ordered(issuedState(), status('4.1', 'completed'), '2019-11-15T10:00:00.000Z')
    expect(items(made('2019-11-18', {}, state).overdue)).toEqual([])
  })

  it('name a status that does not go with a date', () => {
    const early = ordered(issuedState(), status('4.3.1', 'completed'), '2019-11-15T10:00:00.000Z')
    expect(made('2019-11-18', {}, early).findings).toMatchObject([{ item: '4.3.1', is: 'completed-before' }])
    const back = ordered(issuedState(), status('2.1', 'in-preparation'), '2019-12-05T10:00:00.000Z')
    expect(made('2019-12-09', {}, back).findings).toMatchObject([{ item: '2.1', is: 'not-begun' }])
  })

  it('tell what changed since the last one, once an item, and not what was changed back', () => {
    const first = ordered(issuedState(), status('T4', 'in-progress'), '2019-11-12T10:00:00.000Z')
    const second = ordered(first, status('T4', 'completed'), '2019-11-13T10:00:00.000Z', 'Ben')
    const third = ordered(second, status('T6', 'in-progress'), '2019-11-13T11:00:00.000Z')
    const back = ordered(third, status('T6', 'in-preparation'), '2019-11-14T10:00:00.000Z')
    const { changes } = made('2019-11-18', {}, back)
    expect(changes.map(({ item, names }) => [item, names])).toEqual([['T4', ['Ana', 'Ben']]])
    expect(changes[0]).toMatchObject({ first: { from: 'in-preparation' }, last: { to: 'completed' } })
    expect(made('2019-11-18', {}, back, 4).changes).toEqual([])
    expect(made('2019-11-18', { include: ['agency:UNHCR'] }, back).changes).toEqual([])
  })

  it('name what nobody has updated for thirty working days, which weekends and holidays do not count for', () => {
    const stale = (day: string, wishes: Partial<DigestWishes> = {}) =>
      made(day, wishes).stale.map((one) => one.workstream.id)
    // Issued by the end of July 2019: 11 September is the thirtieth working day after it.
    expect(stale('2019-09-10')).toEqual([])
    expect(stale('2019-09-11')).toHaveLength(14)
    expect(stale('2019-09-11', { holidays: ['2019-08-01'] })).toEqual([])
    const updated = ordered(
      issuedState(),
      { do: 'note', items: ['T4.1'], note: 'under way' },
      '2019-11-15T10:00:00.000Z',
    )
    expect(made('2019-11-18', {}, updated).stale.map((one) => one.workstream.id)).not.toContain('T4')
  })

  it('say what is next when nothing is due', () => {
    const quiet = made('2019-11-18', { include: ['item:T4'] })
    expect(isQuiet(quiet)).toBe(true)
    expect(quiet.next?.item).toBe('T4')
    expect(made('2019-11-18', { include: ['item:F1'] }).next).toBeNull()
  })
})

describe('what a digest is about', () => {
  const included = (wishes: Partial<DigestWishes>, day = '2019-11-18') => [
    ...new Set(
      sortLines(issuedState().plan, { ...everything, ...wishes }, day)
        .filter((one) => !['not-wished', 'excluded', 'snoozed'].includes(one.omission?.because ?? ''))
        .map((one) => one.line.workstream.id),
    ),
  ]

  it('is everything unless something is wished', () => {
    expect(included({})).toHaveLength(23)
  })

  it('joins wishes of one sort with or, of different sorts with and', () => {
    expect(included({ include: ['agency:WHO', 'agency:IFAD'] })).toEqual(['T1', 'T3', 'T4', 'T6', 'F1', 'F5'])
    expect(included({ include: ['area:2'] })).toEqual(['T2', 'T3', 'F2', 'F3', 'F6'])
    expect(included({ include: ['area:2', 'agency:UNICEF'] })).toEqual(['T2'])
    expect(included({ include: ['kind:core', 'agency:IOM'] })).toEqual(['1.2', '2.1', '2.2', '4.1'])
    expect(included({ include: ['kind:annex'] })).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'X1', 'X2', 'X3'])
  })

  it('leaves out what is excluded, by item, agency, area or kind', () => {
    expect(included({ include: ['area:2'], exclude: ['item:T2'] })).toEqual(['T3', 'F2', 'F3', 'F6'])
    expect(included({ include: ['kind:thematic'], exclude: ['agency:WHO'] })).toEqual(['T2', 'T5'])
    expect(included({ include: ['item:2.2'], exclude: ['kind:core'] })).toEqual([])
  })

  it('goes by who leads and joins on the day', () => {
    const state = ordered(
      issuedState(),
      { do: 'lead', item: '2.2', agencies: ['WHO'], add: true, from: '2020-01' },
      '2019-11-12T10:00:00.000Z',
    )
    const on = (day: string) =>
      sortLines(state.plan, { ...everything, include: ['agency:WHO'] }, day)
        .filter((one) => one.omission?.because !== 'not-wished')
        .map((one) => one.line.item)
    expect(on('2019-12-31')).not.toContain('2.2')
    expect(on('2020-01-01')).toContain('2.2')
  })

  it('puts off an item, with its activities, until its day', () => {
    const snoozed = { '4.3': '2019-11-25' }
    expect(items(made('2019-11-24', { snoozed }).dates)).toEqual(['2.1.2', '2.1.3'])
    expect(items(made('2019-11-25', { snoozed }).dates)).toContain('4.3.1')
  })

  it('gives a reason for everything that the plan has', () => {
    const sorted = sortLines(
      issuedState().plan,
      { ...everything, include: ['agency:IOM'], exclude: ['item:T5'] },
      '2019-11-18',
    )
    expect(sorted.every((one) => (one.section === null) !== (one.omission === null))).toBe(true)
    const reason = (item: string) => sorted.find((one) => one.line.item === item)?.omission
    expect(reason('T5')).toEqual({ because: 'excluded', wish: 'item:T5' })
    expect(reason('3')).toMatchObject({ because: 'not-wished' })
    expect(reason('F4')).toEqual({ because: 'open', why: 'to-be-determined' })
    expect(reason('T4')).toEqual({ because: 'later', than: '2019-12-18' })
  })
})
