import { type Day, weekday } from '../../workplan/deadline.ts'
import { and } from '../english-lists.ts'
import type { DigestWords } from './digests.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

function shortDay(day: Day): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`
}

function fullDay(day: Day): string {
  return `${weekdays[weekday(day) - 1]} ${shortDay(day)} ${day.slice(0, 4)}`
}

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`

export const en: DigestWords = {
  gap: ' ',
  fullDay,
  shortDay,
  moment: (day, time) => `${fullDay(day)}, ${time}`,
  title: (view) => (view === '' ? 'Workplan this week' : `Workplan this week: ${view}`),
  counts: (counts) => {
    const ahead = counts.week + counts.soon
    const parts = [
      ...(counts.overdue > 0 ? [`${counts.overdue} overdue`] : []),
      ...(counts.week > 0 ? [`${counts.week} due this week`] : []),
      ...(counts.soon > 0 ? [`${ahead} due within ${counts.days} days`] : []),
      ...(counts.dates > 0 ? [`${counts.dates} ${counts.dates === 1 ? 'date' : 'dates'} in activities`] : []),
    ]
    return parts.length === 0 ? 'Nothing is overdue or due soon.' : `${and(parts)}.`
  },
  sections: {
    overdue: (count) => `Overdue (${count})`,
    week: 'Due this week',
    soon: (ahead) => `Due in the next ${ahead} days`,
    dates: (ahead) => `Dates in activities, next ${ahead} days`,
    findings: 'Status and date do not agree',
    changes: 'Changed since the last digest',
  },
  some: (items, left) => and(left > 0 ? [...items, `${left} more`] : items),
  item: (id, remark) => `${id} (${remark})`,
  passed: (items) => `Date passed, completion not recorded: ${items}.`,
  stale: (workingDays, items) => `No update for ${workingDays} working days: ${items}.`,
  older: (count, groups) => `And ${count} older: ${groups.join('; ')}.`,
  wasDue: (deadline) => `was due ${deadline}`,
  joins: 'takes part',
  andMore: (count) => `and ${count} more`,
  finding: (is, status, date) =>
    ({
      'completed-before': `recorded as ${status}, but a date is still to come: ${date}`,
      'not-begun': `still ${status}, though its date has come: ${date}`,
      'after-deadline': `still ${status} after its deadline: ${date}`,
    })[is],
  change: {
    status: (from, to) => `${from} → ${to}`,
    deadline: (from, to) => `deadline ${from} → ${to}`,
    dates: (from, to) => `dates ${from} → ${to}`,
    leads: (from, to) => `leads ${from} → ${to}`,
    adopted: 'adopted as a workstream',
    notAdopted: 'no longer adopted',
    note: (words) => `“${words}”`,
    contest: (words) => `contested: “${words}”`,
    nothing: 'none',
  },
  by: (names, day) => `${names}, ${shortDay(day)}`,
  focalPoints: (names) => `focal point: ${names}`,
  nothingDue: (ahead) => `Nothing is due in the next ${ahead} days.`,
  next: (item, date) => `Next: ${item}, ${date}.`,
  noNext: 'Nothing later has a date.',
  late: (day, time) => `Late: this was meant for ${fullDay(day)}, ${time}.`,
  asOf: (day, time, zone) => `As of ${fullDay(day)}, ${time} (${zone}).`,
  source: (title, issued) => `Source: ${title}, ${issued}, and the changes recorded since.`,
  updated: 'Updated in place.',
  threaded: 'Changed',
  buttons: {
    update: 'Update status',
    snooze: (until) => `Snooze until ${shortDay(until)}`,
    show: 'Show',
    showItem: (id) => `Show ${id}`,
    stop: 'Stop',
    explain: 'Why these lines?',
    overdue: 'All overdue',
    settings: 'Reminder settings',
  },
  reminder: {
    title: 'Workplan reminder',
    inDays: (left) => {
      if (left === 0) return 'today'
      if (left === 1) return 'tomorrow'
      return left > 0 ? `in ${days(left)}` : `${days(-left)} ago`
    },
    woken: 'your snooze is over',
    why: (agencies) => `You get this as focal point of ${agencies}: at most one message a day, in your working hours.`,
    escalation: 'For the secretariat this week',
    unanswered: 'Overdue beyond the fifth reminder',
    unowned: 'Due or overdue, and no focal point to remind',
    paused: 'Digests that are paused',
    failed: 'Posts that did not go out, or may not have',
  },
}
