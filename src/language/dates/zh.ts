import { type Deadline, daysInMonth, type OpenReason, type Period } from '../../workplan/deadline.ts'

export function month(iso: string): string {
  const [year, number] = iso.split('-').map(Number)
  return `${year}年${number}月`
}

export function day(iso: string): string {
  return `${month(iso.slice(0, 7))}${Number(iso.slice(8))}日`
}

function range(from: string, to: string): string {
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${day(from).replace('日', '')}-${Number(to.slice(8))}日`
    : `${day(from)}至${day(to)}`
}

const open: Record<OpenReason, string> = {
  ongoing: '持续进行，没有截止日期',
  annual: '每年进行，没有单一日期',
  'multi-year': '多年期，没有具体日期',
  'not-applicable': '不适用，计划没有规定日期',
  'to-be-determined': '待确定',
  duration: '只规定了时长，没有具体日期',
}

function duration(list: readonly [number, number]): string {
  const say = (length: number) => (length % 12 === 0 ? `${length / 12}年` : `${length}个月`)
  return list[0] === list[1] ? say(list[0]) : `${say(list[0])} – ${say(list[1])}`
}

export function deadline(value: Deadline): string {
  switch (value.precision) {
    case 'day':
      return day(value.day)
    case 'month':
      return month(value.month)
    case 'quarter':
      return `${value.quarter.slice(0, 4)}年第${'一二三四'[Number(value.quarter.slice(6)) - 1]}季度`
    case 'year':
      return `${value.year}年`
    case 'range':
      return range(value.from, value.to)
    case 'open':
      return value.why === 'duration' && value.months ? duration(value.months) : open[value.why]
  }
}

export function period({ from, to }: Period): string {
  if (from && to) {
    if (from === to) return day(from)
    const [a, b] = [from.slice(0, 7), to.slice(0, 7)]
    const last = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)))
    if (from.endsWith('-01') && Number(to.slice(8)) === last) {
      if (a === b) return month(a)
      if (from.endsWith('01-01') && to.endsWith('12-31') && from.slice(0, 4) === to.slice(0, 4))
        return `${from.slice(0, 4)}年`
      return `${month(a)}至${month(b)}`
    }
    return `${day(from)}至${day(to)}`
  }
  return from ? `${day(from)}起` : to ? `截至${day(to)}` : '计划中'
}
