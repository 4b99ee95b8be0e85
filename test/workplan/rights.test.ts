import { expect, it } from 'vitest'
import { change } from '../../src/workplan/change.ts'
import type { Order } from '../../src/workplan/order.ts'
import { type Action, entitled, rights } from '../../src/workplan/rights.ts'
import type { State } from '../../src/workplan/state.ts'
import { ordering, session, stateWith, status } from './ordering.ts'

/** One order for each action, on an item; the deadlines and statuses are such as no date speaks against. */
const orders: Record<Action, (item: string) => Order> = {
  status: (item) => status(item, 'on-hold'),
  deadline: (item) => ({
    do: 'deadline',
    item,
    to: { precision: 'month', month: '2021-03' },
    replaces: null,
    note: null,
    reason: false,
  }),
  note: (item) => ({ do: 'note', items: [item], note: 'met on Friday' }),
  contest: () => ({ do: 'contest', entry: 0, note: 'we do not agree' }),
  leads: (item) => ({ do: 'lead', item, agencies: ['WFP'], add: true, from: null }),
  adopt: (item) => ({ do: 'adopt', item, leads: ['WFP'] }),
  focal: (item) => ({ do: 'focal', person: 'slack:X', name: 'X', agency: 'IOM', item, add: true }),
}

const all: Action[] = ['status', 'deadline', 'note', 'contest', 'leads', 'adopt', 'focal']
const keep: Action[] = ['status', 'deadline', 'note', 'contest']

/** Who may do what to which item: the whole of the rights, one line a role. */
const table: [role: string, ties: [agency: string, item?: string][], item: string, may: Action[]][] = [
  ['a member of the secretariat', [['SECRETARIAT']], 'T4', all],
  ['a member of the secretariat, of an annex entry', [['SECRETARIAT']], 'F1', all],
  ['a focal point of a lead', [['IOM']], 'T4', keep],
  ['a focal point of the other lead', [['ILO']], 'T4', keep],
  ['a focal point of a lead, of an activity', [['ILO']], 'T4.1', keep],
  ['a focal point of a lead for that workstream alone', [['ILO', 'T4']], 'T4', keep],
  ['a focal point of a lead for that workstream alone, of its activity', [['ILO', 'T4']], 'T4.2', keep],
  ['a focal point of a lead for another workstream', [['ILO', 'T1']], 'T4', []],
  ['a focal point of a participant', [['WHO']], 'T4', ['note']],
  ['a focal point of a participant, of an activity', [['WHO']], 'T4.1', ['note']],
  ['a focal point of an agency that is not in it', [['UNDP']], 'T4', []],
  ['a focal point of a lead and of a participant', [['WHO'], ['IOM']], 'T4', keep],
  ['nobody’s focal point', [], 'T4', []],
  ['a focal point of any agency, where all members lead', [['UNODC']], '3', keep],
  ['a focal point of a body, where all members lead', [['CRI']], '3', []],
  ['a focal point of any agency, where all members participate', [['UNODC']], '2.2', ['note']],
  ['a focal point of the Executive Committee, which leads', [['EXCOM']], '1.1', keep],
  ['a focal point of the Executive Committee, which participates', [['EXCOM']], '4.1', ['note']],
  ['a focal point of the Coordinator, who leads', [['COORDINATOR']], '4.3', keep],
  ['a focal point of a lead of an annex entry not adopted', [['UNODC']], 'F4', []],
  ['a focal point of an interested party, not adopted', [['IFAD']], 'F5', []],
  ['a focal point of a body that is interested, not adopted', [['CRI']], 'X1', []],
  ['a focal point of an interested party, once adopted', [['IFAD']], 'F1', keep],
  ['a focal point of the lead named at adoption', [['WFP']], 'F1', keep],
  ['a focal point of another agency, once adopted', [['IOM']], 'F1', []],
  ['a focal point of a lead whose months are over', [['OHCHR']], '2.2', ['note']],
  ['a focal point of a lead whose months have not begun', [['WHO']], '2.2', ['note']],
]

/** The plan with F1 adopted, OHCHR leading 2.2 until October 2019 and WHO from January 2020, and an entry to contest. */
function prepared(item: string, role: string): State {
  const chat = session(stateWith([]))
  const month = (agency: string, add: boolean, from: string): Order => ({
    do: 'lead',
    item: '2.2',
    agencies: [agency],
    add,
    from,
  })
  const subject: Order = {
    do: 'deadline',
    item,
    to: { precision: 'year', year: '2022' },
    replaces: null,
    note: null,
    reason: true,
  }
  chat.order('SEC', subject)
  chat.order('SEC', month('OHCHR', false, '2019-11'))
  chat.order('SEC', month('WHO', true, '2020-01'))
  if (/once|adoption/.test(role)) chat.order('SEC', { do: 'adopt', item: 'F1', leads: ['WFP'] })
  return chat.state
}

for (const [role, ties, item, may] of table) {
  for (const action of Object.keys(rights) as Action[]) {
    const allowed = may.includes(action)
    it(`${allowed ? 'lets' : 'does not let'} ${role} do ${action} on ${item}`, () => {
      const member = ties.some(([agency]) => agency === 'SECRETARIAT')
      const tied = stateWith(member ? [] : ties.map(([agency, only]) => ['P', agency, only]))
      const state = { ...prepared(item, role), people: tied.people }
      const secretariat = new Set(['slack:SEC', ...(member ? ['slack:P'] : [])])
      const target = action === 'adopt' && item !== 'F1' ? 'F2' : item
      const { outcome } = change(orders[action](target), state, ordering('P', { secretariat }))
      const refused = outcome.is === 'refused' && outcome.why.why === 'not-allowed'
      expect(refused).toBe(!allowed)
      if (allowed && action !== 'leads' && action !== 'adopt') expect(outcome.is).toBe('changed')
    })
  }
}

it('lets everyone ask to be a focal point, and nobody but the secretariat grant it', () => {
  const chat = session()
  const asked = chat.order('NEW', { do: 'request', agency: 'IOM', item: null })
  expect(asked).toMatchObject({ is: 'requested', secretariat: ['slack:SEC'] })
  const request = asked.is === 'requested' ? asked.request.id : ''
  for (const name of ['NEW', 'IOM']) {
    expect(chat.order(name, { do: 'decide', request, approve: true })).toMatchObject({ why: { why: 'not-allowed' } })
  }
  expect(chat.order('SEC', { do: 'decide', request, approve: true })).toMatchObject({ is: 'decided', approve: true })
  expect(chat.order('NEW', status('2.1', 'on-hold')).is).toBe('changed')
})

it('says who may: known focal points, the leads of that day, the secretariat', () => {
  const on = { today: '2019-11-18', secretariat: new Set(['slack:SEC']) }
  const state = stateWith([
    ['A', 'ILO'],
    ['B', 'WHO'],
    ['C', 'IOM', 'T4'],
    ['D', 'IOM', 'T1'],
    ['E', 'SECRETARIAT'],
  ])
  expect(entitled('status', state, 'T4', on)).toEqual({
    people: ['slack:A', 'slack:C'],
    parties: ['ILO', 'IOM'],
    secretariat: ['slack:SEC'],
  })
  expect(entitled('note', state, 'T4.1', on).people).toEqual(['slack:A', 'slack:B', 'slack:C'])
  expect(entitled('status', state, 'F4', on)).toEqual({ people: [], parties: [], secretariat: ['slack:SEC'] })
})
