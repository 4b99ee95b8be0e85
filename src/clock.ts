import type { Day } from './workplan/deadline.ts'
import type { Instant } from './workplan/state.ts'

export interface Clock {
  now(): Instant
  /** The day it is in an IANA zone; in UTC for a zone that does not exist. */
  today(zone: string): Day
  /**
   * Milliseconds since 1970 UTC in the real world, whatever day the clock stands on: for what others have signed, kept or
   * dated by their own clocks.
   */
  wall(): number
}

/**
 * A clock over `real` (milliseconds since 1970 UTC); with a fixed day it stands on that day in every zone, at the real
 * time of day in UTC, so that what is done later is also later there.
 */
export function createClock(fixed: Day | null, real: () => number): Clock {
  const now = () => new Date(real()).toISOString()
  if (fixed) return { now: () => `${fixed}${now().slice(10)}`, today: () => fixed, wall: real }
  return { now, today: (zone) => dayIn(zone, real()) ?? now().slice(0, 10), wall: real }
}

function dayIn(zone: string, at: number): Day | null {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      calendar: 'iso8601',
      numberingSystem: 'latn',
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(at)
    const part = (type: 'year' | 'month' | 'day') => parts.find((found) => found.type === type)?.value ?? ''
    return `${part('year')}-${part('month')}-${part('day')}`
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
