import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnnouncer } from '../src/announce.ts'
import { Unreachable, Unsure } from '../src/chat/chat.ts'
import { issuedState } from '../src/plan-state.ts'
import { type Store, StoreFault } from '../src/store/store.ts'
import { change } from '../src/workplan/change.ts'
import { postOf } from '../src/workplan/ledger.ts'
import type { Order } from '../src/workplan/order.ts'
import type { Instant, State } from '../src/workplan/state.ts'
import { type DigestOptions, subscribe } from '../src/workplan/subscription.ts'
import { memoryStore } from './memory-store.ts'
import { recordingChat } from './recording-chat.ts'

const minute = 60_000
const quiet = { info: () => {}, warn: () => {}, error: () => {} }

function orderer(id: string, now: Instant) {
  const place = { id, name: `#${id.slice(5)}`, address: { id } }
  return { person: 'test:U1', name: 'Ana', language: 'en', zone: 'Europe/Zurich', place, now }
}

function subscribed(state: State, id: string, at: Instant, options: DigestOptions = {}): State {
  return subscribe(state, options, orderer(id, at)).state
}

/** An announcer on a clock that the test sets. */
function announcing(
  state: State,
  parts: { store?: Store; process?: string; chat?: ReturnType<typeof recordingChat> } = {},
) {
  const clock = { now: '' }
  const store = parts.store ?? memoryStore(state)
  const chat = parts.chat ?? recordingChat('test')
  const logged: string[] = []
  const announcer = createAnnouncer({
    store,
    chats: [chat],
    now: () => clock.now,
    log: {
      ...quiet,
      error: (entry: unknown, text?: string) => void logged.push(`${text} ${String(Object(entry).err)}`),
    },
    process: parts.process ?? 'one',
    secretariat: new Set(),
    pace: 1_000_000,
  })
  const at = async (now: Instant) => {
    clock.now = now
    await announcer.round()
  }
  const rows = (kind: string) => Object.values(store.read().ledger).filter((row) => postOf(row.key).kind === kind)
  return { store, chat, at, rows, announcer, logged, clock }
}

/** Minutes between two rounds: running, asleep for a night, down for days, and now and then a clock set back. */
function pausesOf(seed: number): () => number {
  let state = seed
  const random = (from: number, to: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return from + ((state >> 8) % (to - from))
  }
  return () => {
    const kind = random(0, 40)
    if (kind < 2) return -random(1, 180)
    if (kind < 4) return random(500, 9000)
    return random(20, 500)
  }
}

/** The first minute of a day at which a wall clock shows a time or a later one, found by looking at every minute. */
function firstMinute(day: string, time: string, wall: Intl.DateTimeFormat): Instant {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  for (let at = midnight - 14 * 60 * minute; at < midnight + 36 * 60 * minute; at += minute) {
    if (wall.format(at) >= `${day}, ${time}`) return new Date(at).toISOString()
  }
  throw new Error('no such minute')
}

describe('a year of weekly digests', () => {
  const year = { from: '2023-01-02T00:00:00.000Z', to: '2024-01-02T00:00:00.000Z' }

  it.each([
    ['Europe/Zurich', 7, '02:30'],
    ['America/New_York', 7, '01:30'],
    ['America/Santiago', 7, '00:00'],
    ['Australia/Lord_Howe', 7, '02:15'],
    ['Africa/Cairo', 5, '00:00'],
    ['Asia/Shanghai', 1, '09:00'],
  ])(
    'in %s has exactly one row a slot, and each row one post or a stated reason, whenever the program ran',
    async (zone, weekday, time) => {
      const wall = new Intl.DateTimeFormat('en-CA', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
        hourCycle: 'h23',
      })
      const slots: Instant[] = []
      for (let day = Date.parse(year.from); day <= Date.parse(year.to); day += 86_400_000) {
        const local = new Date(day).toISOString().slice(0, 10)
        if (((new Date(day).getUTCDay() + 6) % 7) + 1 === weekday) slots.push(firstMinute(local, time, wall))
      }
      await fc.assert(
        fc.asyncProperty(fc.nat(), async (seed) => {
          const start = new Date(Date.parse(year.from) - minute).toISOString()
          const { at, rows, chat } = announcing(
            subscribed(issuedState(), 'test:C1', start, { zone, weekday, time, weekend: [] }),
          )
          let now = Date.parse(year.from)
          let latest = now
          // Rows are forgotten after some months.
          const seen = new Set<Instant>()
          const pause = pausesOf(seed)
          while (now <= Date.parse(year.to)) {
            now += pause() * minute
            if (now > Date.parse(year.to)) break
            latest = Math.max(latest, now)
            await at(new Date(now).toISOString())
            for (const row of rows('digest')) seen.add(postOf(row.key).at)
          }
          expect([...seen].sort()).toEqual(slots.filter((slot) => Date.parse(slot) <= latest))
          const sent = chat.posted.map((one) => one.key).filter((key) => key.startsWith('digest'))
          expect(new Set(sent).size).toBe(sent.length)
          for (const row of rows('digest')) {
            expect(row.state === 'sent' ? sent.includes(row.key) : row.why).toBeTruthy()
          }
        }),
        { numRuns: 3 },
      )
    },
  )
})

describe('a digest', () => {
  const made = '2019-11-12T08:00:00.000Z'
  const slot = '2019-11-18T08:00:00.000Z'
  const state = () => subscribed(issuedState(), 'test:C1', made)

  it('is posted at its minute, once, and recorded with its message', async () => {
    const { at, chat, rows } = announcing(state())
    await at('2019-11-18T07:59:59.999Z')
    expect(rows('digest')).toEqual([])
    await at(slot)
    await at('2019-11-18T08:01:00.000Z')
    expect(chat.posted.map((one) => one.key)).toEqual([`digest|test:C1|${slot}`])
    expect(rows('digest')).toMatchObject([{ state: 'sent', late: false, message: { id: 0 } }])
    expect(rows('digest')[0]?.items).toContain('4.1')
  })

  it('that was missed is posted late and says so; older ones are recorded with the reason', async () => {
    const { at, chat, rows } = announcing(state())
    await at('2019-12-03T06:00:00.000Z')
    expect(rows('digest').map((row) => [row.state, row.why, row.late])).toEqual([
      ['skipped', 'missed', false],
      ['skipped', 'missed', false],
      ['sent', null, true],
    ])
    expect(chat.posted[0]?.text).toContain('Late: this was meant for Monday 2 December 2019, 09:00.')
  })

  it('that was missed by more than 36 hours is not posted', async () => {
    const { at, chat, rows } = announcing(state())
    await at('2019-11-19T20:01:00.000Z')
    expect(chat.posted).toEqual([])
    expect(rows('digest')).toMatchObject([{ state: 'skipped', why: 'missed' }])
  })

  it('is not posted again when the clock is set back', async () => {
    const { at, chat } = announcing(state())
    await at(slot)
    await at('2019-11-18T07:30:00.000Z')
    await at(slot)
    await at('2019-11-11T08:00:00.000Z')
    expect(chat.posted).toHaveLength(1)
  })

  it('goes out once from two processes that share a store', async () => {
    const store = memoryStore(state())
    const chat = recordingChat('test')
    const one = announcing(state(), { store, chat, process: 'one' })
    const two = announcing(state(), { store, chat, process: 'two' })
    for (const now of [slot, '2019-11-18T08:01:00.000Z', '2019-11-18T08:06:00.000Z']) {
      await Promise.all([one.at(now), two.at(now)])
    }
    expect(chat.posted).toHaveLength(1)
  })

  it('of another channel goes out though one is gone, which is paused with the platform’s reason', async () => {
    const both = subscribed(state(), 'test:C2', made)
    const { at, chat, store, rows } = announcing(both)
    chat.faults.set('test:C1', [new Unreachable('is_archived')])
    await at(slot)
    expect(chat.posted.map((one) => one.to.id)).toEqual(['test:C2'])
    expect(store.read().subscriptions['test:C1']?.paused).toMatchObject({ why: 'is_archived' })
    expect(rows('digest').map((row) => row.why)).toContain('unreachable: is_archived')
    await at('2019-11-18T08:01:00.000Z')
    expect(chat.posted.at(-1)).toMatchObject({ to: { id: 'test:U1' } })
    expect(chat.posted.at(-1)?.text).toContain('#C1 is paused, because I can no longer write there: is_archived')
    await at('2019-11-25T08:00:00.000Z')
    expect(chat.posted.filter((one) => one.to.id === 'test:C1')).toEqual([])
  })

  it('that the platform refuses is tried again after a while, and given up in the end with its words', async () => {
    const { at, chat, rows } = announcing(state())
    chat.knows = false
    chat.faults.set('test:C1', [new Error('ratelimited'), new Error('ratelimited')])
    await at(slot)
    await at('2019-11-18T08:00:30.000Z')
    expect(rows('digest')).toMatchObject([{ state: 'failed', tries: 1, why: 'failed: ratelimited' }])
    await at('2019-11-18T08:01:00.000Z')
    expect(rows('digest')).toMatchObject([{ state: 'failed', tries: 2 }])
    await at('2019-11-18T08:06:00.000Z')
    expect(rows('digest')).toMatchObject([{ state: 'sent', tries: 3, why: null }])
    expect(chat.posted).toHaveLength(1)

    const other = announcing(state())
    other.chat.faults.set(
      'test:C1',
      Array.from({ length: 9 }, () => new Error('fatal_error')),
    )
    for (let minutes = 0; minutes < 400; minutes++) {
      await other.at(new Date(Date.parse(slot) + minutes * minute).toISOString())
    }
    expect(other.rows('digest')).toMatchObject([{ state: 'skipped', why: 'failed: fatal_error', tries: 6 }])
  })

  it('whose answer was lost is found and not sent again', async () => {
    const { at, chat, rows } = announcing(state())
    const send = chat.send
    chat.send = async (...args) => {
      await send(...args)
      chat.send = send
      throw new Error('socket hang up')
    }
    await at(slot)
    await at('2019-11-18T08:02:00.000Z')
    expect(chat.posted).toHaveLength(1)
    expect(rows('digest')).toMatchObject([{ state: 'sent', message: { id: 0 } }])
  })

  it('that may have been posted is looked for, and not sent again where nobody can tell', async () => {
    const { at, chat, rows } = announcing(state())
    chat.knows = false
    chat.faults.set('test:C1', [new Unsure('no answer')])
    await at(slot)
    expect(rows('digest')).toMatchObject([{ state: 'claimed' }])
    await at('2019-11-18T08:05:00.000Z')
    expect(rows('digest')).toMatchObject([{ state: 'skipped', why: 'unsure' }])
    expect(chat.posted).toEqual([])
  })

  it('is not owed twice within a day when the schedule is changed', async () => {
    const { at, store, chat, rows } = announcing(state())
    await at(slot)
    const by = orderer('test:C1', '2019-11-18T08:30:00.000Z')
    await store.update((now) => subscribe(now, { time: '10:00' }, by))
    await at('2019-11-18T09:00:00.000Z')
    expect(chat.posted.filter((one) => one.key.startsWith('digest'))).toHaveLength(1)
    expect(rows('digest').at(-1)).toMatchObject({ state: 'skipped', why: 'too-soon' })
  })

  it('with nothing due is one line with the next date, or silence by choice', async () => {
    const { at, chat, rows } = announcing(
      subscribed(subscribed(issuedState(), 'test:C1', made, { include: ['item:T4'] }), 'test:C2', made, {
        include: ['item:T4'],
        whenEmpty: 'silence',
      }),
    )
    await at(slot)
    expect(chat.posted).toHaveLength(1)
    expect(chat.posted[0]?.text).toContain(
      'Nothing is due in the next 30 days. Next: T4 bilateral labour migration agreements, by July 2020.',
    )
    expect(rows('digest').map((row) => row.why)).toEqual([null, 'empty'])
  })

  it('that could not be recorded is recorded by the next round and not sent again', async () => {
    const store = memoryStore(state())
    let broken = false
    const update = store.update
    store.update = (decide) => (broken ? Promise.reject(new StoreFault('disk full')) : update(decide))
    const { at, chat, rows, logged } = announcing(state(), { store })
    const send = chat.send
    chat.send = async (...args) => {
      const sent = await send(...args)
      broken = true
      return sent
    }
    await at(slot)
    expect(logged.join()).toContain('disk full')
    broken = false
    chat.send = send
    await at('2019-11-18T08:01:00.000Z')
    expect(chat.posted).toHaveLength(1)
    expect(rows('digest')).toMatchObject([{ state: 'sent', message: { id: 0 } }])
  })
})

describe('a new subscription', () => {
  it('is confirmed by a test post that says who set it up', async () => {
    const { at, chat } = announcing(subscribed(issuedState(), 'test:C1', '2019-11-13T08:00:00.000Z'))
    await at('2019-11-13T08:00:30.000Z')
    await at('2019-11-13T08:01:30.000Z')
    expect(chat.posted).toHaveLength(1)
    expect(chat.posted[0]?.text).toContain('Test post: Ana has set up the weekly workplan digest here')
    expect(chat.posted[0]?.text).toContain('Next: Monday 18 November 2019, 09:00')
  })

  it('for a place where the bot may not write is paused at once, and its maker is told', async () => {
    const { at, chat, store } = announcing(subscribed(issuedState(), 'test:C1', '2019-11-13T08:00:00.000Z'))
    chat.faults.set('test:C1', [new Unreachable('not_in_channel')])
    await at('2019-11-13T08:00:30.000Z')
    await at('2019-11-13T08:01:30.000Z')
    expect(store.read().subscriptions['test:C1']?.paused?.why).toBe('not_in_channel')
    expect(chat.posted.map((one) => one.to.id)).toEqual(['test:U1'])
  })
})

describe('a change during the week', () => {
  const slot = '2019-11-18T08:00:00.000Z'
  const order = (at: Instant) => ({
    by: { id: 'test:U9', name: 'Ben' },
    now: at,
    today: at.slice(0, 10),
    key: at,
    secretariat: new Set(['test:U9']),
  })
  const complete = (item: string): Order => ({ do: 'status', items: [item], to: 'completed', note: null, reason: true })

  it('edits the digest in place, never a second post', async () => {
    const { at, chat, store } = announcing(subscribed(issuedState(), 'test:C1', '2019-11-12T08:00:00.000Z'))
    await at(slot)
    expect(chat.posted[0]?.text).toContain('Overdue (1)')
    await store.update((state) => change(complete('4.1'), state, order('2019-11-20T10:00:00.000Z')))
    await at('2019-11-20T10:01:00.000Z')
    await at('2019-11-20T10:02:00.000Z')
    expect(chat.posted).toHaveLength(1)
    expect(chat.posted[0]).toMatchObject({ edits: 1 })
    expect(chat.posted[0]?.text).not.toContain('Overdue')
    expect(chat.posted[0]?.text).toContain('4.1 IMRF modalities · in progress → completed · Ben, 20 November')
    expect(chat.posted[0]?.text).toContain('Updated in place.')
  })

  it('is told in the thread where the channel wants that, and not where it does not concern it', async () => {
    const state = subscribed(issuedState(), 'test:C1', '2019-11-12T08:00:00.000Z', { changes: true })
    const both = subscribed(state, 'test:C2', '2019-11-12T08:00:00.000Z', { changes: true, include: ['item:T4'] })
    const { at, chat, store } = announcing(both)
    await at(slot)
    await store.update((now) => change(complete('4.1'), now, order('2019-11-20T10:00:00.000Z')))
    await at('2019-11-20T10:01:00.000Z')
    await at('2019-11-20T10:02:00.000Z')
    const told = chat.posted.slice(2)
    expect(told).toMatchObject([{ to: { id: 'test:C1' }, thread: { id: 0 } }])
    expect(told[0]?.text).toContain('4.1 IMRF modalities · in progress → completed · Ben, 20 November')
    expect(chat.posted[1]?.edits).toBe(0)
  })

  it('that cannot be edited in is left for the next digest after three tries', async () => {
    const { at, chat, store } = announcing(subscribed(issuedState(), 'test:C1', '2019-11-12T08:00:00.000Z'))
    await at(slot)
    await store.update((state) => change(complete('4.1'), state, order('2019-11-20T10:00:00.000Z')))
    chat.faults.set(
      'test:C1',
      Array.from({ length: 3 }, () => new Error('message_not_found')),
    )
    for (let minutes = 1; minutes < 8; minutes++) {
      await at(new Date(Date.parse('2019-11-20T10:00:00.000Z') + minutes * minute).toISOString())
    }
    expect(chat.faults.get('test:C1')).toEqual([])
    expect(chat.posted[0]?.edits).toBe(0)
    await at('2019-11-25T08:00:00.000Z')
    expect(chat.posted[1]?.text).toContain('in progress → completed')
  })
})
