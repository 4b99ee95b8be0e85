import { expect, it } from 'vitest'
import { zoneOf, zonesLike } from '../../src/language/zones.ts'

it.each([
  ['Europe/Geneva', 'Europe/Zurich'],
  ['geneva', 'Europe/Zurich'],
  ['日内瓦', 'Europe/Zurich'],
  ['europe/zurich', 'Europe/Zurich'],
  ['New York', 'America/New_York'],
  ['new_york', 'America/New_York'],
  ['北京', 'Asia/Shanghai'],
  ['Lord Howe', 'Australia/Lord_Howe'],
  ['asia/calcutta', 'Asia/Calcutta'],
  ['UTC', 'UTC'],
])('%s is the zone %s', (words, zone) => {
  expect(zoneOf(words)).toBe(zone)
})

it.each(['Mars/Olympus', 'hello', '', '+08:00', '../etc'])('%s is no zone', (words) => {
  expect(zoneOf(words)).toBeNull()
})

it('offers what may have been meant', () => {
  expect(zonesLike('Mars/Zurich')).toEqual(['Europe/Zurich'])
  expect(zonesLike('zz')).toEqual([])
})
