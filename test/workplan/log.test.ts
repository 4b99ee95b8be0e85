import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonical, replay, verify, verifyChain } from '../../src/workplan/log.ts'
import type { Order } from '../../src/workplan/order.ts'
import { initialState, State } from '../../src/workplan/state.ts'
import { Status } from '../../src/workplan/workplan.ts'
import { issued } from '../issued.ts'
import { later, people, session, stateWith, status } from './ordering.ts'

it('has one text for equal values, whatever the order of their keys', () => {
  expect(canonical({ b: [1, { d: null, c: undefined }], a: 'x' })).toBe('{"a":"x","b":[1,{"d":null}]}')
})

it('chains each entry to the one before, and finds the first that was tampered with', () => {
  const chat = session()
  chat.order('IOM', status('2.1', 'on-hold'))
  chat.order('WHO', { do: 'note', items: ['T6'], note: 'call on Friday' })
  chat.order('SEC', { do: 'adopt', item: 'F5', leads: ['IFAD'] })
  const { log } = chat.state
  expect(verifyChain(log)).toEqual({ ok: true })
  expect(log.map((entry) => entry.seq)).toEqual([0, 1, 2, 3, 4])
  const altered = log.map((entry) => (entry.seq === 1 ? { ...entry, note: 'call on Monday' } : entry))
  expect(verifyChain(altered)).toEqual({ ok: false, seq: 1 })
  expect(verifyChain(log.filter((entry) => entry.seq !== 2))).toEqual({ ok: false, seq: 2 })
  expect(verifyChain(log.slice(1))).toEqual({ ok: false, seq: 0 })
})

it('verifies a state against the plan as issued, and names the items that the log does not explain', () => {
  const chat = session()
  chat.order('IOM', status(['2.1', '1.2'], 'on-hold'))
  expect(verify(chat.state, issued)).toEqual({ ok: true, entries: 2 })
  const workstreams = chat.state.plan.workstreams.map((one) =>
    one.id === 'T3' ? { ...one, status: 'completed' as const } : one,
  )
  const edited = { ...chat.state, plan: { ...chat.state.plan, workstreams } }
  const renamed = {
    ...issued,
    workstreams: issued.workstreams.map((one) => ({
      ...one,
      aliases: { ...one.aliases, en: ['another name'] },
      words: { en: ['another'], zh: ['别的'] },
      activities: one.activities.map((activity) => ({ ...activity, words: { en: ['another'], zh: ['别的'] } })),
    })),
  }
  // A later version of the program knows more names than the store.
  expect(verify(chat.state, renamed)).toEqual({ ok: true, entries: 2 })
  expect(verify(edited, issued)).toEqual({ ok: false, items: ['T3'] })
  expect(verify({ ...chat.state, log: chat.state.log.slice(1) }, issued)).toEqual({ ok: false, seq: 0 })
})

it('shares with the plan before it everything that a change does not touch', () => {
  const chat = session()
  const before = chat.state.plan
  chat.order('IOM', { do: 'note', items: ['2.1.3'], note: 'agreed' })
  const { plan } = chat.state
  plan.workstreams.forEach((workstream, index) => {
    expect(workstream === before.workstreams[index]).toBe(workstream.id !== '2.1')
  })
  expect(plan.sections).toBe(before.sections)
  expect(plan.workstreams.find(({ id }) => id === '2.1')?.activities[0]).toBe(
    before.workstreams.find(({ id }) => id === '2.1')?.activities[0],
  )
})

const item = fc.constantFrom(
  '1.1',
  '1.2',
  '2.1',
  '2.2',
  '3',
  '4.1',
  'T1',
  'T6',
  'F4',
  'F5',
  'X3',
  '2.1.3',
  'T1.4',
  '4.3.1',
  'T9',
)
const month = fc.constantFrom('2019-06', '2019-11', '2020-01', '2021-03')
const agency = fc.constantFrom('IOM', 'WHO', 'IFAD', 'EXCOM', 'SECRETARIAT', 'NOBODY')
const deadline = fc.oneof(
  month.map((value) => ({ precision: 'month' as const, month: value })),
  fc.constant({ precision: 'open' as const, why: 'ongoing' as const }),
)
const note = fc.option(fc.string({ maxLength: 30 }))
const entry = fc.option(fc.nat(30))

const anyOrder: fc.Arbitrary<Order> = fc.oneof(
  fc.record({
    do: fc.constant('status' as const),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
    to: fc.constantFrom(...Status.options),
    note,
    reason: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('note' as const),
    items: fc.array(item, { minLength: 1, maxLength: 2 }),
    note: fc.string({ minLength: 1, maxLength: 30 }),
  }),
  fc.record({
    do: fc.constant('deadline' as const),
    item,
    to: deadline,
    replaces: fc.option(deadline),
    note,
    reason: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('lead' as const),
    item,
    agencies: fc.array(agency, { minLength: 1, maxLength: 2 }),
    add: fc.boolean(),
    from: fc.option(month),
  }),
  fc.record({ do: fc.constant('adopt' as const), item, leads: fc.array(agency, { maxLength: 2 }) }),
  fc.record({ do: fc.constant('undo' as const), entry }),
  fc.record({ do: fc.constant('contest' as const), entry: fc.nat(30), note: fc.string({ maxLength: 30 }) }),
  fc.record({
    do: fc.constant('focal' as const),
    person: fc.constantFrom('slack:IOM', 'slack:NEW', 'slack:SEC'),
    name: fc.constant(null),
    agency,
    item: fc.option(item),
    add: fc.boolean(),
  }),
  fc.record({ do: fc.constant('request' as const), agency, item: fc.option(item) }),
)
const step = fc.record({ by: fc.constantFrom('SEC', 'SEC', 'NEW', ...people), order: anyOrder, after: fc.nat(10) })

it('replays any sequence of changes and undos to the same state, with a whole chain', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const first = stateWith()
      const chat = session(first)
      let minutes = 0
      for (const { by, order, after } of steps) {
        minutes += after
        const before = chat.state
        const outcome = chat.order(by, order, { now: later(minutes) })
        // The same request once more is the one that is known.
        const known = outcome.is === 'requested' && outcome.again
        if (known || outcome.is === 'refused' || outcome.is === 'unchanged' || outcome.is === 'doubtful')
          expect(chat.state).toBe(before)
        else expect(chat.state).not.toBe(before)
      }
      const { plan, people: known, log } = chat.state
      expect(verifyChain(log)).toEqual({ ok: true })
      expect(verify(chat.state, issued)).toEqual({ ok: true, entries: log.length })
      const again = replay(first, log)
      expect(again.plan).toEqual(plan)
      for (const id of Object.keys(known)) {
        expect(again.people[id]?.focal ?? []).toEqual(known[id]?.focal)
        expect(again.people[id]?.secretariat ?? false).toEqual(known[id]?.secretariat)
      }
      expect(State.parse(chat.state)).toEqual(chat.state)
    }),
    { numRuns: 150 },
  )
})

it('is as it was after every order is undone, newest first, but for the positions of the changes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      const first = stateWith()
      const chat = session(first)
      for (const { by, order } of steps) if (order.do !== 'undo') chat.order(by, order)
      for (const { seq, order = seq } of chat.state.log.toReversed()) {
        if (order === seq) expect(chat.order('SEC', { do: 'undo', entry: seq }).is).toBe('changed')
      }
      const bare = (workstreams: State['plan']['workstreams']) =>
        workstreams.map((one) => ({
          ...one,
          changes: {},
          activities: one.activities.map((a) => ({ ...a, changes: {} })),
        }))
      expect(bare(chat.state.plan.workstreams)).toEqual(bare(first.plan.workstreams))
    }),
    { numRuns: 60 },
  )
})

it('begins with an empty log that is whole', () => {
  expect(verify(initialState(issued), issued)).toEqual({ ok: true, entries: 0 })
})
