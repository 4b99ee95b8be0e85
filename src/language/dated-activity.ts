import { span } from '../workplan/deadline.ts'
import { activityOf, workstreamOf } from '../workplan/find.ts'
import type { Attribute, Question } from '../workplan/question.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import { periodOf } from './filters.ts'
import { type Context, type Frame, has } from './frame.ts'
import type { Subject } from './subject.ts'

/** "首次会议" and "第一次会" are one thing; small words between say nothing. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/首次|首回|头一次|头一回|头回|第一回|首届/g, '第一次')
    .replace(/[的之 ]/g, '')
}

/** Whether a Chinese name is a text shortened: its characters stand in it in order ("年会" for "年度会议"). */
function shortens(name: string, text: string): boolean {
  let from = 0
  for (const character of name) {
    const at = text.indexOf(character, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}

/** Names that are an event's, even where the title has them. */
const eventual = /(?:会|会议|论坛|活动|meeting|forum|session|event)s?$/

/**
 * The activity of a workstream that has a date of its own and that the topic words name: its event ("the annual meeting",
 * "指导委员会首次会议"), or what it says in words that the title does not have ("普查指导说明"). Null where they name the
 * workstream as a whole.
 */
export function activityNamed(frame: Frame, subject: Subject, plan: Plan): string | null {
  const [item] = subject.ids
  const workstream = item === undefined || subject.by !== 'topic' ? undefined : workstreamOf(plan, item)
  if (!workstream || subject.ids.length > 1) return null
  const names = frame.topics.filter((topic) => topic.ids.includes(workstream.id)).map((topic) => plain(topic.words))
  const launch =
    frame.statuses.some((mention) => mention.value === 'started') ||
    frame.pieces.some((piece) => !piece.named && /发起|^launch/.test(piece.words))
  const number =
    names.map((name) => named(workstream, name, true, launch)).find((one) => one !== undefined) ??
    names.map((name) => named(workstream, name, false)).find((one) => one !== undefined)
  return number === undefined ? null : `${workstream.id}.${number}`
}

function named(workstream: Workstream, name: string, events: boolean, launch = false): number | undefined {
  const title = plain(`${workstream.title.zh} ${workstream.topic.zh} ${workstream.title.en} ${workstream.topic.en}`)
  const han = /^[\u3400-\u9fff]{2,}$/.test(name)
  if (title.includes(name) && !(events && (launch || eventual.test(name)))) return undefined
  return workstream.activities.find((activity) =>
    activity.dates.some((date) => {
      if (events) {
        if (!date.event) return false
        const event = plain(`${date.event.zh} ${date.event.en}`)
        if (launch && !eventual.test(name)) return /发起|launch/.test(event) && event.includes(name)
        return event.includes(name.replace(/s$/, '')) || (han && shortens(name, plain(date.event.zh)))
      }
      const text = plain(activity.text.zh)
      return han && (text.includes(name) || (name.length > 3 && shortens(name, text)))
    }),
  )?.number
}

/**
 * Dates below a workstream that are asked for: of the activity that the words point to ("when is the annual meeting"), or
 * all that fall in a stretch of time ("4.3底下12月有啥").
 */
export function datesWanted(
  frame: Frame,
  wanted: Attribute[],
  asked: Attribute[],
  subject: Subject,
  context: Context,
): Question | null {
  const window = inPeriod(frame, subject, asked, context)
  if (window) return window
  if (!wanted.some((one) => one === 'dates' || one === 'deadline') || subject.ids.length !== 1) return null
  const id = activityNamed(frame, subject, context.plan)
  return id ? { ask: 'tell', items: [id], attributes: wanted, claims: [], without: [] } : null
}

function inPeriod(frame: Frame, subject: Subject, asked: Attribute[], { plan, today }: Context): Question | null {
  const open = asked.every((one) => one === 'dates' || one === 'activities' || one === 'summary')
  const whole = subject.ids.every((id) => workstreamOf(plan, id))
  if (frame.whens.length === 0 || !open || !whole || has(frame, 'q.why', 'q.how', 'q.check')) return null
  // "Tell me what 4.2 involves, I get it tomorrow": a day only tells when it is asked, unless something happens then.
  const days = frame.whens.every(({ period }) => period.from !== undefined && period.from === period.to)
  if (days && !asked.includes('dates')) return null
  const named = activityNamed(frame, subject, plan)
  // An event of one date is asked when it is, whatever the asker remembers of it.
  if (named && has(frame, 'q.when', 'a.dates') && activityOf(plan, named)?.activity.dates.length === 1) return null
  const period = periodOf(frame.whens, today)
  // "2021年年会": a year in which the event does not take place is another plan's.
  const dates = named ? (activityOf(plan, named)?.activity.dates ?? []) : []
  if (named && period.from !== undefined && dates.every(({ when }) => (span(when)?.to ?? '9999') < (period.from ?? '')))
    return { ask: 'unknown', why: { because: 'not-in-plan', about: 'other-plan', items: [] } }
  return {
    ask: 'window',
    filter: { ids: subject.ids },
    period,
    attributes: [],
    ...(named ? { only: ['event' as const] } : {}),
  }
}
