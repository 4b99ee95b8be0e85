import { describe, expect, it } from 'vitest'
import { isZone, momentOf, newestSlot, nextSlot, type Schedule, slotsDue, wallClock } from '../../src/workplan/slots.ts'

function weekly(weekday: number, time: string, zone: string, more: Partial<Schedule> = {}): Schedule {
  return { weekday, time, zone, weekend: [6, 7], holidays: [], ...more }
}

describe('a moment on the wall', () => {
  it.each([
    ['2019-11-18', '09:00', 'Europe/Zurich', '2019-11-18T08:00:00.000Z'],
    ['2019-07-15', '09:00', 'Europe/Zurich', '2019-07-15T07:00:00.000Z'],
    ['2019-11-18', '09:00', 'Asia/Shanghai', '2019-11-18T01:00:00.000Z'],
    ['2019-11-18', '09:00', 'Australia/Lord_Howe', '2019-11-17T22:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, moment) => {
    expect(momentOf(day, time, zone)).toBe(moment)
    expect(wallClock(moment, zone)).toEqual({ day, time })
  })

  it.each([
    ['2019-03-31', '02:30', 'Europe/Zurich', '03:00'],
    ['2019-03-10', '02:00', 'America/New_York', '03:00'],
    ['2019-09-08', '00:00', 'America/Santiago', '01:00'],
    ['2019-10-06', '02:15', 'Australia/Lord_Howe', '02:30'],
    ['2023-04-28', '00:20', 'Africa/Cairo', '01:00'],
  ])('%s %s does not exist in %s and becomes the end of the gap, %s', (day, time, zone, shown) => {
    expect(wallClock(momentOf(day, time, zone), zone)).toEqual({ day, time: shown })
  })

  it('that is shown twice in autumn is the first of the two', () => {
    expect(momentOf('2019-10-27', '02:30', 'Europe/Zurich')).toBe('2019-10-27T00:30:00.000Z')
    expect(momentOf('2019-11-03', '01:30', 'America/New_York')).toBe('2019-11-03T05:30:00.000Z')
  })

  it('needs a zone that exists', () => {
    expect(isZone('Africa/Cairo')).toBe(true)
    expect(isZone('Mars/Olympus')).toBe(false)
    expect(isZone('')).toBe(false)
  })
})

describe('weekly slots', () => {
  const monday = weekly(1, '09:00', 'Europe/Zurich')

  it('are due at their moment and not a millisecond before', () => {
    expect(newestSlot(monday, '2019-11-18T07:59:59.999Z')).toBe('2019-11-11T08:00:00.000Z')
    expect(newestSlot(monday, '2019-11-18T08:00:00.000Z')).toBe('2019-11-18T08:00:00.000Z')
    expect(slotsDue(monday, '2019-11-11T08:00:00.000Z', '2019-11-18T07:59:59.999Z')).toEqual([])
    expect(slotsDue(monday, '2019-11-11T08:00:00.000Z', '2019-11-18T08:00:00.000Z')).toHaveLength(1)
  })

  it('stay at nine o’clock when the clocks change', () => {
    const moments = slotsDue(monday, '2019-10-14T12:00:00.000Z', '2019-11-05T12:00:00.000Z').map((slot) => slot.slot)
    expect(moments).toEqual(['2019-10-21T07:00:00.000Z', '2019-10-28T08:00:00.000Z', '2019-11-04T08:00:00.000Z'])
  })

  it('move to the next working day when their own is a holiday, and keep their identity', () => {
    const closed = { ...monday, holidays: ['2019-12-23', '2019-12-24'] }
    expect(nextSlot(closed, '2019-12-20T12:00:00.000Z')).toEqual({
      slot: '2019-12-23T08:00:00.000Z',
      due: '2019-12-25T08:00:00.000Z',
      day: '2019-12-25',
    })
    expect(nextSlot(closed, '2019-12-24T12:00:00.000Z').day).toBe('2019-12-25')
    expect(nextSlot(closed, '2019-12-25T12:00:00.000Z').day).toBe('2019-12-30')
  })

  it('on a Saturday stay there: whoever chose it meant it', () => {
    expect(nextSlot(weekly(6, '10:00', 'Europe/Zurich'), '2019-11-18T08:00:00.000Z').day).toBe('2019-11-23')
  })

  it('stand on their own day when the whole week is off', () => {
    const closed = weekly(1, '09:00', 'UTC', { weekend: [1, 2, 3, 4, 5, 6, 7].slice(1), holidays: ['2019-12-23'] })
    expect(nextSlot(closed, '2019-12-20T12:00:00.000Z').day).toBe('2019-12-23')
  })
})
