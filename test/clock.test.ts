import { expect, it } from 'vitest'
import { createClock } from '../src/clock.ts'

const newYearsEve = () => Date.UTC(2019, 11, 31, 20, 30)

it('tells the day of each zone from one moment', () => {
  const clock = createClock(null, newYearsEve)
  expect(clock.now()).toBe('2019-12-31T20:30:00.000Z')
  expect(clock.today('UTC')).toBe('2019-12-31')
  expect(clock.today('Asia/Shanghai')).toBe('2020-01-01')
  expect(clock.today('America/New_York')).toBe('2019-12-31')
})

it('falls back on UTC for a zone that does not exist', () => {
  expect(createClock(null, newYearsEve).today('Europe/Atlantis')).toBe('2019-12-31')
})

it('stands on a fixed day in every zone while its time of day goes on', () => {
  const clock = createClock('2019-11-18', newYearsEve)
  expect(clock.today('Asia/Shanghai')).toBe('2019-11-18')
  expect(clock.now()).toBe('2019-11-18T20:30:00.000Z')
  expect(clock.wall()).toBe(newYearsEve())
})
