import { span } from '../workplan/deadline.ts'
import { activityOf, parentOf, workstreamOf } from '../workplan/find.ts'
import type { Attribute, Question } from '../workplan/question.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import { contentKeys } from './content-keys.ts'
import { periodOf } from './filters.ts'
import { type Context, type Frame, has } from './frame.ts'
import { keysOf, search } from './search.ts'
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

/** Part of an event's words that a clause must say to be about it. */
const spoken = 0.45

/** "高级别政治论坛那个会外活动啥时候": the event whose words a clause about a time says most of, where no workstream is named. */
export function eventSpoken(frame: Frame, plan: Plan, lower: string): string | null {
  if (!has(frame, 'q.when', 'a.dates') || has(frame, 'r.due', 'n.workstream', 'o.list') || frame.ids.length > 0)
    return null
  const start = frame.pieces[0]?.from ?? 0
  const said = new Set(keysOf(plain(lower.slice(start, frame.pieces.at(-1)?.to))))
  const covered = (keys: string[]) => keys.filter((key) => said.has(key)).length / Math.max(3, keys.length)
  let best = { id: '', part: 0 }
  for (const { id, keys } of eventsOf(plan)) {
    const part = Math.max(...keys.map(covered))
    if (part > best.part) best = { id, part }
  }
  return best.part >= spoken ? best.id : null
}

const eventsFound = new WeakMap<Plan['agencies'], { id: string; keys: string[][] }[]>()

/** The events of a plan and the keys of their words, a list for each language; found once a plan, as names are. */
function eventsOf(plan: Plan) {
  const known = eventsFound.get(plan.agencies)
  if (known) return known
  const keys = (text: string) => keysOf(plain(text)).filter((key) => !/\d/.test(key))
  const found = plan.workstreams.flatMap((workstream) =>
    workstream.activities.flatMap((activity) =>
      activity.dates.flatMap(({ event }) =>
        event ? [{ id: `${workstream.id}.${activity.number}`, keys: [keys(event.zh), keys(event.en)] }] : [],
      ),
    ),
  )
  eventsFound.set(plan.agencies, found)
  return found
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
  lower: string,
): Question | null {
  const window = inPeriod(frame, subject, asked, context)
  if (window) return window
  if (!wanted.some((one) => one === 'dates' || one === 'deadline') || subject.ids.length !== 1) return null
  const id = activityNamed(frame, subject, context.plan) ?? activityFound(frame, wanted, subject, context, lower)
  return id ? { ask: 'tell', items: [id], attributes: wanted, claims: [], without: [] } : null
}

/** "When is the guidance note due": words beyond the topic point to an activity, which may have a date of its own. */
function activityFound(
  frame: Frame,
  wanted: Attribute[],
  subject: Subject,
  { plan }: Context,
  lower: string,
): string | null {
  const [item] = subject.ids
  if (!(wanted.includes('dates') || frame.unknown.length > 0) || subject.by !== 'topic') return null
  const found = search(plan, contentKeys(frame, lower), 'items', 12).find(
    ({ passage }) =>
      passage.id && parentOf(plan, passage.id) === item && activityOf(plan, passage.id)?.activity.dates.length,
  )
  if (!found?.passage.id) return null
  const unknown = keysOf(frame.unknown.join(' '))
  return wanted.includes('dates') || [...found.matched].some((key) => unknown.includes(key)) ? found.passage.id : null
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
