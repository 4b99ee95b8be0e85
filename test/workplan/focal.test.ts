import { expect, it } from 'vitest'
import { focalPoints } from '../../src/workplan/focal.ts'
import type { Order } from '../../src/workplan/order.ts'
import { session, stateWith, status } from './ordering.ts'

const focal = (name: string, agency: string, add = true, item: string | null = null): Order => ({
  do: 'focal',
  person: `slack:${name}`,
  name,
  agency,
  item,
  add,
})
const wish = (agency: string, item: string | null = null): Order => ({ do: 'request', agency, item })

it('ties a person to an agency, for all or for one workstream, and unties', () => {
  const chat = session(stateWith([]))
  expect(chat.order('SEC', focal('Ana', 'IOM'))).toMatchObject({ is: 'changed', concerns: ['slack:Ana'] })
  chat.order('SEC', focal('Ben', 'WHO', true, 'T6'))
  expect(chat.state.people['slack:Ben']).toMatchObject({ name: 'Ben', focal: [{ agency: 'WHO', item: 'T6' }] })
  expect(chat.order('Ben', status('T6', 'in-progress')).is).toBe('changed')
  expect(chat.order('SEC', focal('Ana', 'IOM')).is).toBe('unchanged')
  chat.order('SEC', focal('Ana', 'IOM', false))
  expect(chat.order('Ana', status('2.1', 'on-hold')).is).toBe('refused')
  expect(chat.order('SEC', focal('Ana', 'IOM', false)).is).toBe('unchanged')
})

it('asks the secretariat once for a wish, and ties the asker when it is granted', () => {
  const chat = session(stateWith([]))
  const first = chat.order('Ana', wish('IOM', '2.2'))
  expect(first).toMatchObject({ is: 'requested', secretariat: ['slack:SEC'], again: false })
  expect(chat.order('Ana', wish('IOM', '2.2'))).toMatchObject({ again: true })
  expect(chat.order('Ana', wish('IOM'))).toMatchObject({ again: false })
  const request = first.is === 'requested' ? first.request.id : ''
  chat.order('SEC', { do: 'decide', request, approve: true })
  expect(chat.state.people['slack:Ana']?.focal).toMatchObject([{ agency: 'IOM', item: '2.2', by: 'slack:SEC' }])
  expect(Object.values(chat.state.requests)).toHaveLength(1)
  expect(chat.order('SEC', { do: 'decide', request, approve: false })).toMatchObject({
    why: { why: 'no-such-request' },
  })
})

it('declines a wish, which can be made again', () => {
  const chat = session(stateWith([]))
  const asked = chat.order('Ana', wish('IOM'))
  const request = asked.is === 'requested' ? asked.request.id : ''
  expect(chat.order('SEC', { do: 'decide', request, approve: false })).toMatchObject({ is: 'decided', approve: false })
  expect(chat.state.people['slack:Ana']?.focal).toEqual([])
  expect(chat.state.log).toEqual([])
  expect(chat.order('Ana', wish('IOM'))).toMatchObject({ is: 'requested', again: false })
})

it('closes a wish when the tie is made directly', () => {
  const chat = session(stateWith([]))
  chat.order('Ana', wish('IOM'))
  chat.order('SEC', focal('Ana', 'IOM'))
  expect(chat.state.requests).toEqual({})
  expect(chat.order('Ana', wish('IOM')).is).toBe('unchanged')
})

it('lets the secretariat grow, and keeps those whom the configuration names', () => {
  const chat = session(stateWith([]))
  chat.order('SEC', focal('Ana', 'SECRETARIAT'))
  expect(chat.order('Ana', focal('Ben', 'WHO')).is).toBe('changed')
  expect(chat.order('Ana', focal('SEC', 'SECRETARIAT', false))).toMatchObject({ why: { why: 'configured' } })
  expect(chat.order('Ana', focal('Ben', 'SECRETARIAT', true, '2.2'))).toMatchObject({
    why: { why: 'secretariat-whole' },
  })
  expect(chat.order('SEC', focal('Ana', 'SECRETARIAT', false)).is).toBe('changed')
  expect(chat.order('Ana', focal('Eve', 'WHO')).is).toBe('refused')
})

it('ties a member of the secretariat who asks without a detour', () => {
  expect(session(stateWith([])).order('SEC', wish('IOM'))).toMatchObject({ is: 'changed', concerns: [] })
})

it('says so when nobody is there to ask, and when agency or workstream do not exist', () => {
  const nobody = { secretariat: new Set<string>() }
  expect(session(stateWith([])).order('Ana', wish('IOM'), nobody)).toMatchObject({ why: { why: 'no-secretariat' } })
  expect(session(stateWith([])).order('Ana', wish('UNESCO'))).toMatchObject({ why: { why: 'no-such-agency' } })
  expect(session(stateWith([])).order('Ana', wish('IOM', 'T9'))).toMatchObject({ why: { why: 'no-such-item' } })
  expect(session(stateWith([])).order('Ana', { do: 'decide', request: '__proto__', approve: true }).is).toBe('refused')
})

it('tells those who can of what somebody would like, once a day', () => {
  const chat = session(
    stateWith([
      ['Ana', 'UNDP'],
      ['Ben', 'IOM', '2.1'],
      ['Eve', 'WHO'],
    ]),
  )
  const order: Order = { do: 'notify', order: status('2.2', 'in-progress') as never, says: 'status 2.2 in-progress' }
  expect(chat.order('Eve', order)).toMatchObject({ is: 'notified', people: ['slack:Ana', 'slack:SEC'], again: false })
  expect(chat.order('Eve', order)).toMatchObject({ again: true })
  expect(chat.order('SEC', order)).toMatchObject({ people: ['slack:Ana'], again: false })
})

it('lists focal points by agency and workstream, with the secretariat', () => {
  const chat = session(
    stateWith([
      ['Zoe', 'IOM'],
      ['Ana', 'IOM', '2.2'],
      ['Ben', 'WHO'],
    ]),
  )
  chat.order('SEC', focal('Kim', 'SECRETARIAT'))
  const names = (agency: string | null, item: string | null) =>
    focalPoints(chat.state, { agency, item }).map(({ name }) => name)
  expect(names(null, null)).toEqual(['Ana', 'Ben', 'Kim', 'Zoe'])
  expect(names('IOM', null)).toEqual(['Ana', 'Zoe'])
  expect(names('IOM', 'T1')).toEqual(['Zoe'])
})
