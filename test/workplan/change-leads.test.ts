import { expect, it } from 'vitest'
import { workstreamOf } from '../../src/workplan/find.ts'
import type { Order } from '../../src/workplan/order.ts'
import { session, stateWith, status } from './ordering.ts'

const lead = (agency: string, add: boolean, from: string | null = null): Order => ({
  do: 'lead',
  item: '2.2',
  agencies: [agency],
  add,
  from,
})
const january = { now: '2021-01-04T09:00:00.000Z', today: '2021-01-04' }

it('adds a lead from a month on, who may change the workstream from then on', () => {
  const chat = session()
  chat.order('SEC', lead('WHO', true, '2021-01'))
  expect(workstreamOf(chat.state.plan, '2.2')?.leads.at(-1)).toEqual({ agency: 'WHO', from: '2021-01' })
  expect(chat.order('WHO', status('2.2', 'in-progress')).is).toBe('refused')
  expect(chat.order('WHO', status('2.2', 'on-hold', 'because'), january).is).toBe('changed')
})

it('removes a lead from a month on, who keeps the months before', () => {
  const chat = session()
  chat.order('SEC', lead('OHCHR', false, '2021-01'))
  expect(workstreamOf(chat.state.plan, '2.2')?.leads[0]).toEqual({ agency: 'OHCHR', until: '2020-12' })
  expect(chat.order('OHCHR', status('2.2', 'in-progress')).is).toBe('changed')
  expect(chat.order('OHCHR', status('2.2', 'on-hold'), january).is).toBe('refused')
})

it('takes the current month when none is said', () => {
  const chat = session()
  chat.order('SEC', lead('WHO', true))
  chat.order('SEC', lead('UNDP', false))
  expect(workstreamOf(chat.state.plan, '2.2')?.leads).toEqual([
    { agency: 'OHCHR' },
    { agency: 'UNDP', until: '2019-10' },
    { agency: 'IOM' },
    { agency: 'WHO', from: '2019-11' },
  ])
})

it('lets a lead return, without a gap where there was none', () => {
  const chat = session()
  chat.order('SEC', lead('OHCHR', false, '2020-01'))
  chat.order('SEC', lead('OHCHR', true, '2020-01'))
  expect(workstreamOf(chat.state.plan, '2.2')?.leads[0]).toEqual({ agency: 'OHCHR' })
  chat.order('SEC', lead('UNDP', false, '2020-01'))
  chat.order('SEC', lead('UNDP', true, '2020-06'))
  expect(workstreamOf(chat.state.plan, '2.2')?.leads.filter(({ agency }) => agency === 'UNDP')).toEqual([
    { agency: 'UNDP', until: '2019-12' },
    { agency: 'UNDP', from: '2020-06' },
  ])
})

it('forgets a lead that is removed before its first month', () => {
  const chat = session()
  chat.order('SEC', lead('WHO', true, '2021-01'))
  chat.order('SEC', lead('WHO', false, '2020-12'))
  expect(workstreamOf(chat.state.plan, '2.2')?.leads.map(({ agency }) => agency)).toEqual(['OHCHR', 'UNDP', 'IOM'])
})

it('says so when there is nothing to add or to remove, or no such thing', () => {
  const chat = session()
  expect(chat.order('SEC', lead('IOM', true)).is).toBe('unchanged')
  expect(chat.order('SEC', lead('WFP', false))).toMatchObject({ why: { why: 'not-a-lead' } })
  expect(chat.order('SEC', lead('UNESCO', true))).toMatchObject({ why: { why: 'no-such-agency' } })
  const activity: Order = { do: 'lead', item: '2.1.3', agencies: ['WHO'], add: true, from: null }
  expect(chat.order('SEC', activity)).toMatchObject({ why: { why: 'not-workstream', workstream: '2.1' } })
})

it('adopts an annex entry, which those interested may then change, and takes it back as a whole', () => {
  const chat = session(stateWith([['IFAD', 'IFAD']]))
  expect(chat.order('IFAD', status('F5', 'in-preparation')).is).toBe('refused')
  const outcome = chat.order('SEC', { do: 'adopt', item: 'F5', leads: ['IFAD'] })
  expect(outcome).toMatchObject({ is: 'changed', entries: [{ order: 0 }, { order: 0 }, { order: 0 }] })
  expect(workstreamOf(chat.state.plan, 'F5')).toMatchObject({
    adopted: '2019-11-18',
    leads: [{ agency: 'IFAD', from: '2019-11' }],
    status: 'not-started',
  })
  expect(chat.order('SEC', { do: 'adopt', item: 'F5', leads: ['IFAD'] }).is).toBe('unchanged')
  chat.order('SEC', { do: 'undo', entry: 1 })
  expect(workstreamOf(chat.state.plan, 'F5')).toMatchObject({ adopted: null, leads: [], status: 'proposed' })
  chat.order('SEC', { do: 'adopt', item: 'F5', leads: ['IFAD'] })
  expect(chat.order('IFAD', status('F5', 'in-preparation')).is).toBe('changed')
})

it('adopts only annex entries, and only with a lead', () => {
  const adopt = (item: string, leads: string[]) => session().order('SEC', { do: 'adopt', item, leads })
  expect(adopt('2.2', ['IOM'])).toMatchObject({ why: { why: 'not-annex' } })
  expect(adopt('F5.1', ['IOM'])).toMatchObject({ is: 'refused' })
  expect(adopt('F5', [])).toMatchObject({ why: { why: 'needs-lead' } })
  expect(adopt('F5', ['UNESCO'])).toMatchObject({ why: { why: 'no-such-agency' } })
  expect(adopt('F4', []).is).toBe('changed')
})
