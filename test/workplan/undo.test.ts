import { expect, it } from 'vitest'
import { workstreamOf } from '../../src/workplan/find.ts'
import { later, session, status } from './ordering.ts'

const undo = (entry: number | null = null) => ({ do: 'undo', entry }) as const

it('takes back one’s newest order by an entry of its own; both stay', () => {
  const chat = session()
  chat.order('IOM', status('2.2', 'in-progress'))
  chat.order('UNDP', status('2.1', 'on-hold'))
  expect(chat.order('IOM', undo(), { now: later(15) }).is).toBe('changed')
  expect(workstreamOf(chat.state.plan, '2.2')?.status).toBe('in-preparation')
  expect(chat.state.log).toHaveLength(3)
  expect(chat.state.log[2]).toMatchObject({ undoes: 0, change: { from: 'in-progress', to: 'in-preparation' } })
})

it('takes back all that one order changed', () => {
  const chat = session()
  chat.order('IOM', status(['T2', 'T3'], 'in-progress'))
  chat.order('IOM', undo(1))
  expect(chat.state.log.map((entry) => [entry.change.item, entry.undoes])).toEqual([
    ['T2', null],
    ['T3', null],
    ['T3', 1],
    ['T2', 0],
  ])
})

it('goes back order by order, never taking back an undo by itself', () => {
  const chat = session()
  chat.order('IOM', status('T2', 'in-progress'))
  chat.order('IOM', status('T2', 'on-hold'))
  chat.order('IOM', undo())
  chat.order('IOM', undo())
  expect(workstreamOf(chat.state.plan, 'T2')?.status).toBe('in-preparation')
  expect(chat.order('IOM', undo())).toMatchObject({ is: 'refused', why: { why: 'nothing-to-undo', last: null } })
})

it('takes back an undo that is named', () => {
  const chat = session()
  chat.order('IOM', status('T2', 'in-progress'))
  chat.order('IOM', undo())
  chat.order('IOM', undo(1))
  expect(workstreamOf(chat.state.plan, 'T2')?.status).toBe('in-progress')
  expect(chat.order('IOM', undo(0)).is).toBe('changed')
  expect(workstreamOf(chat.state.plan, 'T2')?.status).toBe('in-preparation')
})

it('is for 15 minutes', () => {
  const chat = session()
  chat.order('IOM', status('2.2', 'in-progress'))
  const late = { now: '2019-11-18T09:15:00.001Z' }
  expect(chat.order('IOM', undo(0), late)).toMatchObject({ why: { why: 'undo-late', entry: { seq: 0 } } })
  expect(chat.order('IOM', undo(), late)).toMatchObject({ why: { why: 'nothing-to-undo', last: { seq: 0 } } })
  expect(chat.order('SEC', undo(0), late)).toMatchObject({ why: { why: 'undo-late' } })
})

it('is for the author and the secretariat, and concerns the author when it is not theirs', () => {
  const chat = session()
  chat.order('IOM', status('2.2', 'in-progress'))
  expect(chat.order('UNDP', undo(0))).toMatchObject({ why: { why: 'undo-not-yours', secretariat: ['slack:SEC'] } })
  expect(chat.order('UNDP', undo())).toMatchObject({ why: { why: 'nothing-to-undo' } })
  expect(chat.order('SEC', undo(0))).toMatchObject({ is: 'changed', concerns: ['slack:IOM'] })
})

it('refuses what is undone, moved on or not there', () => {
  const chat = session()
  chat.order('IOM', status('2.2', 'in-progress'))
  chat.order('UNDP', status('2.2', 'on-hold'))
  expect(chat.order('IOM', undo(0))).toMatchObject({ why: { why: 'moved-on', later: { seq: 1 } } })
  chat.order('UNDP', undo())
  expect(chat.order('IOM', undo(0)).is).toBe('changed')
  expect(chat.order('IOM', undo(0))).toMatchObject({ why: { why: 'undone-already', by: { seq: 3 } } })
  expect(chat.order('IOM', undo(99))).toMatchObject({ why: { why: 'no-such-entry' } })
})

it('takes back every sort of change', () => {
  const chat = session()
  const before = chat.state
  chat.order('SEC', {
    do: 'deadline',
    item: '2.2',
    to: { precision: 'year', year: '2022' },
    replaces: null,
    note: null,
    reason: false,
  })
  chat.order('SEC', {
    do: 'deadline',
    item: '2.1.3',
    to: { precision: 'year', year: '2022' },
    replaces: null,
    note: null,
    reason: false,
  })
  chat.order('SEC', { do: 'lead', item: '2.2', agencies: ['WHO'], add: true, from: '2020-01' })
  chat.order('SEC', { do: 'note', items: ['2.2'], note: 'x' })
  chat.order('SEC', { do: 'focal', person: 'slack:N', name: 'N', agency: 'IOM', item: '2.2', add: true })
  chat.order('SEC', { do: 'focal', person: 'slack:M', name: 'M', agency: 'SECRETARIAT', item: null, add: true })
  for (let count = 0; count < 6; count++) expect(chat.order('SEC', undo()).is).toBe('changed')
  const plain = (state: typeof before) =>
    state.plan.workstreams.map((one) => ({
      ...one,
      changes: 0,
      activities: one.activities.map((a) => ({ ...a, changes: 0 })),
    }))
  expect(plain(chat.state)).toEqual(plain(before))
  expect(chat.state.people['slack:N']?.focal).toEqual([])
  expect(chat.state.people['slack:M']?.secretariat).toBe(false)
})
