import { afterEach, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { StoreFault } from '../../src/store/store.ts'
import type { State } from '../../src/workplan/state.ts'
import { examplePerson, exampleState, notesOf, withNote } from './example-state.ts'

/** One place where an engine keeps a store; opening it again finds what was kept. */
export interface Place {
  open(initial?: () => State): Promise<Store>
}

/** What every engine promises. `place` makes a new, empty place for each test. */
export function storeContract(place: () => Promise<Place>): void {
  const opened: Store[] = []

  async function open(at: Place, initial?: () => State): Promise<Store> {
    const store = await at.open(initial)
    opened.push(store)
    return store
  }

  async function fresh(): Promise<{ at: Place; store: Store }> {
    const at = await place()
    return { at, store: await open(at) }
  }

  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })

  it('begins with the initial state and asks for it only once', async () => {
    const { at, store } = await fresh()
    expect(store.read()).toEqual(exampleState())
    await store.close()
    const again = await open(at, () => {
      throw new Error('asked again')
    })
    expect(again.read()).toEqual(exampleState())
  })

  it('gives back after a restart exactly what was kept, in every part of the state', async () => {
    const { at, store } = await fresh()
    await store.update((state) => ({ state: everything(state), outcome: null }))
    const kept = store.read()
    expect(kept).toEqual(everything(exampleState()))
    await store.close()
    expect((await open(at)).read()).toEqual(kept)
  })

  it('keeps the order of the workstreams and of the log, and the words of a note to the letter', async () => {
    const { at, store } = await fresh()
    const notes = [
      '"quotes" and \\ and \u0000',
      '多行\n文字',
      '😀',
      ' \u2028 ',
      '\ud800 alone',
      '<b>&amp;</b>',
      "'; drop table log; --",
    ]
    for (const note of notes) await store.update((state) => ({ state: withNote(state, note), outcome: null }))
    await store.close()
    const state = (await open(at)).read()
    expect(notesOf(state)).toEqual(notes)
    expect(state.plan.workstreams.map((item) => item.id)).toEqual(['T1', 'T2', 'T3'])
  })

  it('forgets what a decision took out', async () => {
    const { at, store } = await fresh()
    await store.update((state) => ({ state: everything(state), outcome: null }))
    await store.update((state) => {
      const plan = { ...state.plan, workstreams: state.plan.workstreams.slice(0, 2) }
      return { state: { ...state, plan, requests: {}, done: [], subscriptions: {}, people: {} }, outcome: null }
    })
    await store.close()
    const state = (await open(at)).read()
    expect(state.plan.workstreams.map((item) => item.id)).toEqual(['T1', 'T2'])
    expect([state.requests, state.done, state.subscriptions, state.people]).toEqual([{}, [], {}, {}])
    expect(Object.keys(state.ledger)).toEqual(['digest|slack:C1|2019-11-18T08:00:00.000Z'])
  })

  it('answers with the outcome, and then the change can be read', async () => {
    const { store } = await fresh()
    const outcome = await store.update((state) => ({ state: withNote(state, 'a'), outcome: state.log.length }))
    expect(outcome).toBe(0)
    expect(notesOf(store.read())).toEqual(['a'])
  })

  it('writes nothing when the state is the same object', async () => {
    const { store } = await fresh()
    const before = store.read()
    expect(await store.update((state) => ({ state, outcome: 'looked' }))).toBe('looked')
    expect(store.read()).toBe(before)
  })

  it('shares what a change did not touch with the state before', async () => {
    const { store } = await fresh()
    const before = store.read()
    await store.update((state) => ({ state: withNote(state, 'a'), outcome: null }))
    expect(store.read().plan.workstreams[1]).toBe(before.plan.workstreams[1])
    expect(store.read().people).toBe(before.people)
    expect(before.log).toEqual([])
  })

  it('runs 300 concurrent decisions one after another, each on what the one before left', async () => {
    const { at, store } = await fresh()
    const seen = await Promise.all(
      Array.from({ length: 300 }, (_, index) =>
        store.update((state) => ({ state: withNote(state, String(index)), outcome: state.log.length })),
      ),
    )
    expect(seen).toEqual(Array.from({ length: 300 }, (_, index) => index))
    await store.close()
    const notes = notesOf((await open(at)).read()).map(Number)
    expect(notes).toEqual(seen)
  })

  it('refuses only the caller whose decision throws, with its own error', async () => {
    const { store } = await fresh()
    const mistake = new Error('my own mistake')
    const [before, refused, after] = await Promise.allSettled([
      store.update((state) => ({ state: withNote(state, 'before'), outcome: 1 })),
      store.update(() => {
        throw mistake
      }),
      store.update((state) => ({ state: withNote(state, 'after'), outcome: 2 })),
    ])
    expect(before).toEqual({ status: 'fulfilled', value: 1 })
    expect(refused).toEqual({ status: 'rejected', reason: mistake })
    expect(after).toEqual({ status: 'fulfilled', value: 2 })
    expect(notesOf(store.read())).toEqual(['before', 'after'])
  })

  // What the types refuse comes from code that is not typed all the same.
  it.each<[string, (state: State) => State]>([
    ['an unknown status', (state) => withStatus(state, 'finished')],
    ['a part too many', (state) => Object.assign({ ...state }, { extra: 1 })],
    ['a part too few', (state) => lacking(state, 'people')],
    ['a log cut short', (state) => ({ ...state, log: [] })],
    ['a log rewritten', (state) => ({ ...state, log: state.log.map((entry) => ({ ...entry, note: 'another' })) })],
    ['two workstreams of one id', (state) => twice(state)],
    [
      'a person without a name',
      (state) => ({ ...state, people: { 'slack:U1': Object.assign(examplePerson(1), { name: 7 }) } }),
    ],
  ])('keeps nothing of a decision that leaves %s', async (_, spoil) => {
    const { store } = await fresh()
    await store.update((state) => ({ state: withNote(state, 'a'), outcome: null }))
    const before = store.read()
    await expect(store.update((state) => ({ state: spoil(state), outcome: null }))).rejects.toThrow()
    expect(store.read()).toBe(before)
    await store.update((state) => ({ state: withNote(state, 'b'), outcome: null }))
    expect(notesOf(store.read())).toEqual(['a', 'b'])
  })

  it('does not let anybody change a state in place, nor what was handed over', async () => {
    const { store } = await fresh()
    const person = examplePerson(1)
    await store.update((state) => ({ state: { ...state, people: { [person.id]: person } }, outcome: null }))
    person.name = 'changed afterwards'
    expect(store.read().people[person.id]?.name).toBe('Person 1')
    expect(() => {
      store.read().plan.workstreams.length = 0
    }).toThrow(TypeError)
  })

  it('refuses changes after it is closed, having finished those in hand', async () => {
    const { at, store } = await fresh()
    const last = store.update((state) => ({ state: withNote(state, 'last'), outcome: 'kept' }))
    await store.close()
    expect(await last).toBe('kept')
    await expect(store.update((state) => ({ state, outcome: null }))).rejects.toThrow(StoreFault)
    expect(notesOf((await open(at)).read())).toEqual(['last'])
  })

  it('is well while nothing is wrong', async () => {
    const { store } = await fresh()
    await store.refresh()
    expect(store.faultSince()).toBeNull()
  })
}

function lacking(state: State, part: keyof State): State {
  const less = { ...state }
  Reflect.deleteProperty(less, part)
  return less
}

function withStatus(state: State, status: string): State {
  const workstreams = state.plan.workstreams.map((item) => Object.assign({ ...item }, { status }))
  return { ...state, plan: { ...state.plan, workstreams } }
}

function twice(state: State): State {
  return {
    ...state,
    plan: { ...state.plan, workstreams: state.plan.workstreams.map((item) => ({ ...item, id: 'T1' })) },
  }
}

/** The state with something in each of its parts. */
export function everything(state: State): State {
  const at = '2019-11-18T09:00:00.000Z'
  const person = examplePerson(1)
  const key = 'digest|slack:C1|2019-11-18T08:00:00.000Z'
  return {
    ...withNote(state, 'a note'),
    people: { [person.id]: person, 'teams:b': { ...person, id: 'teams:b', secretariat: true } },
    requests: { r1: { id: 'r1', person: person.id, agency: 'ILO', item: null, at } },
    subscriptions: {
      'slack:C1': {
        place: 'slack:C1',
        name: 'general',
        address: { channel: 'C1', nested: [1, null, { deep: true }] },
        language: 'zh',
        zone: 'Asia/Shanghai',
        weekday: 1,
        time: '09:00',
        include: ['agency:IOM'],
        exclude: [],
        days: 30,
        whenEmpty: 'line',
        changes: true,
        mentions: false,
        weekend: [6, 7],
        holidays: ['2020-01-01'],
        snoozed: { '2.2': '2020-02-01' },
        createdBy: person.id,
        createdName: person.name,
        createdAt: at,
        changedBy: person.id,
        changedName: person.name,
        changedAt: at,
        since: at,
        paused: null,
      },
    },
    ledger: {
      [key]: {
        key,
        state: 'sent',
        claimedAt: at,
        tries: 1,
        claimedBy: 'process 1',
        late: false,
        message: { ts: '1.2' },
        why: null,
        items: ['2.2'],
        seq: 1,
        shown: 1,
      },
    },
    done: [{ key: 'slack:U1|key', at }],
  }
}
