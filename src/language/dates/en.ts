import { type Deadline, daysInMonth, type OpenReason, type Period } from '../../workplan/deadline.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

export function day(iso: string): string {
  const [year, month, date] = iso.split('-').map(Number)
  return `${date} ${months[(month ?? 1) - 1]} ${year}`
}

export function month(iso: string): string {
  const [year, number] = iso.split('-').map(Number)
  return `${months[(number ?? 1) - 1]} ${year}`
}

function range(from: string, to: string): string {
  const [a, b] = [from.split('-'), to.split('-')]
  if (a[0] === b[0] && a[1] === b[1]) return `${Number(a[2])}–${day(to)}`
  return `${day(from)} – ${day(to)}`
}

const open: Record<OpenReason, string> = {
  ongoing: 'ongoing, with no end date',
  annual: 'every year, with no single date',
  'multi-year': 'multi-year, with no date',
  'not-applicable': 'not applicable: the plan sets no date',
  'to-be-determined': 'to be determined',
  duration: 'a duration, with no date',
}

function duration(list: readonly [number, number]): string {
  const say = (length: number) =>
    length % 12 === 0 ? `${length / 12} year${length === 12 ? '' : 's'}` : `${length} months`
  return list[0] === list[1] ? say(list[0]) : `${say(list[0])} – ${say(list[1])}`
}

export function deadline(value: Deadline): string {
  switch (value.precision) {
    case 'day':
      return day(value.day)
    case 'month':
      return month(value.month)
    case 'quarter':
      return `the ${['first', 'second', 'third', 'fourth'][Number(value.quarter.slice(6)) - 1]} quarter of ${value.quarter.slice(0, 4)}`
    case 'year':
      return value.year
    case 'range':
      return range(value.from, value.to)
    case 'open':
      return value.why === 'duration' && value.months ? duration(value.months) : open[value.why]
  }
}

export function period({ from, to }: Period): string {
  if (from && to) {
    if (from === to) return `on ${day(from)}`
    const [a, b] = [from.slice(0, 7), to.slice(0, 7)]
    const last = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)))
    if (from.endsWith('-01') && Number(to.slice(8)) === last) {
      if (a === b) return `in ${month(a)}`
      if (from.endsWith('01-01') && to.endsWith('12-31') && from.slice(0, 4) === to.slice(0, 4))
        return `in ${from.slice(0, 4)}`
      return `from ${month(a)} to ${month(b)}`
    }
    return `from ${day(from)} to ${day(to)}`
  }
  return from ? `from ${day(from)} on` : to ? `up to ${day(to)}` : 'in the plan'
}

/** How many days it is until a date, or (less than none) since. */
export function away(days: number): string {
  if (days === 0) return 'today'
  const length = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`
  return days > 0 ? `in ${length}` : `${length} ago, completion not recorded`
}
