import { expect, it } from 'vitest'
import { change } from '../../src/workplan/change.ts'
import { activityOf, workstreamOf } from '../../src/workplan/find.ts'
import type { Order } from '../../src/workplan/order.ts'
import { later, ordering, session, stateWith, status } from './ordering.ts'

const march: Order = {
  do: 'deadline',
  item: '2.2',
  to: { precision: 'month', month: '2021-03' },
  replaces: null,
  note: null,
  reason: false,
}

it('sets a status and keeps who, when, from what, to what and the note', () => {
  const chat = session()
  const outcome = chat.order('UNDP', status('2.2', 'in-progress', 'first meeting held'))
  expect(outcome).toMatchObject({ is: 'changed', same: [], earlier: [], concerns: [] })
  expect(chat.state.log).toMatchObject([
    {
      seq: 0,
      at: '2019-11-18T09:00:00.000Z',
      by: 'slack:UNDP',
      name: 'UNDP',
      change: { field: 'status', item: '2.2', from: 'in-preparation', to: 'in-progress' },
      note: 'first meeting held',
      undoes: null,
    },
  ])
  expect(workstreamOf(chat.state.plan, '2.2')).toMatchObject({ status: 'in-progress', changes: { status: 0 } })
})

it('changes several items as one order, all or none', () => {
  const chat = session()
  expect(chat.order('IOM', status(['T2', 'T3', 'T2'], 'in-progress'))).toMatchObject({ is: 'changed' })
  expect(chat.state.log.map((entry) => [entry.change.item, entry.order])).toEqual([
    ['T2', 0],
    ['T3', 0],
  ])
  const before = chat.state
  expect(chat.order('IOM', status(['T5', 'T6'], 'in-progress'))).toMatchObject({
    is: 'refused',
    why: { why: 'not-allowed', items: ['T6'], allowed: ['T5'], who: { people: ['slack:WHO'], parties: ['WHO'] } },
  })
  expect(chat.order('IOM', status(['T5', 'T9'], 'in-progress'))).toMatchObject({
    why: { why: 'no-such-item', named: 'T9', near: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'] },
  })
  expect(chat.state).toBe(before)
})

it('leaves alone what is so already, and says since when', () => {
  const chat = session()
  expect(chat.order('IOM', status('2.1', 'in-progress'))).toMatchObject({ is: 'unchanged', since: null })
  chat.order('UNDP', status('2.2', 'in-progress'))
  expect(chat.order('IOM', status('2.2', 'in-progress'))).toMatchObject({ is: 'unchanged', since: { seq: 0 } })
  expect(chat.order('IOM', status(['2.1', 'T2'], 'in-progress'))).toMatchObject({ is: 'changed', same: ['2.1'] })
  expect(chat.state.log).toHaveLength(2)
})

it('keeps the note on something that is so already', () => {
  const chat = session()
  const outcome = chat.order('IOM', status('2.1', 'in-progress', 'third meeting held'))
  expect(outcome).toMatchObject({ is: 'changed', same: ['2.1'] })
  expect(chat.state.log[0]).toMatchObject({ change: { field: 'note', item: '2.1' }, note: 'third meeting held' })
})

it.each([
  ['an activity’s event is still to come', 'IOM', status('T1.4', 'completed'), 'completed-before', 'T1.4'],
  ['a workstream has activities still to come', 'COORDINATOR', status('4.3', 'completed'), 'completed-before', '4.3'],
  [
    'its deadline has passed',
    'UNDP',
    { ...march, to: { precision: 'month', month: '2019-10' } },
    'after-deadline',
    '2.2',
  ],
  ['an activity’s last date has passed', 'EXCOM', status('1.1.4', 'in-progress'), 'after-deadline', '1.1.4'],
  ['it should have begun', 'EXCOM', status('1.1', 'in-preparation'), 'not-begun', '1.1'],
] as [string, string, Order, string, string][])('wants a reason when %s', (_, name, order, is, item) => {
  const chat = session()
  const before = chat.state
  expect(chat.order(name, order)).toMatchObject({ is: 'doubtful', findings: [{ is, item }] })
  expect(chat.state).toBe(before)
  const reasoned = { ...order, note: 'because it was moved', reason: true } as Order
  expect(chat.order(name, reasoned)).toMatchObject({ is: 'changed', entries: [{ note: 'because it was moved' }] })
})

it('notices from August 2019 on that 4.1 was due in July', () => {
  const chat = session()
  chat.order('IOM', status('4.1', 'on-hold', 'because of the summer'))
  const july = { today: '2019-07-31' }
  expect(change(status('4.1', 'in-progress'), chat.state, ordering('IOM', july)).outcome.is).toBe('changed')
  const august = change(status('4.1', 'in-progress'), chat.state, ordering('IOM', { today: '2019-08-01' }))
  expect(august.outcome).toMatchObject({ is: 'doubtful', findings: [{ is: 'after-deadline', item: '4.1' }] })
})

it('finds nothing wrong with finishing an activity before its last day', () => {
  expect(session().order('IOM', status('T1.1', 'completed')).is).toBe('changed')
})

it('sets the date of an activity: the only one, a first one, or the one that is meant', () => {
  const chat = session()
  const to = { precision: 'month', month: '2020-02' } as const
  chat.order('IOM', { ...march, item: '2.1.3', to } as Order)
  expect(activityOf(chat.state.plan, '2.1.3')?.activity.dates).toEqual([{ when: to, bound: 'by', event: null }])
  chat.order('IOM', { ...march, item: '2.1.1', to } as Order)
  expect(activityOf(chat.state.plan, '2.1.1')?.activity.dates).toEqual([{ when: to, bound: 'by', event: null }])
  const two = { ...march, item: '4.3.1', to } as Order
  expect(chat.order('COORDINATOR', two)).toMatchObject({ is: 'refused', why: { why: 'several-dates', item: '4.3.1' } })
  const replaces = { precision: 'day', day: '2019-12-11' } as const
  expect(chat.order('COORDINATOR', { ...two, replaces } as Order).is).toBe('changed')
  expect(activityOf(chat.state.plan, '4.3.1')?.activity.dates).toMatchObject([
    { when: to, bound: 'on', event: { en: '2019 annual meeting' } },
    { when: { from: '2020-12-17' } },
  ])
  const wrong = { precision: 'day', day: '2018-01-01' } as const
  expect(chat.order('COORDINATOR', { ...two, replaces: wrong } as Order)).toMatchObject({
    why: { why: 'several-dates' },
  })
})

it('does nothing for the date that a workstream has already', () => {
  const chat = session()
  expect(chat.order('UNDP', { ...march, to: { precision: 'month', month: '2020-12' } } as Order).is).toBe('unchanged')
})

it('keeps “proposed” for annex entries that are not adopted', () => {
  expect(session().order('SEC', status('2.2', 'proposed'))).toMatchObject({
    why: { why: 'only-proposed', item: '2.2' },
  })
  expect(session().order('SEC', status('F4', 'proposed')).is).toBe('changed')
})

it('shows what another agency’s focal point had lately made of it, and concerns that person', () => {
  const chat = session()
  chat.order('IOM', status('2.2', 'in-progress'))
  const outcome = chat.order('UNDP', status('2.2', 'on-hold'), { now: later(60) })
  expect(outcome).toMatchObject({ earlier: [{ seq: 0, by: 'slack:IOM' }], concerns: ['slack:IOM'] })
  expect(chat.order('UNDP', status('2.2', 'in-progress'), { now: later(61) })).toMatchObject({
    earlier: [],
    concerns: [],
  })
  const month = { now: '2020-01-18T09:00:00.000Z', today: '2020-01-18' }
  expect(chat.order('OHCHR', status('2.2', 'on-hold'), month)).toMatchObject({ earlier: [] })
})

it('finds no conflict between colleagues of one agency', () => {
  const chat = session(
    stateWith([
      ['A', 'IOM'],
      ['B', 'IOM'],
      ['C', 'UNDP'],
    ]),
  )
  chat.order('A', status('2.2', 'in-progress'))
  expect(chat.order('B', status('2.2', 'on-hold'))).toMatchObject({ earlier: [] })
  expect(chat.order('C', status('2.2', 'in-progress'))).toMatchObject({ earlier: [{ name: 'B' }] })
})

it('lets the other side contest an entry with a note, once it is somebody else’s and stands', () => {
  const chat = session()
  chat.order('IOM', status('2.2', 'in-progress'))
  const contest: Order = { do: 'contest', entry: 0, note: 'no government has agreed yet' }
  expect(chat.order('IOM', contest)).toMatchObject({ why: { why: 'own-entry' } })
  expect(chat.order('WHO', contest)).toMatchObject({ why: { why: 'not-allowed', action: 'contest' } })
  expect(chat.order('OHCHR', contest)).toMatchObject({ is: 'changed', concerns: ['slack:IOM', 'slack:SEC'] })
  expect(chat.state.log[1]?.change).toEqual({ field: 'contest', item: '2.2', entry: 0 })
  expect(chat.order('OHCHR', { ...contest, entry: 1 })).toMatchObject({ why: { why: 'not-contestable' } })
  expect(chat.order('OHCHR', { ...contest, entry: 7 })).toMatchObject({ why: { why: 'no-such-entry' } })
  chat.order('IOM', { do: 'undo', entry: 0 })
  expect(chat.order('OHCHR', contest)).toMatchObject({ why: { why: 'undone-already' } })
})

it('refuses a note of a thousand characters and one', () => {
  const note = (length: number): Order => ({ do: 'note', items: ['2.2'], note: '字'.repeat(length) })
  expect(session().order('IOM', note(1001))).toMatchObject({ why: { why: 'note-long', most: 1000 } })
  expect(session().order('IOM', note(1000)).is).toBe('changed')
})

it('does an action once, however often it is delivered, and remembers its key for at least a day', () => {
  const key = 'slack:C1|1574067600.1|status 2.2 in-progress'
  const chat = session()
  expect(chat.order('IOM', status('2.2', 'in-progress'), { key }).is).toBe('changed')
  chat.order('IOM', { do: 'undo', entry: null })
  expect(chat.order('IOM', status('2.2', 'in-progress'), { key, now: later(24 * 60) }).is).toBe('repeated')
  expect(chat.state.log).toHaveLength(2)
  chat.order('IOM', { do: 'note', items: ['2.2'], note: 'x' }, { now: later(72 * 60) })
  expect(chat.state.done).toHaveLength(1)
})

it('is not misled by a key that is a word of the language it is written in', () => {
  const chat = session()
  expect(chat.order('IOM', status('2.2', 'in-progress'), { key: 'constructor' }).is).toBe('changed')
  expect(chat.order('IOM', status('2.2', 'on-hold'), { key: 'constructor' }).is).toBe('repeated')
})

it('does not use up the key of an action that did nothing', () => {
  const chat = session()
  expect(chat.order('WHO', status('2.2', 'in-progress'), { key: 'k' }).is).toBe('refused')
  expect(chat.state.done).toEqual([])
})
