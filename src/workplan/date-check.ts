import { type Day, hasPassed, span } from './deadline.ts'
import type { ActivityDate, Status, Workstream } from './workplan.ts'

/** A status that does not go with a date. */
export interface DateFinding {
  item: string
  workstream: Workstream
  status: Status
  /**
   * `completed-before`: completed, while a date of it is still to come; `not-begun`: not under way, though a date of it
   * has come; `after-deadline`: not completed, though its deadline has passed.
   */
  is: 'completed-before' | 'not-begun' | 'after-deadline'
  date: ActivityDate
}

const waiting: readonly Status[] = ['not-started', 'in-preparation', 'proposed']
const open: readonly Status[] = [...waiting, 'in-progress', 'on-hold']

function begun(date: ActivityDate, day: Day): boolean {
  const days = span(date.when)
  if (!days) return false
  // "By May" begins nothing on 1 May; an event does on its first day, and so does a stretch of days.
  return date.bound === 'on' || date.when.precision === 'range' ? days.from <= day : days.to < day
}

function toCome(date: ActivityDate, day: Day): boolean {
  const days = span(date.when)
  return days !== null && day < days.from
}

/**
 * The statuses of a workstream and its activities that do not go with their dates on a day. An event cannot be completed
 * before it has taken place; work that is done early is no contradiction, so deadlines ahead are none.
 */
export function checkDates(workstream: Workstream, day: Day): DateFinding[] {
  const findings: DateFinding[] = []
  const deadline: ActivityDate = { when: workstream.deadline, bound: 'by', event: null }
  const find = (item: string, status: Status, is: DateFinding['is'], date: ActivityDate | undefined) => {
    if (date) findings.push({ item, workstream, status, is, date })
  }
  const { id, status } = workstream
  const unfinished = workstream.activities.filter((a) => a.status !== 'completed' && a.status !== 'cancelled')
  const dates = unfinished.flatMap((activity) => activity.dates)
  if (status === 'completed') {
    find(
      id,
      status,
      'completed-before',
      dates.find((date) => toCome(date, day)),
    )
  }
  if (waiting.includes(status)) {
    find(
      id,
      status,
      'not-begun',
      [deadline, ...dates].find((date) => begun(date, day) && (date !== deadline || date.when.precision === 'range')),
    )
  }
  if (open.includes(status) && hasPassed(workstream.deadline, day)) find(id, status, 'after-deadline', deadline)
  for (const activity of workstream.activities) {
    if (!activity.status) continue
    const item = `${id}.${activity.number}`
    const events = activity.dates.filter((date) => date.bound === 'on')
    if (activity.status === 'completed') {
      find(
        item,
        activity.status,
        'completed-before',
        events.find((date) => toCome(date, day)),
      )
    }
    if (waiting.includes(activity.status)) {
      find(
        item,
        activity.status,
        'not-begun',
        activity.dates.find((date) => begun(date, day)),
      )
    }
  }
  return findings
}
