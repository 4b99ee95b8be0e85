import { findWhens, type When } from '../../src/language/when.ts'
import type { Day, Deadline } from '../../src/workplan/deadline.ts'

/** The Monday on which the tables stand. */
export const monday: Day = '2019-11-18'

/** A deadline in short: the value of its precision. */
export function short(deadline: Deadline | null | undefined): string {
  switch (deadline?.precision) {
    case undefined:
      return '-'
    case 'day':
      return deadline.day
    case 'month':
      return deadline.month
    case 'quarter':
      return deadline.quarter
    case 'year':
      return deadline.year
    case 'range':
      return `${deadline.from}/${deadline.to}`
    case 'open':
      return [deadline.why, ...(deadline.months ?? [])].join(' ')
  }
}

/** A reading in short: words | date words | relation from..to | deadline, with ? when it is not sure. */
export function line(text: string, when: When): string {
  const { from = '', to = '' } = when.period
  const core = text.slice(when.core.start, when.core.end)
  const words = text.slice(when.start, when.end)
  return `${words} | ${core} | ${when.relation} ${from}..${to} | ${short(when.deadline)}${when.sure ? '' : ' ?'}`
}

/** All readings of a text in short. */
export function lines(text: string, tag: string, today: Day = monday): string[] {
  return findWhens(text, today, tag).map((when) => line(text, when))
}
