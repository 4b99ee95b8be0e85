import { expect, it } from 'vitest'
import { history, statusOn } from '../../src/workplan/history.ts'
import { session, status } from './ordering.ts'

const on = (day: string, time = '09:00') => ({ now: `${day}T${time}:00.000Z`, today: day })
const seqs = (found: ReturnType<typeof history>) => found.happenings.map(({ entry }) => entry.seq)

/** A few months of changes to 2.2, 2.1 and one activity. */
function record() {
  const chat = session()
  chat.order('UNDP', status('2.2', 'in-progress'), on('2019-11-18'))
  chat.order('IOM', { do: 'note', items: ['2.1.3'], note: 'agreed' }, on('2019-11-20'))
  chat.order('IOM', status('2.2', 'on-hold'), on('2019-12-02', '23:30'))
  chat.order('IOM', { do: 'undo', entry: null }, on('2019-12-02', '23:40'))
  chat.order('OHCHR', { do: 'contest', entry: 0, note: 'too early' }, on('2019-12-03'))
  chat.order('UNDP', status('2.2', 'completed', 'because'), on('2020-02-03'))
  return chat.state
}

it('tells an item’s history, newest first, with what was undone and contested', () => {
  const found = history(record(), { item: '2.2' })
  expect(seqs(found)).toEqual([5, 4, 3, 2, 0])
  expect(found.total).toBe(5)
  expect(found.happenings[3]).toMatchObject({ entry: { seq: 2 }, undone: { seq: 3 } })
  expect(found.happenings[4]).toMatchObject({ entry: { seq: 0 }, undone: null, contests: [{ note: 'too early' }] })
})

it('counts a workstream’s activities to it', () => {
  expect(seqs(history(record(), { item: '2.1' }))).toEqual([1])
  expect(seqs(history(record(), { item: '2.1.3' }))).toEqual([1])
  expect(seqs(history(record(), { item: '2.1.2' }))).toEqual([])
  expect(seqs(history(record(), { item: null }))).toEqual([5, 4, 3, 2, 1, 0])
})

it('tells what changed since a day, and between two, on the wall of a zone', () => {
  const state = record()
  expect(seqs(history(state, { item: null, since: '2019-12-03' }))).toEqual([5, 4])
  expect(seqs(history(state, { item: null, since: '2019-12-03', zone: 'Asia/Shanghai' }))).toEqual([5, 4, 3, 2])
  expect(seqs(history(state, { item: null, since: '2019-11-19', until: '2019-12-02' }))).toEqual([3, 2, 1])
})

it('tells it page by page', () => {
  const state = record()
  const first = history(state, { item: '2.2', limit: 2 })
  expect([seqs(first), first.before, first.total]).toEqual([[5, 4], 4, 5])
  const second = history(state, { item: '2.2', limit: 2, before: first.before })
  expect([seqs(second), second.before]).toEqual([[3, 2], 2])
  expect(history(state, { item: '2.2', limit: 2, before: 2 })).toMatchObject({ before: null })
})

it('tells the status at the end of any day, from the log', () => {
  const state = record()
  const at = (day: string, item = '2.2', zone = 'UTC') => statusOn(state, item, day, { today: '2020-03-01', zone })
  expect(at('2019-07-15')).toMatchObject({ status: 'in-preparation', entry: null, outside: null })
  expect(at('2019-11-17')).toMatchObject({ status: 'in-preparation', entry: null })
  expect(at('2019-11-18')).toMatchObject({ status: 'in-progress', entry: { seq: 0 } })
  expect(at('2020-01-01')).toMatchObject({ status: 'in-progress', entry: { seq: 3 } })
  expect(at('2019-12-02', '2.2', 'Asia/Shanghai')).toMatchObject({ entry: { seq: 0 } })
  expect(at('2020-02-03')).toMatchObject({ status: 'completed', entry: { seq: 5 } })
  expect(at('2020-06-01')).toMatchObject({ status: 'completed', outside: 'future' })
  expect(at('2019-06-30')).toMatchObject({ status: 'in-preparation', outside: 'before-issue' })
  expect(at('2020-01-01', 'T4')).toMatchObject({ status: 'in-preparation', entry: null })
  expect(at('2020-01-01', '2.1.3')).toMatchObject({ status: null, entry: null })
})
