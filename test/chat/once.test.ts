import { describe, expect, it, vi } from 'vitest'
import { inTurn, recent, seenBefore } from '../../src/chat/once.ts'

describe('what was seen before', () => {
  it('is known by any one of its keys', () => {
    const seen = seenBefore()
    expect(seen(['a', 'b'])).toBe(false)
    expect(seen(['c', 'b'])).toBe(true)
    expect(seen(['c'])).toBe(true)
  })

  it('is forgotten after an hour, and when there is too much of it', () => {
    vi.useFakeTimers()
    try {
      const seen = seenBefore(3, 3_600_000)
      seen(['a'])
      vi.advanceTimersByTime(3_599_000)
      expect(seen(['a'])).toBe(true)
      vi.advanceTimersByTime(2_000)
      expect(seen(['a'])).toBe(false)
      for (const key of ['b', 'c', 'd', 'e']) seen([key])
      expect(seen(['e'])).toBe(true)
      expect(seen(['b'])).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })
})

it('a map of recent things forgets the oldest', () => {
  const map = recent<number>(2)
  map.set('a', 1)
  map.set('b', 2)
  map.set('a', 3)
  map.set('c', 4)
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([3, undefined, 4])
})

it('tasks of one key follow each other, even after one that failed', async () => {
  const turn = inTurn()
  const order: string[] = []
  const first = turn('a', async () => {
    await new Promise((resolve) => setImmediate(resolve))
    order.push('first')
    throw new Error('failed')
  })
  const second = turn('a', async () => order.push('second'))
  const other = turn('b', async () => order.push('other'))
  await expect(first).rejects.toThrow('failed')
  await Promise.all([second, other])
  expect(order).toEqual(['other', 'first', 'second'])
})
