import { expect, it } from 'vitest'
import { atPace, within } from '../src/pace.ts'

/** So many a second that no test waits for it. */
const fast = 1_000_000

it('does something for each, in order, and waits for all of them', async () => {
  const done: number[] = []
  await atPace([1, 2, 3], async (one) => void done.push(one), fast, new AbortController().signal)
  expect(done).toEqual([1, 2, 3])
})

it('begins no more once it is told to stop, and finishes what it has begun', async () => {
  const stop = new AbortController()
  const [begun, finished]: [number[], number[]] = [[], []]
  const each = async (one: number) => {
    begun.push(one)
    if (one === 2) stop.abort()
    await Promise.resolve()
    finished.push(one)
  }
  await atPace([1, 2, 3], each, fast, stop.signal)
  expect(begun).toEqual([1, 2])
  expect(finished).toEqual([1, 2])
})

it('has no more than eight under way at once', async () => {
  let [now, most] = [0, 0]
  const each = async () => {
    most = Math.max(most, ++now)
    await new Promise(setImmediate)
    now--
  }
  await atPace(Array(50).fill(0), each, fast, new AbortController().signal)
  expect(most).toBeLessThanOrEqual(8)
})

it('gives up waiting for work that never ends, and passes on what work in time comes to', async () => {
  expect(await within(0.01, new Promise(() => {}))).toBeNull()
  expect(await within(60, Promise.resolve('sent'))).toBe('sent')
})
